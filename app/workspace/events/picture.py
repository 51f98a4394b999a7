"""What is to be seen of a project at one moment, as far as somebody wants to be told when it changes."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model import KeptVerdict, KnownNote, NoteStatus, Outcome, Problem, Reply, SentPlace

__all__ = ["BrokenFile", "LikeNote", "Picture"]


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A copy file that an edit has broken.

    Attributes:
        file: relative to the copy root.
        problems: what is wrong, with what to type instead, at least one.
        reply: the draft for the client; None where too little is certain.
    """

    file: str
    problems: tuple[Problem, ...]
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class LikeNote:
    """An earlier note that asked for the same.

    Attributes:
        note_id: the earlier one.
        asked: the day on which it was written, or first read.
        outcome: what became of it.
        replied: when it was answered, aware; None: not yet.
    """

    note_id: str
    asked: dt.date
    outcome: Outcome = field(default_factory=Outcome)
    replied: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A project at one moment.

    Attributes:
        notes: id → note, for those that stand in the journals.
        gone: ids of notes that stood in the journals once.
        outcomes: id → what became of it, for notes that anything was done about.
        verdicts: id → what Copycue made of it.
        closed: id → what the journal says of it, for notes of which the client expects nothing more.
        like: id → the earlier note that asked for the same.
        copy: copy file → hash of its bytes.
        broken: copy file → what is wrong, for those that must be repaired.
        lost: places of answered notes whose entries can not be found for certain.
        due: id → the build that was to bring it, for notes of ours whose build day has passed.
        trouble: why changes may be seen late, in a sentence, or "".
    """

    notes: Mapping[str, KnownNote] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    verdicts: Mapping[str, KeptVerdict] = field(default_factory=dict)
    closed: Mapping[str, NoteStatus] = field(default_factory=dict)
    like: Mapping[str, LikeNote] = field(default_factory=dict)
    copy: Mapping[str, str] = field(default_factory=dict)
    broken: Mapping[str, BrokenFile] = field(default_factory=dict)
    lost: frozenset[SentPlace] = frozenset()
    due: Mapping[str, dt.date] = field(default_factory=dict)
    trouble: str = ""
