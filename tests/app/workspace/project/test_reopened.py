"""A workspace is opened again when its settings were changed, and told of it."""

import threading
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace import Workspace
from app.workspace.project.opening import reopened
from app.workspace.settings.writing import write_settings


def _again(workspace: Workspace) -> Workspace | None:
    assert workspace.settings_file is not None
    return reopened(workspace.settings_file, is_sample=workspace.is_sample)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / "copycue.toml").write_text('name = "Kiosk"\n', encoding="utf-8")
    return Workspace.open(tmp_path)


def test_with_settings_as_they_were_it_is_not_opened_again(workspace: Workspace) -> None:
    assert _again(workspace) is None


def test_with_other_settings_it_is(workspace: Workspace, tmp_path: Path) -> None:
    write_settings(tmp_path, {("name",): "Pier"})
    after = _again(workspace)
    assert after is not None
    assert (after.name, after.named_by, after.is_sample) == ("Pier", (tmp_path,), False)
    assert _again(after) is None


def test_settings_that_can_not_be_read_are_told(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(CopycueError, match="not valid TOML"):
        _again(workspace)
    assert workspace.name == "Kiosk"


def test_the_sample_stays_the_sample(tmp_path: Path) -> None:
    sample = Workspace.sample(tmp_path)
    write_settings(tmp_path, {("name",): "Mine"})
    after = _again(sample)
    assert after is not None
    assert after.is_sample


def test_files_that_are_named_have_no_settings(tmp_path: Path) -> None:
    workspace = Workspace.of(copy=[tmp_path])
    assert workspace.settings_file is None


def test_a_change_of_the_settings_is_seen(workspace: Workspace, tmp_path: Path) -> None:
    seen = threading.Event()
    assert workspace.settings_file is not None
    watcher = workspace.settings_file.watch(seen.set)
    try:
        write_settings(tmp_path, {("name",): "Pier"})
        assert seen.wait(20)
    finally:
        watcher.stop()
