"""A ledger in a file: SQLite, one connection a process, durable.

``journal_mode=DELETE``, as SQLite before 3.51.3 can lose commits in WAL mode when several connections are at
work (RELIABILITY.md); ``synchronous=FULL``, so that what was acknowledged outlives a power cut.
"""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, insert, inspect

from app import __version__
from app.ledger import schema
from app.ledger.faults import telling_faults
from app.model import CopycueError, Problem

__all__ = ["SqliteStore"]

_PATIENCE_S = 5.0
"""So long another process may be writing before it is said that it does not let go."""


class SqliteStore:
    """A ledger in a file.

    Args:
        path: of the file; it and its folder are made where missing.
        project: the name of the project, for a new ledger.
        clock: tells the time, aware.
    """

    is_lasting = True
    problems: tuple[Problem, ...] = ()
    epoch = 0

    def __init__(self, path: Path, *, project: str, clock: Callable[[], dt.datetime]) -> None:
        self.name = str(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CopycueError("There can be no ledger", f"{path.parent}: {error.strerror}.") from error
        self._engine = _engine(path)
        with self.writing() as connection:
            if not inspect(connection).has_table("state"):
                make_tables(connection, project=project, now=clock())

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See ``Store``."""
        with telling_faults(self.name), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See ``Store``."""
        engine = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        with telling_faults(self.name), engine.begin() as connection:
            yield connection

    def mark(self) -> object:
        """See ``Store``: SQLite counts the commits of other connections to the file."""
        with telling_faults(self.name), self._engine.connect() as connection:
            return connection.connection.execute("PRAGMA data_version").fetchone()[0]

    def mend(self) -> bool:
        """See ``Store``."""
        return False

    def close(self) -> None:
        """See ``Store``."""
        self._engine.dispose()


def make_tables(connection: Connection, *, project: str, now: dt.datetime) -> None:
    """Make the tables of a new ledger, as of today's version of the schema."""
    schema.METADATA.create_all(connection)
    schema.schema_version.create(connection)
    connection.execute(insert(schema.schema_version), {"version_num": schema.REVISIONS[-1]})
    first = {"id": 1, "changes": 0, "stamp": 0, "draft_version": 0, "last_read": None}
    connection.execute(
        insert(schema.state), first | {"project": project, "created": now, "written_by": __version__}
    )


def _engine(path: Path) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: _connection(path), poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connection(path: Path) -> sqlite3.Connection:
    # isolation_level=None: the driver begins no transactions by itself, we do.
    connection = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
