"""The days that a report is about, and the steps that they are shown in."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import CopycueError
from app.workspace.report.spans import Span, Steps, chosen_span, steps_of

TODAY = dt.date(2026, 11, 22)
"""A Sunday."""
EARLIEST = dt.date(2024, 2, 29)


def test_a_report_is_about_the_last_twelve_weeks_this_one_included() -> None:
    span = chosen_span(TODAY, EARLIEST)
    assert span == Span(dt.date(2026, 8, 31), TODAY)
    assert len(steps_of(span)[1]) == 12


def test_weeks_before_the_first_note_are_left_out() -> None:
    assert chosen_span(TODAY, dt.date(2026, 11, 4)).first == dt.date(2026, 11, 2)
    assert chosen_span(TODAY, dt.date(2026, 11, 4), since=dt.date(1, 1, 1)).first == dt.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("wish", "span"),
    [
        ({"weeks": 1}, Span(dt.date(2026, 11, 16), TODAY)),
        ({"weeks": 0}, Span(dt.date(2024, 2, 26), TODAY)),
        ({"since": dt.date(2026, 10, 1)}, Span(dt.date(2026, 10, 1), TODAY)),
        ({"until": dt.date(2026, 3, 1), "weeks": 2}, Span(dt.date(2026, 2, 16), dt.date(2026, 3, 1))),
        ({"until": dt.date(2030, 1, 1), "weeks": 1}, Span(dt.date(2026, 11, 16), TODAY)),
    ],
)
def test_somebody_may_wish_for_other_days(wish: dict[str, dt.date], span: Span) -> None:
    assert chosen_span(TODAY, EARLIEST, **wish) == span  # type: ignore[arg-type]  # days and weeks, as named


def test_without_any_note_it_is_this_week() -> None:
    assert chosen_span(TODAY, None, weeks=0) == Span(dt.date(2026, 11, 16), TODAY)


def test_a_report_that_would_end_before_it_begins_is_refused() -> None:
    with pytest.raises(CopycueError, match="2026-11-23 comes after 2026-11-22, the last day"):
        chosen_span(TODAY, EARLIEST, since=dt.date(2026, 11, 23))


@pytest.mark.parametrize(
    ("days", "steps", "first", "last"),
    [
        (1, Steps.WEEKS, "2026-W47", "2026-W47"),
        (180, Steps.WEEKS, "2026-W22", "2026-W47"),
        (200, Steps.MONTHS, "2026-05", "2026-11"),
        (3 * 365, Steps.MONTHS, "2023-11", "2026-11"),
        (8 * 365, Steps.QUARTERS, "2018-Q4", "2026-Q4"),
        (50 * 365, Steps.YEARS, "1976", "2026"),
    ],
)
def test_the_longer_the_span_the_longer_its_steps(days: int, steps: Steps, first: str, last: str) -> None:
    found, cut = steps_of(Span(TODAY - dt.timedelta(days - 1), TODAY))
    assert (found, cut[0].name, cut[-1].name) == (steps, first, last)


def test_a_week_has_the_year_that_iso_gives_it() -> None:
    _, cut = steps_of(Span(dt.date(2026, 12, 28), dt.date(2027, 1, 10)))
    assert [step.name for step in cut] == ["2026-W53", "2027-W01"]


@given(st.dates(dt.date(1970, 1, 1), TODAY), st.integers(0, 20_000))
def test_every_day_of_a_span_is_in_exactly_one_step(first: dt.date, days: int) -> None:
    span = Span(first, first + dt.timedelta(days))
    _, cut = steps_of(span)
    assert (cut[0].first, cut[-1].last) == (span.first, span.last)
    assert all(step.first <= step.last for step in cut)
    assert all(one.last + dt.timedelta(1) == other.first for one, other in pairwise(cut))
