"""Steps: what was done about notes, one after the other. The history of a ledger is made of them.

A step is never changed or taken out. What stands now follows from all steps in their order; a step that is
undone stays, and so does the step that undid it.
"""

import datetime as dt
import os

import msgspec

from app.model.correction import Correction
from app.model.outcome import Outcome, OutcomeKind
from app.model.sent import SentReply

__all__ = [
    "Answered",
    "Conflict",
    "Corrected",
    "CorrectionWithdrawn",
    "Deed",
    "Marked",
    "NoteState",
    "OutcomeSeen",
    "PutOff",
    "Step",
    "Undone",
    "new_step",
]


class Answered(msgspec.Struct, frozen=True, tag="answered"):
    """A reply went to the client."""

    reply: SentReply


class Marked(msgspec.Struct, frozen=True, tag="marked"):
    """Somebody said what became of a note."""

    note_id: str
    outcome: OutcomeKind
    remark: str = ""
    duplicate_of: str = ""

    def became(self, at: dt.datetime, who: str) -> Outcome:
        """Return what became of the note, as somebody said at that time."""
        return Outcome(self.outcome, at, who, remark=self.remark, duplicate_of=self.duplicate_of)


class OutcomeSeen(msgspec.Struct, frozen=True, tag="seen"):
    """Copycue saw in the files what became of a note."""

    note_id: str
    outcome: Outcome


class Corrected(msgspec.Struct, frozen=True, tag="corrected"):
    """Somebody said whose a note is, or which text it means."""

    correction: Correction


class CorrectionWithdrawn(msgspec.Struct, frozen=True, tag="correction-withdrawn"):
    """Somebody took back a correction."""

    note_id: str


class PutOff(msgspec.Struct, frozen=True, tag="put-off"):
    """Somebody will look at a note later; nothing became of it."""

    note_id: str


class Undone(msgspec.Struct, frozen=True, tag="undone"):
    """Somebody undid a step.

    Attributes:
        step: id of the step that does not count any more.
        note_ids: the notes that it was about.
    """

    step: str
    note_ids: tuple[str, ...]


Deed = Answered | Marked | OutcomeSeen | Corrected | CorrectionWithdrawn | PutOff | Undone


class Step(msgspec.Struct, frozen=True):
    """One thing that was done.

    Attributes:
        id: unique everywhere and for good, so that a step sent twice counts once.
        at: when, aware.
        who: who did it; "" for Copycue by itself.
        deed: what was done.
        after: number of the last step on these notes that its author knew of: another one since then is a
            conflict; None: it holds whatever was done meanwhile.
        number: its place in the ledger's order, from 1; 0 while it is not in the ledger.
    """

    id: str
    at: dt.datetime
    who: str
    deed: Deed
    after: int | None = None
    number: int = 0

    @property
    def note_ids(self) -> tuple[str, ...]:
        """The notes that it is about."""
        match self.deed:
            case Answered(reply=reply):
                return reply.note_ids
            case Corrected(correction=correction):
                return (correction.note_id,)
            case Undone(note_ids=note_ids):
                return note_ids
            case _:
                return (self.deed.note_id,)


def new_step(deed: Deed, *, who: str, at: dt.datetime, after: int | None = None) -> Step:
    """Return a step that is not in the ledger yet."""
    return Step(os.urandom(16).hex(), at, who, deed, after)


class Conflict(msgspec.Struct, frozen=True):
    """A step that was not taken, as somebody else did something about the same notes meanwhile.

    Attributes:
        step: the step that was not taken.
        theirs: what was done meanwhile, in order.
    """

    step: Step
    theirs: tuple[Step, ...]


class NoteState(msgspec.Struct, frozen=True):
    """What stands for a note, as it follows from the steps.

    Attributes:
        outcome: what became of it.
        reply: the last reply that answered it, or None.
        replied: when that went, aware, or None.
        correction: what somebody said of it, or None.
        last: number of the last step on it; 0: none.
        put_off: since when somebody wants to look at it later, aware; None: nobody does.
    """

    outcome: Outcome = Outcome()
    reply: SentReply | None = None
    replied: dt.datetime | None = None
    correction: Correction | None = None
    last: int = 0
    put_off: dt.datetime | None = None
