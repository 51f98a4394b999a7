"""The build day as a date: in the settings it is words for the client ("Thursday", "Donnerstag", "3 Dec")."""

import datetime as dt
import re

from app.journal.dates import Order, parse_date

__all__ = ["build_after"]

_DAYS = (
    ("mon", "monday", "montag"),
    ("tue", "tues", "tuesday", "dienstag"),
    ("wed", "wednesday", "mittwoch"),
    ("thu", "thur", "thurs", "thursday", "donnerstag"),
    ("fri", "friday", "freitag"),
    ("sat", "saturday", "samstag", "sonnabend"),
    ("sun", "sunday", "sonntag"),
)
_NUMBERS = {f"{name}{end}": day for day, names in enumerate(_DAYS) for name in names for end in ("", "s")}
_WORDS = re.compile(r"[^\W\d_]+")


def build_after(words: str, day: dt.date) -> dt.date | None:
    """Return the first build day after a day; None where the words name none that can be told for certain.

    Args:
        words: as the settings have them: days of the week, or one date, with or without its year.
        day: on which something was promised for the next build.
    """
    if any(sign.isdigit() for sign in words):
        return _dated(words, day)
    named = {_NUMBERS[word] for word in map(str.casefold, _WORDS.findall(words)) if word in _NUMBERS}
    if not named:
        return None
    return day + min(dt.timedelta((number - day.weekday() - 1) % 7 + 1) for number in named)


def _dated(words: str, day: dt.date) -> dt.date | None:
    """Return the date that the words are, the next one where they name no year."""
    date = parse_date(words, Order.DAY_FIRST)
    if date is not None:
        return date if date > day else None
    open_end = words.rstrip() if words.rstrip().endswith(".") else f"{words} "
    dates = (parse_date(f"{open_end}{year}", Order.DAY_FIRST) for year in (day.year, day.year + 1))
    return next((date for date in dates if date is not None and date > day), None)
