"""Days as clients write them: English and German, ISO, with and without a time.

dateutil reads the single value; what it cannot know is decided here: 6/7/2026 means nothing by itself, so
the order of day and month is settled once for a whole column or file, and a value that stays open is no date
(the raw text is kept beside it). A value without a year is none either: dateutil would fill it in from today.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from dateutil import parser

__all__ = ["DateHead", "Order", "date_head", "date_tail", "is_day", "order_of", "parse_cell", "parse_date"]


class Order(StrEnum):
    """Which of two numbers comes first in 6/7/2026."""

    DAY_FIRST = "day/month"
    MONTH_FIRST = "month/day"
    UNKNOWN = "unknown"


_MONTHS: list[Any] = [
    ("Jan", "January", "Januar", "Jänner"),
    ("Feb", "February", "Februar", "Feber"),
    ("Mar", "March", "Mär", "März", "Mrz", "Maerz"),
    ("Apr", "April"),
    ("May", "Mai"),
    ("Jun", "June", "Juni"),
    ("Jul", "July", "Juli"),
    ("Aug", "August"),
    ("Sep", "Sept", "September"),
    ("Oct", "October", "Okt", "Oktober"),
    ("Nov", "November"),
    ("Dec", "December", "Dez", "Dezember"),
]
_WEEKDAYS: list[Any] = [
    ("Mon", "Monday", "Mo", "Montag"),
    ("Tue", "Tuesday", "Di", "Dienstag"),
    ("Wed", "Wednesday", "Mi", "Mittwoch"),
    ("Thu", "Thursday", "Do", "Donnerstag"),
    ("Fri", "Friday", "Fr", "Freitag"),
    ("Sat", "Saturday", "Sa", "Samstag", "Sonnabend"),
    ("Sun", "Sunday", "So", "Sonntag"),
]


_JUMP = [*parser.parserinfo.JUMP, "um", "uhr", "den", "der", "vom"]


class _Words(parser.parserinfo):
    """dateutil's words, with the German ones; the stubs know only its English tuples of two or three."""

    MONTHS = _MONTHS
    WEEKDAYS = _WEEKDAYS
    JUMP = _JUMP


_PARSER = parser.parser(_Words())
_DEFAULTS = tuple(map(dt.datetime.fromisoformat, ("2000-01-01", "2004-02-02")))
"""A value that gives another day with the other default does not name day, month and year itself."""
_LONGEST = 60
_LONGEST_HEADING = 200
_YEARS = range(1970, 2100)
_PAIR = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")
_YEAR_FIRST = re.compile(r"\s*\d{4}[-/.]")
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_TIME = re.compile(
    r"(?<=\d)(?:T|,?[ ])(?:um[ ]|at[ ])?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:[ ]?[AP]M|[ ]Uhr)?Z?$",
    re.IGNORECASE,
)
"""The time behind a day; days are few, moments are not, and dateutil takes its time."""
_SHAPE = re.compile(r"[\w\s.,:/+()-]*\d[\w\s.,:/+()-]*", re.ASCII | re.IGNORECASE)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
"""A day as Excel counts it: 45217 is the 18th of October 2023."""
_EPOCH = re.compile(r"(\d{10})(?:\.\d+|\d{3})?")
"""Seconds or milliseconds since 1970, as in exports of chats."""
_UMLAUTS = str.maketrans("äÄöÖüÜ", "aAoOuU")


def order_of(texts: Iterable[str], *, german: bool = False) -> Order:
    """Say how 6/7/2026 is meant among ``texts``: a number above 12 settles it, else German does."""
    firsts, seconds = False, False
    for text in texts:
        if pair := _PAIR.match(text):
            firsts |= int(pair[1]) > len(_MONTHS)
            seconds |= int(pair[2]) > len(_MONTHS)
            if firsts and seconds:
                break
    if firsts != seconds:
        return Order.DAY_FIRST if firsts else Order.MONTH_FIRST
    return Order.DAY_FIRST if german and not firsts else Order.UNKNOWN


def parse_date(text: str, order: Order = Order.UNKNOWN) -> dt.date | None:
    """Return the day that ``text`` names in full, or None; the day as written, whatever its time zone."""
    return _parse_day(_TIME.sub("", text, count=1) if ":" in text else text, order)


def is_day(text: str) -> bool:
    """Say whether ``text`` names a day in full, be it one that the order of day and month decides."""
    return any(parse_date(text, order) for order in (Order.DAY_FIRST, Order.MONTH_FIRST))


