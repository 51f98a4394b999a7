"""Issues of GitHub, as ``gh issue list --json`` gives them."""

import json
from collections.abc import Sequence
from dataclasses import replace

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write everything on one line, as the program does."""
    return ".json", json.dumps([_issue(note) for note in notes], separators=(",", ":")).encode()


def _issue(note: PlainNote) -> dict[str, object]:
    title, _, body = note.words.partition("\n")
    return {
        "author": {
            "id": "MDQ6",
            "is_bot": False,
            "login": note.author.split()[0].lower(),
            "name": note.author,
        },
        "body": note.words if body else "",
        "createdAt": f"{note.day}T10:32:00Z",
        "labels": [{"id": "LA_1", "name": "copy", "description": "", "color": "d73a4a"}],
        "number": int(note.id),
        "state": "CLOSED" if note.status is NoteStatus.DONE else "OPEN",
        "title": title,
        "url": f"https://github.com/ferry/kiosk/issues/{note.id}",
    }


def held(note: PlainNote) -> PlainNote:
    """There is no page, nothing is attached, and old and new wording stand in the words only."""
    return replace(note, where="", old=None, new=None, attachments=())
