"""Pairs of notes of which one is the other, edited.

They are found by what rare words they share, weighed, and taken only where nothing else comes near.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from app.journal.following.likeness import Weights, Wording, likeness, wording
from app.journal.following.pairing_facts import Facts, other_author, other_day

__all__ = ["resembling"]

_FLOOR = 0.6
"""Below this, a note is new."""
_ALONE = -0.06
"""Where neither page, author nor day is known, the words must be the more alike."""
_MARGIN = 0.05
"""By so much a pair must be likelier than any other of its two notes."""
_ALL_PAIRS = 2500
"""Up to so many pairs, each is weighed."""
_COMMON = 40
"""Words that more notes share than this lead to none of them."""
_TRIED = 6
"""So many candidates are weighed for each note."""
_FEWER = 0.4
"""Candidates that share so much less than the best one can not come near it."""


def resembling(
    olds: Mapping[int, Facts],
    news: Mapping[int, Facts],
    weights: Weights,
    support: Callable[[int, int], float | None],
) -> Iterator[tuple[int, int]]:
    """Yield (old, new) for each note that is an earlier one, edited; each at most once.

    Args:
        olds: known notes that were not found again.
        news: notes that are not known.
        weights: how much each word tells.
        support: what else speaks for an old and a new one, or against it; None: they are two.
    """
    befores = {old: wording(facts.text) for old, facts in olds.items()}
    nows = {new: wording(facts.text) for new, facts in news.items()}
    scores: dict[tuple[int, int], float] = {}
    for old, new in _candidates(befores, nows):
        if (more := support(old, new)) is None:
            continue
        score = _supported(likeness(befores[old], nows[new], weights), olds[old], news[new]) + more
        if score >= _FLOOR - _MARGIN:
            scores[old, new] = score
    yield from _clear(scores)


def _clear(scores: Mapping[tuple[int, int], float]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are likelier than all that is still open for their notes."""
    rivals: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for old, new in scores:
        rivals["old", old].append((old, new))
        rivals["new", new].append((old, new))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for (old, new), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < _FLOOR:
            return
        if old in taken_old or new in taken_new:
            continue
        near = (
            scores[other] > score - _MARGIN
            for other in (*rivals["old", old], *rivals["new", new])
            if other != (old, new) and other[0] not in taken_old and other[1] not in taken_new
        )
        if not any(near):
            taken_old.add(old)
            taken_new.add(new)
            yield old, new


def _candidates(olds: Mapping[int, Wording], news: Mapping[int, Wording]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth weighing."""
    if len(olds) * len(news) <= _ALL_PAIRS:
        yield from ((old, new) for old in olds for new in news)
        return
    having: defaultdict[object, list[int]] = defaultdict(list)
    for new, text in news.items():
        for mark in _marks(text):
            having[mark].append(new)
    for old, text in olds.items():
        shared: Counter[int] = Counter()
        for mark in _marks(text):
            if len(found := having.get(mark, ())) <= _COMMON:
                shared.update(found)
        best = shared.most_common(_TRIED)
        yield from ((old, new) for new, count in best if count >= _FEWER * best[0][1])


def _marks(text: Wording) -> set[object]:
    """Return words, and pairs of words that follow each other: what one note in thousands has."""
    return {*text.words, *pairwise(text.words)}


def _supported(score: float, old: Facts, new: Facts) -> float:
    """Return the likeness of the words, a little more or less for what else is known."""
    if score < _FLOOR / 2:
        return score
    support = 0.0
    if old.place and new.place:
        support += 0.04 if old.place == new.place else -0.04
    author, day = other_author(old, new), other_day(old, new)
    if author and day:
        return 0.0
    if old.author and new.author:
        support += -0.08 if author else 0.02
    if old.date and new.date:
        support += -0.1 if day else 0.03
    return score + (support or _ALONE) - (0.05 if old.file != new.file else 0.0)
