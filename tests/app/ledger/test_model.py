"""Any sequence of steps and undos, against a model that is plain to see."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from app.ledger import Ledger
from app.ledger.folding import corrections_of, last_step_to_undo, states_of
from app.model import (
    Answered,
    Conflict,
    CorrectionWithdrawn,
    Marked,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    Step,
    Undone,
    new_step,
)
from tests.app.ledger.samples import NINE, answered, at, corrected, marked

NOTES = ["n1", "n2", "n3"]
PEOPLE = ["Ines", "Boris"]
names = st.sampled_from(NOTES)
people = st.sampled_from(PEOPLE)
deeds = st.one_of(
    st.builds(
        lambda name, who, kind: marked(name, kind, who=who), names, people, st.sampled_from(OutcomeKind)
    ),
    st.builds(lambda about, who: answered(*about, who=who), st.lists(names, min_size=1, unique=True), people),
    st.builds(lambda name, who: corrected(name, who=who), names, people),
    st.builds(lambda name, who: new_step(CorrectionWithdrawn(name), who=who, at=NINE), names, people),
    st.builds(lambda name: new_step(OutcomeSeen(name, Outcome(OutcomeKind.DONE)), who="", at=at(9)), names),
)


@dataclass(frozen=True)
class UndoLast:
    """Somebody undoes what they did last."""

    who: str


@dataclass(frozen=True)
class UndoAny:
    """Somebody undoes one of the steps so far, which may be an undo."""

    which: int


actions = st.lists(
    st.one_of(deeds, st.builds(UndoLast, people), st.builds(UndoAny, st.integers(0, 99))), max_size=14
)


def steps_from(actions: Sequence[Step | UndoLast | UndoAny]) -> list[Step]:
    """Return the steps that come of these actions."""
    steps: list[Step] = []
    for action in actions:
        target = None
        match action:
            case Step():
                steps.append(changed(action, number=len(steps) + 1))
            case UndoLast(who=who):
                target = last_step_to_undo(steps, who)
            case UndoAny(which=which):
                target = steps[which % len(steps)] if steps else None
        if target:
            undo = new_step(Undone(target.id, target.note_ids), who="Ines", at=NINE)
            steps.append(changed(undo, number=len(steps) + 1))
    return steps


def is_counting(step: Step, steps: Sequence[Step]) -> bool:
    """Tell whether no step that counts undoes this one: the definition, word by word."""
    later = steps[step.number :]
    return not any(
        isinstance(other.deed, Undone) and other.deed.step == step.id and is_counting(other, steps)
        for other in later
    )


def said_by(steps: Sequence[Step]) -> list[OutcomeKind]:
    """Return what steps say became of a note, one after the other; what was seen counts of answered notes."""
    said = []
    is_answered = False
    for step in steps:
        match step.deed:
            case Answered():
                is_answered = True
                said.append(OutcomeKind.ANSWERED)
            case Marked(outcome=kind):
                said.append(kind)
            case OutcomeSeen(outcome=outcome) if is_answered:
                said.append(outcome.kind)
            case _:
                pass
    return said


@given(actions)
def test_what_stands_follows_from_the_last_counting_word_on_each_note(
    actions: list[Step | UndoLast | UndoAny],
) -> None:
    steps = steps_from(actions)
    counting = [step for step in steps if is_counting(step, steps)]
    states = states_of(steps)
    for name in NOTES:
        mine = [step for step in counting if name in step.note_ids]
        kinds = said_by(mine)
        all_mine = [step.number for step in steps if name in step.note_ids]
        assert (name in states) == bool(all_mine)
        if all_mine:
            assert states[name].outcome.kind == (kinds[-1] if kinds else OutcomeKind.OPEN)
            assert states[name].last == all_mine[-1]


@given(actions)
def test_corrections_that_hold_are_those_of_the_notes(actions: list[Step | UndoLast | UndoAny]) -> None:
    steps = steps_from(actions)
    held = {name: state.correction for name, state in states_of(steps).items() if state.correction}
    assert {correction.note_id: correction for correction in corrections_of(steps)} == held


@given(actions, people)
def test_undoing_until_nothing_is_left_takes_back_all_of_ones_own(
    actions: list[Step | UndoLast | UndoAny], who: str
) -> None:
    steps = steps_from(actions)
    while target := last_step_to_undo(steps, who):
        undo = new_step(Undone(target.id, target.note_ids), who=who, at=NINE)
        steps.append(changed(undo, number=len(steps) + 1))
    left = [step for step in steps if is_counting(step, steps) and step.who == who]
    assert all(isinstance(step.deed, Undone | OutcomeSeen) for step in left)


@settings(max_examples=15)
@given(actions=actions, known=st.lists(st.integers(0, 12), min_size=14, max_size=14))
def test_a_ledger_takes_each_step_once_and_none_against_a_later_word(
    tmp_path_factory: pytest.TempPathFactory, actions: list[Step | UndoLast | UndoAny], known: list[int]
) -> None:
    with Ledger.open(tmp_path_factory.mktemp("ledger") / "kiosk.db") as ledger:
        taken: list[Step] = []
        for step, after in zip(steps_from(actions), known, strict=False):
            tried = changed(step, after=after if after <= len(taken) else None, number=0)
            theirs = [
                other
                for other in taken
                if tried.after is not None
                and other.number > tried.after
                and set(other.note_ids) & set(step.note_ids)
            ]
            result = ledger.do(tried)
            assert ledger.do(tried) == result
            if theirs:
                assert result == Conflict(tried, tuple(theirs))
            else:
                assert result == changed(tried, number=len(taken) + 1)
                taken.append(result)
        assert ledger.read().steps == tuple(taken)
