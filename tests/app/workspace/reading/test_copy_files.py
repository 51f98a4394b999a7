"""The copy files of a project, read again and again."""

from pathlib import Path

import pytest

from app.workspace.progress import Report
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_files import CopyFiles
from tests.small_project import write_project

UNTOLD = Report(None, None)


@pytest.fixture
def copy_folder(tmp_path: Path) -> Path:
    return write_project(tmp_path)[0]


@pytest.fixture
def files(copy_folder: Path) -> CopyFiles:
    return CopyFiles(Setup.of(copy=[copy_folder]))


def test_before_they_are_read_nothing_holds_and_nothing_is_shown(files: CopyFiles, copy_folder: Path) -> None:
    entry = next(CopyFiles(Setup.of(copy=[copy_folder])).read(UNTOLD).entries())
    assert files.last is None
    assert not files.hold(entry)
    assert files.excerpt(entry, 1) is None
    assert files.are_as_read()


def test_where_nothing_changed_they_are_the_same_value_as_before(files: CopyFiles) -> None:
    before = files.read(UNTOLD)
    assert files.are_as_read()
    assert files.read(UNTOLD) is before


def test_a_saved_file_is_as_read_only_once_it_is_read_again(files: CopyFiles, copy_folder: Path) -> None:
    entry = next(files.read(UNTOLD).entries())
    path = next(copy_folder.glob("*.xml"))
    path.write_text("<copy/>", encoding="utf-8")
    assert not files.are_as_read()
    assert not files.hold(entry)
    files.read(UNTOLD)
    assert files.are_as_read()


def test_an_excerpt_is_of_what_was_read_last(files: CopyFiles, copy_folder: Path) -> None:
    entry = next(files.read(UNTOLD).entries())
    next(copy_folder.glob("*.xml")).write_text("<copy/>", encoding="utf-8")
    found = files.excerpt(entry, 0)
    assert found is not None
    assert entry.value in found.lines[0]
    files.read(UNTOLD)
    assert files.excerpt(entry, 0) is None
