"""A page goes into a file, and nothing else comes to harm."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.pages.writing import usual_place, write_page
from app.workspace.project.setup import Setup

MARK = '<meta name="generator" content="Copycue test">'
PAGE = f"<!doctype html>\n{MARK}\n<p>Grüße</p>\n"
NOWHERE = Setup.of(copy=())
"""A project whose files lie elsewhere."""


def clients(*paths: Path, folder: Path | None = None) -> Setup:
    return replace(Setup.of(copy=paths), folder=folder)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "page.html"


def test_a_page_is_written_as_utf8(place: Path) -> None:
    write_page(PAGE, place, NOWHERE, mark=MARK)
    assert place.read_bytes() == PAGE.encode()


def test_an_earlier_page_of_ours_is_written_anew(place: Path) -> None:
    write_page(PAGE, place, NOWHERE, mark=MARK)
    write_page(f"{PAGE}more", place, NOWHERE, mark=MARK)
    assert place.read_text(encoding="utf-8") == f"{PAGE}more"


def test_a_page_of_another_kind_is_not_taken_for_one_of_these(place: Path) -> None:
    place.write_text(PAGE.replace("Copycue test", "Copycue guide"), encoding="utf-8")
    with pytest.raises(CopycueError, match="is something else"):
        write_page(PAGE, place, NOWHERE, mark=MARK)


def test_nothing_is_written_where_a_pattern_finds_the_clients_files(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    with pytest.raises(CopycueError, match="is the client's"):
        write_page(
            PAGE, tmp_path / "app" / "page.html", clients(tmp_path / "app" / "**" / "*.xml"), mark=MARK
        )


def test_files_of_the_client_that_lie_around_the_settings_leave_room_for_a_page(tmp_path: Path) -> None:
    setup = clients(tmp_path / "*.xml", folder=tmp_path)
    write_page(PAGE, usual_place(setup, "page.html"), setup, mark=MARK)
    assert (tmp_path / "page.html").is_file()
    (tmp_path / "deep").mkdir()
    with pytest.raises(CopycueError, match="is the client's"):
        write_page(PAGE, tmp_path / "deep" / "page.html", setup, mark=MARK)


@pytest.mark.parametrize("named", ["*.xml", ""], ids=["a pattern", "the folder itself"])
@pytest.mark.parametrize("name", ["texts.xml", "new.xml"])
def test_a_name_that_is_read_as_the_clients_is_refused_beside_the_settings(
    tmp_path: Path, named: str, name: str
) -> None:
    (tmp_path / "texts.xml").write_text("<a/>", encoding="utf-8")
    setup = clients(tmp_path / named, folder=tmp_path)
    with pytest.raises(CopycueError, match="would be read as a file of the client's"):
        write_page(PAGE, tmp_path / name, setup, mark=MARK, force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["texts.xml"]
    write_page(PAGE, tmp_path / "page.html", setup, mark=MARK)


@pytest.mark.parametrize("named", ["*.csv", ""], ids=["a pattern", "the folder itself"])
def test_a_journal_beside_the_settings_is_not_written_over_either(tmp_path: Path, named: str) -> None:
    journal = tmp_path / "notes.csv"
    journal.write_text("mine", encoding="utf-8")
    setup = replace(Setup.of(copy=(), journals=(tmp_path / named,)), folder=tmp_path)
    with pytest.raises(CopycueError, match="would be read as a file of the client's"):
        write_page(PAGE, journal, setup, mark=MARK, force=True)
    assert journal.read_text(encoding="utf-8") == "mine"


def test_a_page_lies_beside_the_settings_or_where_one_is(tmp_path: Path) -> None:
    assert usual_place(clients(folder=tmp_path), "page.html") == tmp_path / "page.html"
    assert usual_place(NOWHERE, "page.html") == Path("page.html")


def test_a_file_of_somebody_else_stays_unless_forced(place: Path) -> None:
    place.write_text("mine", encoding="utf-8")
    with pytest.raises(CopycueError, match="is there already and is something else"):
        write_page(PAGE, place, NOWHERE, mark=MARK)
    assert place.read_text(encoding="utf-8") == "mine"
    write_page(PAGE, place, NOWHERE, mark=MARK, force=True)
    assert place.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("name", ["copy", "copy/page.html", "copy/deep/page.html", "copy/../copy/page.html"])
def test_nothing_is_written_among_the_clients_files(tmp_path: Path, name: str) -> None:
    (tmp_path / "copy" / "deep").mkdir(parents=True)
    with pytest.raises(CopycueError, match="is the client's"):
        write_page(PAGE, tmp_path / name, clients(tmp_path / "copy"), mark=MARK, force=True)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["copy", "deep"]


def test_the_journal_itself_is_never_written_over(tmp_path: Path) -> None:
    journal = tmp_path / "notes.html"
    journal.write_text(PAGE, encoding="utf-8")
    with pytest.raises(CopycueError, match="is the client's"):
        write_page("", journal, clients(journal), mark=MARK, force=True)
    write_page(PAGE, tmp_path / "page.html", clients(journal), mark=MARK)
    assert journal.read_text(encoding="utf-8") == PAGE


@pytest.mark.skipif(os.name != "posix", reason="links need no rights there")
def test_a_link_that_leads_among_the_clients_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "page.html").symlink_to(tmp_path / "copy" / "page.html")
    with pytest.raises(CopycueError, match="is the client's"):
        write_page(PAGE, tmp_path / "page.html", clients(tmp_path / "copy"), mark=MARK)


@pytest.mark.skipif(os.name != "posix", reason="links need no rights there")
def test_a_link_that_leads_to_itself_is_told(place: Path) -> None:
    place.symlink_to(place)
    with pytest.raises(CopycueError, match="Too many levels of symbolic links"):
        write_page(PAGE, place, NOWHERE, mark=MARK)


def test_a_folder_that_is_not_there_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"page\.html: No such file or directory\."):
        write_page(PAGE, tmp_path / "nowhere" / "page.html", NOWHERE, mark=MARK)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="is a folder"):
        write_page(PAGE, tmp_path, NOWHERE, mark=MARK)


def test_a_page_that_can_not_be_written_leaves_nothing_behind(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CopycueError, match="No space left on device"):
        write_page(PAGE, place, NOWHERE, mark=MARK)
    assert list(place.parent.iterdir()) == []
