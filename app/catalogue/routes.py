"""The way from one element of a file to another, as declarations of dialects write it.

Steps stand between ``/``: ``..`` the element around, ``name`` the first child of that name,
``<`` the element directly before (``<name``: if it has that name), ``...`` at the start for
the element itself or the nearest around it that has what follows. At the end ``@name`` is
an attribute and ``name()`` the element's own name.
"""

from functools import lru_cache
from typing import NamedTuple

from app.catalogue.elements import attribute_text, local_name, plain_text
from app.catalogue.scan import Scan
from app.catalogue.source import Source

__all__ = ["NAME", "Route", "is_there", "reached", "reached_all", "route", "text_at"]

NAME = "name()"
"""The last step that stands for an element's own name."""

_UP = ".."
_NEAREST = "..."
_BEFORE = "<"


class Route(NamedTuple):
    """A way as declared: the steps to an element, and what is asked of it there.

    Attributes:
        steps: to the element; empty for the one we stand at.
        attribute: whose value is meant, "" for the element's text.
        name: the element's own name is meant.
    """

    steps: tuple[str, ...]
    attribute: str = ""
    name: bool = False


@lru_cache(maxsize=1024)
def route(path: str) -> Route:
    """Return the steps of a path as written."""
    *steps, last = path.split("/")
    if last.startswith("@"):
        return Route(tuple(steps), last[1:])
    if last == NAME:
        return Route(tuple(steps), name=True)
    return Route((*steps, last))


def text_at(source: Source, scan: Scan, row: int, path: str) -> str | None:
    """Return the attribute, the name or the text that a path leads to, None where it leads nowhere."""
    way = route(path)
    if way.steps and way.steps[0] == _NEAREST:
        return _nearest(source, scan, row, way)
    if way.steps:
        row = _walked(source, scan, row, way.steps)
        if row < 0:
            return None
    if way.attribute:
        return attribute_text(source, scan, row, way.attribute)
    return local_name(source, scan, row) if way.name else plain_text(source, scan, row)


def is_there(source: Source, scan: Scan, row: int, path: str) -> bool:
    """Tell whether a path leads anywhere, without reading the text there, which may be the whole file's."""
    way = route(path)
    if way.attribute or way.name or way.steps[0] == _NEAREST:
        return text_at(source, scan, row, path) is not None
    return _walked(source, scan, row, way.steps) >= 0


def reached(source: Source, scan: Scan, row: int, path: str) -> int:
    """Return the element that a path leads to, -1 where there is none."""
    return _walked(source, scan, row, route(path).steps)


def reached_all(source: Source, scan: Scan, row: int, path: str) -> list[int]:
    """Return all elements that the last step of a path leads to, in order."""
    steps = route(path).steps
    first = _walked(source, scan, row, steps)
    if first < 0 or not _is_name(steps[-1]):
        return [first] if first >= 0 else []
    siblings = scan.children(scan.parents[first])
    return [child for child in siblings if _is_called(source, scan, child, steps[-1])]


def _is_name(step: str) -> bool:
    return step != _UP and not step.startswith(_BEFORE)


def _nearest(source: Source, scan: Scan, row: int, way: Route) -> str | None:
    """Return what a path asks of the element itself or of the nearest around it that has it."""
    while row >= 0:
        if way.attribute:
            found = attribute_text(source, scan, row, way.attribute)
            if found is not None:
                return found
        elif _is_called(source, scan, row, way.steps[-1]):
            return plain_text(source, scan, row)
        row = scan.parents[row]
    return None


def _walked(source: Source, scan: Scan, row: int, steps: tuple[str, ...]) -> int:
    for step in steps:
        if row < 0:
            return -1
        if step == _UP:
            row = scan.parents[row]
        elif step.startswith(_BEFORE):
            row = _before(source, scan, row, step[1:])
        elif step != ".":
            row = next((child for child in scan.children(row) if _is_called(source, scan, child, step)), -1)
    return row


def _before(source: Source, scan: Scan, row: int, name: str) -> int:
    """Return the element directly before one, -1 when it is the first or that has another name."""
    parent = scan.parents[row]
    before = row - 1
    while before > parent and scan.parents[before] != parent:
        before = scan.parents[before]
    if before <= parent or (name and not _is_called(source, scan, before, name)):
        return -1
    return before


def _is_called(source: Source, scan: Scan, row: int, name: str) -> bool:
    """Compare names as a path does: with the name as written where a prefix is given."""
    tag = scan.tag(row).decode(source.codec)
    return tag == name or (":" not in name and tag.rpartition(":")[2] == name)
