"""What stands now, as it follows from the steps: a pure fold over those that are not undone.

Everything else (undo, conflicts, replay of what was done without a connection, import) rests on this: steps
are only ever added, so nobody can take away what somebody else did.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from msgspec.structs import replace as changed

from app.model import (
    Answered,
    Corrected,
    Correction,
    CorrectionWithdrawn,
    Marked,
    NoteState,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    Step,
    Undone,
)

__all__ = ["corrections_of", "last_step_to_undo", "last_steps_to_undo", "states_of", "steps_that_count"]


def steps_that_count(steps: Sequence[Step]) -> list[Step]:
    """Return the steps that are not undone, in order.

    An undo that was undone itself does not count either; so it is best looked at from the end.
    """
    undone: set[str] = set()
    counting = []
    for step in reversed(steps):
        if step.id in undone:
            continue
        if isinstance(step.deed, Undone):
            undone.add(step.deed.step)
        counting.append(step)
    return counting[::-1]


def states_of(steps: Sequence[Step]) -> dict[str, NoteState]:
    """Return what stands for each note that anything was done about."""
    states: dict[str, NoteState] = {}
    for step in steps_that_count(steps):
        for note_id in step.note_ids:
            states[note_id] = _after(states.get(note_id, NoteState()), step)
    last = {note_id: step.number for step in steps for note_id in step.note_ids}
    return {
        note_id: changed(states.get(note_id, NoteState()), last=number) for note_id, number in last.items()
    }


def _after(state: NoteState, step: Step) -> NoteState:
    """Return what stands for a note once a step on it was taken."""
    match step.deed:
        case Answered(reply=reply):
            outcome = Outcome(OutcomeKind.ANSWERED, step.at, step.who)
            return changed(state, outcome=outcome, reply=reply, replied=step.at, put_off=None)
        case Marked() as deed:
            return changed(state, outcome=deed.became(step.at, step.who), put_off=None)
        case OutcomeSeen(outcome=outcome) if state.reply is not None:
            return changed(state, outcome=replace(outcome, at=outcome.at or step.at))
        case Corrected() | CorrectionWithdrawn() as deed:
            said = deed.correction if isinstance(deed, Corrected) else None
            return changed(state, correction=said, put_off=None)
        case PutOff():
            return changed(state, put_off=step.at)
        case Undone() | OutcomeSeen():  # what was seen of an answer that was undone does not count either
            return state


def corrections_of(steps: Sequence[Step]) -> tuple[Correction, ...]:
    """Return the corrections that hold, in the order in which they were made."""
    holding: dict[str, Correction] = {}
    for step in steps_that_count(steps):
        match step.deed:
            case Corrected(correction=correction):
                holding.pop(correction.note_id, None)
                holding[correction.note_id] = correction
            case CorrectionWithdrawn(note_id=note_id):
                holding.pop(note_id, None)
            case _:
                pass
    return tuple(holding.values())


def last_step_to_undo(steps: Sequence[Step], who: str) -> Step | None:
    """Return the last step that this person took and that still counts; None: there is nothing to undo.

    What Copycue saw by itself, what others did, and undoing itself are never undone by it.
    """
    return next(_to_undo(steps, who), None)


def last_steps_to_undo(steps: Sequence[Step], who: str) -> tuple[Step, ...]:
    """Return the last step that this person took with those of the same moment, the latest first.

    What is done to several notes at once is one thing to whoever did it, and bears one time.
    """
    mine = _to_undo(steps, who)
    last = next(mine, None)
    return () if last is None else (last, *takewhile(lambda step: step.at == last.at, mine))


def _to_undo(steps: Sequence[Step], who: str) -> Iterator[Step]:
    """Yield what a person did that can be undone, the latest first."""
    for step in reversed(steps_that_count(steps)):
        if step.who == who and not isinstance(step.deed, OutcomeSeen | Undone):
            yield step
