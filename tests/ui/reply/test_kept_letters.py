"""What is typed into letters of their own is kept every second, survives a crash and comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.model import Draft, Problem, ProblemKind
from app.workspace import FileReply
from app.workspace.replies.letters import LetterAbout
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, press, type_in
from tests.ui.samples import copy_note, reply_of
from ui.parts.button import Button
from ui.reply.letter_window import LetterWindow
from ui.reply.together import TogetherWindow
from ui.window import MainWindow

TO_SEVERAL = LetterAbout(("7", "8", "10"))
ABOUT_FILE = LetterAbout(file="copy/kiosk.xml")
DRAFTED = "Hello Ms Doyle,\n\nabout 7, 8, 10."
LINE_12 = "Line 12 needs &amp;"


@pytest.fixture
def project() -> FakeProject:
    """A project with three notes about texts and a broken file."""
    broken = Problem("copy/kiosk.xml", "a bare “&” stands here", line=12, kind=ProblemKind.NOT_SOUND)
    told = FileReply("copy/kiosk.xml", (broken,), reply_of("", text=LINE_12))
    return FakeProject(notes=(copy_note("7"), copy_note("8"), copy_note("10")), file_replies=(told,))


def drafted(project: FakeProject, about: LetterAbout) -> str:
    """Return what is kept for a letter."""
    draft = project.drafts.get(about.draft_id)
    return draft.text if draft else ""


def choose(window: MainWindow, link: int) -> None:
    """Click a link of the banner about a letter that was begun."""
    click(window.reply.banners.unfinished.findChildren(Button)[link])


def open_together(window: MainWindow, qtbot: QtBot) -> TogetherWindow:
    qtbot.waitUntil(window.reply.together.isVisible)
    click(window.reply.together)
    together = window.replying.windows.to_several
    assert together is not None
    qtbot.waitUntil(together.letter.copy.isEnabled)
    return together


def open_about_file(window: MainWindow) -> LetterWindow:
    click(window.reply.banners.broken.findChildren(Button)[0])
    letter = window.replying.windows.about_file
    assert letter is not None
    return letter


def test_what_is_typed_to_several_is_kept_without_asking(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    together = open_together(window, qtbot)
    type_in(together.letter.editor, "Mine. ")
    qtbot.waitUntil(lambda: drafted(project, TO_SEVERAL) == f"Mine. {DRAFTED}", timeout=3000)


def test_what_is_typed_about_a_file_is_kept_at_the_latest_on_closing(
    window: MainWindow, project: FakeProject
) -> None:
    type_in(open_about_file(window).letter.editor, "Mine. ")
    assert window.close()
    assert drafted(project, ABOUT_FILE) == f"Mine. {LINE_12}"


def test_text_as_drafted_again_needs_no_keeping(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    letter = open_about_file(window)
    type_in(letter.letter.editor, "x")
    qtbot.waitUntil(lambda: bool(drafted(project, ABOUT_FILE)), timeout=3000)
    press(letter.letter.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not drafted(project, ABOUT_FILE), timeout=3000)


def test_a_letter_to_several_is_there_again_after_another_start(
    open_window: OpenWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.drafts[TO_SEVERAL.draft_id] = Draft(TO_SEVERAL.draft_id, "My own words", DRAFTED)
    window = open_window(project)
    banner = window.reply.banners.unfinished
    assert banner.words == "A letter to 3 notes that you began is kept."
    choose(window, 0)
    together = window.replying.windows.to_several
    assert together is not None
    qtbot.waitUntil(lambda: together.letter.editor.text == "My own words")
    assert together.letter.copy.isEnabled()
    assert not banner.isVisible()
    press(together, Qt.Key.Key_Escape)
    assert banner.isVisible()


def test_a_letter_about_a_file_is_there_again_after_another_start(
    open_window: OpenWindow, project: FakeProject
) -> None:
    project.drafts[ABOUT_FILE.draft_id] = Draft(ABOUT_FILE.draft_id, "My own words", LINE_12)
    window = open_window(project)
    assert window.reply.banners.unfinished.words == "A letter about copy/kiosk.xml that you began is kept."
    letter = open_about_file(window)
    assert letter.letter.editor.text == "My own words"
    assert letter.letter.copy.isEnabled()


def test_words_whose_draft_is_another_one_now_leave_only_once_one_of_them_is_chosen(
    open_window: OpenWindow, project: FakeProject
) -> None:
    project.drafts[ABOUT_FILE.draft_id] = Draft(ABOUT_FILE.draft_id, "My own words", "Line 9 needs &amp;")
    letter = open_about_file(open_window(project))
    assert letter.news.words == "There is a new draft, and your text. Choose which of them goes."
    assert not letter.letter.copy.isEnabled()
    letter.news.dismissed.emit()
    assert letter.letter.editor.text == "My own words"
    assert letter.letter.copy.isEnabled()


def test_a_letter_to_a_note_that_is_gone_can_be_copied_or_dropped_only(
    open_window: OpenWindow, project: FakeProject, qtbot: QtBot
) -> None:
    gone = LetterAbout(("7", "99"))
    project.drafts[gone.draft_id] = Draft(gone.draft_id, "My own words")
    window = open_window(project)
    banner = window.reply.banners.unfinished
    assert [link.text() for link in banner.findChildren(Button) if link.isVisible()] == ["Copy it", "Drop it"]
    choose(window, 1)
    assert QGuiApplication.clipboard().text() == "My own words"
    choose(window, 2)
    assert banner.words == "The letter is dropped."
    qtbot.waitUntil(lambda: gone.draft_id not in project.drafts, timeout=3000)


def test_a_letter_that_was_dropped_comes_back(open_window: OpenWindow, project: FakeProject) -> None:
    project.drafts[TO_SEVERAL.draft_id] = Draft(TO_SEVERAL.draft_id, "My own words", DRAFTED)
    window = open_window(project)
    choose(window, 2)
    choose(window, 0)
    assert window.reply.banners.unfinished.words == "A letter to 3 notes that you began is kept."
    window.close()
    assert drafted(project, TO_SEVERAL) == "My own words"


def test_a_letter_whose_notes_are_answered_is_kept_no_more(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    together = open_together(window, qtbot)
    type_in(together.letter.editor, "Mine. ")
    press(together, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: bool(project.answered))
    qtbot.waitUntil(lambda: together.letter.state.words == "Marked as answered")
    press(together, Qt.Key.Key_Escape)
    assert not window.reply.banners.unfinished.isVisible()
    window.close()
    assert not drafted(project, TO_SEVERAL)


def test_that_somebody_else_writes_the_same_letter_is_told_in_its_window(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.rival = Draft(ABOUT_FILE.draft_id, "Dear", who="Anna")
    letter = open_about_file(window)
    type_in(letter.letter.editor, "Mine. ")
    qtbot.waitUntil(
        lambda: letter.news.words == "Anna is writing this letter as well. Both texts are kept.", timeout=3000
    )
    assert not window.reply.rival.isVisible()
