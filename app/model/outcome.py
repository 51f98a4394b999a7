"""What became of a note."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from app.model.known_note import DiffPart

__all__ = ["Outcome", "OutcomeKind"]


class OutcomeKind(StrEnum):
    """Where a note stands: open → answered → done, differently or withdrawn; or mine → fixed."""

    OPEN = "open"
    ANSWERED = "answered"
    """A reply went to the client, who is asked to act or to answer."""
    DONE = "done"
    """The client made the change: the entry reads as asked."""
    DIFFERENTLY = "differently"
    """The client changed the entry, but not to what was asked."""
    WITHDRAWN = "withdrawn"
    """The client took the note out of the journal."""
    MINE = "mine"
    """It is about the program: on the developer's own list."""
    FIXED = "fixed"
    """It was about the program, and is in a build."""
    DUPLICATE = "duplicate"
    """The same was asked in another note, which is the one to look at."""

    @property
    def is_settled(self) -> bool:
        """Whether nobody has anything left to do."""
        return self not in _UNSETTLED


_UNSETTLED = frozenset({OutcomeKind.OPEN, OutcomeKind.ANSWERED, OutcomeKind.MINE})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a note, and how that is known.

    Attributes:
        kind: where the note stands.
        at: since when, aware; None for a note that nothing was ever said about.
        who: who said so; "" where Copycue saw it by itself.
        file: the copy file in which it was seen, or "".
        remark: a sentence that goes with it, or "".
        parts: for a text changed otherwise, what was asked and what stands there, side by side.
        duplicate_of: for a duplicate, the note that is the one to look at, or "".
    """

    kind: OutcomeKind = OutcomeKind.OPEN
    at: dt.datetime | None = None
    who: str = ""
    file: str = ""
    remark: str = ""
    parts: tuple[DiffPart, ...] = ()
    duplicate_of: str = ""

    @property
    def was_seen(self) -> bool:
        """Whether Copycue saw it by itself, in the files."""
        return self.at is not None and not self.who
