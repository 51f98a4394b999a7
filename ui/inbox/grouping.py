"""The groups that notes are listed in: by person, file or week; those put off come last in any case."""

import datetime as dt
from enum import StrEnum

from app.model import Note
from ui.words import day_words, fill, short_day, translate

__all__ = ["LATER", "GroupKey", "Grouping", "group_order", "group_words", "grouping_words", "groups_of"]


class Grouping(StrEnum):
    """What notes are grouped by."""

    NOTHING = "nothing"
    """Only the days stand above their notes."""
    PERSON = "person"
    FILE = "file"
    WEEK = "week"


GroupKey = tuple[str, str]
"""What is grouped by, and the group's own value; "" for notes that have none."""

LATER: GroupKey = ("later", "")
"""The group of notes that were put off."""


def grouping_words(grouping: Grouping) -> str:
    """Return what notes are grouped by, for the button that changes it."""
    return {
        Grouping.NOTHING: translate("Inbox", "By day"),
        Grouping.PERSON: translate("Inbox", "By person"),
        Grouping.FILE: translate("Inbox", "By file"),
        Grouping.WEEK: translate("Inbox", "By week"),
    }[grouping]


def groups_of(note: Note, file: str, *, is_put_off: bool) -> dict[Grouping, GroupKey]:
    """Return the group of a note for each grouping; without grouping it is its day.

    Args:
        note: the note.
        file: the copy file that it is about, or "".
        is_put_off: that it is to be looked at later.
    """
    if is_put_off:
        return dict.fromkeys(Grouping, LATER)
    day = note.date
    return {
        Grouping.NOTHING: (Grouping.NOTHING, day.isoformat() if day else ""),
        Grouping.PERSON: (Grouping.PERSON, " ".join(note.author.split())),
        Grouping.FILE: (Grouping.FILE, file),
        Grouping.WEEK: (Grouping.WEEK, _monday(day).isoformat() if day else ""),
    }


def group_order(key: GroupKey) -> tuple[bool, bool, str]:
    """Return what sorts groups of people and files: by name; those without one, and those put off, last."""
    return key == LATER, not key[1], key[1].casefold()


def group_words(key: GroupKey, today: dt.date) -> str:
    """Return the heading of a group."""
    what, value = key
    if key == LATER:
        return translate("Inbox", "Put off until later")
    if value and what == Grouping.WEEK:
        return _week_words(dt.date.fromisoformat(value), today)
    if value:
        return day_words(dt.date.fromisoformat(value), today) if what == Grouping.NOTHING else value
    return {
        Grouping.PERSON: translate("Inbox", "Nobody is named"),
        Grouping.FILE: translate("Inbox", "No file is known"),
    }.get(Grouping(what), translate("Inbox", "Without a date"))


def _week_words(monday: dt.date, today: dt.date) -> str:
    year, week, _ = monday.isocalendar()
    if year == today.isocalendar().year:
        return fill(translate("Inbox", "Week %1, from %2"), str(week), short_day(monday))
    return fill(translate("Inbox", "Week %1 of %2, from %3"), str(week), str(year), short_day(monday))


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
