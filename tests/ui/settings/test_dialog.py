"""The settings: searched, changed, checked beside the field, written as a whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.workspace.settings import sections, single_settings
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint
from tests.ui.hands import CTRL, answer, click, press, type_in
from ui.parts.button import Switch, TextField
from ui.parts.paths_field import PathsField
from ui.settings.dialog import SettingsDialog
from ui.settings.words import section_title, title_of

PATIENCE_MS = 20_000
FILE = """\
# Our kiosk.
name = "Kiosk"  # for short
copy = ["texts"]

[client]
name = "Ines Vogt"
title = "Frauu"

[[area]]
texts = "web/*"  # she knows them
name = "Maeve Doyle"
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    (tmp_path / "copycue.toml").write_text(FILE, encoding="utf-8")
    return SettingsFile(tmp_path, fingerprint(tmp_path))


@pytest.fixture
def dialog(file: SettingsFile, qtbot: QtBot) -> Iterator[SettingsDialog]:
    dialog = SettingsDialog(file)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.form.isEnabled, timeout=PATIENCE_MS)
    yield dialog
    dialog.editing.close()
    dialog.hide()


def text_field(dialog: SettingsDialog, *path: str) -> TextField:
    field = dialog.form.row(*path).field
    assert isinstance(field, TextField)
    return field


def retype(field: TextField, text: str) -> None:
    """Type over all that stands there."""
    field.setFocus()
    field.selectAll()
    type_in(field, text)


def test_every_setting_of_the_declaration_has_a_row_and_words(dialog: SettingsDialog) -> None:
    assert [row.setting for row in dialog.form.rows] == list(single_settings())
    for setting in single_settings():
        assert title_of(setting) != setting.path[-1].replace("_", " ")
    assert all(section_title(section) != ".".join(section.path) for section in sections())


