"""From rows to notes, the same for every format with tables.

A format's reader cuts a file into ``Row`` values that know their place; what a table means is decided here
and in ``columns`` and ``cells``: the header, the roles of columns, the order of day and month, states.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.journal.cells import Cells, fitted
from app.journal.columns import Columns, map_columns
from app.journal.contract import Reading
from app.journal.dates import Order, order_of, parse_date
from app.journal.lexicon import Role
from app.journal.mapping import ColumnMapping
from app.model import Note, NoteStatus, Problem, Severity, Source

__all__ = ["Remark", "Row", "Table", "read_table"]

_LISTED = 5
"""So many lines or words are named in one problem."""
_SAMPLE = 250
_NOTE_ROLES = (Role.TEXT, Role.TITLE, Role.NEW, Role.OLD, Role.ACTUAL, Role.EXPECTED)


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that is pinned to a cell.

    Attributes:
        column: index of the cell in its row.
        text: its words, without the author's name.
        author: the name as written, or "".
        date_text: when it was written, or "".
        settled: its author marked it as resolved.
    """

    column: int
    text: str
    author: str = ""
    date_text: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        cells: the texts of its cells.
        line: 1-based line of the file on which it begins; in workbooks the number of the row.
        hidden: it is hidden or filtered out.
        struck: indices of the cells whose words are struck through.
        remarks: comments pinned to its cells.
        links: where its cells lead to.
    """

    cells: tuple[str, ...]
    line: int | None = None
    hidden: bool = False
    struck: frozenset[int] = frozenset()
    remarks: tuple[Remark, ...] = ()
    links: tuple[str, ...] = ()


def _on_its_line(file: str, line: int | None, _column: int) -> Source:
    return Source(file, line)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a format's reader found it.

    Attributes:
        file: the journal's name.
        rows: all rows, with what stands above the header.
        kind: what it was read as, for people: "CSV with “;”, UTF-8".
        glue: what stood between two cells; puts together again what an unquoted separator cut.
        mappings: what the developer says about columns, from ``JournalFile.mappings``.
        part: the sheet that it stands on, for people, or "".
        unit: what ``Row.line`` counts, for people.
        source: makes a note's source of the file, ``Row.line`` and the index of its cell.
    """

    file: str
    rows: Sequence[Row]
    kind: str
    glue: str = " "
    mappings: tuple[ColumnMapping, ...] = ()
    part: str = ""
    unit: str = "line"
    source: Callable[[str, int | None, int], Source] = _on_its_line

    @property
    def shown(self) -> str:
        """How it is called towards the user."""
        return f"“{self.part}” in “{self.file}”" if self.part else f"“{self.file}”"

    def problem(
        self, message: str, severity: Severity = Severity.ERROR, line: int | None = None, hint: str = ""
    ) -> Problem:
        """Return a problem of this table; only a line of the file is a problem's line."""
        source = self.source(self.file, line, 0)
        return Problem(self.file, message, severity, line=source.line, hint=hint)


def read_table(table: Table) -> Reading:
    """Return the notes of a table; one bad row never stops the rest."""
    columns = map_columns([row.cells for row in table.rows[:_SAMPLE]])
    if columns is None or not columns.has_note:
        return Reading(problems=(_no_note_column(table, columns),))
    maker = _NoteMaker(table, columns)
    below = columns.header + 1
    notes = (
        *(note for row in table.rows[:below] for note in maker.remarks(row)),
        *(note for row in table.rows[below:] for note in maker.notes(row)),
    )
    problems = [_assumed(table, columns), *maker.problems()]
    if not notes:
        problems.append(_no_rows(table, columns))
    return Reading(notes, tuple(problems), (table.file,))


