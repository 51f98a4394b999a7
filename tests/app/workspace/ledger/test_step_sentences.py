"""The history in words."""

import datetime as dt

import pytest

from app.model import (
    Answered,
    CorrectionWithdrawn,
    Deed,
    Language,
    Marked,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    SentReply,
    Undone,
    new_step,
)
from app.workspace.ledger.step_sentences import OUTCOME_WORDS, step_sentence

AT = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        (Marked("12", OutcomeKind.MINE), "Tom marked note 12 as ours"),
        (CorrectionWithdrawn("12"), "Tom took back the correction of note 12"),
        (Answered(SentReply(("12",), Language.EN, "", "")), "Tom answered note 12"),
        (Answered(SentReply(("12", "13"), Language.EN, "", "")), "Tom answered notes 12, 13"),
        (Undone("abc", ("12", "13")), "Tom undid a step on notes 12, 13"),
        (PutOff("12"), "Tom put note 12 off"),
        (Undone("abc", ("12",)), "Tom undid a step on note 12"),
    ],
)
def test_a_step_says_who_did_what_to_which_notes(deed: Deed, sentence: str) -> None:
    assert step_sentence(new_step(deed, who="Tom", at=AT)) == sentence


def test_what_copycue_saw_is_said_to_be_seen() -> None:
    deed = OutcomeSeen("12", Outcome(OutcomeKind.DONE, AT))
    assert step_sentence(new_step(deed, who="", at=AT)) == "Copycue saw that note 12 is done by the client"


@pytest.mark.parametrize("kind", OutcomeKind)
def test_every_outcome_has_words(kind: OutcomeKind) -> None:
    assert OUTCOME_WORDS[kind]


def test_braces_in_names_are_only_characters() -> None:
    step = new_step(Marked("{who}", OutcomeKind.OPEN), who="{notes}", at=AT)
    assert step_sentence(step) == "{notes} marked note {who} as open"
