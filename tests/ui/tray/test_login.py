"""Starting at login is written down as each system wants it, and taken away."""

import plistlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.tray.login import AtLogin, DesktopLogin, WindowsLogin, login_of, program
from ui.window import MainWindow

WORDS = ("/opt/my apps/copycue", "--copy", '50 % of "$HOME"')


def made(kind: str, place: Path) -> AtLogin:
    """Return how one of the systems does it, below a folder of the test."""
    if kind == "win32":
        return WindowsLogin(QSettings(str(place / "run.ini"), QSettings.Format.IniFormat))
    return login_of(kind, place, place / "autostart")


@pytest.mark.parametrize("kind", ["linux", "darwin", "win32"])
def test_it_is_turned_on_and_off(kind: str, tmp_path: Path) -> None:
    login = made(kind, tmp_path)
    assert not login.is_on
    login.turn(WORDS, on=True)
    assert login.is_on
    login.turn(WORDS, on=False)
    login.turn(WORDS, on=False)
    assert not login.is_on


def test_the_desktop_reads_the_very_words(tmp_path: Path) -> None:
    login = DesktopLogin(tmp_path / "autostart" / "copycue.desktop")
    login.turn(WORDS, on=True)
    lines = login.file.read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    call = r'Exec="/opt/my apps/copycue" "--copy" "50 %% of \\"\\$HOME\\""'
    assert call in lines


def test_the_mac_reads_the_very_words(tmp_path: Path) -> None:
    login = login_of("darwin", tmp_path, tmp_path)
    login.turn(WORDS, on=True)
    agent = tmp_path / "Library" / "LaunchAgents" / "io.github.copycue.Copycue.plist"
    assert plistlib.loads(agent.read_bytes()) == {
        "Label": "io.github.copycue.Copycue",
        "AssociatedBundleIdentifiers": "io.github.copycue.Copycue",
        "ProgramArguments": list(WORDS),
        "RunAtLoad": True,
    }


def test_the_program_can_be_started_again() -> None:
    assert Path(program()[0]).exists()


@pytest.mark.parametrize(
    ("running", "window"),
    [
        ("Copycue.app/Contents/MacOS/copycue-gui", "Copycue.app/Contents/MacOS/copycue-gui"),
        ("Copycue.app/Contents/MacOS/copycue", "Copycue.app/Contents/MacOS/copycue-gui"),
        ("Copycue/copycue.exe", "Copycue/copycue-gui.exe"),
    ],
)
def test_of_a_bundle_the_window_is_started_and_no_console(
    running: str, window: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / running))
    assert program() == (str(tmp_path / window),)


def test_a_command_of_the_window_turns_it_on(window: MainWindow, tmp_path: Path) -> None:
    login = window.tray.login = DesktopLogin(tmp_path / "copycue.desktop")
    window.commands["tray.login"].trigger()
    assert login.is_on
    assert window.tray.at_login.isChecked()
    window.commands["tray.login"].trigger()
    assert not login.is_on


def test_where_it_can_not_be_written_a_sentence_says_so(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file, no folder", "utf-8")
    window.tray.login = DesktopLogin(tmp_path / "autostart" / "copycue.desktop")
    window.commands["tray.login"].trigger()
    assert "written down" in window.trouble.words
    assert not window.tray.at_login.isChecked()
