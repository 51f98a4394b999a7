"""The words that readers know: names of columns, states, greetings, given names.

They stand in ``resources/lexicons/journal.toml``, so that a language is added without touching code.
Everything is compared *folded*: lower case, without punctuation.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from app.model import NoteStatus

__all__ = ["Lexicon", "Name", "Role", "alternatives", "fold", "lexicon"]


class Role(StrEnum):
    """What a column of a journal is for."""

    ID = "id"
    TITLE = "title"
    NAME = "name"
    """A person's or a thing's name: the cells decide."""
    FROM = "from"
    """The present wording or who wrote: the other columns and the cells decide."""
    TEXT = "text"
    OLD = "old"
    NEW = "new"
    ACTUAL = "actual"
    EXPECTED = "expected"
    WHERE = "where"
    STATUS = "status"
    DONE = "done"
    AUTHOR = "author"
    DATE = "date"
    ATTACHMENT = "attachment"
    LIST = "list"
    """A list on a board: a state ("Doing") or a page, as each cell tells."""
    KIND = "kind"
    """What a row is: a task, the section of those below it, or a remark on the one above."""
    INDENT = "indent"
    """How deep a task is nested in those above it, from 1."""
    ANSWER = "answer"
    """What our own people answered: known, and not read."""
    ASIDE = "aside"
    """Known, and not read: priority, assignee …"""


@dataclass(frozen=True, slots=True)
class Name:
    """What a column's name tells.

    Attributes:
        role: what the column is for.
        rank: 0 for the strongest name of its role; the smaller wins.
        german: whether the name is a German one.
    """

    role: Role
    rank: int
    german: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words, folded.

    Attributes:
        columns: names of columns.
        status: words for a note's state.
        kinds: words for what a row is, other than a task, by "section" and "remark".
        totals: words before the sums below a table.
        wording: words of cells for a new wording that say what to do instead.
        prose: lists of words for journals without columns, by their name in the file.
        titles: forms of address, such as "frau".
        given_names: first names that are no ordinary word.
    """

    columns: dict[str, Name]
    status: dict[str, NoteStatus]
    kinds: dict[str, frozenset[str]]
    totals: frozenset[str]
    wording: dict[str, frozenset[str]]
    prose: dict[str, frozenset[str]]
    titles: frozenset[str]
    given_names: frozenset[str]


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern of some words, literally, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_NOT_WORDS = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")


def fold(text: str) -> str:
    """Return a name as it is compared: "Bug-ID:" and "BugId" are "bug id"; a lone "#" stays."""
    plain = unicodedata.normalize("NFKC", text).strip().removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    words = _NOT_WORDS.sub(" ", _HUMP.sub(" ", plain)).strip().casefold()
    return words or plain


def _columns(table: dict[str, dict[str, list[str]]]) -> dict[str, Name]:
    return {
        fold(word): Name(Role(role), rank, language == "de")
        for role, languages in table.items()
        for language, words in languages.items()
        for rank, word in enumerate(words)
    }


def _status(table: dict[str, list[str]]) -> dict[str, NoteStatus]:
    return {
        fold(word): NoteStatus(state.replace("_", " ")) for state, words in table.items() for word in words
    }


@cache
def lexicon() -> Lexicon:
    """Return the shipped words, read once."""
    data: dict[str, Any] = tomllib.loads(
        resources.folder("lexicons", "journal.toml").read_text(encoding="utf-8")
    )
    people = data["people"]
    return Lexicon(
        columns=_columns(data["columns"]),
        status=_status(data["status"]),
        kinds={name: frozenset(map(fold, words)) for name, words in data["kinds"].items()},
        totals=frozenset(map(fold, data["totals"]["words"])),
        wording={name: frozenset(map(fold, words)) for name, words in data["wording"].items()},
        prose={name: frozenset(map(fold, words)) for name, words in data["prose"].items()},
        titles=frozenset(people["titles"]),
        given_names=frozenset(people["given_names"]),
    )