def test_what_stands_in_the_file_is_shown_and_what_is_wrong_beside_it(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    assert text_field(dialog, "client", "name").text() == "Ines Vogt"
    assert text_field(dialog, "largest_file_mb").text() == "50"
    assert dialog.form.tables[0].items[0].rows["name"].value == "Maeve Doyle"
    title = dialog.form.row("client", "title")
    qtbot.waitUntil(lambda: "Did you mean" in title.told.words, timeout=PATIENCE_MS)
    assert "Did you mean" in title.field.accessibleDescription()
    assert not dialog.has_changes


def test_what_is_changed_is_written_and_comments_stay(
    dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    retype(text_field(dialog, "name"), "Pier")
    address = dialog.form.row("client", "address").field
    assert isinstance(address, Switch)
    address.setFocus()
    press(address, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        press(dialog, Qt.Key.Key_S, CTRL)
    text = file.path.read_text(encoding="utf-8")
    assert text.startswith('# Our kiosk.\nname = "Pier"  # for short\n')
    assert 'address = "du"' in text
    assert 'texts = "web/*"  # she knows them' in text
    assert not dialog.form.isEnabled(), "while it is written nothing more can be typed"
    assert not dialog.isVisible()


def test_nothing_is_written_while_something_is_wrong(
    dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    retype(text_field(dialog, "name"), "Pier")
    retype(text_field(dialog, "largest_file_mb"), "many")
    click(dialog.save)
    qtbot.waitUntil(lambda: "Nothing was written" in dialog.told.words, timeout=PATIENCE_MS)
    assert "number of megabytes" in dialog.form.row("largest_file_mb").told.words
    assert dialog.focusWidget() is text_field(dialog, "largest_file_mb")
    assert file.path.read_text(encoding="utf-8") == FILE
    retype(text_field(dialog, "largest_file_mb"), "80")
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        click(dialog.save)
    assert "largest_file_mb = 80" in file.path.read_text(encoding="utf-8")


def test_what_is_typed_is_checked_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    row = dialog.form.row("client", "guide_sent")
    retype(text_field(dialog, "client", "guide_sent"), "soon")
    qtbot.waitUntil(lambda: "that is no day" in row.told.words, timeout=PATIENCE_MS)
    click(next(button for button in row.findChildren(QPushButton) if button.text() == "Today"))
    qtbot.waitUntil(lambda: row.told.words == "", timeout=PATIENCE_MS)


def test_a_search_shows_what_holds_all_its_words(dialog: SettingsDialog) -> None:
    press(dialog, Qt.Key.Key_F, CTRL)
    type_in(dialog.search, "guide day")
    shown = [row.setting.path for row in dialog.form.rows if row.isVisible()]
    assert shown == [("client", "guide_sent")]
    listed = [number for number in range(len(sections())) if not dialog.list.isRowHidden(number)]
    assert [dialog.form.blocks[number].title for number in listed] == ["The client"]
    dialog.search.clear()
    assert all(row.isVisible() for row in dialog.form.rows)


def test_a_section_is_brought_to_the_top(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    qtbot.waitUntil(lambda: dialog.form.verticalScrollBar().value() > 0)


def test_changes_that_are_not_written_are_asked_about(
    dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    retype(text_field(dialog, "name"), "Pier")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    answer(dialog, "Go on editing")
    assert dialog.isVisible()
    click(dialog.leave)
    with qtbot.waitSignal(dialog.left, timeout=PATIENCE_MS):
        answer(dialog, "Save")
    assert 'name = "Pier"' in file.path.read_text(encoding="utf-8")


def test_changes_can_be_dropped(dialog: SettingsDialog, file: SettingsFile) -> None:
    retype(text_field(dialog, "name"), "Pier")
    dialog.close()
    answer(dialog, "Discard")
    assert not dialog.isVisible()
    assert file.path.read_text(encoding="utf-8") == FILE


def test_a_change_of_somebody_else_is_not_written_over(
    dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    retype(text_field(dialog, "name"), "Pier")
    file.path.write_text('name = "Quay"\n', encoding="utf-8")
    click(dialog.save)
    qtbot.waitUntil(lambda: "changed it meanwhile" in dialog.told.words, timeout=PATIENCE_MS)
    click(dialog.again)
    answer(dialog, "Discard and read")
    qtbot.waitUntil(lambda: text_field(dialog, "name").text() == "Quay", timeout=PATIENCE_MS)


def test_what_was_typed_stays_unless_it_is_given_up_for_what_the_file_holds(
    dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot
) -> None:
    retype(text_field(dialog, "name"), "Pier")
    dialog.tell_news()
    click(dialog.again)
    answer(dialog, "Go on editing")
    assert text_field(dialog, "name").text() == "Pier"
    retype(text_field(dialog, "name"), "Kiosk")
    assert file.path.read_text(encoding="utf-8") == FILE
    with qtbot.waitSignal(dialog.editing.was_read, timeout=PATIENCE_MS):
        click(dialog.again)  # nothing would be lost now


def test_rows_of_areas_come_and_go(dialog: SettingsDialog, file: SettingsFile, qtbot: QtBot) -> None:
    tables = dialog.form.tables[0]
    click(tables.add)
    texts = tables.items[1].rows["texts"].field
    assert QApplication.focusWidget() in {texts, None}  # None: no window manager gave us the focus
    type_in(texts, "kiosk/*")
    type_in(tables.items[1].rows["name"].field, "Ole Brandt")
    click(tables.items[0].remove)
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        click(dialog.save)
    assert file.read().tables["area"] == ({"texts": "kiosk/*", "name": "Ole Brandt"},)


def test_half_a_row_is_said_to_be_half(dialog: SettingsDialog, qtbot: QtBot) -> None:
    tables = dialog.form.tables[0]
    click(tables.add)
    type_in(tables.items[1].rows["texts"].field, "kiosk/*")
    click(dialog.save)
    qtbot.waitUntil(lambda: "does not say" in tables.items[1].rows["texts"].told.words, timeout=PATIENCE_MS)


def test_paths_and_lines_are_one_on_each_line(dialog: SettingsDialog) -> None:
    paths = dialog.form.row("copy").findChild(PathsField)
    assert isinstance(paths, PathsField)
    press(paths.edit, Qt.Key.Key_End, CTRL)
    press(paths.edit, Qt.Key.Key_Return)
    type_in(paths.edit, "more")
    assert dialog.form.changes.values[("copy",)] == ("texts", "more")
    lines = dialog.form.row("reply", "signature").field
    type_in(lines, "Tom")
    press(lines, Qt.Key.Key_Return)
    type_in(lines, "Pier")
    assert dialog.form.changes.values[("reply", "signature")] == "Tom\nPier"


def test_the_file_can_be_opened(
    dialog: SettingsDialog, file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(dialog.open_file)
    assert opened == [str(file.path)]


def test_a_file_that_is_gone_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = SettingsDialog(SettingsFile(tmp_path, ""))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "There is no copycue.toml" in dialog.told.words, timeout=PATIENCE_MS)
    assert not dialog.form.isEnabled()
    dialog.close()
