"""Starting at login is written down as each system wants it, and taken away."""

import plistlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.tray.login import AtLogin, DesktopLogin, MacLogin, WindowsLogin, login_of, program
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
    login = MacLogin(tmp_path / "org.copycue.copycue.plist")
    login.turn(WORDS, on=True)
    told = plistlib.loads(login.file.read_bytes())
    assert (told["Label"], told["ProgramArguments"]) == ("org.copycue.copycue", list(WORDS))


def test_the_program_can_be_started_again() -> None:
    assert Path(program()[0]).exists()


def test_of_a_bundle_the_program_without_a_console_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "copycue.exe"))
    assert program() == (str(tmp_path / "copycue-gui.exe"),)


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
