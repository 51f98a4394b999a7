"""A web page as Google Sheets saves it: numbers of rows and letters of columns around the table."""

from collections.abc import Sequence
from html import escape

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote

_NAMES = ("Nr.", "Datum", "Melder", "Seite", "Beschreibung", "Status", "Alter Text", "Neuer Text", "Anhang")


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write German names and one long line."""
    letters = "".join(f'<th class="column-headers-background">{letter}</th>' for letter in "ABCDEFGHI")
    rows = [_row(number, values) for number, values in enumerate([_NAMES, *map(_values, notes)], 1)]
    table = f'<table class="waffle"><thead><tr><th class="row-header"></th>{letters}</tr></thead>'
    page = (
        f'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">{table}{"".join(rows)}</table>'
    )
    return ".html", page.encode()


def _values(note: PlainNote) -> tuple[str, ...]:
    day = f"{note.day:%d.%m.%Y}" if note.day else ""
    state = "erledigt" if note.status is NoteStatus.DONE else "offen"
    wording = (note.old or "", note.new or "", "; ".join(note.attachments))
    return note.id, day, note.author, note.where, note.words, state, *wording


def _row(number: int, values: Sequence[str]) -> str:
    cells = "".join(f"<td>{escape(value).replace(chr(10), '<br>')}</td>" for value in values)
    return f'<tr><th class="row-headers-background"><div>{number}</div></th>{cells}</tr>'


def held(note: PlainNote) -> PlainNote:
    """Everything is held."""
    return note
