"""Copies of a ledger's file: one a day, and one before each change of the schema.

Made by ``VACUUM INTO``: one statement, one consistent state, whoever else writes. SQLite's backup in steps
begins anew with each write of another process, and so does not end while somebody is busy.
"""

import datetime as dt
import os
import re
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from app.ledger.files import make_private, sync_file, sync_folder
from app.ledger.sqlite_file import SQLITE_ERRORS, connected_to_look, is_sound_within

__all__ = ["Backups", "is_sound"]

_DAYS_KEPT = 7
_BEGUN_FOR_S = 86400
_WHICH = re.compile(r"\.(before-\w+\.)?\d{4}-\d\d-\d\d(T\d{6})?\.db")


class Backups:
    """The copies of one ledger, in the folder ``backups`` beside it.

    Args:
        ledger: its file.
    """

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger
        self._folder = ledger.parent / "backups"

    def newest_first(self) -> list[Path]:
        """Return all copies."""
        return sorted(self._all(), key=lambda path: path.stem.rpartition(".")[2], reverse=True)

    def newest_sound(self) -> Path | None:
        """Return the newest copy that is what it should be; None: there is none."""
        return next((path for path in self.newest_first() if is_sound(path)), None)

    def has_one_of(self, day: dt.date) -> bool:
        """Tell whether the copy of a day is there."""
        return self._daily(day).exists()

    def make_daily(self, connection: sqlite3.Connection, day: dt.date) -> None:
        """Make the copy of a day, and let go of those of all but the newest days.

        Raises:
            sqlite3.Error: it can not be made, such as for want of room.
            OSError: likewise.
        """
        self._make(connection, self._daily(day))
        daily = [
            path for path in self.newest_first() if not path.stem.startswith(f"{self._ledger.stem}.before-")
        ]
        for path in [*daily[_DAYS_KEPT:], *self._left_by_crashes()]:
            with suppress(OSError):  # next time
                path.unlink()

    def make_before(self, connection: sqlite3.Connection, version: str, now: dt.datetime) -> None:
        """Make a copy before the schema changes. These are kept for good.

        Args:
            connection: to the ledger.
            version: the version that the schema is to have.
            now: aware.

        Raises:
            sqlite3.Error: it can not be made, such as for want of room.
            OSError: likewise.
        """
        self._make(connection, self._path(f"before-{version}.{now:%Y-%m-%dT%H%M%S}"))

    def _make(self, connection: sqlite3.Connection, path: Path) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        rising = path.with_suffix(f".{os.getpid()}.part")
        try:
            rising.unlink(missing_ok=True)
            make_private(rising)
            connection.execute("VACUUM INTO ?", (str(rising),))
            if not is_sound(rising):
                raise sqlite3.DatabaseError("the copy is not sound")
            sync_file(rising)
            rising.replace(path)
            sync_folder(self._folder)
        finally:
            rising.unlink(missing_ok=True)

    def _daily(self, day: dt.date) -> Path:
        return self._path(day.isoformat())

    def _path(self, which: str) -> Path:
        return self._folder / f"{self._ledger.stem}.{which}.db"

    def _all(self) -> list[Path]:
        return [path for path in self._mine() if _WHICH.fullmatch(path.name.removeprefix(self._ledger.stem))]

    def _left_by_crashes(self) -> list[Path]:
        """Return copies that were begun by processes that are gone, as far as can be told."""
        until = time.time() - _BEGUN_FOR_S
        return [path for path in self._mine() if path.suffix == ".part" and path.stat().st_mtime < until]

    def _mine(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.name.startswith(f"{self._ledger.stem}.")]
        except OSError:
            return []


def is_sound(path: Path) -> bool:
    """Tell whether a file is a ledger in which SQLite finds nothing wrong."""
    try:
        with closing(connected_to_look(path)) as connection:
            rows = connection.execute("SELECT count(*) FROM state").fetchone()
            return rows == (1,) and is_sound_within(connection)
    except SQLITE_ERRORS:
        return False