@dataclass(slots=True)
class _NoteMaker:
    """Turns rows into notes and remembers what was odd about them."""

    table: Table
    columns: Columns
    order: Order = Order.UNKNOWN
    without_text: list[int | None] = field(default_factory=list)
    too_wide: list[int | None] = field(default_factory=list)
    open_dates: list[int | None] = field(default_factory=list)
    unknown_states: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Settle what holds for a whole column."""
        for column in self.columns.of(Role.DATE)[:1]:
            cells = (row.cells[column] for row in self.table.rows if len(row.cells) > column)
            self.order = order_of(cells, german=self.columns.german)

    def notes(self, row: Row) -> Iterator[Note]:
        """Yield the note of a row; of one without words the comments, if there are any."""
        if note := self._note(row):
            yield note
        else:
            yield from self.remarks(row)

    def remarks(self, row: Row) -> Iterator[Note]:
        """Yield the comments on a row that holds no note itself: a wish may stand there as well."""
        for remark in row.remarks:
            yield Note(
                id="",
                text=remark.text,
                source=self.table.source(self.table.file, row.line, remark.column),
                author=remark.author,
                date=parse_date(remark.date_text, Order.UNKNOWN),
                date_text=remark.date_text,
                status=NoteStatus.DONE if remark.settled else NoteStatus.OPEN,
                hidden=row.hidden,
            )

    def _note(self, row: Row) -> Note | None:
        """Return the note of a row; None for one without words and for the header, repeated."""
        if not any(cell.strip() for cell in row.cells):
            return None
        values = fitted(row.cells, self.columns, self.table.glue)
        if values == self.columns.names:
            return None
        if any(cell.strip() for cell in row.cells[len(values) :]):
            self.too_wide.append(row.line)
        cells = Cells(self.columns, values)
        text = cells.text
        if not text:
            self.without_text.append(row.line)
            return None
        old, new = cells.wording
        date_text = cells.first(Role.DATE)
        worded = [column for role in _NOTE_ROLES for column in self.columns.of(role) if values[column]]
        struck = row.struck.issuperset(worded)
        return Note(
            id=cells.number,
            text="\n\n".join((text, *map(_signed, row.remarks))),
            source=self.table.source(self.table.file, row.line, worded[0]),
            author=cells.author,
            date=self._date(date_text, row),
            date_text=date_text,
            where=cells.where,
            status=self._status(cells, struck=struck),
            old_text=old,
            new_text=new,
            attachments=(*cells.attachments, *row.links),
            hidden=row.hidden,
            struck=struck,
        )

    def _date(self, text: str, row: Row) -> dt.date | None:
        day = parse_date(text, self.order)
        if day is None and parse_date(text, Order.DAY_FIRST):
            self.open_dates.append(row.line)
        return day

    def _status(self, cells: Cells, *, struck: bool) -> NoteStatus:
        """Return what the row says; one that is struck through and says nothing is done."""
        if struck and not cells.first(Role.STATUS) and not cells.first(Role.DONE):
            return NoteStatus.DONE
        status = cells.status
        if status is None:
            self.unknown_states[cells.first(Role.STATUS) or cells.first(Role.DONE)] += 1
        return status or NoteStatus.OPEN

    def problems(self) -> Iterator[Problem]:
        """Yield what was odd, each kind once."""
        table = self.table
        if self.too_wide:
            yield table.problem(
                f"{_rows(self.too_wide, table)} more cells than the header has names.",
                Severity.WARNING,
                self.too_wide[0],
                "Put cells that hold the separator in quotation marks.",
            )
        if self.without_text:
            message = f"{_rows(self.without_text, table)} no text in the note's column."
            yield table.problem(message, Severity.INFO, self.without_text[0])
        if self.open_dates:
            open_date = "a date that may be day/month or month/day; it was left open."
            message = f"{_rows(self.open_dates, table)} {open_date}"
            yield table.problem(message, Severity.INFO, self.open_dates[0], "Write dates as 2026-11-16.")
        if self.unknown_states:
            words = ", ".join(f"“{word[:40]}”" for word, _ in self.unknown_states.most_common(_LISTED))
            yield table.problem(
                f"Words for a state that are not known count as open: {words}.", Severity.INFO
            )


def _signed(remark: Remark) -> str:
    return f"{remark.author}: {remark.text}" if remark.author else remark.text


def _rows(lines: Sequence[int | None], table: Table) -> str:
    """Return "3 rows (lines 4, 9, 12) have" as the start of a sentence."""
    many = len(lines) > 1
    known = ", ".join(str(line) for line in lines[:_LISTED] if line)
    more = " …" if len(lines) > _LISTED else ""
    part = f" of “{table.part}”" if table.part else ""
    named = f" ({table.unit}{'s' if many else ''} {known}{more}{part})" if known else ""
    return f"{len(lines)} rows{named} have" if many else f"A row{named} has"


def _no_note_column(table: Table, columns: Columns | None) -> Problem:
    seen = columns.names if columns else next((row.cells for row in table.rows if any(row.cells)), ())
    named = [f"“{name.strip()[:40]}”" for name in seen if name.strip()]
    return table.problem(
        f"No column of {table.shown} is known as the note; it has {', '.join(named[:12]) or 'no names'}.",
        line=table.rows[columns.header].line if columns else None,
        hint="Name the column with the client's words “Note” or “Beschreibung”, in the first row.",
    )


def _no_rows(table: Table, columns: Columns) -> Problem:
    return table.problem(
        f"{table.shown} has a header but no notes below it.",
        Severity.WARNING,
        line=table.rows[columns.header].line,
        hint="Nothing is to be done if the client has not written any yet.",
    )


def _assumed(table: Table, columns: Columns) -> Problem:
    """Say what the table was taken for, so that a wrong guess is seen at once."""
    note = next(columns.of(role) for role in _NOTE_ROLES if columns.of(role))[0]
    rest = ", ".join(f"“{columns.names[column]}”" for column in columns.of(Role.TEXT)[1:])
    aside = f"; {rest} only where that is empty" if rest else ""
    guessed = "Its name is not known; it has the longest texts. Name it “Note” to be sure."
    return table.problem(
        f"Read as {table.kind}; “{columns.names[note]}” is the note{aside}.",
        Severity.WARNING if columns.guessed else Severity.INFO,
        line=table.rows[columns.header].line,
        hint=guessed if columns.guessed else "",
    )
