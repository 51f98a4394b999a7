"""Journeys through the window by real keys and clicks, on a stand-in for the workspace."""

import threading
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Language, Problem, VerdictKind
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, type_in
from tests.ui.samples import copy_note, our_note, reply_of, unclear_note
from ui.inbox.wording import View
from ui.place.lines import LineKind
from ui.place.own_word import Word
from ui.window import MainWindow

BEFORE = "what was on the clipboard before"


def shown_id(window: MainWindow) -> str:
    """Return the id of the note on the screen."""
    current = window.inbox.current
    return current.note.id if current else ""


def reread(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    """Have the watcher report a saved file, and wait until it has been read."""
    assert project.handle is not None
    with qtbot.waitSignal(window.session.triaged):
        project.handle.report()


def wait_for_place(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the file's lines are on the screen."""
    qtbot.waitUntil(lambda: window.place.code.isVisible() and bool(window.place.code.lines))


def clipboard() -> tuple[str, str]:
    """Return plain text and HTML of the clipboard."""
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def copied() -> bool:
    """Return whether something has come to the clipboard."""
    return QGuiApplication.clipboard().text() != BEFORE


@pytest.fixture(autouse=True)
def _empty_clipboard() -> None:
    QGuiApplication.clipboard().setText(BEFORE)


def test_the_first_note_is_shown_in_all_three_columns(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_place(window, qtbot)
    assert shown_id(window) == "7"
    assert window.place.title.text() == "No. 7, Payment"
    assert window.place.words.toPlainText() == "It says “Welcom”, should be “Welcome”."
    assert [line.kind for line in window.place.code.lines].count(LineKind.ADDED) == 1
    assert "thank you for note 7" in window.reply.editor.text
    assert window.reply.state.words == "10 words"
    assert window.windowTitle() == "Ferry kiosk – Copycue"


def test_the_sample_is_marked_as_sample(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(is_sample=True))
    assert window.windowTitle() == "Ferry kiosk (sample) – Copycue"
    assert window.top.sample.isVisible()


def test_the_workspace_is_never_asked_in_the_gui_thread(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_J)
    press(window, Qt.Key.Key_K)
    window.reply.switches.picked.emit(window.replying.drafts.of(project.notes[0].note).voice)
    click(window.reply.copy)
    qtbot.waitUntil(copied)
    assert threading.get_ident() not in project.threads


def test_j_and_k_walk_through_the_notes(window: MainWindow) -> None:
    press(window, Qt.Key.Key_J)
    assert shown_id(window) == "8"
    press(window, Qt.Key.Key_J)
    press(window, Qt.Key.Key_J)
    assert shown_id(window) == "9"
    press(window, Qt.Key.Key_K)
    assert shown_id(window) == "8"


def test_j_and_k_walk_too_while_the_list_has_the_focus(window: MainWindow) -> None:
    assert window.focusWidget() is window.inbox.view
    press(window.inbox.view, Qt.Key.Key_J)
    assert shown_id(window) == "8"
    press(window.inbox.view, Qt.Key.Key_K)
    assert shown_id(window) == "7"


def test_the_tab_key_leads_from_left_to_right_and_back_to_the_start(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_place(window, qtbot)
    met = []
    for _ in range(40):
        press(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is window.inbox.view:
            break
        met.append(window.focusWidget())
    switches = window.reply.switches
    place = window.place
    columns: list[QWidget] = [place.words, place.note.journal, place.candidates, place.own_word.kind]
    columns += [place.code, place.tools.open, place.tools.copy, place.tools.other]
    columns += [switches.language]
    columns += [switches.address, switches.formality, switches.kind, window.reply.editor, window.reply.copy]
    assert [widget for widget in met if widget in columns] == columns
    assert window.top.filter in met


def test_a_click_shows_a_note(window: MainWindow) -> None:
    click_row(window.inbox.view, 1)
    assert shown_id(window) == "8"
    assert "thank you for note 8" in window.reply.editor.text


def test_another_place_is_chosen_and_the_next_reading_follows_it(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    click_row(window.place.candidates, 1)
    with qtbot.waitSignal(window.session.triaged):
        click(window.place.own_word.choose)
    correction = project.notes[0].correction
    assert correction is not None
    assert [place.key for place in correction.places] == ["pay.title"]
    assert not window.place.own_word.choose.isVisible()
    assert window.place.own_word.isEnabled()
    with qtbot.waitSignal(window.session.triaged):
        click(window.place.own_word.back)
    assert project.notes[0].correction is None
    assert threading.get_ident() not in project.threads


def test_a_word_that_could_not_be_kept_is_told_and_can_be_said_again(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.crash = CopycueError("The correction can not be kept", "No space left on device.")
    click_row(window.place.candidates, 1)
    with qtbot.waitSignal(window.session.tasks.failed):
        click(window.place.own_word.choose)
    assert "No space left on device." in window.trouble.words
    assert window.place.own_word.isEnabled()


def test_words_on_two_notes_are_both_kept(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    for note in project.notes[:2]:
        window.session.correct(note, Word(VerdictKind.UNCLEAR))
    qtbot.waitUntil(lambda: all(one.correction is not None for one in project.notes[:2]))
    assert project.notes[2].correction is None


def test_a_letter_typed_into_the_reply_goes_into_the_reply(window: MainWindow) -> None:
    click(window.reply.editor.viewport())
    type_in(window.reply.editor, "jk")
    assert shown_id(window) == "7"
    assert "jk" in window.reply.editor.text


def test_no_text_is_to_be_chosen_where_no_note_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    assert window.place.tools.isVisible()
    press(window, Qt.Key.Key_F, CTRL)
    type_in(window.top.filter, "no note has this")
    qtbot.waitUntil(lambda: not window.place.tools.isVisible())


def test_an_unclear_note_has_no_reply_but_reasons_and_places(window: MainWindow, qtbot: QtBot) -> None:
    click_row(window.inbox.view, 2)
    wait_for_place(window, qtbot)
    assert not window.reply.editor.isVisible()
    assert window.reply.silence.isVisible()
    assert window.reply.silence.text().endswith("The note names no wording.")
    assert not window.reply.copy.isEnabled()
    assert window.place.candidates.isVisible()
    press(window, Qt.Key.Key_Return, CTRL)
    qtbot.wait(20)
    assert not copied()


def test_a_note_about_the_program_has_a_draft_and_no_place(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_place(window, qtbot)
    click_row(window.inbox.view, 1)
    assert window.reply.editor.isVisible()
    assert not window.place.candidates.isVisible()
    assert not window.place.code.isVisible()


def test_ctrl_f_filters_and_escape_goes_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    assert window.focusWidget() is window.top.filter
    type_in(window.top.filter, "freezes")
    assert window.inbox.model.rowCount() == 1
    assert shown_id(window) == "8"
    press(window.top.filter, Qt.Key.Key_Escape)
    assert window.inbox.model.rowCount() == 3
    assert shown_id(window) == "8"
    assert window.focusWidget() is window.inbox.view


def test_a_filter_that_nothing_passes_says_so(window: MainWindow) -> None:
    type_in(window.top.filter, "zzz")
    assert window.inbox.model.rowCount() == 0
    assert not window.inbox.view.isVisible()
    assert not window.reply.editor.isVisible()
    assert not window.place.title.isVisible()


def test_escape_from_a_filter_that_nothing_passes_goes_back_to_the_note_from_before(
    window: MainWindow,
) -> None:
    click_row(window.inbox.view, 1)
    press(window, Qt.Key.Key_F, CTRL)
    type_in(window.top.filter, "zzz")
    assert shown_id(window) == ""
    press(window.top.filter, Qt.Key.Key_Escape)
    assert shown_id(window) == "8"


def test_a_click_on_a_tab_shows_its_notes(window: MainWindow) -> None:
    click(window.top.tabs[View.UNSURE])
    assert shown_id(window) == "9"
    assert window.top.tabs[View.UNSURE].accessibleName() == "Unsure, 1"


def test_another_candidate_shows_its_lines(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_place(window, qtbot)
    click_row(window.place.candidates, 1)
    qtbot.waitUntil(lambda: any(line.span and line.number == 10 for line in window.place.code.lines))


# --- copying ------------------------------------------------------------------------------


def test_ctrl_return_copies_the_draft_plain_and_as_html(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    press(window.reply.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(copied)
    reply = project.notes[0].reply
    assert reply is not None
    assert clipboard() == (reply.text, reply.html)
    assert window.reply.state.words == "Copied · 1 place checked just now"
    assert project.verified == [project.notes[0]]


def test_typed_text_is_copied_in_both_kinds(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window.reply.editor, "Dear & ")
    click(window.reply.copy)
    qtbot.waitUntil(copied)
    plain, markup = clipboard()
    assert plain.startswith("Dear & Hello Ms Doyle,")
    assert "<p>Dear &amp; Hello Ms Doyle,</p>" in markup


def test_a_stale_place_is_told_and_nothing_is_copied(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.stale = (Problem("copy/kiosk.xml", "the text has changed", line=5, hint="look again"),)
    click(window.reply.copy)
    qtbot.waitUntil(lambda: bool(window.reply.stale.words))
    assert window.reply.stale.words == (
        "Not copied: what the reply says is no longer so. "
        "copy/kiosk.xml, line 5: the text has changed. Look again."
    )
    assert not copied()
    assert window.reply.copy.isEnabled()


def test_typed_text_is_checked_against_what_it_was_written_for(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    written_for = project.notes[0]
    type_in(window.reply.editor, "Mine. ")
    verdict = replace(written_for.verdict, confidence=0.5)
    project.notes = (replace(written_for, verdict=verdict, reply=reply_of("7", text="Line 43")),)
    reread(window, project, qtbot)
    click(window.reply.copy)
    qtbot.waitUntil(lambda: bool(project.verified))
    assert project.verified == [written_for]


@pytest.mark.expects_log
def test_a_check_that_crashes_copies_nothing_and_can_be_tried_again(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.crash = ZeroDivisionError()
    click(window.reply.copy)
    qtbot.waitUntil(lambda: bool(window.trouble.words))
    assert not copied()
    project.crash = None
    click(window.reply.copy)
    qtbot.waitUntil(copied)


def test_typing_takes_the_news_of_copying_back(window: MainWindow, qtbot: QtBot) -> None:
    click(window.reply.copy)
    qtbot.waitUntil(lambda: window.reply.state.words.startswith("Copied"))
    type_in(window.reply.editor, "x")
    assert window.reply.state.words == "10 words · edited"


# --- refreshing ---------------------------------------------------------------------------


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


# --- switches -----------------------------------------------------------------------------


def turn(switch: QComboBox, key: Qt.Key) -> None:
    """Turn a switch by its keys."""
    switch.setFocus()
    press(switch, key)


def test_a_switch_drafts_anew(window: MainWindow, qtbot: QtBot) -> None:
    turn(window.reply.switches.language, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.reply.editor.text == "de sie neutral 7")
    assert window.reply.switches.address.currentText() == "Sie"
    turn(window.reply.switches.formality, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.reply.editor.text == "de sie formal 7")


def test_a_switch_keeps_typed_text_and_offers_the_new_draft(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window.reply.editor, "Mine. ")
    turn(window.reply.switches.language, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: bool(window.reply.news.words))
    assert window.reply.editor.text.startswith("Mine.")
    assert window.reply.switches.language.currentData() == Language.DE
    window.reply.news.accepted.emit()
    assert window.reply.editor.text == "de sie neutral 7"


def test_a_picked_voice_outlives_a_refresh(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    turn(window.reply.switches.language, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.reply.editor.text == "de sie neutral 7")
    reread(window, project, qtbot)
    qtbot.wait(30)
    assert window.reply.editor.text == "de sie neutral 7"
    press(window.inbox.view, Qt.Key.Key_J)
    press(window.inbox.view, Qt.Key.Key_K)
    qtbot.wait(30)
    assert window.reply.editor.text == "de sie neutral 7"


# --- trouble ------------------------------------------------------------------------------


@pytest.mark.expects_log
def test_a_crash_is_a_sentence_and_the_window_lives_on(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.crash = ZeroDivisionError()
    assert project.handle is not None
    project.handle.report()
    qtbot.waitUntil(lambda: bool(window.trouble.words))
    assert window.trouble.words == (
        "The project can not be read (ZeroDivisionError). Copycue goes on trying."
    )
    assert window.inbox.model.rowCount() == 3
    project.crash = None
    with qtbot.waitSignal(window.session.triaged):
        window.trouble.accepted.emit()
    assert window.trouble.words == ""


def test_a_first_reading_that_fails_is_not_waited_for(qtbot: QtBot) -> None:
    window = MainWindow(
        FakeProject(crash=CopycueError("bugs.csv is locked", "Close it in the other program."))
    )
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: bool(window.trouble.words))
    assert (
        window.trouble.words == "bugs.csv is locked. Close it in the other program. Copycue goes on trying."
    )
    shown = [
        label.text() for label in window.inbox.findChildren(QLabel) if label.isVisible() and label.text()
    ]
    assert shown == ["The notes could not be read."]


def test_problems_are_counted_and_listed_at_a_click(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(problems=(Problem("copy/a.xml", "broken", line=3),)))
    click(window.status.problems)
    assert window.problems.isVisible()
    assert window.problems.list.cards.rowCount() == 1


def test_closing_ends_watch_and_threads(window: MainWindow, project: FakeProject) -> None:
    window.close()
    assert project.handle is not None
    assert project.handle.stopped
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("copycue-")]


# --- for everybody ------------------------------------------------------------------------


def test_everything_that_takes_the_focus_has_a_name(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(problems=(Problem("a.xml", "broken"),)))
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListView, QTextEdit)
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and widget.isVisibleTo(window)
    ]
    assert nameless == []


def test_a_low_window_keeps_its_bars_and_shows_the_place(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_place(window, qtbot)
    bars = (window.top.height(), window.status.height())
    window.resize(1000, 560)
    qtbot.waitUntil(lambda: window.height() == 560)
    assert (window.top.height(), window.status.height()) == bars
    qtbot.waitUntil(lambda: window.place.code.height() > 50)
    assert window.reply.editor.height() > 100


def test_no_widget_has_a_style_sheet(window: MainWindow) -> None:
    assert [widget for widget in window.findChildren(QWidget) if widget.styleSheet()] == []


def test_what_the_client_wrote_is_never_markup(open_window: OpenWindow, qtbot: QtBot) -> None:
    evil = "<img src='file:///etc/hostname'><b>%1 {0} {{7*7}} &amp;</b>"
    note = our_note()
    project = FakeProject(
        notes=(replace(note, note=structs.replace(note.note, text=evil, author=evil, where=evil)),), name=evil
    )
    window = open_window(project)
    qtbot.wait(20)
    assert window.place.words.toPlainText() == evil
    assert evil in window.place.title.text()
    assert window.place.title.textFormat() == Qt.TextFormat.PlainText
    assert window.place.about.textFormat() == Qt.TextFormat.PlainText
    assert window.top.name.textFormat() == Qt.TextFormat.PlainText
