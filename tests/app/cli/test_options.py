import os
from pathlib import Path

import click
import pytest

from app.cli.options import SETTINGS_FILE, NamedPaths, spread
from app.workspace import WindowRequest
from app.workspace.project.known_workspaces import known_workspaces
from app.workspace.settings import FILE_NAME
from tests.app.cli.conftest import CopycueCommand
from tests.small_project import write_project

HERE, THERE = Path("here"), Path("there")
NOTES = Path("notes.csv")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("--copy a b c", "--copy a --copy b --copy c"),
        ("--copy a --copy b", "--copy a --copy b"),
        ("--copy a b --journal x y", "--copy a --copy b --journal x --journal y"),
        ("--copy=a b --json", "--copy=a --copy b --json"),
        ("--copy a --language de", "--copy a --language de"),
        ("text --copy a", "text --copy a"),
        ("--copy a -- --copy", "--copy a -- --copy"),
        ("--json", "--json"),
        ("", ""),
    ],
)
def test_each_path_gets_an_option_of_its_own(arguments: str, expected: str) -> None:
    assert spread(arguments.split()) == expected.split()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("--copy a b check --json", "--copy a --copy b check --json"),
        ("--copy check check --copy x y", "--copy check check --copy x y"),
        ("check --copy a b", "check --copy a b"),
    ],
)
def test_the_name_of_a_command_ends_the_paths_before_it(arguments: str, expected: str) -> None:
    assert spread(arguments.split(), frozenset({"check"})) == expected.split()


@pytest.mark.parametrize("arguments", ["--copy", "--copy --json", "--copy --journal x", "--journal x --copy"])
def test_an_option_without_a_path_is_refused(arguments: str) -> None:
    with pytest.raises(click.BadOptionUsage, match="needs a path"):
        spread(arguments.split())


def test_a_line_still_being_typed_keeps_an_option_without_a_path() -> None:
    assert spread(["--journal", "x", "--copy"], strict=False) == ["--journal", "x", "--copy"]


@pytest.mark.parametrize(
    ("own", "outer", "expected"),
    [
        (NamedPaths(), None, NamedPaths()),
        (NamedPaths(), NamedPaths(HERE), NamedPaths(HERE)),
        (NamedPaths(THERE), NamedPaths(HERE), NamedPaths(THERE)),
        (NamedPaths(None, (HERE,)), NamedPaths(None, (), (NOTES,)), NamedPaths(None, (HERE,), (NOTES,))),
        (NamedPaths(None, (HERE,)), NamedPaths(None, (THERE,)), NamedPaths(None, (HERE,))),
    ],
)
def test_options_before_a_command_complete_its_own(
    own: NamedPaths, outer: NamedPaths | None, expected: NamedPaths
) -> None:
    assert own.or_of(outer) == expected


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        (NamedPaths(), "--copy PATH --journal PATH, or --workspace DIR"),
        (NamedPaths(None, (HERE,)), "notes too: --journal PATH"),
        (NamedPaths(None, (), (NOTES,)), "XML too: --copy PATH"),
        (NamedPaths(HERE, (THERE,)), "not both"),
        (NamedPaths(HERE, (), (NOTES,)), "not both"),
    ],
)
def test_too_little_and_too_much_are_refused(paths: NamedPaths, words: str) -> None:
    with pytest.raises(click.UsageError, match=words):
        paths.check(journals=True)


@pytest.mark.parametrize("paths", [NamedPaths(HERE), NamedPaths(None, (HERE,), (NOTES,))])
def test_one_whole_project_is_enough(paths: NamedPaths) -> None:
    paths.check(journals=True)


# --- where one is ---------------------------------------------------------------------------------


def _project(folder: Path) -> Path:
    write_project(folder)
    (folder / SETTINGS_FILE).write_text('copy = ["copy"]\njournals = ["notes.csv"]\n', encoding="utf-8")
    return folder


def test_the_file_of_settings_has_the_name_that_the_workspace_gives_it() -> None:
    assert SETTINGS_FILE == FILE_NAME


@pytest.mark.parametrize("inside", [".", "copy", "copy/deeper"])
def test_in_a_project_and_below_it_nothing_need_be_named(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    _project(tmp_path)
    (tmp_path / "copy" / "deeper").mkdir()
    monkeypatch.chdir(tmp_path / inside)
    assert "12 " in copycue("triage").out
    assert copycue("check").out.startswith("All sound: 4 texts")


def test_what_is_named_wins_over_where_one_is(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(_project(tmp_path))
    (tmp_path / "other.xml").write_text("<copy><t>Ahoy</t></copy>", encoding="utf-8")
    assert "1 text" in copycue("check", "--copy", "other.xml").out
    assert copycue("triage", "--copy", "other.xml").status == 2


def test_outside_of_projects_something_must_be_named(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = copycue("triage")
    assert outcome.status == 2
    assert "copycue init" in outcome.err


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folder that one is in")
def test_a_folder_that_was_deleted_is_no_project(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert copycue("triage").status == 2


@pytest.mark.parametrize("named", [".", SETTINGS_FILE])
def test_a_workspace_that_was_opened_is_known(copycue: CopycueCommand, tmp_path: Path, named: str) -> None:
    _project(tmp_path)
    copycue("check", "--workspace", tmp_path / named)
    assert [workspace.folder for workspace in known_workspaces()] == [tmp_path]


# --- the window -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], WindowRequest()),
        (["--workspace", "here"], WindowRequest(workspace=HERE)),
        (
            ["--copy", "here", "there", "--journal", "notes.csv"],
            WindowRequest(copy=(HERE, THERE), journals=(NOTES,)),
        ),
    ],
)
def test_without_a_command_the_window_opens_what_is_named(
    copycue: CopycueCommand, words: list[str], expected: WindowRequest
) -> None:
    requests: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        requests.append(request)
        return 0

    outcome = copycue(*words, open_window=open_window)
    assert (outcome.status, requests) == (0, [expected])


def test_the_status_of_the_window_is_that_of_the_command(copycue: CopycueCommand) -> None:
    assert copycue(open_window=lambda _request: 3).status == 3


@pytest.mark.parametrize(
    "words", [["--copy", "here"], ["--journal", "notes.csv"], ["--workspace", "x", "--copy", "y"]]
)
def test_half_a_project_opens_no_window(copycue: CopycueCommand, words: list[str]) -> None:
    assert copycue(*words).status == 2


def test_in_a_project_the_window_opens_it(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(_project(tmp_path))
    requests: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        requests.append(request)
        return 0

    copycue(open_window=open_window)
    assert requests == [WindowRequest(workspace=tmp_path)]
    assert [workspace.folder for workspace in known_workspaces()] == [tmp_path]
