"""A ledger for this run only, where none can be kept: triage works all the same, and says so."""

import datetime as dt
from contextlib import AbstractContextManager

from sqlalchemy import Connection

from app.ledger.care import opened_in_memory
from app.ledger.faults import StoreError
from app.model import CopycueError, Problem

__all__ = ["PassingStore"]


class PassingStore:
    """A ledger in memory: empty, and gone with the program.

    Args:
        trouble: why there is no other one.
        now: aware.
    """

    is_lasting = False
    name = "memory"
    epoch = 0

    def __init__(self, trouble: CopycueError, now: dt.datetime) -> None:
        self._opened = opened_in_memory(Problem("Copycue", trouble.message), "", now)
        self.problems = self._opened.problems

    def reading(self) -> AbstractContextManager[Connection]:
        """See ``Store``."""
        return self._opened.engine.begin()

    def writing(self) -> AbstractContextManager[Connection]:
        """See ``Store``: nothing is acknowledged that will be gone."""
        raise StoreError(*self.problems)

    def mark(self) -> object:
        """See ``Store``."""
        return 0

    def mend(self) -> bool:
        """See ``Store``."""
        return False

    def close(self) -> None:
        """See ``Store``."""
        self._opened.close()
