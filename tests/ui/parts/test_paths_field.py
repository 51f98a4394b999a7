"""A field for paths takes what is typed, pasted and dropped: one on each line, each once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, press, type_in
from ui.parts.paths_field import PathsField


@pytest.fixture
def field(qtbot: QtBot) -> PathsField:
    field = PathsField("Texts")
    qtbot.addWidget(field)
    field.show()
    return field


def copied(*paths: str) -> None:
    """Have files in the clipboard, as a file manager puts them there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    QApplication.clipboard().setMimeData(data)


def test_files_that_are_pasted_stand_below_those_that_are_there_each_once(field: PathsField) -> None:
    type_in(field.edit, "texts")
    copied("/pier/a.xml", "/pier/b.xml")
    press(field.edit, Qt.Key.Key_V, CTRL)
    press(field.edit, Qt.Key.Key_V, CTRL)
    assert field.paths == ("texts", str(Path("/pier/a.xml")), str(Path("/pier/b.xml")))


def test_text_that_is_pasted_is_text(field: PathsField) -> None:
    QApplication.clipboard().setText("app/**/strings*.xml")
    press(field.edit, Qt.Key.Key_V, CTRL)
    assert field.paths == ("app/**/strings*.xml",)


def test_blank_lines_and_blanks_around_are_nothing(field: PathsField) -> None:
    field.edit.setPlainText("  texts  \n\n more ")
    assert field.paths == ("texts", "more")


def test_tab_leads_on_and_return_begins_a_line(field: PathsField) -> None:
    field.edit.setFocus()
    press(field.edit, Qt.Key.Key_Return)
    press(field.edit, Qt.Key.Key_Tab)
    assert field.edit.toPlainText() == "\n"
    assert field.focusWidget() is field.files


def test_where_return_is_the_forms_only_shift_begins_a_line(qtbot: QtBot) -> None:
    field = PathsField("Texts", takes_return=False)
    qtbot.addWidget(field)
    press(field.edit, Qt.Key.Key_Return)
    assert field.edit.toPlainText() == ""
    press(field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.edit.toPlainText() == "\n"
