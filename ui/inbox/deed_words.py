"""What was done about notes, in words for a toast."""

from collections.abc import Sequence

from app.model import (
    Answered,
    Corrected,
    CorrectionWithdrawn,
    Deed,
    Marked,
    OutcomeKind,
    PutOff,
    Step,
    VerdictKind,
)
from app.workspace.ledger.sorting import Pile, Sorted
from ui import counts
from ui.words import fill, translate

__all__ = ["sorted_words", "undone_words"]


def sorted_words(done: Sorted) -> str:
    """Return where notes were put, such as "Marked as ours: note 7"."""
    patterns = {
        Pile.THEIRS: translate("Toast", "Marked as theirs: %1"),
        Pile.OURS: translate("Toast", "Marked as ours: %1"),
        Pile.ASK: translate("Toast", "Marked as unclear, the client is to be asked: %1"),
        Pile.DUPLICATE: translate("Toast", "Marked as a duplicate: %1"),
        Pile.LATER: translate("Toast", "Put off until later: %1"),
    }
    return fill(patterns[done.pile], _which(done.note_ids))


def undone_words(steps: Sequence[Step]) -> str:
    """Return what was undone, such as "Undone for note 7: marked as ours"."""
    if not steps:
        return translate("Toast", "There is nothing of yours to undo")
    ids = tuple(dict.fromkeys(note_id for step in steps for note_id in step.note_ids))
    return fill(translate("Toast", "Undone for %1: %2"), _which(ids), _deed_words(steps[0].deed))


def _which(note_ids: Sequence[str]) -> str:
    if len(note_ids) == 1:
        return fill(translate("Toast", "note %1"), note_ids[0])
    return counts.notes(len(note_ids))


def _deed_words(deed: Deed) -> str:
    match deed:
        case Corrected(correction=correction):
            return _said_words(correction.kind)
        case Marked(outcome=outcome):
            return _outcome_words(outcome)
        case PutOff():
            return translate("Toast", "put off until later")
        case Answered():
            return translate("Toast", "marked as answered")
        case CorrectionWithdrawn():
            return translate("Toast", "your word taken back")
        case _:
            return translate("Toast", "your last step")


def _said_words(kind: VerdictKind | None) -> str:
    """Return what somebody said of a note; None: only which text it means."""
    if kind is None:
        return translate("Toast", "another text chosen")
    return {
        VerdictKind.COPY: translate("Toast", "marked as theirs"),
        VerdictKind.DEVELOPER: translate("Toast", "marked as ours"),
        VerdictKind.MIXED: translate("Toast", "marked as part ours, part theirs"),
        VerdictKind.UNCLEAR: translate("Toast", "marked as unclear"),
    }[kind]


def _outcome_words(outcome: OutcomeKind) -> str:
    return {
        OutcomeKind.OPEN: translate("Toast", "marked as open"),
        OutcomeKind.ANSWERED: translate("Toast", "marked as answered"),
        OutcomeKind.DONE: translate("Toast", "marked as done by the client"),
        OutcomeKind.DIFFERENTLY: translate("Toast", "marked as done differently"),
        OutcomeKind.WITHDRAWN: translate("Toast", "marked as withdrawn"),
        OutcomeKind.MINE: translate("Toast", "put on our list"),
        OutcomeKind.FIXED: translate("Toast", "marked as fixed"),
        OutcomeKind.DUPLICATE: translate("Toast", "marked as a duplicate"),
    }[outcome]
