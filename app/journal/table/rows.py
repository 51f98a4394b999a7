"""From the rows of a table to notes, once it is known what its columns are.

Between the notes stand rows that are none: the header again, the name of the page or the day for what is
below, sums, remarks on the note above. They count for the notes; nothing is dropped in silence.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache

from msgspec import structs

from app.journal.dates import Order, order_of, parse_cell, parse_date
from app.journal.lexicon import Role, fold, lexicon
from app.journal.prose.line_shapes import is_title
from app.journal.table.cells import Beside, Cells, Seen, fitted
from app.journal.table.columns import Columns
from app.journal.table.grid import Remark, Row, Table
from app.journal.table.oddities import Oddities
from app.journal.whole_numbers import whole_number
from app.model import Note, NoteStatus

__all__ = ["NoteMaker", "remark_notes"]

_SAMPLE = 2000
"""So many rows are looked at in columns that are not read."""
_ROLES_WITH_DAYS = (Role.DATE, Role.DONE, Role.ASIDE)
_NUMBERS = re.compile(r"[\d.,%€$ ]+")
_ROLES_OF_HEADINGS = (Role.ID, Role.WHERE, Role.LIST, Role.DATE)


@dataclass(slots=True)
class _Group:
    """What rows without a note say about those below them."""

    where: str = ""
    date_text: str = ""
    tasks: list[tuple[int, str]] = field(default_factory=list)
    """Tasks that the next one may be nested in, with their depth."""


@dataclass(slots=True)
class NoteMaker:
    """Turns rows into notes, from top to bottom, and remembers what was odd about them.

    Args:
        table: whose rows they are.
        columns: what its columns are.
        day_first: whether 6/7/2026 is the 6th of July, as the developer says; None: as the column tells.
    """

    table: Table
    columns: Columns
    day_first: bool | None = None
    notes: list[Note] = field(default_factory=list)
    odd: Oddities = field(init=False)
    _orders: dict[int, Order] = field(default_factory=dict)
    _group: _Group = field(default_factory=_Group)
    _seen: Seen = field(init=False)
    _is_nested: bool = field(init=False)

    def __post_init__(self) -> None:
        """Settle what holds for a whole column."""
        self.odd = Oddities(self.table)
        self._seen = Seen(self.columns)
        self._is_nested = bool(self.columns.of(Role.INDENT))
        self._orders = {column: self._order(column) for column in self.columns.of(Role.DATE)}

    def _order(self, column: int) -> Order:
        """Return how a column's days are meant: by its own, else by those of others, else by the language."""
        if self.day_first is not None:
            return Order.DAY_FIRST if self.day_first else Order.MONTH_FIRST
        alone = order_of(set(_cells(self.table.rows, column)))  # a column repeats its days
        if alone is not Order.UNKNOWN:
            return alone
        others = (other for role in _ROLES_WITH_DAYS for other in self.columns.of(role))
        texts = (text for other in others for text in _cells(self.table.rows[:_SAMPLE], other))
        return order_of(texts, german=self.columns.german)

    def settles_as_well(self, rows: Sequence[Row]) -> bool:
        """Tell whether columns would have been settled in the same way with these rows more below them."""
        if self.day_first is not None:
            return True
        return all(
            {order_of([text]) for text in _cells(rows, column)} <= {order, Order.UNKNOWN}
            for column, order in self._orders.items()
        )

    @contextmanager
    def for_a_try(self) -> Iterator[None]:
        """Forget afterwards what is taken meanwhile."""
        count, last = len(self.notes), self.notes[-1:]
        odd, group = deepcopy(self.odd), deepcopy(self._group)
        try:
            yield
        finally:
            del self.notes[count:]
            self.notes[count - len(last) :] = last
            self.odd, self._group = odd, group

    def take(self, row: Row) -> None:
        """Read one row; of one without words the comments are notes, if there are any."""
        values = fitted(row.cells, self.columns, self.table.glue)
        if len(row.cells) > len(values) and any(map(str.strip, row.cells[len(values) :])):
            self.odd.too_wide.append(row.line)
        elif not any(values) and not row.remarks:
            return
        cells = Cells(self.columns, values, self._seen.filled(values))
        if values == self.columns.names or self._speaks_of_others(cells, row):
            self.take_remarks(row)
        else:
            self._take_words(cells, row)

    def _take_words(self, cells: Cells, row: Row) -> None:
        text = cells.text
        if text:
            self.notes.append(self._note(cells, row, text))
            if self._is_nested and is_title(title := cells.first(Role.TITLE)):
                self._group.tasks.append((whole_number(cells.first(Role.INDENT), 1), title))
        elif row.remarks:
            self.take_remarks(row)
        else:
            self.odd.without_text.append(row.line)

    def take_remarks(self, row: Row) -> None:
        """Take the comments on a row that holds no note itself: a wish may stand there as well."""
        self.notes.extend(remark_notes(self.table, row))

    def _note(self, cells: Cells, row: Row, text: str) -> Note:
        old, new = cells.wording
        day, date_text = self._day(cells, row)
        words, beside = cells.filled.words, self._seen.beside(cells)
        struck = bool(row.struck) and row.struck.issuperset(words)
        return Note(
            id=cells.number,
            text="\n\n".join((text, *map(_signed, row.remarks))) if row.remarks else text,
            source=self.table.source(self.table.file, row.line, words[0]),
            author=beside.author,
            date=day,
            date_text=date_text,
            where=self._where(beside),
            status=self._status(cells, beside, struck=struck),
            old_text=old,
            new_text=new,
            attachments=(*beside.attachments, *row.links) if row.links else beside.attachments,
            hidden=row.hidden,
            struck=struck,
        )

    def _day(self, cells: Cells, row: Row) -> tuple[dt.date | None, str]:
        """Return the day and how it is written; of a row without one the day above it."""
        column = cells.filled.first.get(Role.DATE)
        order = self._orders.get(column, Order.UNKNOWN) if column is not None else self._main_order
        text = self._group.date_text if column is None else cells.values[column]
        day = parse_cell(text, order)
        if day is None and parse_date(text, Order.DAY_FIRST):
            self.odd.open_dates.append(row.line)
        return day, text

    @property
    def _main_order(self) -> Order:
        return next(iter(self._orders.values()), Order.DAY_FIRST if self.columns.german else Order.UNKNOWN)

    def _where(self, beside: Beside) -> str:
        where = beside.where or self._group.where
        if not self._group.tasks:
            return where
        return " · ".join(filter(None, dict.fromkeys((where, *(name for _, name in self._group.tasks)))))

    def _status(self, cells: Cells, beside: Beside, *, struck: bool) -> NoteStatus:
        """Return what the row says; one that is struck through and says nothing is done."""
        if struck and not cells.first(Role.STATUS) and not cells.first(Role.DONE):
            return NoteStatus.DONE
        if beside.status is None:
            self.odd.states[cells.first(Role.STATUS) or cells.first(Role.DONE)] += 1
        return beside.status or NoteStatus.OPEN

    def _speaks_of_others(self, cells: Cells, row: Row) -> bool:
        """Say whether a row is no note: it heads those below, sums up, or adds to the last."""
        filled = cells.filled.columns
        if Role.KIND in cells.filled.first:
            return self._nested(cells)
        if (
            filled
            and not cells.values[filled[0]][0].isdigit()
            and _is_total(cells.values[filled[0]])
            and _sums_up([cells.values[at] for at in filled])
        ):
            self.odd.sums.append(row.line)
            return True
        return len(filled) == 1 and not row.remarks and self._heads(cells, filled[0])

    def _heads(self, cells: Cells, column: int) -> bool:
        """Take a row with a single cell for the heading of those below it: a day or a page."""
        value = cells.values[column]
        may_head = any(column in self.columns.of(role) for role in _ROLES_OF_HEADINGS)
        if column in cells.filled.words or (column and not may_head):
            return False
        if parse_date(value, Order.DAY_FIRST):
            self._group.date_text = value
            return True
        if not is_title(value) or not any(map(str.isalpha, value)) or any(map(str.isdigit, value)):
            return False
        self._group.where = value
        return True

    def _nested(self, cells: Cells) -> bool:
        """Read a row of a nested export: a section, a remark on the note above, or a task among tasks."""
        kind, kinds = fold(cells.first(Role.KIND)), lexicon().kinds
        if kind in kinds["section"]:
            self._group = _Group(where=cells.text)
            return True
        if kind in kinds["remark"] and self.notes and cells.text:
            last = self.notes[-1]
            self.notes[-1] = structs.replace(last, text=f"{last.text}\n\n{cells.text}")
            return True
        if kind in kinds["aside"]:
            return True
        depth = whole_number(cells.first(Role.INDENT), 1)
        self._group.tasks = [task for task in self._group.tasks if task[0] < depth]
        return False


def remark_notes(table: Table, row: Row) -> Iterator[Note]:
    """Yield the comments on a row as notes of their own."""
    for remark in row.remarks:
        yield Note(
            id="",
            text=remark.text,
            source=table.source(table.file, row.line, remark.column),
            author=remark.author,
            date=parse_date(remark.date_text, Order.UNKNOWN),
            date_text=remark.date_text,
            status=NoteStatus.DONE if remark.settled else NoteStatus.OPEN,
            hidden=row.hidden,
        )


def _cells(rows: Sequence[Row], column: int) -> Iterator[str]:
    return (row.cells[column] for row in rows if len(row.cells) > column)


def _signed(remark: Remark) -> str:
    return f"{remark.author}: {remark.text}" if remark.author else remark.text


@lru_cache(maxsize=1024)  # first columns repeat their words, or count
def _is_total(cell: str) -> bool:
    return cell.split(maxsplit=1)[0].rstrip(":").casefold() in lexicon().totals


def _sums_up(values: Sequence[str]) -> bool:
    """Say whether a row that begins with a word such as "Summe" holds nothing but such words, and numbers."""
    totals = lexicon().totals
    return all(fold(_NUMBERS.sub("", value)) in totals | {""} for value in values)
