"""What tests of a ledger's file share."""

import datetime as dt
import os
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from app.model import Step
from tests.app.ledger.samples import NINE

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "long"
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and names of POSIX")


class Clock:
    """Tells the time that it is told."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> dt.datetime:
        return self.now

    def next_day(self) -> None:
        self.now += dt.timedelta(days=1)


def steps_of(memory: Memory) -> list[str]:
    return [step.id for step in memory.steps]


def do(ledger: Ledger, *steps: Step) -> list[str]:
    """Take steps; return the ids of all that the ledger has."""
    for step in steps:
        assert isinstance(ledger.do(step), Step)
    return steps_of(ledger.read())


def copies(path: Path) -> list[str]:
    return sorted(copy.name for copy in (path.parent / "backups").iterdir())


def said(memory: Memory) -> str:
    return " ".join(problem.message for problem in memory.problems)


def spoil(path: Path, offset: int, data: bytes = b"\xa5" * 64) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)
