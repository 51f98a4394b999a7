"""A disk that fails in the midst of writing: nothing acknowledged is lost, nothing is half done."""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from app.ledger.sqlite_file import make_durable
from app.model import CopycueError, Draft, KnownNote, Step
from tests.app.ledger.apsw_connection import ApswConnection
from tests.app.ledger.faulty_disk import Disk, Fault, FaultyDisks
from tests.app.ledger.samples import (
    NINE,
    answered,
    at,
    connection_of,
    corrected,
    draft,
    marked,
    note,
    undone,
    verdict,
)

NAME = "/kiosk.db"
THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "long"
disks = FaultyDisks("faulty")


@pytest.fixture
def open_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Disk], Ledger]:
    """Open the ledger of a disk."""

    def connected(_: Path, *, to_write: bool = True) -> ApswConnection:
        assert to_write
        connection = ApswConnection(NAME, disks.name)
        make_durable(connection)  # type: ignore[arg-type]  # looks like one of sqlite3
        connection.execute("PRAGMA journal_mode=DELETE")
        return connection

    monkeypatch.setattr("app.ledger.care.connected", connected)
    monkeypatch.setattr("app.ledger.backups.Backups.has_one_of", lambda *_: True)

    def open_on(disk: Disk) -> Ledger:
        disks.disk = disk
        return Ledger.open(tmp_path / "kiosk.db", clock=lambda: NINE)

    return open_on


@dataclass
class Work:
    """Somebody who works with a ledger and goes on when something fails."""

    ledger: Ledger
    steps: list[str] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)
    drafts: list[str] = field(default_factory=list)
    """Typed so far; those that were acknowledged are counted by ``kept``."""
    kept: int = 0
    failed: int = 0

    def do_all(self) -> None:
        """A morning's work."""
        self._remember(note("n1"), note("n2", "long " * 2000))
        first = self._do(answered("n1", "n2"))
        self._type("Dear Maren")
        self._do(marked("n1"))
        self._remember(replace(note("n1", "edited"), revision=2), note("n2", "long " * 2000), note("n3"))
        self.ledger.keep_verdicts([verdict("n1"), verdict("n2"), verdict("n3")])
        self._type("Dear Maren, thank you " + "very much " * 900)
        self._do(corrected("n3"))
        self._do(undone(first))
        self._type("Short again")

    def _do(self, step: Step) -> Step:
        with self._maybe():
            assert isinstance(self.ledger.do(step), Step)
            self.steps.append(step.id)
        return step

    def _type(self, text: str) -> None:
        known = self.ledger.read().drafts.get("n1")
        self.drafts.append(text)
        with self._maybe():
            kept = self.ledger.keep_draft(draft(text, version=known.version if known else 0))
            assert isinstance(kept, Draft)
            self.kept = len(self.drafts)

    def _remember(self, *notes: KnownNote) -> None:
        self.ledger.remember(notes, at=at(5), based_on=self.ledger.read())
        if self.ledger.read().problems:
            self.failed += 1
        else:
            self.notes |= {note.id for note in notes}

    @contextmanager
    def _maybe(self) -> Iterator[None]:
        try:
            yield
        except CopycueError:
            self.failed += 1

    def check(self, memory: Memory) -> None:
        """See that everything that was acknowledged is there."""
        assert memory.is_lasting
        assert set(self.steps) <= {step.id for step in memory.steps}
        assert self.notes <= {known.id for known in memory.known}
        typed = memory.drafts["n1"].text if memory.drafts else None
        assert typed in ([None, *self.drafts][self.kept :])
        assert memory.other_drafts == ()


def check_whole(ledger: Ledger) -> None:
    """See that every step is there with all its notes, and that SQLite finds nothing wrong."""
    connection = connection_of(ledger)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    about = connection.execute("SELECT step, note_id FROM step_notes").fetchall()
    steps = ledger.read().steps
    assert sorted(about) == sorted((step.number, name) for step in steps for name in step.note_ids)
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))


@pytest.fixture
def new_ledger(open_on: Callable[[Disk], Ledger]) -> Disk:
    disk = Disk()
    open_on(disk).close()
    return disk


@pytest.fixture
def operations(open_on: Callable[[Disk], Ledger], new_ledger: Disk) -> int:
    """How many operations of the disk a morning's work takes."""
    disk = new_ledger.copy()
    with open_on(disk) as ledger:
        Work(ledger).do_all()
    return disk.count


@pytest.mark.parametrize("fault", Fault)
def test_nothing_acknowledged_is_lost_on_a_disk_that_fails(
    open_on: Callable[[Disk], Ledger], new_ledger: Disk, operations: int, fault: Fault
) -> None:
    failed = 0
    for when in range(1, operations + 1, 1 if THOROUGH else 41):
        disk = new_ledger.copy()
        disk.fault, disk.at = fault, when
        ledger = open_on(disk)
        work = Work(ledger)
        work.do_all()
        failed += work.failed
        chance = random.Random(when)
        left = disk.after_power_cut(chance) if fault is Fault.POWER else disk.copy()
        with open_on(left) as after:
            work.check(after.read())
            check_whole(after)
            assert isinstance(after.do(marked("n1")), Step)
        with suppress(CopycueError):
            ledger.close()
    assert failed
