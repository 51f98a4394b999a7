"""What styles of OpenDocument say: struck through, bold, hidden, moved in; how lists are numbered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from app.journal.files.safe_xml import local_name
from app.journal.formats.opendocument.names import attribute, count_of
from app.journal.whole_numbers import whole_number

__all__ = ["Style", "Styles"]

_MOST_PARENTS = 20
_MOVED = re.compile(r"[1-9]")
"""Within "1.25cm", and not in "0cm"."""
_TITLES = frozenset({"title", "subtitle"})


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says, together with those that it is made after.

    Attributes:
        struck: struck through.
        strong: bold or underlined.
        hidden: nobody sees it.
        inset: moved to the right, or a quotation.
        title: of the whole document.
    """

    struck: bool = False
    strong: bool = False
    hidden: bool = False
    inset: bool = False
    title: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of a document by their names."""

    properties: dict[str, dict[str, str]] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    numbered: dict[tuple[str, int], int] = field(default_factory=dict)
    """For each numbered depth of a list, by the list's style, the number that it starts with."""
    _found: dict[str, Style] = field(default_factory=dict)

    @classmethod
    def of(cls, *roots: etree._Element | None) -> "Styles":
        """Read the styles in the parts of a document."""
        made = cls()
        for root in roots:
            for element in root.iter() if root is not None else ():
                match local_name(element.tag):
                    case "style":
                        made._take(element)
                    case "list-level-style-number" if attribute(element, "num-format"):
                        above = element.getparent()
                        name = attribute(above, "name") if above is not None else ""
                        start = whole_number(attribute(element, "start-value"), 1)
                        made.numbered[name, count_of(element, "level") - 1] = start
        return made

    def _take(self, element: etree._Element) -> None:
        name = attribute(element, "name")
        self.parents[name] = attribute(element, "parent-style-name")
        properties = self.properties.setdefault(name, {})
        for inner in element:
            if local_name(inner.tag) in {"text-properties", "paragraph-properties"}:
                properties |= {local_name(key): str(value) for key, value in inner.attrib.items()}

    def look(self, name: str) -> Style:
        """Return what a style says; one that is not there says nothing."""
        if name not in self._found:
            names = list(self._chain(name))
            said: dict[str, str] = {}
            for each in reversed(names):
                said |= self.properties.get(each, {})
            shown = {each.casefold().replace("_20_", " ") for each in names}
            self._found[name] = Style(
                struck=said.get("text-line-through-style", "none") != "none",
                strong=said.get("font-weight") == "bold"
                or said.get("text-underline-style", "none") != "none",
                hidden=said.get("display") == "none",
                inset=bool(_MOVED.search(said.get("margin-left", ""))) or "quotations" in shown,
                title=bool(_TITLES & shown),
            )
        return self._found[name]

    def _chain(self, name: str) -> Iterator[str]:
        for _ in range(_MOST_PARENTS):
            if not name:
                return
            yield name
            name = self.parents.get(name, "")
