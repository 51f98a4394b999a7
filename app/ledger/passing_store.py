"""A ledger for this run only, where none can be kept: triage works all the same, and says so."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from app.ledger.sqlite_store import SqliteStore
from app.model import CopycueError, Problem, Severity

__all__ = ["PassingStore"]


class PassingStore(SqliteStore):
    """A ledger in memory, which is gone with the program.

    Args:
        trouble: why there is no other one.
        clock: tells the time, aware.
    """

    is_lasting = False

    def __init__(self, trouble: CopycueError, clock: Callable[[], dt.datetime]) -> None:
        super().__init__(Path(":memory:"), project="", clock=clock)
        self.name = "memory"
        self.problems = (
            Problem(
                "Copycue",
                f"What is known of earlier readings can not be kept: {trouble.message}",
                Severity.INFO,
                hint="Triage works all the same; answers and corrections can not be recorded until then.",
            ),
        )
