import sys

import pytest

from app.model import CopycueError
from app.workspace.opening.editors import Call
from app.workspace.opening.starting import start


def python(code: str) -> Call:
    return Call("Pen", (sys.executable, "-c", code))


def test_an_editor_that_hands_the_file_on_and_ends_has_opened_it() -> None:
    start(python("pass"), patience=60)


def test_an_editor_that_stays_is_open() -> None:
    start(python("import time; time.sleep(5)"), patience=0)


def test_an_editor_that_ends_with_a_fault_did_not_open_it() -> None:
    with pytest.raises(CopycueError, match="Pen did not open the file: It ended with status 3"):
        start(python("raise SystemExit(3)"), patience=60)


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(CopycueError, match="Pen could not be started: /nowhere/pen: "):
        start(Call("Pen", ("/nowhere/pen",)))


def test_an_editor_gets_the_environment_as_copycue_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # what its loader changed was undone at the start
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/own")
    start(python("import os; raise SystemExit(os.environ['LD_LIBRARY_PATH'] != '/opt/own')"), patience=60)
