"""A server that can not be reached: told apart from all other faults, as work goes on without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from app.model import CopycueError

__all__ = ["LedgerAwayError", "is_away", "telling_when_away"]

_AWAY = frozenset({
    "57P01",  # the server is being stopped
    "57P02",  # it crashed
    "57P03",  # it is starting
    "57P05",  # our connection was idle for too long
    "25P03",  # likewise, within a transaction
    "57014",  # a statement took too long
    "55P03",  # somebody held the ledger for too long
    "53300",  # too many connections
})  # fmt: skip
"""SQLSTATEs after which the same thing can be tried again later; class 08 is about connections altogether."""


class LedgerAwayError(CopycueError):
    """The server of a team's ledger can not be reached, or does not let us in.

    Whether what was being written did arrive is not known: it is sent again, and counts once.
    """


@contextmanager
def telling_when_away(server: str) -> Iterator[None]:
    """Make one exception of the many that tell that the server can not be reached.

    Args:
        server: its name, for people.

    Raises:
        LedgerAwayError: the server can not be reached. All other exceptions pass.
    """
    try:
        yield
    except SQLAlchemyError as error:
        if not is_away(error):
            raise
        raise LedgerAwayError("The team's ledger can not be reached", _reason(error, server)) from error


def is_away(error: SQLAlchemyError) -> bool:
    """Tell whether an error says that the server can not be reached at the moment."""
    if isinstance(error, PoolTimeoutError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in _AWAY or state.startswith("08")
    # Without a state no server has answered a statement: it is libpq that speaks, of the connection.
    return error.connection_invalidated or type(error.orig).__name__ in {
        "OperationalError",
        "ConnectionTimeout",
    }


def _reason(error: SQLAlchemyError, server: str) -> str:
    connection = getattr(getattr(error, "orig", None), "pgconn", None)
    if getattr(connection, "needs_password", False):
        return f"{server} asks for a password. Give it with `copycue ledger password`."
    if getattr(connection, "used_password", False) and "password" in str(error):
        return f"{server} does not take the password. Give the right one with `copycue ledger password`."
    words = str(getattr(error, "orig", error)).removeprefix("connection failed: ").strip()
    return f"{server} does not answer: {words.splitlines()[0]}" if words else f"{server} does not answer."
