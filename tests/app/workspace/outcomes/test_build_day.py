"""The build day of the settings as a date."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspace.outcomes.build_day import build_after

SUNDAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Thursday", dt.date(2026, 11, 26)),
        ("on Thursdays", dt.date(2026, 11, 26)),
        ("Donnerstag", dt.date(2026, 11, 26)),
        ("am nächsten Donnerstag", dt.date(2026, 11, 26)),
        ("SUNDAY", dt.date(2026, 11, 29)),
        ("Mon", dt.date(2026, 11, 23)),
        ("Tuesday and Friday", dt.date(2026, 11, 24)),
        ("3 Dec", dt.date(2026, 12, 3)),
        ("Thu, 3 Dec", dt.date(2026, 12, 3)),
        ("3. Dezember", dt.date(2026, 12, 3)),
        ("3.12.", dt.date(2026, 12, 3)),
        ("5 March", dt.date(2027, 3, 5)),
        ("4. März", dt.date(2027, 3, 4)),
        ("2026-12-03", dt.date(2026, 12, 3)),
        ("3 Dec 2026", dt.date(2026, 12, 3)),
    ],
)
def test_days_of_the_week_and_dates_are_the_next_ones(words: str, date: dt.date) -> None:
    assert build_after(words, SUNDAY) == date


@pytest.mark.parametrize(
    "words",
    ["", "soon", "the next build", "December", "2026", "every other week", "2026-11-20", "99", "31 Feb"],
)
def test_words_that_name_no_day_to_come_promise_none(words: str) -> None:
    assert build_after(words, SUNDAY) is None


@given(st.text(max_size=30), st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)))
def test_any_words_name_a_later_day_or_none(words: str, day: dt.date) -> None:
    date = build_after(words, day)
    assert date is None or date > day


@given(st.sampled_from(["Thursday", "Donnerstag"]), st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)))
def test_a_day_of_the_week_is_within_a_week(words: str, day: dt.date) -> None:
    date = build_after(words, day)
    assert date is not None
    assert (date.weekday(), 1 <= (date - day).days <= 7) == (3, True)
