"""Typed text is kept every second, survives a crash and comes back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Language
from app.model import Draft as KeptDraft
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import click, press, type_in
from tests.ui.samples import copy_note
from ui.parts.button import Button
from ui.reply.saving import DraftSaving
from ui.session import Kept
from ui.window import MainWindow


def _type(window: MainWindow, text: str) -> None:
    window.reply.editor.setFocus()
    type_in(window.reply.editor, text)


def _kept(project: FakeProject, note_id: str = "7") -> str:
    return project.drafts[note_id].text if note_id in project.drafts else ""


def test_what_is_typed_is_kept_without_asking(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    _type(window, "Hello ")
    qtbot.waitUntil(lambda: _kept(project).startswith("Hello "), timeout=3000)
    assert project.drafts["7"].basis == window.replying.drafts.of(project.notes[0].note).text.removeprefix(
        "Hello "
    )


def test_who_types_without_a_pause_is_kept_too(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    def typed_on() -> bool:
        _type(window, "x")
        return bool(_kept(project))

    qtbot.waitUntil(typed_on, timeout=5000)


def test_closing_the_window_keeps_the_last_key(window: MainWindow, project: FakeProject) -> None:
    _type(window, "Hello ")
    window.close()
    assert _kept(project).startswith("Hello ")


def test_typed_text_is_there_again_after_another_start(open_window: OpenWindow) -> None:
    reply = copy_note().reply
    assert reply is not None
    project = FakeProject(drafts={"7": KeptDraft("7", "My own words", reply.text)})
    window = open_window(project)
    assert window.reply.editor.text == "My own words"
    assert not window.reply.news.isVisible()
    assert window.reply.copy.isEnabled()


def test_typed_text_whose_draft_changed_meanwhile_is_shown_with_an_offer(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(drafts={"7": KeptDraft("7", "My own words", "an older draft")}))
    assert window.reply.editor.text == "My own words"
    assert window.reply.news.words == "There is a new draft, and your text. Choose which of them goes."
    assert not window.reply.copy.isEnabled()
    click(window.reply.news.findChildren(Button)[1])
    assert window.reply.editor.text == "My own words"
    assert window.reply.copy.isEnabled()


def test_a_picked_language_comes_back_with_the_text(open_window: OpenWindow) -> None:
    project = FakeProject(drafts={"7": KeptDraft("7", "Hallo", language=Language.DE)})
    window = open_window(project)
    assert window.replying.drafts.of(project.notes[0].note).voice.language is Language.DE
    assert window.reply.editor.text == "Hallo"


def test_a_voice_that_is_picked_after_typing_is_kept_with_the_text(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    _type(window, "Hello ")
    qtbot.waitUntil(lambda: bool(_kept(project)), timeout=3000)
    german = window.reply.switches.language.findData(Language.DE)
    window.reply.switches.language.setFocus()
    press(window.reply.switches.language, Qt.Key.Key_Up)
    assert window.reply.switches.language.currentIndex() == german
    qtbot.waitUntil(lambda: project.drafts["7"].language is Language.DE, timeout=3000)
    assert _kept(project).startswith("Hello ")


def test_text_that_is_as_drafted_again_needs_no_keeping(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    _type(window, "x")
    qtbot.waitUntil(lambda: bool(_kept(project)), timeout=3000)
    press(window.reply.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not _kept(project), timeout=3000)


def test_that_somebody_else_types_too_is_told(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    project.rival = KeptDraft("7", "Dear", who="Anna")
    _type(window, "Hello ")
    qtbot.waitUntil(window.reply.rival.isVisible, timeout=3000)
    assert "Anna is writing a reply to note 7" in window.reply.rival.words
    assert not window.trouble.isVisible()
    assert window.reply.editor.text.startswith("Hello ")


def test_text_that_could_not_be_kept_is_tried_again_until_it_is(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.crash = CopycueError("The ledger is locked", "Another program holds it.")
    _type(window, "Hello ")
    qtbot.waitUntil(window.reply.unsaved.isVisible, timeout=3000)
    assert window.reply.unsaved.words == (
        "What you typed is not saved yet. The ledger is locked. Another program holds it. "
        "Copycue goes on trying."
    )
    project.crash = None
    qtbot.waitUntil(lambda: _kept(project).startswith("Hello "), timeout=6000)
    qtbot.waitUntil(lambda: not window.reply.unsaved.isVisible(), timeout=3000)


def test_text_that_could_not_be_kept_is_kept_at_the_latest_on_closing(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.crash = CopycueError("The ledger is locked", "Another program holds it.")
    _type(window, "Hello ")
    qtbot.waitUntil(window.reply.unsaved.isVisible, timeout=3000)
    project.crash = None
    window.close()
    assert _kept(project).startswith("Hello ")


def test_each_note_keeps_its_own_text(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    _type(window, "One ")
    window.inbox.view.setFocus()
    press(window, Qt.Key.Key_J)
    _type(window, "Two ")
    qtbot.waitUntil(lambda: {"7", "8"} <= project.drafts.keys(), timeout=3000)
    assert (_kept(project)[:4], _kept(project, "8")[:4]) == ("One ", "Two ")


def test_newer_text_that_fails_after_older_was_kept_is_tried_again(qtbot: QtBot) -> None:
    del qtbot
    tried = list[str]()
    saving = DraftSaving(lambda draft: tried.append(draft.text))
    for text in ("One", "One and two"):
        saving.note(KeptDraft("7", text))
        saving.flush()
    saving.take_kept(Kept("7", text="One"))
    saving.take_kept(Kept("7", trouble="The ledger is locked."))
    assert saving.is_troubled
    saving.flush()
    assert tried == ["One", "One and two", "One and two"]
