"""``copycue watch``: what it prints, how it ends."""

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand
from tests.small_project import KIOSK, write_project
from tests.watching_process import COPYCUE, WatchingProcess, own_environment

Project = tuple[Path, Path]
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


def test_no_word_of_a_client_can_control_the_terminal(copycue: CopycueCommand, project: Project) -> None:
    append(project, '33,2026-11-09,M\x1b[31max,"It crashes \x1b]0;title\x07 \u202eat night."\n')
    for option in ("--text", "--json"):
        out = copycue("watch", "--once", option, *words(project)).out
        assert not {"\x1b", "\x07", "\u202e"} & set(out)


@pytest.fixture
def two_projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    folders = [tmp_path / "ferry", tmp_path / "museum"]
    for folder in folders:
        write_project(folder)
        settings = 'copy = ["copy"]\njournals = ["notes.csv"]\n'
        (folder / "copycue.toml").write_text(settings, encoding="utf-8")
    return folders


def test_all_projects_that_were_opened_are_told_by_name(
    copycue: CopycueCommand, two_projects: list[Path]
) -> None:
    assert copycue("watch", "--all", "--once").out == ""
    for folder in two_projects:
        copycue("watch", "--once", "--workspace", folder)
        append((folder, folder / "notes.csv"))
    told = copycue("watch", "--all", "--once")
    assert [line[6:22] for line in told.out.splitlines()] == ["ferry: Note 31 f", "museum: Note 31 "]
    (two_projects[0] / "copycue.toml").unlink()
    rest = copycue("watch", "--all", "--once", "--json")
    assert (rest.status, rest.out) == (0, "")
    assert "ferry is left out: There is no copycue.toml" in rest.err
    assert "museum: checked" in rest.err


def test_all_projects_and_one_do_not_go_together(copycue: CopycueCommand, project: Project) -> None:
    assert copycue("watch", "--all", *words(project)).status == 2


# --- as a process ---------------------------------------------------------------------------------


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return own_environment(tmp_path / "home")


@pytest.fixture
def watching(project: Project, environment: dict[str, str]) -> Iterator[WatchingProcess]:
    with WatchingProcess(words(project), environment) as found:
        assert found.err().startswith("checked ")
        assert "Note 12" in found.out()
        assert "Note 7" in found.out()
        yield found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_saved_note_is_told_at_once_and_a_signal_ends_it_calmly(
    watching: WatchingProcess, project: Project, number: int
) -> None:
    append(project)
    assert watching.out()[6:] == "Note 31 from Max Ode: “The program crashes at night.” It is ours.\n"
    assert watching.end(number) == 0
    assert watching.err() == ""


def test_a_second_one_shows_what_the_first_tells_and_goes_on_after_it(
    watching: WatchingProcess, project: Project, environment: dict[str, str]
) -> None:
    with WatchingProcess([*words(project), "--json"], environment) as second:
        assert second.err().startswith("Another Copycue watches this project")
        append(project)
        assert second.event()["note"] == "31"
        assert "Note 31" in watching.out()
        watching.end()
        assert second.err().startswith("checked ")
        append(project, NOTE.replace("31", "32").replace("night", "noon"))
        assert second.event()["note"] == "32"
        assert second.end() == 0


def test_when_nobody_reads_any_more_it_ends_quietly(project: Project, environment: dict[str, str]) -> None:
    command = [*COPYCUE, "watch", *words(project)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.readline().startswith(b"checked ")
        append(project)
        assert process.wait(60) == 0
        assert process.stderr.read() == b""