@lru_cache(maxsize=4096)  # a column repeats its days, if not its hours
def _parse_day(text: str, order: Order) -> dt.date | None:
    if len(text) > _LONGEST or not _SHAPE.fullmatch(text.translate(_UMLAUTS)):
        return None
    if iso := _ISO.match(text):
        return _day(*map(int, iso.groups()))
    if not _PAIR.match(text):
        return _parsed(text, day_first=not _YEAR_FIRST.match(text))
    readings = {_parsed(text, day_first=first) for first in _possible(order)}
    return readings.pop() if len(readings) == 1 else None


def parse_cell(text: str, order: Order = Order.UNKNOWN) -> dt.date | None:
    """Return the day of a cell in a column of days, where plain numbers are days, too; in UTC if counted."""
    return parse_date(text, order) if ":" in text else _day_of_cell(text, order)


@lru_cache(maxsize=4096)  # a column repeats its days
def _day_of_cell(text: str, order: Order) -> dt.date | None:
    if serial := _SERIAL.fullmatch(text):
        day = dt.date(1899, 12, 30) + dt.timedelta(days=int(serial[1]))
        return day if day.year in _YEARS else None
    if epoch := _EPOCH.fullmatch(text):
        return dt.datetime.fromtimestamp(int(epoch[1]), dt.UTC).date()
    return _parse_day(text, order)


def _possible(order: Order) -> tuple[bool, ...]:
    return {Order.DAY_FIRST: (True,), Order.MONTH_FIRST: (False,), Order.UNKNOWN: (True, False)}[order]


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _parsed(text: str, *, day_first: bool) -> dt.date | None:
    days = set()
    for default in _DEFAULTS:
        try:
            found = _PARSER.parse(text, default=default, dayfirst=day_first, ignoretz=True)
        except (ValueError, OverflowError, TypeError, IndexError, AttributeError):
            # Only the first two are announced; the others come from odd strings such as "1: test".
            return None
        days.add(found.date())
    day = days.pop()
    return day if not days and day.year in _YEARS else None


_WORD = r"[^\W\d_]{3,9}\.?"
_BEFORE = "|".join(
    ("Stand", "Datum", "Date", *sorted((day for days in _WEEKDAYS for day in days), key=len, reverse=True))
)
_WITHOUT_YEAR = re.compile(r"[^.]+\.[^.]+\.")
_DATE = re.compile(
    rf"""(?:(?:{_BEFORE})[.:]?,?\s+)?(?:(?:am|vom|den|on|of|from)\s+)?
    (?P<date>
        \d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)
      | \d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?(?:\d{{4}}|\d{{2}})(?![\d.]))?
      | \d{{1,2}}[/-]\d{{1,2}}[/-](?:\d{{4}}|\d{{2}})(?!\d)
      | \d{{1,2}}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?{_WORD},?\s+\d{{4}}(?!\d)
      | {_WORD}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}(?!\d)
    )
    (?P<time>[T,]?\s*(?:um\s+|at\s+)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:[.]\d+)?Z?(?:\s*(?:Uhr|AM|PM|am|pm)\b)?)?""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateHead:
    """A line that begins with a day.

    Attributes:
        text: the day as written.
        rest: what follows it on the line.
        full: whether a year is written; "16.11." is a heading all the same.
    """

    text: str
    rest: str
    full: bool


def date_head(line: str) -> DateHead | None:
    """Return the day at the start of a line of prose, or None where the line begins otherwise.

    Marks of emphasis around it are looked through. Only a real day counts: "99.99.2026" is none, and
    "1.2." without a year only alone or before a colon.
    """
    bare = line.strip().lstrip("*_ ")
    found = _DATE.match(bare)
    if not found:
        return None
    text, rest = found["date"], bare[found.end() :].lstrip("*_").strip().removesuffix("**").removesuffix("__")
    if _WITHOUT_YEAR.fullmatch(text):
        real = parse_date(f"{text}2024", Order.DAY_FIRST) is not None
        return DateHead(text, rest, full=False) if real and (not rest or rest.startswith(":")) else None
    if not is_day(text):
        return None
    return DateHead(text, rest, full=True)


def date_tail(line: str) -> tuple[str, DateHead] | None:
    """Return what stands before the day at the end of a heading ("Feedback vom 16.11.2026"), and the day."""
    bare = line.rstrip(" )") if "(" in line else line
    for word in re.finditer(r"(?<=\s)\(?(?=[^\s(])|(?<=\s)(?=\S)", bare[:_LONGEST_HEADING]):
        head = date_head(bare[word.end() :])
        if head and head.full and not head.rest:
            return line[: word.start()].strip(" –—-,(:"), head
    return None
