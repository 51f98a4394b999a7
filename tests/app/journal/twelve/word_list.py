"""A Word document: headings for days and pages, a list with check boxes."""

import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from docx import Document

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the author in brackets behind the words, and break lines as Shift+Enter does."""
    document = Document()
    document.add_heading("Bug notes", 0)
    for day, of_day in groupby(notes, key=lambda note: note.day):
        document.add_heading(f"{day:%d.%m.%Y}", 1)
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            document.add_heading(where, 2)
            for note in of_page:
                box = "☑" if note.status is NoteStatus.DONE else "☐"
                document.add_paragraph(f"{box} #{note.id} {note.words} ({note.author})", style="List Bullet")
    buffer = io.BytesIO()
    document.save(buffer)
    return ".docx", buffer.getvalue()


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only; a picture would have no name."""
    return replace(note, old=None, new=None, attachments=())
