"""What is remembered of notes lasts: through crashes, beside other processes, where it can not be written."""

import datetime as dt
import multiprocessing
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.model import KnownNote, NoteWords, Severity
from app.workspace import seen_notes
from app.workspace.seen_notes import Seen, SeenNotes

AT = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)
WELCOME = KnownNote("12", NoteWords("“Welcom” → “Welcome”", "Start"), "notes.csv", AT, number="12")
SLOW = KnownNote("n-3f9a1c", NoteWords("Slow.\nVery – slow 😀"), "a b/ü.md", AT, author="Ines", date="2.11.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "seen.jsonl"


def remember(path: Path, *notes: KnownNote, at: dt.datetime = AT) -> Seen:
    memory = SeenNotes(path)
    with memory.alone():
        return memory.add(memory.read(), notes, at)


def recalled(path: Path) -> tuple[KnownNote, ...]:
    return SeenNotes(path).read().known


# --- keeping --------------------------------------------------------------------------------------


def test_nothing_is_remembered_at_first_and_nothing_is_written_by_asking(path: Path) -> None:
    assert SeenNotes(path).read() == Seen()
    assert not path.exists()


def test_notes_are_remembered_as_they_were(path: Path) -> None:
    remember(path, WELCOME, SLOW)
    assert recalled(path) == (WELCOME, SLOW)


def test_what_was_read_last_holds(path: Path) -> None:
    remember(path, WELCOME, SLOW)
    edited = replace(WELCOME, words=NoteWords("Other"), revision=2, before=WELCOME.words)
    remember(path, edited, replace(SLOW, last_seen=AT))
    assert recalled(path) == (edited, replace(SLOW, last_seen=AT))


def test_the_order_of_the_journal_is_remembered(path: Path) -> None:
    third = replace(SLOW, id="3")
    remember(path, WELCOME, SLOW)
    remember(path, third, SLOW, WELCOME)
    assert recalled(path) == (third, SLOW, WELCOME)
    before = path.read_bytes()
    remember(path, third, SLOW, WELCOME)
    assert path.read_bytes() == before


def test_a_note_that_is_not_named_again_is_not_forgotten(path: Path) -> None:
    remember(path, WELCOME)
    remember(path, SLOW)
    assert recalled(path) == (WELCOME, SLOW)


def test_when_the_journal_was_read_is_remembered(path: Path) -> None:
    remember(path, WELCOME)
    remember(path, WELCOME, at=AT + dt.timedelta(hours=5))
    assert SeenNotes(path).read().last_read == AT + dt.timedelta(hours=5)


def test_reading_the_same_again_soon_writes_nothing(path: Path) -> None:
    remember(path, WELCOME)
    before = path.read_bytes()
    remember(path, WELCOME, at=AT + dt.timedelta(minutes=5))
    assert path.read_bytes() == before


def test_only_what_changed_is_written(path: Path) -> None:
    remember(path, *(replace(WELCOME, id=str(number)) for number in range(500)))
    size = path.stat().st_size
    notes = [replace(WELCOME, id=str(number)) for number in range(500)]
    remember(path, *notes[:-1], replace(notes[-1], revision=2))
    assert path.stat().st_size - size < 1_000


def test_two_projects_do_not_know_of_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "mine"))
    museum = SeenNotes.of_project([tmp_path / "museum"])
    museum.add(museum.read(), [WELCOME], AT)
    assert SeenNotes.of_project([tmp_path / "kiosk"]).read().known == ()
    assert SeenNotes.of_project([tmp_path / "kiosk" / ".." / "museum"]).read().known == (WELCOME,)


# --- crashes --------------------------------------------------------------------------------------


def test_a_line_torn_at_any_byte_costs_only_itself(path: Path) -> None:
    remember(path, WELCOME)
    whole = path.read_bytes()
    remember(path, WELCOME, SLOW)
    line = path.read_bytes()[len(whole) :]
    for end in range(0, line.index(b"\n"), 7):
        path.write_bytes(whole + line[:end])
        seen = SeenNotes(path).read()
        assert seen.known[:1] == (WELCOME,)
        assert seen.problems == ()


def test_what_is_added_behind_a_torn_line_is_remembered_and_nobody_is_troubled(path: Path) -> None:
    remember(path, WELCOME)
    path.write_bytes(path.read_bytes() + b'{"format":1,"note":{"id":"n-3f')
    remember(path, WELCOME, SLOW)
    seen = SeenNotes(path).read()
    assert seen.known == (WELCOME, SLOW)
    assert seen.problems == ()


_WRITER = """
import datetime as dt, sys
from dataclasses import replace
from pathlib import Path
from app.model import KnownNote, NoteWords
from app.workspace.seen_notes import SeenNotes
at = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)
memory = SeenNotes(Path(sys.argv[1]))
print("ready", flush=True)
for round in range(10_000):
    with memory.alone():
        note = KnownNote(str(round % 50), NoteWords("word " * 400), "notes.csv", at, revision=round + 1)
        memory.add(memory.read(), [note], at)
"""


