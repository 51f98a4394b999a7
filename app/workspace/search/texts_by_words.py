"""Finds texts by words of theirs, by key, file or line, quickly enough for every key press.

What is prepared for a file is kept as long as the file does not change, and prepared when somebody searches
first: who never searches does not pay for it.
"""

import heapq
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol
from weakref import WeakKeyDictionary

from app.catalogue import Catalogue
from app.matching import fold, fold_all, fold_with_map
from app.model import Entry
from app.workspace.progress import Cancelled, CancelledError
from app.workspace.values import FoundText, FoundTexts

__all__ = ["TextSearch"]

_LINE = re.compile(r"(?P<file>.*?):(?P<line>[1-9]\d{0,8})(?::\d{0,9})?")
"""A place as Copycue writes it: ``copy/kiosk.xml:42`` or ``kiosk.xml:42:18``; ``:42`` is any file's."""
_BORDER = "\0"
_END = "\n"
"""Stands between entries that are searched in one go; folded texts hold none, nor does XML a border."""
_BREATH = 2000
"""Hits between two looks at whether anybody still waits for the answer."""


class SearchedPart(Protocol):
    """What the search needs of a copy file."""

    @property
    def file_name(self) -> str:
        """The file, as people see it."""

    @property
    def values(self) -> Sequence[str]:
        """The readable value of each entry."""

    def key(self, number: int, /) -> str:
        """Return the key of an entry."""


class _Prepared:
    """The texts of a file as one string: a search through it takes a thousandth of a loop over entries."""

    def __init__(self, part: SearchedPart) -> None:
        values = fold_all(list(part.values))
        file = _plain(part.file_name)
        lines = [
            f"{value}{_BORDER}{_plain(part.key(number))}{_BORDER}{file}{_END}"
            for number, value in enumerate(values)
        ]
        self._all = "".join(lines)
        self._starts = array("q", accumulate(map(len, lines), initial=0))

    def holding(self, words: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Yield the entries, numbered in the file, that hold all words, each with what was searched of it."""
        anchor = max(words, key=len)
        at = self._all.find(anchor)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            end = self._starts[number + 1]
            text = self._all[self._starts[number] : end]
            if all(word in text for word in words):
                yield number, text
            at = self._all.find(anchor, end)


class _Hit(NamedTuple):
    """An entry that was found; the least comes first."""

    rank: int
    number: int


class _Query:
    """What somebody typed: words that an entry must hold, anywhere, and lines that it must stand on."""

    def __init__(self, typed: str) -> None:
        pieces = typed.split()
        places = [place for piece in pieces if (place := _LINE.fullmatch(piece))]
        self.lines = [(_plain(place["file"]), int(place["line"])) for place in places]
        words = " ".join(piece for piece in pieces if not _LINE.fullmatch(piece))
        self.phrase = fold(words)
        self.words = self.phrase.split()

    def rank(self, text: str) -> int:
        """Return how well an entry fits, 0 best: all of its text, how it begins, a part, words, the name."""
        value = text.partition(_BORDER)[0]
        tests = (value == self.phrase, value.startswith(self.phrase), self.phrase in value)
        if True in tests:
            return tests.index(True)
        return 3 if all(word in value for word in self.words) else 4


class TextSearch:
    """Searches a project's texts, reading after reading. One thread at a time."""

    def __init__(self) -> None:
        self._prepared: WeakKeyDictionary[SearchedPart, _Prepared] = WeakKeyDictionary()

    def find(
        self, catalogue: Catalogue, typed: str, *, limit: int, cancelled: Cancelled | None = None
    ) -> FoundTexts:
        """Return the texts that hold every word that was typed, the best first.

        Args:
            catalogue: where to search.
            typed: words of the text, of its key or its file; ``kiosk.xml:42`` for a line. Nothing: all texts.
            limit: so many texts are returned at most; of the others only their number.
            cancelled: asked now and then; when it says True, the search ends.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        query = _Query(typed)
        counted = _Counted(self._hits(catalogue, query), cancelled)
        best = heapq.nsmallest(limit, counted)
        texts = tuple(_found(catalogue.entry(hit.number), query.words) for hit in best)
        return FoundTexts(typed, texts, counted.total)

    def prepare(self, part: SearchedPart) -> _Prepared:
        """Prepare a file for being searched, unless it is, and return what is searched."""
        prepared = self._prepared.get(part)
        if prepared is None:
            prepared = self._prepared[part] = _Prepared(part)
        return prepared

    def _hits(self, catalogue: Catalogue, query: _Query) -> Iterator[_Hit]:
        places = [set(_on_line(catalogue, *line)) for line in query.lines]
        there = set.intersection(*places) if places else None
        if not query.words:
            numbers = range(len(catalogue)) if there is None else sorted(there)
            return (_Hit(0, number) for number in numbers)
        hits = self._holding(catalogue, query)
        return hits if there is None else (hit for hit in hits if hit.number in there)

    def _holding(self, catalogue: Catalogue, query: _Query) -> Iterator[_Hit]:
        first = 0
        for part in catalogue.parts:
            for number, text in self.prepare(part).holding(query.words):
                yield _Hit(query.rank(text), first + number)
            first += len(part.values)


class _Counted:
    """Hits as they come, counted on the way."""

    def __init__(self, hits: Iterator[_Hit], cancelled: Cancelled | None) -> None:
        self._hits = hits
        self._cancelled = cancelled
        self.total = 0

    def __iter__(self) -> Iterator[_Hit]:
        for hit in self._hits:
            self.total += 1
            if self._cancelled is not None and self.total % _BREATH == 0 and self._cancelled():
                raise CancelledError
            yield hit


def _plain(name: str) -> str:
    """Return a key or a file's name as it is compared."""
    return name.casefold().replace(_END, " ")


def _on_line(catalogue: Catalogue, file: str, line: int) -> Iterator[int]:
    """Yield the entries that stand on a line of the files whose names end so."""
    for name in catalogue.files:
        if not _plain(name).endswith(file):
            continue
        numbers = catalogue.in_file(name)
        at = bisect_left(numbers, line, key=lambda number: _lines(catalogue, number)[1])
        for number in numbers[at:]:
            if _lines(catalogue, number)[0] > line:
                break
            yield number


def _lines(catalogue: Catalogue, number: int) -> tuple[int, int]:
    """Return the first and the last line of an entry."""
    entry = catalogue.entry(number)
    first = entry.location.line
    return first, first + entry.raw.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def _found(entry: Entry, words: Sequence[str]) -> FoundText:
    """Return an entry with where the words stand in its value."""
    folded = fold_with_map(entry.value)
    spans: list[tuple[int, int]] = []
    for word in words:
        at = folded.text.find(word)
        while at >= 0:
            spans.append(folded.original(at, at + len(word)))
            at = folded.text.find(word, at + len(word))
    return FoundText(entry, tuple(_joined(sorted(spans))))


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield stretches that neither overlap nor touch, from sorted ones."""
    start = end = -1
    for span in spans:
        if span[0] > end:
            if end > start:
                yield start, end
            start, end = span
        end = max(end, span[1])
    if end > start:
        yield start, end
