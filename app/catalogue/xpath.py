"""Paths to elements: exact ones for lxml, and the place of an element among its like.

Built for a file when somebody first asks, in one pass over its elements.
"""

import re
from functools import cached_property

from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["Paths"]

_XMLNS = re.compile(rb"""\sxmlns(?::([^\s=]++))?\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
_SAFE_NAME = re.compile(r"[A-Za-z_À-ÖØ-öø-ÿ][A-Za-z0-9_.À-ÖØ-öø-ÿ-]*")
"""Names that every XPath reader knows; libxml2's does not know those of XML's 5th edition."""
_Scope = dict[str, str]


class Paths:
    """The element names, namespaces and ordinals of one file.

    Args:
        source: the file.
        scan: its elements.
    """

    def __init__(self, source: Source, scan: Scan) -> None:
        self._source = source
        self._scan = scan

    def ordinal(self, row: int) -> int:
        """Return the 1-based place of an element among its siblings of the same name."""
        return self._ordinals[row]

    def has_like(self, row: int) -> bool:
        """Tell whether an element has siblings of the same name."""
        return self._totals[self._scan.parents[row], self._expanded[row]] > 1

    def xpath(self, row: int, attribute: str = "") -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return the path that selects exactly this element (or its attribute) and the prefixes it needs."""
        used: _Scope = {}
        steps: list[str] = []
        if attribute:
            steps.append(self._attribute_step(row, attribute, used))
        while row >= 0:
            steps.append(self._step(row, used))
            row = self._scan.parents[row]
        return "/" + "/".join(reversed(steps)), tuple(sorted(used.items()))

    def _attribute_step(self, row: int, attribute: str, used: _Scope) -> str:
        prefix, _, local = attribute.rpartition(":")
        if not _SAFE_NAME.fullmatch(local):
            return f'@*[name()="{attribute}"]'
        uri = self._scopes[row].get(prefix, "") if prefix else ""
        return "@" + (self._qualified(prefix, uri, local, used) if uri else local)

    def _step(self, row: int, used: _Scope) -> str:
        uri, local = self._expanded[row]
        if not _SAFE_NAME.fullmatch(local):
            return f"*[{self._element_number(row)}]"
        prefix = self._scan.tag(row).decode(self._source.codec).rpartition(":")[0]
        name = self._qualified(prefix, uri, local, used) if uri else local
        return name if self._scan.parents[row] < 0 else f"{name}[{self._ordinals[row]}]"

    def _qualified(self, prefix: str, uri: str, local: str, used: _Scope) -> str:
        """Give a name a prefix that stands for its namespace throughout the path."""
        known = next((short for short, long in used.items() if long == uri), None)
        if known is None:
            known = prefix if prefix and _SAFE_NAME.fullmatch(prefix) and prefix not in used else ""
            number = 0
            while not known or known in used:
                known, number = f"ns{number}" if number else "ns", number + 1
            used[known] = uri
        return f"{known}:{local}"

    def _element_number(self, row: int) -> int:
        parent = self._scan.parents[row]
        return 1 if parent < 0 else self._scan.children(parent).index(row) + 1

    @cached_property
    def _scopes(self) -> list[_Scope]:
        """The prefixes in force at each element; shared by all that declare none."""
        scan = self._scan
        outer: _Scope = {"xml": _XML_NAMESPACE}
        if b"xmlns" not in scan.data:
            return [outer] * len(scan)
        found: list[_Scope] = []
        for row, parent in enumerate(scan.parents):
            scope = found[parent] if parent >= 0 else outer
            if scan.data.find(b"xmlns", scan.starts[row], scan.opens[row]) >= 0:
                scope = scope | self._declared(row)
            found.append(scope)
        return found

    def _declared(self, row: int) -> _Scope:
        scan, codec = self._scan, self._source.codec
        return {
            (m[1] or b"").decode(codec): (m[2] if m[2] is not None else m[3]).decode(codec)
            for m in _XMLNS.finditer(scan.data, scan.starts[row], scan.opens[row])
        }

    @cached_property
    def _expanded(self) -> list[tuple[str, str]]:
        """Namespace and local name of each element."""
        known: dict[tuple[int, bytes], tuple[str, str]] = {}
        found = []
        for tag, scope in zip(self._scan.tags(), self._scopes, strict=True):
            key = (id(scope), tag)
            name = known.get(key)
            if name is None:
                prefix, _, local = tag.decode(self._source.codec).rpartition(":")
                name = known[key] = (scope.get(prefix, ""), local)
            found.append(name)
        return found

    @cached_property
    def _totals(self) -> dict[tuple[int, tuple[str, str]], int]:
        return self._count[1]

    @cached_property
    def _ordinals(self) -> list[int]:
        return self._count[0]

    @cached_property
    def _count(self) -> tuple[list[int], dict[tuple[int, tuple[str, str]], int]]:
        totals: dict[tuple[int, tuple[str, str]], int] = {}
        ordinals = []
        for key in zip(self._scan.parents, self._expanded, strict=True):
            count = totals[key] = totals.get(key, 0) + 1
            ordinals.append(count)
        return ordinals, totals
