import datetime as dt
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.workspace import TriagedNote
from tests.ui.samples import copy_note, our_note, redated, unclear_note
from ui.inbox.model import NotesModel
from ui.inbox.rows import make_rows
from ui.inbox.view import NotesView
from ui.palette import LIGHT


@pytest.fixture
def view(qtbot: QtBot) -> NotesView:
    view = NotesView(NotesModel(), "Notes")
    qtbot.addWidget(view)
    view.resize(330, 400)
    view.show()
    return view


def show(view: NotesView, *notes: TriagedNote) -> QImage:
    """Return a picture of notes."""
    model = view.model()
    assert isinstance(model, NotesModel)
    model.set_rows(make_rows(notes))
    return view.grab().toImage()


def colours(image: QImage) -> set[str]:
    """Return the colours of a picture."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


TONES = (LIGHT.theirs, LIGHT.ours, LIGHT.ask)


@pytest.mark.parametrize(
    ("note", "tone"), list(zip((copy_note(), our_note(), unclear_note()), TONES, strict=True))
)
def test_a_verdict_is_painted_in_its_colour(view: NotesView, note: TriagedNote, tone: QColor) -> None:
    found = colours(show(view, note))
    assert [other.name() for other in TONES if other.name() in found] == [tone.name()]


def test_the_chosen_note_has_a_ground_and_a_bar(view: NotesView, qtbot: QtBot) -> None:
    show(view, copy_note(), our_note())
    view.setCurrentIndex(view.model().index(1, 0))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    found = colours(view.grab().toImage())
    assert {LIGHT.chosen.name(), LIGHT.accent.name()} <= found


def test_a_new_day_takes_room_for_its_heading(view: NotesView) -> None:
    show(view, copy_note("1"), copy_note("2"), redated(copy_note("3"), dt.date(2026, 11, 13)))
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(3)]
    assert heights[0] == heights[2] > heights[1]


@pytest.mark.parametrize("width", [60, 200, 330])
def test_long_words_are_cut_and_painted_at_any_width(view: NotesView, width: int) -> None:
    note = copy_note("a-very-long-number-of-a-note")
    note = replace(note, note=structs.replace(note.note, author="A very long name " * 5, text="word " * 500))
    view.resize(width, 200)
    assert len(colours(show(view, note))) > 2
