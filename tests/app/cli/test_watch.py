"""``copycue watch``: what it prints, how it ends."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from tests.app.cli.conftest import CopycueCommand
from tests.small_project import KIOSK

Project = tuple[Path, Path]
ROOT = Path(__file__).parents[3]
COPYCUE = [sys.executable, "-c", "import sys; from ui.start import main; sys.exit(main())"]
NOTE = "31,2026-11-09,Max Ode,The program crashes at night.\n"


def words(project: Project) -> tuple[str, ...]:
    return "--copy", str(project[0]), "--journal", str(project[1])


def append(project: Project, line: str = NOTE) -> None:
    with project[1].open("a", encoding="utf-8") as file:
        file.write(line)


def test_once_tells_what_happened_since_the_last_time(copycue: CopycueCommand, project: Project) -> None:
    first = copycue("watch", "--once", *words(project))
    assert (first.status, len(first.out.splitlines())) == (0, 2)
    assert first.err.startswith("checked ")
    append(project)
    second = copycue("watch", "--once", "--json", *words(project))
    (event,) = map(json.loads, second.out.splitlines())
    assert (event["event"], event["note"], event["verdict"]["kind"]) == ("note-arrived", "31", "developer")
    assert copycue("watch", "--once", *words(project)).out == ""


def test_once_tells_a_broken_file_with_what_to_type_and_ends_with_1(
    copycue: CopycueCommand, project: Project
) -> None:
    copycue("watch", "--once", *words(project))
    (project[0] / "kiosk.xml").write_text(KIOSK.replace("Buy a", "Buy & a"), encoding="utf-8")
    done = copycue("watch", "--once", *words(project))
    assert done.status == 1
    assert "kiosk.xml must be repaired, line 5: A bare “&” stands here" in done.out
    assert "Type &amp; a for & a." in done.out


# --- as a process ---------------------------------------------------------------------------------


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    home = str(tmp_path / "home")
    known = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return known | {"XDG_DATA_HOME": home, "LOCALAPPDATA": home, "PYTHONPATH": str(ROOT)}


class Watching:
    """A ``copycue watch`` that runs."""

    def __init__(self, project: Project, environment: dict[str, str], *options: str) -> None:
        command = [*COPYCUE, "watch", *options, *words(project)]
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment,
        )

    @property
    def out(self) -> IO[str]:
        assert self.process.stdout is not None
        return self.process.stdout

    @property
    def err(self) -> IO[str]:
        assert self.process.stderr is not None
        return self.process.stderr

    def end(self, number: int = signal.SIGTERM) -> int:
        """End it, and return its exit status."""
        self.process.send_signal(number)
        return self.process.wait(30)


@pytest.fixture
def watching(project: Project, environment: dict[str, str]) -> Iterator[Watching]:
    found = Watching(project, environment)
    with found.process:
        assert found.err.readline().startswith("checked ")
        found.out.readline()
        found.out.readline()
        yield found
        if found.process.poll() is None:
            found.process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_saved_note_is_told_at_once_and_a_signal_ends_it_calmly(
    watching: Watching, project: Project, number: int
) -> None:
    append(project)
    assert (
        watching.out.readline()[6:] == "Note 31 from Max Ode: “The program crashes at night.” It is ours.\n"
    )
    assert watching.end(number) == 0
    assert watching.err.read() == ""


def test_a_second_one_shows_what_the_first_tells_and_goes_on_after_it(
    watching: Watching, project: Project, environment: dict[str, str]
) -> None:
    second = Watching(project, environment, "--json")
    with second.process:
        assert second.err.readline().startswith("Another Copycue watches this project")
        append(project)
        assert json.loads(second.out.readline())["note"] == "31"
        assert "Note 31" in watching.out.readline()
        watching.end()
        assert second.err.readline().startswith("checked ")
        append(project, NOTE.replace("31", "32").replace("night", "noon"))
        assert json.loads(second.out.readline())["note"] == "32"
        assert second.end() == 0


def test_when_nobody_reads_any_more_it_ends_quietly(watching: Watching, project: Project) -> None:
    watching.out.close()
    append(project)
    assert watching.process.wait(30) == 0
    assert watching.err.read() == ""
