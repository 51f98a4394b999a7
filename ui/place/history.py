"""What was done about a note, in a quiet list that is opened when somebody wants to know."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from app.workspace.ledger.note_history import NoteHistory
from ui.parts.surface import label
from ui.words import clock_words, fill, short_day, translate

__all__ = ["HistoryList", "history_lines", "step_words"]


def _outcome_words(kind: OutcomeKind) -> str:
    return {
        OutcomeKind.OPEN: translate("History", "open"),
        OutcomeKind.ANSWERED: translate("History", "answered"),
        OutcomeKind.DONE: translate("History", "done by the client"),
        OutcomeKind.DIFFERENTLY: translate("History", "done differently"),
        OutcomeKind.WITHDRAWN: translate("History", "withdrawn"),
        OutcomeKind.MINE: translate("History", "ours"),
        OutcomeKind.FIXED: translate("History", "fixed"),
        OutcomeKind.DUPLICATE: translate("History", "a duplicate"),
    }[kind]


def step_words(step: Step) -> str:
    """Return who did what about the note that is on the screen."""
    who = step.who or "Copycue"
    match step.deed:
        case Answered(reply=reply):
            return _answered_words(who, others=len(reply.note_ids) - 1)
        case Marked(outcome=OutcomeKind.DUPLICATE, duplicate_of=other) if other:
            return fill(translate("History", "%1 marked it as a duplicate of no. %2"), who, other)
        case Marked(outcome=kind):
            return fill(translate("History", "%1 marked it as: %2"), who, _outcome_words(kind))
        case OutcomeSeen(outcome=outcome):
            return fill(translate("History", "Copycue saw in the files: %1"), _outcome_words(outcome.kind))
        case Corrected() | CorrectionWithdrawn() | PutOff() | Undone() as deed:
            return fill(_plain_words(deed), who)


def _answered_words(who: str, *, others: int) -> str:
    if others:
        return fill(translate("History", "%1 answered it, together with %2 more"), who, str(others))
    return fill(translate("History", "%1 answered it"), who)


def _plain_words(deed: Corrected | CorrectionWithdrawn | PutOff | Undone) -> str:
    return {
        Corrected: translate("History", "%1 said what it means"),
        CorrectionWithdrawn: translate("History", "%1 took that word back"),
        PutOff: translate("History", "%1 put it off"),
        Undone: translate("History", "%1 undid a step"),
    }[type(deed)]


def history_lines(history: NoteHistory) -> Iterator[str]:
    """Yield the history, a line for each step, the oldest first."""
    read = translate("History", "first read")
    yield fill(translate("History", "%1: %2"), _moment(history.known.first_seen), read)
    for one in history.steps:
        pattern = translate("History", "%1: %2 (undone)") if one.is_undone else translate("History", "%1: %2")
        yield fill(pattern, _moment(one.step.at), step_words(one.step))


def _moment(moment: dt.datetime) -> str:
    """Return day and time of day of an aware moment."""
    return fill(translate("History", "%1, %2"), short_day(moment.astimezone().date()), clock_words(moment))


class HistoryList(QWidget):
    """The lines of a history; hidden until they are asked for.

    Signals:
        turned: whether it is shown now.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = label(soft=True)
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(translate("History", "What was done about the note"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.lines)
        self.hide()

    def show_history(self, history: NoteHistory | None) -> None:
        """Take the history of the note on the screen; None: it is not known yet."""
        words = "\n".join(history_lines(history)) if history is not None else ""
        self.lines.setText(words)
        self.lines.setAccessibleDescription(words)

    def turn(self) -> None:
        """Show it, or hide it again."""
        self.setVisible(self.isHidden())
        self.turned.emit(not self.isHidden())
