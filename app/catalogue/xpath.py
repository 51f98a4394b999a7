"""Paths to elements: exact ones for lxml, and the place of an element among its like.

For a few elements the like are counted when somebody asks; for many, all of a file in one pass.
"""

import re
from functools import cached_property

from app.catalogue.elements import declared_namespaces
from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["Paths"]

_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
_SAFE_NAME = re.compile(r"[A-Za-z_À-ÖØ-öø-ÿ][A-Za-z0-9_.À-ÖØ-öø-ÿ-]*")
"""Names that every XPath reader knows; libxml2's does not know those of XML's 5th edition."""
_Scope = dict[str, str]
_Name = tuple[str, str]
"""Namespace and local name."""
_PATIENCE = 8
"""So many times as many elements are looked at one by one as there are, before all are counted."""


class Paths:
    """The element names, namespaces and ordinals of one file.

    Args:
        source: the file.
        scan: its elements.
    """

    def __init__(self, source: Source, scan: Scan) -> None:
        self._source = source
        self._scan = scan
        self._looked_at = 0
        self._like_paths: dict[int, list[int]] = {}

    def ordinal(self, row: int) -> int:
        """Return the 1-based place of an element among its siblings of the same name."""
        before = self._like_it(row, row)
        return self._ordinals[row] if before is None else before + 1

    def has_like(self, row: int) -> bool:
        """Tell whether an element has siblings of the same name."""
        parent = self._scan.parents[row]
        like = self._like_it(row, len(self._scan) if parent < 0 else self._scan.behind(parent))
        return (self._totals[parent, self._expanded[row]] if like is None else like) > 1

    def number(self, row: int) -> int:
        """Return the 1-based place of an element among all its siblings."""
        parent = self._scan.parents[row]
        return 1 if parent < 0 else 1 + list(self._scan.children(parent)).index(row)

    def _like_it(self, row: int, stop: int) -> int | None:
        """Count the children of an element's parent that have its name, up to a row; None if all are counted.

        Between a parent and its last child stands nothing but what is inside the parent: there an
        element of the same path is a child of it.
        """
        scan = self._scan
        first = scan.parents[row] + 1
        self._looked_at += stop - first
        if not self._has_one_scope or self._looked_at > _PATIENCE * len(scan):
            return None
        inside = scan.paths[first:stop]
        return sum(inside.count(path) for path in self._like(scan.paths[row]))

    def _like(self, path: int) -> list[int]:
        """Return the paths of the same parent and name: other prefixes may mean the same."""
        if path not in self._like_paths:
            names, parents = self._scan.path_names, self._scan.path_parents
            parent, local = parents[path], names[path].rpartition(b":")[2]
            own = self._path_name(path)
            self._like_paths[path] = [
                other
                for other, tag in enumerate(names)
                if parents[other] == parent and tag.endswith(local) and self._path_name(other) == own
            ]
        return self._like_paths[path]

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

    def _name(self, row: int) -> _Name:
        return self._path_name(self._scan.paths[row]) if self._has_one_scope else self._expanded[row]

    def _attribute_step(self, row: int, attribute: str, used: _Scope) -> str:
        prefix, _, local = attribute.rpartition(":")
        if not _SAFE_NAME.fullmatch(local):
            return f'@*[name()="{attribute}"]'
        uri = self._scopes[row].get(prefix, "") if prefix else ""
        return "@" + (self._qualified(prefix, uri, local, used) if uri else local)

    def _step(self, row: int, used: _Scope) -> str:
        uri, local = self._name(row)
        if not _SAFE_NAME.fullmatch(local):
            return f"*[{self.number(row)}]"
        prefix = self._scan.tag(row).decode(self._source.codec).rpartition(":")[0]
        name = self._qualified(prefix, uri, local, used) if uri else local
        return name if self._scan.parents[row] < 0 else f"{name}[{self.ordinal(row)}]"

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

    @cached_property
    def _has_one_scope(self) -> bool:
        """All prefixes are declared at the root: then elements of one path have one name."""
        return self._scan.data.find(b"xmlns", self._scan.opens[0]) < 0

    @cached_property
    def _root_scope(self) -> _Scope:
        return {"xml": _XML_NAMESPACE, **self._declared(0)}

    def _path_name(self, path: int) -> _Name:
        return self._expand(self._scan.path_names[path], self._root_scope)

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
        codec = self._source.codec
        found = declared_namespaces(self._scan, row)
        return {prefix.decode(codec): uri.decode(codec) for prefix, uri in found.items()}

    @cached_property
    def _expanded(self) -> list[_Name]:
        """The name of each element."""
        known: dict[tuple[int, bytes], _Name] = {}
        found = []
        for tag, scope in zip(self._scan.tags(), self._scopes, strict=True):
            key = (id(scope), tag)
            name = known.get(key)
            if name is None:
                name = known[key] = self._expand(tag, scope)
            found.append(name)
        return found

    def _expand(self, tag: bytes, scope: _Scope) -> _Name:
        prefix, _, local = tag.decode(self._source.codec).rpartition(":")
        return scope.get(prefix, ""), local

    @cached_property
    def _totals(self) -> dict[tuple[int, _Name], int]:
        return self._count[1]

    @cached_property
    def _ordinals(self) -> list[int]:
        return self._count[0]

    @cached_property
    def _count(self) -> tuple[list[int], dict[tuple[int, _Name], int]]:
        totals: dict[tuple[int, _Name], int] = {}
        ordinals = []
        for key in zip(self._scan.parents, self._expanded, strict=True):
            count = totals[key] = totals.get(key, 0) + 1
            ordinals.append(count)
        return ordinals, totals
