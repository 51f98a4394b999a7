"""A Word document: one table, under a title."""

import io
from collections.abc import Sequence

from docx import Document

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote

_NAMES = ("No.", "Date", "Reporter", "Page", "Note", "Status", "Current text", "New text", "Attachments")


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write English names, and days as people in London do."""
    document = Document()
    document.add_heading("Bug notes", 1)
    table = document.add_table(1, len(_NAMES), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, _NAMES, strict=True):
        cell.text = name
    for note in notes:
        day = f"{note.day:%d %B %Y}" if note.day else ""
        state = "done" if note.status is NoteStatus.DONE else "open"
        wording = (note.old or "", note.new or "", "; ".join(note.attachments))
        values = (note.id, day, note.author, note.where, note.words, state, *wording)
        for cell, value in zip(table.add_row().cells, values, strict=True):
            cell.text = value
    buffer = io.BytesIO()
    document.save(buffer)
    return ".docx", buffer.getvalue()


def held(note: PlainNote) -> PlainNote:
    """Everything is held."""
    return note
