"""What was done while the server was away, until it is sent: tables beside those of the local copy.

Numbers that are given away meanwhile are larger than any that a server gives, so nobody takes one for the
other. Once a thing is sent, its number stands for the server's.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec
from msgspec.json import Decoder
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    delete,
    insert,
    select,
)

from app.ledger.columns import Moment, Words, from_json, to_json
from app.model import Conflict, Draft, DraftConflict, NoteWords, Step

__all__ = [
    "AWAY",
    "TABLES",
    "DroppedDraft",
    "KeptConflict",
    "Waiting",
    "add_waiting",
    "conflicts_in",
    "forget_conflict",
    "forget_waiting",
    "note_sent",
    "numbers_in",
    "own_notes",
    "waiting_in",
]

AWAY = 1 << 40
"""Added to the numbers of what was done without the server."""

TABLES = MetaData()

_waiting = Table(
    "waiting",
    TABLES,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("since", Moment, nullable=False),
    sqlite_autoincrement=True,  # no number comes twice
)
_sent = Table(
    "sent",
    TABLES,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("on_server", BigInteger, nullable=False),
)
_conflicts = Table(
    "conflicts",
    TABLES,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False),
    sqlite_autoincrement=True,
)
own_notes = Table("own_notes", TABLES, Column("note_id", Words, primary_key=True))
"""Notes that were first read while the server was away."""


class DroppedDraft(msgspec.Struct, frozen=True):
    """A draft that was dropped.

    Attributes:
        note_id: the note that it was to answer.
        version: of the draft.
    """

    note_id: str
    version: int


_KINDS: Mapping[str, Decoder[Any]] = {
    "step": Decoder(Step),
    "draft": Decoder(Draft),
    "drop": Decoder(DroppedDraft),
}
_CONFLICTS: Mapping[str, Decoder[Any]] = {"step": Decoder(Conflict), "draft": Decoder(DraftConflict)}
_WORDS: Decoder[Mapping[str, NoteWords]] = Decoder(Mapping[str, NoteWords])


class Waiting(NamedTuple):
    """One thing that is to be sent.

    Attributes:
        number: its place in the order, above ``AWAY``.
        what: a step, a draft with the version that it takes the place of, or one that was dropped.
        words: of a step: what those of its notes say that no server knew of then.
        since: when it was done, aware.
    """

    number: int
    what: Step | Draft | DroppedDraft
    words: Mapping[str, NoteWords]
    since: dt.datetime


class KeptConflict(NamedTuple):
    """Something that the server did not take as it was meant, until somebody has looked at it.

    Attributes:
        number: tells it from all others.
        conflict: what was done, and what others had done meanwhile. Without any such steps: another note has
            the number of the note that the step is about.
    """

    number: int
    conflict: Conflict | DraftConflict


def add_waiting(
    connection: Connection,
    what: Step | Draft | DroppedDraft,
    since: dt.datetime,
    words: Mapping[str, NoteWords] | None = None,
) -> int:
    """Keep something to be sent behind all else, and return its number."""
    kind = _kind_of(what, _KINDS)
    values = {"kind": kind, "payload": to_json(what), "words": to_json(dict(words or {})), "since": since}
    return AWAY + int(connection.execute(insert(_waiting), values).lastrowid)


def _kind_of(value: object, kinds: Mapping[str, Decoder[Any]]) -> str:
    return next(name for name, decoder in kinds.items() if isinstance(value, decoder.type))


def waiting_in(connection: Connection) -> tuple[Waiting, ...]:
    """Return all that is to be sent, in order."""
    return tuple(map(_waiting_of, connection.execute(select(_waiting).order_by(_waiting.c.number))))


def _waiting_of(row: Row[Any]) -> Waiting:
    what = from_json(row.payload, _KINDS[row.kind])
    return Waiting(AWAY + row.number, what, from_json(row.words, _WORDS), row.since)


def forget_waiting(connection: Connection, number: int) -> None:
    """Take away what needs not be sent any more."""
    connection.execute(delete(_waiting).where(_waiting.c.number == number - AWAY))


def note_sent(
    connection: Connection, number: int, on_server: int, conflict: Conflict | DraftConflict | None
) -> None:
    """Note that something was sent.

    Args:
        connection: within a transaction.
        number: that it had here.
        on_server: what stands for this number there.
        conflict: what the server said instead of taking it as it was meant.
    """
    forget_waiting(connection, number)
    connection.execute(delete(_sent).where(_sent.c.number == number))
    connection.execute(insert(_sent), {"number": number, "on_server": on_server})
    if conflict is not None:
        values = {"kind": _kind_of(conflict, _CONFLICTS), "payload": to_json(conflict)}
        connection.execute(insert(_conflicts), values)


def numbers_in(connection: Connection) -> dict[int, int]:
    """Return what stands on the server for the numbers of all that was sent."""
    return {row.number: row.on_server for row in connection.execute(select(_sent))}


def conflicts_in(connection: Connection) -> tuple[KeptConflict, ...]:
    """Return the conflicts that nobody has looked at yet."""
    rows = connection.execute(select(_conflicts).order_by(_conflicts.c.number))
    return tuple(KeptConflict(row.number, from_json(row.payload, _CONFLICTS[row.kind])) for row in rows)


def forget_conflict(connection: Connection, number: int) -> None:
    """Take away a conflict that somebody has looked at."""
    connection.execute(delete(_conflicts).where(_conflicts.c.number == number))
