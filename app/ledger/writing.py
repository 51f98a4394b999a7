"""What is written into a ledger, within a transaction that keeps other writers away."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec.structs import replace as changed
from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from app.ledger import schema
from app.ledger.positions import positions_of
from app.ledger.rows import (
    Values,
    draft_of,
    row_of_draft,
    row_of_note,
    row_of_step,
    row_of_verdict,
    row_of_wording,
    rows_of_notes_of,
    step_of,
)
from app.ledger.snapshot import Snapshot
from app.model import Conflict, Draft, DraftConflict, KeptVerdict, KnownNote, Step

__all__ = [
    "drop_draft",
    "insert_rows",
    "insert_steps",
    "is_same_draft",
    "write_draft",
    "write_notes",
    "write_state",
    "write_step",
    "write_verdicts",
]

_AT_ONCE = 500
"""Ids in one query: SQLite before 3.32 takes 999."""


def write_state(connection: Connection, **values: object) -> None:
    """Write what changed of the state, and that something was written."""
    state = schema.state
    connection.execute(update(state).values(changes=state.c.changes + 1, **values))


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Write new rows, if there are any."""
    if rows:
        connection.execute(insert(table), rows)


# --- notes ----------------------------------------------------------------------------------------


def write_notes(connection: Connection, known: Sequence[KnownNote], kept: Snapshot, at: dt.datetime) -> bool:
    """Write the notes that changed, the wordings that are new, and when they were read. Return True.

    Args:
        connection: whose transaction keeps other writers away.
        known: the notes as they were read now, in the order of the journals.
        kept: what the ledger holds.
        at: when they were read.
    """
    before = {note.id: note for note in kept.memory.known}
    now = {note.id: note for note in known}
    order = list(_in_order(now, before))
    positions = kept.positions if order == list(before) else positions_of(order, kept.positions)
    stamp = kept.memory.stamp + 1
    rows: dict[bool, list[Values]] = {True: [], False: []}
    for name in order:
        old, note = before.get(name), now.get(name) or before[name]
        if (old is not note and old != note) or positions[name] != kept.positions.get(name):
            row = row_of_note(note) | {"position": positions[name], "stamp": stamp}
            rows[old is not None].append(row)
    wordings = [row for note in now.values() for row in _new_wordings(note, before.get(note.id), at)]
    insert_rows(connection, schema.notes, rows[False])
    _update_notes(connection, rows[True])
    insert_rows(connection, schema.revisions, wordings)
    write_state(connection, stamp=stamp if rows[True] or rows[False] else stamp - 1, last_read=at)
    return True


def _in_order(now: Collection[str], before: Iterable[str]) -> Iterator[str]:
    """Yield the ids of all notes; those that were not read stay behind what they stood behind."""
    behind: dict[str | None, list[str]] = {}
    last = None
    for name in before:
        if name in now:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    yield from behind.get(None, ())
    for name in now:
        yield name
        yield from behind.get(name, ())


def _new_wordings(note: KnownNote, before: KnownNote | None, at: dt.datetime) -> Iterator[Values]:
    """Yield rows for the wordings of a note that are not kept yet."""
    if before is None and note.before is not None:
        yield row_of_wording(note.id, note.revision - 1, note.before, note.first_seen)
    if before is None or note.revision > before.revision:
        seen = at if note.revision > 1 else note.first_seen
        yield row_of_wording(note.id, note.revision, note.words, seen)


def _update_notes(connection: Connection, rows: Sequence[Values]) -> None:
    if rows:
        table = schema.notes
        query = update(table).where(table.c.id == bindparam("this_id"))
        query = query.values(
            {column.name: bindparam(column.name) for column in table.c if column.name != "id"}
        )
        connection.execute(query, [{**row, "this_id": row["id"]} for row in rows])


# --- verdicts -------------------------------------------------------------------------------------


