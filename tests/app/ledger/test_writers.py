"""Several processes at one ledger at the same time."""

import multiprocessing
import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.ledger.backups import Backups, is_sound
from app.model import Conflict, Draft, DraftConflict, Step
from tests.app.ledger.samples import NINE, connection_of, draft, marked, note

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="the processes are forked from one that has read all"
)
EACH = 8
Told = list[str]


def act_in_processes(
    count: int, act: "Callable[[Path, int, Connection[Told, None]], None]", path: Path
) -> Told:
    """Let so many processes do the same at the same time, and return what each says."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, "app.ledger.sqlite_store"])
    running = []
    for nth in range(count):
        told, tell = context.Pipe(duplex=False)
        process = context.Process(target=act, args=(path, nth, tell))
        process.start()
        tell.close()
        running.append((process, told))
    said = [line for _, told in running for line in told.recv()]
    for process, told in running:
        process.join()
        told.close()
    return said


def take_steps(path: Path, nth: int, tell: "Connection[Told, None]") -> None:
    """Take steps, each twice, as somebody does who got no answer."""
    with Ledger.open(path) as ledger:
        taken = []
        for _ in range(EACH):
            step = marked(f"n{nth}", who=f"w{nth}")
            first = ledger.do(step)
            assert isinstance(first, Step)
            assert ledger.do(step) == first
            taken.append(f"{first.number} {first.id}")
        tell.send(taken)


def take_guarded_steps(path: Path, nth: int, tell: "Connection[Told, None]") -> None:
    """Take steps on one note, each knowing all before it."""
    with Ledger.open(path) as ledger:
        taken: list[str] = []
        while len(taken) < EACH:
            step = marked("n1", who=f"w{nth}", after=ledger.read().state("n1").last)
            result = ledger.do(step)
            if isinstance(result, Conflict):
                assert result.theirs
            else:
                taken.append(f"{result.number} {result.id}")
        tell.send(taken)


def type_drafts(path: Path, nth: int, tell: "Connection[Told, None]") -> None:
    """Type on in the draft of one note; what was lost to somebody else goes on as a draft of its own."""
    with Ledger.open(path) as ledger:
        version, said = 0, []
        for count in range(EACH):
            kept = ledger.keep_draft(draft(f"w{nth} {count}", version=version, who=f"w{nth}"))
            version = (kept.mine if isinstance(kept, DraftConflict) else kept).version
            said.append(str(version))
        tell.send(said)


def remember_notes(path: Path, nth: int, tell: "Connection[Told, None]") -> None:
    """Add notes to those that are there."""
    with Ledger.open(path) as ledger:
        for count in range(EACH):
            new = note(f"w{nth}.{count}")
            while not ledger.remember([*(memory := ledger.read()).known, new], at=NINE, based_on=memory):
                pass
            assert not ledger.read().problems
        tell.send([f"w{nth}.{count}" for count in range(EACH)])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("act", [take_steps, take_guarded_steps])
def test_no_step_of_several_writers_is_lost_or_doubled(
    path: Path, count: int, act: "Callable[[Path, int, Connection[Told, None]], None]"
) -> None:
    said = act_in_processes(count, act, path)
    with Ledger.open(path) as ledger:
        steps = ledger.read().steps
    assert sorted(f"{step.number} {step.id}" for step in steps) == sorted(said)
    assert [step.number for step in steps] == list(range(1, count * EACH + 1))


@pytest.mark.parametrize("count", [2, 4])
def test_what_several_people_type_at_once_is_all_kept(path: Path, count: int) -> None:
    said = act_in_processes(count, type_drafts, path)
    with Ledger.open(path) as ledger:
        memory = ledger.read()
    texts = {draft.text for draft in (*memory.drafts.values(), *memory.other_drafts)}
    assert texts == {f"w{nth} {EACH - 1}" for nth in range(count)}
    assert len(set(said)) == count * EACH


@pytest.mark.parametrize("count", [2, 4])
def test_notes_that_several_processes_read_are_all_remembered(path: Path, count: int) -> None:
    said = act_in_processes(count, remember_notes, path)
    with Ledger.open(path) as ledger:
        memory = ledger.read()
    assert sorted(known.id for known in memory.known) == sorted(said)
    assert memory.stamp == count * EACH


def test_threads_share_a_ledger(path: Path) -> None:
    with Ledger.open(path) as ledger:
        threads = [
            threading.Thread(target=lambda: [(ledger.do(marked()), ledger.read()) for _ in range(EACH)])
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [step.number for step in ledger.read().steps] == list(range(1, 4 * EACH + 1))


def test_a_copy_that_is_made_while_somebody_writes_is_whole(path: Path) -> None:
    stopped = threading.Event()

    def write() -> None:
        with Ledger.open(path) as ledger:
            while not stopped.is_set():
                assert isinstance(ledger.do(marked()), Step)
                assert isinstance(ledger.keep_draft(draft(name=os.urandom(4).hex())), Draft)

    with Ledger.open(path) as ledger:
        ledger.do(marked())
        writer = threading.Thread(target=write)
        writer.start()
        copies = Backups(path)
        connection = connection_of(ledger)
        for day in range(1, 6):
            copies.make_daily(connection, NINE.date().replace(day=day))
        stopped.set()
        writer.join()
        for copy in copies.newest_first():
            assert is_sound(copy)
            with closing(sqlite3.connect(copy)) as opened:
                assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                steps, about = opened.execute(
                    "SELECT (SELECT count(*) FROM steps), (SELECT count(*) FROM step_notes)"
                ).fetchone()
                assert steps == about
