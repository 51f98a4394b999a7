"""Letters in windows of their own: to several notes, and about a broken file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Problem, ProblemKind
from app.workspace import FileReply
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, press, settle, type_in
from tests.ui.samples import copy_note, our_note, reply_of
from ui.reply.letter_window import LetterWindow
from ui.reply.together import NoteChoices, TogetherWindow
from ui.window import MainWindow

BEFORE = "what was on the clipboard before"


@pytest.fixture(autouse=True)
def _other_clipboard() -> None:
    QGuiApplication.clipboard().setText(BEFORE)


def on_clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def project() -> FakeProject:
    """A project with three notes about texts and one about the program."""
    return FakeProject(notes=(copy_note("7"), copy_note("8"), our_note("9"), copy_note("10")))


@pytest.fixture
def together(window: MainWindow, qtbot: QtBot) -> TogetherWindow:
    """The window with one letter to the three notes."""
    qtbot.waitUntil(window.reply.together.isVisible)
    click(window.reply.together)
    found = window.findChild(TogetherWindow)
    assert found is not None
    qtbot.waitUntil(lambda: "about 7, 8, 10." in found.letter.editor.text)
    return found


def uncheck(together: TogetherWindow, row: int) -> None:
    """Uncheck a note as a person does it: by the space bar."""
    together.list.setCurrentIndex(together.choices.index(row, 0))
    together.list.setFocus()
    press(together.list, Qt.Key.Key_Space)


def test_the_notes_of_one_client_about_texts_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.reply.together.isVisible)
    assert window.reply.together.text() == "Answer all 3 notes"


def test_one_letter_is_copied_and_marks_all_its_notes_as_answered(
    together: TogetherWindow, project: FakeProject, qtbot: QtBot
) -> None:
    press(together.letter.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: on_clipboard() != BEFORE)
    assert [one.note.id for one in project.verified] == ["7", "8", "10"]
    press(together, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: bool(project.answered))
    assert project.answered == [(("7", "8", "10"), on_clipboard())]
    qtbot.waitUntil(lambda: together.letter.state.words == "Marked as answered")


def test_a_note_that_is_unchecked_is_not_in_the_letter(together: TogetherWindow, qtbot: QtBot) -> None:
    uncheck(together, 1)
    qtbot.waitUntil(lambda: "about 7, 10." in together.letter.editor.text)


def test_typed_text_stays_when_other_notes_are_chosen_until_it_is_given_up(
    together: TogetherWindow, qtbot: QtBot
) -> None:
    type_in(together.letter.editor, "Mine. ")
    uncheck(together, 1)
    qtbot.waitUntil(lambda: together.news.words.startswith("Your text answers other notes"))
    assert together.letter.editor.text.startswith("Mine. ")
    assert not together.letter.copy.isEnabled()
    together.news.accepted.emit()
    assert "about 7, 10." in together.letter.editor.text
    press(together.letter.editor, Qt.Key.Key_Z, CTRL)
    assert together.letter.editor.text.startswith("Mine. ")


def test_one_note_alone_is_no_letter_to_several(together: TogetherWindow) -> None:
    uncheck(together, 0)
    uncheck(together, 1)
    assert together.news.words == "Choose at least two notes."
    assert not together.letter.copy.isEnabled()


def test_the_list_of_notes_is_a_sound_model(qtbot: QtBot) -> None:
    choices = NoteChoices()
    tester = QAbstractItemModelTester(choices, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choices.set_notes((copy_note("7"), copy_note("8")))
    with qtbot.waitSignal(choices.chosen):
        choices.setData(choices.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [one.note.id for one in choices.picked] == ["8"]
    assert not choices.setData(choices.index(0), "x", Qt.ItemDataRole.EditRole)
    del tester


BROKEN = Problem(
    "copy/kiosk.xml",
    "a bare “&” stands in the text",
    line=12,
    hint="type “&amp;”",
    kind=ProblemKind.NOT_SOUND,
)


@pytest.fixture
def broken(open_window: OpenWindow) -> MainWindow:
    """The window on a project with a broken file."""
    told = FileReply("copy/kiosk.xml", (BROKEN,), reply_of("", text="Line 12 needs &amp;"))
    return open_window(FakeProject(file_replies=(told,)))


def test_a_broken_file_is_told_with_its_fix(broken: MainWindow) -> None:
    assert broken.reply.banners.broken.words == (
        "copy/kiosk.xml must be repaired, line 12: A bare “&” stands in the text. Type “&amp;”."
    )


def test_the_draft_about_a_broken_file_is_copied(broken: MainWindow, qtbot: QtBot) -> None:
    broken.reply.banners.broken.chosen.emit(0)
    letter = broken.findChild(LetterWindow)
    assert letter is not None
    click(letter.letter.copy)
    qtbot.waitUntil(lambda: on_clipboard() == "Line 12 needs &amp;")
    assert not letter.letter.after.isVisible()


def test_a_letter_about_a_file_that_was_repaired_meanwhile_does_not_leave(
    broken: MainWindow, qtbot: QtBot
) -> None:
    broken.reply.banners.broken.chosen.emit(0)
    letter = broken.findChild(LetterWindow)
    assert letter is not None
    project = broken.session.project
    assert isinstance(project, FakeProject)
    project.file_replies = ()
    assert project.handle is not None
    with qtbot.waitSignal(broken.session.triaged):
        project.handle.report()
    assert not letter.letter.copy.isEnabled()
    assert "was saved since" in letter.news.words
    assert not broken.reply.banners.broken.isVisible()


def test_words_typed_about_a_file_that_broke_otherwise_stand_beside_the_new_draft(broken: MainWindow) -> None:
    banners = broken.reply.banners
    banners.broken.chosen.emit(0)
    letter = broken.findChild(LetterWindow)
    assert letter is not None
    type_in(letter.letter.editor, "Mine. ")
    other = FileReply("copy/kiosk.xml", (BROKEN,), reply_of("", text="Line 14 needs &lt;"))
    banners.file_reply_wanted.emit(other)
    assert letter.letter.editor.text == "Mine. Line 12 needs &amp;"
    assert not letter.letter.copy.isEnabled()
    letter.news.accepted.emit()
    assert letter.letter.editor.text == "Line 14 needs &lt;"
    assert letter.letter.copy.isEnabled()
    press(letter.letter.editor, Qt.Key.Key_Z, CTRL)
    assert letter.letter.editor.text.startswith("Mine. ")


def test_a_broken_file_can_be_put_off(broken: MainWindow) -> None:
    broken.reply.banners.broken.chosen.emit(1)
    assert not broken.reply.banners.broken.isVisible()


def test_everything_in_these_windows_has_a_name(together: TogetherWindow) -> None:
    nameless = [
        type(widget).__name__
        for widget in together.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QListView, QTextEdit))
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_escape_closes_and_typed_words_are_there_again(
    together: TogetherWindow, window: MainWindow, qtbot: QtBot
) -> None:
    type_in(together.letter.editor, "Mine. ")
    press(together, Qt.Key.Key_Escape)
    assert not together.isVisible()
    click(window.reply.together)
    settle(window.session.tasks, qtbot)
    assert together.letter.editor.text.startswith("Mine. ")


def cannot_be_kept(project: FakeProject, window: MainWindow, qtbot: QtBot) -> None:
    """Have the keeping of what was typed fail, and wait until that is known."""
    project.crash = CopycueError("The ledger is locked", "Another program holds it.")
    qtbot.waitUntil(window.reply.unsaved.isVisible, timeout=3000)


def test_typed_words_that_could_not_be_kept_are_asked_about_before_the_window_closes(
    together: TogetherWindow, window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    type_in(together.letter.editor, "Mine. ")
    cannot_be_kept(project, window, qtbot)
    press(together, Qt.Key.Key_Escape)
    assert not window.close()
    assert together.isVisible()
    assert together.ask.words == "This letter has not left yet, and would be lost."
    together.ask.accepted.emit()
    assert not together.isVisible()
    assert window.close()


def test_typed_words_that_have_left_are_not_asked_about(
    together: TogetherWindow, window: MainWindow, qtbot: QtBot
) -> None:
    type_in(together.letter.editor, "Mine. ")
    click(together.letter.copy)
    qtbot.waitUntil(lambda: on_clipboard().startswith("Mine. "))
    assert window.close()


def test_the_language_stays_while_a_letter_would_be_lost(
    together: TogetherWindow, window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    type_in(together.letter.editor, "Mine. ")
    cannot_be_kept(project, window, qtbot)
    window.commands["view.language.de"].trigger()
    assert together.ask.words
    assert window.commands["view.language.system"].isChecked()
    assert window.memory.language == ""
    together.ask.accepted.emit()
