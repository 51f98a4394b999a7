"""What stands for a note, as it follows from the steps."""

import pytest
from msgspec.structs import replace as changed

from app.ledger import last_step_to_undo
from app.ledger.folding import corrections_of, states_of
from app.model import CorrectionWithdrawn, NoteState, Outcome, OutcomeKind, OutcomeSeen, Step, new_step
from tests.app.ledger.samples import answered, at, corrected, correction, marked, reply, undone


def numbered(*steps: Step) -> list[Step]:
    return [changed(step, number=number) for number, step in enumerate(steps, start=1)]


def state(*steps: Step) -> NoteState:
    return states_of(numbered(*steps))["n1"]


def seen(kind: OutcomeKind = OutcomeKind.DONE) -> Step:
    return new_step(OutcomeSeen("n1", Outcome(kind, file="en/kiosk.xml")), who="", at=at(9))


def test_a_note_that_a_reply_went_out_for_is_answered() -> None:
    now = state(answered("n2", "n1"))
    assert now == NoteState(
        Outcome(OutcomeKind.ANSWERED, at(1), "Ines"), reply("n2", "n1"), replied=at(1), last=1
    )


def test_the_last_word_on_a_note_holds_and_its_reply_stays() -> None:
    now = state(answered(), marked(outcome=OutcomeKind.DONE))
    assert now.outcome == Outcome(OutcomeKind.DONE, at(2), "Ines", remark="a remark")
    assert now.reply == reply("n1")


def test_an_outcome_that_was_seen_is_dated_when_it_was_noted() -> None:
    assert state(answered(), seen()).outcome == Outcome(OutcomeKind.DONE, at(9), file="en/kiosk.xml")


def test_after_an_undo_stands_what_stood_before() -> None:
    first, second = answered(), marked()
    assert state(first, second, undone(second)) == changed(state(first), last=3)


def test_what_was_seen_of_an_answer_that_was_undone_does_not_count_either() -> None:
    answer = answered()
    assert state(answer, seen(), undone(answer)) == NoteState(last=3)


def test_an_undo_in_the_middle_leaves_later_steps_alone() -> None:
    first = marked(outcome=OutcomeKind.DONE)
    now = state(first, corrected(), undone(first))
    assert now == NoteState(correction=correction(minutes=3), last=3)


def test_an_undo_that_is_undone_does_not_count() -> None:
    first = marked()
    undo = undone(first)
    assert state(first, undo, undone(undo)).outcome.kind == OutcomeKind.MINE


def test_corrections_hold_until_they_are_withdrawn_and_the_last_one_comes_last() -> None:
    withdrawn = new_step(CorrectionWithdrawn("n2"), who="Ines", at=at(5))
    steps = [corrected("n1"), corrected("n2"), corrected("n3"), withdrawn, corrected("n1", minutes=8)]
    assert corrections_of(numbered(*steps)) == (correction("n3", 3), correction("n1", 8))


@pytest.mark.parametrize(
    "later", [[], [seen()], [marked("n2", who="Boris")]], ids=["alone", "seen", "others"]
)
def test_the_last_step_to_undo_is_ones_own(later: list[Step]) -> None:
    mine = marked()
    assert last_step_to_undo([answered(), mine, *later], "Ines") == mine


def test_undoing_again_goes_on_to_the_step_before() -> None:
    first, second = answered(), marked()
    assert last_step_to_undo([first, second, undone(second)], "Ines") == first


def test_there_is_nothing_to_undo_for_who_did_nothing() -> None:
    assert last_step_to_undo([answered()], "Boris") is None
