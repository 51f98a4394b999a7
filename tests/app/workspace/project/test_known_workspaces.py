"""Workspaces are remembered, shown while they are missing, forgotten only when that is asked."""

import os
from pathlib import Path

import platformdirs
import pytest

from app.model import CopycueError
from app.workspace.project.known_workspaces import (
    KnownWorkspace,
    forget_workspaces,
    known_workspaces,
    remember_workspace,
)


def _workspace(folder: Path, text: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copycue.toml").write_text(text, encoding="utf-8")
    return folder


def _list() -> Path:
    return Path(platformdirs.user_config_dir()) / "workspaces.json"


def test_nothing_is_known_at_first() -> None:
    assert known_workspaces() == ()


def test_workspaces_come_by_name_with_the_name_of_their_settings(tmp_path: Path) -> None:
    museum = _workspace(tmp_path / "a", 'name = "museum"')
    ferry = _workspace(tmp_path / "Fähre Süd")
    for folder in (museum, ferry, museum):
        remember_workspace(folder)
    assert known_workspaces() == (KnownWorkspace("Fähre Süd", ferry), KnownWorkspace("museum", museum))


def test_a_relative_path_is_the_same_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _workspace(tmp_path / "museum")
    remember_workspace(folder)
    monkeypatch.chdir(tmp_path)
    remember_workspace(Path("museum"))
    remember_workspace(Path("museum", "..", "museum"))
    assert [workspace.folder for workspace in known_workspaces()] == [folder]


def test_a_workspace_that_has_gone_is_shown_as_missing_under_its_last_name(tmp_path: Path) -> None:
    folder = _workspace(tmp_path / "m", 'name = "Museum"')
    remember_workspace(folder)
    (folder / "copycue.toml").unlink()
    assert known_workspaces() == (KnownWorkspace("Museum", folder, is_missing=True),)
    _workspace(folder, 'name = "Museum"')
    assert known_workspaces() == (KnownWorkspace("Museum", folder),)


def test_a_new_name_is_shown_at_once_and_settings_that_are_broken_hinder_nothing(tmp_path: Path) -> None:
    folder = _workspace(tmp_path / "m", 'name = "Museum"')
    remember_workspace(folder)
    _workspace(folder, 'name = "Kiosk"')
    assert known_workspaces()[0].name == "Kiosk"
    _workspace(folder, "name = ")
    assert known_workspaces() == (KnownWorkspace("Museum", folder),)


def test_what_is_no_workspace_is_not_remembered(tmp_path: Path) -> None:
    remember_workspace(tmp_path)
    assert known_workspaces() == ()


def test_only_what_is_asked_is_forgotten(tmp_path: Path) -> None:
    one, two = _workspace(tmp_path / "one"), _workspace(tmp_path / "two")
    remember_workspace(one)
    remember_workspace(two)
    assert forget_workspaces([one, tmp_path / "three"]) == (one,)
    assert [workspace.folder for workspace in known_workspaces()] == [two]
    assert (one / "copycue.toml").exists()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"workspaces": [7]}', '{"workspaces": [{"folder": 7}]}'])
def test_a_list_that_can_not_be_read_is_begun_anew(tmp_path: Path, text: str) -> None:
    _list().parent.mkdir(parents=True)
    _list().write_text(text, encoding="utf-8")
    assert known_workspaces() == ()
    remember_workspace(_workspace(tmp_path / "one"))
    assert len(known_workspaces()) == 1


def test_where_the_list_can_not_be_written_nothing_else_suffers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _workspace(tmp_path / "one")
    remember_workspace(folder)
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path / "file"))
    remember_workspace(folder)
    assert known_workspaces() == ()
    with pytest.raises(CopycueError, match="can not be written"):
        forget_workspaces([folder])


@pytest.mark.skipif(os.name != "posix", reason="file names of any bytes")
def test_a_folder_whose_name_is_no_text_is_remembered(tmp_path: Path) -> None:
    folder = _workspace(tmp_path / os.fsdecode(b"f\xe4hre"))
    remember_workspace(folder)
    assert known_workspaces()[0].folder == folder
