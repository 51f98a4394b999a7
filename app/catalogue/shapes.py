"""What an element is for people: one text, a box of texts, or both.

Decided by what stands in it: words, elements that format words, other elements.
"""

from collections.abc import Collection
from enum import IntEnum

from app.catalogue.scan import CHILDREN, CLOSED, LEAF, TEXT, Scan

__all__ = ["Shape", "shape_of"]

_INLINE_MAX_BYTES = 20_000
_INLINE_MAX_ELEMENTS = 200
_FOREIGN_MAX_ELEMENTS = 8
"""As many elements of unknown names may format words inside a text."""
_BOTH_MAX_BYTES = 200_000
_BLANKS = b" \t\r\n"


class Shape(IntEnum):
    """What an element is for people."""

    BOX = 0
    """It holds other elements, or nothing."""
    TEXT = 1
    """It is one text, perhaps with mark-up in it."""
    BOTH = 2
    """It holds other texts and stray words between them."""


def shape_of(scan: Scan, row: int, inline: Collection[bytes]) -> Shape:
    """Tell what an element is.

    Args:
        scan: the file's elements.
        row: the element.
        inline: names of elements that format words inside a text.
    """
    flags = scan.flags[row]
    if flags & LEAF:
        blank = not scan.data[scan.opens[row] : scan.closes[row]].strip(_BLANKS)
        return Shape.BOX if blank else Shape.TEXT
    if not flags & CHILDREN:
        return Shape.TEXT if flags & TEXT else Shape.BOX
    if not flags & TEXT and scan.path_names[scan.paths[row + 1]] not in inline:  # most of them, so first
        return Shape.BOX
    return _shape_by_children(scan, row, inline)


def _shape_by_children(scan: Scan, row: int, inline: Collection[bytes]) -> Shape:
    """Tell what an element with children is, of which the first may format words."""
    flags = scan.flags[row]
    size = scan.closes[row] - scan.opens[row]
    if size > _BOTH_MAX_BYTES:
        return Shape.BOX
    inside = range(row + 1, scan.behind(row))
    if flags & TEXT:
        foreign = sum(scan.tag(child) not in inline for child in inside[: _INLINE_MAX_ELEMENTS + 1])
        small = size <= _INLINE_MAX_BYTES and len(inside) <= _INLINE_MAX_ELEMENTS
        return Shape.TEXT if small and foreign <= _FOREIGN_MAX_ELEMENTS else Shape.BOTH
    if len(inside) > _INLINE_MAX_ELEMENTS or any(scan.tag(child) not in inline for child in inside):
        return Shape.BOX
    words = any(scan.flags[child] & TEXT or scan.closes[child] > scan.opens[child] for child in inside)
    return Shape.TEXT if words and flags & CLOSED else Shape.BOX
