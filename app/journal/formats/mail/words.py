"""The words that mail programs write around a client's words, from ``resources/lexicons/mail.toml``."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from app.journal.lexicon import fold

__all__ = ["Field", "FieldName", "Subject", "field_of", "has_word", "is_line", "read_subject"]

_FIELD = re.compile(
    r"[ \t*_]{0,8}(?P<name>[^\W\d_][\w -]{0,20}?)[ \t*_]{0,4}:[*_]{0,3}(?:[ \t]+(?P<value>.*)|$)"
)
_LONGEST_LINE = 400
_LONGEST_TEXT = 5_000
_LONGEST_FIELD = 2_000
"""A field may name many addressees on one line."""
_GAP = r".{1,200}"
_PREFIX = re.compile(r"\s*(?P<word>[^\W\d_]{2,16})\s{0,3}(?:[\[(]\d{1,3}[\])]|\^\d{1,3})?\s{0,3}[:：]\s{0,8}")
_TAG = re.compile(r"\s*\[[^\[\]]{1,40}\]\s*")
_MOST_PREFIXES = 20


class FieldName(StrEnum):
    """What a field above an earlier mail holds."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    SUBJECT = "subject"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Field:
    """A line such as "Von: Anna Meyer"."""

    name: FieldName
    value: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject, and what the prefixes before it say.

    Attributes:
        text: without prefixes and without the tags of mailing lists; "" for a mail without a subject.
        reply: it answers a mail.
        forward: it passes a mail on.
        automatic: a program wrote it.
    """

    text: str
    reply: bool = False
    forward: bool = False
    automatic: bool = False


@cache
def _data() -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads(resources.folder("lexicons", "mail.toml").read_text("utf-8"))
    return loaded


@cache
def _fields() -> dict[str, FieldName]:
    return {fold(word): FieldName(name) for name, words in _data()["fields"].items() for word in words}


@cache
def _line(kind: str) -> re.Pattern[str]:
    spellings = (words.split("…") for words in _data()["lines"][kind])
    return re.compile("|".join(_gapped(parts) for parts in spellings))


def _gapped(parts: Iterable[str]) -> str:
    """Return the pattern of words with gaps; blanks belong to the words, "on … wrote" is "on .* wrote"."""
    known = [re.escape(fold(part)) if part.strip() else "" for part in parts]
    return _GAP.join(known)


@cache
def _words(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(fold(word))}\b" for word in _data()["words"][kind]))


def field_of(line: str) -> Field | None:
    """Return the field of an earlier mail's head that a line holds, or None."""
    found = _FIELD.match(line) if len(line) <= _LONGEST_FIELD else None
    name = _fields().get(_folded(found["name"])) if found else None
    return Field(name, (found["value"] or "").strip(" \t*_")) if found and name else None


def is_line(kind: str, line: str) -> bool:
    """Say whether a whole line is of a kind, such as "original" or "sent_from"."""
    return len(line) <= _LONGEST_LINE and bool(_line(kind).fullmatch(_folded(line)))


def has_word(kind: str, text: str) -> bool:
    """Say whether the beginning of a text holds a word of a kind, such as "legal"."""
    return bool(_words(kind).search(_folded(text[:_LONGEST_TEXT])))


def _folded(text: str) -> str:
    """Return words as they are compared here: "GmbH" is one word, which a column's name "BugId" is not."""
    return fold(text.casefold())


def read_subject(subject: str) -> Subject:
    """Take "Re:", "AW: WG:" and "[list]" off a subject."""
    prefixes = _data()["subject"]
    text, reply, forward = subject.strip(), False, False
    for _ in range(_MOST_PREFIXES):
        found = _PREFIX.match(text)
        word = fold(found["word"]) if found else ""
        if found and word in (*prefixes["reply"], *prefixes["forward"]):
            reply, forward = reply or word in prefixes["reply"], forward or word in prefixes["forward"]
            text = text[found.end() :]
        elif tag := _TAG.match(text):
            text = text[tag.end() :]
        else:
            break
    bare = fold(text)
    automatic = bare.startswith(tuple(prefixes["automatic"]))
    return Subject("" if bare in prefixes["none"] else text.strip(), reply, forward, automatic)
