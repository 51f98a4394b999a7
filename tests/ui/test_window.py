"""Journeys through the window by real keys and clicks, on a stand-in for the workspace."""

import threading
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Problem, VerdictKind
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, settle, type_in
from tests.ui.looks import BEFORE, copied, shown_id, wait_for_place
from tests.ui.samples import our_note
from ui.inbox.wording import View
from ui.place.lines import LineKind
from ui.place.own_word import Word
from ui.window import MainWindow


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
    settle(window.session.tasks, qtbot)
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
    settle(window.session.tasks, qtbot)
    assert window.place.words.toPlainText() == evil
    assert evil in window.place.title.text()
    assert window.place.title.textFormat() == Qt.TextFormat.PlainText
    assert window.place.about.textFormat() == Qt.TextFormat.PlainText
    assert window.top.name.textFormat() == Qt.TextFormat.PlainText
