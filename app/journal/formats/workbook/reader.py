"""The reader of all workbooks: which kind a file is by its content, and from its sheets to notes."""

from collections.abc import Iterator
from dataclasses import replace

from msgspec import structs

from app.journal.contract import JournalFile, Reading
from app.journal.files.archive import is_archive, is_old_office, locked, open_archive
from app.journal.files.encoding import binary_kind, empty
from app.journal.formats.opendocument.package import CONTENT_PART
from app.journal.formats.workbook.sheet import Sheet, damaged
from app.journal.table.grid import Table
from app.journal.table.table import read_table
from app.journal.uncollected import uncollected
from app.model import Problem, Severity, say, say_count

__all__ = ["Workbook", "tables_of"]

_EXCEL, _BINARY = "xl/workbook.xml", "xl/workbook.bin"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_FLAT = ".fods"

Sheets = tuple[list[Sheet], list[Problem]]


class Workbook:
    """Reads XLSX, XLSM, XLS, ODS and flat ODS."""

    suffixes = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".ods", ".ots", _FLAT})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the content is a workbook's, or at least no text where the name says that it is one.

        Exports that call HTML or tab-separated text "notes.xls" are left to the readers of such text.
        """
        if is_archive(journal.data):
            archive = open_archive(journal)
            if isinstance(archive, Problem):
                return journal.suffix in self.suffixes
            return any(part in archive for part in (_EXCEL, _BINARY)) or (
                CONTENT_PART in archive and journal.suffix in self.suffixes
            )
        if journal.suffix not in self.suffixes:
            return False
        return journal.suffix == _FLAT or not journal.data or bool(binary_kind(journal.data))

    @uncollected()
    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of all sheets, also of hidden ones."""
        sheets, problems = _sheets(journal)
        problems += (problem for sheet in sheets for problem in sheet.problems)
        filled = [sheet for sheet in sheets if sheet.rows]
        tables = [_table(journal, sheet) for sheet in filled]
        readings = [read_table(table) for table in tables]
        if not any(reading.files for reading in readings):
            readings = [read_table(replace(table, guess=True)) for table in tables]
        found = any(reading.files for reading in readings)
        for table, reading, sheet in zip(tables, readings, filled, strict=True):
            problems += reading.problems if reading.files or not found else [_passed_over(table)]
            problems += _hidden(table, sheet)
        if not tables and not problems:
            problems.append(empty(journal.name))
        notes = tuple(note for reading in readings for note in reading.notes)
        return Reading(notes, tuple(problems), (journal.name,) if notes or found else ())


def tables_of(journal: JournalFile) -> Iterator[tuple[Table, int]]:
    """Yield the tables of a workbook's filled sheets, and the sheet's column in which each begins, from 0."""
    sheets, _problems = _sheets(journal)
    for sheet in sheets:
        if sheet.rows:
            yield _table(journal, sheet), sheet.left


def _sheets(journal: JournalFile) -> Sheets:
    """Return the sheets of a workbook of any kind, or why there are none."""
    name, data = journal.name, journal.data
    if is_archive(data):
        return _packed(journal)
    if is_old_office(data):
        return _old(name, data)
    if not data.strip(b"\0 \r\n\t"):
        return [], []
    if journal.suffix == _FLAT:
        from app.journal.formats.workbook.calc import read_flat_calc

        return read_flat_calc(name, data)
    return [], [_no_workbook(name, binary_kind(data) or "text")]


def _packed(journal: JournalFile) -> Sheets:
    archive = open_archive(journal)
    if isinstance(archive, Problem):
        return [], [archive]
    if _EXCEL in archive:
        from app.journal.formats.workbook.excel import read_excel

        return read_excel(journal.name, archive)
    if CONTENT_PART in archive:
        from app.journal.formats.workbook.calc import read_calc

        return read_calc(journal.name, archive)
    if _BINARY in archive:
        message = say("“{name}” is a binary workbook, which Copycue does not read.", name=journal.name)
        return [], [
            Problem(
                journal.name, message, hint=say("In Excel choose “Save as” and “Excel workbook (.xlsx)”.")
            )
        ]
    return [], [damaged(journal.name, say("it holds no workbook"))]


def _old(name: str, data: bytes) -> Sheets:
    if _ENCRYPTED in data:
        return [], [locked(name)]
    if _WORD in data:
        return [], [_no_workbook(name, say("a Word document"))]
    from app.journal.formats.workbook.excel97 import read_excel97

    return read_excel97(name, data)


def _no_workbook(name: str, kind: str) -> Problem:
    hint = say("Give it the suffix that belongs to it, or save its notes as a workbook.")
    return Problem(
        name,
        say("“{name}” is no workbook but {kind}, whatever its name says.", name=name, kind=kind),
        hint=hint,
    )


def _table(journal: JournalFile, sheet: Sheet) -> Table:
    return Table(
        journal.name,
        [structs.replace(row, hidden=True) for row in sheet.rows] if sheet.hidden else sheet.rows,
        say("the sheet “{name}” of a workbook", name=sheet.name),
        mappings=journal.mappings,
        part=sheet.name,
        unit="row",
        source=sheet.source,
    )


def _hidden(table: Table, sheet: Sheet) -> Iterator[Problem]:
    """Say what the client cannot see at the moment: it was read all the same."""
    if sheet.hidden:
        yield table.problem(
            say("The sheet {shown} is hidden; it was read all the same.", shown=table.shown), Severity.INFO
        )
    elif count := sum(any(row.cells) for row in sheet.rows if row.hidden):
        message = say_count(
            count,
            one="A hidden row of {shown} was read all the same.",
            many="{count} hidden rows of {shown} were read all the same.",
            shown=table.shown,
        )
        yield table.problem(message, Severity.INFO)


def _passed_over(table: Table) -> Problem:
    """Say that a sheet beside others with notes has none: legends and lists of choices are no trouble."""
    return table.problem(
        say("{shown} has no column of notes; it was passed over.", shown=table.shown), Severity.INFO
    )
