"""The middle column's commands in the window, by real keys and clicks."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, SHIFT, click_row, press, type_in
from ui.window import MainWindow


def search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Open the search and type, and wait for the answer."""
    press(window, Qt.Key.Key_L, CTRL)
    type_in(window.placing.search.field, words)
    qtbot.waitUntil(lambda: window.placing.search.count.text() == "1 text")


def line_shown(window: MainWindow, number: int) -> bool:
    return any(line.span and line.number == number for line in window.place.code.lines)


def test_a_text_that_was_searched_for_is_what_the_note_means(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    search(window, qtbot, "island")
    with qtbot.waitSignal(window.session.triaged):
        press(window.placing.search.field, Qt.Key.Key_Return)
    correction = project.notes[0].correction
    assert correction is not None
    assert [place.key for place in correction.places] == ["start.choose"]
    qtbot.waitUntil(lambda: line_shown(window, 6))


def test_a_chosen_text_is_picked_among_the_candidates_of_the_next_reading(
    window: MainWindow, qtbot: QtBot
) -> None:
    search(window, qtbot, "pay.title")
    with qtbot.waitSignal(window.session.triaged):
        press(window.placing.search.field, Qt.Key.Key_Return)
    assert window.place.candidates.currentIndex().row() == 1


def test_a_text_that_is_only_looked_at_stays_through_a_refresh(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    search(window, qtbot, "island")
    press(window.placing.search.field, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: line_shown(window, 6))
    assert not window.place.candidates.currentIndex().isValid()
    with qtbot.waitSignal(window.session.triaged):
        window.session.refresh()
    qtbot.wait(20)
    assert line_shown(window, 6)
    assert project.notes[0].correction is None
    click_row(window.inbox.view, 1)
    click_row(window.inbox.view, 0)
    assert window.place.candidates.currentIndex().row() == 0


def test_without_a_note_a_text_is_shown_all_the_same(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(FakeProject(notes=()))
    search(window, qtbot, "island")
    press(window.placing.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line_shown(window, 6))
    assert window.place.code.isVisible()
