import os
from pathlib import Path

from app.workspace.reading.journals import Journals

NOTE = "- The kiosk is slow.\n"
LATER_S = 60.0


def _saved(path: Path, text: str, at: float) -> Path:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at, at))
    return path


def test_an_unchanged_journal_is_not_read_again(tmp_path: Path) -> None:
    journals = Journals([_saved(tmp_path / "notes.md", NOTE, 1_000.0)])
    assert journals.read() is journals.read()


def test_a_saved_journal_is_read_again(tmp_path: Path) -> None:
    path = _saved(tmp_path / "notes.md", NOTE, 1_000.0)
    journals = Journals([path])
    journals.read()
    _saved(path, NOTE + "- And loud.\n", 2_000.0)
    assert len(journals.read().notes) == 2


def test_a_new_journal_in_the_folder_is_read(tmp_path: Path) -> None:
    _saved(tmp_path / "a.md", NOTE, 1_000.0)
    journals = Journals([tmp_path])
    journals.read()
    _saved(tmp_path / "b.md", NOTE, 1_000.0)
    assert journals.read().files == ("a.md", "b.md")


def test_a_journal_saved_a_moment_ago_may_change_without_a_trace_and_is_looked_into_again(
    tmp_path: Path,
) -> None:
    path = _saved(tmp_path / "notes.md", NOTE, 1_000.0)
    journals = Journals([path], now=lambda: 1_001.0)
    journals.read()
    marks = path.stat()
    path.write_text(NOTE.replace("slow", "loud"), encoding="utf-8")
    os.utime(path, ns=(marks.st_atime_ns, marks.st_mtime_ns))
    assert journals.read().notes[0].text == "The kiosk is loud."


def test_a_journal_that_could_not_be_read_is_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    journals = Journals([path], now=lambda: 1_000.0 + LATER_S)
    assert journals.read().notes == ()
    _saved(path, NOTE, 1_000.0)
    assert len(journals.read().notes) == 1


def test_reading_tells_how_far_it_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    Journals([_saved(tmp_path / "notes.md", NOTE, 1_000.0)]).read(lambda done, of, _: told.append((done, of)))
    assert told[-1] == (1, 1)
