"""Where a guide is written, and where not."""

import os
import sys
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.guide.target import write_page
from app.workspace.project.setup import Setup

PAGE = '<!DOCTYPE html>\n<meta name="generator" content="Copycue guide">\n<p>Guten Tag</p>\n'


@pytest.fixture
def setup(tmp_path: Path) -> Setup:
    (tmp_path / "copy").mkdir()
    (tmp_path / "notes.csv").write_text("ID,Note\n")
    return Setup("ferry", (tmp_path / "copy",), (tmp_path / "notes.csv",), (tmp_path,), folder=tmp_path)


def refusal(target: Path, setup: Setup, *, force: bool = False) -> str:
    with pytest.raises(CopycueError) as refused:
        write_page(PAGE, target, setup, force=force)
    return refused.value.message


def test_a_guide_is_written_and_written_again(tmp_path: Path, setup: Setup) -> None:
    for words in ("Guten Tag", "Guten Abend"):
        write_page(PAGE.replace("Guten Tag", words), tmp_path / "guide.html", setup)
    assert "Guten Abend" in (tmp_path / "guide.html").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "guide.html", "notes.csv"]


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("place", ["copy/guide.html", "copy/deep/guide.html", "notes.csv", "copy/../copy/x"])
def test_nothing_is_ever_written_among_the_clients_files(
    tmp_path: Path, setup: Setup, place: str, *, force: bool
) -> None:
    assert "is the client's" in refusal(tmp_path / place, setup, force=force)
    assert list((tmp_path / "copy").iterdir()) == []
    assert (tmp_path / "notes.csv").read_text() == "ID,Note\n"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_into_the_clients_folder_is_the_clients_folder(tmp_path: Path, setup: Setup) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "copy")
    assert "is the client's" in refusal(tmp_path / "link" / "guide.html", setup)


def test_files_named_by_a_pattern_may_lie_around_the_settings(tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    around = Setup("ferry", (tmp_path / "*.xml",), (), (tmp_path,), folder=tmp_path)
    write_page(PAGE, tmp_path / "guide.html", around)
    assert (tmp_path / "guide.html").exists()
    assert "is the client's" in refusal(tmp_path / "copy" / "guide.html", around)


def test_a_file_of_somebody_else_stays_unless_forced(tmp_path: Path, setup: Setup) -> None:
    other = tmp_path / "guide.html"
    other.write_text("<p>mine</p>")
    assert "add --force" in refusal(other, setup)
    assert other.read_text() == "<p>mine</p>"
    write_page(PAGE, other, setup, force=True)
    assert other.read_text("utf-8") == PAGE


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, setup: Setup) -> None:
    assert "No such file" in refusal(tmp_path / "gone" / "guide.html", setup)


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path, setup: Setup) -> None:
    (tmp_path / "guide.html").mkdir()
    assert refusal(tmp_path / "guide.html", setup)
    assert list((tmp_path / "guide.html").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path, setup: Setup) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    assert "denied" in refusal(folder / "guide.html", setup)
