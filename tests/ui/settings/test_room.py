"""Settings that change are followed: the project is opened again, or a sentence says why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import WindowRequest, Workspace
from app.workspace.settings.writing import write_settings
from tests.small_project import write_workspace
from tests.ui.fake import FakeProject
from tests.ui.hands import answer, click, type_in
from ui.desk import Desk, claimed
from ui.settings.dialog import SettingsDialog
from ui.window import MainWindow

PATIENCE_MS = 30_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_workspace(tmp_path)


@pytest.fixture
def desk(folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    workspace = Workspace.open(folder)
    instance = claimed(workspace)
    assert instance is not None
    desk.put(workspace, instance)
    qtbot.waitUntil(lambda: shown(desk).inbox.model.rowCount() > 0, timeout=PATIENCE_MS)
    yield desk
    shown(desk).hide()
    desk.close()


def shown(desk: Desk) -> MainWindow:
    assert desk.window is not None
    return desk.window


def opened_settings(desk: Desk, qtbot: QtBot) -> SettingsDialog:
    """Open the settings by their command."""
    shown(desk).commands["project.settings"].trigger()
    dialog = shown(desk).settings.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.form.isEnabled, timeout=PATIENCE_MS)
    return dialog


def test_a_name_that_is_written_stands_in_the_title(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    dialog = opened_settings(desk, qtbot)
    type_in(dialog.form.row("name").field, " and quay")
    click(dialog.save)
    qtbot.waitUntil(lambda: shown(desk).windowTitle() == "Pier and quay – Copycue", timeout=PATIENCE_MS)
    assert Workspace.open(folder).name == "Pier and quay"


def test_what_somebody_else_writes_holds_by_itself(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    write_settings(folder, {("name",): "Quay"})
    qtbot.waitUntil(lambda: shown(desk).windowTitle() == "Quay – Copycue", timeout=PATIENCE_MS)


def test_settings_that_are_wrong_are_told_and_those_of_before_hold(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    before, file = shown(desk), folder / "copycue.toml"
    right = file.read_text(encoding="utf-8")
    file.write_text("name = ", encoding="utf-8")
    qtbot.waitUntil(lambda: "the settings of before hold" in before.trouble.words, timeout=PATIENCE_MS)
    assert shown(desk) is before
    file.write_text(right, encoding="utf-8")
    qtbot.waitUntil(lambda: before.trouble.words == "", timeout=PATIENCE_MS)


def test_a_dialog_that_is_open_is_told_and_keeps_what_was_typed(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened_settings(desk, qtbot)
    type_in(dialog.form.row("reply", "sender").field, "Tom")
    write_settings(folder, {("name",): "Quay"})
    qtbot.waitUntil(lambda: "changed the file meanwhile" in dialog.told.words, timeout=PATIENCE_MS)
    assert dialog.form.row("reply", "sender").value == "Tom"
    click(dialog.again)
    answer(dialog, "Discard and read")
    qtbot.waitUntil(lambda: not dialog.has_changes, timeout=PATIENCE_MS)
    click(dialog.leave)
    qtbot.waitUntil(lambda: shown(desk).windowTitle() == "Quay – Copycue", timeout=PATIENCE_MS)


def test_the_window_stays_while_settings_are_not_written(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened_settings(desk, qtbot)
    type_in(dialog.form.row("reply", "sender").field, "Tom")
    assert not shown(desk).close()
    assert shown(desk).isVisible()
    dialog._discard()


def test_no_other_project_takes_the_place_while_settings_are_not_written(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, window = opened_settings(desk, qtbot), shown(desk)
    type_in(dialog.form.row("reply", "sender").field, "Tom")
    window.wanted.emit(WindowRequest(workspace=tmp_path))
    window.wanted.emit(WindowRequest())
    assert dialog.isVisible()
    assert (desk.window, desk.page) == (window, None)
    dialog._discard()


def test_a_project_of_named_files_has_no_settings(qtbot: QtBot) -> None:
    window = MainWindow(FakeProject())
    qtbot.addWidget(window)
    assert not window.commands["project.people"].isEnabled()
