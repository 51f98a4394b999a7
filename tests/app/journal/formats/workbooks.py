"""Workbooks for tests: written by other libraries than Copycue reads them with."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from app.journal.contract import JournalFile, Reading
from app.journal.formats.workbook import Workbook
from app.model import Severity

__all__ = ["HEADER", "excel", "excel_of", "faults", "infos", "read", "repacked", "saved"]

HEADER = ("ID", "Date", "Page", "Reporter", "Status", "Note")


def saved(book: openpyxl.Workbook) -> bytes:
    """Return a workbook's bytes."""
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def excel(rows: Iterable[Sequence[object]], change: Callable[[Worksheet], None] | None = None) -> bytes:
    """Return an XLSX with the rows on its only sheet "Bugs", changed before it is saved."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Bugs"
    for row in rows:
        sheet.append(list(row))
    if change:
        change(sheet)
    return saved(book)


def excel_of(*words: str, change: Callable[[Worksheet], None] | None = None) -> bytes:
    """Return an XLSX with a note in A2, A3 … below the header "Note" and the page in B2, B3 …."""
    return excel([("Note", "Page"), *((text, "Kiosk") for text in words)], change)


def repacked(
    data: bytes,
    change: Callable[[str, bytes], bytes | None],
    added: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:
    """Return a ZIP file with other members: ``change`` gives a member's new bytes, or None to drop it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if (content := change(name, old.read(name))) is not None:
                new.writestr(name, content)
        for name, content in added.items():
            new.writestr(name, content)
    return buffer.getvalue()


def read(data: bytes, suffix: str = ".xlsx") -> Reading:
    """Read a workbook that is called "bugs"."""
    journal = JournalFile(f"bugs{suffix}", suffix, data)
    reader = Workbook()
    assert reader.claims(journal)
    return reader.read(journal)


def faults(reading: Reading) -> list[str]:
    """Return what was wrong."""
    return [problem.message for problem in reading.problems if problem.severity is not Severity.INFO]


def infos(reading: Reading) -> str:
    """Return what was only to be said."""
    said = (problem.message for problem in reading.problems if problem.severity is Severity.INFO)
    return "\n".join(said)
