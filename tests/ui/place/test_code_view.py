import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.workspace import Excerpt
from tests.ui.hands import CTRL, dark, press, type_in
from tests.ui.samples import change, entry_of, excerpt_of
from ui.palette import DARK, LIGHT
from ui.place.code_view import CodeView
from ui.place.lines import CodeLine, LineKind, code_lines

WELCOME = entry_of("Welcom to the ferry")
EDIT = change("Welcom to the ferry", "Welcome to the ferry", "Welcom", "Welcome")


@pytest.fixture
def view(qtbot: QtBot) -> CodeView:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    return view


def colour_at(view: CodeView, line: int, word: str) -> QColor:
    """Return the colour in which a word of a line is written."""
    block = view.document().findBlockByNumber(line)
    at = block.text().index(word)
    formats = [found for found in block.layout().formats() if found.start <= at < found.start + found.length]
    return formats[0].format.foreground().color() if formats else LIGHT.ink


def marks(view: CodeView) -> list[str]:
    """Return the texts that are marked."""
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


def test_span_and_change_are_marked_before_and_after(view: CodeView) -> None:
    view.show_lines(code_lines(excerpt_of(WELCOME), EDIT))
    assert marks(view) == ["Welcom to the ferry", "Welcom", "Welcome to the ferry", "Welcome"]


def test_marks_are_right_behind_characters_that_qt_counts_twice(view: CodeView) -> None:
    text = "<t>⛴🛳 Welcom 🛳</t>"
    start = text.index("🛳 W") + 2
    view.show_lines(code_lines(Excerpt("a.xml", 1, (text,), (1, start + 1), (1, start + 7)), None))
    assert marks(view) == ["Welcom"]


def test_the_clients_markup_stays_text(view: CodeView) -> None:
    view.show_lines([CodeLine(1, LineKind.SAME, "<b>bold</b><img src='file:///etc/passwd'>")])
    assert view.toPlainText() == "<b>bold</b><img src='file:///etc/passwd'>"


def test_xml_is_coloured(view: CodeView) -> None:
    lines = ('<screen id="start"> <!-- a note', 'goes on --> &amp; "said"', "</screen>")
    view.show_lines(code_lines(Excerpt("a.xml", 1, lines, (9, 1), (9, 1)), None))
    assert colour_at(view, 0, "screen") == LIGHT.ours
    assert colour_at(view, 0, '"start"') == LIGHT.theirs
    assert colour_at(view, 0, "a note") == LIGHT.soft
    assert colour_at(view, 1, "goes on") == LIGHT.soft
    assert colour_at(view, 1, "&amp;") == LIGHT.ask
    assert colour_at(view, 1, '"said"') == LIGHT.ink
    assert colour_at(view, 2, "screen") == LIGHT.ours


def test_colours_follow_the_scheme(view: CodeView, qapp: QApplication) -> None:
    view.show_lines(code_lines(excerpt_of(WELCOME), EDIT))
    with dark(qapp):
        assert colour_at(view, 3, "screen") == DARK.ours
    assert colour_at(view, 3, "screen") == LIGHT.ours


def test_the_same_lines_again_keep_selection_and_scroll_position(view: CodeView) -> None:
    lines = [CodeLine(number, LineKind.SAME, f"line {number}") for number in range(1, 60)]
    view.show_lines(lines)
    view.moveCursor(QTextCursor.MoveOperation.Down)
    view.verticalScrollBar().setValue(50)
    at = view.textCursor().position()
    view.show_lines(list(lines))
    assert (view.verticalScrollBar().value(), view.textCursor().position()) == (50, at)


def test_changed_lines_of_the_same_place_keep_the_scroll_position(view: CodeView) -> None:
    lines = [CodeLine(number, LineKind.SAME, f"line {number}") for number in range(1, 60)]
    view.show_lines(lines)
    press(view, Qt.Key.Key_PageDown)
    scrolled = view.verticalScrollBar().value()
    view.show_lines([*lines[:-1], CodeLine(59, LineKind.SAME, "other")])
    assert view.verticalScrollBar().value() == scrolled > 0


def test_the_place_is_in_sight_however_small_the_view(view: CodeView) -> None:
    text = [f"<t>line {number}</t>" for number in range(1, 60)]
    view.show_lines(code_lines(Excerpt("a.xml", 1, tuple(text), (40, 4), (40, 11)), None))
    for height in (300, 90, 200):
        view.resize(600, height)
        selections = view.extraSelections()
        assert view.viewport().rect().contains(view.cursorRect(selections[0].cursor).center())


def test_what_a_person_scrolled_to_stays_in_sight(view: CodeView) -> None:
    text = [f"<t>line {number}</t>" for number in range(1, 60)]
    view.show_lines(code_lines(Excerpt("a.xml", 1, tuple(text), (40, 4), (40, 11)), None))
    press(view, Qt.Key.Key_Home, CTRL)
    view.resize(600, 200)
    assert view.verticalScrollBar().value() < view.fontMetrics().height()


def test_lines_that_go_and_come_have_a_ground_over_the_whole_width(view: CodeView) -> None:
    view.show_lines(code_lines(excerpt_of(WELCOME, around=1), EDIT))
    picture = view.grab().toImage()
    right = picture.width() - 4
    colours = {picture.pixelColor(right, row).name() for row in range(picture.height())}
    assert {LIGHT.removed.name(), LIGHT.added.name()} <= colours


def test_the_view_can_be_read_but_not_written(view: CodeView) -> None:
    view.show_lines(code_lines(excerpt_of(WELCOME), None))
    before = view.toPlainText()
    type_in(view, "x")
    assert view.toPlainText() == before
    assert view.accessibleName()


def test_the_numbers_of_lines_that_moved_are_painted_anew(
    view: CodeView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("<copy>", "  <t>Welcom</t>", "</copy>")
    view.show_lines(code_lines(Excerpt("a.xml", 1, lines, (2, 6), (2, 12)), None))
    qtbot.waitExposed(view)
    QApplication.processEvents()
    painted: list[int] = []
    monkeypatch.setattr(view, "paint_gutter", lambda: painted.append(view.lines[0].number))
    view.show_lines(code_lines(Excerpt("a.xml", 4, lines, (5, 6), (5, 12)), None))
    qtbot.waitUntil(lambda: painted[-1:] == [4])
