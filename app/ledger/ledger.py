"""The ledger: what a project remembers, and the only way to add to it."""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select

from app.ledger import schema, writing
from app.ledger.memory import Memory, Revision
from app.ledger.rows import verdict_of
from app.ledger.snapshot import Snapshot, read_state, refreshed
from app.ledger.store import Store
from app.model import (
    Conflict,
    Draft,
    DraftConflict,
    KeptVerdict,
    KnownNote,
    NoteWords,
    Step,
)

__all__ = ["Ledger"]

Clock = Callable[[], dt.datetime]
_NOTED_EVERY = dt.timedelta(hours=1)
"""That the journals were read and nothing changed is noted this often: each time would be a write."""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Ledger:
    """What a project remembers. Any thread may use it, and several processes the same ledger.

    Args:
        store: where it is kept; closed with the ledger.
        clock: tells the time, aware.
    """

    def __init__(self, store: Store, clock: Clock = _now) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.RLock()
        self._kept = Snapshot()
        self._mark: object = None

    @classmethod
    def open(cls, address: str | Path, *, project: str = "", clock: Clock = _now) -> Self:
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
        from app.ledger.sqlite_store import SqliteStore

        return cls(SqliteStore(Path(address), project=project, clock=clock), clock)

    # --- what is remembered -----------------------------------------------------------------------

    def read(self) -> Memory:
        """Return what is remembered: the same value as before while nobody wrote."""
        with self._lock:
            mark = self._store.mark()
            if mark != self._mark:
                with self._store.reading() as connection:
                    self._refresh(connection)
                self._mark = mark
            return self._kept.memory

    def _refresh(self, connection: Connection, *, to_write: bool = False) -> Snapshot:
        kept = refreshed(connection, self._kept, read_state(connection, to_write=to_write))
        if kept is not self._kept:
            told = replace(kept.memory, problems=self._store.problems, is_lasting=self._store.is_lasting)
            self._kept = replace(kept, memory=told)
        return self._kept

    def revisions(self, note_id: str) -> tuple[Revision, ...]:
        """Return every wording of a note that was ever read, in order."""
        table = schema.revisions
        query = select(table).where(table.c.note_id == note_id).order_by(table.c.revision)
        with self._lock, self._store.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Revision(row.revision, NoteWords(row.text, row.whereabouts), row.seen) for row in rows)

    def verdicts_of(self, note_id: str) -> tuple[KeptVerdict, ...]:
        """Return everything that Copycue made of a note, in order."""
        table = schema.verdicts
        query = select(table).where(table.c.note_id == note_id).order_by(table.c.number)
        with self._lock, self._store.reading() as connection:
            return tuple(map(verdict_of, connection.execute(query)))

    # --- what is added ----------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[tuple[Connection, Snapshot]]:
        """Keep everybody else from writing, and read what they wrote before."""
        with self._lock:
            with self._store.writing() as connection:
                yield connection, self._refresh(connection, to_write=True)
            self._mark = None

    def remember(self, known: Iterable[KnownNote], *, at: dt.datetime, based_on: Memory) -> bool:
        """Remember the notes as they were read now.

        Args:
            known: all notes that there are and were, in the order of the journals.
            at: when the journals were read, aware.
            based_on: the memory that the notes were followed from.

        Returns:
            Whether they are remembered; else somebody else did meanwhile: read, follow and try again.
        """
        notes = tuple(known)
        if notes == based_on.known and based_on.last_read and at - based_on.last_read < _NOTED_EVERY:
            return True
        with self._writing() as (connection, kept):
            if kept.memory.stamp != based_on.stamp:
                return False
            changed = writing.write_notes(connection, notes, kept, at)
            stamp = kept.memory.stamp + changed
            writing.write_state(connection, stamp=stamp, last_read=at)
        return True

    def keep_verdicts(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Keep what Copycue made of notes, where it differs from what it made of them before."""
        given = tuple(verdicts)
        if not _new_verdicts(given, self.read()):
            return
        with self._writing() as (connection, kept):
            new = _new_verdicts(given, kept.memory)
            if new:
                writing.write_verdicts(connection, new, kept)
                writing.write_state(connection)

    def do(self, step: Step) -> Step | Conflict:
        """Take a step. It is committed for good when this returns.

        Returns:
            The step with its number; taken before already, it is taken once. A conflict, where somebody
            else did something about the same notes that its author did not know of: nothing is written.
        """
        with self._writing() as (connection, _):
            result, is_new = writing.write_step(connection, step)
            if is_new:
                writing.write_state(connection)
        return result

    def keep_draft(self, draft: Draft) -> Draft | DraftConflict:
        """Keep what was typed for a note so far, in place of the version that it names.

        Returns:
            The draft with its new version. A conflict, where that version is gone, as somebody else typed
            meanwhile: both are kept, and both are told.
        """
        with self._writing() as (connection, kept):
            result, is_new = writing.write_draft(connection, draft, kept.draft_version, self._clock())
            if is_new:
                writing.write_state(connection, draft_version=kept.draft_version + 1)
        return result

    def drop_draft(self, note_id: str, version: int) -> None:
        """Drop a draft, as it went to the client; another version of it stays."""
        with self._writing() as (connection, kept):
            if writing.drop_draft(connection, note_id, version):
                writing.write_state(connection, draft_version=kept.draft_version + 1)

    # --- the end ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the ledger."""
        with self._lock:
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _new_verdicts(verdicts: Iterable[KeptVerdict], memory: Memory) -> list[KeptVerdict]:
    """Return the verdicts that differ from the last of their notes in anything but their time."""
    last = memory.verdicts
    return [
        verdict
        for verdict in verdicts
        if (before := last.get(verdict.note_id)) is None or replace(verdict, made=before.made) != before
    ]
