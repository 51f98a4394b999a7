"""Files are looked at from outside, all of them or some."""

from pathlib import Path

import pytest

from app.watching import disk
from app.watching.disk import Disk
from app.watching.roots import Root
from app.watching.snapshot import UNREADABLE, Mark
from tests.app.watching.stage import needs_links, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.xml", "sub/b.xml", "sub/deep/c.xml"):
        write(tmp_path / "copy" / name, name)
    return tmp_path / "copy"


def names(folder: Path, *roots: Root) -> set[str]:
    found = Disk().scan(roots or [Root(folder)])
    return {path.relative_to(folder).as_posix() for path in found.marks}


def test_all_files_below_a_folder_are_found(folder: Path) -> None:
    assert names(folder) == {"a.xml", "sub/b.xml", "sub/deep/c.xml"}


def test_hidden_and_temporary_ones_are_passed_over(folder: Path) -> None:
    for name in (".git/config.xml", "~$a.xml", "a.xml~"):
        write(folder / name, "x")
    assert names(folder) == {"a.xml", "sub/b.xml", "sub/deep/c.xml"}


def test_of_named_files_only_these_are_found(folder: Path) -> None:
    write(folder / "z.xml", "x")
    assert names(folder, Root(folder, frozenset({"a.xml", "missing.xml"}))) == {"a.xml"}


def test_a_scan_and_a_look_see_the_same(folder: Path) -> None:
    marks = Disk().scan([Root(folder)]).marks
    assert Disk().look(list(marks)) == marks


def test_a_folder_that_is_not_there_holds_nothing(folder: Path) -> None:
    assert Disk().scan([Root(folder / "missing")]).marks == {}


def test_a_root_that_is_a_file_is_found(folder: Path) -> None:
    assert names(folder, Root(folder / "a.xml")) == {"a.xml"}


def test_folders_within_each_other_are_looked_through_once(folder: Path) -> None:
    assert names(folder, Root(folder / "sub"), Root(folder)) == {"a.xml", "sub/b.xml", "sub/deep/c.xml"}


@pytest.mark.parametrize("target", [".", "..", "deep"])
@needs_links
def test_a_link_into_the_watched_folder_shows_nothing_twice(folder: Path, target: str) -> None:
    (folder / "sub" / "link").symlink_to(folder / "sub" / target, target_is_directory=True)
    assert names(folder) == {"a.xml", "sub/b.xml", "sub/deep/c.xml"}


@needs_links
def test_two_links_to_one_folder_are_followed_once_always_by_the_same(folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "shared" / "d.xml", "x")
    for name in ("z", "q", "m", "y", "n", "p"):
        (folder / name).symlink_to(tmp_path / "shared", target_is_directory=True)
    found = Disk().scan([Root(folder)])
    assert found.links == {folder / "m": tmp_path / "shared"}
    assert folder / "m" / "d.xml" in found.marks


@needs_links
def test_a_link_behind_a_link_is_followed(folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "far" / "d.xml", "x")
    (tmp_path / "near").mkdir()
    (tmp_path / "near" / "far").symlink_to(tmp_path / "far", target_is_directory=True)
    (folder / "near").symlink_to(tmp_path / "near", target_is_directory=True)
    assert folder / "near" / "far" / "d.xml" in Disk().scan([Root(folder)]).marks


@pytest.fixture
def case_blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system to which case does not count, and which lists the names in capitals."""
    names = disk._names
    monkeypatch.setattr(disk, "_names", lambda folder: {name.title() for name in names(folder)})
    monkeypatch.setattr(Disk, "_is_there", lambda *_: True)


@pytest.mark.usefixtures("case_blind")
def test_where_case_does_not_count_only_the_listed_spelling_is_there(folder: Path) -> None:
    listed, answers = write(folder / "Z.Xml", "x"), write(folder / "z.xml", "x")
    marks = Disk().look([listed, answers])
    assert marks[listed] is not None
    assert marks[answers] is None
    assert Disk().look([answers], {answers})[answers] is not None


def test_a_whole_drive_has_no_name_that_could_be_misspelt(tmp_path: Path) -> None:
    assert Disk()._misspelt([Path(tmp_path.anchor)]) == set()


@pytest.mark.usefixtures("case_blind")
def test_where_case_does_not_count_only_the_listed_folder_is_there(folder: Path) -> None:
    old, new = (write(folder / name / "d.xml", "x").parent for name in ("values", "Values"))
    assert list(Disk().scan_below({old, new}).marks) == [new / "d.xml"]


@needs_links
def test_a_link_to_a_file_has_the_mark_of_the_file(folder: Path, tmp_path: Path) -> None:
    notes = write(tmp_path / "notes.md", "- one\n")
    (folder / "notes.md").symlink_to(notes)
    found = Disk().scan([Root(folder)])
    assert found.marks[folder / "notes.md"] == Disk().mark(notes)
    assert found.links == {folder / "notes.md": notes}


@needs_links
def test_a_link_that_leads_nowhere_has_a_mark_of_its_own(folder: Path) -> None:
    (folder / "broken.xml").symlink_to(folder / "missing.xml")
    mark = Disk().mark(folder / "broken.xml")
    assert mark is not None
    assert Disk().scan([Root(folder)]).marks[folder / "broken.xml"] == mark


def test_what_is_no_file_has_no_mark(folder: Path) -> None:
    assert Disk().mark(folder / "sub") is None
    assert Disk().mark(folder / "missing.xml") is None
    assert Disk().mark(Path("/client/\0")) is None
    assert Disk().mark(folder / ("x" * 300)) is None


def test_a_folder_that_can_not_be_looked_into_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    assert Disk().mark(folder / "sub") is UNREADABLE
    assert Disk().scan([Root(folder)]).unreadable == (folder,)


def test_on_shares_inodes_do_not_count(folder: Path) -> None:
    before = Disk(is_steady=False).mark(folder / "a.xml")
    status = (folder / "a.xml").stat()
    assert before == Mark(status.st_size, status.st_mtime_ns)
