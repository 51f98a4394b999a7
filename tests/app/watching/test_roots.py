"""Files are watched in their folders, links where they lead."""

import unicodedata
from pathlib import Path

import pytest

from app.watching.roots import Place, Root, places_of, roots_of
from tests.app.watching.stage import needs_links


def test_a_folder_is_watched_whole(tmp_path: Path) -> None:
    assert roots_of([tmp_path]) == (Root(tmp_path),)


def test_files_of_one_folder_share_its_watch(tmp_path: Path) -> None:
    for name in ("a.md", "b.csv"):
        tmp_path.joinpath(name).touch()
    assert roots_of([tmp_path / "a.md", tmp_path / "b.csv"]) == (
        Root(tmp_path, frozenset({"a.md", "b.csv"})),
    )


def test_a_file_that_is_not_there_yet_is_watched_in_its_folder(tmp_path: Path) -> None:
    assert roots_of([tmp_path / "a.md"]) == (Root(tmp_path, frozenset({"a.md"})),)


def test_a_folder_that_is_not_there_yet_is_watched_itself(tmp_path: Path) -> None:
    assert roots_of([tmp_path / "copy"]) == (Root(tmp_path / "copy"),)


def test_a_folder_with_a_dot_in_its_name_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "copy.v2"
    folder.mkdir()
    assert roots_of([folder, folder]) == (Root(folder),)


def test_a_relative_path_becomes_absolute() -> None:
    (root,) = roots_of([Path("some") / "folder"])
    assert root.folder == Path.cwd() / "some" / "folder"


def test_a_folder_made_again_is_another_one(tmp_path: Path) -> None:
    root = Root(tmp_path / "copy")
    assert root.identity() is None
    root.folder.mkdir()
    first = root.identity()
    root.folder.rename(tmp_path / "old")
    root.folder.mkdir()
    assert first is not None
    assert root.identity() not in {None, first}


def test_only_the_named_files_of_a_folder_matter(tmp_path: Path) -> None:
    (place,) = places_of([Root(tmp_path, frozenset({"a.md"}))], {})
    assert place.told(tmp_path / "a.md") == tmp_path / "a.md"
    assert place.told(tmp_path / "b.md") is None
    assert place.told(tmp_path / "sub" / "a.md") is None
    assert place.told(tmp_path) is None


@pytest.mark.parametrize("name", ["~$a.md", ".a.md", "a.md.tmp", "a.md~"])
def test_a_file_that_was_named_matters_whatever_its_name(tmp_path: Path, name: str) -> None:
    (place,) = places_of([Root(tmp_path, frozenset({name}))], {})
    assert place.told(tmp_path / name) == tmp_path / name


def test_of_a_folder_all_matters_but_what_is_temporary_or_hidden(tmp_path: Path) -> None:
    (place,) = places_of([Root(tmp_path)], {})
    assert place.told(tmp_path / "de" / "menu.xml") == tmp_path / "de" / "menu.xml"
    assert place.told(tmp_path / ".git" / "index.xml") is None
    assert place.told(tmp_path / "~$notes.xlsx") is None


def test_a_folder_whose_own_name_is_hidden_matters(tmp_path: Path) -> None:
    (place,) = places_of([Root(tmp_path / ".client")], {})
    assert place.told(tmp_path / ".client" / "menu.xml") == tmp_path / ".client" / "menu.xml"


def test_a_name_is_known_in_whichever_way_its_umlaut_is_spelt(tmp_path: Path) -> None:
    typed = unicodedata.normalize("NFC", "Änderungen.md")
    (place,) = places_of([Root(tmp_path, frozenset({typed}))], {})
    assert place.told(tmp_path / unicodedata.normalize("NFD", typed)) == tmp_path / typed


@needs_links
def test_a_watched_link_is_watched_where_it_leads_and_told_as_it_is_spelt(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (place,) = places_of([Root(tmp_path / "link")], {})
    assert place.folder == tmp_path / "real"
    assert place.told(tmp_path / "real" / "menu.xml") == tmp_path / "link" / "menu.xml"


def test_linked_files_of_one_folder_share_its_watch(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = [tmp_path / "real" / name for name in ("a.md", "b.md")]
    links = {tmp_path / "x.md": real[0], tmp_path / "y.md": real[1]}
    (place,) = places_of([], links)
    assert place == Place(
        real[0].parent, real[0].parent, {"a.md": tmp_path / "x.md", "b.md": tmp_path / "y.md"}
    )
    assert place.told(real[0]) == tmp_path / "x.md"


def test_a_link_that_leads_nowhere_is_watched_nowhere(tmp_path: Path) -> None:
    assert list(places_of([], {tmp_path / "x.md": tmp_path / "missing" / "a.md"})) == []
