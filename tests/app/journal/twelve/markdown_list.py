"""Markdown: a heading for each day and page, a check box for each note."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the author in brackets behind the words."""
    lines = ["# Bug notes", ""]
    for day, of_day in groupby(notes, key=lambda note: note.day):
        lines += [f"## {day}", ""]
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            lines += [f"### {where}", "", *map(_item, of_page), ""]
    return ".md", "\n".join(lines).encode()


def _item(note: PlainNote) -> str:
    box = "[x]" if note.status is NoteStatus.DONE else "[ ]"
    words = note.words.replace("\n", "\n  ")
    return f"- {box} #{note.id} {words} ({note.author})"


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only; a picture would be part of the words."""
    return replace(note, old=None, new=None, attachments=())
