"""Replies are copied after a last look at what they say, and drafted in another voice, by keys and clicks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.model import Language, Problem
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, press, settle, type_in
from tests.ui.looks import BEFORE, clipboard, copied, reread
from tests.ui.samples import reply_of
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def _empty_clipboard() -> None:
    QGuiApplication.clipboard().setText(BEFORE)


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
    settle(window.session.tasks, qtbot)
    assert window.reply.editor.text == "de sie neutral 7"
    press(window.inbox.view, Qt.Key.Key_J)
    press(window.inbox.view, Qt.Key.Key_K)
    settle(window.session.tasks, qtbot)
    assert window.reply.editor.text == "de sie neutral 7"
