"""The words on the screen: translation, plural forms, dates.

Strings are written as ``translate("Context", "English text")`` so that Qt's
``lupdate`` finds them; what counts something stands in ``ui.counts``. Parts go into ``%1`` and
``%2``: a sentence is never glued together from pieces. What the core says goes through ``fill``,
``sentences`` or ``ended``, or through ``in_words`` itself, and so is said in the window's language.
"""

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.core_words import in_words

__all__ = [
    "clock_words",
    "day_words",
    "ended",
    "fill",
    "sentences",
    "short_day",
    "translate",
]

translate = QCoreApplication.translate

_SLOT = re.compile(r"%([1-9])")


def fill(template: str, *parts: str) -> str:
    """Return ``template`` with ``%1``, ``%2`` … replaced in one pass.

    What a part contains is never looked at again, so a client's text with ``%2`` in it does no harm.
    """
    return _SLOT.sub(lambda slot: in_words(parts[int(slot[1]) - 1]), template)


def sentences(*texts: str) -> str:
    """Return reasons as sentences behind each other: each with a capital and an end."""
    told = (in_words(text) for text in texts if text)
    return " ".join(ended(text[:1].upper() + text[1:]) for text in told)


def ended(text: str) -> str:
    """Return a sentence with an end; its first letter stays, for it may be a file's."""
    told = in_words(text)
    return told if not told or told.endswith((".", "!", "?", "…")) else f"{told}."


def day_words(day: dt.date, today: dt.date) -> str:
    """Return a day for a heading, such as "Monday, 16 November"; the year where it is not this one."""
    this_year, other_year = translate("Date", "dddd, d MMMM"), translate("Date", "dddd, d MMMM yyyy")
    pattern = this_year if day.year == today.year else other_year
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day(day: dt.date) -> str:
    """Return a day for a narrow column, such as "16 Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Date", "d MMM"))


def clock_words(moment: dt.datetime) -> str:
    """Return the local time of day of an aware moment, as HH:MM."""
    return moment.astimezone().strftime("%H:%M")
