import subprocess
import sys
from pathlib import Path

import pytest

import app.workspace
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


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (WindowRequest(), "sample"),
        (WindowRequest(workspace=Path("project")), "open project"),
        (WindowRequest(copy=(Path("texts"),), journals=(Path("notes.csv"),)), "of texts notes.csv"),
    ],
)
def test_the_window_opens_what_was_asked_for(
    request_: WindowRequest, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Recorded:
        @staticmethod
        def sample() -> str:
            return "sample"

        @staticmethod
        def open(folder: Path) -> str:
            return f"open {folder}"

        @staticmethod
        def of(*, copy: tuple[Path, ...], journals: tuple[Path, ...]) -> str:
            return f"of {copy[0]} {journals[0]}"

    shown: list[object] = []
    monkeypatch.setattr(app.workspace, "Workspace", Recorded)

    def show(project: object) -> int:
        shown.append(project)
        return 0

    monkeypatch.setattr("ui.program.show", show)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert start.open_window(request_) == 0
    assert shown == [expected]


def test_the_gui_command_tells_misuse_in_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_request: WindowRequest) -> int:
        title, message = "Not a workspace", "There is no copycue.toml."
        raise CopycueError(title, message)

    told: list[CopycueError] = []
    monkeypatch.setattr(start, "open_window", refuse)
    monkeypatch.setattr("ui.program.say", told.append)
    monkeypatch.setattr(start, "run", lambda *, open_window: open_window(WindowRequest()))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert start.main_window() == 2
    assert [error.title for error in told] == ["Not a workspace"]
