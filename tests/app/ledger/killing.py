"""Kills a process in the midst of writing a ledger, as often as wanted, and looks what became of it."""

import multiprocessing
import random
import signal
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from app.ledger import Ledger
from tests.app.ledger.pouring import Acknowledged, pour_into

if TYPE_CHECKING:  # Windows has none
    from multiprocessing.context import ForkServerContext


@cache
def _processes() -> "ForkServerContext":
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([pour_into.__module__])  # importing it takes longer than a process lives
    return context


@dataclass
class Kills:
    """A ledger whose writers are killed, and what was acknowledged to them."""

    path: Path
    chance: random.Random
    count: int = 0
    torn: int = 0
    """After so many, a transaction was left half done."""
    notes: set[str] = field(default_factory=set)
    verdicts: set[str] = field(default_factory=set)
    steps: set[str] = field(default_factory=set)
    drafts: dict[str, int] = field(default_factory=dict)

    @property
    def acknowledged(self) -> int:
        """How much was, drafts that were typed on once only."""
        return len(self.notes) + len(self.verdicts) + len(self.steps) + len(self.drafts)

    def kill(self, writers: int = 1) -> None:
        """Let writers write for a moment, kill all of them, and note what they were told."""
        running = [self._start(f"w{self.count}.{nth}") for nth in range(writers)]
        self._wait(running[0][1])
        for process, _ in running:
            process.kill()
        for process, acknowledged in running:
            with suppress(EOFError), acknowledged:
                while True:
                    self._note(acknowledged.recv())
            process.join()
            assert process.exitcode == -signal.SIGKILL  # else it stopped by itself
        self.count += 1
        self.torn += Path(f"{self.path}-journal").exists()

    def _start(self, name: str) -> "tuple[BaseProcess, Connection[None, Acknowledged]]":
        acknowledged, told = _processes().Pipe(duplex=False)
        process = _processes().Process(target=pour_into, args=(self.path, name, told))
        process.start()
        told.close()
        return process, acknowledged

    def _wait(self, acknowledged: "Connection[None, Acknowledged]") -> None:
        """Wait until a writer was told something some times, and for a moment more."""
        for _ in range(self.chance.choice([0, 1, 1, 2, 3, 5, 8, 13])):
            self._note(acknowledged.recv())
        time.sleep(self.chance.uniform(0, 0.03))

    def _note(self, said: Acknowledged) -> None:
        match said:
            case {"draft": str(name), "count": int(count)}:
                self.drafts[name] = count
            case {"note": str(name)}:
                self.notes.add(name)
            case {"verdict": str(name)}:
                self.verdicts.add(name)
            case {"step": str(name)}:
                self.steps.add(name)

    def check(self) -> None:
        """See that everything that was acknowledged is there, whole and once."""
        with Ledger.open(self.path) as ledger:
            memory = ledger.read()
        assert memory.problems == ()
        assert self.notes <= {note.id for note in memory.known}
        assert self.verdicts <= memory.verdicts.keys()
        steps = [step.id for step in memory.steps]
        assert self.steps <= set(steps)
        assert len(steps) == len(set(steps))
        for name, count in self.drafts.items():
            assert int(memory.drafts[name].text.split(" ")[0]) >= count
        assert memory.other_drafts == ()
        with closing(sqlite3.connect(self.path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
