"""XLSX with a title above the header, real days, and each page's notes as the client sorts them."""

import io
from collections.abc import Sequence

import openpyxl

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote

_STATES = {NoteStatus.OPEN: "offen", NoteStatus.DONE: "erledigt"}
_HEADER = ["Nr.", "Datum", "Melder", "Seite", "Beschreibung", "Status", "Alter Text", "Neuer Text", "Anhang"]


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write what Excel would save."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Fähre: Fehlerliste"])
    sheet.merge_cells("A1:I1")
    sheet.append([])
    sheet.append(_HEADER)
    for note in notes:
        what = [_STATES[note.status], note.old, note.new, "; ".join(note.attachments)]
        sheet.append([int(note.id), note.day, note.author, note.where, note.words, *what])
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # words that begin with = are no formula
    buffer = io.BytesIO()
    book.save(buffer)
    return ".xlsx", buffer.getvalue()


def held(note: PlainNote) -> PlainNote:
    """Everything is held."""
    return note
