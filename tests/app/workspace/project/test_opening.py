"""What a window shows that is asked for much, little or nothing."""

from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace import WindowRequest
from app.workspace.project.known_workspaces import known_workspaces, remember_workspace
from app.workspace.project.opening import opened
from tests.small_project import write_project


def _project(folder: Path, name: str) -> Path:
    folder.mkdir()
    write_project(folder)
    (folder / "copycue.toml").write_text(f'name = "{name}"\n', encoding="utf-8")
    return folder


def test_where_nothing_is_known_nothing_is_opened() -> None:
    assert opened(WindowRequest()) is None


def test_the_project_that_was_opened_last_is_opened(tmp_path: Path) -> None:
    pier, quay = _project(tmp_path / "pier", "Pier"), _project(tmp_path / "quay", "Quay")
    for folder in (pier, quay, pier):
        remember_workspace(folder)
    project = opened(WindowRequest())
    assert project is not None
    assert project.name == "Pier"


def test_one_that_is_missing_now_is_passed_over(tmp_path: Path) -> None:
    pier, quay = _project(tmp_path / "pier", "Pier"), _project(tmp_path / "quay", "Quay")
    for folder in (pier, quay):
        remember_workspace(folder)
    (quay / "copycue.toml").unlink()
    project = opened(WindowRequest())
    assert project is not None
    assert project.name == "Pier"


def test_a_project_that_is_named_is_known_from_then_on(tmp_path: Path) -> None:
    pier = _project(tmp_path / "pier", "Pier")
    opened(WindowRequest(workspace=pier / "copycue.toml"))
    assert [known.folder for known in known_workspaces()] == [pier]


def test_files_that_are_named_are_a_project_too(tmp_path: Path) -> None:
    write_project(tmp_path)
    project = opened(WindowRequest(copy=(tmp_path / "copy",), journals=(tmp_path / "notes.csv",)))
    assert project is not None
    assert project.triage().copy_files == 1
    assert known_workspaces() == ()


def test_the_sample_says_that_it_is_one() -> None:
    project = opened(WindowRequest(is_sample=True))
    assert project is not None
    assert project.is_sample


def test_what_can_not_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"no copycue\.toml"):
        opened(WindowRequest(workspace=tmp_path))
