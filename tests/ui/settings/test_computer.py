"""What holds on this computer is chosen on the page of settings as by the commands: both show the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import press, type_in
from ui.inbox.grouping import Grouping
from ui.memory.memory import Closing
from ui.settings.computer import CommandRow, ComputerDialog
from ui.tray.login import DesktopLogin
from ui.window import MainWindow

PATIENCE_MS = 20_000


@pytest.fixture
def rows(window: MainWindow, tmp_path: Path) -> Iterator[dict[str, CommandRow]]:
    """The rows of the page, by the first of their commands."""
    window.tray.login = DesktopLogin(tmp_path / "copycue.desktop")
    dialog = opened(window)
    yield {next(iter(row._answers)): row for row in dialog.findChildren(CommandRow)}
    dialog.close()


def opened(window: MainWindow) -> ComputerDialog:
    window.commands["project.settings"].trigger()
    assert window.settings.computer is not None
    return window.settings.computer


def test_each_command_is_answered_on_the_page_and_shown_there(
    rows: dict[str, CommandRow], window: MainWindow
) -> None:
    row = rows["view.group.nothing"]
    row.switch.setFocus()
    press(row.switch, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert window.memory.grouping == Grouping.PERSON
    assert window.commands["view.group.person"].isChecked()
    window.commands["view.group.week"].trigger()
    assert row.switch.currentText() == "By week"


def test_what_closing_does_is_the_same_in_both_places(
    rows: dict[str, CommandRow], window: MainWindow
) -> None:
    row = rows["tray.closing.ask"]
    press(row.switch, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert (row.switch.currentText(), window.memory.closing) == ("Quit", Closing.QUIT)
    window.commands["tray.closing.tray"].trigger()
    assert row.switch.currentText() == "Go on watching in the tray"


def test_starting_at_login_is_turned_on_and_off(rows: dict[str, CommandRow], window: MainWindow) -> None:
    row = rows["tray.login"]
    assert row.switch.currentText() == "No"
    press(row.switch, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert window.tray.login.is_on
    window.commands["tray.login"].trigger()
    assert not window.tray.login.is_on
    assert row.switch.currentText() == "No"


def test_what_is_not_possible_says_why(rows: dict[str, CommandRow]) -> None:
    quiet = rows["tray.quiet"]  # the tests' screen has no tray
    assert not quiet.switch.isEnabled()
    assert quiet.told.words == "There is no sign in the tray that would tell."


def test_another_language_is_chosen_on_the_page(
    rows: dict[str, CommandRow], window: MainWindow, qtbot: QtBot
) -> None:
    press(rows["view.language.system"].switch, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.rebuild_wanted):
        QApplication.processEvents()
    assert window.memory.language
    window.commands["view.language.system"].trigger()


def test_the_section_stands_among_the_settings_of_a_project(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Kiosk"\n', encoding="utf-8")
    window = open_window(FakeProject(settings_file=SettingsFile(tmp_path, fingerprint(tmp_path))))
    window.commands["project.settings"].trigger()
    dialog = window.settings.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.form.isEnabled, timeout=PATIENCE_MS)
    assert dialog.form.blocks[-1].title == "This computer"
    type_in(dialog.search, "login start")
    shown = [row for row in dialog.findChildren(CommandRow) if row.isVisible()]
    assert [row.switch.accessibleName() for row in shown] == ["Start Copycue at login"]
    assert not dialog.has_changes
    assert dialog.close()


def test_a_portable_copycue_is_not_started_at_login_and_says_why(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow
) -> None:
    monkeypatch.setattr("app.places.is_portable", lambda: True)
    dialog = opened(open_window(FakeProject()))
    row = next(row for row in dialog.findChildren(CommandRow) if "tray.login" in row._answers)
    assert not row.switch.isEnabled()
    assert row.told.words == "A portable Copycue leaves nothing on the computer."
    dialog.close()
