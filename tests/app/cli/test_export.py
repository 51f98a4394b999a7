import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand
from tests.small_project import write_project


@pytest.fixture
def ferry(tmp_path: Path, copycue: CopycueCommand) -> Path:
    """A workspace whose notes have been read, one of them corrected."""
    folder = tmp_path / "ferry"
    write_project(folder)
    (folder / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n')
    assert copycue("correct", "7", "--workspace", folder, "--verdict", "developer").status == 0
    return folder


def test_an_export_says_what_it_holds(copycue: CopycueCommand, ferry: Path, tmp_path: Path) -> None:
    outcome = copycue("export", tmp_path / "all.json", "--workspace", ferry)

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == f"Wrote {tmp_path / 'all.json'}: 2 notes, 1 step, 0 drafts.\n"
    assert len(json.loads((tmp_path / "all.json").read_text())["notes"]) == 2


def test_a_file_that_is_there_needs_force(copycue: CopycueCommand, ferry: Path, tmp_path: Path) -> None:
    there = tmp_path / "all.xlsx"
    there.write_text("mine")

    refused = copycue("export", there, "--workspace", ferry)
    taken = copycue("export", there, "--workspace", ferry, "--force")

    assert (refused.status, taken.status) == (2, 0)
    assert "add --force" in refused.err
    assert there.read_bytes()[:2] == b"PK"


def test_another_project_can_read_it_back(copycue: CopycueCommand, ferry: Path, tmp_path: Path) -> None:
    copycue("export", tmp_path / "all.json", "--workspace", ferry)
    other = tmp_path / "other"
    write_project(other)
    (other / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n')

    first = copycue("import", tmp_path / "all.json", "--workspace", other)
    second = copycue("import", tmp_path / "all.json", "--workspace", other)

    assert first.status == 0
    assert first.out.startswith("Added 2 notes, ")
    assert second.out == "Nothing was missing here.\n"
    assert "You said that this is ours." in copycue("triage", "--workspace", other).out


def test_notes_that_are_others_here_are_named(copycue: CopycueCommand, ferry: Path, tmp_path: Path) -> None:
    copycue("export", tmp_path / "all.json", "--workspace", ferry)
    other = tmp_path / "other"
    write_project(other)
    (other / "notes.csv").write_text("ID,Note\n7,Another note altogether.\n")
    (other / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n')
    copycue("triage", "--workspace", other)

    outcome = copycue("import", tmp_path / "all.json", "--workspace", other)

    assert outcome.status == 1
    assert "other notes have these numbers here: 7." in outcome.err


def test_a_file_that_is_no_export_is_wrong_usage(
    copycue: CopycueCommand, ferry: Path, tmp_path: Path
) -> None:
    (tmp_path / "other.json").write_text("{}")

    outcome = copycue("import", tmp_path / "other.json", "--workspace", ferry)

    assert outcome.status == 2
    assert "not a file that `copycue export` wrote" in outcome.err
