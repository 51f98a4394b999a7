"""A mailbox with a mail for each note, as Python's own library writes it."""

import mailbox
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the page as subject, and pictures as attachments."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.mbox")
        box = mailbox.mbox(path)
        for note in notes:
            box.add(_mail(note))
        box.close()
        return ".mbox", path.read_bytes()


def _mail(note: PlainNote) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"{note.author} <client@faehre.example>"
    mail["Subject"] = f"Re: {note.where}"
    mail["Message-ID"] = f"<{note.id}@faehre.example>"
    if note.day:
        mail["Date"] = format_datetime(datetime(*note.day.timetuple()[:3], 10, 32, tzinfo=UTC))
    box = "[x]" if note.status is NoteStatus.DONE else "[ ]"
    mail.set_content(f"Hallo Jonas,\n\n- {box} Bug {note.id}: {note.words}\n\nGruß\n{note.author}\n")
    for name in note.attachments:
        mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename=name)
    return mail


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only."""
    return replace(note, old=None, new=None)
