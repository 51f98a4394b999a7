"""Who wrote a note in free text: only where it is certain.

A wrong author would be greeted in the reply, so "Startseite: …" must never become a person. Certain is a
name after "reported by", one with a form of address, and one that begins with a given name.
"""

import re
from dataclasses import dataclass
from functools import cache

from app.journal.dates import DateHead, date_head
from app.journal.lexicon import alternatives, lexicon

__all__ = ["Signed", "is_person", "signed", "stated_author"]

_MOST_WORDS = 3
_LONGEST_LINE = 100
_LONGEST_TAIL = 80
"""Characters at the end of a note among which a name is looked for: no pattern runs over a long text."""
_NAME = r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}"
_BEFORE = re.compile(rf"(?P<name>{_NAME})\s*+(?:[,(]\s*+(?P<date>[\d./-]{{5,10}})\)?)?\s*+:\s+(?=\S)")
_BEHIND = re.compile(
    r"\s*(?:\((?P<round>[^()\n]{2,60})\)|\[(?P<square>[^\[\]\n]{2,60})\]|\s[–—]\s*(?P<dash>[^–—\n]{2,40}))\.?$"
)


@dataclass(frozen=True, slots=True)
class Signed:
    """A note's words without the author's name.

    Attributes:
        text: the words.
        author: the name as written, or "".
        date: a day that stood beside the name, or None.
    """

    text: str
    author: str = ""
    date: DateHead | None = None


def is_person(name: str) -> bool:
    """Say whether ``name`` is certainly a person's."""
    words = name.split()
    if not words or len(words) > _MOST_WORDS or not all(word[0].isupper() for word in words):
        return False
    first = words[0].rstrip(".").casefold()
    known = lexicon()
    return (
        first in known.given_names
        or first.split("-")[0] in known.given_names
        or (first in known.titles and len(words) > 1)
    )


@cache
def _reported_by() -> re.Pattern[str]:
    words = alternatives(lexicon().prose["reported_by"])
    return re.compile(
        rf"[*_]*(?:{words})\b[*_]*\s*(?P<colon>:)?[*_]*\s*(?P<name>{_NAME})[*_]*$", re.IGNORECASE
    )


def stated_author(line: str) -> str:
    """Return the name of a line such as "Reported by Anna Meyer" or "Von: A. Brandt", else ""."""
    found = _reported_by().match(line.strip()) if len(line) < _LONGEST_LINE else None
    if not found or not (found["colon"] or is_person(found["name"])):
        return ""
    words = found["name"].split()
    return found["name"] if all(word[0].isupper() for word in words) else ""


def signed(text: str) -> Signed:
    """Take the author off the words: "Anna: …" or "… (Anna)", "… (Anna, 16.11.2026)"."""
    if (before := _BEFORE.match(text)) and is_person(before["name"]):
        date = date_head(before["date"]) if before["date"] else None
        return Signed(text[before.end() :], before["name"], date)
    tail = max(len(text) - _LONGEST_TAIL, 0)
    if behind := _BEHIND.search(text, tail):
        name, _, day = (behind["round"] or behind["square"] or behind["dash"]).partition(",")
        author = stated_author(name) or (name.strip() if is_person(name) else "")
        date = date_head(day) if day.strip() else None
        if author and bool(day.strip()) == bool(date):
            return Signed(text[: behind.start()].rstrip(), author, date)
    return Signed(text)