def write_verdicts(connection: Connection, verdicts: Iterable[KeptVerdict], kept: Snapshot) -> None:
    """Write these verdicts behind all others."""
    rows = [
        row_of_verdict(verdict) | {"number": number}
        for number, verdict in enumerate(verdicts, start=kept.verdict + 1)
    ]
    if rows:
        insert_rows(connection, schema.verdicts, rows)
        write_state(connection)


# --- steps ----------------------------------------------------------------------------------------


def write_step(connection: Connection, step: Step) -> Step | Conflict:
    """Take a step, and return it with its number.

    A step that the ledger has already is taken once; one whose author did not know of a later step on the
    same notes is not taken.
    """
    same = connection.execute(select(schema.steps).where(schema.steps.c.id == step.id)).one_or_none()
    if same is not None:
        return step_of(same) or changed(step, number=same.number)
    if theirs := _later_steps(connection, step):
        return Conflict(step, theirs)
    last = connection.execute(select(func.max(schema.steps.c.number))).scalar() or 0
    taken = changed(step, number=last + 1)
    insert_steps(connection, [taken])
    write_state(connection)
    return taken


def insert_steps(connection: Connection, steps: Sequence[Step]) -> None:
    """Write numbered steps, and which notes they are about."""
    insert_rows(connection, schema.steps, list(map(row_of_step, steps)))
    insert_rows(connection, schema.step_notes, [row for step in steps for row in rows_of_notes_of(step)])


def _later_steps(connection: Connection, step: Step) -> tuple[Step, ...]:
    """Return the steps on the same notes that the author of this one did not know of, in order."""
    if step.after is None:
        return ()
    steps, about = schema.steps, schema.step_notes
    found: dict[int, Step] = {}
    for start in range(0, len(step.note_ids), _AT_ONCE):
        names = step.note_ids[start : start + _AT_ONCE]
        numbers = select(about.c.step).where(about.c.step > step.after, about.c.note_id.in_(names))
        rows = connection.execute(select(steps).where(steps.c.number.in_(numbers)))
        found |= {step.number: step for step in map(step_of, rows) if step}
    return tuple(found[number] for number in sorted(found))


# --- drafts ---------------------------------------------------------------------------------------


def write_draft(
    connection: Connection, draft: Draft, kept: Snapshot, now: dt.datetime
) -> Draft | DraftConflict:
    """Keep a draft, and return it with its version.

    It replaces the text of the version that it names. When that is gone, as somebody else wrote or dropped it
    meanwhile, it is kept beside what is there: nothing that was typed is lost.
    """
    table = schema.drafts
    query = select(table).where(table.c.note_id == draft.note_id).order_by(table.c.place)
    there = [draft_of(row) for row in connection.execute(query)]
    mine = next((other for other in there if is_same_draft(draft, other)), None)
    is_known = any(draft.version == other.version for other in there)
    if mine is None:
        mine = replace(draft, version=kept.draft_version + 1, saved=now)
        row = row_of_draft(mine, now)
        if is_known:
            connection.execute(update(table).where(table.c.version == draft.version).values(row))
        else:
            insert_rows(connection, table, [row | {"place": mine.version}])
        write_state(connection, draft_version=mine.version)
    is_beside = there and not is_known and mine != there[0]
    return DraftConflict(mine, there[0]) if is_beside else mine


def is_same_draft(draft: Draft, kept: Draft) -> bool:
    """Tell whether a draft is kept already, such as when the answer got lost and it is sent again."""
    return draft == replace(kept, version=draft.version, saved=draft.saved)


def drop_draft(connection: Connection, note_id: str, version: int, kept: Snapshot) -> None:
    """Drop a draft, unless it is another by now."""
    table = schema.drafts
    query = delete(table).where(table.c.note_id == note_id, table.c.version == version)
    if connection.execute(query).rowcount:
        # The number is not given away, but tells that the drafts are others now.
        write_state(connection, draft_version=kept.draft_version + 1)
