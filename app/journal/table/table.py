"""From rows to notes, the same for every format with tables.

A format's reader cuts a file into ``Row`` values that know their place; what a table means is decided here
and in ``columns``, ``rows`` and ``cells``: the header, the roles of columns, the order of day and month,
states.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.journal.contract import Reading
from app.journal.lexicon import Role, fold
from app.journal.sentences import listed, quoted
from app.journal.table.columns import Columns, likeliest_note, map_columns
from app.journal.table.grid import Row, Table
from app.journal.table.headers import is_header
from app.journal.table.mapping import ColumnMapping, mapping_for
from app.journal.table.rows import NoteMaker, remark_notes
from app.journal.table.unnamed import with_names
from app.model import Problem, Severity, say, say_count, together

__all__ = ["RunningTable", "headed_parts", "read_table", "single_table"]

_SAMPLE = 250
_LISTED = 12
_SHOWN = 40


def read_table(table: Table) -> Reading:
    """Return the notes of a table, or of several below each other; one bad row never stops the rest."""
    readings = [_read_one(part) for part in _parts(table)]
    notes = tuple(note for reading in readings for note in reading.notes)
    problems = tuple(problem for reading in readings for problem in reading.problems)
    return Reading(notes, problems, readings[0].files)


def _parts(table: Table) -> Iterator[Table]:
    """Yield a table cut where another header stands among its rows; the table itself where none does."""
    columns = _columns(table)
    if columns is None or not columns.has_note:
        yield table
        return
    names, start = set(map(fold, columns.names)), 0
    for index in range(columns.header + 1, len(table.rows)):
        cells = table.rows[index].cells
        if is_header(cells) and not names.issuperset(map(fold, cells)):
            yield replace(table, rows=table.rows[start:index])
            names, start = set(map(fold, cells)), index
    yield replace(table, rows=table.rows[start:]) if start else table


def headed_parts(table: Table) -> Iterator[tuple[Table, Columns]]:
    """Yield a table, or each of several below each other, with what its columns are; none without names."""
    for part in _parts(table):
        columns = _columns(part)
        if columns is not None:
            yield part, columns


def _columns(table: Table) -> Columns | None:
    return map_columns([row.cells for row in table.rows[:_SAMPLE]], _mapping(table))


def _mapping(table: Table) -> ColumnMapping | None:
    return mapping_for(table.mappings, table.file, table.part)


def _read_one(table: Table) -> Reading:
    columns, mapping = _columns(table), _mapping(table)
    if columns is None and mapping is None and table.guess and (named := with_names(table.rows)):
        return _with_a_guess(_read_one(replace(table, rows=named)), named[0], table)
    if columns is None or not columns.has_note:
        comments = tuple(note for row in table.rows for note in remark_notes(table, row))
        return Reading(comments, (_no_note_column(table, columns),))
    return RunningTable(table, columns, mapping.day_first if mapping else None).reading()


class RunningTable:
    """A table whose rows may go on: what was settled for its columns holds for the rows that follow.

    Args:
        table: with at least the rows that settle what its columns are.
        columns: what they are.
        day_first: whether 6/7/2026 is the 6th of July, as the developer says; None: as the columns tell.
    """

    def __init__(self, table: Table, columns: Columns, day_first: bool | None = None) -> None:
        self._maker = NoteMaker(table, columns, day_first)
        self._names = frozenset(map(fold, columns.names))
        self._said = (_assumed(table, columns), *_missing(table, columns))
        self._none = _no_rows(table, columns)
        self._file = table.file
        below = columns.header + 1
        for row in table.rows[:below]:
            self._maker.take_remarks(row)
        self.take(table.rows[below:])
        self._maker.table = self._maker.odd.table = replace(table, rows=())

    def goes_on_with(self, rows: Sequence[Row]) -> bool:
        """Tell whether rows belong to this table, and would not have changed what was settled for it."""
        other_header = any(
            is_header(row.cells) and not self._names.issuperset(map(fold, row.cells)) for row in rows
        )
        return not other_header and self._maker.settles_as_well(rows)

    def take(self, rows: Iterable[Row]) -> None:
        """Read rows that will not change any more."""
        for row in rows:
            self._maker.take(row)

    def reading(self, open_rows: Sequence[Row] = ()) -> Reading:
        """Return the notes so far, with those of rows that may still change."""
        if not open_rows:
            return self._so_far()
        with self._maker.for_a_try():
            self.take(open_rows)
            return self._so_far()

    def _so_far(self) -> Reading:
        notes = tuple(self._maker.notes)
        problems = (*self._said, *self._maker.odd.problems(), *(() if notes else (self._none,)))
        return Reading(notes, problems, (self._file,))


def single_table(table: Table) -> RunningTable | None:
    """Return a table that can go on; None where it is several, or its columns are not named."""
    columns, mapping = _columns(table), _mapping(table)
    if columns is None or not columns.has_note or next(_parts(table)) is not table:
        return None
    return RunningTable(table, columns, mapping.day_first if mapping else None)


def _with_a_guess(reading: Reading, names: Row, table: Table) -> Reading:
    """Return what was read by guessing from the cells, with a warning that says so."""
    ordinal = names.cells.index("Note") + 1
    warning = table.problem(
        say(
            "Read as {kind}; no name of its columns is known, and column {ordinal} is taken for the note.",
            kind=table.kind,
            ordinal=ordinal,
        ),
        Severity.WARNING,
        names.line,
        say("Name the columns in the first row, such as “ID”, “Page”, “Note”."),
    )
    return replace(reading, problems=(warning, *reading.problems[1:]))


def _no_note_column(table: Table, columns: Columns | None) -> Problem:
    header = columns.header if columns else _first_filled(table.rows)
    seen = table.rows[header].cells if table.rows else ()
    likeliest = likeliest_note([row.cells for row in table.rows[:_SAMPLE]], header)
    return table.problem(
        say(
            "No column of {shown} is known as the note; it has {what}.",
            shown=table.shown,
            what=_named(seen) or say("no names"),
        ),
        line=table.rows[header].line if columns else None,
        hint=_how_to_map(table, likeliest) if likeliest else _NAME_IT,
    )


_NAME_IT = say("Name the column with the client's words “Note” or “Beschreibung”, in the first row.")


def _how_to_map(table: Table, note: str) -> str:
    """Return the lines that settle it; names are written as TOML writes them, which JSON does as well."""
    said = [("file", table.file), *([("sheet", table.part)] if table.part else []), ("note", note)]
    lines = (f"{name} = {json.dumps(text, ensure_ascii=False)}" for name, text in said)
    return together(
        say("Say in copycue.toml which column is the note; these lines take the one with the longest texts:"),
        "[[mapping]]",
        *lines,
        say("# or the name of another column."),
        between="\n",
    )


def _first_filled(rows: Sequence[Row]) -> int:
    return next((index for index, row in enumerate(rows) if any(cell.strip() for cell in row.cells)), 0)


def _named(names: Sequence[str]) -> str:
    shown = [quoted(" ".join(name.split())[:_SHOWN]) for name in names if name.strip()]
    return listed(shown, _LISTED)


def _missing(table: Table, columns: Columns) -> Iterator[Problem]:
    """Yield what the developer named and the table has not; the rest of what was said holds."""
    if columns.missing:
        from rapidfuzz import process

        nearest = process.extractOne(columns.missing[0], columns.names, processor=fold, score_cutoff=60)
        said = say_count(
            len(columns.missing),
            one="It is named in copycue.toml.",
            many="They are named in copycue.toml.",
        )
        guess = say("Did you mean “{name}”?", name=nearest[0]) if nearest else ""
        yield table.problem(
            say(
                "{shown} has no column {named}; it has {columns}.",
                shown=table.shown,
                named=_named(columns.missing),
                columns=_named(columns.names),
            ),
            Severity.WARNING,
            table.rows[columns.header].line,
            together(said, guess),
        )


def _no_rows(table: Table, columns: Columns) -> Problem:
    return table.problem(
        say("{shown} has a header but no notes below it.", shown=table.shown),
        Severity.WARNING,
        line=table.rows[columns.header].line,
        hint=say("Nothing is to be done if the client has not written any yet."),
    )


def _assumed(table: Table, columns: Columns) -> Problem:
    """Say what the table was taken for, so that a wrong guess is seen at once."""
    export = columns.signature
    kind = table.kind
    if export:
        kind = say("{export}, {language} ({kind})", export=export.name, language=export.language, kind=kind)
    guessed = say("Its name is not known; it has the longest texts. Name it “Note” to be sure.")
    return table.problem(
        say("Read as {kind}; {note}.", kind=kind, note=_note_named(columns)),
        Severity.WARNING if columns.guessed else Severity.INFO,
        line=table.rows[columns.header].line,
        hint=guessed if columns.guessed else "",
    )


def _note_named(columns: Columns) -> str:
    names = [quoted(columns.names[column]) for column in columns.note]
    *others, last = names
    if Role.TEXT in columns.settled and others:
        return say("{others} and {last} are the note", others=together(*others, between=", "), last=last)
    if not others or not columns.of(Role.TEXT):
        return say("{name} is the note", name=names[0])
    return say(
        "{name} is the note; {others} only where that is empty",
        name=names[0],
        others=together(*names[1:], between=", "),
    )
