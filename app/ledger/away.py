"""A server that can not be reached: told apart from all other faults, as work goes on without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from app.model import CopycueError, say

__all__ = ["LedgerAwayError", "is_away", "telling_when_away"]

_AWAY = (
    "08",  # the connection
    "53",  # no memory, no room on its disk, too many connections
    "57P",  # it is being stopped or started, or crashed
    "58",  # its own system fails it
    "25P03",  # our connection was idle for too long
    "25006",  # a stand-by that only reads, until it takes over
    "40001",  # two transactions were in each other's way
    "40P01",
    "57014",  # a statement took too long
    "55P03",  # somebody held the ledger for too long
)
"""SQLSTATEs, or how they begin, after which the same thing can be tried again later."""


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
        raise LedgerAwayError(say("The team's ledger can not be reached"), _reason(error, server)) from error


def is_away(error: SQLAlchemyError) -> bool:
    """Tell whether an error says that the server can not be reached at the moment."""
    if isinstance(error, PoolTimeoutError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state).startswith(_AWAY)
    # Without a state no server has answered a statement: it is libpq that speaks, of the connection.
    return error.connection_invalidated or type(error.orig).__name__ in {
        "OperationalError",
        "ConnectionTimeout",
    }


def _reason(error: SQLAlchemyError, server: str) -> str:
    connection = getattr(getattr(error, "orig", None), "pgconn", None)
    if getattr(connection, "needs_password", False):
        return say("{server} asks for a password. Give it with `copycue ledger password`.", server=server)
    if getattr(connection, "used_password", False) and "password" in str(error):
        return say(
            "{server} does not take the password. Give the right one with `copycue ledger password`.",
            server=server,
        )
    words = str(getattr(error, "orig", error)).removeprefix("connection failed: ").strip()
    if not words:
        return say("{server} does not answer.", server=server)
    return say("{server} does not answer: {words}", server=server, words=words.splitlines()[0])
