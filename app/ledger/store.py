"""Where a ledger is kept: what the ledger needs to know of a database."""

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from app.model import Problem

__all__ = ["Store"]


class Store(Protocol):
    """A database with the tables of a ledger, each with the columns of today.

    Only one thread at a time uses it: the ledger sees to that. Its faults are ``StoreError``, and so is
    what comes of writing where it can not be written.
    """

    @property
    def name(self) -> str:
        """How the user knows it: a path, or an address without a password."""

    @property
    def is_lasting(self) -> bool:
        """Whether it can be written."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be said about it."""

    @property
    def epoch(self) -> int:
        """Another number whenever what was read before may not be true any more, as it was mended."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Return a transaction in which everything stays as it was at the first query."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Return a transaction beside which nobody writes; committed at its end, unless it raised."""

    def mark(self) -> object:
        """Return something that is another whenever somebody else may have written. Cheap."""

    def mend(self) -> bool:
        """Try to make a damaged one usable again, and return whether another try is worth it."""

    def close(self) -> None:
        """Let go of it."""
