"""All words of the copy: which of them are forms of a word, or differ from it by a slip."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.matching.folding import strokes_allowed

__all__ = ["Vocabulary", "is_form", "stem_of"]

_SHORTEST_STEM = 5
_LONGEST_ENDING = 3
_MOST_NEAR = 8


def stem_of(word: str) -> str | None:
    """Return how all forms of a word begin, or None for a word too short to have any."""
    return word[: max(4, len(word) - 2)] if len(word) >= _SHORTEST_STEM else None


def is_form(found: str, word: str) -> bool:
    """Tell whether a word that begins with the stem of another differs in the ending only."""
    return abs(len(found) - len(word)) <= _LONGEST_ENDING


class Vocabulary:
    """The different words of all entries.

    Attributes:
        words: as a set.
        ordered: the same, sorted.
    """

    def __init__(self, words: set[str], before: "Vocabulary | None" = None) -> None:
        """Take up the words; what is known of an earlier copy makes sorting them quick."""
        self.words = words
        if before is None:
            self.ordered = sorted(words)
        elif before.words == words:
            self.ordered = before.ordered
        else:
            kept = [word for word in before.ordered if word in words]
            self.ordered = sorted([*kept, *(words - before.words)])

    def inflections(self, word: str) -> list[str]:
        """Return the words that begin like ``word`` and differ in the ending only."""
        stem = stem_of(word)
        if stem is None:
            return [word] if word in self.words else []
        low = bisect_left(self.ordered, stem)
        high = bisect_right(self.ordered, stem + "\uffff")
        return [found for found in self.ordered[low:high] if is_form(found, word)]

    def misspellings(self, word: str) -> list[str]:
        """Return the words that are one or two strokes away from ``word``, nearest first."""
        allowed = strokes_allowed(len(word))
        if not allowed:
            return []
        words = [
            other
            for length in range(len(word) - allowed, len(word) + allowed + 1)
            for other in self._by_length.get(length, ())
        ]
        near = process.extract(word, words, scorer=OSA.distance, score_cutoff=allowed, limit=_MOST_NEAR)
        return [found for found, distance, _ in near if distance]

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: defaultdict[int, list[str]] = defaultdict(list)
        for word in self.ordered:
            lengths[len(word)].append(word)
        return dict(lengths)
