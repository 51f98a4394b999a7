"""Where templates are found: a team's own first, then those that ship with Copycue.

A file is looked for in the folder of the form of address (``de/sie``), then in that of the language, then in
that of all languages; for a variant first in its folder in each of these (``de/sie/short``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from app.model import Address, Language, Problem
from app.replies.template.source import Template
from resources import folder

if TYPE_CHECKING:
    from app.replies.template.engine import Engine

__all__ = ["REPLIES", "SHIPPED", "Library", "Shelf", "shipped_names"]

REPLIES = "replies"
"""The folder with the templates of replies."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The templates for one way of writing.

    Attributes:
        library: where they are taken from.
        language: whose quotes and small words are used.
        folders: where a file is looked for, the first one first.
        found: what was looked for before.
    """

    library: "Library"
    language: Language
    folders: tuple[str, ...]
    found: dict[str, Template | None] = field(default_factory=dict, repr=False, compare=False)
    _engines: list["Engine"] = field(default_factory=list, repr=False, compare=False)

    def find(self, name: str) -> Template | None:
        """Return the template of a file's name: the team's own, else the one that ships."""
        if name not in self.found:
            self.found[name] = self._find(name)
        return self.found[name]

    def engine(self) -> "Engine":
        """Return what renders these templates; made for the first letter, since Jinja takes time to start."""
        if not self._engines:
            from app.replies.template.engine import Engine

            self._engines.append(Engine(self.find, self.language))
        return self._engines[0]

    def _find(self, name: str) -> Template | None:
        places = [f"{place}{name}" for place in self.folders]
        own = (self.library.own.get(place) for place in places)
        found = next((template for template in own if template is not None), None)
        if found is not None:
            return found
        return next(filter(None, (_shipped(self.library.room, place) for place in places)), None)


@dataclass(frozen=True, slots=True)
class Library:
    """A team's own templates, and behind them those that ship with Copycue.

    Attributes:
        own: those of the team that are sound, by their place in the team's folder.
        problems: what is wrong with the others; in their place the shipped ones hold.
        variants: names of the team's own variants.
        room: the folder of ``resources`` with those that ship: of replies, or of another kind of text.
    """

    own: Mapping[str, Template] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    variants: tuple[str, ...] = ()
    room: str = REPLIES
    _shelves: dict[tuple[str, ...], Shelf] = field(default_factory=dict, repr=False, compare=False)

    def shelf(self, language: Language, address: Address, variant: str) -> Shelf:
        """Return the templates for a way of writing."""
        spoken = (f"{language}/{address}/", f"{language}/", "")
        special = tuple(f"{place}{variant}/" for place in spoken)
        return self._shelves.setdefault(special, Shelf(self, language, special + spoken))

    def has_used(self, place: str) -> bool:
        """Tell whether a letter that was written so far asked for one of the team's templates."""
        template = self.own.get(place)
        return template is not None and any(
            template in shelf.found.values() for shelf in self._shelves.values()
        )


SHIPPED = Library()
"""What ships with Copycue alone."""


@lru_cache
def shipped_names(room: str = REPLIES) -> frozenset[str]:
    """Return the places of all templates that ship in a folder of ``resources``."""
    root = folder(room)
    return frozenset(path.relative_to(root).as_posix() for path in root.rglob("*.j2"))


@lru_cache(maxsize=1024)
def _shipped(room: str, place: str) -> Template | None:
    if place not in shipped_names(room):
        return None
    return Template(place, folder(room, *place.split("/")).read_text("utf-8"))
