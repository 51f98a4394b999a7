"""What a single line of prose looks like: a title, a note by itself, a line that was wrapped."""

import re

from app.journal.lexicon import fold, lexicon
from app.journal.prose.markers import find_marker
from app.journal.table.headers import known_name

__all__ = ["begins_anew", "is_complete", "is_in_capitals", "is_title"]

_TAGGED = re.compile(r"\[[^\[\]\n]{2,20}\][ \t]+\S")
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,40}):[ \t]+\S")
_ARROW = re.compile(r"\S[ \t]*(?:->|=>|→|⇒|➔)[ \t]*\S")
_LABEL_WORDS = 4
_CAPITALS = 4
"""A title in capitals has at least so many letters."""
_SAYS_MORE = re.compile(r"[.!?;,\"„“”«»`]|->|→")
_TITLE_WORDS = 6
_LONGEST_TITLE = 150


def is_title(text: str) -> bool:
    """Say whether words are a title and no sentence: few, and nothing in them that asks for something."""
    short = len(text) <= _LONGEST_TITLE and len(text.split()) <= _TITLE_WORDS
    return short and not _SAYS_MORE.search(text)


def is_in_capitals(line: str) -> bool:
    """Say whether a line is a title in capitals; an error code such as "HTTP 404" is none."""
    text = line.strip().rstrip(":")
    shouted = text.isupper() and sum(map(str.isalpha, text)) >= _CAPITALS
    return shouted and is_title(text) and not any(map(str.isdigit, text))


def begins_anew(line: str) -> bool:
    """Say whether a line begins as sentences and lists do, not as one that was wrapped."""
    text = line.strip()
    return bool(text) and not text[0].islower() and not find_marker(text)


def is_complete(line: str) -> bool:
    """Say whether a line says by itself what it is about, as in lists that nobody marked as such."""
    if _ARROW.search(line) or _TAGGED.match(line):
        return True
    label = found["label"] if (found := _LABELLED.match(line)) else ""
    if not label or len(label.split()) > _LABEL_WORDS or known_name(label):
        return False
    words = lexicon().prose
    return fold(label) not in words["not_labels"] and not words["leading_over"] & set(fold(label).split())
