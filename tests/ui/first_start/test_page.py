"""The first start: files are dropped, typed or chosen, Copycue says what it found, Return goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.model import Address
from app.workspace import WindowRequest
from app.workspace.settings import read_settings
from tests.small_project import write_project
from tests.ui.hands import click, press, type_in
from ui.first_start.page import FirstStart

PATIENCE_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[FirstStart]:
    page = FirstStart()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    yield page
    page.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_project(tmp_path)
    return tmp_path


@pytest.fixture
def wanted(page: FirstStart) -> list[WindowRequest]:
    """What the page wanted to be opened."""
    requests: list[WindowRequest] = []
    page.wanted.connect(requests.append)
    return requests


def drop(widget: QWidget, *paths: Path) -> None:
    """Drag files onto a widget and let go, as the system reports it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    where = widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(where, copy, data, button, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(where), copy, data, button, none))


def test_a_folder_that_is_dropped_fills_both_fields_and_what_is_in_it_is_said(
    page: FirstStart, folder: Path, qtbot: QtBot
) -> None:
    drop(page, folder)
    qtbot.waitUntil(lambda: page.copy.told.words == "4 texts in 1 file.", timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: page.journals.told.words == "2 notes in 1 file; read as CSV, English.", timeout=PATIENCE_MS
    )
    assert page.journals.paths.paths == (str(folder / "notes.csv"),)
    assert page.copy.paths.paths == (str(folder / "copy"),)
    qtbot.waitUntil(lambda: str(folder / "copycue.toml") in page.place.text(), timeout=PATIENCE_MS)


def test_nothing_on_the_page_moves_by_half_a_line_when_it_is_said_what_was_found(
    page: FirstStart, folder: Path, qtbot: QtBot
) -> None:
    def places() -> list[int]:
        fields = (page.journals.paths, page.copy.paths, page.client.name, page.trouble)
        return [field.mapTo(page, QPoint()).y() for field in fields]

    before = places()
    drop(page, folder)
    qtbot.waitUntil(lambda: bool(page.copy.told.words and page.journals.told.words), timeout=PATIENCE_MS)
    qtbot.waitUntil(page.elsewhere.isVisible, timeout=PATIENCE_MS)
    QApplication.processEvents()
    moved = [abs(now - then) for now, then in zip(places(), before, strict=True)]
    assert max(moved) < page.fontMetrics().height() / 2


def test_return_makes_the_project_and_opens_it(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    drop(page, folder / "notes.csv", folder / "copy")
    qtbot.waitUntil(lambda: bool(page.copy.paths.paths), timeout=PATIENCE_MS)
    type_in(page.client.name, "Ines Vogt")
    page.client.address.setFocus()
    press(page.client.address, Qt.Key.Key_Down)
    press(page.client.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wanted == [WindowRequest(workspace=folder)], timeout=PATIENCE_MS)
    settings, problems = read_settings(folder)
    assert problems == ()
    assert (settings.journals, settings.copy) == (["notes.csv"], ["copy"])
    assert (settings.client.name, settings.client.address) == ("Ines Vogt", Address.INFORMAL)


def test_return_in_a_field_of_paths_goes_on_too(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    type_in(page.journals.paths.edit, str(folder / "notes.csv"))
    press(page.journals.paths.edit, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.journals.paths.files
    page.copy.paths.edit.setFocus()
    type_in(page.copy.paths.edit, str(folder / "copy"))
    press(page.copy.paths.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(wanted), timeout=PATIENCE_MS)


def test_without_paths_nothing_is_made_and_it_says_what_is_missing(
    page: FirstStart, wanted: list[WindowRequest]
) -> None:
    click(page.start)
    assert page.journals.told.words.startswith("Name the file or folder")
    assert page.copy.told.words.startswith("Name the XML files")
    assert page.focusWidget() is page.journals.paths.edit
    assert "Name the file" in page.journals.paths.edit.accessibleDescription()
    assert wanted == []


def test_a_path_that_leads_nowhere_is_said_beside_its_field(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    drop(page, folder / "copy")
    qtbot.waitUntil(lambda: bool(page.copy.paths.paths), timeout=PATIENCE_MS)
    type_in(page.journals.paths.edit, "/nowhere/notes.xlsx")
    click(page.start)
    qtbot.waitUntil(lambda: "does not exist" in page.journals.told.words, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.focusWidget() is page.journals.paths.edit, timeout=PATIENCE_MS)
    assert wanted == []


def test_what_is_no_notes_and_no_texts_is_named(page: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    drop(page, tmp_path / "photo.png")
    qtbot.waitUntil(lambda: "photo.png" in page.trouble.words, timeout=PATIENCE_MS)


def test_a_project_that_is_dropped_is_opened(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    (folder / "copycue.toml").write_text("", encoding="utf-8")
    drop(page, folder)
    qtbot.waitUntil(lambda: wanted == [WindowRequest(workspace=folder)], timeout=PATIENCE_MS)


def test_settings_never_go_into_the_clients_folder(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    drop(page, folder)
    qtbot.waitUntil(lambda: bool(page.copy.paths.paths), timeout=PATIENCE_MS)
    page.elsewhere.click()
    choose(page, folder / "copy")
    click(page.start)
    qtbot.waitUntil(lambda: "is the client's" in page.trouble.words, timeout=PATIENCE_MS)
    assert page.start.isEnabled()
    assert wanted == []


def choose(page: FirstStart, path: Path) -> None:
    """Choose a file or folder in the dialog that is open."""
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(path)])
    dialog.close()


def test_files_can_be_chosen_and_stand_there_once(page: FirstStart, folder: Path) -> None:
    for _ in range(2):
        click(page.journals.paths.files)
        choose(page, folder / "notes.csv")
    assert page.journals.paths.paths == (str(folder / "notes.csv"),)


def test_a_project_can_be_chosen(page: FirstStart, folder: Path, wanted: list[WindowRequest]) -> None:
    click(page.another)
    choose(page, folder)
    assert wanted == [WindowRequest(workspace=folder)]


def test_the_sample_is_one_click_away(page: FirstStart, wanted: list[WindowRequest]) -> None:
    click(page.sample)
    assert wanted == [WindowRequest(is_sample=True)]


def test_escape_does_not_end_the_program(page: FirstStart) -> None:
    press(page, Qt.Key.Key_Escape)
    assert page.isVisible()


def test_who_wrote_notes_is_proposed_as_the_client(page: FirstStart, folder: Path, qtbot: QtBot) -> None:
    drop(page, folder)
    qtbot.waitUntil(lambda: page.journals.is_seen, timeout=PATIENCE_MS)
    completer = page.client.name.completer()
    completer.setCompletionPrefix("vog")
    assert completer.currentCompletion() == "Ines Vogt"


def test_a_name_that_can_stand_in_no_letter_is_said_beside_it_and_nothing_is_made(
    page: FirstStart, folder: Path, wanted: list[WindowRequest], qtbot: QtBot
) -> None:
    drop(page, folder)
    qtbot.waitUntil(lambda: page.copy.is_seen, timeout=PATIENCE_MS)
    type_in(page.client.name, "Ines <ines@client.example>")
    press(page.client.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is in no name" in page.client.rows["name"].told.words, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Nothing was written" in page.trouble.words, timeout=PATIENCE_MS)
    assert not (folder / "copycue.toml").exists()
    assert wanted == []
