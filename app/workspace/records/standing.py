"""Where notes stand, and what was done about them, as JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.model import Answered, Marked, OutcomeSeen, ProfileProposal, Step
from app.workspace.events.events import still_to_look_at
from app.workspace.events.records import event_record, outcome_record
from app.workspace.ledger.step_sentences import step_sentence
from app.workspace.outcomes.standing import Standing, StandingNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look

__all__ = ["standing_record", "step_record"]

Record = dict[str, Any]


def standing_record(
    project: str, look: "Look", standing: Standing, proposals: Sequence[ProfileProposal] = ()
) -> Record:
    """Return where all notes of a project stand as one object, with what somebody must still look at.

    Args:
        project: its name.
        look: the project as it is now.
        standing: where its notes stand.
        proposals: what the notes suggest for the client's profile.
    """
    checked = look.triage.checked
    return {
        "format": 1,
        "project": project,
        "checked": checked.isoformat(),
        "counts": {group.value: count for group, count in standing.counts().items()},
        "notes": [_note(note) for note in standing.notes],
        "to_look_at": [event_record(event, checked, project) for event in still_to_look_at(look.picture)],
        "proposals": [
            {"field": one.field, "reason": one.reason, "notes": list(one.notes)} for one in proposals
        ],
    }


def _note(note: StandingNote) -> Record:
    triaged = note.triaged
    return {
        "id": note.id,
        "group": note.group.value,
        "text": note.text,
        "verdict": triaged.verdict.kind.value if triaged else None,
        "in_journal": triaged is not None,
        "revision": note.known.revision,
        "first_seen": note.known.first_seen.isoformat(),
        **outcome_record(note.outcome),
    }


def step_record(step: Step) -> Record:
    """Return what somebody did as one object."""
    return {
        "number": step.number,
        "at": step.at.isoformat(),
        "who": step.who,
        "notes": list(step.note_ids),
        "outcome": _outcome(step),
        "sentence": step_sentence(step),
    }


def _outcome(step: Step) -> str | None:
    match step.deed:
        case Answered():
            return "answered"
        case Marked(outcome=kind):
            return kind.value
        case OutcomeSeen(outcome=outcome):
            return outcome.kind.value
        case _:
            return None
