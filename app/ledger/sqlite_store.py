"""A ledger in a file: SQLite, one connection a process."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from app.ledger.care import Care, Opened, opened_in_memory
from app.ledger.faults import StoreError, telling_faults
from app.model import Clock, CopycueError, Problem

__all__ = ["SqliteStore"]

_TRIED_AGAIN_AFTER = dt.timedelta(seconds=30)
"""A ledger that can not be written: the disk may have room again, the share may be back."""


class SqliteStore:
    """A ledger in a file.

    Args:
        path: of the file; it and its folder are made where missing.
        project: the name of the project, for a new ledger.
        clock: tells the time, aware.

    Raises:
        CopycueError: it is a file of something else.
    """

    def __init__(self, path: Path, *, project: str, clock: Clock) -> None:
        self.name = str(path)
        self.epoch = 0
        self._clock = clock
        self._care = Care(path, project)
        self._opened = self._care.open(clock())
        self._looked_after = clock()
        self._was_mended = False
        self._unkept: tuple[Problem, ...] = ()
        """Why today's copy could not be made."""

    @property
    def is_lasting(self) -> bool:
        """See ``Store``."""
        return self._opened.unwritable is None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """See ``Store``."""
        return (*self._opened.problems, *self._unkept)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See ``Store``."""
        with telling_faults(self.name), self._opened.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See ``Store``."""
        self._look_after()
        if self._opened.unwritable:
            raise StoreError(self._opened.unwritable)
        engine = self._opened.engine.execution_options(begin="BEGIN IMMEDIATE")
        with telling_faults(self.name), engine.begin() as connection:
            yield connection

    def mark(self) -> object:
        """See ``Store``: SQLite counts the commits of other connections to the file."""
        self._look_after()
        with telling_faults(self.name):
            return self.epoch, self._opened.connection.execute("PRAGMA data_version").fetchone()

    def mend(self) -> bool:
        """See ``Store``. Once in a process: what can not be mended would be mended for ever."""
        if self._was_mended or self._opened.unwritable:
            return False
        self._was_mended = True
        self._open_again(is_damaged=True)
        return self.is_lasting

    def close(self) -> None:
        """See ``Store``."""
        self._opened.close()

    # --- while it is open -------------------------------------------------------------------------

    def _look_after(self) -> None:
        """See that the file is still the one that was opened, and that it has a copy of today.

        What is written into a file that was deleted or replaced would be gone without a word.
        """
        now = self._clock()
        if self._opened.unwritable:
            if abs(now - self._looked_after) >= _TRIED_AGAIN_AFTER:  # clocks are set back, too
                self._looked_after = now
                self._try_again()
            return
        identity = self._care.identity()
        if identity != self._opened.identity:
            if identity is None:
                self._care.put_back(self._opened.connection)
            self._open_again()
        elif now.date() != self._looked_after.date():
            self._unkept = tuple(self._care.back_up(self._opened.connection, now))
        self._looked_after = now

    def _open_again(self, *, is_damaged: bool = False) -> None:
        self._opened.close()
        self._opened = self._open(is_damaged=is_damaged)
        self.epoch += 1

    def _open(self, *, is_damaged: bool = False) -> Opened:
        try:
            return self._care.open(self._clock(), is_damaged=is_damaged)
        except CopycueError as error:  # somebody has put something else there
            return opened_in_memory(Problem(self.name, error.message), "", self._clock())

    def _try_again(self) -> None:
        opened = self._open()
        if opened.unwritable:
            opened.close()
            return
        self._opened.close()
        self._opened = opened
        self.epoch += 1
