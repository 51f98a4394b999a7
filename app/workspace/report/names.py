"""Nobody's name in a report: what holds one is left out of it. Pure.

Names can come in where nobody expects them: a journal may name a page after somebody, a team may name a kind
of reply after whoever wrote it, a text of the copy may thank somebody by name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model import ClientProfile
from app.workspace.report.figures import Figures, KindOfReply
from app.workspace.report.often import OftenAsked

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["LEFT_OUT", "names_in_project", "without_names"]

LEFT_OUT = "…"
"""Stands for what held a name."""

_SHORTEST = 2


def names_in_project(memory: "Memory", profile: ClientProfile) -> frozenset[str]:
    """Return the names of everybody who wrote, answered, or is spoken of in the settings."""
    return frozenset(filter(_is_name, map(_plain, _names(memory, profile))))


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
    known = tuple(names)
    return replace(
        figures,
        often=tuple(_often(asked, known) for asked in figures.often),
        replies=tuple(_kind(kind, known) for kind in figures.replies),
    )


def _often(asked: OftenAsked, names: tuple[str, ...]) -> OftenAsked:
    file, key, text = (
        LEFT_OUT if _named(words, names) else words for words in (asked.file, asked.key, asked.text)
    )
    return replace(asked, file=file, key=key, text=text)


def _kind(kind: KindOfReply, names: tuple[str, ...]) -> KindOfReply:
    return replace(kind, name=LEFT_OUT) if kind.name and _named(kind.name, names) else kind


def _named(text: str, names: Iterable[str]) -> bool:
    plain = _plain(text)
    return any(_stands(name, plain) for name in names)


def _stands(name: str, text: str) -> bool:
    """Tell whether a name stands in a text as a word of its own."""
    at = text.find(name)
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(name) :][:1].isalnum():
            return True
        at = text.find(name, at + 1)
    return False
