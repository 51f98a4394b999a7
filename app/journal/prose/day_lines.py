"""Lines that begin the block of a day: "16.11.2026, Anna Meyer:", "18.11. – Kasse"."""

import re
from dataclasses import dataclass, replace

from app.journal.dates import DateHead, date_head
from app.journal.prose.line_shapes import is_title
from app.journal.prose.markers import MarkerKind, find_marker
from app.journal.prose.people import is_person

__all__ = ["DayLine", "day_at"]

_SHORT_DAY = re.compile(r"\s*(?P<day>\d{1,2}\.\d{1,2}\.)[ ,(–-]+(?P<rest>[^\W\d_].*)")


@dataclass(frozen=True, slots=True)
class DayLine:
    """A line that begins the block of a day.

    Attributes:
        head: the day.
        label: the name or page beside it, or "".
        words: the first note behind it, or "".
    """

    head: DateHead
    label: str
    words: str


def day_at(line: str) -> DayLine | None:
    """Return what a line says that begins the block of a day, or None for any other."""
    marker = find_marker(line)
    bulleted = marker is not None and marker.kind is MarkerKind.BULLET and marker.status is None
    head = date_head(marker.rest if marker and bulleted else line) or _day_of_person(line)
    if not head or (bulleted and head.rest not in {"", ":"}):
        return None
    parts = _label_and_words(head.rest)
    return DayLine(head, *parts) if parts else None


def _day_of_person(line: str) -> DateHead | None:
    """Return the day of "18.11. Anna:", which without a year only a person makes sure of."""
    found = _SHORT_DAY.match(line)
    if not found or not is_person(found["rest"].partition(":")[0].strip(" )")):
        return None
    head = date_head(found["day"])
    return head and replace(head, rest=found["rest"].strip(" )"))


def _label_and_words(rest: str) -> tuple[str, str] | None:
    """Part what follows a day: ", Anna Meyer:" or "– Kasse" is a label, ": the word …" are words."""
    sign, tail = rest[:1], rest[1:].strip()
    label, _, words = (part.strip() for part in tail.rstrip(":").partition(":"))
    label = label.rstrip(") ")
    if sign in {"", ":"}:
        return "", tail
    if sign in "–—-" and not is_title(tail.rstrip(":")) and not is_person(label):
        return "", tail
    if is_person(person := rest.partition(":")[0].strip()):
        return person, rest.partition(":")[2].strip()
    return (label, words) if sign in ",(–—-" and is_title(label) else None
