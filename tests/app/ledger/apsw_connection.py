"""A connection of apsw's that looks like one of the standard library's.

So Copycue's own statements, and SQLAlchemy around them, run on a file system that fails. The standard
library's SQLite is another copy, and can not be given one.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw

__all__ = ["ApswConnection"]


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except apsw.ConstraintError as error:
        raise sqlite3.IntegrityError(str(error)) from error
    except apsw.Error as error:
        raised = sqlite3.OperationalError(str(error))
        raised.sqlite_errorcode = getattr(error, "extendedresult", apsw.SQLITE_ERROR)
        raise raised from error


class _Cursor:
    """One statement and its rows, all fetched at once."""

    arraysize = 1
    lastrowid = None

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: Iterator[tuple[Any, ...]] = iter(())
        self.description: Sequence[tuple[Any, ...]] | None = None
        self.rowcount = -1

    def execute(self, statement: str, values: Sequence[Any] = ()) -> "_Cursor":
        with _translated():
            before = self._connection.total_changes()
            cursor = self._connection.cursor()
            rows: list[tuple[Any, ...]] = []
            self.description = None
            cursor.exec_trace = self._describe
            rows = list(cursor.execute(statement, tuple(values)))
            self.rowcount = self._connection.total_changes() - before
        self._rows = iter(rows)
        return self

    def _describe(self, cursor: apsw.Cursor, *_: object) -> bool:
        columns = cursor.get_description()
        self.description = [(name, None, None, None, None, None, None) for name, *_ in columns] or None
        return True

    def executemany(self, statement: str, sequence: Iterable[Sequence[Any]]) -> "_Cursor":
        for values in sequence:
            self.execute(statement, values)
        return self

    def fetchone(self) -> tuple[Any, ...] | None:
        return next(self._rows, None)

    def fetchall(self) -> list[tuple[Any, ...]]:
        return list(self._rows)

    def fetchmany(self, size: int = 1) -> list[tuple[Any, ...]]:
        return [row for row, _ in zip(self._rows, range(size), strict=False)]

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def close(self) -> None:
        self._rows = iter(())


class ApswConnection:
    """A connection to a file of apsw's file systems.

    Args:
        name: of the file.
        file_system: the name that it was registered with.
    """

    isolation_level = None

    def __init__(self, name: str, file_system: str) -> None:
        with _translated():
            self._connection = apsw.Connection(name, vfs=file_system)

    def cursor(self) -> _Cursor:
        return _Cursor(self._connection)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Cursor:
        return self.cursor().execute(statement, values)

    def create_function(self, *_: object, **__: object) -> None:
        """SQLAlchemy offers regular expressions: not needed."""

    def commit(self) -> None:
        if self._connection.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close(force=True)
