from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import MarkKind
from tests.ui.hands import dark
from ui.palette import DARK, LIGHT
from ui.place.note_words import NoteWords


def ground_at(words: NoteWords, position: int) -> str:
    """Return the colour behind a character."""
    cursor = QTextCursor(words.document())
    cursor.setPosition(position + 1)
    return cursor.charFormat().background().color().name()


def make(qtbot: QtBot) -> NoteWords:
    """Return a widget with an old and a new wording."""
    words = NoteWords()
    qtbot.addWidget(words)
    words.set_pieces([("<b>old</b>", MarkKind.OLD), (" 🛳 ", None), ("new", MarkKind.NEW)])
    words.show()
    return words


def test_the_words_are_shown_as_written(qtbot: QtBot) -> None:
    assert make(qtbot).toPlainText() == "<b>old</b> 🛳 new"


def test_old_and_new_are_marked(qtbot: QtBot) -> None:
    words = make(qtbot)
    assert ground_at(words, 0) == LIGHT.removed.name()
    assert ground_at(words, 14) == LIGHT.added.name()


def test_marks_follow_the_scheme(qtbot: QtBot, qapp: QApplication) -> None:
    words = make(qtbot)
    with dark(qapp):
        assert ground_at(words, 0) == DARK.removed.name()
    assert ground_at(words, 0) == LIGHT.removed.name()


def test_a_long_note_scrolls_instead_of_pushing_the_place_away(qtbot: QtBot) -> None:
    words = make(qtbot)
    low = words.sizeHint().height()
    words.set_pieces([("line\n" * 100, None)])
    assert low < words.sizeHint().height() <= 220
