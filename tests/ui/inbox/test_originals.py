"""Which note another one repeats is asked for, and answered by keys and clicks."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import OutcomeKind
from app.workspace.events.picture import LikeNote, Picture
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, press, type_in
from tests.ui.samples import copy_note, our_note, redated, unclear_note
from ui.inbox.originals import OriginalDialog
from ui.window import MainWindow

BEFORE = dt.date(2026, 11, 3)


@pytest.fixture
def project() -> FakeProject:
    """A project in which note 7 asks for what note 3 asked for."""
    notes = (copy_note("7"), our_note("8"), unclear_note("9"), redated(our_note("3"), BEFORE))
    return FakeProject(notes=notes, picture=Picture(like={"7": LikeNote("3", BEFORE)}))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> OriginalDialog:
    """The question about note 7, as key 4 asks it."""
    press(window, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OriginalDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, OriginalDialog)
    return found


def offered(dialog: OriginalDialog) -> list[str]:
    """Return the ids of the notes that are offered."""
    found = (dialog.model.at(row) for row in range(dialog.model.rowCount()))
    return [triaged.note.id for triaged in found if triaged]


def test_all_other_notes_are_offered_the_likeliest_first(dialog: OriginalDialog) -> None:
    assert offered(dialog)[0] == "3"
    assert sorted(offered(dialog)) == ["3", "8", "9"]
    assert dialog.view.currentIndex().row() == 0
    dialog.reject()


def test_enter_takes_the_likeliest(
    dialog: OriginalDialog, project: FakeProject, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.sorted):
        press(dialog.filter, Qt.Key.Key_Return)
    assert project.marked == [("7", OutcomeKind.DUPLICATE)]
    assert window.status.toast.words == "Marked as a duplicate: note 7"


def test_one_types_and_moves_without_leaving_the_filter(
    dialog: OriginalDialog, window: MainWindow, qtbot: QtBot
) -> None:
    type_in(dialog.filter, "freezes")
    assert offered(dialog) == ["3", "8"]
    press(dialog.filter, Qt.Key.Key_Down)
    assert dialog.view.currentIndex().row() == 1
    with qtbot.waitSignal(dialog.picked) as picked:
        press(dialog.filter, Qt.Key.Key_Return)
    assert picked.args == ["8"]
    qtbot.waitUntil(lambda: window.inbox.current is not None)


def test_a_click_takes_a_note(dialog: OriginalDialog, qtbot: QtBot) -> None:
    at = dialog.view.visualRect(dialog.model.index(2)).center()
    with qtbot.waitSignal(dialog.picked):
        QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        click(dialog.accept_button)


def test_escape_leaves_all_as_it_is(dialog: OriginalDialog, project: FakeProject) -> None:
    press(dialog.filter, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert project.marked == []


def test_where_nothing_passes_the_filter_nothing_can_be_taken(dialog: OriginalDialog) -> None:
    type_in(dialog.filter, "xyzzy")
    assert offered(dialog) == []
    assert not dialog.accept_button.isEnabled()
    press(dialog.filter, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog.view, Qt.Key.Key_F, CTRL)
    assert dialog.focusWidget() is dialog.filter
    dialog.reject()


def test_the_notes_that_were_asked_about_are_marked_whatever_is_chosen_by_then(
    dialog: OriginalDialog, project: FakeProject, window: MainWindow, qtbot: QtBot
) -> None:
    window.inbox.go_to(("notes.csv", "9"))
    with qtbot.waitSignal(window.session.sorted):
        press(dialog.filter, Qt.Key.Key_Return)
    assert project.marked == [("7", OutcomeKind.DUPLICATE)]
