"""Reads a ledger into a Memory, and after a change only what changed: most tables only grow."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from app.ledger import schema
from app.ledger.last_verdicts import LastVerdicts
from app.ledger.memory import Memory
from app.ledger.rows import draft_of, known_note_of, step_of
from app.model import Draft, KnownNote

__all__ = ["Snapshot", "read_state", "refreshed", "sorted_out"]


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """A Memory, and how far each table had been read for it.

    Attributes:
        memory: what was read.
        changes: the count of writing transactions at that time; -1: nothing was read yet.
        positions: by note: the number that puts it in order.
        verdict: number of the last verdict.
        last_step: number of the last step.
        draft_version: the last version that was given away.
        not_understood: so many steps were passed over, as they make no sense to this Copycue.
    """

    memory: Memory = field(default_factory=Memory)
    changes: int = -1
    positions: dict[str, int] = field(default_factory=dict)
    verdict: int = 0
    last_step: int = 0
    draft_version: int = -1
    not_understood: int = 0


def read_state(connection: Connection, *, to_write: bool = False) -> Row[Any]:
    """Return the one row of the state.

    Args:
        connection: within a transaction.
        to_write: wait until no other transaction is writing, and keep others from it.
    """
    query = select(schema.state)
    return connection.execute(query.with_for_update() if to_write else query).one()


def refreshed(connection: Connection, kept: Snapshot, state: Row[Any]) -> Snapshot:
    """Return what the ledger holds; the same value while nobody has written since."""
    if state.changes == kept.changes:
        return kept
    if state.changes < kept.changes:  # somebody has put an older copy in its place
        kept = Snapshot()
    now = _with_notes(connection, kept, state.stamp)
    now = _with_verdicts(connection, now)
    now = _with_steps(connection, now)
    if state.draft_version != kept.draft_version:
        now = _with_drafts(connection, now)
    memory = replace(now.memory, stamp=state.stamp, last_read=state.last_read)
    return replace(now, memory=memory, changes=state.changes, draft_version=state.draft_version)


def _with_notes(connection: Connection, kept: Snapshot, stamp: int) -> Snapshot:
    if stamp == kept.memory.stamp:
        return kept
    query = select(schema.notes).where(schema.notes.c.stamp > kept.memory.stamp)
    notes: dict[str, KnownNote] = {note.id: note for note in kept.memory.known}
    positions = dict(kept.positions)
    for row in connection.execute(query).all():
        note = known_note_of(row)
        notes[note.id] = note
        positions[note.id] = row[1]
    known = tuple(sorted(notes.values(), key=lambda note: positions[note.id]))
    return replace(kept, memory=replace(kept.memory, known=known), positions=positions)


def _with_verdicts(connection: Connection, kept: Snapshot) -> Snapshot:
    column = schema.verdicts.c.number
    last = select(func.max(column)).group_by(schema.verdicts.c.note_id)
    new = column > kept.verdict if kept.verdict else column.in_(last)
    rows = connection.execute(select(schema.verdicts).where(new).order_by(column)).all()
    if not rows:
        return kept
    before = kept.memory.verdicts
    later = {row.note_id: row for row in rows}
    verdicts = before.with_later(later) if isinstance(before, LastVerdicts) else LastVerdicts(later)
    return replace(kept, memory=replace(kept.memory, verdicts=verdicts), verdict=rows[-1].number)


def _with_steps(connection: Connection, kept: Snapshot) -> Snapshot:
    column = schema.steps.c.number
    rows = connection.execute(select(schema.steps).where(column > kept.last_step).order_by(column)).all()
    if not rows:
        return kept
    new = tuple(step for step in map(step_of, rows) if step is not None)
    return replace(
        kept,
        memory=replace(kept.memory, steps=kept.memory.steps + new),
        last_step=rows[-1].number,
        not_understood=kept.not_understood + len(rows) - len(new),
    )


def _with_drafts(connection: Connection, kept: Snapshot) -> Snapshot:
    rows = connection.execute(select(schema.drafts).order_by(schema.drafts.c.place))
    drafts, others = sorted_out(map(draft_of, rows))
    return replace(kept, memory=replace(kept.memory, drafts=drafts, other_drafts=others))


def sorted_out(drafts: Iterable[Draft]) -> tuple[dict[str, Draft], tuple[Draft, ...]]:
    """Return the first draft of each note, and all others."""
    first: dict[str, Draft] = {}
    others = [draft for draft in drafts if first.setdefault(draft.note_id, draft) is not draft]
    return first, tuple(others)
