"""Journals as CSV or tab-separated text.

The standard library's reader does the cutting, in its strict mode: a record in which quotation marks are
not those of CSV is cut again by hand and its marks are kept, since in a note they are what matters
(489,Anna,"Ferry" should be "ship"). A quotation mark that is never closed costs one row, not the rest.
"""

import csv
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, partial
from io import StringIO
from itertools import accumulate
from statistics import mode

from msgspec import structs

from app.journal.contract import JournalFile, Reading
from app.journal.files.encoding import Decoded, decode
from app.journal.table.grid import Row, Table
from app.journal.table.headers import find_header
from app.journal.table.table import read_table
from app.journal.uncollected import uncollected
from app.model import Problem, say

__all__ = ["Delimited", "cells_at", "clean_records", "delimiter_of", "rows_of", "table_of"]

_DELIMITERS = ",;\t|"
_SAMPLE_CHARACTERS = 100_000
_SAMPLE_ROWS = 200
_TABLE_SHARE = 0.8
"""A text file is a table when so many of its rows are as wide as the header."""
_SEP_LINE = re.compile(r'"?sep=([^\w"\r\n ])"?[ \t]*(?:\r\n?|\n|$)', re.IGNORECASE)

_MARKDOWN_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$", re.MULTILINE)
"""What stands below the header of a table in Markdown."""

_strict = partial(csv.reader, strict=True, skipinitialspace=True)

# The default refuses a cell of 128 KiB; this is the most that a C long holds on every system.
csv.field_size_limit(2**31 - 1)


class Delimited:
    """Reads CSV with any of the usual separators, and text files that hold a table."""

    suffixes = frozenset({".csv", ".tsv", ".tab"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix or, for other text, the start of the content is a table's."""
        if journal.suffix in self.suffixes:
            return True
        start = decode(journal.data[:_SAMPLE_CHARACTERS], journal.name)
        if isinstance(start, Problem) or _MARKDOWN_RULE.search(start.text):
            return False
        names, share, width = _score(start.text, delimiter_of(start.text))[:3]
        return names > 1 and width > 1 and share >= _TABLE_SHARE

    @uncollected()
    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the table."""
        decoded = decode(journal.data, journal.name)
        if isinstance(decoded, Problem):
            return Reading(problems=(decoded,))
        reading = read_table(table_of(journal, decoded))
        return Reading(reading.notes, (*decoded.problems, *reading.problems), reading.files)


def table_of(journal: JournalFile, decoded: Decoded) -> Table:
    """Return the table that a text holds."""
    delimiter = delimiter_of(decoded.text)
    return Table(
        journal.name,
        _unwrapped(tuple(rows_of(decoded.text, delimiter))),
        _described(delimiter, decoded.encoding),
        glue=delimiter if delimiter == "\t" else f"{delimiter} ",
        mappings=journal.mappings,
        guess=True,
    )


def _described(delimiter: str, encoding: str) -> str:
    """Return what a text was read as, for people."""
    if delimiter == "\t":
        return say("tab-separated text, {encoding}", encoding=encoding)
    return say("CSV with “{delimiter}”, {encoding}", delimiter=delimiter, encoding=encoding)


def _unwrapped(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Cut rows again that stand in one quoted cell each, as a program writes them that was told to quote."""
    if any(len(row.cells) > 1 for row in rows):
        return rows
    for delimiter in _DELIMITERS:
        inner = [next(rows_of(row.cells[0], delimiter)).cells if any(row.cells) else () for row in rows]
        if (header := find_header(inner[:_SAMPLE_ROWS])) and header[1] > 1:
            return tuple(structs.replace(row, cells=cells) for row, cells in zip(rows, inner, strict=True))
    return rows


def delimiter_of(text: str) -> str:
    """Return the separator: the one a ``sep=`` line names, else the one that gives the best table."""
    if named := _SEP_LINE.match(text):
        return named[1]
    return max(_DELIMITERS, key=lambda delimiter: _score(text, delimiter))


def _score(text: str, delimiter: str) -> tuple[int, float, int]:
    """Return how many names of columns are known, the share of rows as wide as the header, and that width."""
    rows = [
        row.cells
        for row, _ in zip(rows_of(text[:_SAMPLE_CHARACTERS], delimiter), range(_SAMPLE_ROWS), strict=False)
    ]
    filled = [row for row in rows if any(row)]
    if not filled:
        return 0, 0.0, 0
    header = find_header(filled)
    below = filled[header[0] :] if header else filled
    width = len(below[0]) if header else mode(map(len, below))
    return header[1] if header else 0, sum(len(row) == width for row in below) / len(below), width


class _Lines(Iterator[str]):
    """Physical lines that a reader takes one by one, and a place to go back to."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self.at = 0

    def __next__(self) -> str:
        if self.at >= len(self._lines):
            raise StopIteration
        self.at += 1
        return self._lines[self.at - 1]


def rows_of(text: str, delimiter: str) -> Iterator[Row]:
    """Yield the records with the line on which each begins; never fails, whatever the quotation marks."""
    lines = list(StringIO(text, newline=""))
    before = 1 if _SEP_LINE.match(text) else 0
    reader = _strict(lines[before:], delimiter=delimiter)
    start = before
    try:
        for cells in reader:
            yield Row(tuple(cells), start + 1)
            start = before + reader.line_num
    except csv.Error:
        yield from _mended(text, lines, start, delimiter)


def _mended(text: str, lines: list[str], start: int, delimiter: str) -> Iterator[Row]:
    """Yield the records from a line on, cut by hand where the reader fails; going back takes time."""
    ends = list(accumulate(map(len, lines)))
    feed = _Lines(lines)
    feed.at = start
    reader = _strict(feed, delimiter=delimiter)
    while True:
        start = feed.at
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells, end = _cut_by_hand(text, ends[start - 1] if start else 0, delimiter)
            feed.at = bisect_left(ends, end) + 1
        yield Row(tuple(cells), start + 1)


def clean_records(text: str, delimiter: str) -> int:
    """Return how many records stand before the first whose quotation marks are odd, or are not closed.

    What follows in the file later does not change these; a ``sep=`` line counts as one.
    """
    reader, count = _strict(StringIO(text, newline=""), delimiter=delimiter), 0
    try:
        for _ in reader:
            count += 1
    except csv.Error:
        pass
    return count


_LINE_END = re.compile(r"\r\n?|\n")


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    """Match a cell: quoted and closed before a separator or a line end, or anything up to there."""
    mark = re.escape(delimiter)
    quoted = r'[ ]*"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"[ ]*'
    return re.compile(rf"(?:{quoted}|(?P<plain>[^{mark}\r\n]*))(?P<end>{mark}|\r\n?|\n|\Z)")


def cells_at(text: str, start: int, delimiter: str) -> Iterator[tuple[str, int, int]]:
    """Yield the cells of a record with where each begins and ends; odd quotation marks stay in them."""
    at = start
    while found := _field(delimiter).match(text, at):
        quoted = found["quoted"]
        yield found["plain"] if quoted is None else quoted.replace('""', '"'), at, found.start("end")
        at = found.end()
        if found["end"] != delimiter:
            break


def _cut_by_hand(text: str, start: int, delimiter: str) -> tuple[list[str], int]:
    """Return the cells of the record at ``start`` and where the next one begins."""
    cells = list(cells_at(text, start, delimiter))
    end = cells[-1][2] if cells else start
    line_end = _LINE_END.match(text, end)
    return [cell for cell, _, _ in cells], line_end.end() if line_end else end
