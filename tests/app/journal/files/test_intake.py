"""Which files are read, and how patiently."""

import errno
import os
from pathlib import Path

import pytest

from app.journal.files import intake
from app.journal.files.intake import Found, find_files, is_conflict_copy, is_temporary, read_bytes
from app.model import Problem, Severity

SUFFIXES = frozenset({".md", ".csv"})


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("- note", encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    [
        "~$notes.csv",
        ".hidden.md",
        ".~lock.notes.csv#",
        "notes.md~",
        "#notes.md#",
        "a.tmp",
        "a.md.part",
        "~WRL1.tmp",
    ],
)
def test_temporary_names(name: str) -> None:
    assert is_temporary(name)


@pytest.mark.parametrize("name", ["notes.md", "Notizen (1).csv", "a~b.md", "temp notes.md"])
def test_ordinary_names(name: str) -> None:
    assert not is_temporary(name)
    assert not is_conflict_copy(name)


@pytest.mark.parametrize(
    "name",
    [
        "notes (conflicted copy 2026-11-16).csv",
        "notes (Annas in Konflikt stehende Kopie).csv",
        "notes.sync-conflict-20261116-101010-ABC.md",
        "notes-conflict-20261116.md",
    ],
)
def test_names_of_conflict_copies(name: str) -> None:
    assert is_conflict_copy(name)


def test_a_folder_gives_its_journals_sorted_and_named_from_there(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a.csv", "week 2/c.md", ".git/d.md", "~$a.csv")
    found = find_files([tmp_path], SUFFIXES)
    assert [file.name for file in found.files] == ["a.csv", "b.md", "week 2/c.md"]
    assert found.problems == []


def test_files_of_no_known_kind_are_told_once_for_each_kind(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "b.png", "c.png", "plan.pdf")
    problems = find_files([tmp_path], SUFFIXES).problems
    assert [(problem.file, problem.severity) for problem in problems] == [
        ("a.png", Severity.INFO),
        ("plan.pdf", Severity.INFO),
    ]
    assert "“a.png” and 2 more" in problems[0].message


def test_a_conflict_copy_is_left_out_and_told(tmp_path: Path) -> None:
    make(tmp_path, "notes-conflict-20261116.md")
    found = find_files([tmp_path], SUFFIXES)
    assert found.files == []
    assert [problem.severity for problem in found.problems] == [Severity.WARNING]


def test_a_named_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, ".hidden.xyz")
    assert [file.name for file in find_files([tmp_path / ".hidden.xyz"], SUFFIXES).files] == [".hidden.xyz"]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    assert len(find_files([tmp_path, tmp_path / "a.md", tmp_path / "." / "a.md"], SUFFIXES).files) == 1


def test_two_files_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    make(tmp_path, "one/a.md", "two/a.md")
    first, second = find_files([tmp_path / "one", tmp_path / "two"], SUFFIXES).files
    assert first.name == "a.md"
    assert second.name == (tmp_path / "two" / "a.md").as_posix()


def test_a_missing_path_is_an_error_and_the_others_are_read(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    found = find_files([tmp_path / "gone", tmp_path / "a.md"], SUFFIXES)
    assert [file.name for file in found.files] == ["a.md"]
    (problem,) = found.problems
    assert problem.severity is Severity.ERROR
    assert "gone” does not exist" in problem.message
    assert problem.hint


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.md", "shut/b.md")
    scan = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find_files([tmp_path], SUFFIXES)
    assert [file.name for file in found.files] == ["a.md"]
    (problem,) = found.problems
    assert "shut” cannot be read" in problem.message


def test_links_in_a_circle_do_not_matter(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert [file.name for file in find_files([tmp_path], SUFFIXES).files] == ["a.md"]


class _Held:
    """Stands in for a file that another program holds for a while."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: OSError, times: int) -> None:
        self.left, self.pauses = times, list[float]()
        read = Path.read_bytes

        def read_bytes(path: Path) -> bytes:
            self.left -= 1
            if self.left >= 0:
                raise error
            return read(path)

        monkeypatch.setattr(Path, "read_bytes", read_bytes)


def read_held(folder: Path, held: _Held) -> bytes | Problem:
    make(folder, "a.md")
    return read_bytes(Found(folder / "a.md", "a.md"), held.pauses.append)


def test_a_file_held_for_a_moment_is_read_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = _Held(monkeypatch, PermissionError(errno.EACCES, "in use"), times=2)
    assert read_held(tmp_path, held) == b"- note"
    assert len(held.pauses) == 2


def test_a_file_that_stays_held_is_a_calm_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = _Held(monkeypatch, PermissionError(errno.EACCES, "in use"), times=99)
    problem = read_held(tmp_path, held)
    assert isinstance(problem, Problem)
    assert "cannot be opened" in problem.message
    assert "Excel" in problem.hint
    assert len(held.pauses) == 3


def test_other_trouble_with_the_disk_is_not_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = _Held(monkeypatch, OSError(errno.EIO, "Input/output error"), times=99)
    problem = read_held(tmp_path, held)
    assert isinstance(problem, Problem)
    assert "input/output error" in problem.message
    assert held.pauses == []


def test_a_file_too_large_for_notes_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_LARGEST", 3)
    make(tmp_path, "a.md")
    problem = read_bytes(Found(tmp_path / "a.md", "a.md"))
    assert isinstance(problem, Problem)
    assert "larger" in problem.message


# --- patterns -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("*.md", ["a.md", "b.md"]),
        ("**/*.md", ["a.md", "b.md", "week 2/c.md"]),
        ("week*", ["week 2/c.md", "week 2/d.csv"]),
        ("week 2/*.csv", ["d.csv"]),
        ("*.journal", ["e.journal"]),
    ],
)
def test_a_pattern_stands_for_the_files_that_there_are(tmp_path: Path, path: str, names: list[str]) -> None:
    make(tmp_path, "a.md", "b.md", "week 2/c.md", "week 2/d.csv", "e.journal", "~$a.md", ".git/x.md")
    found = find_files([tmp_path / path], SUFFIXES)
    assert [file.name for file in found.files] == names
    assert found.problems == []


def test_a_file_that_appears_later_is_found_by_its_pattern(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    make(tmp_path, "b.md")
    assert len(find_files([tmp_path / "*.md"], SUFFIXES).files) == 2


def test_a_pattern_that_no_file_has_is_told(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    found = find_files([tmp_path / "round*.md"], SUFFIXES)
    assert [problem.message for problem in found.problems] == [
        f"No file is called “{(tmp_path / 'round*.md').as_posix()}”."
    ]
    assert found.missed == []


def test_of_a_pattern_whose_folder_has_gone_nothing_is_known(tmp_path: Path) -> None:
    found = find_files([tmp_path / "gone" / "*.md"], SUFFIXES)
    assert (found.missed, len(found.problems)) == ([tmp_path / "gone"], 1)
