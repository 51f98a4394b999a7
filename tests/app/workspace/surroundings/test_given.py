"""Files and folders that are dropped on the window are known by what they are."""

from pathlib import Path

import pytest

from app.workspace.surroundings.given import Given, sorted_out
from tests.small_project import KIOSK, NOTES, write_project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_project(tmp_path)
    return tmp_path


def test_files_are_known_by_their_names_and_first_bytes(folder: Path) -> None:
    kiosk, notes, picture = folder / "copy" / "kiosk.xml", folder / "notes.csv", folder / "picture.png"
    picture.write_bytes(b"\x89PNG")
    assert sorted_out([kiosk, notes, picture]) == Given((notes,), (kiosk,), (), (picture,))


def test_a_folder_of_texts_is_taken_as_a_whole(folder: Path) -> None:
    assert sorted_out([folder / "copy"]) == Given(copy=(folder / "copy",))


def test_a_folder_of_journals_is_taken_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "rounds").mkdir()
    for name in ("notes1.csv", "notes2.csv"):
        (tmp_path / "rounds" / name).write_text(NOTES, encoding="utf-8")
    assert sorted_out([tmp_path / "rounds"]) == Given(journals=(tmp_path / "rounds",))


def test_in_a_folder_with_both_each_is_found(folder: Path) -> None:
    assert sorted_out([folder]) == Given((folder / "notes.csv",), (folder / "copy",))


@pytest.mark.parametrize("named", [".", "copycue.toml"])
def test_a_project_is_a_project(folder: Path, named: str) -> None:
    (folder / "copycue.toml").write_text("", encoding="utf-8")
    assert sorted_out([folder / named]) == Given(projects=(folder,))


def test_what_is_given_twice_counts_once_and_nothing_is_no_harm(folder: Path) -> None:
    kiosk = folder / "copy" / "kiosk.xml"
    kiosk.write_text(KIOSK, encoding="utf-8")
    assert sorted_out([kiosk, kiosk]) == Given(copy=(kiosk,))
    assert sorted_out([]) == Given()


def test_an_empty_folder_and_one_that_is_gone_are_nothing_we_know(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    wanted = (tmp_path / "empty", tmp_path / "gone.csv")
    assert sorted_out(wanted) == Given(others=wanted)
