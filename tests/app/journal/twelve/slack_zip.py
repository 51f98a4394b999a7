"""An export of Slack: a channel for each page, a file for each day."""

import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from itertools import groupby

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write people and channels by their ids, and ``&``, ``<`` and ``>`` as Slack does."""
    people = {name: f"U{place}" for place, name in enumerate(sorted({note.author for note in notes}))}
    pages = list(dict.fromkeys(note.where for note in notes))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        users = [{"id": number, "profile": {"real_name": name}} for name, number in people.items()]
        archive.writestr("users.json", json.dumps(users))
        channels = [{"id": f"C{place}", "name": _channel(page)} for place, page in enumerate(pages)]
        archive.writestr("channels.json", json.dumps(channels))
        for (page, day), posted in groupby(notes, key=lambda note: (note.where, note.day)):
            messages = [_message(note, people[note.author]) for note in posted]
            archive.writestr(f"{_channel(page)}/{day}.json", json.dumps(messages, indent=4))
    return ".zip", buffer.getvalue()


def _channel(page: str) -> str:
    return page.lower()


def _message(note: PlainNote, user: str) -> dict[str, object]:
    assert note.day
    moment = datetime(*note.day.timetuple()[:3], 10, tzinfo=UTC).timestamp() + int(note.id)
    return {
        "type": "message",
        "user": user,
        "text": f"Bug {note.id}: {escape(note.words, quote=False)}",
        "ts": f"{moment:.6f}",
        "files": [{"name": name} for name in note.attachments],
    }


def held(note: PlainNote) -> PlainNote:
    """Channels are in lower case, there are no states, and old and new wording stand in the words only."""
    return replace(note, where=_channel(note.where), status=NoteStatus.OPEN, old=None, new=None)
