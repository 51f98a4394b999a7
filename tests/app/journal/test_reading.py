"""Paths in, notes out."""

import errno
from pathlib import Path

import pytest

from app.journal import Reading, find_journals, is_journal
from app.journal.contract import JournalFile, Reader
from app.journal.reading import _SUFFIXES, READERS
from app.model import Severity
from tests.app.journal.whole_readings import read_journals


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["a.csv", "A.CSV", "b.tsv", "c.md", "d.markdown", "e.txt"])
def test_journals_are_known_by_their_names(name: str, tmp_path: Path) -> None:
    write(tmp_path, name, "- one\n")
    assert [found.name for found in find_journals([tmp_path]).files] == [name]
    assert is_journal(name)


@pytest.mark.parametrize(
    "name", ["a.png", "a", "~$a.csv", ".a.md", "a.md~", "a-conflict-2026.md", "a.csv.tmp"]
)
def test_other_names_are_no_journals(name: str, tmp_path: Path) -> None:
    write(tmp_path, name, "- one\n")
    assert not find_journals([tmp_path]).files
    assert not is_journal(name)


def test_notes_of_several_journals_come_in_the_order_of_the_paths(tmp_path: Path) -> None:
    second = write(tmp_path, "b.md", "- one\n- two\n")
    first = write(tmp_path, "a.csv", "ID,Note\n1,three\n")
    reading = read_journals([second, first])
    assert [note.text for note in reading.notes] == ["one", "two", "three"]
    assert reading.files == ("b.md", "a.csv")
    assert all(note.id for note in reading.notes)


def test_ids_are_unique_over_all_journals(tmp_path: Path) -> None:
    write(tmp_path, "a.csv", "ID,Note\n1,first\n")
    write(tmp_path, "b.csv", "ID,Note\n1,second\n")
    reading = read_journals([tmp_path])
    assert [note.source.file for note in reading.notes] == ["a.csv", "b.csv"]
    assert reading.notes[0].id == "1"
    assert reading.notes[1].id.startswith("1-")
    assert [problem.file for problem in reading.problems if problem.severity is Severity.WARNING] == ["b.csv"]


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path, "a.csv", "")
    write(tmp_path, "b.md", "- one\n")
    (tmp_path / "c.txt").write_bytes(b"\x89PNG\r\n")
    reading = read_journals([tmp_path, tmp_path / "gone.md"])
    assert [note.text for note in reading.notes] == ["one"]
    errors = {problem.file: problem for problem in reading.problems if problem.severity is Severity.ERROR}
    assert set(errors) == {"a.csv", "c.txt", (tmp_path / "gone.md").as_posix()}
    assert all(problem.hint for problem in errors.values())
    assert reading.files == ("b.md",)


@pytest.mark.parametrize(("name", "advice"), [("a.xlsx", "CSV"), ("a.doc", ".docx"), ("a.xyz", "CSV")])
def test_a_named_file_of_no_known_kind_is_an_error_that_says_what_to_do(
    name: str, advice: str, tmp_path: Path
) -> None:
    (problem,) = read_journals([write(tmp_path, name, "x")]).problems
    assert problem.severity is Severity.ERROR
    assert advice in problem.hint


def test_a_file_that_cannot_be_opened_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.md", "- one\n")

    def refuse(_: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (problem,) = read_journals([path]).problems
    assert (problem.file, problem.severity) == ("a.md", Severity.ERROR)


def test_nothing_given_is_nothing_read() -> None:
    assert read_journals([]) == Reading()


def test_no_two_readers_want_the_same_suffix() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_readers_keep_the_contract() -> None:
    readers: tuple[Reader, ...] = READERS
    assert all(
        suffix.startswith(".") and suffix.islower() for reader in readers for suffix in reader.suffixes
    )


def test_reading_writes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", "- one\n")
    before = (path.stat().st_mtime_ns, path.read_bytes())
    read_journals([tmp_path])
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


class Parcel:
    """A format whose files hold others: each line is the name of one that says "- <name>"."""

    suffixes = frozenset({".parcel"})

    def claims(self, journal: JournalFile) -> bool:
        return journal.suffix in self.suffixes

    def read(self, journal: JournalFile) -> Reading:
        names = journal.data.decode().split()
        inner = (JournalFile(name, Path(name).suffix, f"- see {name}".encode()) for name in names)
        return Reading(files=(journal.name,), inner=tuple(inner))


@pytest.fixture
def _with_parcels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.journal.reading.READERS", (Parcel(), *READERS))
    monkeypatch.setattr("app.journal.reading._SUFFIXES", _SUFFIXES | Parcel.suffixes)


@pytest.mark.usefixtures("_with_parcels")
def test_notes_of_a_journal_inside_another_tell_both_names(tmp_path: Path) -> None:
    reading = read_journals([write(tmp_path, "mail.parcel", "notes.md photo.png")])
    assert [(note.text, note.source.file, note.source.part) for note in reading.notes] == [
        ("see notes.md", "mail.parcel", "notes.md")
    ]


@pytest.mark.usefixtures("_with_parcels")
def test_what_is_no_journal_inside_another_is_told_once(tmp_path: Path) -> None:
    (told,) = read_journals([write(tmp_path, "mail.parcel", "notes.md photo.png film.mp4")]).problems
    assert told.message == "“photo.png” and 1 more in “mail.parcel” are not read as a journal."
    assert told.severity is Severity.INFO


@pytest.mark.usefixtures("_with_parcels")
def test_trouble_inside_a_journal_names_the_way_to_it(tmp_path: Path) -> None:
    (problem,) = read_journals([write(tmp_path, "mail.parcel", "notes.csv")]).problems
    assert problem.file == "mail.parcel/notes.csv"


@pytest.mark.usefixtures("_with_parcels")
def test_a_journal_that_holds_itself_again_and_again_comes_to_an_end(tmp_path: Path) -> None:
    reading = read_journals([write(tmp_path, "mail.parcel", "mail.parcel")])
    assert (reading.notes, reading.files) == ((), ("mail.parcel",))
