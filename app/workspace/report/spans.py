"""The days that a report is about, and the weeks, months, quarters or years that they are shown in. Pure.

Weeks are those of ISO 8601. A span of years in weeks would be a picture that nobody can read, so that longer
ones are shown in longer steps. A step at either end may be cut by the span; no step is left out.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.model import CopycueError, say

__all__ = ["USUAL_WEEKS", "Span", "Step", "Steps", "chosen_span", "steps_of"]

USUAL_WEEKS = 12
"""A quarter of a year: as far back as a boss looks who reads a report now and then."""

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)
_MOST_WEEKS = 26
_MOST_MONTHS = 40
_MOST_QUARTERS = 40
_MONTHS_OF_QUARTER = 3


class Steps(StrEnum):
    """How long the steps are that a span is shown in."""

    WEEKS = "weeks"
    MONTHS = "months"
    QUARTERS = "quarters"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, both ends included."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: dt.date | None) -> bool:
        """Tell whether a day is one of them; None is none."""
        return day is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a span.

    Attributes:
        first: its first day.
        last: its last day.
        name: as ISO 8601 writes it: "2026-W46", "2026-11", "2026"; "2026-Q4" for a quarter.
    """

    first: dt.date
    last: dt.date
    name: str


def chosen_span(
    today: dt.date,
    earliest: dt.date | None,
    *,
    since: dt.date | None = None,
    until: dt.date | None = None,
    weeks: int | None = None,
) -> Span:
    """Return the days that a report is about.

    Where nothing is said of the beginning it is the last twelve weeks, this one included. Of what was before
    the week of the first note nothing is known: it would be shown as zero, and is left out.

    Args:
        today: nothing is known of later days.
        earliest: the day of the first note, or None.
        since: the first day that is wished.
        until: the last day that is wished.
        weeks: so many weeks up to the last day, instead of ``since``; 0: all from the first note on.

    Raises:
        CopycueError: it would end before it begins.
    """
    last = min(until or today, today)
    begin = min(_monday(earliest or last), _monday(last))
    if since is not None and since > last:
        raise CopycueError(
            say("There is nothing to report on"),
            say("{since} comes after {last}, the last day.", since=str(since), last=str(last)),
        )
    if since is None:
        since = begin if weeks == 0 else _monday(last) - _WEEK * ((weeks or USUAL_WEEKS) - 1)
    return Span(max(since, begin), last)


def steps_of(span: Span) -> tuple[Steps, tuple[Step, ...]]:
    """Return how long the steps are that a span is shown in, and all of them in order."""
    fewest = ((Steps.WEEKS, _MOST_WEEKS), (Steps.MONTHS, _MOST_MONTHS), (Steps.QUARTERS, _MOST_QUARTERS))
    for steps, most in fewest:
        found = _cut(span, steps, most)
        if len(found) <= most:
            return steps, found
    return Steps.YEARS, _cut(span, Steps.YEARS, None)


def _cut(span: Span, steps: Steps, most: int | None) -> tuple[Step, ...]:
    """Return the steps of a span; it ends early where they are more than the most."""
    found: list[Step] = []
    day = span.first
    while day <= span.last and (most is None or len(found) <= most):
        following = _following(day, steps)
        found.append(Step(day, min(following - _DAY, span.last), _NAMES[steps](day)))
        day = following
    return tuple(found)


def _following(day: dt.date, steps: Steps) -> dt.date:
    """Return the first day of the step after the one that a day is in."""
    match steps:
        case Steps.WEEKS:
            return _monday(day) + _WEEK
        case Steps.MONTHS:
            return _month_after(day, 1)
        case Steps.QUARTERS:
            return _month_after(day, _MONTHS_OF_QUARTER - (day.month - 1) % _MONTHS_OF_QUARTER)
        case Steps.YEARS:
            return dt.date(day.year + 1, 1, 1)


def _month_after(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    return dt.date(day.year + years, month + 1, 1)


def _monday(day: dt.date) -> dt.date:
    return day - _DAY * day.weekday()


def _week_name(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


_NAMES: dict[Steps, Callable[[dt.date], str]] = {
    Steps.WEEKS: _week_name,
    Steps.MONTHS: lambda day: f"{day:%Y-%m}",
    Steps.QUARTERS: lambda day: f"{day.year}-Q{(day.month - 1) // _MONTHS_OF_QUARTER + 1}",
    Steps.YEARS: lambda day: f"{day.year}",
}
