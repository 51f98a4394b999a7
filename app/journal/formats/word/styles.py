"""What the style of a paragraph says: heading, list, quotation. Numbers of lists are counted as Word does.

Word keeps the names of its own styles in English in every language ("heading 1" for "Überschrift 1"), and the
level of an outline besides; ids and shown names are not looked at.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

from app.journal.document.paragraphs import ListSign
from app.journal.document.written import Look
from app.journal.files.safe_xml import local_name
from app.journal.formats.word.names import child, value, values
from app.journal.whole_numbers import whole_number

__all__ = ["Styles"]

_TITLES = {"title": 1, "subtitle": 1}
_DEEPER = re.compile(r"list (?:bullet|number) ([2-5])")
_QUOTATIONS = frozenset({"quote", "intense quote"})
_MOST_BASES = 20
"""Styles that a style may be based on, one upon the other; a circle is none."""
_NO_LEVEL = 9
_DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class _Style:
    name: str = ""
    base: str = ""
    outline: str = ""
    list_id: str = ""
    depth: str = ""
    indent: str = ""


@dataclass(frozen=True, slots=True)
class _Depth:
    """One depth of a list: how its numbers look, and where they start."""

    form: str = "bullet"
    start: int = 1


@dataclass(slots=True)
class Styles:
    """The styles and lists of a document; counts its lists while it is read from top to bottom."""

    styles: dict[str, _Style] = field(default_factory=dict)
    default: str = ""
    lists: dict[str, str] = field(default_factory=dict)
    """For each list in use the list it is made after."""
    restarts: dict[tuple[str, int], int] = field(default_factory=dict)
    depths: dict[tuple[str, int], _Depth] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _begun: set[tuple[str, int]] = field(default_factory=set)
    _chains: dict[str, tuple[_Style, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, styles: etree._Element | None, numbering: etree._Element | None) -> "Styles":
        """Read the parts ``styles`` and ``numbering``, as far as they are there."""
        made = cls()
        for style in values(styles, "style"):
            name = value(style, "styleId")
            made.styles[name] = _style(style)
            if value(style, "type") == "paragraph" and value(style, "default") in {"1", "true"}:
                made.default = name
        for design in values(numbering, "abstractNum"):
            for depth in values(design, "lvl"):
                key = (value(design, "abstractNumId"), whole_number(value(depth, "ilvl"), 0))
                form = value(child(depth, "numFmt"), "val") or "decimal"
                made.depths[key] = _Depth(form, whole_number(value(child(depth, "start"), "val"), 1))
        for used in values(numbering, "num"):
            list_id = value(used, "numId")
            made.lists[list_id] = value(child(used, "abstractNumId"), "val")
            for override in values(used, "lvlOverride"):
                if start := value(child(override, "startOverride"), "val"):
                    made.restarts[list_id, whole_number(value(override, "ilvl"), 0)] = whole_number(start, 1)
        return made

    def look(self, properties: etree._Element | None) -> Look:
        """Return what a paragraph's properties say, and count it where it stands in a list."""
        own = _own(properties)
        styles = self._chain(own.base or self.default)
        chain = (own, *styles)
        named = next((style.name for style in styles if style.name), "")
        level = _TITLES.get(named, 0) or _heading(chain)
        list_id = next((style.list_id for style in chain if style.list_id), "0")
        depth = whole_number(next((style.depth for style in chain if style.depth), "0"), 0)
        if deeper := _DEEPER.fullmatch(named):  # a style of its own for each depth
            depth = max(depth, int(deeper[1]) - 1)
        sign = self._sign(list_id, depth) if list_id != "0" and not level else None
        indent = whole_number(next((style.indent for style in chain if style.indent), "0"), 0)
        inset = named in _QUOTATIONS or indent > 0
        return Look(level, sign, inset, aside=named.startswith("toc ") or named == "toc heading")

    def _chain(self, key: str) -> tuple[_Style, ...]:
        """Return a style and those that it is based on."""
        if key not in self._chains:
            chain: list[_Style] = []
            at = key
            while at in self.styles and len(chain) < _MOST_BASES:
                chain.append(self.styles[at])
                at = self.styles[at].base
            self._chains[key] = tuple(chain)
        return self._chains[key]

    def _sign(self, list_id: str, depth: int) -> ListSign | None:
        design = self.lists.get(list_id)
        if design is None:
            return None
        form = self.depths.get((design, depth), _Depth())
        if form.form in {"bullet", "none"}:
            return ListSign(depth, "-", design)
        number = self._next(list_id, design, depth, form.start)
        return ListSign(depth, _shown(form.form, number), design)

    def _next(self, list_id: str, design: str, depth: int, start: int) -> int:
        counts = self.counts[design]
        if (list_id, depth) in self.restarts and (list_id, depth) not in self._begun:
            counts[depth] = self.restarts[list_id, depth]
        else:
            counts[depth] = counts.get(depth, start - 1) + 1
        self._begun.add((list_id, depth))
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        return counts[depth]


def _style(style: etree._Element) -> _Style:
    read = _own(child(style, "pPr"))
    name = value(child(style, "name"), "val").casefold()
    base = value(child(style, "basedOn"), "val")
    return _Style(name, base, read.outline, read.list_id, read.depth, read.indent)


def _own(properties: etree._Element | None) -> _Style:
    """Return what properties say by themselves."""
    said: dict[str, str] = {}
    for element in properties if properties is not None else ():
        match local_name(element.tag):
            case "outlineLvl":
                said["outline"] = value(element, "val")
            case "numPr":
                said["list_id"] = value(child(element, "numId"), "val")
                said["depth"] = value(child(element, "ilvl"), "val")
            case "ind":
                said["indent"] = value(element, "left") or value(element, "start")
            case "pStyle":
                said["base"] = value(element, "val")
    return _Style(**said)


def _heading(chain: tuple[_Style, ...]) -> int:
    for style in chain:
        if style.outline:
            level = whole_number(style.outline, _NO_LEVEL)
            return 0 if level >= _NO_LEVEL else min(level + 1, _DEEPEST_HEADING)
        if style.name.startswith("heading "):
            return min(whole_number(style.name.removeprefix("heading "), 0), _DEEPEST_HEADING)
    return 0


def _shown(form: str, number: int) -> str:
    """Return a number as shown, where that is simple; letters only of a short list."""
    letter = chr(ord("a") + (number - 1) % 26)
    return {"lowerLetter": f"{letter})", "upperLetter": f"{letter.upper()})"}.get(form, f"{number}.")
