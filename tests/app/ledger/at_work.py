"""Somebody who answers a note again and again, in a process of their own."""

import sys
from pathlib import Path

from app.ledger.team_ledger import TeamLedger
from tests.app.ledger.samples import answered

__all__ = ["PROJECT", "work"]

PROJECT = "Ferry kiosk"


def work(address: str, folder: Path, name: str, count: int) -> None:
    """Answer a note so often."""
    with TeamLedger.open(address, project=PROJECT, folder=folder) as ledger:
        for _ in range(count):
            ledger.do(answered("n1", who=name))


if __name__ == "__main__":
    work(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
