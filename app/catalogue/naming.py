"""What an entry is called: the templates of declarations, filled in for an element."""

import re
from collections.abc import Sequence
from functools import lru_cache

from app.catalogue.elements import local_name
from app.catalogue.routes import NAME, text_at
from app.catalogue.scan import Scan
from app.catalogue.source import Source
from app.catalogue.xpath import Paths

__all__ = ["Names"]

_SLOT = re.compile(r"\{([^{}]*)\}")
_INDEX, _NAME, _PATH, _PLACE = "index", "name", "path", "place"
"""Slots with a meaning of their own; all others are paths to an attribute or an element."""


class Names:
    """Fills templates in for the elements of one file.

    Args:
        source: the file.
        scan: its elements.
        paths: their places among their like.
    """

    def __init__(self, source: Source, scan: Scan, paths: Paths) -> None:
        self._source = source
        self._scan = scan
        self._paths = paths

    def filled(self, template: str, row: int, *, step: str = "", items: Sequence[str] = ()) -> str:
        """Return a template with its slots filled in; what stands before an empty slot is left out with it.

        Args:
            template: as declared.
            row: the element it is filled in for.
            step: how elements are called in ``{path}`` and ``{place}``.
            items: elements that ``{path}`` counts instead of naming them.
        """
        written = between = ""
        for is_slot, part in _parts(template):
            if not is_slot:
                written, between = written + between, part
                continue
            text = self._slot(part, row, step, items)
            written, between = written + (between + text if text else ""), ""
        return written + between

    def slots(self, template: str, row: int) -> dict[str, str]:
        """Return what each slot of a template stands for, by what is written in it."""
        parts = _parts(template)
        return {part: self._slot(part, row, "", ()) for is_slot, part in parts if is_slot}

    def numbered(self, row: int) -> str:
        """Return an element's name, with its place among its like where there are others."""
        name = self._local(row)
        return f"{name}[{self._paths.ordinal(row)}]" if self._paths.has_like(row) else name

    def _slot(self, slot: str, row: int, step: str, items: Sequence[str]) -> str:
        """Return what the first choice in a slot that means anything here stands for."""
        for choice in slot.split("|"):
            if choice == _INDEX:
                return str(self._paths.ordinal(row) - 1)
            if choice == _NAME:
                return self._local(row)
            if choice == _PATH:
                return self._path(row, step, items)
            if choice == _PLACE:
                return self._place(row, step)
            found = text_at(self._source, self._scan, row, choice)
            if found is not None:
                return found
        return ""

    def _first(self, choices: str, row: int) -> str:
        """Return what the first of several paths leads to, "" when none leads anywhere."""
        for choice in choices.split("|"):
            found = text_at(self._source, self._scan, row, choice)
            if found is not None:
                return found
        return ""

    def _path(self, row: int, step: str, items: Sequence[str]) -> str:
        """Return what the elements below the root are called, joined by dots, list items as ``[0]``."""
        steps: list[str] = []
        lists = [item.removesuffix("/*") for item in items if item.endswith("/*")]
        while row > 0:
            name, parent = self._local(row), self._scan.parents[row]
            if name in items:
                steps.append(f"[{self._paths.ordinal(row) - 1}]")
            elif lists and self._local(parent) in lists:
                steps.append(f"[{self._paths.number(row) - 1}]")
            elif called := name if step == NAME else self._first(step, row):
                steps.append(f".{called}")
            row = parent
        return "".join(reversed(steps)).removeprefix(".")

    def _place(self, row: int, step: str) -> str:
        """Return the nearest element around that has a name of its own, and the way down from there."""
        steps: list[str] = []
        while row > 0:
            called = self._first(step, row)
            if called:
                return "/".join((called, *reversed(steps)))
            steps.append(self.numbered(row))
            row = self._scan.parents[row]
        top = self._first(step, 0)
        return "/".join((*filter(None, [top]), *reversed(steps))) or self._local(0)

    def _local(self, row: int) -> str:
        return local_name(self._source, self._scan, row)


@lru_cache(maxsize=256)
def _parts(template: str) -> tuple[tuple[bool, str], ...]:
    """Split a template into its slots and what stands between them."""
    return tuple((bool(number % 2), part) for number, part in enumerate(_SLOT.split(template)) if part)
