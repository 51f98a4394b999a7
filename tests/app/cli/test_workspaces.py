import json
import shutil
from pathlib import Path

import pytest

from app.workspace.project.known_workspaces import remember_workspace
from tests.app.cli.conftest import CopycueCommand


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Return two workspaces that were opened; the second one has gone since."""
    folders = tmp_path / "ferry", tmp_path / "Museum"
    for folder in folders:
        folder.mkdir()
        (folder / "copycue.toml").write_text("", encoding="utf-8")
        remember_workspace(folder)
    shutil.rmtree(folders[1])
    return folders


def test_at_first_it_says_what_to_do(copycue: CopycueCommand) -> None:
    outcome = copycue("workspaces")
    assert (outcome.status, outcome.err) == (0, "")
    assert "copycue init" in outcome.out


def test_workspaces_are_listed_and_missing_ones_marked(
    copycue: CopycueCommand, two: tuple[Path, Path]
) -> None:
    assert copycue("workspaces").out == f"ferry   {two[0]}\nMuseum  {two[1]}  missing\n"


def test_as_json_they_are_one_object(copycue: CopycueCommand, two: tuple[Path, Path]) -> None:
    assert json.loads(copycue("workspaces", "--json").out) == {
        "format": 1,
        "workspaces": [
            {"name": "ferry", "folder": str(two[0]), "missing": False},
            {"name": "Museum", "folder": str(two[1]), "missing": True},
        ],
    }


def test_missing_ones_are_forgotten_when_that_is_asked(
    copycue: CopycueCommand, two: tuple[Path, Path]
) -> None:
    outcome = copycue("workspaces", "--forget-missing")
    assert outcome.out == f"ferry  {two[0]}\n"
    assert outcome.err == f"Taken off the list: {two[1]}\n"


def test_one_is_forgotten_by_its_folder_and_stays_where_it_is(
    copycue: CopycueCommand, two: tuple[Path, Path]
) -> None:
    assert copycue("workspaces", "--forget", two[0]).out == f"Museum  {two[1]}  missing\n"
    assert (two[0] / "copycue.toml").exists()
    assert copycue("workspaces", "--forget", two[0]).err == "None of these was on the list.\n"
