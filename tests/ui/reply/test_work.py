"""Journeys through the reply column by real keys and clicks."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.model import Language, OutcomeKind
from app.workspace import TriagedNote
from app.workspace.replies.preparing import THANKS
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, press, settle, type_in
from tests.ui.samples import copy_note, our_note, reply_of, unclear_note
from ui.inbox.wording import View
from ui.notes import key_of
from ui.parts.button import Button
from ui.parts.surface import Notice
from ui.window import MainWindow

BEFORE = "what was on the clipboard before"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def _other_clipboard() -> None:
    QGuiApplication.clipboard().setText(BEFORE)


def on_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copied() -> bool:
    return on_clipboard() != BEFORE


def link(notice: Notice, words: str) -> Button:
    """Return the link of a notice whose words begin so."""
    found = [one for one in notice.findChildren(Button) if one.isVisible() and one.text().startswith(words)]
    assert found, [one.text() for one in notice.findChildren(Button)]
    return found[0]


def write(window: MainWindow, text: str) -> None:
    """Replace the reply by typed words."""
    editor = window.reply.editor
    editor.setFocus()
    press(editor, Qt.Key.Key_A, CTRL)
    type_in(editor, text)


def told(window: MainWindow, qtbot: QtBot) -> str:
    """Wait until something is to be looked at, and return how much."""
    qtbot.waitUntil(window.reply.letter.remarks.isVisible, timeout=3000)
    return window.reply.letter.remarks.count.text()


# --- tone ---------------------------------------------------------------------------------


GOOD = """Hello Ms Doyle,

thank you for note 7 about “Welcom”. The text stands here:

copy/kiosk.xml, line 5, entry start.hello
Welcom → Welcome

I am glad to help with it.

