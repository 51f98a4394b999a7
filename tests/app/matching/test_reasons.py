import re

import pytest

from app.matching.reasons import reasons_for
from app.model import Evidence, Finding
from tests.app.matching.small_copy import Desk

DESK = Desk()
NOTES = {
    Finding.CHANGE: 'Please change "Timetable" to "Departures".',
    Finding.TWINS: 'Please change "Cancel" to "Stop".',
    Finding.PROGRAM: 'When I press "Buy a ticket" the app crashes and I have to restart the kiosk.',
    Finding.ABSENT: 'Please change "The boat leaves at noon sharp" to "The boat leaves at twelve".',
    Finding.UNSURE: 'Please change "Continue" to "Next".',
}


def _reasons(text: str) -> tuple[Evidence, ...]:
    return reasons_for(DESK.judged(text))


@pytest.mark.parametrize(("finding", "text"), NOTES.items(), ids=NOTES.keys())
def test_the_finding_is_the_first_reason(finding: Finding, text: str) -> None:
    assert _reasons(text)[0].name == finding


@pytest.mark.parametrize("text", NOTES.values(), ids=NOTES.keys())
def test_reasons_are_few_whole_sentences(text: str) -> None:
    reasons = _reasons(text)
    assert 1 < len(reasons) <= 5
    assert all(re.fullmatch(r"[A-Z][^{}]+\.", reason.sentence) for reason in reasons)


@pytest.mark.parametrize("text", NOTES.values(), ids=NOTES.keys())
def test_what_weighed_most_comes_first_after_the_finding(text: str) -> None:
    weights = [abs(reason.weight) for reason in _reasons(text)[1:]]
    assert weights == sorted(weights, reverse=True)


def test_no_reason_is_given_twice() -> None:
    names = [reason.name for reason in _reasons('Typo: "Please chose" should be "Please choose". Typo!')]
    assert len(names) == len(set(names))


def test_a_crash_is_named_as_a_reason_against() -> None:
    reasons = {reason.name: reason for reason in _reasons(NOTES[Finding.PROGRAM])}
    assert reasons["title_crash"].weight < 0


def test_two_wordings_set_against_each_other_are_a_reason_for() -> None:
    reasons = {reason.name: reason for reason in _reasons(NOTES[Finding.CHANGE])}
    assert reasons["pair"].weight > 0
    assert reasons["pair"].sentence == "It sets an old wording against a new one."


def test_what_the_client_typed_stands_in_no_reason() -> None:
    reasons = _reasons('Please change "{0} adults" to "{pair} %s <b>grown-ups</b>".')
    assert not any("grown-ups" in reason.sentence for reason in reasons)
