"""A verdict as the ledger keeps it: what was told, and why, without what can be read from the files again."""

import datetime as dt
from dataclasses import dataclass

from app.model.verdict import Finding, VerdictKind

__all__ = ["KeptPlace", "KeptVerdict"]


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place that a verdict names for certain.

    Attributes:
        file: relative to the copy root, with ``/``.
        key: the dialect's own name of the entry.
        line: 1-based.
        before: the entry as people read it.
        old: the part that is to change; "" for a pure insertion.
        new: what it is to become; None where the wording is left open.
    """

    file: str
    key: str
    line: int
    before: str
    old: str
    new: str | None


@dataclass(frozen=True, slots=True)
class KeptVerdict:
    """What Copycue made of a note, at one time.

    Attributes:
        note_id: the note.
        revision: the wording of the note that it was made of, from 1.
        kind: whose it is.
        finding: what was found in the copy.
        confidence: 0 to 1, that ``kind`` is right.
        evidence: why, a sentence each, strongest first.
        places: the entries that may be told to the client.
        made: when, aware.
    """

    note_id: str
    revision: int
    kind: VerdictKind
    finding: Finding
    confidence: float
    evidence: tuple[str, ...]
    places: tuple[KeptPlace, ...]
    made: dt.datetime
