import datetime as dt

import pytest

from app.model import (
    Answered,
    ChosenPlace,
    Corrected,
    Correction,
    CorrectionWithdrawn,
    Deed,
    Language,
    Marked,
    OutcomeKind,
    PutOff,
    SentReply,
    Undone,
    VerdictKind,
    new_step,
)
from app.workspace.ledger.sorting import Pile, Sorted
from ui.inbox.deed_words import sorted_words, undone_words

AT = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


def said(kind: VerdictKind | None) -> Corrected:
    """Return the deed of saying whose note 7 is."""
    places = () if kind else (ChosenPlace("kiosk.xml", "hello"),)
    return Corrected(Correction("7", "notes.csv", "", "", kind, places, AT))


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (said(None), "another text chosen"),
        (said(VerdictKind.MIXED), "marked as part ours, part theirs"),
        (PutOff("7"), "put off until later"),
        (CorrectionWithdrawn("7"), "your word taken back"),
        (Answered(SentReply(("7",), Language.EN, "", "")), "marked as answered"),
        (Undone("abc", ("7",)), "your last step"),
    ],
)
def test_what_was_undone_is_said(deed: Deed, words: str) -> None:
    assert undone_words([new_step(deed, who="Tom", at=AT)]) == f"Undone for note 7: {words}"


@pytest.mark.parametrize("outcome", OutcomeKind)
def test_every_outcome_that_was_undone_has_words_of_its_own(outcome: OutcomeKind) -> None:
    others = {undone_words([new_step(Marked("7", one), who="", at=AT)]) for one in OutcomeKind}
    assert len(others) == len(OutcomeKind)
    assert undone_words([new_step(Marked("7", outcome), who="", at=AT)]) in others


def test_a_note_that_took_two_steps_is_counted_once() -> None:
    steps = [new_step(said(VerdictKind.COPY), who="", at=AT), new_step(PutOff("7"), who="", at=AT)]
    assert undone_words(steps) == "Undone for note 7: marked as theirs"


def test_several_notes_are_counted() -> None:
    assert sorted_words(Sorted(Pile.DUPLICATE, ("1", "2", "3"))) == "Marked as a duplicate: 3 notes"
