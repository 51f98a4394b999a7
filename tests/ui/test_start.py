import subprocess
import sys
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace import WindowRequest
from ui import start


def test_the_front_door_knows_no_qt() -> None:
    code = "import sys, ui, ui.start; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_a_display_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(CopycueError, match="copycue triage") as caught:
        start.open_window(WindowRequest())
    assert caught.value.title == "No display"


def test_the_window_opens_what_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[WindowRequest] = []

    def run(request: WindowRequest) -> int:
        asked.append(request)
        return 3

    monkeypatch.setattr("ui.program.run", run)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    wanted = WindowRequest(copy=(Path("texts"),), journals=(Path("notes.csv"),))
    assert start.open_window(wanted) == 3
    assert asked == [wanted]


def test_the_gui_command_tells_misuse_in_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_request: WindowRequest) -> int:
        title, message = "Not a workspace", "There is no copycue.toml."
        raise CopycueError(title, message)

    told: list[CopycueError] = []
    monkeypatch.setattr(start, "open_window", refuse)
    monkeypatch.setattr("ui.program.say", told.append)
    monkeypatch.setattr(start, "run", lambda *, open_window, **_: open_window(WindowRequest()))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert start.main_window() == 2
    assert [error.title for error in told] == ["Not a workspace"]


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("copycue", "main"),
        ("/usr/lib/copycue/copycue", "main"),
        ("/opt/copycue-gui/copycue", "main"),
        ("copycue-gui", "main_window"),
        ("C:/Copycue/copycue-gui.exe", "main_window"),
    ],
)
def test_a_bundle_runs_the_command_by_whose_name_it_was_called(
    name: str, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses = {"main": 10, "main_window": 11}
    monkeypatch.setattr(start, "main", lambda: statuses["main"])
    monkeypatch.setattr(start, "main_window", lambda: statuses["main_window"])
    monkeypatch.setattr(sys, "argv", [name])
    assert start.by_name() == statuses[function]
