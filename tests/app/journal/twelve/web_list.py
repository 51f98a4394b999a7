"""A web page of a wiki: headings, and a list whose items say who wrote them."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write boxes to be ticked, as task lists have them, and pictures in their place."""
    lines = ["<!DOCTYPE html>", "<html><head><title>Wiki</title></head><body>", "<h1>Bug notes</h1>"]
    for day, of_day in groupby(notes, key=lambda note: note.day):
        lines.append(f"<h2>{day}</h2>")
        for where, of_page in groupby(of_day, key=lambda note: note.where):
            lines += [f"<h3>{escape(where)}</h3>", "<ul>", *map(_item, of_page), "</ul>"]
    return ".html", "\n".join([*lines, "</body></html>"]).encode()


def _item(note: PlainNote) -> str:
    box = f'<input type="checkbox"{" checked" if note.status is NoteStatus.DONE else ""}>'
    pictures = "".join(f'<img src="{escape(name)}">' for name in note.attachments)
    words = escape(note.words).replace("\n", "<br>\n  ")
    return f"<li>{box}#{note.id} {words}{pictures} ({escape(note.author)})</li>"


def held(note: PlainNote) -> PlainNote:
    """Old and new wording stand in the words only."""
    return replace(note, old=None, new=None)
