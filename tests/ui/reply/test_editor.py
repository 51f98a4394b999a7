import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, press, type_in
from ui.reply.editor import ReplyEditor


@pytest.fixture
def editor(qtbot: QtBot) -> ReplyEditor:
    editor = ReplyEditor()
    qtbot.addWidget(editor)
    editor.resize(300, 100)
    editor.show()
    return editor


@pytest.mark.parametrize("text", ["", "Hello\n\nTom", "No.\u00a0489", "  a\n\tb\n", "🛳 <b>x</b> &amp;"])
def test_text_comes_back_as_it_was_put_in(editor: ReplyEditor, text: str) -> None:
    editor.begin(text)
    assert editor.text == text


def test_a_draft_is_not_told_as_typed(editor: ReplyEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.typed):
        editor.begin("Hello")
        editor.replace_text("Hello there")


def test_typing_is_told(editor: ReplyEditor, qtbot: QtBot) -> None:
    editor.begin("Hello")
    with qtbot.waitSignal(editor.typed) as typed:
        press(editor, Qt.Key.Key_X)
    assert typed.args == ["xHello"]


def test_undo_leads_back_over_a_new_draft_to_what_was_typed(editor: ReplyEditor) -> None:
    editor.begin("Hello")
    type_in(editor, "Oh. ")
    editor.replace_text("New draft")
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text == "Oh. Hello"


def test_undo_does_not_lead_back_to_another_note(editor: ReplyEditor) -> None:
    editor.begin("About note 1")
    editor.begin("About note 2")
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text == "About note 2"


def test_the_same_draft_again_leaves_the_cursor_where_it_is(editor: ReplyEditor) -> None:
    editor.begin("Hello there")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.replace_text("Hello there")
    assert editor.textCursor().atEnd()


def test_a_new_draft_keeps_cursor_and_scroll_position(editor: ReplyEditor) -> None:
    editor.begin("line\n" * 50)
    cursor = editor.textCursor()
    cursor.setPosition(30)
    editor.setTextCursor(cursor)
    editor.verticalScrollBar().setValue(80)
    editor.replace_text("line\n" * 51)
    assert (editor.textCursor().position(), editor.verticalScrollBar().value()) == (30, 80)


def test_pasted_markup_loses_its_looks(editor: ReplyEditor) -> None:
    editor.begin("")
    data = QMimeData()
    data.setHtml("<h1>Big</h1><img src='http://example.org/x.png'>")
    data.setText("Big")
    editor.insertFromMimeData(data)
    assert editor.text == "Big"
