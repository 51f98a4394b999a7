"""An ask: what a note wants done to copy."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Ask", "AskKind", "Mark", "MarkKind", "Side"]


class AskKind(StrEnum):
    """What is to be done."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    REWORD = "reword"
    CORRECT = "correct"


class Side(StrEnum):
    """On which side of the anchor an insertion goes."""

    BEFORE = "before"
    AFTER = "after"


class MarkKind(StrEnum):
    """What a stretch of the note's text was understood as."""

    OLD = "old"
    NEW = "new"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch ``text[start:end]`` of the note, and what it was understood as."""

    start: int
    end: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Ask:
    """One wish about wording.

    Attributes:
        kind: what is to be done.
        old: the wording that stands there now, as quoted, or None when it is not said.
        new: the wording that is wished, or None when it is left open.
        side: for an insertion, on which side of ``old`` the new text goes.
        everywhere: the client asks for every occurrence.
        marks: where in the note's text this was read.
    """

    kind: AskKind
    old: str | None = None
    new: str | None = None
    side: Side | None = None
    everywhere: bool = False
    marks: tuple[Mark, ...] = ()
