"""Rich Text: days, pages and numbered notes, letters above ASCII as numbers."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write the author before the words; what is done is struck through nowhere, but ticked."""
    lines = [r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"]
    for day, of_day in groupby(notes, key=lambda note: note.day):
        lines.append(rf"\pard\b {day:%d.%m.%Y}\b0\par")
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            lines += [rf"\pard {_escaped(where)}:\par", *map(_item, of_page)]
    return ".rtf", "\r\n".join([*lines, "}"]).encode("ascii")


def _item(note: PlainNote) -> str:
    box = "[x] " if note.status is NoteStatus.DONE else "[ ] "
    return rf"\pard {_escaped(f'{box}#{note.id} {note.author}: {note.words}')}\par"


def _escaped(text: str) -> str:
    letters = []
    for letter in text:
        if letter == "\n":
            letters.append(r"\line ")
        elif letter in "\\{}":
            letters.append(f"\\{letter}")
        elif letter.isascii():
            letters.append(letter)
        else:
            halves = letter.encode("utf-16-le")
            units = (
                int.from_bytes(halves[at : at + 2], "little", signed=True) for at in range(0, len(halves), 2)
            )
            letters += (rf"\u{unit}?" for unit in units)
    return "".join(letters)


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only, and nothing is attached."""
    return replace(note, old=None, new=None, attachments=())
