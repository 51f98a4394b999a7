"""Looking around in the list by real keys and clicks, on a stand-in for the workspace."""

import datetime as dt
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.workspace import TriagedNote
from app.workspace.events.picture import LikeNote, Picture
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, type_in
from tests.ui.samples import copy_note, our_note, redated, unclear_note
from ui.inbox.grouping import Grouping
from ui.inbox.listing import Head
from ui.inbox.wording import View
from ui.memory.memory import WindowMemory
from ui.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
MONDAY, BEFORE = dt.date(2026, 11, 16), dt.date(2026, 11, 3)


def by(author: str, triaged: TriagedNote) -> TriagedNote:
    """Return a note of somebody else."""
    return replace(triaged, note=structs.replace(triaged.note, author=author))


@pytest.fixture
def project() -> FakeProject:
    """A project with notes of two people in two weeks, the last of which was asked before."""
    return FakeProject(
        notes=(
            by("Maeve Doyle", copy_note("7")),
            by("Jo Park", our_note("8")),
            by("Maeve Doyle", unclear_note("9")),
            by("Jo Park", redated(copy_note("3"), BEFORE)),
        ),
        picture=Picture(like={"7": LikeNote("3", BEFORE)}),
    )


def shown_id(window: MainWindow) -> str:
    """Return the id of the note on the screen."""
    current = window.inbox.current
    return current.note.id if current else ""


def lines(window: MainWindow) -> list[str]:
    """Return the lines of the list: ids of notes, and heads of groups with how many notes they have."""
    found = (window.inbox.model.line(row) for row in range(window.inbox.model.rowCount()))
    return [
        f"{line.key[1]}: {line.count}" if isinstance(line, Head) else line.triaged.note.id
        for line in found
        if line is not None
    ]


def group(window: MainWindow, grouping: Grouping) -> None:
    """Group the notes as the menu of the button does."""
    window.commands[f"view.group.{grouping}"].trigger()


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        (Qt.Key.Key_1, ["7", "3"]),
        (Qt.Key.Key_2, ["9"]),
        (Qt.Key.Key_3, ["8"]),
        (Qt.Key.Key_4, []),
        (Qt.Key.Key_5, []),
        (Qt.Key.Key_6, ["7", "8", "9", "3"]),
    ],
)
def test_a_tab_is_shown_by_its_key(window: MainWindow, key: Qt.Key, ids: list[str]) -> None:
    press(window, key, ALT)
    assert lines(window) == ids


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.PERSON, ["Jo Park: 2", "8", "3", "Maeve Doyle: 2", "7", "9"]),
        (Grouping.FILE, ["copy/kiosk.xml: 3", "7", "9", "3", ": 1", "8"]),
        (Grouping.WEEK, ["2026-11-16: 3", "7", "8", "9", "2026-11-02: 1", "3"]),
        (Grouping.NOTHING, ["7", "8", "9", "3"]),
    ],
)
def test_notes_are_grouped_with_counts(window: MainWindow, grouping: Grouping, expected: list[str]) -> None:
    group(window, grouping)
    assert lines(window) == expected
    assert window.commands[f"view.group.{grouping}"].isChecked()
    assert window.commands["view.collapse"].isEnabled() is (grouping is not Grouping.NOTHING)


def test_the_button_offers_the_groupings_and_says_which_holds(window: MainWindow) -> None:
    menu = window.inbox.grouping.menu()
    assert [action.text() for action in menu.actions()[:2]] == [
        "List the notes by day",
        "Group the notes by person",
    ]
    menu.actions()[1].trigger()
    assert window.inbox.grouping.text() == "By person"
    assert window.inbox.grouping.accessibleName() == "Grouping: By person"


def test_j_and_k_pass_over_heads(window: MainWindow) -> None:
    group(window, Grouping.PERSON)
    assert shown_id(window) == "7"
    press(window, Qt.Key.Key_K)
    assert shown_id(window) == "3"
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_K)
    assert shown_id(window) == "8"
    for _ in range(3):
        press(window, Qt.Key.Key_J)
    assert shown_id(window) == "9"


def test_a_group_is_closed_and_opened_by_clicks_and_the_note_stays(window: MainWindow) -> None:
    group(window, Grouping.PERSON)
    click_row(window.inbox.view, 3)
    assert lines(window) == ["Jo Park: 2", "8", "3", "Maeve Doyle: 2"]
    assert shown_id(window) == "7"
    click_row(window.inbox.view, 3)
    assert lines(window)[-2:] == ["7", "9"]


def test_a_click_below_the_last_note_leaves_the_note_chosen(window: MainWindow) -> None:
    view = window.inbox.view
    click_row(view, 1)
    before, chosen = shown_id(window), view.selectionModel().selectedIndexes()
    click(view.viewport(), view.viewport().rect().bottomLeft() + QPoint(20, -5))
    assert chosen
    assert (shown_id(window), view.selectionModel().selectedIndexes()) == (before, chosen)


def test_a_group_is_closed_and_opened_by_keys(window: MainWindow) -> None:
    group(window, Grouping.PERSON)
    view = window.inbox.view
    press(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 3
    press(view, Qt.Key.Key_Left)
    assert lines(window)[-1] == "Maeve Doyle: 2"
    assert view.currentIndex().row() == 3
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Up)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(view, key)
    assert lines(window) == ["Jo Park: 2", "8", "3", "Maeve Doyle: 2"]


