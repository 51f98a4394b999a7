"""What people want to know of an entry beyond its value, worked out when they ask."""

import html
import re
from functools import cached_property, lru_cache

from app.catalogue.conditions import holds
from app.catalogue.elements import (
    attribute_text,
    comments_before,
    local_name,
    plain_text,
    relative,
)
from app.catalogue.entries import Table
from app.catalogue.general import code_like, key_attribute
from app.catalogue.language import language_code, language_of
from app.catalogue.xpath import Paths

__all__ = ["Facts"]

_SLOT = re.compile(r"\{([^{}]*)\}")
_CAMEL = re.compile(r"(?<=[a-zäöüß0-9])(?=[A-ZÄÖÜ])|[_.\-]+")
_LIST_ITEMS = frozenset({"li"})
_LABELS = tuple(
    name.encode()
    for name in (
        *("id", "key", "name", "label", "title", "quantity", "index"),
        *("x:Key", "xml:id", "Id", "ID", "Name", "Key"),
    )
)
_TEENS = range(11, 14)


class Facts:
    """Keys, reasons, context and paths of one file's entries.

    Attributes:
        table: the entries.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self._source = table.source
        self._scan = table.scan
        self._surroundings: dict[int, tuple[str, ...]] = {}
        self._section_names: dict[int, tuple[str, ...]] = {}

    @cached_property
    def paths(self) -> Paths:
        """The paths of the file's elements."""
        return Paths(self._source, self._scan)

    @cached_property
    def file_language(self) -> str:
        """The language that the file tells."""
        return language_of(self._source.file, self._source, self._scan)

    @cached_property
    def _language_attributes(self) -> tuple[str, ...]:
        """For each rule, the attribute that tells the language of its entries; "" where the file has none."""
        names = [rule.language for rule in self.table.dialect.entries] or ["xml:lang"]
        return tuple(name if name.encode() in self._scan.data else "" for name in names)

    def language(self, number: int) -> str:
        """Return the language of an entry, "" where nothing tells."""
        name = self._language_attributes[self.table.rules[number]]
        row = self.table.rows[number] if name else -1
        while row >= 0:
            found = attribute_text(self._source, self._scan, row, name)
            if found is not None and language_code(found):
                return language_code(found)
            row = self._scan.parents[row]
        return self.file_language

    def attribute(self, number: int) -> str:
        """Return the written name of the attribute that an entry is, or "" for an element."""
        start = self.table.starts[number]
        row = self.table.rows[number]
        if start >= self._scan.opens[row]:
            return ""
        found = next(a for a in self._scan.attributes(row) if a.start <= start <= a.end)
        return found.name.decode(self._source.codec)

    def key(self, number: int) -> str:
        """Return the dialect's own name of an entry."""
        if self.table.dialect.general is not None:
            return self._general_key(number)
        rule = self.table.dialect.entries[self.table.rules[number]]
        row = self.table.rows[number]
        return "".join(self._slot(part, row) if is_slot else part for is_slot, part in _parts(rule.key))

    def why_not(self, number: int) -> str:
        """Return why an entry is not the client's to change, "" when it is."""
        value = self.table.values[number]
        row = self.table.rows[number]
        if self.table.dialect.general is not None:
            return code_like(value)
        rule = self.table.dialect.entries[self.table.rules[number]]
        tests = rule.not_for_client
        return next((r.why for r in tests if holds(r.test, self._source, self._scan, row, value)), "")

    def context(self, number: int) -> str:
        """Return remarks about an entry and the names of the sections around it, in words."""
        row = self.table.rows[number]
        general = self.table.dialect.general is not None
        if general:
            sources: tuple[str, ...] = ("before",)
        else:
            sources = self.table.dialect.entries[self.table.rules[number]].comments
        parts = [remark for source in sources for remark in self._remarks(row, source)]
        if general:
            parts += self._sections(row)
        return "; ".join(dict.fromkeys(parts))

    def human_path(self, number: int) -> str:
        """Return the place in words, such as ``screen “Checkout”, 2nd text``."""
        row = self.table.rows[number]
        attribute = self.attribute(number)
        steps = [*self._around(self._scan.parents[row])] if row > 0 else []
        if row > 0:
            steps.append(self._words(row, attribute))
        if attribute:
            steps.append(f"attribute {attribute}")
        return ", ".join(steps) or local_name(self._source, self._scan, 0)

    def _around(self, row: int) -> tuple[str, ...]:
        """Return the elements around, below the root, each in words; many entries share them."""
        if row <= 0:
            return ()
        found = self._surroundings.get(row)
        if found is None:
            found = self._surroundings[row] = (*self._around(self._scan.parents[row]), self._words(row, ""))
        return found

    def _words(self, row: int, without: str) -> str:
        name = local_name(self._source, self._scan, row)
        label = self._label(row, without)
        if label:
            return f"{name} “{label}”"
        return f"{_ordinal(self.paths.ordinal(row))} {name}" if self.paths.has_like(row) else name

    def _label(self, row: int, without: str = "") -> str:
        if self._scan.opens[row] - self._scan.starts[row] <= len(self._scan.tags[row]) + len("</>"):
            return ""
        found = {a.name: a for a in self._scan.attributes(row)}
        wanted = next(
            (found[label] for label in _LABELS if label in found and label != without.encode()), None
        )
        if wanted is None:
            return ""
        return " ".join(html.unescape(self._source.decode(wanted.start, wanted.end)).split())

    def _sections(self, row: int) -> tuple[str, ...]:
        """Return the names of the elements around an element, in words a client may use."""
        row = self._scan.parents[row]
        if row <= 0:
            return ()
        found = self._section_names.get(row)
        if found is None:
            name = " ".join(_CAMEL.sub(" ", local_name(self._source, self._scan, row)).split())
            found = self._section_names[row] = (*self._sections(row), f"{name} {self._label(row)}".strip())
        return found

    def _remarks(self, row: int, source: str) -> list[str]:
        if source == "before":
            remarks = comments_before(self._source, self._scan, row)
            parent = self._scan.parents[row]
            if not remarks and parent > 0 and self._scan.tags[row] == b"value":
                remarks = comments_before(self._source, self._scan, parent)
            return remarks
        reached, _ = relative(self._source, self._scan, row, source)
        return [plain_text(self._source, self._scan, reached)] if reached >= 0 else []

    def _slot(self, slot: str, row: int) -> str:
        if slot == "index":
            return str(self.paths.ordinal(row) - 1)
        if slot == "name":
            return local_name(self._source, self._scan, row)
        if slot == "path":
            return self._dotted(row)
        for choice in slot.split("|"):
            reached, rest = relative(self._source, self._scan, row, choice)
            found = attribute_text(self._source, self._scan, reached, rest[1:]) if reached >= 0 else None
            if found is not None:
                return found
        return ""

    def _dotted(self, row: int) -> str:
        """Return the element names below the root, list items as ``[0]``."""
        steps: list[str] = []
        while row > 0:
            name = local_name(self._source, self._scan, row)
            steps.append(f"[{self.paths.ordinal(row) - 1}]" if name in _LIST_ITEMS else f".{name}")
            row = self._scan.parents[row]
        return "".join(reversed(steps)).removeprefix(".")

    def _general_key(self, number: int) -> str:
        row = self.table.rows[number]
        general = self.table.dialect.general
        attribute = self.attribute(number)
        found = self._scan.attributes(row)
        key = key_attribute(found, general) if general else None
        if key is not None and key.name.decode(self._source.codec) != attribute:
            text = attribute_text(self._source, self._scan, row, key.name.decode(self._source.codec)) or ""
            return f"{text}@{attribute}" if attribute else text
        steps = [f"@{attribute}"] if attribute else []
        while row > 0:
            steps.append(self._path_step(row))
            row = self._scan.parents[row]
        return "/".join(reversed(steps)) or local_name(self._source, self._scan, 0)

    def _path_step(self, row: int) -> str:
        name = local_name(self._source, self._scan, row)
        return f"{name}[{self.paths.ordinal(row)}]" if self.paths.has_like(row) else name


@lru_cache(maxsize=256)
def _parts(template: str) -> tuple[tuple[bool, str], ...]:
    """Split a key template into its slots and what stands between them."""
    return tuple((bool(number % 2), part) for number, part in enumerate(_SLOT.split(template)) if part)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
