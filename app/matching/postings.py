"""Which of many texts hold a word: read from the texts for the first words asked for, then from an index.

A note asks for a dozen words. In a file that was just saved, or in a folder never seen before, it is
ten times quicker to look for those than to index all words; for a journal full of notes it is not.
So the texts are searched until that has cost a part of what the index would. Both say the same.
"""

from __future__ import annotations  # array is generic only for type checkers before 3.12

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate

from app.matching.folding import BORDER
from app.matching.vocabulary import stem_of

__all__ = ["NOWHERE", "Postings", "Texts", "packed"]

NOWHERE: array[int] = array("I")
"""No entries."""

_GLANCE = 256
_HITS = 24
"""What an index costs for a text, so many texts cost to be searched through, or so many hits to be read."""
_PATIENCE = 4
"""A quarter of what an index costs is spent on searching before it is made: one note, not two."""
_PREFIX = 4

Index = dict[str, "array[int]"]


class Texts(Sequence[str]):
    """Many texts in one: a fraction of the memory, and all are searched at once.

    Attributes:
        joined: the texts with borders between them.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.joined = BORDER.join(texts)
        if self.joined.count(BORDER) >= max(1, len(texts)):
            self.joined = BORDER.join(text.replace(BORDER, " ") for text in texts)
        self._starts = array("I", accumulate(map((1).__add__, map(len, texts)), initial=0))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> str:  # type: ignore[override]  # nobody needs slices
        return self.joined[self._starts[number] : self._starts[number + 1] - 1]

    def __iter__(self) -> Iterator[str]:
        return iter(self.joined.split(BORDER) if len(self) else ())

    def length(self, number: int) -> int:
        """Return the length of a text."""
        return self._starts[number + 1] - self._starts[number] - 1

    def positions(self, letters: str) -> Iterator[int]:
        """Yield where in ``joined`` letters stand, which are not empty."""
        position = self.joined.find(letters) if BORDER not in letters else -1
        while position >= 0:
            yield position
            position = self.joined.find(letters, position + 1)

    def number_at(self, position: int) -> int:
        """Return which text stands at a place in ``joined``."""
        return bisect_right(self._starts, position) - 1


class Postings:
    """Which texts hold which words.

    Args:
        texts: what the words are read from; each holds the letters of its words.
        read: told some letters and where in ``texts.joined`` they stand, returns the words that begin
            with them, each with the texts that hold it, in order.
        make_index: returns the texts of every word.
    """

    def __init__(
        self,
        texts: Texts,
        read: Callable[[str, Sequence[int]], Mapping[str, Sequence[int]]],
        make_index: Callable[[], Mapping[str, Sequence[int]]],
    ) -> None:
        self._texts = texts
        self._read = read
        self._make_index = make_index
        self._index: Index | None = None
        self._by_prefix: dict[str, list[str]] = {}
        self._found: dict[str, Index] = {}
        self._spent = 0

    @property
    def is_indexed(self) -> bool:
        """The texts need not be searched any more."""
        return self._index is not None

    @property
    def index(self) -> Index:
        """Word → texts that hold it; made now if it was not yet."""
        if self._index is None:
            made = packed(self._make_index())
            by_prefix: defaultdict[str, list[str]] = defaultdict(list)
            for word in made:
                by_prefix[word[:_PREFIX]].append(word)
            self._by_prefix, self._found = by_prefix, {}
            self._index = made
        return self._index

    def spend(self, hits: int = 0) -> bool:
        """Note that the texts are searched once, with so many hits; tell whether that still pays."""
        self._spent += 1 + hits // _HITS + len(self._texts) // _GLANCE
        return self._spent <= len(self._texts) // _PATIENCE

    def get(self, word: str) -> array[int]:
        """Return the texts that hold a word, ascending."""
        if self._index is not None:
            return self._index.get(word, NOWHERE)
        return self.beginning(stem_of(word) or word).get(word, NOWHERE) if word else NOWHERE

    def beginning(self, letters: str) -> Mapping[str, array[int]]:
        """Return the words that begin with four letters or more, each with the texts that hold it."""
        if self._index is not None:
            found = self._by_prefix.get(letters[:_PREFIX], ())
            return {word: self._index[word] for word in found if word.startswith(letters)}
        known = self._found.get(letters)
        if known is None:
            positions = list(self._texts.positions(letters))
            if not self.spend(len(positions)):
                return {word: texts for word, texts in self.index.items() if word.startswith(letters)}
            known = self._found[letters] = packed(self._read(letters, positions))
        return known


def packed(postings: Mapping[str, Sequence[int]]) -> Index:
    """Keep the numbers in four bytes each."""
    return {word: array("I", numbers) for word, numbers in postings.items()}
