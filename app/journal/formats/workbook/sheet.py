"""What every kind of workbook comes down to: sheets with rows of texts, and what is pinned to their cells.

Rows and columns of a sheet are counted from 1 and from 0, as ``Row.line`` and ``Row.cells`` count them.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain

from app.journal.sentences import listed
from app.journal.table.grid import Remark, Row
from app.model import Problem, Severity, Source, say

__all__ = [
    "LAST_COLUMN",
    "LAST_ROW",
    "LINKS",
    "Marks",
    "Sheet",
    "address",
    "column_of",
    "damaged",
    "errors_said",
    "place_of",
    "rows_of",
    "struck_out",
    "text_of",
    "texts_of",
]

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
LINKS = ("http://", "https://", "file:")
"""How the addresses begin that a note may have with it; a mail address is none."""
_LETTERS = 26
_DIGITS = 15
"""So many digits of a number are the client's; behind them come those of binary fractions."""
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MIDNIGHT = dt.time()
_BLOCK = 1000
"""So many rows are looked at together."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet.

    Attributes:
        name: as on its tab.
        rows: those with words or remarks; an empty one stands for a gap.
        left: the sheet's column in which the rows begin, from 0.
        hidden: its tab is hidden.
        problems: what could not be read of it, and what should be known.
    """

    name: str
    rows: tuple[Row, ...] = ()
    left: int = 0
    hidden: bool = False
    problems: tuple[Problem, ...] = ()

    def source(self, file: str, line: int | None, column: int) -> Source:
        """Return the place of a cell: ``line`` counts the sheet's rows, ``column`` those from ``left``."""
        return Source(file, sheet=self.name, cell=address(line or 1, self.left + column))


@dataclass(slots=True)
class Marks:
    """What a sheet says of its cells besides their values; filled by the reader of a kind of workbook.

    Attributes:
        hidden: rows that are hidden or filtered out.
        struck: columns of wholly struck cells, by row.
        texts: what stands in a cell instead of its plain value, by row and column: words struck in part.
        remarks: comments by row; their columns are the sheet's.
        links: where the cells of a row lead to.
    """

    hidden: set[int] = field(default_factory=set)
    struck: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    remarks: defaultdict[int, list[Remark]] = field(default_factory=lambda: defaultdict(list))
    links: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))

    def rows(self) -> set[int]:
        """Return all rows of which anything is said."""
        texts = (row for row, _ in self.texts)
        return {*self.hidden, *self.struck, *texts, *self.remarks, *self.links}


@cache
def _letters(column: int) -> str:
    before, last = divmod(column, _LETTERS)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def address(row: int, column: int) -> str:
    """Return "B5" for row 5 and column 1."""
    return f"{_letters(column)}{row}"


def column_of(letters: str) -> int:
    """Return the column that "A" or "XFD" names, from 0."""
    column = 0
    for letter in letters:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return column - 1


def place_of(reference: str) -> tuple[int, int] | None:
    """Return row and column of "B5" or "B5:C7": 5 and 1; None for what is no address."""
    found = _REFERENCE.match(reference)
    return (int(found[2]), column_of(found[1])) if found else None


def damaged(file: str, why: str) -> Problem:
    """Return the problem of a workbook or sheet that is not as its program would save it."""
    hint = say("Open it in its program and save it again.")
    return Problem(file, say("“{file}” is incomplete or damaged: {why}.", file=file, why=why), hint=hint)


def errors_said(file: str, sheet: str, addresses: Sequence[str]) -> Iterator[Problem]:
    """Yield which cells hold an error such as #REF! instead of a value, if there are any."""
    if addresses:
        message = say(
            "Cells of “{sheet}” that show an error count as empty: {cells}.",
            sheet=sheet,
            cells=listed(addresses),
        )
        yield Problem(file, message, Severity.INFO)


