"""The copy of a team's ledger on this computer: what is known without the server, and what waits for it.

It is a ledger in a file like any other, so it is as durable, with the server's numbers of steps and drafts.
Several processes may use it at once.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from filelock import FileLock
from msgspec.structs import replace as changed
from sqlalchemy import Connection, delete, insert, select

from app.ledger import schema
from app.ledger.faults import StoreError
from app.ledger.ledger import Ledger
from app.ledger.memory import Memory
from app.ledger.overlay import drafts_with, on_server, steps_with
from app.ledger.passing_store import PassingStore
from app.ledger.rows import row_of_draft
from app.ledger.snapshot import Snapshot
from app.ledger.sqlite_store import SqliteStore
from app.ledger.store import Store
from app.ledger.waiting import (
    TABLES,
    DroppedDraft,
    KeptConflict,
    Waiting,
    add_waiting,
    conflicts_in,
    forget_conflict,
    forget_waiting,
    note_sent,
    numbers_in,
    own_notes,
    waiting_in,
)
from app.ledger.writing import insert_rows, insert_steps, is_same_draft, write_state
from app.model import Clock, Conflict, CopycueError, Draft, DraftConflict, KnownNote, Step, utc_now

__all__ = ["Mirror", "Outbox"]

Result = TypeVar("Result")
_PATIENCE_S = 10.0
"""So long another process may be sending what waits."""


class Outbox(NamedTuple):
    """What waits, and what came of what was sent.

    Attributes:
        waiting: in the order in which it is to be sent.
        sent: number of a thing that was sent → what stands for it on the server.
        conflicts: what the server did not take as it was meant, until somebody has looked at it.
    """

    waiting: tuple[Waiting, ...] = ()
    sent: Mapping[int, int] = {}
    conflicts: tuple[KeptConflict, ...] = ()


class Mirror(Ledger):
    """The local copy of a team's ledger, and what waits to be sent.

    Args:
        store: where it is kept; closed with it.
        lock: a file that one process at a time locks while it sends.
        clock: tells the time, aware.
    """

    def __init__(self, store: Store, lock: Path, clock: Clock = utc_now) -> None:
        super().__init__(store, clock)
        self._sending = FileLock(lock, timeout=_PATIENCE_S)
        self._copied = Memory()
        self._outbox = Outbox()
        self._outbox_mark: object = None
        self._tables_made: int | None = None
        """In which epoch of the store: a file that was put back or begun anew may lack them."""

    @classmethod
    def at(cls, path: Path, *, project: str, clock: Clock = utc_now) -> Self:
        """Open the local copy in a file, and make it where there is none.

        Where there can be none, as on a network share, the server's ledger is used all the same; only what is
        done without it can not be kept, and is refused.
        """
        try:
            store: Store = SqliteStore(path, project=project, clock=clock)
        except CopycueError as trouble:
            store = PassingStore(trouble, clock())
        return cls(store, path.with_suffix(".sending"), clock)

    # --- what the server said ---------------------------------------------------------------------

    def copy(self, memory: Memory) -> None:
        """Keep what the server's ledger holds, for times without it."""
        with self._lock:
            here = self.read()
            self._make_tables()
            before = self._copied
            if memory is before:
                return
            if memory.known is not before.known:
                at = memory.last_read or self._clock()
                if not self.remember(memory.known, at=at, based_on=here):
                    return  # another process is at it; the next call tries again
            if memory.verdicts is not before.verdicts:
                self.keep_verdicts(memory.verdicts.values())
            self._copy_steps(memory.steps)
            if memory.drafts is not before.drafts or memory.other_drafts is not before.other_drafts:
                self._copy_drafts(memory.all_drafts)
            self._copied = memory

    def _make_tables(self) -> None:
        """Make the tables of what waits, where they are missing."""
        epoch = self._store.epoch
        if self._tables_made != epoch:
            with self._store.writing() as connection:
                TABLES.create_all(connection)
            self._tables_made, self._copied = epoch, Memory()

    def _copy_steps(self, steps: tuple[Step, ...]) -> None:
        here = self.read().steps
        if len(here) != len(steps) or here[-1:] != steps[-1:]:
            self._write(lambda connection, kept: self._write_steps(connection, kept.memory.steps, steps))

    def _write_steps(self, connection: Connection, here: tuple[Step, ...], steps: tuple[Step, ...]) -> None:
        if here and steps[len(here) - 1 : len(here)] != here[-1:]:  # it is another ledger than it was
            connection.execute(delete(schema.step_notes))
            connection.execute(delete(schema.steps))
            here, self._kept = (), Snapshot()
        insert_steps(connection, steps[len(here) :])
        write_state(connection)

    def _copy_drafts(self, drafts: Iterable[Draft]) -> None:
        rows = [
            row_of_draft(draft, draft.saved or self._clock()) | {"place": place}
            for place, draft in enumerate(drafts, start=1)
        ]

        def write(connection: Connection, kept: Snapshot) -> None:
            connection.execute(delete(schema.drafts))
            insert_rows(connection, schema.drafts, rows)
            write_state(connection, draft_version=kept.draft_version + 1)

        self._write(write)

    # --- what is done without the server ----------------------------------------------------------

    def remember_alone(self, known: Iterable[KnownNote], *, at: dt.datetime, based_on: Memory) -> bool:
        """Remember notes; see ``remember``."""
        notes = tuple(known)
        here = {note.id for note in based_on.known}
        if not self.remember(notes, at=at, based_on=based_on):
            return False
        if new := [{"note_id": note.id} for note in notes if note.id not in here]:
            query = insert(own_notes).prefix_with("OR IGNORE")
            self._change(lambda connection, _: connection.execute(query, new))
        return True

    def add_step(self, step: Step) -> Step | Conflict:
        """Keep a step to be sent, and return it with a number for the time being; see ``do``."""
        return self._change(lambda connection, memory: self._add_step(connection, memory, step))

    def _add_step(self, connection: Connection, memory: Memory, step: Step) -> Step | Conflict:
        steps = steps_with(memory, waiting_in(connection))
        same = next((one for one in steps if one.id == step.id), None)
        if same is not None:
            return same
        if theirs := tuple(one for one in steps if _is_news(one, step)):
            return Conflict(step, theirs)
        own = set(connection.scalars(select(own_notes.c.note_id))).intersection(step.note_ids)
        words = {note.id: note.words for note in memory.known if note.id in own} if own else {}
        return changed(step, number=add_waiting(connection, step, self._clock(), words))

    def add_draft(self, draft: Draft) -> Draft | DraftConflict:
        """Keep a draft to be sent, in place of the version that it names; see ``keep_draft``."""
        return self._change(lambda connection, memory: self._add_draft(connection, memory, draft))

    def _add_draft(self, connection: Connection, memory: Memory, draft: Draft) -> Draft | DraftConflict:
        queue = waiting_in(connection)
        drafts = [one for one in drafts_with(memory, queue) if one.note_id == draft.note_id]
        same = next((one for one in drafts if is_same_draft(draft, one)), None)
        if same is not None:
            return same
        version = on_server(draft.version, numbers_in(connection))
        before = next((one for one in queue if one.number == draft.version), None)
        if before is not None and isinstance(before.what, Draft):
            version = before.what.version
            forget_waiting(connection, before.number)
        saved = self._clock()
        number = add_waiting(connection, replace(draft, version=version), saved)
        kept = replace(draft, version=number, saved=saved)
        is_alone = not drafts or any(one.version == draft.version for one in drafts)
        return kept if is_alone else DraftConflict(kept, drafts[0])

    def add_drop(self, note_id: str, version: int) -> None:
        """Have a draft dropped; see ``drop_draft``."""
        self._change(lambda connection, _: self._add_drop(connection, note_id, version))

    def _add_drop(self, connection: Connection, note_id: str, version: int) -> None:
        for one in waiting_in(connection):
            if one.number == version and isinstance(one.what, Draft):
                forget_waiting(connection, version)
                version = one.what.version
        version = on_server(version, numbers_in(connection))
        if version:
            add_waiting(connection, DroppedDraft(note_id, version), self._clock())

    def _change(self, act: Callable[[Connection, Memory], Result]) -> Result:
        """Change what waits, knowing the memory, while everybody else is kept from writing."""
        with self._lock:
            self._make_tables()
            try:
                return self._write(lambda connection, kept: act(connection, kept.memory))
            finally:
                self._outbox_mark = None

    # --- what is sent -----------------------------------------------------------------------------

    def outbox(self) -> Outbox:
        """Return what waits and what came of what was sent: the same value while nothing changed."""
        with self._lock:
            try:
                self._look_into_outbox()
            except StoreError:  # a copy that can not be used is told by ``read``
                self._outbox = Outbox()
            return self._outbox

    def _look_into_outbox(self) -> None:
        mark = self._store.mark()
        if mark == self._outbox_mark:
            return
        self._make_tables()
        with self._store.reading() as connection:
            self._outbox = Outbox(waiting_in(connection), numbers_in(connection), conflicts_in(connection))
        self._outbox_mark = mark

    def sending(self) -> AbstractContextManager[object]:
        """Return a lock that one process at a time has while it sends what waits.

        Raises:
            Timeout: of ``filelock``: another process has it and does not let go.
        """
        return self._sending

    def note_sent(self, one: Waiting, number: int, conflict: Conflict | DraftConflict | None = None) -> None:
        """Note that something was sent, and what came of it.

        Args:
            one: what waited.
            number: what stands for its number on the server.
            conflict: what the server said instead of taking it as it was meant: kept for somebody to look at.
        """
        self._change(lambda connection, _: note_sent(connection, one.number, number, conflict))

    def forget_conflict(self, number: int) -> None:
        """Forget a conflict that somebody has looked at."""
        self._change(lambda connection, _: forget_conflict(connection, number))


def _is_news(one: Step, step: Step) -> bool:
    """Tell whether a step is about a note of another one whose author did not know of it."""
    return (
        step.after is not None and one.number > step.after and not set(one.note_ids).isdisjoint(step.note_ids)
    )
