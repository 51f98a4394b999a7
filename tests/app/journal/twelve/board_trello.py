"""A board of Trello as its free export gives it: a list for each page."""

import json
from collections.abc import Sequence
from dataclasses import replace

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write a card for each note; who made it stands among the actions, newest first."""
    pages = list(dict.fromkeys(note.where for note in notes))
    board = {
        "name": "Ticket kiosk",
        "lists": [{"id": f"list{place}", "name": page, "closed": False} for place, page in enumerate(pages)],
        "cards": [_card(note, pages) for note in notes],
        "actions": [_made(note) for note in reversed(notes)],
        "checklists": [],
        "members": [{"id": "m1", "fullName": "Anna Meyer", "username": "anna"}],
    }
    return ".json", json.dumps(board, ensure_ascii=False, indent=2).encode()


def _card(note: PlainNote, pages: list[str]) -> dict[str, object]:
    return {
        "id": f"{note.id:0>24}",
        "idShort": int(note.id),
        "idList": f"list{pages.index(note.where)}",
        "name": note.words,
        "desc": "",
        "closed": note.status is NoteStatus.DONE,
        "dueComplete": False,
        "attachments": [{"name": name, "url": f"https://trello.example/{name}"} for name in note.attachments],
        "labels": [{"name": "copy", "color": "green"}],
        "shortUrl": f"https://trello.example/c/{note.id}",
    }


def _made(note: PlainNote) -> dict[str, object]:
    return {
        "type": "createCard",
        "date": f"{note.day}T10:32:00.000Z",
        "data": {"card": {"id": f"{note.id:0>24}"}},
        "memberCreator": {"fullName": note.author, "username": "x"},
    }


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only."""
    return replace(note, old=None, new=None)