def text_of(value: object) -> str:
    """Return a cell's value as people read it: numbers without ".0", days as 2026-11-16."""
    return _TEXTS.get(type(value), str)(value)


def texts_of(rows: Sequence[Sequence[object]]) -> Iterator[tuple[str, ...]]:
    """Yield rows of values as ``text_of`` does, which takes half as long column by column."""
    for start in range(0, len(rows), _BLOCK):
        yield from zip(*map(_column, zip(*rows[start : start + _BLOCK], strict=True)), strict=True)


def _column(values: Sequence[object]) -> Iterable[str]:
    """Return the values of a column: mostly they are of one kind, and most are texts already."""
    kinds = set(map(type, values))
    if len(kinds) == 1:
        return map(_TEXTS.get(kinds.pop(), str), values)
    return [value if value.__class__ is str else text_of(value) for value in values]


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() else format(value, f".{_DIGITS}g")


def _moment(value: dt.datetime) -> str:
    day = value.date().isoformat()
    return f"{day} {_clock(value.time())}" if value.time() != _MIDNIGHT else day


def _clock(value: dt.time) -> str:
    return value.isoformat("seconds" if value.second else "minutes")


_TEXTS: dict[type, Callable[..., str]] = {
    bool: lambda value: "true" if value else "false",
    float: _number,
    dt.datetime: _moment,
    dt.date: lru_cache(maxsize=4096)(dt.date.isoformat),  # a column repeats its days
    dt.time: _clock,
    type(None): lambda _: "",
}


def struck_out(runs: Iterable[tuple[str, bool]]) -> tuple[str, bool]:
    """Return the text of a cell from pieces and whether each is struck through.

    What is struck in part stands between ``~~``, as everywhere in free text; a wholly struck text says so by
    the second value only.
    """
    merged: list[tuple[str, bool]] = []
    for text, struck in runs:
        if merged and (merged[-1][1] == struck or not text.strip()):
            merged[-1] = (merged[-1][0] + text, merged[-1][1])
        elif text:
            merged.append((text, struck))
    worded = {struck for text, struck in merged if text.strip()}
    if worded == {True}:
        return "".join(text for text, _ in merged), True
    return "".join(_between_tildes(text) if struck else text for text, struck in merged), False


def _between_tildes(text: str) -> str:
    words = text.strip()
    return text.replace(words, f"~~{words}~~", 1) if words else text


def rows_of(numbered: Iterable[tuple[int, Sequence[str]]], left: int, marks: Marks) -> Iterator[Row]:
    """Yield the rows of a sheet, with an empty one for each gap.

    Args:
        numbered: rows with their numbers, in order; empty ones may be left out.
        left: the sheet's column in which they begin.
        marks: remarks are never left out, wherever they stand.
    """
    marked = marks.rows()
    remarked = iter(sorted(marks.remarks))
    waiting = next(remarked, None)
    before = 0
    for number, cells in chain(numbered, [(LAST_ROW + 1, ())]):
        while waiting is not None and waiting < number:
            yield _marked(waiting, (), left, marks)
            waiting = next(remarked, None)
        if waiting == number:
            waiting = next(remarked, None)
        elif not any(cells):
            continue
        if before and number > before + 1:
            yield Row((), before + 1)
        before = number
        yield _marked(number, cells, left, marks) if number in marked else Row(tuple(cells), number)


def _marked(number: int, cells: Sequence[str], left: int, marks: Marks) -> Row:
    texts = tuple(marks.texts.get((number, column), text) for column, text in enumerate(cells, left))
    remarks = (
        Remark(remark.column - left, remark.text, remark.author, remark.date_text, remark.settled)
        for remark in marks.remarks.get(number, ())
    )
    return Row(
        texts,
        number,
        hidden=number in marks.hidden,
        struck=frozenset(column - left for column in marks.struck.get(number, ())),
        remarks=tuple(remarks),
        links=tuple(link for link in dict.fromkeys(marks.links.get(number, ())) if link not in texts),
    )
