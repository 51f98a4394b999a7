"""Names of days and months in sentences, which other languages have other words for."""

import datetime as dt

from app.model.sentence import Sentence, say

__all__ = ["month_name", "weekday_name"]

_MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)
_WEEKDAYS = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)


def month_name(day: dt.date) -> Sentence:
    """Return the short name of a day's month: "Nov"."""
    return _MONTHS[day.month - 1]


def weekday_name(day: dt.date) -> Sentence:
    """Return the name of a day in the week: "Monday"."""
    return _WEEKDAYS[day.weekday()]
