"""Connections to a ledger's file: durable, and never among several that share a write-ahead log."""

import sqlite3
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, PoolProxiedConnection, StaticPool, create_engine, event

__all__ = [
    "PATIENCE_S",
    "SQLITE_ERRORS",
    "connected",
    "connected_to_look",
    "connected_to_nothing",
    "engine_on",
    "is_sound_within",
    "make_durable",
]

SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What the driver raises: it stumbles over messages of SQLite that quote damaged bytes."""

PATIENCE_S = 5.0
"""So long another process may be writing before it is said that it does not let go."""

_LOOKED_EVERY_S = 0.004

_PRAGMAS = (
    "synchronous=EXTRA",
    "fullfsync=ON",  # macOS: the disk, not just its cache
    "foreign_keys=ON",
    "cell_size_check=ON",  # damage is noticed where it is met
    "trusted_schema=OFF",
)


def connected(path: Path, *, to_write: bool = True) -> sqlite3.Connection:
    """Return a connection to a file that is there.

    ``journal_mode=DELETE``, as SQLite 3.7.0 to 3.51.2 can lose commits in WAL mode when several connections
    are at work. ``synchronous=EXTRA``, so that what was acknowledged outlives a power cut: with ``FULL`` the
    folder is not synced once the journal is deleted, and a journal that comes back undoes the last commit.
    Threads may share it, one at a time; ``isolation_level=None``, as we begin transactions, not the driver.

    Raises:
        sqlite3.Error: it can not be opened.
    """
    uri = f"{path.absolute().as_uri()}?mode={'rw' if to_write else 'ro'}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False
    )
    try:
        make_durable(connection)
        if to_write:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except SQLITE_ERRORS:
        connection.close()
        raise
    return connection


def connected_to_look(path: Path) -> sqlite3.Connection:
    """Return a connection that only reads, to a file that need not be a sound ledger.

    Raises:
        sqlite3.Error: it can not be opened.
    """
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def make_durable(connection: sqlite3.Connection) -> None:
    """Have a connection wait for the disk, and look closely at what it reads.

    Raises:
        sqlite3.Error: the file can not be read.
    """
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def connected_to_nothing() -> sqlite3.Connection:
    """Return a connection to a database that is gone with it."""
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def is_sound_within(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite finds nothing wrong in a file: reads all of it, about 7 ms a megabyte.

    Raises:
        sqlite3.Error: it can not be read at all.
    """
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    return found is not None and found[0] == "ok"


def engine_on(connection: sqlite3.Connection) -> Engine:
    """Return SQLAlchemy's engine on one connection. Its transactions begin as the option ``begin`` says."""
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(transaction: Connection) -> None:
    connection = transaction.connection
    begin = transaction.get_execution_options().get("begin")
    if begin is None:
        connection.cursor().execute("BEGIN")
    else:
        _begin_in_turn(connection, begin)


def _begin_in_turn(connection: PoolProxiedConnection, begin: str) -> None:
    """Wait until nobody else is writing.

    SQLite itself looks every 100 ms in the end: beside several busy writers it can find the file taken for
    many seconds on end. Looking more often, everybody has a turn.
    """
    until = time.monotonic() + PATIENCE_S
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                cursor.execute(begin)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(_LOOKED_EVERY_S)
            else:
                return
    finally:
        cursor.execute(f"PRAGMA busy_timeout={PATIENCE_S * 1000:.0f}")