def test_all_groups_are_closed_and_opened_at_once(window: MainWindow) -> None:
    group(window, Grouping.PERSON)
    window.commands["view.collapse"].trigger()
    assert lines(window) == ["Jo Park: 2", "Maeve Doyle: 2"]
    assert shown_id(window) == "7"
    window.commands["view.expand"].trigger()
    assert len(lines(window)) == 6


def test_groups_stay_closed_over_new_readings(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    group(window, Grouping.PERSON)
    click_row(window.inbox.view, 0)
    project.notes += (by("Jo Park", our_note("10")),)
    with qtbot.waitSignal(window.session.triaged):
        window.session.refresh()
    assert lines(window) == ["Jo Park: 3", "Maeve Doyle: 2", "7", "9"]
    assert shown_id(window) == "7"


def test_several_chosen_notes_stay_chosen_over_new_readings(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    press(window.inbox.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    project.notes = (our_note("1"), *project.notes)
    with qtbot.waitSignal(window.session.triaged):
        window.session.refresh()
    assert [note.note.id for note in window.inbox.picked] == ["7", "8"]


def test_a_note_that_came_in_is_marked_until_somebody_looks_at_it(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.notes += (our_note("10"),)
    with qtbot.waitSignal(window.session.triaged):
        window.session.refresh()
    assert window.inbox.model.new == {("notes.csv", "10")}
    row = window.inbox.model.row_of(("notes.csv", "10"))
    assert row is not None
    index = window.inbox.model.index(row)
    assert ", new; it says" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    click_row(window.inbox.view, row)
    assert window.inbox.model.new == set()


def test_b_leads_to_the_note_that_asked_before_whatever_hides_it(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    type_in(window.top.filter, "maeve welcom")
    assert lines(window) == ["7"]
    assert window.commands["note.earlier"].isEnabled()
    window.inbox.view.setFocus()
    press(window, Qt.Key.Key_B)
    assert shown_id(window) == "3"
    assert window.top.filter.text() == ""
    assert not window.commands["note.earlier"].isEnabled()


def test_b_opens_the_group_of_the_note_that_asked_before(window: MainWindow) -> None:
    group(window, Grouping.PERSON)
    click_row(window.inbox.view, 0)
    press(window, Qt.Key.Key_B)
    assert shown_id(window) == "3"


def test_what_other_tabs_have_is_told_and_shown_at_a_click(window: MainWindow) -> None:
    click(window.top.tabs[View.UNSURE])
    type_in(window.top.filter, "welcom")
    assert lines(window) == []
    assert window.inbox.elsewhere.text() == "2 more in other views"
    click(window.inbox.elsewhere)
    assert lines(window) == ["7", "3"]
    assert not window.inbox.elsewhere.isVisible()


def test_a_right_click_offers_the_commands_of_the_note(window: MainWindow, qtbot: QtBot) -> None:
    view = window.inbox.view
    at = view.visualRect(view.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.commands["note.ours"] in menu.actions()
    menu.close()


def test_tab_and_grouping_are_remembered(project: FakeProject, qtbot: QtBot) -> None:
    memory = WindowMemory()
    window = MainWindow(project, memory)
    qtbot.addWidget(window)
    group(window, Grouping.WEEK)
    click(window.top.tabs[View.OURS])
    again = MainWindow(project, memory)
    qtbot.addWidget(again)
    assert again.top.tabs[View.OURS].isChecked()
    assert again.inbox.model.wish.view is View.OURS
    assert again.inbox.model.wish.grouping is Grouping.WEEK
    for one in (window, again):
        one.close()


@pytest.mark.parametrize("foreign", ["", "by colour"])
def test_a_foreign_memory_is_as_none(project: FakeProject, qtbot: QtBot, foreign: str) -> None:
    memory = WindowMemory()
    memory.view = memory.grouping = foreign
    window = MainWindow(project, memory)
    qtbot.addWidget(window)
    assert window.inbox.model.wish.view is View.ANSWER
    assert window.inbox.model.wish.grouping is Grouping.NOTHING
    window.close()


def test_page_keys_home_and_end_move_in_the_list(window: MainWindow) -> None:
    view = window.inbox.view
    press(view, Qt.Key.Key_End)
    assert shown_id(window) == "3"
    press(view, Qt.Key.Key_Home)
    assert shown_id(window) == "7"
    press(view, Qt.Key.Key_PageDown)
    assert shown_id(window) == "3"
    press(view, Qt.Key.Key_PageUp)
    assert shown_id(window) == "7"


def _click_with(widget: QWidget, at: QPoint, key: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, key, at)


def test_shift_and_ctrl_click_choose_several(window: MainWindow) -> None:
    view = window.inbox.view
    for row, key in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ShiftModifier)):
        at: QPoint = view.visualRect(view.model().index(row, 0)).center()
        _click_with(view.viewport(), at, key)
    assert [note.note.id for note in window.inbox.picked] == ["7", "8", "9"]
    _click_with(view.viewport(), view.visualRect(view.model().index(1, 0)).center(), CTRL)
    assert [note.note.id for note in window.inbox.picked] == ["7", "9"]
