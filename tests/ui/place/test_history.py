"""The history of a note in words, and its quiet list."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from app.model import (
    Answered,
    Corrected,
    Correction,
    CorrectionWithdrawn,
    Deed,
    KnownNote,
    Language,
    Marked,
    NoteWords,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    SentReply,
    Undone,
    new_step,
)
from app.workspace.ledger.note_history import NoteHistory, NoteStep
from ui.place.history import HistoryList, history_lines, step_words

AT = dt.datetime(2026, 11, 16, 10, 42).astimezone()
KNOWN = KnownNote("7", NoteWords("words"), "notes.csv", AT)


def answered(*note_ids: str) -> Answered:
    return Answered(SentReply(note_ids, Language.EN, "Your note", "Hello"))


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (answered("7"), "Tom answered it"),
        (answered("7", "8", "9"), "Tom answered it, together with 2 more"),
        (Marked("7", OutcomeKind.MINE), "Tom marked it as: ours"),
        (Marked("7", OutcomeKind.DUPLICATE, duplicate_of="3"), "Tom marked it as a duplicate of no. 3"),
        (OutcomeSeen("7", Outcome(OutcomeKind.DONE)), "Copycue saw in the files: done by the client"),
        (Corrected(Correction("7", "", "", "", None, (), AT)), "Tom said what it means"),
        (CorrectionWithdrawn("7"), "Tom took that word back"),
        (PutOff("7"), "Tom put it off"),
        (Undone("1", ("7",)), "Tom undid a step"),
    ],
)
def test_each_step_is_told_in_words(deed: Deed, words: str) -> None:
    assert step_words(new_step(deed, who="Tom", at=AT)) == words


@pytest.mark.parametrize("kind", OutcomeKind)
def test_every_outcome_has_words(kind: OutcomeKind) -> None:
    assert not step_words(new_step(Marked("7", kind), who="Tom", at=AT)).endswith(": ")


def test_the_history_begins_with_the_first_reading_and_says_what_was_undone() -> None:
    step = new_step(Marked("7", OutcomeKind.MINE), who="%1 Tom", at=AT)
    history = NoteHistory(KNOWN, (NoteStep(step, is_undone=True), NoteStep(step, is_undone=False)))
    assert list(history_lines(history)) == [
        "16 Nov, 10:42: first read",
        "16 Nov, 10:42: %1 Tom marked it as: ours (undone)",
        "16 Nov, 10:42: %1 Tom marked it as: ours",
    ]


def test_the_list_is_shown_when_asked_for_and_hidden_again(qtbot: QtBot) -> None:
    history = HistoryList()
    qtbot.addWidget(history)
    history.show_history(NoteHistory(KNOWN, ()))
    assert history.isHidden()
    with qtbot.waitSignal(history.turned) as turned:
        history.turn()
    assert turned.args == [True]
    assert history.lines.text() == "16 Nov, 10:42: first read"
    history.turn()
    assert history.isHidden()
