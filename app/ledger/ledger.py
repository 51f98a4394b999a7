"""The ledger: what a project remembers, and the only way to add to it."""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Row, Select, select

from app.ledger import schema, writing
from app.ledger.contents import Contents
from app.ledger.exporting import read_contents
from app.ledger.faults import StoreError, not_understood
from app.ledger.importing import Added, write_contents
from app.ledger.memory import Memory, Revision
from app.ledger.rows import verdict_of
from app.ledger.snapshot import Snapshot, read_state, refreshed
from app.ledger.store import Store
from app.model import (
    Clock,
    Conflict,
    CopycueError,
    Draft,
    DraftConflict,
    KeptVerdict,
    KnownNote,
    NoteWords,
    Problem,
    Step,
    utc_now,
)

__all__ = ["Ledger"]

Result = TypeVar("Result")
_NOTED_EVERY = dt.timedelta(hours=1)
"""That the journals were read and nothing changed is noted this often: each time would be a write."""


@dataclass(frozen=True, slots=True)
class _Held:
    """Notes that could not be written.

    Attributes:
        known: all notes.
        at: when they were read.
        stamp: of what they follow from.
        problem: why they could not.
    """

    known: tuple[KnownNote, ...]
    at: dt.datetime
    stamp: int
    problem: Problem


