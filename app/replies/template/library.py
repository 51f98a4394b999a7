"""Where templates are found: a team's own first, then those that ship with Copycue.

A file is looked for in the folder of the form of address (``de/sie``), then in that of the language, then in
that of all languages; for a variant first in its folder in each of these (``de/sie/short``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from app.model import Address, Language, Problem
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.nodes import Template
from app.replies.template.reading import read_template
from resources import folder

__all__ = ["SHIPPED", "Library", "Shelf", "shipped_names"]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The templates for one way of writing.

    Attributes:
        library: where they are taken from.
        folders: where a file is looked for, the first one first.
        found: what was looked for before.
    """

    library: "Library"
    folders: tuple[str, ...]
    found: dict[str, Template | None] = field(default_factory=dict, repr=False, compare=False)

    def find(self, name: str) -> Template | None:
        """Return the template of a file's name: the team's own, else the one that ships."""
        if name not in self.found:
            self.found[name] = self._find(name)
        return self.found[name]

    def _find(self, name: str) -> Template | None:
        places = [f"{place}{name}" for place in self.folders]
        own = (self.library.own.get(place) for place in places)
        found = next((template for template in own if template is not None), None)
        if found is not None:
            return found
        return next(filter(None, map(_shipped, places)), None)


@dataclass(frozen=True, slots=True)
class Library:
    """A team's own templates, and behind them those that ship with Copycue.

    Attributes:
        own: those of the team that are sound, by their place in the team's folder.
        problems: what is wrong with the others; in their place the shipped ones hold.
        variants: names of the team's own variants.
    """

    own: Mapping[str, Template] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    variants: tuple[str, ...] = ()
    _shelves: dict[tuple[str, ...], Shelf] = field(default_factory=dict, repr=False, compare=False)

    def shelf(self, language: Language, address: Address, variant: str) -> Shelf:
        """Return the templates for a way of writing."""
        spoken = (f"{language}/{address}/", f"{language}/", "")
        special = tuple(f"{place}{variant}/" for place in spoken)
        return self._shelves.setdefault(special, Shelf(self, special + spoken))


SHIPPED = Library()
"""What ships with Copycue alone."""


@lru_cache(maxsize=1)
def shipped_names() -> frozenset[str]:
    """Return the places of all templates that ship."""
    root = folder("replies")
    return frozenset(path.relative_to(root).as_posix() for path in root.rglob("*.j2"))


@lru_cache(maxsize=1024)
def _shipped(place: str) -> Template | None:
    if place not in shipped_names():
        return None
    try:
        return read_template(folder("replies", *place.split("/")).read_text("utf-8"), place)
    except TemplateMistakeError as mistake:  # never in a release: the tests read each of them
        raise AssertionError(mistake.message) from mistake
