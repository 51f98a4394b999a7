import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import CopycueError, Entry, TextChange
from tests.app.catalogue import made

FILES: dict[str, str | bytes] = {
    "a.xml": "<a><t>One</t><t>Two</t></a>",
    "b/strings.xml": "<resources><string name='x'>Three</string></resources>",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made.write(tmp_path, FILES)
    for path in tmp_path.rglob("*.xml"):
        os.utime(path, ns=(1_600_000_000_000_000_000, 1_600_000_000_000_000_000))
    return tmp_path


def test_entries_of_all_files_are_counted_through(folder: Path) -> None:
    read = Catalogue.read([folder])
    assert (len(read), list(read.values)) == (3, ["One", "Two", "Three"])
    assert [read.file(number) for number in range(3)] == ["a.xml", "a.xml", "b/strings.xml"]
    assert [entry.index for entry in read.entries()] == [0, 1, 2]


@pytest.mark.parametrize("index", [-1, 3])
def test_an_index_beyond_the_entries_is_misuse(folder: Path, index: int) -> None:
    with pytest.raises(IndexError):
        Catalogue.read([folder]).entry(index)


def test_progress_is_told_file_by_file(folder: Path) -> None:
    told: list[tuple[int, int, str]] = []
    Catalogue.read([folder], progress=lambda done, of, name: told.append((done, of, name)))
    assert told == [(1, 2, "a.xml"), (2, 2, "b/strings.xml")]


def test_a_file_knows_its_entries(folder: Path) -> None:
    read = Catalogue.read([folder])
    assert [list(read.in_file(file)) for file in ("a.xml", "b/strings.xml", "c.xml")] == [[0, 1], [2], []]


def test_a_file_knows_the_texts_and_keys_of_its_entries(folder: Path) -> None:
    made.write(
        folder, {"c.xml": "<resources><string name='x'>A</string><string name='x'>B</string></resources>"}
    )
    read = Catalogue.read([folder])
    assert [list(read.values_in(file)) for file in ("b/strings.xml", "c.xml", "d.xml")] == [
        ["Three"],
        ["A", "B"],
        [],
    ]
    assert [read.by_key(file) for file in ("b/strings.xml", "c.xml", "d.xml")] == [
        {"x": [0]},
        {"x": [0, 1]},
        {},
    ]


def test_a_broken_file_has_a_fault_and_a_sound_one_none(folder: Path) -> None:
    made.write(folder, {"a.xml": "<a><t>One & more</t></a>"})
    read = Catalogue.read([folder])
    fault = read.fault("a.xml")
    assert fault is not None
    assert (fault.file, fault.line, read.fault("b/strings.xml"), read.fault("c.xml")) == (
        "a.xml",
        1,
        None,
        None,
    )


def test_other_bytes_have_another_digest(folder: Path) -> None:
    before = Catalogue.read([folder]).digests
    made.write(folder, {"a.xml": "<a><t>One</t></a>"})
    now = Catalogue.read([folder]).digests
    assert {file for file in now if now[file] != before[file]} == {"a.xml"}


def test_a_catalogue_is_whole_as_long_as_every_root_holds_files(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert Catalogue.read([folder]).is_whole
    assert not Catalogue.read([folder, folder / "empty"]).is_whole
    assert not Catalogue.read([folder, folder / "gone"]).is_whole


def test_paths_and_texts_are_handed_out_by_name(folder: Path) -> None:
    read = Catalogue.read([folder])
    assert read.path("b/strings.xml") == folder / "b" / "strings.xml"
    assert read.text("a.xml") == FILES["a.xml"]
    with pytest.raises(CopycueError, match="not among the copy files"):
        read.path("c.xml")


def test_the_text_of_an_unreadable_file_is_empty(tmp_path: Path) -> None:
    assert made.catalogue(tmp_path, {"a.xml": b""}).text("a.xml") == ""


def test_a_text_is_still_there_until_its_file_changes(folder: Path) -> None:
    read = Catalogue.read([folder])
    entry = read.entry(0)
    assert read.still_there(entry)
    made.write(folder, {"a.xml": "<a><t>One</t><t>Two more</t></a>"})
    assert read.still_there(entry)
    made.write(folder, {"a.xml": "<a> <t>One</t></a>"})
    assert not read.still_there(entry)
    (folder / "a.xml").unlink()
    assert not read.still_there(entry)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("<a>\n<t>One</t><t>Two</t></a>", 2),  # moved down
        ("<a><!--a comment--><t>One</t><t>Two</t></a>", 1),
    ],
)
def test_a_text_that_moved_is_found_again(folder: Path, data: str, line: int) -> None:
    read = Catalogue.read([folder])
    entry = read.entry(0)
    made.write(folder, {"a.xml": data})
    again = read.as_it_is_now(entry)
    assert again is not None
    assert (again.raw, again.location.line, again.key) == ("One", line, entry.key)
    assert not read.still_there(entry)


