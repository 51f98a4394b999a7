"""Files about a project: where they lie, how lines are added, and who may write."""

import os
from pathlib import Path

import pytest

from app.workspace import project_files
from app.workspace.project_files import append_lines, locked, path_of_project


def test_each_kind_of_file_has_its_folder_and_each_project_its_name(tmp_path: Path) -> None:
    seen = path_of_project("seen", [tmp_path / "Fähre & Kiosk"])
    corrections = path_of_project("corrections", [tmp_path / "Fähre & Kiosk"])
    assert seen.name == corrections.name
    assert (seen.parent.name, corrections.parent.name) == ("seen", "corrections")
    assert seen.name.startswith("f-hre-kiosk-")
    assert seen != path_of_project("seen", [tmp_path / "Museum"])


def test_the_order_of_paths_and_relative_spellings_make_no_other_project_where_they_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert path_of_project("seen", [Path("a")]) == path_of_project("seen", [tmp_path / "b" / ".." / "a"])


def test_a_project_without_paths_has_a_name_too() -> None:
    assert path_of_project("seen", []).name.startswith("project-")


@pytest.mark.parametrize("durable", [True, False])
def test_lines_are_added_behind_all_others(tmp_path: Path, *, durable: bool) -> None:
    path = tmp_path / "lines"
    append_lines(path, [b"one"], durable=durable)
    append_lines(path, [b"two", b"three"], durable=durable)
    assert path.read_bytes() == b"one\ntwo\nthree\n"


def test_a_torn_line_is_ended_first(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_bytes(b"one\ntor")
    append_lines(path, [b"two"], durable=False)
    assert path.read_bytes() == b"one\ntor\ntwo\n"


def test_only_one_at_a_time_holds_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_files, "_LOCK_TRIES", 2)
    monkeypatch.setattr(project_files, "_LOCK_PAUSE_S", 0.001)
    path = tmp_path / "seen.jsonl"
    with locked(path), pytest.raises(TimeoutError, match="another process"), locked(path):
        pytest.fail("two held it")
    with locked(tmp_path / "seen.jsonl"):
        assert (tmp_path / "seen.lock").exists()


@pytest.mark.skipif(os.name != "posix", reason="processes are forked on POSIX only")
def test_a_process_that_dies_lets_go_of_the_lock(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        guard = locked(tmp_path / "seen.jsonl")
        guard.__enter__()
        os._exit(9)
    os.waitpid(child, 0)
    with locked(tmp_path / "seen.jsonl"):
        pass
