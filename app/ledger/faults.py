"""What can go wrong with the database of a ledger, in plain words: its exceptions never leave this room."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.ledger.sqlite_file import SQLITE_ERRORS
from app.model import CopycueError, Problem, Severity, say

__all__ = ["StoreError", "fault", "is_damage", "telling_faults", "written_later"]


class StoreError(CopycueError):
    """The database of a ledger does not do what it was asked for; what it had is as it was before.

    Args:
        problem: what is wrong, and what to do.
        is_damage: its content makes no sense: another try helps only once it was mended.
    """

    def __init__(self, problem: Problem, *, is_damage: bool = False) -> None:
        told = say("{file}: {message} {hint}", file=problem.file, message=problem.message, hint=problem.hint)
        super().__init__(say("The ledger can not be used"), told)
        self.problem = problem
        self.is_damage = is_damage


_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SAID = {
    sqlite3.SQLITE_BUSY: (
        say("Another program has the ledger open and does not let go of it."),
        say("Try again; if it stays so, close other windows of Copycue, and programs that look at the file."),
    ),
    sqlite3.SQLITE_FULL: (
        say("There is no room left on the disk for the ledger."),
        say("Make room; what was kept so far is safe."),
    ),
    sqlite3.SQLITE_READONLY: (
        say("The ledger can be read, but not written."),
        say("See that you may write it and its folder."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        say("The ledger can not be opened."),
        say("See that its folder is there, and that you may write in it."),
    ),
    sqlite3.SQLITE_PERM: (
        say("The ledger can not be opened."),
        say("See that you may read and write it and its folder."),
    ),
    sqlite3.SQLITE_IOERR: (
        say("The disk with the ledger can not be read or written."),
        say("See that it is still there and sound; what was kept so far is safe."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        say("The ledger's file is damaged."),
        say("Copycue mends it when it is opened again."),
    ),
    sqlite3.SQLITE_NOTADB: (
        say("The ledger's file is damaged."),
        say("Copycue mends it when it is opened again."),
    ),
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
        raise _fault_of(error.orig, file) from error
    except (*SQLITE_ERRORS, OSError) as error:
        raise _fault_of(error, file) from error


def fault(code: int | None, file: str, words: str = "") -> StoreError:
    """Return what is to be said of a fault.

    Args:
        code: SQLite's; None: it is none of SQLite's.
        file: the ledger as the user knows it.
        words: what a fault without a code says of itself.
    """
    other = (
        say("The ledger can not be used: {words}.", words=words),
        say("See that you may read and write it."),
    )
    message, hint = _SAID.get(code, other) if code is not None else other
    return StoreError(Problem(file, message, hint=hint), is_damage=code in _DAMAGE)


def is_damage(error: Exception) -> bool:
    """Tell whether an error says that a file's content makes no sense."""
    return _code_of(error) in _DAMAGE


def _fault_of(error: BaseException | None, file: str) -> StoreError:
    return fault(_code_of(error), file, getattr(error, "strerror", None) or str(error))


def _code_of(error: BaseException | None) -> int | None:
    if isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode to UTF-8"):
        return sqlite3.SQLITE_CORRUPT  # bytes that are no text: the driver noticed, not SQLite
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    return int(code) & 0xFF  # the rest says more closely where it happened


def written_later(file: str) -> Problem:
    """Return what is said of a ledger that a later Copycue has written."""
    message = say("A later version of Copycue has written the ledger: this one only reads it.")
    return Problem(file, message, Severity.WARNING, hint=say("Install that version here, too."))


def not_understood(steps: int, file: str) -> Problem | None:
    """Return what is said of so many steps that make no sense to this Copycue."""
    if not steps:
        return None
    message = say("{steps} of the ledger's steps can not be understood and do not count here.", steps=steps)
    return Problem(
        file, message, Severity.WARNING, hint=say("A later Copycue may have written them: install it here.")
    )
