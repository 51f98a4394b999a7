"""What was done about one note, step by step, with what was undone later."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model import KnownNote, Step

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["NoteHistory", "NoteStep", "history_of"]


@dataclass(frozen=True, slots=True)
class NoteStep:
    """One thing that was done about a note.

    Attributes:
        step: what, by whom and when.
        is_undone: it was undone later, and does not count.
    """

    step: Step
    is_undone: bool


@dataclass(frozen=True, slots=True)
class NoteHistory:
    """A note's history.

    Attributes:
        known: the note, with when it was first read.
        steps: the oldest first.
    """

    known: KnownNote
    steps: tuple[NoteStep, ...]


def history_of(note_id: str, memory: "Memory") -> NoteHistory | None:
    """Return the history of a note; None where none of that id is remembered."""
    from app.ledger import steps_that_count

    known = next((known for known in memory.known if known.id == note_id), None)
    if known is None:
        return None
    # Whatever undoes a step names the notes of that step: the others need not be looked at.
    steps = [step for step in memory.steps if note_id in step.note_ids]
    counting = {step.id for step in steps_that_count(steps)}
    return NoteHistory(known, tuple(NoteStep(step, step.id not in counting) for step in steps))
