"""What a ledger holds, as one frozen value."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from app.ledger.folding import corrections_of, states_of
from app.model import Correction, Draft, KeptVerdict, KnownNote, NoteState, NoteWords, Problem, Step

__all__ = ["Memory", "Revision"]

_OPEN = NoteState()


class Revision(NamedTuple):
    """One wording of a note.

    Attributes:
        number: from 1.
        words: what the note said.
        seen: when these words were first read, aware.
    """

    number: int
    words: NoteWords
    seen: dt.datetime


@dataclass(frozen=True, eq=False)
class Memory:
    """Everything that is remembered of a project, as it was at one moment.

    Attributes:
        known: every note that there ever was, in the order of the journals.
        stamp: of ``known``: grows with each change; 0: nothing was ever remembered.
        last_read: when the journals were read last, aware; to the hour while nothing changes.
        steps: all that was done, in order.
        drafts: by note: what was typed for it and did not go to the client yet.
        other_drafts: drafts that were kept beside one of these, as two people typed at the same time.
        verdicts: by note: the last.
        problems: what is to be said about the ledger itself.
        is_lasting: it can be written; else nothing of this run will be remembered.
    """

    known: tuple[KnownNote, ...] = ()
    stamp: int = 0
    last_read: dt.datetime | None = None
    steps: tuple[Step, ...] = ()
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    other_drafts: tuple[Draft, ...] = ()
    verdicts: Mapping[str, KeptVerdict] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    is_lasting: bool = True

    @property
    def all_drafts(self) -> tuple[Draft, ...]:
        """All drafts, those that stand for their notes first."""
        return (*self.drafts.values(), *self.other_drafts)

    @cached_property
    def states(self) -> Mapping[str, NoteState]:
        """By note: what stands for it; notes that nothing was done about are missing."""
        return states_of(self.steps)

    @cached_property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that hold, in the order in which they were made."""
        return corrections_of(self.steps)

    def state(self, note_id: str) -> NoteState:
        """Return what stands for a note: that it is open, where nothing was done about it."""
        return self.states.get(note_id, _OPEN)
