"""A portable Copycue leaves nothing on the computer: real processes, and what they left."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_project import write_project

_AS_PACKED = "import sys; sys.frozen, sys.executable = True, sys.argv.pop(1); "
_COMMAND = f"{_AS_PACKED} from ui.start import main; sys.exit(main())"
_WINDOW = f"""{_AS_PACKED}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from app.workspace import WindowRequest
from app.workspace.project.opening import opened
from ui.application import application
from ui.log import log_file, logging_to
from ui.memory.memory import WindowMemory, user_file
from ui.window import MainWindow

app = application()
with logging_to(log_file()):
    window = MainWindow(opened(WindowRequest(is_sample=True)), memory=WindowMemory(user_file()))
    window.session.triaged.connect(lambda reading: QTimer.singleShot(0, window.close))
    window.show()
    window.start()
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)  # remembers folders by itself
    dialog.open()
    dialog.accept()
    del dialog
    print("login", window.tray.at_login.isEnabled(), window.tray.at_login.toolTip())
    app.exec()
"""


@pytest.fixture
def user(tmp_path: Path) -> Path:
    """Return the home folder of somebody who has never used Copycue."""
    home = tmp_path / "user"
    (home / "tmp").mkdir(parents=True)
    return home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return the folder of a portable program."""
    folder = tmp_path / "stick ü" / "copycue"
    folder.mkdir(parents=True)
    (folder / "copycue-portable").touch()
    return folder


def _run(script: str, stick: Path, user: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    known = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
    own = {"HOME": str(user), "TMPDIR": str(user / "tmp"), "PYTHONPATH": str(Path.cwd())}
    return subprocess.run(
        [sys.executable, "-c", script, str(stick / "copycue"), *words],
        env={**known, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=stick.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _left(folder: Path) -> set[str]:
    """Return the files below a folder. Those that fontconfig keeps for all programs are not ours."""
    files = (path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())
    return {path.as_posix() for path in files if "fontconfig" not in path.parts}


def test_commands_of_a_portable_copycue_leave_nothing_on_the_computer(stick: Path, user: Path) -> None:
    copy, journal = write_project(stick.parent / "client")
    named = ("--copy", str(copy), "--journal", str(journal))
    project = str(stick.parent / "ferries")
    for words in (("demo",), ("init", project, *named, "--yes"), ("triage", "--workspace", project)):
        done = _run(_COMMAND, stick, user, *words)
        assert done.returncode in {0, 1}, done.stderr
    assert _left(user) == set()
    kept = _left(stick / "copycue-data")
    assert "config/workspaces.json" in kept
    assert any(name.startswith("data/ledgers/ferries-") for name in kept)


def test_the_window_of_a_portable_copycue_leaves_nothing_on_the_computer(stick: Path, user: Path) -> None:
    done = _run(_WINDOW, stick, user)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert done.stdout.startswith("login False a portable Copycue leaves nothing on the computer")
    assert _left(user) == set()
    kept = _left(stick / "copycue-data")
    assert {"config/window.ini", "config/QtProject.conf", "log/copycue.log"} <= kept
    assert any(name.startswith("data/sample/") for name in kept)


@pytest.mark.parametrize("words", [["demo"], ["workspaces"], []])
def test_where_the_stick_can_not_be_written_a_sentence_says_what_to_do(
    stick: Path, user: Path, words: list[str]
) -> None:
    (stick / "copycue-data").touch()
    done = _run(_COMMAND, stick, user, *words)
    assert done.returncode == 2, done.stdout
    assert done.stderr.startswith("The portable folder can not be written. ")
    assert "delete copycue-portable" in done.stderr
    assert _left(user) == set()