@pytest.mark.parametrize(
    "data",
    [
        *("<a><t>Two</t></a>", "<a><u>One</u></a>", "<a><t>One</t", "no XML", ""),
        "<b><t>One</t></b><c/>",
        "<a><t>Zero</t><t>One</t></a>",  # its key is that of another one now
    ],
)
def test_a_text_that_is_gone_or_not_alone_is_not_found_again(folder: Path, data: str) -> None:
    read = Catalogue.read([folder])
    made.write(folder, {"a.xml": data})
    assert read.as_it_is_now(read.entry(0)) is None


def test_a_place_whose_line_is_another_one_holds_no_more_though_its_bytes_are_where_they_were(
    tmp_path: Path,
) -> None:
    read = made.catalogue(tmp_path, {"a.xml": "<a><t>One</t> <t>Two</t></a>"})
    made.write(tmp_path, {"a.xml": "<a><t>One</t>\n<t>Two</t></a>"})
    assert read.still_there(read.entry(0))
    assert not read.still_there(read.entry(1))


def test_a_text_of_another_catalogue_is_not_there(folder: Path, tmp_path: Path) -> None:
    other = made.catalogue(tmp_path / "other", {"z.xml": "<a>One</a>"})
    assert not Catalogue.read([folder / "b"]).still_there(other.entry(0))


def test_an_entry_of_an_older_reading_can_not_be_edited(folder: Path) -> None:
    entry: Entry = Catalogue.read([folder]).entry(0)
    made.write(folder, {"a.xml": "<a><t>Changed</t></a>"})
    with pytest.raises(CopycueError, match="another reading"):
        Catalogue.read([folder]).propose(entry, TextChange(0, 1, "x"))


def test_without_a_change_the_catalogue_stays_the_same(folder: Path) -> None:
    read = Catalogue.read([folder])
    assert read.refreshed() is read


def test_files_that_did_not_change_are_not_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Catalogue.read([folder])
    made.write(folder, {"a.xml": "<a><t>New</t></a>"})
    opened: list[str] = []
    original: Callable[..., object] = Path.open

    def noted(self: Path, *args: object, **more: object) -> object:
        opened.append(self.name)
        return original(self, *args, **more)

    monkeypatch.setattr(Path, "open", noted)
    again = read.refreshed()
    assert list(again.values) == ["New", "Three"]
    assert opened == ["a.xml"]


def test_new_and_removed_files_are_noticed(folder: Path) -> None:
    read = Catalogue.read([folder])
    (folder / "a.xml").unlink()
    made.write(folder, {"c.xml": "<a>Four</a>"})
    assert list(read.refreshed().values) == ["Three", "Four"]


def test_a_file_changed_twice_within_one_tick_of_the_clock_is_read_again(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"a.xml": "<a>One</a>"})
    status = (tmp_path / "a.xml").stat()
    (tmp_path / "a.xml").write_bytes(b"<a>Two</a>")
    os.utime(tmp_path / "a.xml", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert list(read.refreshed().values) == ["Two"]


def test_a_file_only_touched_is_not_indexed_again(folder: Path) -> None:
    read = Catalogue.read([folder])
    os.utime(folder / "a.xml", ns=(1_700_000_000_000_000_000, 1_700_000_000_000_000_000))
    assert read.refreshed() is read


def test_a_file_that_broke_is_a_problem_after_a_refresh_and_recovers(folder: Path) -> None:
    read = Catalogue.read([folder])
    made.write(folder, {"a.xml": "<a><t>One</t><t>Two & more</t></a>"})
    broken = read.refreshed()
    assert list(broken.values) == ["One", "Two & more", "Three"]
    assert [problem.file for problem in broken.problems] == ["a.xml"]
    made.write(folder, FILES)
    healed = broken.refreshed()
    assert (list(healed.values), healed.problems) == (["One", "Two", "Three"], ())


def test_an_edit_in_a_broken_file_is_not_verified(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"a.xml": "<a><t>One</t><t>Tom & Jerry</t></a>"})
    edit = read.propose(read.entry(0), TextChange(0, 3, "Two"))
    assert not edit.verified
    assert edit.why_not == f"The file must be repaired first (line 1): {read.problems[0].message}"


def test_a_dangerous_entity_is_a_warning_that_leaves_edits_possible(tmp_path: Path) -> None:
    text = '<!DOCTYPE a [<!ENTITY x SYSTEM "other.txt">]><a><t>One</t></a>'
    read = made.catalogue(tmp_path, {"a.xml": text})
    assert len(read.problems) == 1
    assert read.propose(read.entry(0), TextChange(0, 3, "Two")).verified
