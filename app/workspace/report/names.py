"""Nobody's name in a report: what holds one is left out of it. Pure.

Names can come in where nobody expects them: a journal may name a page after somebody, a team may name a kind
of reply after whoever wrote it, a text of the copy may thank somebody by name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from app.model import ClientProfile
from app.workspace.report.figures import Figures, KindOfReply
from app.workspace.report.often import OftenAsked

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["LEFT_OUT", "names_in_project", "without_names"]

LEFT_OUT = "…"
"""Stands for what held a name."""

_SHORTEST = 2
_SHORTEST_PART = 3
_WORD = re.compile(r"[^\W\d_]+")


def names_in_project(memory: "Memory", profile: ClientProfile) -> frozenset[str]:
    """Return the names of everybody who wrote, answered, or is spoken of in the settings, as written."""
    return frozenset(filter(_is_name, (" ".join(name.split()) for name in _names(memory, profile))))


def _names(memory: "Memory", profile: ClientProfile) -> Iterator[str]:
    yield from (known.author for known in memory.known)
    yield from (step.who for step in memory.steps)
    areas = (area.person for area in profile.areas)
    yield from (person.name for person in (profile.client, profile.texts, profile.hand_over, *areas))
    yield profile.sender


def _is_name(name: str) -> bool:
    return len(name) >= _SHORTEST and any(map(str.isalpha, name))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def without_names(figures: Figures, names: Iterable[str]) -> Figures:
    """Return the figures with nothing in them that holds a name."""
    people = _People.of(names)
    return replace(
        figures,
        often=tuple(_often(asked, people) for asked in figures.often),
        replies=tuple(_kind(kind, people) for kind in figures.replies),
    )


@dataclass(frozen=True, slots=True)
class _People:
    """How people are told in a text.

    Attributes:
        names: whole names, casefolded: told however they are written.
        parts: given and last names alone, as written: "Mark's page" names somebody, "mark as done" nobody.
    """

    names: frozenset[str]
    parts: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """Return how people of these names are told."""
        whole = frozenset(names)
        parts = (part for name in whole if " " in name for part in _WORD.findall(name))
        return cls(
            frozenset(map(_plain, whole)),
            frozenset(part for part in parts if len(part) >= _SHORTEST_PART and part[0].isupper()),
        )

    def are_named(self, text: str) -> bool:
        """Tell whether a text names one of them."""
        plain = _plain(text)
        return not self.parts.isdisjoint(_WORD.findall(text)) or any(
            _stands(name, plain) for name in self.names
        )


def _often(asked: OftenAsked, people: _People) -> OftenAsked:
    file, key, text = (
        LEFT_OUT if people.are_named(words) else words for words in (asked.file, asked.key, asked.text)
    )
    return replace(asked, file=file, key=key, text=text)


def _kind(kind: KindOfReply, people: _People) -> KindOfReply:
    return replace(kind, name=LEFT_OUT) if kind.name and people.are_named(kind.name) else kind


def _stands(name: str, text: str) -> bool:
    """Tell whether a name stands in a text as a word of its own."""
    at = text.find(name)
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(name) :][:1].isalnum():
            return True
        at = text.find(name, at + 1)
    return False
