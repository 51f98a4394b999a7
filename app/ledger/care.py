"""How a ledger's file is opened: looked over, mended, brought up to date, copied once a day.

It never fails for what the world does to files. At worst what is opened can only be read, or is empty
and will be gone; that is told, and the notes are read from the journals again.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Engine

from app.ledger import schema
from app.ledger.backups import Backups
from app.ledger.faults import StoreError, fault, is_damage, telling_faults, written_later
from app.ledger.files import make_private, may_write, sync_folder
from app.ledger.making import make_new, migrate
from app.ledger.mending import mend, put_copy_in_place, put_whole_in_place
from app.ledger.migrating import Age, age_of
from app.ledger.sqlite_file import (
    PATIENCE_S,
    SQLITE_ERRORS,
    connected,
    connected_to_nothing,
    engine_on,
    is_sound_within,
)
from app.model import CopycueError, Problem, Severity, say, together

__all__ = ["Care", "Opened", "opened_in_memory"]

_ENDINGS = frozenset({".db", ".sqlite", ".sqlite3"})
_CHECKED_EACH_TIME = 16 * 1024 * 1024
"""Bytes. quick_check reads all of a file: up to here in a tenth of a second, for some 30,000 notes. A larger
file is looked over once a day, with its copy; damage that is met before that is mended all the same."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A ledger's file, open.

    Attributes:
        connection: the only one of this process.
        engine: on that connection.
        problems: what is to be said about it.
        unwritable: why it can not be written; None: it can.
        identity: tells the file from another of the same name; None: there is no file.
    """

    connection: sqlite3.Connection
    engine: Engine
    problems: tuple[Problem, ...] = ()
    unwritable: Problem | None = None
    identity: tuple[int, int] | None = None

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        self.connection.close()


class Care:
    """Opens the file of one ledger, and looks after it.

    Args:
        path: of the file; it and its folder are made where missing.
        project: the name of the project, for a new ledger.
    """

    def __init__(self, path: Path, project: str) -> None:
        self._path = path
        self._project = project
        self._backups = Backups(path)

    # --- opening ----------------------------------------------------------------------------------

    def open(self, now: dt.datetime, *, is_damaged: bool = False) -> Opened:
        """Open the file.

        Args:
            now: aware.
            is_damaged: it is known that its content makes no sense.

        Raises:
            CopycueError: it is a file of something else.
        """
        if self._path.suffix.lower() not in _ENDINGS:  # whoever names a file of the client must not lose it
            raise CopycueError(
                say("Not a ledger"),
                say("{path} is no ledger. Name a file that ends in .db.", path=str(self._path)),
            )
        try:
            with telling_faults(str(self._path)), self._alone():
                return self._open(now, is_damaged=is_damaged)
        except StoreError as error:
            return opened_in_memory(error.problem, self._project, now)

    def _open(self, now: dt.datetime, *, is_damaged: bool) -> Opened:
        said = []
        if not self._is_there():
            said += self._begin()
        elif not (may_write(self._path) and may_write(self._path.parent)):
            return self._to_read_only(fault(sqlite3.SQLITE_READONLY, str(self._path)).problem)
        if is_damaged or self._is_damaged(now):
            said.append(mend(self._path, self._backups, project=self._project, now=now))
        connection = connected(self._path)
        try:
            return self._up_to_date(connection, said, now)
        except BaseException:
            connection.close()
            raise

    def _up_to_date(self, connection: sqlite3.Connection, said: list[Problem], now: dt.datetime) -> Opened:
        engine = engine_on(connection)
        with engine.begin() as transaction:
            age = age_of(transaction)
        if age is Age.FOREIGN:
            raise CopycueError(
                say("Not a ledger"),
                say("{path} is a file of another program. Name another one.", path=str(self._path)),
            )
        if age is Age.NEWER:
            connection.close()
            return self._to_read_only(written_later(str(self._path)))
        if age is Age.NONE:
            make_new(engine, self._project, now)
        elif age is Age.OLDER:
            self._backups.make_before(connection, schema.REVISIONS[-1], now)
            migrate(engine)
        said += self.back_up(connection, now)
        return Opened(connection, engine, tuple(said), identity=self.identity())

    def _to_read_only(self, why: Problem) -> Opened:
        connection = connected(self._path, to_write=False)
        if not is_sound_within(connection):
            connection.close()
            raise fault(sqlite3.SQLITE_CORRUPT, str(self._path))
        why = replace(why, severity=Severity.WARNING)
        return Opened(connection, engine_on(connection), (why,), why, self.identity())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes from opening, mending or migrating the file at the same time."""
        from filelock import FileLock, Timeout

        with ExitStack() as guards:
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                guards.enter_context(FileLock(self._path.with_suffix(".opening"), timeout=2 * PATIENCE_S))
            except Timeout as error:
                raise fault(sqlite3.SQLITE_BUSY, str(self._path)) from error
            except OSError:  # a folder that can not be written: nobody else mends there either
                pass
            yield

    # --- what the file is like --------------------------------------------------------------------

    def identity(self) -> tuple[int, int] | None:
        """Return what tells the file from another of the same name; None: there is none."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _is_there(self) -> bool:
        """Tell whether there is a file with anything in it: an empty one is left by a crash."""
        try:
            return self._path.stat().st_size > 0
        except FileNotFoundError:
            return False

    def _begin(self) -> list[Problem]:
        """Make the file: from the newest copy if there are any, as then there was a ledger."""
        if copy := self._backups.newest_sound():
            return [put_copy_in_place(self._path, copy)]
        if not self._path.exists():
            make_private(self._path)
            sync_folder(self._path.parent)
        return []

    def _is_damaged(self, now: dt.datetime) -> bool:
        size = self._path.stat().st_size
        if not size or (size > _CHECKED_EACH_TIME and self._backups.has_one_of(now.date())):
            return False
        try:
            with closing(connected(self._path)) as connection:
                return not is_sound_within(connection) or not _has_tables(connection)
        except SQLITE_ERRORS as error:
            if is_damage(error):
                return True
            raise

    # --- while it is open -------------------------------------------------------------------------

    def put_back(self, connection: sqlite3.Connection) -> None:
        """Write a ledger anew whose file was deleted while it was open, unless another process did."""
        with suppress(StoreError), telling_faults(str(self._path)), self._alone():
            if not self._is_there():
                put_whole_in_place(connection, self._path)

    def back_up(self, connection: sqlite3.Connection, now: dt.datetime) -> list[Problem]:
        """Make today's copy if it is missing, and return why it can not be made."""
        try:
            if not self._backups.has_one_of(now.date()) and _was_ever_written(connection):
                self._backups.make_daily(connection, now.date())
        except (*SQLITE_ERRORS, OSError) as error:
            message = say("Today's copy of the ledger can not be made: {error}.", error=str(error))
            hint = say(
                "See that there is room on the disk, and that you may write into its folder “backups”."
            )
            return [Problem(str(self._path), message, Severity.WARNING, hint=hint)]
        return []


def opened_in_memory(why: Problem, project: str, now: dt.datetime) -> Opened:
    """Return an empty ledger that will be gone: work goes on with what the journals say.

    Args:
        why: there is no other one.
        project: its name.
        now: aware.
    """
    message = say("What is known of earlier readings can not be kept: {what}", what=why.message)
    meanwhile = say("Triage works all the same; answers and corrections can not be recorded until then.")
    hint = together(why.hint, meanwhile)
    why = Problem(why.file, message, Severity.INFO, hint=hint)  # no fault of the input
    connection = connected_to_nothing()
    engine = engine_on(connection)
    make_new(engine, project, now)
    return Opened(connection, engine, (why,), why)


def _has_tables(connection: sqlite3.Connection) -> bool:
    """Tell whether there are tables: what was cut off before the first page's end looks empty to SQLite."""
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _was_ever_written(connection: sqlite3.Connection) -> bool:
    (changes,) = connection.execute("SELECT changes FROM state").fetchone()
    return bool(changes)
