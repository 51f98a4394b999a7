"""Steps of the history in words for the developer."""

from app.model import (
    Answered,
    Corrected,
    CorrectionWithdrawn,
    Marked,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    Sentence,
    Step,
    Undone,
    pattern,
    say,
)

__all__ = ["OUTCOME_WORDS", "step_sentence"]

OUTCOME_WORDS = {
    OutcomeKind.OPEN: say("open"),
    OutcomeKind.ANSWERED: say("answered"),
    OutcomeKind.DONE: say("done by the client"),
    OutcomeKind.DIFFERENTLY: say("done differently"),
    OutcomeKind.WITHDRAWN: say("withdrawn"),
    OutcomeKind.MINE: say("ours"),
    OutcomeKind.FIXED: say("fixed"),
    OutcomeKind.DUPLICATE: say("a duplicate"),
}
"""What became of a note, as one says it."""

_ONE_DONE = {
    Answered: pattern("{who} answered note {notes}"),
    Marked: pattern("{who} marked note {notes} as {outcome}"),
    OutcomeSeen: pattern("Copycue saw that note {notes} is {outcome}"),
    Corrected: pattern("{who} corrected note {notes}"),
    CorrectionWithdrawn: pattern("{who} took back the correction of note {notes}"),
    PutOff: pattern("{who} put note {notes} off"),
    Undone: pattern("{who} undid a step on note {notes}"),
}
_SEVERAL_DONE = {
    Answered: pattern("{who} answered notes {notes}"),
    Undone: pattern("{who} undid a step on notes {notes}"),
}


def step_sentence(step: Step) -> Sentence:
    """Return who did what about which notes, without a full stop."""
    several = len(step.note_ids) > 1
    sentence = (_SEVERAL_DONE if several else _ONE_DONE)[type(step.deed)]
    return sentence.say(
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
