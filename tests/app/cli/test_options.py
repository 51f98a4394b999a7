from pathlib import Path

import click
import pytest

from app.cli.options import NamedPaths, spread
from app.workspace import WindowRequest
from tests.app.cli.conftest import CopycueCommand

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
