"""What frames a letter and is no note: greeting, farewell, signature."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from app.journal.lexicon import alternatives, fold, lexicon
from app.journal.prose.people import is_person

__all__ = ["is_farewell", "is_greeting", "letterhead", "without_frame"]

_MOST_WORDS = 7
_LONGEST = 200
"""Characters; what is longer says more than hello."""
_SIGNATURE_WORDS = 4
_FIELD = re.compile(r"\s*[*_]{0,2}([^\W\d_]{2,12})[*_]{0,2}:[*_]{0,2}\s*(.*)")
_ADDRESS = re.compile(r"\s*[<(\[][^<>()\[\]]*@[^<>()\[\]]*[>)\]].*")
_FROM = frozenset({"aus", "from"})
_PLACE_WORDS = 3
"""So many words say where a greeting comes from: "aus dem Norden"."""
_WORD = re.compile(r"[^\s,!]+")
_AND = re.compile(r"\s(?:und|and|&)\s", re.IGNORECASE)
_SAYS_MORE = re.compile(r"[\d\"„“”«»`]|->|→")
"""With a quotation, an arrow or a figure the line asks for something."""


@cache
def _starts(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(lexicon().prose[name])})(?:\s+|$)")


def _is(line: str, name: str) -> bool:
    if len(line) > _LONGEST:
        return False
    folded = fold(line)
    begins = _starts(name).match(folded)
    if not begins or _SAYS_MORE.search(line) or len(folded.split()) > _MOST_WORDS:
        return False
    rest = folded[begins.end() :].split()
    if rest and rest[0] in _FROM and len(rest) <= _PLACE_WORDS:
        return True
    return not rest or line.rstrip()[-1] in ",!" or _names_somebody(_WORD.findall(line)[-len(rest) :])


def _names_somebody(words: Sequence[str]) -> bool:
    """Say whether words are a name: one word in any case, several with capitals ("Hi Tom, the title …")."""
    return is_person(" ".join(words)) or (len(words) == 1 and is_person(words[0].title()))


def is_greeting(line: str) -> bool:
    """Say whether a line is nothing but a greeting."""
    return _is(line, "greetings")


def is_farewell(line: str) -> bool:
    """Say whether a line is nothing but a farewell or thanks, or both."""
    if len(line) > _LONGEST:
        return False
    return _is(line, "farewells") or all(_is(part, "farewells") for part in _AND.split(line, maxsplit=2))


def letterhead(lines: Sequence[str]) -> tuple[str, str] | None:
    """Return author and day of the head of a mail that was pasted as text; None for any other lines."""
    fields = (found for line in lines if (found := _FIELD.match(line)))
    named = {fold(found[1]): found[2].strip() for found in fields}
    words = lexicon().prose
    if len(named) < max(2, len(lines) - 1) or not named.keys() <= words["letterhead"]:
        return None
    author = next((named[name] for name in named if name in words["letter_from"]), "")
    day = next((named[name] for name in named if name in words["letter_sent"]), "")
    return _ADDRESS.sub("", author).strip("\"' "), day


def without_frame(lines: Sequence[str]) -> tuple[int, list[str]]:
    """Return a paragraph without greeting, farewell and signature, and how many lines are gone before it."""
    start = next((index for index, line in enumerate(lines) if not is_greeting(line)), len(lines))
    end = next((index for index in range(start, len(lines)) if is_farewell(lines[index])), len(lines))
    if end < len(lines) and not _only_signature(lines[end + 1 :]):
        end = len(lines)  # words follow: it was thanks in passing
    return start, list(lines[start:end])


def _only_signature(lines: Iterable[str]) -> bool:
    return all(len(line.split()) <= _SIGNATURE_WORDS and not _SAYS_MORE.search(line) for line in lines)
