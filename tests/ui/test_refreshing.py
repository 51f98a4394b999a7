"""The window while files are saved: what is on the screen stays, and what was typed is never lost."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, type_in
from tests.ui.looks import reread, shown_id
from tests.ui.samples import copy_note, reply_of, unclear_note
from ui.window import MainWindow


def test_a_new_note_appears_and_what_is_on_the_screen_stays(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    click_row(window.inbox.view, 1)
    type_in(window.reply.editor, "Mine. ")
    cursor_at = window.reply.editor.textCursor().position()
    project.notes = (copy_note("6"), *project.notes)
    reread(window, project, qtbot)
    assert window.inbox.model.rowCount() == 4
    assert shown_id(window) == "8"
    assert window.inbox.view.currentIndex().row() == 2
    assert window.reply.editor.text.startswith("Mine. Hello")
    assert window.reply.editor.textCursor().position() == cursor_at


def test_a_refresh_without_news_leaves_the_news_of_copying(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    click(window.reply.copy)
    qtbot.waitUntil(lambda: window.reply.state.words.startswith("Copied"))
    reread(window, project, qtbot)
    assert window.reply.state.words.startswith("Copied")


def test_a_list_that_is_scrolled_stays_where_it_is(open_window: OpenWindow, qtbot: QtBot) -> None:
    project = FakeProject(notes=tuple(copy_note(str(number)) for number in range(60)))
    window = open_window(project)
    view = window.inbox.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = window.inbox.model.at(view.indexAt(view.viewport().rect().topLeft()).row())
    project.notes = (copy_note("new"), *project.notes)
    reread(window, project, qtbot)
    assert window.inbox.model.at(view.indexAt(view.viewport().rect().topLeft()).row()) == top


def test_typed_text_waits_for_the_way_back(window: MainWindow) -> None:
    type_in(window.reply.editor, "Mine. ")
    press(window, Qt.Key.Key_J)
    assert window.reply.editor.text.startswith("Hello")
    press(window, Qt.Key.Key_K)
    assert window.reply.editor.text.startswith("Mine. Hello")


def test_typed_text_stays_beside_a_new_draft_until_it_is_taken(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    type_in(window.reply.editor, "Mine. ")
    project.notes = (replace(project.notes[0], reply=reply_of("7", text="Newer")), *project.notes[1:])
    reread(window, project, qtbot)
    assert window.reply.editor.text.startswith("Mine. Hello")
    assert window.reply.news.words == "There is a new draft. Your text is kept."
    window.reply.news.accepted.emit()
    assert window.reply.editor.text == "Newer"
    assert window.reply.news.words == ""
    assert window.reply.editor.hasFocus()
    press(window.reply.editor, Qt.Key.Key_Z, CTRL)
    assert window.reply.editor.text.startswith("Mine. Hello")


def test_a_draft_nobody_typed_into_is_renewed_quietly(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.notes = (replace(project.notes[0], reply=reply_of("7", text="Newer")), *project.notes[1:])
    reread(window, project, qtbot)
    assert window.reply.editor.text == "Newer"
    assert window.reply.news.words == ""


def test_a_reworded_note_is_told_to_who_has_typed(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    type_in(window.reply.editor, "Mine. ")
    project.notes = (copy_note(text="Now “Welcom” is to be “Welcome”."), *project.notes[1:])
    reread(window, project, qtbot)
    assert window.reply.news.words == "The client has changed the note since you wrote this."
    window.reply.news.dismissed.emit()
    assert window.reply.news.words == ""
    assert window.reply.editor.text.startswith("Mine.")


def test_a_verdict_that_turns_unclear_keeps_typed_text(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    type_in(window.reply.editor, "Mine. ")
    unclear = replace(unclear_note("7"), note=project.notes[0].note)
    project.notes = (unclear, *project.notes[1:])
    reread(window, project, qtbot)
    assert window.reply.editor.text.startswith("Mine.")
    assert "no longer sure" in window.reply.news.words


def test_a_note_that_is_gone_makes_room_for_its_neighbour(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    click_row(window.inbox.view, 1)
    project.notes = (project.notes[0], project.notes[2])
    reread(window, project, qtbot)
    assert shown_id(window) in {"7", "9"}
    project.notes = ()
    reread(window, project, qtbot)
    assert shown_id(window) == ""
    assert not window.inbox.view.isVisible()


def test_a_picked_candidate_stays_picked(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    click_row(window.place.candidates, 1)
    first = project.notes[0]
    matches = (replace(first.verdict.matches[0], score=0.9), first.verdict.matches[1])
    project.notes = (replace(first, verdict=replace(first.verdict, matches=matches)), *project.notes[1:])
    reread(window, project, qtbot)
    assert window.place.candidates.currentIndex().row() == 1
