"""Displayed text is found as quoted text is, and says how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.locate import located
from tests.app.matching.small_copy import KIOSK, Desk

DESK = Desk()


def places(text: str, limit: int = 10) -> dict[str, tuple[str, ...]]:
    """Return what was found: key → how."""
    return {DESK.copy.key(number): how for number, _, how in located(text, DESK.index, limit=limit)}


def best(text: str) -> tuple[str, tuple[str, ...]]:
    return next(iter(places(text).items()))


@pytest.mark.parametrize(
    ("text", "key", "how"),
    [
        ("Timetable", "start.timetable", ("It says exactly this.", "No other text does.")),
        ("TIMETABLE", "start.timetable", ("It says exactly this.", "No other text does.")),
        ("ask our crew", "pay.failed", ("It holds this word for word.", "No other text does.")),
        ("Cancel", "pay.cancel", ("It says exactly this.", "1 other text does.")),
        ("Continue", "page0.next", ("It says exactly this.", "5 other texts do.")),
        (
            "Your total is 12,50 € for 3 passengers.",
            "buy.total",
            ("It says this, with its placeholders filled in.",),
        ),
        ("Insert your crad into the reader", "pay.card", ("It holds nearly this.",)),
        (
            "The payment failed. … our crew.",
            "pay.failed",
            ("It holds this word for word.", "No other text does."),
        ),
    ],
)
def test_the_best_place_says_how_it_was_found(text: str, key: str, how: tuple[str, ...]) -> None:
    assert best(text) == (key, how)


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "qqqq wwww", "(.*)", "😀"])
def test_what_is_nowhere_has_no_place(text: str) -> None:
    assert places(text) == {}


def test_no_more_are_shown_than_asked_for() -> None:
    assert len(places("Continue", limit=3)) == 3


@given(st.text(max_size=100) | st.sampled_from(list(KIOSK.values())))
def test_places_are_ordered_and_each_says_how(text: str) -> None:
    found = located(text, DESK.index, limit=10)
    scores = [score for _, score, _ in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0.4 <= score <= 1.0 for score in scores)
    assert len({number for number, _, _ in found}) == len(found)
    assert all(how and all(sentence.endswith(".") for sentence in how) for _, _, how in found)
