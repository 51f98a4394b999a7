from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.parts import toast as toasts
from ui.parts.toast import Toast

POINTED_AT = Qt.WidgetAttribute.WA_UnderMouse


@pytest.fixture
def toast(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Toast]:
    monkeypatch.setattr(toasts, "_STAYS_MS", 20)
    bar = QWidget()
    field, toast = QLineEdit(), Toast()
    layout = QHBoxLayout(bar)
    layout.addWidget(field)
    layout.addWidget(toast)
    bar.move(400, 400)  # away from the mouse
    qtbot.addWidget(bar)
    bar.show()
    field.setFocus()
    yield toast
    bar.close()


def test_a_toast_tells_what_was_done_and_goes_by_itself(toast: Toast, qtbot: QtBot) -> None:
    assert toast.words == ""
    toast.say("Marked as ours: note 7")
    assert toast.words == "Marked as ours: note 7"
    assert not toast.action.isVisible()
    with qtbot.waitSignal(toast.turned) as turned:
        pass
    assert turned.args == [False]
    assert toast.words == ""


def test_a_click_does_what_is_offered_once(toast: Toast) -> None:
    done: list[str] = []
    toast.say("Marked as ours: note 7", "Undo", lambda: done.append("undone"))
    assert toast.action.accessibleName() == "Undo: Marked as ours: note 7"
    click(toast.action)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_a_toast_that_is_pointed_at_stays(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Marked as ours: note 7", "Undo")
    toast.setAttribute(POINTED_AT, on=True)
    for _ in range(2):
        with qtbot.waitSignal(toast._clock.timeout):
            """Its time is over, and once more."""
    assert toast.isVisible()
    toast.setAttribute(POINTED_AT, on=False)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_whose_link_has_the_focus_stays(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Marked as ours: note 7", "Undo")
    toast.activateWindow()
    toast.action.setFocus()
    qtbot.waitUntil(toast.action.hasFocus)
    for _ in range(2):
        with qtbot.waitSignal(toast._clock.timeout):
            """Its time is over, and once more."""
    assert toast.isVisible()


def test_a_long_line_is_cut_and_wholly_in_its_tooltip(toast: Toast) -> None:
    words = "Marked as ours: " + "a very long name " * 40
    toast.say(words)
    toast.resize(200, toast.sizeHint().height())
    assert toast.minimumSizeHint().width() < 300
    line = toast.childAt(20, toast.height() // 2)
    assert line is not None
    assert line.toolTip() == f"<p>{words}</p>"
    assert toast.grab().width() == 200


def test_a_toast_says_itself_to_screen_readers(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    toast.say("Marked as ours: note 7")
    assert said == ["Marked as ours: note 7"]


def test_words_that_look_like_markup_are_shown_as_they_are(toast: Toast) -> None:
    toast.say("Copied: <b>Welcome</b>")
    line = toast.childAt(20, toast.height() // 2)
    assert line is not None
    assert line.toolTip() == "<p>Copied: &lt;b&gt;Welcome&lt;/b&gt;</p>"


def test_what_is_offered_can_be_taken_back_while_the_words_stay(toast: Toast) -> None:
    toast.say("Marked as ours: note 7", "Undo", toast.hide)
    toast.withdraw()
    assert not toast.action.isVisible()
    assert toast.words == "Marked as ours: note 7"
