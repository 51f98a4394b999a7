"""Reads everything that a ledger holds."""

from collections import defaultdict

from msgspec.structs import replace as changed
from sqlalchemy import Connection, select

from app.ledger import schema
from app.ledger.contents import Contents, KeptNote, Wording
from app.ledger.rows import verdict_of
from app.ledger.snapshot import Snapshot, read_state, refreshed
from app.model import Step

__all__ = ["read_contents", "renumbered"]


def read_contents(connection: Connection) -> Contents:
    """Return everything that a ledger holds, as of one moment.

    Args:
        connection: within a transaction in which nothing changes.
    """
    state = read_state(connection)
    memory = refreshed(connection, Snapshot(), state).memory
    wordings = _wordings(connection)
    return Contents(
        state.project,
        memory.last_read,
        tuple(KeptNote(note, tuple(wordings[note.id])) for note in memory.known),
        tuple(
            map(verdict_of, connection.execute(select(schema.verdicts).order_by(schema.verdicts.c.number)))
        ),
        memory.steps,
        memory.all_drafts,
    )


def _wordings(connection: Connection) -> defaultdict[str, list[Wording]]:
    table = schema.revisions
    wordings: defaultdict[str, list[Wording]] = defaultdict(list)
    for row in connection.execute(select(table).order_by(table.c.note_id, table.c.revision)):
        wordings[row.note_id].append(Wording(row.revision, row.text, row.whereabouts, row.seen))
    return wordings


def renumbered(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return steps numbered from 1, with what they follow numbered likewise."""
    numbers = {step.number: place for place, step in enumerate(steps, start=1)}
    return tuple(
        changed(step, number=numbers[step.number], after=step.after and numbers.get(step.after, 0))
        for step in steps
    )
