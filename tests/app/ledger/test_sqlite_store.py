"""A ledger in a file, whatever the world does to it."""

import datetime as dt
import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from app.model import CopycueError, Severity
from tests.app.ledger.ledger_files import Clock, do, posix_only, said, steps_of
from tests.app.ledger.samples import NINE, at, connection_of, draft, marked, note, verdict

# --- the file -------------------------------------------------------------------------------------


@posix_only
def test_only_its_owner_may_read_a_ledger_and_its_copies(
    opened: Callable[[], Ledger], path: Path, clock: Clock
) -> None:
    ledger = opened()
    do(ledger, marked())
    clock.next_day()
    do(ledger, marked())
    for file in (path, *(path.parent / "backups").iterdir()):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_commits_outlive_a_power_cut(opened: Callable[[], Ledger]) -> None:
    connection = connection_of(opened())
    pragmas = ("journal_mode", "synchronous", "foreign_keys")
    assert [connection.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas] == ["delete", 3, 1]


def test_a_name_with_blanks_umlauts_and_signs_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "Fähre & Kiosk #1?%20" / "ledger.db"
    with Ledger.open(path) as ledger:
        do(ledger, marked())
    with Ledger.open(path) as ledger:
        assert len(ledger.read().steps) == 1


def test_the_file_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE urls (id)")
    before = path.read_bytes()
    with pytest.raises(CopycueError, match="another program"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_a_file_of_the_client_that_was_named_by_mistake_is_left_alone(tmp_path: Path) -> None:
    notes = tmp_path / "notes.csv"
    notes.write_text("Note;Page\nTypo;Tickets\n" * 100, encoding="utf-8")
    before = notes.read_bytes()
    with pytest.raises(CopycueError, match=r"Name a file that ends in \.db"):
        Ledger.open(notes)
    assert notes.read_bytes() == before
    assert not list(tmp_path.glob("*damaged*"))


# --- lost, replaced, locked -----------------------------------------------------------------------


def test_a_lost_file_is_made_anew_from_its_copy(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    path.unlink()
    memory = opened().read()
    assert steps_of(memory) == steps_of(filled)[:-1]
    assert "was gone" in said(memory)


@posix_only
def test_a_file_that_is_deleted_while_it_is_open_is_written_anew(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    path.unlink()
    new = marked("n3")
    assert do(ledger, new) == [*steps_of(filled), new.id]
    assert steps_of(opened().read()) == [*steps_of(filled), new.id]


@posix_only
def test_a_file_that_is_replaced_while_it_is_open_is_read_anew(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    ledger.read()
    (path.parent / "backups" / "kiosk.2026-03-03.db").rename(path)
    assert steps_of(ledger.read()) == steps_of(filled)[:-1]


def test_an_older_copy_that_is_written_over_the_file_is_read_anew(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    ledger = opened()
    ledger.read()
    path.write_bytes((path.parent / "backups" / "kiosk.2026-03-03.db").read_bytes())
    memory = ledger.read()
    assert steps_of(memory) == steps_of(filled)[:-1]
    assert memory.drafts.keys() == {"n1"}


def test_another_program_that_does_not_let_go_is_told_calmly(
    filled: Memory, path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    ledger = opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CopycueError, match="Another program has the ledger open"):
            ledger.do(marked())
        assert "Another program has the ledger open" in said(ledger.read())
        during = Ledger.open(path)
        assert not during.read().is_lasting
    assert len(do(ledger, marked())) == len(filled.steps) + 1
    assert ledger.read().problems == ()


def test_notes_that_could_not_be_written_are_held_and_written_later(
    path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    ledger = opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert ledger.remember([note("n1")], at=at(1), based_on=ledger.read())
    memory = ledger.read()
    assert [known.id for known in memory.known] == ["n1"]
    assert memory.problems
    assert opened().read().known == ()
    assert ledger.remember(memory.known, at=at(2), based_on=memory)
    assert ledger.read().problems == ()
    assert opened().read().known == memory.known


def test_notes_that_could_not_be_written_give_way_to_what_others_remembered(
    path: Path, opened: Callable[[], Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.sqlite_file.PATIENCE_S", 0.01)
    mine, theirs = opened(), opened()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        mine.remember([note("mine")], at=at(1), based_on=mine.read())
    theirs.remember([note("theirs")], at=at(1), based_on=theirs.read())
    assert [known.id for known in mine.read().known] == ["theirs"]


# --- no room, no right ----------------------------------------------------------------------------


def test_a_full_disk_is_told_and_what_was_kept_is_there(opened: Callable[[], Ledger]) -> None:
    ledger = opened()
    kept = do(ledger, marked())
    connection = connection_of(ledger)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(CopycueError, match="no room left on the disk"):
        ledger.keep_draft(draft("much text " * 5000))
    ledger.remember([note(text="much text " * 5000)], at=NINE, based_on=ledger.read())
    assert "no room left" in said(ledger.read())
    connection.execute("PRAGMA max_page_count=1000000")
    assert steps_of(ledger.read()) == kept
    ledger.keep_draft(draft("much text " * 5000))
    assert ledger.read().drafts.keys() == {"n1"}


@pytest.fixture
def guarded(example: tuple[Path, Memory]) -> Iterator[Path]:
    """A ledger in a folder that we may read and not write, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = folder / "kiosk.db"
        shutil.copyfile(example[0] / copy.name, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        yield copy
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


@posix_only
def test_a_ledger_that_may_only_be_read_is_read(filled: Memory, guarded: Path) -> None:
    with Ledger.open(guarded) as ledger:
        memory = ledger.read()
        assert (steps_of(memory), memory.known, memory.is_lasting) == (steps_of(filled), filled.known, False)
        assert "can be read, but not written" in said(memory)
        with pytest.raises(CopycueError, match="not written"):
            ledger.do(marked())
        assert ledger.remember([*memory.known, note("new")], at=at(1), based_on=memory)
        assert ledger.read().known[-1].id == "new"


@posix_only
def test_where_no_ledger_can_be_made_work_goes_on_without(guarded: Path) -> None:
    with Ledger.open(guarded.with_name("new.db")) as ledger:
        memory = ledger.read()
        assert not memory.is_lasting
        (problem,) = memory.problems
        assert (problem.severity, "can not be kept" in problem.message) == (Severity.INFO, True)
        assert ledger.remember([note()], at=NINE, based_on=memory)
        assert len(ledger.read().known) == 1
        ledger.keep_verdicts([verdict()])
        with pytest.raises(CopycueError, match="Permission denied"):
            ledger.keep_draft(draft())


def test_a_folder_that_comes_back_is_found_after_a_while(path: Path, clock: Clock) -> None:
    path.parent.write_text("in the way")
    with Ledger.open(path, clock=clock) as ledger:
        assert not ledger.read().is_lasting
        path.parent.unlink()
        assert not ledger.read().is_lasting
        clock.now += dt.timedelta(minutes=1)
        assert ledger.read().is_lasting
        assert do(ledger, marked())


# --- earlier and later versions -------------------------------------------------------------------


def test_a_ledger_of_a_later_version_is_read_and_not_written(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("ALTER TABLE steps ADD COLUMN mood TEXT")
    before = path.read_bytes()
    ledger = opened()
    memory = ledger.read()
    assert (memory.steps, memory.is_lasting) == (filled.steps, False)
    assert "later version of Copycue" in said(memory)
    with pytest.raises(CopycueError, match="later version"):
        ledger.do(marked())
    assert path.read_bytes() == before


def test_a_ledger_of_a_later_version_that_can_not_be_understood_is_told(
    filled: Memory, path: Path, opened: Callable[[], Ledger]
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("ALTER TABLE steps RENAME TO deeds")
    memory = opened().read()
    assert (memory.steps, len(filled.steps)) == ((), 21)
    assert "later version of Copycue" in said(memory)
