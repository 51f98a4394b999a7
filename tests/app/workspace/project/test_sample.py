from pathlib import Path

import pytest

import resources
from app.model import CopycueError
from app.workspace import Workspace
from app.workspace.project.project_files import path_of_project
from app.workspace.project.sample import remove_sample, unpack_sample


def test_the_whole_sample_is_unpacked(tmp_path: Path) -> None:
    folder = unpack_sample(tmp_path / "new" / "folder")
    shipped = resources.folder("sample")
    names = {path.relative_to(shipped) for path in shipped.rglob("*") if path.is_file()}
    assert {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()} == names
    assert all((folder / name).read_bytes() == (shipped / name).read_bytes() for name in names)


def test_what_the_user_changed_in_the_sample_stays(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Mine"', encoding="utf-8")
    assert Workspace.sample(tmp_path).name == "Mine"


def test_the_sample_lies_in_the_users_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path))
    assert unpack_sample() == tmp_path / "sample"


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(CopycueError, match="taken"):
        unpack_sample(tmp_path / "taken")


def test_a_disk_that_fills_up_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CopycueError, match="No space left"):
        unpack_sample(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_sample_goes_with_all_that_is_remembered_of_it() -> None:
    sample = Workspace.sample()
    sample.look()
    (folder,) = sample.named_by
    ledger = path_of_project("ledgers", [folder], suffix=".db")
    assert ledger.exists()
    remove_sample()
    assert not folder.exists()
    assert [path for path in ledger.parent.rglob("*") if path.name.startswith(ledger.stem)] == []
    remove_sample()
    assert Workspace.sample().triage().notes
