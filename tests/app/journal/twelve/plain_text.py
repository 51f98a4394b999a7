"""Plain text as it is typed into an editor: days, pages, numbers, names."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write German days, and the author before the words; what is done has a cross."""
    lines: list[str] = []
    for day, of_day in groupby(notes, key=lambda note: note.day):
        lines += [f"{day:%d.%m.%Y}", ""]
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            lines += [f"{where}:", *map(_item, of_page), ""]
    return ".txt", "\r\n".join(lines).encode("utf-8")


def _item(note: PlainNote) -> str:
    box = "[x] " if note.status is NoteStatus.DONE else ""
    words = note.words.replace("\n", "\r\n     ")
    return f"{box}{note.id}. {note.author}: {words}"


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only, and nothing can be attached."""
    return replace(note, old=None, new=None, attachments=())