Kind regards
Tom"""


def test_a_letter_with_all_that_it_needs_is_quiet(open_window: OpenWindow, qtbot: QtBot) -> None:
    project = FakeProject(notes=(replace(copy_note(), reply=reply_of("7", text=GOOD)),))
    window = open_window(project)
    qtbot.waitUntil(lambda: project.replies.checked > 0, timeout=3000)
    settle(window.session.tasks, qtbot)
    assert not window.reply.letter.remarks.isVisible()


def test_what_a_letter_lacks_is_told_without_words_of_it(window: MainWindow, qtbot: QtBot) -> None:
    assert told(window, qtbot) == "1 thing to look at"
    press(window.reply.editor, Qt.Key.Key_F8)
    assert window.reply.letter.remarks.card.words.startswith("A look at the whole: ")
    assert window.reply.editor.extraSelections() == []


def test_what_may_be_taken_amiss_is_counted_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "As I said, ask [name] about it.")
    assert told(window, qtbot) == "2 things to look at"
    marked = [one.cursor.selectedText() for one in window.reply.editor.extraSelections()]
    assert marked == ["As I said", "[name]"]
    assert len({one.format.underlineStyle() for one in window.reply.editor.extraSelections()}) == 2


def test_f8_leads_to_it_and_alt_return_settles_it_and_undo_takes_that_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    write(window, "As I said, it is in a file. ")
    told(window, qtbot)
    press(window.reply.editor, Qt.Key.Key_F8)
    card = window.reply.letter.remarks.card
    assert card.words.startswith("Better not “As I said”: It lets annoyance show")
    press(window.reply.editor, Qt.Key.Key_Return, ALT)
    assert window.reply.editor.text == "It is in a file. "
    qtbot.waitUntil(lambda: not window.reply.letter.remarks.isVisible(), timeout=3000)
    press(window.reply.editor, Qt.Key.Key_Z, CTRL)
    assert window.reply.editor.text == "As I said, it is in a file. "


def test_a_click_into_the_words_tells_why_and_keep_leaves_them(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "As I said, it is in a file.")
    told(window, qtbot)
    editor = window.reply.editor
    cursor = editor.textCursor()
    cursor.setPosition(3)
    click(editor.viewport(), editor.cursorRect(cursor).center())
    card = window.reply.letter.remarks.card
    assert "As I said" in card.words
    click(link(card, "Keep"))
    assert not window.reply.letter.remarks.isVisible()
    type_in(editor, "x")
    settle(window.session.tasks, qtbot)
    assert not window.reply.letter.remarks.isVisible()


def test_the_line_below_leads_there_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "x")
    window.reply.editor.selectAll()
    window.reply.editor.insertPlainText("🛳 It is in a file, as I said.")
    told(window, qtbot)
    click(window.reply.letter.remarks.count)
    assert window.reply.editor.textCursor().position() == len("🛳 It is in a file, ") + 1  # UTF-16
    click(link(window.reply.letter.remarks.card, "Leave it out"))
    assert window.reply.editor.text == "🛳 It is in a file."


# --- leaving ------------------------------------------------------------------------------


def test_a_field_not_filled_in_is_asked_about_before_anything_is_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    write(window, "Dear [name], thanks.")
    press(window.reply.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(window.reply.letter.doubt.isVisible)
    assert window.reply.letter.doubt.words == "Not yet copied. 1 field not filled in."
    assert not copied()
    click(link(window.reply.letter.doubt, "Show me"))
    assert window.reply.letter.remarks.card.words == "“[name]” is not filled in."
    press(window.reply.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(window.reply.letter.doubt.isVisible)
    click(link(window.reply.letter.doubt, "Go on anyway"))
    qtbot.waitUntil(copied)
    assert on_clipboard() == "Dear [name], thanks."


def test_after_copying_ctrl_d_marks_the_note_as_answered(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    click(window.reply.copy)
    qtbot.waitUntil(copied)
    assert window.reply.letter.after.words == "Has it gone to the client?"
    press(window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: bool(project.answered))
    assert project.answered == [(("7",), on_clipboard())]
    qtbot.waitUntil(lambda: window.reply.state.words == "Marked as answered")
    assert not window.reply.letter.after.isVisible()


def test_not_yet_leaves_it_open(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    click(window.reply.copy)
    qtbot.waitUntil(copied)
    click(link(window.reply.letter.after, "Not yet"))
    assert not window.reply.letter.after.isVisible()
    assert project.answered == []


@pytest.mark.parametrize("form", ["markdown", "slack", "jira"])
def test_a_reply_is_copied_in_the_form_of_another_program(
    window: MainWindow, project: FakeProject, qtbot: QtBot, form: str
) -> None:
    window.commands[f"reply.copy-{form}"].trigger()
    qtbot.waitUntil(copied)
    reply = project.notes[0].reply
    assert reply is not None
    assert on_clipboard() == project.replies.exported(reply, reply.text, form).decode()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_a_reply_is_saved_where_one_says(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(window, Qt.Key.Key_S, CTRL)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "reply.html"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists)
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    qtbot.waitUntil(lambda: window.reply.state.words == "Saved as reply.html")
    assert not copied()


@pytest.mark.parametrize("has_program", [True, False])
def test_ctrl_m_opens_the_reply_in_the_mail_program_if_there_is_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *, has_program: bool
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return has_program

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press(window, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].startswith("mailto:?subject=Your%20note%207&body=Hello%20Ms%20Doyle")
    assert (window.reply.state.words == "Handed to the mail program") is has_program
    assert ("No mail program took the reply" in window.reply.stale.words) is not has_program
    assert window.reply.copy.isEnabled()


# --- kinds, and one undo across them --------------------------------------------------------


def test_another_kind_of_reply_and_undo_brings_the_former_draft_back(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    switches = window.reply.switches
    qtbot.waitUntil(lambda: switches.kind.count() == 3)
    first = window.reply.editor.text
    switches.kind.setFocus()
    press(switches.kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.reply.editor.text.endswith("7 short"))
    switches.language.setFocus()
    press(switches.language, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.reply.editor.text == "de sie neutral 7 short")
    window.reply.editor.setFocus()
    press(window.reply.editor, Qt.Key.Key_Z, CTRL)
    assert window.reply.editor.text == "en sie neutral 7 short"
    assert switches.language.currentData() == Language.EN
    press(window.reply.editor, Qt.Key.Key_Z, CTRL)
    assert window.reply.editor.text == first
    assert switches.kind.currentText() == "Usual reply"
    assert "edited" not in window.reply.state.words
    assert window.replying.drafts.of(project.notes[0].note).typed is None


def test_an_unclear_note_can_be_asked_about(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(FakeProject(notes=(unclear_note(),)))
    qtbot.waitUntil(window.reply.question.isVisible)
    click(window.reply.question)
    qtbot.waitUntil(lambda: window.reply.editor.isVisible() and window.reply.editor.text.endswith("9 which"))
    assert window.reply.copy.isEnabled()


# --- what is said above ---------------------------------------------------------------------


def upset_note() -> TriagedNote:
    """Return a note whose author is upset."""
    text = "For the third time: “Welcom” is wrong!! You are incompetent, I want to speak to your boss."
    note = copy_note()
    return replace(note, note=structs.replace(note.note, text=text))


@pytest.fixture
def upset(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """The window on an upset note."""
    window = open_window(FakeProject(notes=(upset_note(), our_note())))
    qtbot.waitUntil(window.reply.banners.heat.isVisible)
    return window


def test_an_upset_note_is_told_with_the_words_that_show_it(upset: MainWindow) -> None:
    assert upset.reply.banners.heat.words.startswith("This note sounds upset: “")
    assert "third time" in upset.reply.banners.heat.words


def test_an_upset_note_is_answered_calmly(upset: MainWindow, qtbot: QtBot) -> None:
    click(link(upset.reply.banners.heat, "Answer calmly"))
    qtbot.waitUntil(lambda: upset.reply.editor.text.endswith("7 calm"))
    assert not upset.reply.banners.heat.isVisible()


def test_five_lines_help_with_a_call_after_which_the_note_is_answered(
    upset: MainWindow, qtbot: QtBot
) -> None:
    click(link(upset.reply.banners.heat, "Call"))
    sheet = upset.reply.banners.sheet
    assert len(sheet.words.split("\n")) == 5
    click(link(sheet, "Copy these lines"))
    assert on_clipboard() == sheet.words
    click(link(sheet, "I have called"))
    project = upset.session.project
    assert isinstance(project, FakeProject)
    qtbot.waitUntil(lambda: bool(project.marked))
    assert project.marked == [("7", OutcomeKind.ANSWERED)]


def test_a_note_that_is_not_upset_stays_so(upset: MainWindow, qtbot: QtBot) -> None:
    click(link(upset.reply.banners.heat, "Not upset"))
    assert not upset.reply.banners.heat.isVisible()
    press(upset, Qt.Key.Key_J)
    press(upset, Qt.Key.Key_K)
    settle(upset.session.tasks, qtbot)
    assert not upset.reply.banners.heat.isVisible()


def test_a_calm_note_is_not_said_to_be_upset(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.reply.switches.kind.count() == 3)
    assert not window.reply.banners.heat.isVisible()


def test_nothing_is_asked_about_what_the_client_has_done(open_window: OpenWindow, qtbot: QtBot) -> None:
    note = replace(copy_note(), reply=None)
    outcome = replace(note.state.outcome, kind=OutcomeKind.DONE)
    project = FakeProject(notes=(note.with_state(structs.replace(note.state, outcome=outcome)),))
    window = open_window(project)
    click(window.top.tabs[View.DONE])
    qtbot.waitUntil(window.reply.silence_head.isVisible)
    assert window.reply.silence_head.text() == "No reply needed"
    assert not window.reply.silence.isVisible()
    assert not window.reply.question.isVisible()


def test_what_the_client_has_done_is_said_and_ctrl_t_takes_the_thanks(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    note = copy_note()
    outcome = replace(note.state.outcome, kind=OutcomeKind.DONE)
    project = FakeProject(notes=(note.with_state(structs.replace(note.state, outcome=outcome)),))
    project.replies.kinds = (*project.replies.kinds, THANKS)
    window = open_window(project)
    qtbot.waitUntil(window.reply.banners.done.isVisible)
    assert window.reply.banners.done.words == "The client has made this change."
    press(window, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: window.reply.editor.text.endswith("7 thanks"))
    assert not window.reply.banners.done.isVisible()
    assert window.reply.switches.kind.currentText() == "Thanks"


# --- the note under the hands -------------------------------------------------------------


def put_on_another_tab(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    """Read that the first note is about the program now, which another tab lists."""
    elsewhere = replace(our_note("7"), note=project.notes[0].note)
    project.notes = (elsewhere, *project.notes[1:])
    window.session.refresh()
    qtbot.waitUntil(lambda: window.inbox.model.note(key_of(elsewhere.note)) == elsewhere)


@pytest.fixture
def one_of_two(open_window: OpenWindow, project: FakeProject) -> MainWindow:
    """The window on the first of two notes to answer."""
    project.notes = (copy_note("7"), copy_note("8"))
    window = open_window(project)
    click(window.top.tabs[View.ANSWER])
    return window


def shown_id(window: MainWindow) -> str:
    return window.inbox.current.note.id if window.inbox.current else ""


def test_who_is_typing_stays_at_the_note_that_a_reading_puts_onto_another_tab(
    one_of_two: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    write(one_of_two, "Dear Ms Doyle, ")
    put_on_another_tab(one_of_two, project, qtbot)
    type_in(one_of_two.reply.editor, "thank you.")
    assert shown_id(one_of_two) == "7"
    assert one_of_two.reply.editor.text == "Dear Ms Doyle, thank you."
    one_of_two.inbox.view.setFocus()
    press(one_of_two, Qt.Key.Key_J)
    assert shown_id(one_of_two) == "8"


def test_a_note_that_nobody_types_to_makes_room_for_the_next_one(
    one_of_two: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    write(one_of_two, "Dear Ms Doyle, ")
    one_of_two.inbox.view.setFocus()
    put_on_another_tab(one_of_two, project, qtbot)
    assert shown_id(one_of_two) == "8"


def test_a_note_that_was_just_answered_makes_room_for_the_next_one(
    one_of_two: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    write(one_of_two, "Dear Ms Doyle, ")
    with qtbot.waitSignal(one_of_two.session.done):
        press(one_of_two.reply.editor, Qt.Key.Key_D, CTRL)
    put_on_another_tab(one_of_two, project, qtbot)
    assert shown_id(one_of_two) == "8"
