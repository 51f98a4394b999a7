"""What the files hold that somebody names for a new project, in numbers."""

from pathlib import Path

from app.model import Language
from app.workspace.surroundings.named import NamedCopy, NamedJournals, look_at_copy, look_at_journals
from tests.small_project import write_project

GERMAN = "ID,Date,Reporter,Note\n1,2026-11-02,Ines,Die Glocke ist zu laut und sie hört nicht auf.\n"


def test_journals_are_counted_with_their_kinds_languages_and_authors(tmp_path: Path) -> None:
    write_project(tmp_path)
    (tmp_path / "neu.csv").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "more.md").write_text("- The bell is too loud.\n", encoding="utf-8")
    found = look_at_journals(["notes.csv", "neu.csv", str(tmp_path / "more.md")], tmp_path)
    assert (found.notes, found.files, found.suffixes) == (4, 3, (".csv", ".md"))
    assert found.languages == (Language.EN, Language.DE)
    assert found.authors == ("Ines Vogt", "Ines")
    assert found.problems == ()


def test_copy_is_counted(tmp_path: Path) -> None:
    write_project(tmp_path)
    assert look_at_copy(["copy"], tmp_path) == NamedCopy(4, 1)


def test_what_is_not_there_is_a_problem_and_the_rest_is_counted(tmp_path: Path) -> None:
    write_project(tmp_path)
    journals, copy = look_at_journals(["gone.csv"], tmp_path), look_at_copy(["copy", "gone"], tmp_path)
    assert (journals.notes, copy.texts) == (0, 4)
    assert "does not exist" in journals.problems[0].message
    assert "no such file" in copy.problems[0].message


def test_what_is_merely_assumed_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("- The bell is too loud.\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert look_at_journals(["."], tmp_path).problems == ()


def test_nothing_named_is_nothing_found(tmp_path: Path) -> None:
    assert look_at_journals([], tmp_path) == NamedJournals()
    assert look_at_copy([], tmp_path) == NamedCopy()
