from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.palette import LIGHT
from ui.parts.button import Button
from ui.parts.signs import Sign
from ui.parts.surface import Frame, HairSplitter, Notice, SignLabel, label


def links(notice: Notice) -> list[Button]:
    """Return the links that are to be seen."""
    return [button for button in notice.findChildren(Button) if button.isVisible()]


def test_a_label_never_takes_text_for_markup(qtbot: QtBot) -> None:
    for soft in (False, True):
        plain = label("<b>&amp;</b>", soft=soft)
        qtbot.addWidget(plain)
        assert plain.textFormat() == Qt.TextFormat.PlainText
        assert plain.text() == "<b>&amp;</b>"


def test_a_notice_is_silent_until_it_has_to_say_something(qtbot: QtBot) -> None:
    notice = Notice("News")
    qtbot.addWidget(notice)
    assert notice.words == ""
    notice.say("There is a new draft.", "Use it", "Keep mine")
    assert notice.isVisible()
    assert notice.words == "There is a new draft."
    assert [link.text() for link in links(notice)] == ["Use it", "Keep mine"]
    with qtbot.waitSignal(notice.accepted):
        click(links(notice)[0])
    with qtbot.waitSignal(notice.dismissed):
        click(links(notice)[1])


def test_a_notice_without_links_has_none(qtbot: QtBot) -> None:
    notice = Notice("Trouble", trouble=True)
    qtbot.addWidget(notice)
    notice.say("That did not work.")
    assert links(notice) == []


def test_a_frame_shows_the_focus_of_what_is_in_it(qtbot: QtBot) -> None:
    field = QLineEdit()
    frame = Frame(field, QMargins(6, 6, 6, 6))
    other = QLineEdit()
    for widget in (frame, other):
        qtbot.addWidget(widget)
        widget.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    middle = frame.width() // 2
    assert frame.grab().toImage().pixelColor(middle, 0).name() == LIGHT.line.name()
    frame.activateWindow()
    frame.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert frame.grab().toImage().pixelColor(middle, 0).name() == LIGHT.accent.name()


def test_a_report_has_a_sign_and_is_told_to_screen_readers(qtbot: QtBot) -> None:
    state = SignLabel("State of the reply")
    qtbot.addWidget(state)
    state.resize(200, 40)
    state.show()
    state.say("92 words")
    plain = state.grab().toImage()
    state.say("92 words", Sign.TICK)
    assert state.grab().toImage() != plain
    assert state.accessibleDescription() == "92 words"


def test_columns_are_parted_by_hairlines_and_can_not_vanish(qtbot: QtBot) -> None:
    splitter = HairSplitter()
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QLineEdit())
    splitter.resize(400, 100)
    splitter.show()
    splitter.setSizes([0, 400])
    assert min(splitter.sizes()) > 0
    handle = splitter.handle(1)
    line = splitter.grab().toImage().pixelColor(handle.geometry().center())
    assert line.name() == LIGHT.line.name()