class Ledger:
    """What a project remembers. Any thread may use it, and several processes the same ledger.

    Args:
        store: where it is kept; closed with the ledger.
        clock: tells the time, aware.
    """

    def __init__(self, store: Store, clock: Clock = utc_now) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.RLock()
        self._kept = Snapshot()
        self._epoch = store.epoch
        self._mark: object = None
        self._memory = Memory()
        self._told: tuple[object, ...] = ()
        self._held: _Held | None = None
        self._unread: Problem | None = None

    @classmethod
    def open(cls, address: str | Path, *, project: str = "", clock: Clock = utc_now) -> Self:
        """Open a ledger, and make it where there is none.

        Args:
            address: path of a file (SQLite), or ``postgresql+psycopg://…`` for a team.
            project: the name of the project, for a new ledger.
            clock: tells the time, aware.

        Raises:
            CopycueError: there can be no ledger at this address.
            LedgerAwayError: a team's server can not be reached.
        """
        if isinstance(address, str) and "://" in address:
            from app.ledger.team_store import TeamStore

            return cls(TeamStore(address, project=project, clock=clock), clock)
        from app.ledger.places import refuse_shared_place
        from app.ledger.sqlite_store import SqliteStore

        refuse_shared_place(Path(address))
        return cls(SqliteStore(Path(address), project=project, clock=clock), clock)

    @classmethod
    def passing(cls, trouble: CopycueError, *, clock: Clock = utc_now) -> Self:
        """Return a ledger for this run only, where none can be kept.

        Args:
            trouble: why none can be kept.
            clock: tells the time, aware.
        """
        from app.ledger.passing_store import PassingStore

        return cls(PassingStore(trouble, clock()), clock)

    # --- what is remembered -----------------------------------------------------------------------

    def read(self) -> Memory:
        """Return what is remembered: the same value as before while nobody wrote.

        Where the ledger can not be read at the moment, it is what was read last, with a problem that says so.
        """
        with self._lock:
            try:
                self._mend_and_do(self._look)
                self._unread = None
            except StoreError as error:
                self._unread = error.problem
            return self._tell()

    def _look(self) -> None:
        mark = self._store.mark()
        if mark != self._mark:
            with self._store.reading() as connection:
                self._refresh(connection)
            self._mark = mark

    def _refresh(self, connection: Connection, *, to_write: bool = False) -> Snapshot:
        if self._epoch != self._store.epoch:  # what was read then may not be true any more
            self._kept, self._epoch = Snapshot(), self._store.epoch
        self._kept = refreshed(connection, self._kept, read_state(connection, to_write=to_write))
        return self._kept

    def _tell(self) -> Memory:
        """Return what was read, what could not be written, and what is to be said about it."""
        held = self._held
        if held and held.stamp != self._kept.memory.stamp:  # somebody else remembered what the journals say
            held = self._held = None
        puzzling = not_understood(self._kept.not_understood, self._store.name)
        doubtful = [*self._store.problems, puzzling, held and held.problem, self._unread]
        problems = tuple(dict.fromkeys(problem for problem in doubtful if problem))
        told = (self._kept, held, self._store.is_lasting, problems)
        if told != self._told:
            self._told = told
            self._memory = replace(
                self._kept.memory,
                known=held.known if held else self._kept.memory.known,
                last_read=held.at if held else self._kept.memory.last_read,
                problems=problems,
                is_lasting=self._store.is_lasting,
            )
        return self._memory

    def _mend_and_do(self, act: Callable[[], Result]) -> Result:
        """Do something; where the ledger turns out to be damaged, mend it and do it again, once."""
        try:
            return act()
        except StoreError as error:
            if not (error.is_damage and self._store.mend()):
                raise
        return act()

    def revisions(self, note_id: str) -> tuple[Revision, ...]:
        """Return every wording of a note that was ever read, in order.

        Raises:
            CopycueError: the ledger can not be read.
        """
        table = schema.revisions
        rows = self._ask(select(table).where(table.c.note_id == note_id).order_by(table.c.revision))
        return tuple(Revision(row.revision, NoteWords(row.text, row.whereabouts), row.seen) for row in rows)

    def verdicts_of(self, note_id: str) -> tuple[KeptVerdict, ...]:
        """Return everything that Copycue made of a note, in order.

        Raises:
            CopycueError: the ledger can not be read.
        """
        table = schema.verdicts
        rows = self._ask(select(table).where(table.c.note_id == note_id).order_by(table.c.number))
        return tuple(map(verdict_of, rows))

    def _ask(self, query: Select[Any]) -> Sequence[Row[Any]]:
        def ask() -> Sequence[Row[Any]]:
            with self._store.reading() as connection:
                return connection.execute(query).all()

        with self._lock:
            return self._mend_and_do(ask)

    def contents(self) -> Contents:
        """Return everything that the ledger holds, for an export.

        Raises:
            CopycueError: it can not be read.
        """
        with self._lock, self._store.reading() as connection:
            return read_contents(connection)

    # --- what is added ----------------------------------------------------------------------------

    def _write(self, act: Callable[[Connection, Snapshot], Result]) -> Result:
        """Write something while everybody else is kept from it, knowing what they wrote before."""

        def write() -> Result:
            with self._store.writing() as connection:
                return act(connection, self._refresh(connection, to_write=True))

        with self._lock:
            try:
                return self._mend_and_do(write)
            finally:
                self._mark = None

    def remember(self, known: Iterable[KnownNote], *, at: dt.datetime, based_on: Memory) -> bool:
        """Remember the notes as they were read now.

        What can not be written is held, told as a problem, and written with the next notes.

        Args:
            known: all notes that there are and were, in the order of the journals.
            at: when the journals were read, aware.
            based_on: the memory that the notes were followed from.

        Returns:
            Whether they are remembered; else somebody else did meanwhile: read, follow and try again.
        """
        notes = tuple(known)
        with self._lock:
            if not self._held and notes == based_on.known and _was_lately(based_on.last_read, at):
                return True
            try:
                is_remembered = self._write(
                    lambda connection, kept: (
                        kept.memory.stamp == based_on.stamp
                        and writing.write_notes(connection, notes, kept, at)
                    )
                )
            except StoreError as error:
                self._held = _Held(notes, at, based_on.stamp, error.problem)
                return True
            self._held = None
            return is_remembered

    def keep_verdicts(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Keep what Copycue made of notes, where it differs from what it made of them before.

        What can not be written is not held: it follows from the notes and the files at any time.
        """
        given = tuple(verdicts)
        if _new_verdicts(given, self.read()):
            with suppress(StoreError):
                self._write(
                    lambda connection, kept: writing.write_verdicts(
                        connection, _new_verdicts(given, kept.memory), kept
                    )
                )

    def do(self, step: Step) -> Step | Conflict:
        """Take a step. It is committed for good when this returns.

        Returns:
            The step with its number; taken before already, it is taken once. A conflict, where somebody
            else did something about the same notes that its author did not know of: nothing is written.

        Raises:
            CopycueError: the ledger can not be written; nothing is.
        """
        return self._write(lambda connection, _: writing.write_step(connection, step))

    def keep_draft(self, draft: Draft) -> Draft | DraftConflict:
        """Keep what was typed for a note so far, in place of the version that it names.

        Returns:
            The draft with its new version. A conflict, where that version is gone, as somebody else typed
            meanwhile: both are kept, and both are told.

        Raises:
            CopycueError: the ledger can not be written; nothing is.
        """
        saved = self._clock()
        return self._write(lambda connection, kept: writing.write_draft(connection, draft, kept, saved))

    def drop_draft(self, note_id: str, version: int) -> None:
        """Drop a draft, as it went to the client; another version of it stays.

        Raises:
            CopycueError: the ledger can not be written.
        """
        self._write(lambda connection, kept: writing.drop_draft(connection, note_id, version, kept))

    def add(self, contents: Contents) -> Added:
        """Add what an export holds and this ledger lacks: all of it or nothing, and nothing twice.

        Raises:
            CopycueError: the ledger can not be written; nothing is.
        """
        at = self._clock()
        return self._write(lambda connection, kept: write_contents(connection, contents, kept, at))

    # --- the end ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the ledger."""
        with self._lock:
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _was_lately(last_read: dt.datetime | None, now: dt.datetime) -> bool:
    return last_read is not None and now - last_read < _NOTED_EVERY


def _new_verdicts(verdicts: Iterable[KeptVerdict], memory: Memory) -> list[KeptVerdict]:
    """Return the verdicts that differ from the last of their notes in anything but their time."""
    last = memory.verdicts
    return [
        verdict
        for verdict in verdicts
        if (before := last.get(verdict.note_id)) is None or replace(verdict, made=before.made) != before
    ]
