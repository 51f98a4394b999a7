"""The command line as tests call it: words in, exit status and both outputs out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli import run
from app.workspace import WindowRequest
from tests.small_project import write_project


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did."""

    status: int
    out: str
    err: str


CopycueCommand = Callable[..., Outcome]


def no_window(request: WindowRequest) -> int:
    """Stand in for the window where none may open."""
    pytest.fail(f"a window was opened: {request}")


@pytest.fixture
def copycue(capsys: pytest.CaptureFixture[str]) -> CopycueCommand:
    """Run the command line within this process."""

    def call(*words: object, open_window: Callable[[WindowRequest], int] = no_window) -> Outcome:
        status = run(open_window, [str(word) for word in words])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return call


@pytest.fixture
def project(tmp_path: Path) -> tuple[Path, Path]:
    """Return a small project's copy folder and journal."""
    return write_project(tmp_path)
