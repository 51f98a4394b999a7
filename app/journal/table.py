"""From rows to notes, the same for every format with tables.

A format's reader cuts a file into ``Row`` values that know their place; what a table means is decided here
and in ``columns`` and ``cells``: the header, the roles of columns, the order of day and month, states.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.journal.cells import Cells, fitted
from app.journal.columns import Columns, map_columns
from app.journal.contract import Reading
from app.journal.dates import Order, order_of, parse_date
from app.journal.lexicon import Role
from app.journal.mapping import ColumnMapping
from app.model import Note, NoteStatus, Problem, Severity, Source

__all__ = ["Row", "Table", "read_table"]

_LISTED = 5
"""So many lines or words are named in one problem."""
_SAMPLE = 250
_NOTE_ROLES = (Role.TEXT, Role.TITLE, Role.NEW, Role.OLD, Role.ACTUAL, Role.EXPECTED)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        cells: the texts of its cells.
        line: 1-based line of the file on which it begins, or None in workbooks.
        cell: address of its first cell in workbooks.
    """

    cells: tuple[str, ...]
    line: int | None = None
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a format's reader found it.

    Attributes:
        file: the journal's name.
        rows: all rows, with what stands above the header.
        kind: what it was read as, for people: "CSV with “;”, UTF-8".
        sheet: name of the sheet, in workbooks.
        glue: what stood between two cells; puts together again what an unquoted separator cut.
        mappings: what the developer says about columns, from ``JournalFile.mappings``.
    """

    file: str
    rows: Sequence[Row]
    kind: str
    sheet: str = ""
    glue: str = " "
    mappings: tuple[ColumnMapping, ...] = ()


def read_table(table: Table) -> Reading:
    """Return the notes of a table; one bad row never stops the rest."""
    columns = map_columns([row.cells for row in table.rows[:_SAMPLE]])
    if columns is None or not columns.has_note:
        return Reading(problems=(_no_note_column(table, columns),))
    maker = _NoteMaker(table, columns)
    notes = tuple(note for row in table.rows[columns.header + 1 :] if (note := maker.note(row)))
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

    def note(self, row: Row) -> Note | None:
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
        return Note(
            id=cells.number,
            text=text,
            source=Source(self.table.file, row.line, self.table.sheet, row.cell),
            author=cells.author,
            date=self._date(date_text, row),
            date_text=date_text,
            where=cells.where,
            status=self._status(cells),
            old_text=old,
            new_text=new,
            attachments=cells.attachments,
        )

    def _date(self, text: str, row: Row) -> dt.date | None:
        day = parse_date(text, self.order)
        if day is None and parse_date(text, Order.DAY_FIRST):
            self.open_dates.append(row.line)
        return day

    def _status(self, cells: Cells) -> NoteStatus:
        status = cells.status
        if status is None:
            self.unknown_states[cells.first(Role.STATUS) or cells.first(Role.DONE)] += 1
        return status or NoteStatus.OPEN

    def problems(self) -> Iterator[Problem]:
        """Yield what was odd, each kind once."""
        file = self.table.file
        if self.too_wide:
            yield Problem(
                file,
                f"{_rows(self.too_wide)} more cells than the header has names.",
                Severity.WARNING,
                line=self.too_wide[0],
                hint="Put cells that hold the separator in quotation marks.",
            )
        if self.without_text:
            message = f"{_rows(self.without_text)} no text in the note's column."
            yield Problem(file, message, Severity.INFO, line=self.without_text[0])
        if self.open_dates:
            yield Problem(
                file,
                f"{_rows(self.open_dates)} a date that may be day/month or month/day; it was left open.",
                Severity.INFO,
                line=self.open_dates[0],
                hint="Write dates as 2026-11-16.",
            )
        if self.unknown_states:
            words = ", ".join(f"“{word[:40]}”" for word, _ in self.unknown_states.most_common(_LISTED))
            yield Problem(
                file, f"Words for a state that are not known count as open: {words}.", Severity.INFO
            )


def _rows(lines: Sequence[int | None]) -> str:
    """Return "3 rows (lines 4, 9, 12) have" as the start of a sentence."""
    known = [str(line) for line in lines[:_LISTED] if line]
    named = f" (line{'s' if len(lines) > 1 else ''} {', '.join(known)}{' …' if len(lines) > _LISTED else ''})"
    return (
        f"{len(lines)} rows{named if known else ''} have"
        if len(lines) > 1
        else f"A row{named if known else ''} has"
    )


def _no_note_column(table: Table, columns: Columns | None) -> Problem:
    seen = columns.names if columns else next((row.cells for row in table.rows if any(row.cells)), ())
    named = [f"“{name.strip()[:40]}”" for name in seen if name.strip()]
    return Problem(
        table.file,
        f"No column of “{table.file}” is known as the note; it has {', '.join(named[:12]) or 'no names'}.",
        line=table.rows[columns.header].line if columns else None,
        hint="Name the column with the client's words “Note” or “Beschreibung”, in the first row.",
    )


def _no_rows(table: Table, columns: Columns) -> Problem:
    return Problem(
        table.file,
        f"“{table.file}” has a header but no notes below it.",
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
    return Problem(
        table.file,
        f"Read as {table.kind}; “{columns.names[note]}” is the note{aside}.",
        Severity.WARNING if columns.guessed else Severity.INFO,
        line=table.rows[columns.header].line,
        hint=guessed if columns.guessed else "",
    )
