"""What can go wrong with the database of a ledger, in plain words: its exceptions never leave this room."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.model import CopycueError, Problem, Severity

__all__ = ["StoreError", "telling_faults"]


class StoreError(CopycueError):
    """The database of a ledger does not do what it was asked for; what it had is as it was before.

    Args:
        title: a few words.
        message: what is wrong.
        hint: what to do.
        file: the ledger as the user knows it.
        is_damage: its content makes no sense: another try helps only once it was mended.
    """

    def __init__(self, title: str, message: str, *, hint: str, file: str, is_damage: bool = False) -> None:
        super().__init__(title, f"{message} {hint}")
        self.problem = Problem(file, message, Severity.ERROR, hint=hint)
        self.is_damage = is_damage


_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SAID = {
    sqlite3.SQLITE_BUSY: (
        "Another program has the ledger open and does not let go of it.",
        "Try again; if it stays so, close other windows of Copycue, and programs that look at the file.",
    ),
    sqlite3.SQLITE_FULL: (
        "There is no room left on the disk for the ledger.",
        "Make room; what was kept so far is safe.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The ledger can be read, but not written.",
        "See that you may write it and its folder.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The ledger can not be opened.",
        "See that its folder is there, and that you may write in it.",
    ),
    sqlite3.SQLITE_PERM: (
        "The ledger can not be opened.",
        "See that you may read and write it and its folder.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk with the ledger can not be read or written.",
        "See that it is still there and sound; what was kept so far is safe.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The ledger's file is damaged.", "Copycue mends it when it is opened again."),
    sqlite3.SQLITE_NOTADB: ("The ledger's file is damaged.", "Copycue mends it when it is opened again."),
}
_SAID[sqlite3.SQLITE_LOCKED] = _SAID[sqlite3.SQLITE_BUSY]


@contextmanager
def telling_faults(file: str) -> Iterator[None]:
    """Make one exception of the many of a database.

    Args:
        file: the ledger as the user knows it.

    Raises:
        StoreError: the database does not do what it was asked for.
    """
    try:
        yield
    except DBAPIError as error:
        raise _fault(error.orig, file) from error
    except (sqlite3.Error, OSError) as error:
        raise _fault(error, file) from error


def _fault(error: BaseException | None, file: str) -> StoreError:
    code = getattr(error, "sqlite_errorcode", None)
    kind = None if code is None else code & 0xFF  # the rest says more closely where it happened
    said = _SAID.get(kind) if kind is not None else None
    words = getattr(error, "strerror", None) or str(error)
    message, hint = said or (f"The ledger can not be used: {words}.", "See that you may read and write it.")
    return StoreError("The ledger can not be used", message, hint=hint, file=file, is_damage=kind in _DAMAGE)
