"""How much two wordings have in common, as it tells whether one is the other, edited.

Clients write many notes in the same form ("Please change “…” to “…”"), so what counts is not how much is
the same but whether it is what a note is about: rare words count more than common ones, and two notes that
set different words in quotation marks are two notes.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.journal.plain_words import plain

__all__ = ["Weights", "Wording", "likeness", "wording"]

_WORDS = re.compile(r"\w+(?:['.,:/-]\w+)*")
_QUOTED = re.compile(r'"([^"\n]{1,200})"')
_NEAR = 0.72
"""Share of letters by which one word is another, mistyped."""
_NEAR_COUNTS = 0.8
_TELLING = 3
"""From so many words on, a note that another one holds as a whole may have grown into it."""
_MOST_NEAR = 24
"""More words that differ are no slips of the pen."""
_REPLACED = 0.25
"""Words in place of others make another note sooner than words that were added or cut."""
_OTHER_QUOTES = 0.25
_SAME_QUOTES = 0.18
"""For the first quotation, what a note is about, and again for the second."""
_OTHER_FIGURES = 0.15
_ALIKE_QUOTES = 0.7


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as it is compared.

    Attributes:
        words: in lower case, in their order.
        quoted: what stands in quotation marks, in lower case.
    """

    words: tuple[str, ...]
    quoted: tuple[str, ...]


def wording(text: str) -> Wording:
    """Return a text as it is compared; signs alone count where there are no words."""
    folded = plain(text).casefold()
    words = _WORDS.findall(folded) or folded.split()
    return Wording(tuple(words), tuple(_QUOTED.findall(folded)))


class Weights:
    """How much a word tells: the less, the more texts have it.

    Args:
        texts: those among which words are common or rare; some thousands are enough.
    """

    def __init__(self, texts: Iterable[Wording]) -> None:
        self._count = 1
        self._having: Counter[str] = Counter()
        for text in texts:
            self._count += 1
            self._having.update(set(text.words))
        self._known: dict[str, float] = {}

    def of(self, word: str) -> float:
        """Return 1 for a word that nobody else has, less for common and for very short ones."""
        known = self._known.get(word)
        if known is None:
            rarity = math.log(1 + self._count / max(self._having[word], 1)) / math.log(1 + self._count)
            known = rarity * (0.5 if len(word) < _TELLING and not word.isdigit() else 1.0)
            self._known[word] = known
        return known

    def sum(self, words: Iterable[str]) -> float:
        """Return the weight of several words, one by one."""
        return sum(map(self.of, words))


def likeness(before: Wording, after: Wording, weights: Weights) -> float:
    """Return 0 to 1: how far one text is the other, edited; what was only added or cut counts little."""
    if not before.words or not after.words:
        return 0.0
    kept = _kept(before.words, after.words, weights)
    less, more = sorted((weights.sum(before.words), weights.sum(after.words)))
    if min(len(before.words), len(after.words)) < _TELLING:
        score = (kept / less + kept / more) / 2
    else:
        replaced = _REPLACED * ((less - kept) / less + min(1.0, less - kept) / 2)
        score = 0.65 * kept / less + 0.35 * kept / more - replaced
    return max(0.0, score + _about(before, after))


def _about(before: Wording, after: Wording) -> float:
    """Return how much it tells what both set apart: quotations and figures."""
    figures = [{word for word in side.words if word.isdigit()} for side in (before, after)]
    other = _OTHER_FIGURES if all(figures) and not figures[0] & figures[1] else 0.0
    if _quote_others(before.quoted, after.quoted):
        return -_OTHER_QUOTES - other
    same = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before.quoted, after.quoted, strict=False))
    )
    return _SAME_QUOTES * min(same, 2) - other


def _kept(old: Sequence[str], new: Sequence[str], weights: Weights) -> float:
    """Return the weight of what both have; words that only were mistyped count nearly in full."""
    before, after = Counter(old), Counter(new)
    kept = weights.sum((before & after).elements())
    gone, come = list((before - after).elements()), list((after - before).elements())
    if not gone or not come or len(gone) > _MOST_NEAR or len(come) > _MOST_NEAR:
        return kept
    return kept + sum(_near(gone, come, weights))


def _near(gone: Iterable[str], come: list[str], weights: Weights) -> Iterable[float]:
    """Yield the weight of each word that stands there spelt a little otherwise."""
    from rapidfuzz import fuzz, process

    for word in gone:
        if word.isdigit():
            continue  # another number is another thing
        found = process.extractOne(word, come, scorer=fuzz.ratio, score_cutoff=_NEAR * 100)
        if found:
            come.remove(found[0])
            yield _NEAR_COUNTS * min(weights.of(word), weights.of(found[0]))


def _quote_others(old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether both quote something, and nothing that is alike."""
    from rapidfuzz import fuzz

    if not old or not new:
        return False
    return not any(
        one in other or other in one or fuzz.ratio(one, other) >= _ALIKE_QUOTES * 100
        for one in old
        for other in new
    )
