"""Ranking entries by the words they share with a note (BM25), in small copies and in large ones."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from app.matching.lexicon import merged
from app.matching.names import singular

if TYPE_CHECKING:
    from app.matching.copy_index import CopyIndex

__all__ = ["MAX_HITS", "Ranked", "rank_exactly", "rank_the_rarest"]

Ranked = list[tuple[int, float]]
"""Entries with their scores, best first."""

MAX_HITS = 2_000
"""Words that stand in more entries than this say nothing about which one is meant."""

_OTHER_FORM = 0.7
_NAMED = 0.8
_IN_CONTEXT = 0.3
_MOST_RARE = 8_000
"""So many entries with rare words are looked at, in a copy of any size."""
_POOL = 3
"""So many times as many entries are looked at closely as are wanted."""
_ENOUGH = 3
"""So many telling words make words such as "the" needless."""


def rank_exactly(index: "CopyIndex", words: Mapping[str, float], limit: int) -> Ranked:
    """Rank all entries; for a copy that is small enough for that.

    Args:
        index: of the copy.
        words: the note's folded words with their weights.
        limit: so many at most.
    """
    scores: defaultdict[int, float] = defaultdict(float)
    for word, weight in words.items():
        hits: dict[int, float] = {}
        for form in index.inflections(word) or [word]:
            nearness = 1.0 if form == word else _OTHER_FORM
            for number in index.with_word(form, limit=MAX_HITS):
                hits[number] = max(hits.get(number, 0.0), _hit(index, number, nearness))
        for number in index.named(singular(word), limit=MAX_HITS):
            hits[number] = hits.get(number, 0.0) + _NAMED
        for number in index.in_context(singular(word), limit=MAX_HITS):
            hits[number] = hits.get(number, 0.0) + _IN_CONTEXT
        gain = weight * math.log(1 + len(index) / (1 + len(hits)))
        for number, hit in hits.items():
            scores[number] += float(gain * hit)
    return _best(scores, limit)


def _hit(index: "CopyIndex", number: int, nearness: float) -> float:
    """Return what a word in an entry is worth: the more, the shorter the entry."""
    length = 0.75 + 0.25 * index.length(number) / index.average_length
    return nearness * 2.2 / (1 + 1.2 * length)


def _best(scores: Mapping[int, float], limit: int) -> Ranked:
    return nlargest(limit, scores.items(), key=lambda item: (item[1], -item[0]))


# --- large copies -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Term:
    """A word of the note in a large copy.

    Attributes:
        gain: what an entry with it is worth: its weight, more if it is rare.
        forms: for each file the entries that hold it or another form of it, with how near that form is.
        around: for each file the entries whose tags or remarks hold it.
        count: in how many entries it stands, each form counted.
    """

    gain: float
    forms: Sequence[Sequence[tuple[float, Sequence[int]]]]
    around: Sequence[Sequence[int]]
    count: int

    def owners(self, file: int) -> set[int]:
        """Return the entries of a file that hold it or have it around them."""
        return set(self.around[file]).union(*(entries for _, entries in self.forms[file]))


def rank_the_rarest(
    index: "CopyIndex", words: Mapping[str, float], limit: int, found: Iterable[int] = ()
) -> Ranked:
    """Rank the entries that hold rare words, or several common ones together, and those ``found`` otherwise.

    Looking at all entries with a common word takes too long in a copy of a million: such words
    only tell the others apart, or are taken together.
    """
    terms = sorted(_terms(index, words), key=lambda term: term.count)
    seen = list(accumulate(term.count for term in terms))
    rare = bisect_right(seen, _MOST_RARE)
    pool = _holding_any(index, terms[:rare], terms[rare:], _POOL * limit)
    pool |= _holding_all(index, terms[rare:], _POOL * limit)
    pool.update(islice(found, _POOL * limit))
    return _best({number: _score(index, number, terms) for number in pool}, limit)


def _terms(index: "CopyIndex", words: Mapping[str, float]) -> list[_Term]:
    """Return the words that stand in the copy; words such as "the" only where there are few others."""
    function = merged().members("function")
    telling = [_term(index, word, weight) for word, weight in words.items() if word not in function]
    found = [term for term in telling if term.count]
    if len(found) < _ENOUGH:
        others = [_term(index, word, weight) for word, weight in words.items() if word in function]
        found += [term for term in others if term.count]
    return found


def _term(index: "CopyIndex", word: str, weight: float) -> _Term:
    forms = [
        [(1.0 if form == word else _OTHER_FORM, entries) for form, entries in file.forms(word).items()]
        for file in index.files
    ]
    around = [file.around(singular(word)) for file in index.files]
    count = sum(map(len, around)) + sum(len(entries) for file in forms for _, entries in file)
    return _Term(weight * math.log(1 + len(index) / (1 + count)), forms, around, count)


def _holding_any(index: "CopyIndex", rare: Sequence[_Term], common: Iterable[_Term], most: int) -> set[int]:
    """Return the entries that hold the most of the rare words, and of the less common of the others."""
    scores: defaultdict[int, float] = defaultdict(float)
    for file, first in enumerate(index.firsts):
        owners = [(term.gain, term.owners(file)) for term in rare]
        found = set[int]().union(*(entries for _, entries in owners))
        if found:
            owners += [(term.gain, term.owners(file) & found) for term in islice(common, _ENOUGH)]
        for gain, entries in owners:
            for entry in entries:
                scores[first + entry] += gain
    return {number for number, _ in _best(scores, most)}


def _holding_all(index: "CopyIndex", common: Sequence[_Term], most: int) -> set[int]:
    """Return entries that hold several common words, the rarer of them; as many words as needed to be few."""
    found: list[set[int]] = []
    for term in common:
        owners = (term.owners(file) for file in range(len(index.files)))
        together = [one & other for one, other in zip(found, owners, strict=True)] if found else [*owners]
        if any(together):
            found = together
        if sum(map(len, found)) <= most:
            break
    numbers = (
        first + entry for first, some in zip(index.firsts, found, strict=False) for entry in sorted(some)
    )
    return set(islice(numbers, most))


def _score(index: "CopyIndex", number: int, terms: Iterable[_Term]) -> float:
    file = index.file_of(number)
    entry = number - index.firsts[file]
    score = 0.0
    for term in terms:
        nearness = max((near for near, entries in term.forms[file] if _is_in(entry, entries)), default=0.0)
        hit = _hit(index, number, nearness) if nearness else 0.0
        if _is_in(entry, term.around[file]):
            hit += _NAMED
        score += term.gain * hit
    return score


def _is_in(entry: int, entries: Sequence[int]) -> bool:
    at = bisect_left(entries, entry)
    return at < len(entries) and entries[at] == entry
