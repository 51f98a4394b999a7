from dataclasses import replace
from pathlib import Path

import pytest

from app.model import Finding, Verdict, VerdictKind
from tests.app.matching.small_copy import matcher_of, note_of
from tests.bench.cases import Answer, Case
from tests.bench.judging import Outcome, figures_of, judged

TIMETABLE = Answer("kiosk.xml", "start.timetable", "Timetable", "Departures")
RIGHT = ((VerdictKind.COPY, Finding.CHANGE),)


def _case(text: str, *answers: Answer, wishes: bool = True) -> Case:
    accepted = RIGHT if answers else ((VerdictKind.DEVELOPER, Finding.PROGRAM),)
    return Case(
        "1", "kiosk", "kiosk", text, "en", own=True, answers=answers, wishes=wishes, accepted=accepted
    )


@pytest.fixture(scope="module")
def change(tmp_path_factory: pytest.TempPathFactory) -> Verdict:
    return matcher_of(tmp_path_factory.mktemp("copy")).judge(
        note_of('Please change "Timetable" to "Departures".')
    )


def test_a_claim_of_the_entry_meant_is_told_right(change: Verdict) -> None:
    outcome = Outcome(_case("", TIMETABLE), change)
    assert (outcome.told_right, outcome.told_wrong, outcome.rank) == (True, False, 1)
    assert outcome.accepted
    assert outcome.edit_right


def test_a_claim_of_another_entry_is_told_wrong(change: Verdict) -> None:
    outcome = Outcome(_case("", Answer("kiosk.xml", "pay.card", "", None)), change)
    assert (outcome.told_right, outcome.told_wrong, outcome.rank) == (False, True, 0)
    assert outcome.edit_right is None


def test_an_edit_that_makes_something_else_of_the_entry_is_wrong(change: Verdict) -> None:
    outcome = Outcome(_case("", replace(TIMETABLE, new="Arrivals")), change)
    assert outcome.told_right
    assert outcome.edit_right is False


def test_a_claim_for_a_report_is_a_false_alarm_and_told_wrong(change: Verdict) -> None:
    outcome = Outcome(_case("", wishes=False), change)
    assert outcome.false_alarm
    assert outcome.told_wrong
    assert not outcome.accepted


def test_nothing_claimed_is_neither_right_nor_wrong(change: Verdict) -> None:
    quiet = replace(change, matches=tuple(replace(match, claimed=False) for match in change.matches))
    outcome = Outcome(_case("", TIMETABLE), quiet)
    assert (outcome.told_right, outcome.told_wrong, outcome.rank) == (False, False, 1)


def test_figures_are_shares_of_the_notes_they_are_about(change: Verdict) -> None:
    outcomes = [
        Outcome(_case("", TIMETABLE), change),
        Outcome(_case("", Answer("kiosk.xml", "pay.card", "", None)), change),
        Outcome(_case("", wishes=False), Verdict(VerdictKind.DEVELOPER, 1.0, Finding.PROGRAM)),
        Outcome(_case("", wishes=False), Verdict(VerdictKind.DEVELOPER, 1.0, Finding.PROGRAM)),
    ]
    assert figures_of(outcomes) == {
        "told_right": 0.5,
        "told_wrong": 0.25,
        "precision": 0.5,
        "top1": 0.5,
        "top3": 0.5,
        "false_alarm": 0.0,
        "edit_right": 1.0,
        "verdict_right": 1.0,
    }


def test_a_figure_without_notes_is_left_out() -> None:
    assert figures_of([]) == {}


def test_notes_are_judged_with_the_copy_of_their_corpus(tmp_path: Path) -> None:
    for corpus, text in (("one", "Timetable"), ("two", "Departures")):
        matcher_of(tmp_path / corpus, {"start.timetable": text})
    text = 'Please change "Timetable" to "Departure times".'
    cases = [replace(_case(text, TIMETABLE), corpus=corpus) for corpus in ("two", "one")]
    claimed = {outcome.case.corpus: len(outcome.verdict.claimed) for outcome in judged(cases, tmp_path)}
    assert claimed["one"] == 1