@pytest.mark.parametrize("pause_s", [0.05, 0.1, 0.15, 0.2, 0.25])
def test_a_process_that_is_killed_while_it_writes_leaves_a_memory_that_can_be_read(
    path: Path, pause_s: float
) -> None:
    with subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "ready\n"
        time.sleep(pause_s)  # it is to be hit at any moment
        writer.kill()
    seen = remember(path, SLOW)
    assert seen.problems == ()
    assert SLOW in recalled(path)
    assert SeenNotes(path).read().problems == ()


# --- others ---------------------------------------------------------------------------------------


def test_what_another_process_adds_is_seen(path: Path) -> None:
    window, command_line = SeenNotes(path), SeenNotes(path)
    window.add(window.read(), [WELCOME], AT)
    command_line.add(command_line.read(), [SLOW], AT)
    assert window.read().known == (WELCOME, SLOW)
    assert window.read() is window.read()


def _add_many(path: Path, name: str) -> None:
    memory = SeenNotes(path)
    for number in range(40):
        with memory.alone():
            seen = memory.read()
            memory.add(seen, [*seen.known, replace(WELCOME, id=f"{name}-{number}")], AT)


def test_several_processes_at_once_lose_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen_notes, "_SPARE_LINES", 5)
    several = multiprocessing.get_context("spawn")
    workers = [several.Process(target=_add_many, args=(path, name)) for name in "abc"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    assert len(recalled(path)) == 120


# --- written anew ---------------------------------------------------------------------------------


def test_outdated_lines_are_dropped_now_and_then(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen_notes, "_SPARE_LINES", 10)
    for revision in range(1, 60):
        remember(path, replace(WELCOME, revision=revision), SLOW)
    assert len(path.read_bytes().splitlines()) < 20
    assert recalled(path) == (replace(WELCOME, revision=59), SLOW)


def test_a_crash_while_it_is_written_anew_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(path, WELCOME, SLOW)
    path.with_suffix(".new").write_bytes(b'{"format":1,"note":{"id":"n')
    monkeypatch.setattr(seen_notes, "_SPARE_LINES", -100)
    remember(path, replace(WELCOME, revision=2), SLOW)
    assert recalled(path) == (replace(WELCOME, revision=2), SLOW)


# --- trouble --------------------------------------------------------------------------------------


def test_damaged_lines_are_set_aside_and_told_and_the_rest_holds(path: Path) -> None:
    remember(path, WELCOME)
    damaged = b"\x00\xff garbage\n" + path.read_bytes() + b'{"format":1,"note":{"id":7}}\n'
    path.write_bytes(damaged)
    memory = SeenNotes(path)
    seen = memory.read()
    assert seen.known == (WELCOME,)
    (problem,) = seen.problems
    assert problem.severity is Severity.INFO
    assert "2 lines" in problem.message
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == damaged
    assert SeenNotes(path).read().problems == ()
    assert recalled(path) == (WELCOME,)


def test_what_a_later_copycue_wrote_is_left_as_it_is(path: Path) -> None:
    remember(path, WELCOME)
    path.write_bytes(path.read_bytes() + b'{"format":2,"note":"otherwise"}\n')
    before = path.read_bytes()
    seen = remember(path, WELCOME, SLOW)
    assert seen.known == (WELCOME, SLOW)
    assert "later Copycue" in seen.problems[0].message
    assert path.read_bytes() == before


def test_a_memory_that_can_not_be_written_still_works_while_copycue_runs(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    memory = SeenNotes(blocked / "seen.jsonl")
    with memory.alone():
        seen = memory.add(memory.read(), [WELCOME], AT)
    assert seen.known == (WELCOME,)
    assert memory.read().known == (WELCOME,)
    (problem,) = memory.add(memory.read(), [WELCOME, SLOW], AT).problems
    assert problem.severity is Severity.INFO
    assert problem.hint


def test_once_it_can_be_written_again_all_is_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = SeenNotes(path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("app.workspace.seen_notes.append_lines", full)
        with memory.alone():
            seen = memory.add(memory.read(), [WELCOME], AT)
        assert "no space left" in seen.problems[0].message
    with memory.alone():
        assert memory.add(memory.read(), [WELCOME], AT).problems == ()
    assert recalled(path) == (WELCOME,)


def test_a_memory_that_can_not_be_read_is_told_and_never_overwritten(path: Path) -> None:
    path.mkdir(parents=True)
    memory = SeenNotes(path)
    with memory.alone():
        seen = memory.add(memory.read(), [WELCOME], AT)
    assert "can not be kept" in seen.problems[0].message
    assert path.is_dir()


def test_a_lock_that_another_process_holds_too_long_does_not_stop_the_work(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workspace.project_files._LOCK_TRIES", 2)
    holder = SeenNotes(path)
    with holder.alone():
        assert remember(path, WELCOME).known == (WELCOME,)
    assert recalled(path) == (WELCOME,)
