import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching import Matcher
from app.matching.asides import about_program, asides_of, facts_of_aside
from app.matching.asks import read_note
from app.model import Mark, MarkKind, Note, Source, VerdictKind
from tests.app.matching.small_copy import matcher_of
from tests.bench.cases import OWN_NOTES
from tests.bench.judging import own_outcomes

_SENTENCES = OWN_NOTES.parent / "asides" / "sentences.jsonl"


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("copy"))


def _asides(text: str, marks: Sequence[Mark] = ()) -> list[str]:
    return [aside.text for aside in asides_of(read_note(_note(text)), marks)]


def _note(text: str) -> Note:
    return Note(id="1", text=text, source=Source(file="notes.txt"))


def _marked(text: str, old: str, new: str) -> list[Mark]:
    kinds = ((old, MarkKind.OLD), (new, MarkKind.NEW))
    return [Mark(text.index(words), text.index(words) + len(words), kind) for words, kind in kinds if words]


# --- cutting a note ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('Please change "Back" to "Return". The map stays grey.', ["The map stays grey."]),
        ('Change "Back" to "Return", and the map below stays grey', ["and the map below stays grey"]),
        ("„Back“ bitte in „Return“ ändern und die Karte bleibt grau", ["und die Karte bleibt grau"]),
        ('Please change "Back" to "Return".', []),
        ('Change "Back" to "Return", otherwise nobody finds the way', []),
        ('"Back" is far too small. Please call it "Return".', ['"Back" is far too small.']),
    ],
    ids=["a sentence", "a clause", "a German clause", "nothing", "a reason", "about what is named"],
)
def test_what_holds_none_of_the_wish_is_left(text: str, left: list[str]) -> None:
    assert _asides(text, _marked(text, "Back", "Return")) == left


def test_a_dot_inside_a_quotation_or_a_number_ends_no_sentence() -> None:
    text = 'It took 2.5 minutes at "Wait. Please." today.'
    assert _asides(text) == [text]


def test_the_end_of_the_last_word_says_nothing() -> None:
    assert _asides("Ok!") == []


@given(st.text(max_size=300))
def test_any_text_is_cut_into_pieces_of_itself(text: str) -> None:
    reading = read_note(_note(text))
    for aside in asides_of(reading, ()):
        assert aside.text in reading.text
        assert all(amount <= 1 for amount in facts_of_aside(aside).values())


# --- reports and talk -------------------------------------------------------------------------


def test_what_is_surely_taken_for_a_report_is_one() -> None:
    rows = [json.loads(line) for line in _SENTENCES.read_text("utf-8").splitlines()]
    sure = [row["program"] for row in rows if about_program(read_note(_note(row["text"])), ())[1] >= 0.6]
    assert len(sure) >= len(rows) / 5
    assert sum(sure) / len(sure) >= 0.9


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'Please change "Timetable" to "Departures". The list always stays empty after a restart.',
            "The list always stays empty after a restart.",
        ),
        (
            "Bitte „Timetable“ in „Departures“ ändern. Außerdem bleibt der Bildschirm dann schwarz.",
            "Außerdem bleibt der Bildschirm dann schwarz.",
        ),
    ],
)
def test_a_report_beside_a_wish_makes_the_note_both(kiosk: Matcher, text: str, words: str) -> None:
    verdict = kiosk.judge(_note(text))
    assert (verdict.kind, verdict.program) == (VerdictKind.MIXED, words)
    assert any(reason.name == "program" and words[:40] in reason.sentence for reason in verdict.reasons)


@pytest.mark.parametrize(
    "text",
    [
        'Please change "Timetable" to "Departures". Our guests ask every single time.',
        "Bitte „Timetable“ in „Departures“ ändern. Vielen Dank und schöne Grüße!",
        'Please change "Timetable" to "Departures", otherwise people look for a table.',
    ],
)
def test_talk_beside_a_wish_leaves_the_note_to_the_client(kiosk: Matcher, text: str) -> None:
    verdict = kiosk.judge(_note(text))
    assert (verdict.kind, verdict.program) == (VerdictKind.COPY, "")


def test_in_doubt_only_the_developer_is_told() -> None:
    unsure = [
        outcome.verdict
        for outcome in own_outcomes()
        if outcome.verdict.program and outcome.verdict.kind is VerdictKind.COPY
    ]
    assert unsure
    for verdict in unsure:
        sentence = next(reason.sentence for reason in verdict.reasons if reason.name == "program")
        assert sentence.startswith("It may report")


def test_few_of_our_notes_that_only_wish_for_wording_are_taken_for_both() -> None:
    only_copy = [
        outcome
        for outcome in own_outcomes()
        if outcome.verdict.claimed and {kind for kind, _ in outcome.case.accepted} == {VerdictKind.COPY}
    ]
    both = [outcome for outcome in only_copy if outcome.verdict.kind is VerdictKind.MIXED]
    assert len(both) / len(only_copy) <= 0.02


def test_most_of_our_notes_with_two_parts_are_seen_to_have_them() -> None:
    two_parts = [
        outcome
        for outcome in own_outcomes()
        if outcome.verdict.claimed and {kind for kind, _ in outcome.case.accepted} == {VerdictKind.MIXED}
    ]
    seen = [outcome for outcome in two_parts if outcome.verdict.program]
    assert len(seen) / len(two_parts) >= 0.8
