"""Steps of the history in words for the developer."""

from app.model import (
    Answered,
    Corrected,
    CorrectionWithdrawn,
    Marked,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    Step,
    Undone,
)

__all__ = ["OUTCOME_WORDS", "step_sentence"]

OUTCOME_WORDS = {
    OutcomeKind.OPEN: "open",
    OutcomeKind.ANSWERED: "answered",
    OutcomeKind.DONE: "done by the client",
    OutcomeKind.DIFFERENTLY: "done differently",
    OutcomeKind.WITHDRAWN: "withdrawn",
    OutcomeKind.MINE: "ours",
    OutcomeKind.FIXED: "fixed",
    OutcomeKind.DUPLICATE: "a duplicate",
}
"""What became of a note, as one says it."""

_ONE_DONE = {
    Answered: "{who} answered note {notes}",
    Marked: "{who} marked note {notes} as {outcome}",
    OutcomeSeen: "Copycue saw that note {notes} is {outcome}",
    Corrected: "{who} corrected note {notes}",
    CorrectionWithdrawn: "{who} took back the correction of note {notes}",
    PutOff: "{who} put note {notes} off",
    Undone: "{who} undid a step on note {notes}",
}
_SEVERAL_DONE = {
    Answered: "{who} answered notes {notes}",
    Undone: "{who} undid a step on notes {notes}",
}


def step_sentence(step: Step) -> str:
    """Return who did what about which notes, without a full stop."""
    several = len(step.note_ids) > 1
    sentence = (_SEVERAL_DONE if several else _ONE_DONE)[type(step.deed)]
    return sentence.format(
        who=step.who or "Copycue", notes=", ".join(step.note_ids), outcome=_outcome_words(step)
    )


def _outcome_words(step: Step) -> str:
    match step.deed:
        case Marked(outcome=kind):
            return OUTCOME_WORDS[kind]
        case OutcomeSeen(outcome=outcome):
            return OUTCOME_WORDS[outcome.kind]
        case _:
            return ""
