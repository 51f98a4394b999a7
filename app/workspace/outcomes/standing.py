"""Where all notes of a project stand: what is to be answered, what waits for whom, what is done. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model import KnownNote, Outcome, OutcomeKind, VerdictKind
from app.workspace.values import Triage, TriagedNote

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["Group", "Standing", "StandingNote", "standing_of", "waits_for_answer"]


class Group(StrEnum):
    """Who has something to do about a note, in the order in which a developer looks at them."""

    TO_ANSWER = "to answer"
    """A reply is drafted and did not go yet."""
    UNSURE = "not sure"
    """Open, and nothing may be told to the client yet."""
    OURS = "ours"
    """About the program: on our own list until it is fixed."""
    WAITING = "waiting for the client"
    """Answered; the client is asked to act, or to answer."""
    DONE = "done"
    """Nobody has anything left to do."""
    GONE = "taken out by the client"
    """Not in the journal any more, and nothing was done about it."""


@dataclass(frozen=True, slots=True)
class StandingNote:
    """A note where it stands.

    Attributes:
        id: of the note.
        text: what it says, or said last.
        group: who has something to do.
        outcome: what became of it.
        known: what is remembered of it.
        triaged: what Copycue makes of it; None for a note that is not in the journal any more.
    """

    id: str
    text: str
    group: Group
    outcome: Outcome
    known: KnownNote
    triaged: TriagedNote | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where all notes stand, in the order of the journals."""

    notes: tuple[StandingNote, ...]

    def of(self, group: Group) -> tuple[StandingNote, ...]:
        """Return the notes of a group."""
        return tuple(note for note in self.notes if note.group is group)

    def counts(self) -> dict[Group, int]:
        """Return how many notes each group has."""
        return {group: len(self.of(group)) for group in Group}


def standing_of(triage: Triage, memory: "Memory") -> Standing:
    """Return where all notes stand.

    Args:
        triage: the journals as they are now.
        memory: what is remembered, from the same moment or later.
    """
    return Standing(tuple(_standing(triage.notes, memory)))


def group_of(triaged: TriagedNote) -> Group:
    """Return who has something to do about a note that stands in a journal."""
    return _group(triaged, triaged.state.outcome)


def _standing(notes: Sequence[TriagedNote], memory: "Memory") -> Iterator[StandingNote]:
    triaged = {one.note.id: one for one in notes}
    for known in memory.known:
        one = triaged.get(known.id)
        if one is None and not known.is_withdrawn:
            continue  # in a journal again, or for the first time, since the triage
        outcome = memory.state(known.id).outcome
        text = known.words.text if one is None else one.note.text
        yield StandingNote(known.id, text, _group(one, outcome), outcome, known, one)


def waits_for_answer(triaged: TriagedNote, memory: "Memory") -> bool:
    """Whether a reply is drafted for a note and none went yet; for one about the program too."""
    is_open = memory.state(triaged.note.id).outcome.kind is OutcomeKind.OPEN
    settled = triaged.note.status.is_closed
    return is_open and not settled and triaged.reply is not None


_ANYWAY = {
    OutcomeKind.ANSWERED: Group.WAITING,
    OutcomeKind.MINE: Group.OURS,
    OutcomeKind.DONE: Group.DONE,
    OutcomeKind.DIFFERENTLY: Group.DONE,
    OutcomeKind.WITHDRAWN: Group.DONE,
    OutcomeKind.FIXED: Group.DONE,
    OutcomeKind.DUPLICATE: Group.DONE,
}


def _group(triaged: TriagedNote | None, outcome: Outcome) -> Group:
    if outcome.kind is OutcomeKind.ANSWERED and triaged is not None:
        # A note about the program was answered with "this is ours": nobody waits for the client.
        return Group.OURS if triaged.verdict.kind is VerdictKind.DEVELOPER else Group.WAITING
    if outcome.kind in _ANYWAY:
        return _ANYWAY[outcome.kind]
    if triaged is None:
        return Group.GONE
    if triaged.note.status.is_closed:
        return Group.DONE
    if triaged.verdict.kind is VerdictKind.DEVELOPER:
        return Group.OURS
    return Group.UNSURE if triaged.reply is None else Group.TO_ANSWER
