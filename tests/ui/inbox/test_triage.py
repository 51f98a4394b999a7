"""Sorting notes by keys, in a real window on a stand-in for the workspace."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model import Conflict, CopycueError, Marked, OutcomeKind, VerdictKind, new_step, utc_now
from app.workspace.ledger.deeds import ConflictError
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, type_in
from ui.window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown_id(window: MainWindow) -> str:
    """Return the id of the note on the screen."""
    current = window.inbox.current
    return current.note.id if current else ""


def kinds(project: FakeProject) -> list[VerdictKind | None]:
    """Return whose the developer said the notes are."""
    return [note.correction.kind if note.correction else None for note in project.notes]


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [
        (Qt.Key.Key_1, VerdictKind.COPY, "Marked as theirs: note 7"),
        (Qt.Key.Key_2, VerdictKind.DEVELOPER, "Marked as ours: note 7"),
        (Qt.Key.Key_3, VerdictKind.UNCLEAR, "Marked as unclear, the client is to be asked: note 7"),
    ],
)
def test_a_key_says_whose_a_note_is_and_moves_on(
    window: MainWindow, project: FakeProject, qtbot: QtBot, key: Qt.Key, kind: VerdictKind, words: str
) -> None:
    with qtbot.waitSignal(window.session.triaged):
        press(window, key)
        assert shown_id(window) == "8"
    assert kinds(project) == [kind, None, None]
    assert window.status.toast.words == words
    assert shown_id(window) == "8"


def test_h_puts_a_note_off(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.sorted):
        press(window, Qt.Key.Key_H)
    assert project.later == ["7"]
    assert window.status.toast.words == "Put off until later: note 7"


def test_the_last_note_makes_room_for_the_one_above(window: MainWindow, qtbot: QtBot) -> None:
    click_row(window.inbox.view, 2)
    with qtbot.waitSignal(window.session.sorted):
        press(window, Qt.Key.Key_2)
    assert shown_id(window) == "8"


def test_several_notes_are_marked_at_once(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    press(window.inbox.view, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(window.session.triaged):
        press(window, Qt.Key.Key_2)
    assert kinds(project) == [VerdictKind.DEVELOPER, VerdictKind.DEVELOPER, None]
    assert window.status.toast.words == "Marked as ours: 2 notes"
    assert shown_id(window) == "9"


def test_the_toast_and_ctrl_z_undo_and_tell_it(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.triaged):
        press(window, Qt.Key.Key_2)
    project.marked = [("7", OutcomeKind.FIXED), ("7", OutcomeKind.MINE)]
    with qtbot.waitSignal(window.session.undone):
        click(window.status.toast.action)
    assert window.status.toast.words == "Undone for note 7: put on our list"
    with qtbot.waitSignal(window.session.undone):
        press(window.inbox.view, Qt.Key.Key_Z, CTRL)
    assert window.status.toast.words == "Undone for note 7: marked as fixed"
    with qtbot.waitSignal(window.session.undone):
        press(window.inbox.view, Qt.Key.Key_Z, CTRL)
    assert window.status.toast.words == "There is nothing of yours to undo"


def test_the_toast_offers_no_undo_once_something_else_was_done(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.triaged):
        press(window, Qt.Key.Key_2)
    assert window.status.toast.action.isVisible()
    triaged = window.inbox.current
    assert triaged is not None
    with qtbot.waitSignal(window.session.done):
        window.session.mark(triaged, OutcomeKind.ANSWERED)
    assert not window.status.toast.action.isVisible()
    assert window.status.toast.words == "Marked as ours: note 7"


def test_where_somebody_was_quicker_that_is_told(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    theirs = new_step(Marked("7", OutcomeKind.MINE), who="Anna", at=utc_now())
    mine = new_step(Marked("7", OutcomeKind.FIXED), who="Tom", at=utc_now())
    project.crash = ConflictError(Conflict(mine, (theirs,)))
    with qtbot.waitSignal(window.session.sorted):
        press(window, Qt.Key.Key_1)
    assert window.trouble.words.startswith("Somebody was quicker. Anna marked note 7 as ours")
    assert window.status.toast.words == ""


def test_what_can_not_be_kept_is_told(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    project.crash = CopycueError("This can not be kept", "The disk is full.")
    with qtbot.waitSignal(window.session.tasks.failed):
        press(window, Qt.Key.Key_1)
    assert "The disk is full." in window.trouble.words


def test_keys_typed_into_a_field_go_into_the_field(window: MainWindow, project: FakeProject) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    type_in(window.top.filter, "12h")
    assert window.top.filter.text() == "12h"
    assert kinds(project) == [None, None, None]
