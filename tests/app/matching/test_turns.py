"""Turns of phrase: what the small words of a note say."""

from hypothesis import given
from hypothesis import strategies as st

from app.matching.asks import read_note
from app.matching.marked import MarkedNote
from app.matching.models import weights
from app.matching.turns import turns_in, turns_score
from tests.app.matching.small_copy import note_of
from tests.bench.learning.weights_file import trial


def _marked(text: str) -> MarkedNote:
    return read_note(note_of(text)).marked


def test_a_quotation_is_the_same_whatever_it_says() -> None:
    assert turns_in(_marked("please change “Cancel” to “Stop”")) == turns_in(
        _marked("please change “A b” to “C”")
    )


def test_runs_of_one_two_and_three_words_are_turns() -> None:
    turns = turns_in(_marked("bitte „Abfahrt“ groß"))
    assert {"bitte", "q", "groß", "bitte q", "q groß", "bitte q groß"} == turns


def test_numbers_are_alike() -> None:
    assert "since 0" in turns_in(_marked("since 12"))


def test_what_a_client_quotes_is_never_learnt_or_looked_at() -> None:
    assert "crash" not in turns_in(_marked("please write “crash”"))


@given(st.text(max_size=200))
def test_the_score_lies_between_its_bounds(text: str) -> None:
    assert -1.0 <= turns_score(_marked(text)) <= 1.0


def test_the_weights_of_the_turns_make_the_score() -> None:
    note = _marked("kindly amend")
    with trial({"turns": {"bias": 0.0, "kindly amend": 3.0}}):
        assert turns_score(note) > 0.7
    with trial({"turns": {"bias": 0.0, "kindly": -3.0}}):
        assert turns_score(note) < -0.7


def test_turns_are_short_and_hold_no_quotation() -> None:
    learnt = [turn for turn in weights("turns") if turn != "bias"]
    assert all(1 <= len(turn.split(" ")) <= 3 for turn in learnt)
