"""Kills somebody of a team at work, with and without the server, and looks what became of what they did."""

import multiprocessing
import random
import signal
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

from app.ledger.team_ledger import TeamLedger
from app.model import DraftConflict, Step
from tests.app.ledger.proxy import Proxy
from tests.app.ledger.samples import answered, draft

__all__ = ["TeamKills"]

_PROJECT = "Killed"


def _work(address: str, folder: Path, told: "Connection[str | int, None]") -> None:
    """Answer and type without end, and tell what was acknowledged."""
    with TeamLedger.open(address, project=_PROJECT, folder=folder) as ledger:
        before = ledger.read().drafts.get("n2")
        for nth in range(1_000_000):
            ledger.try_now()
            step = ledger.do(answered("n1"))
            assert isinstance(step, Step)
            told.send(step.id)
            count = nth if before is None else int(before.text) + 1
            kept = ledger.keep_draft(draft(str(count), "n2", before.version if before else 0))
            before = kept.mine if isinstance(kept, DraftConflict) else kept
            told.send(count)


@cache
def _processes() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([_work.__module__])  # importing it takes longer than a process lives
    return context


@dataclass
class TeamKills:
    """Somebody of a team who is killed again and again.

    Attributes:
        address: of the ledger, through the line.
        line: to the server.
        folder: with the local copy.
        chance: when to cut the line, and when to kill.
        count: so often killed.
        steps: acknowledged.
        typed: the last that was acknowledged.
    """

    address: str
    line: Proxy
    folder: Path
    chance: random.Random
    count: int = 0
    steps: set[str] = field(default_factory=set)
    typed: int = -1

    def kill(self) -> None:
        """Let somebody work for a moment while the line breaks and comes back, and kill the process."""
        told, telling = _processes().Pipe(duplex=False)
        process = _processes().Process(target=_work, args=(self.address, self.folder, telling))
        process.start()
        telling.close()
        for _ in range(self.chance.choice([1, 2, 3, 5])):
            self.chance.choice([self.line.cut, self.line.mend])()
            for _ in range(self.chance.choice([0, 1, 2, 3])):
                self._note(told.recv())
        time.sleep(self.chance.uniform(0, 0.02))
        process.kill()
        with suppress(EOFError), told:
            while True:
                self._note(told.recv())
        process.join()
        assert process.exitcode == -signal.SIGKILL  # else it stopped by itself
        self.count += 1

    def _note(self, said: str | int) -> None:
        if isinstance(said, int):
            self.typed = max(self.typed, said)
        else:
            self.steps.add(said)

    def check(self) -> None:
        """See that everything that was acknowledged is with the server, and once.

        A draft may be there twice: after a kill between the server's commit and its answer, what is typed
        without the server goes on from the text before.
        """
        self.line.mend()
        with TeamLedger.open(self.address, project=_PROJECT, folder=self.folder) as ledger:
            memory = ledger.read()
            assert all(isinstance(one.conflict, DraftConflict) for one in ledger.conflicts)
        times = Counter(step.id for step in memory.steps)
        assert self.steps <= times.keys()
        assert set(times.values()) <= {1}
        drafts = [int(one.text) for one in (*memory.drafts.values(), *memory.other_drafts)]
        assert max(drafts, default=-1) >= self.typed
