"""Where something about a project is kept."""

from pathlib import Path

import pytest

from app.workspace.project.project_files import path_of_project


def test_each_kind_of_file_has_its_folder_and_each_project_its_name(tmp_path: Path) -> None:
    ledger = path_of_project("ledgers", [tmp_path / "Fähre & Kiosk"], suffix=".db")
    lock = path_of_project("locks", [tmp_path / "Fähre & Kiosk"])
    assert ledger.stem == lock.name
    assert (ledger.parent.name, lock.parent.name) == ("ledgers", "locks")
    assert ledger.name.startswith("f-hre-kiosk-")
    assert lock != path_of_project("locks", [tmp_path / "Museum"])


def test_the_order_of_paths_and_relative_spellings_make_no_other_project_where_they_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert path_of_project("locks", [Path("a")]) == path_of_project("locks", [tmp_path / "b" / ".." / "a"])


def test_a_project_without_paths_has_a_name_too() -> None:
    assert path_of_project("locks", []).name.startswith("project-")
