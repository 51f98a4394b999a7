"""How far the cells of an XLSX sheet spread, found out before calamine sees them.

calamine makes a place in memory for every cell of the rectangle around the filled ones. Two stray cells in
the far corners of a sheet, or an address that is none, would end the whole program for want of memory; so
every address is looked at as bytes, whatever the XML around it claims to be.
"""

import re
from collections.abc import Iterator

from app.journal.formats.workbook.sheet import LAST_COLUMN, LAST_ROW, address, column_of

__all__ = ["far_corner"]

_MOST_CELLS = 10_400_000
"""With 16 bytes each, 170 MB."""
_CELL = rb"<(?:c|[^<>\s/:]*:c)"
_OUTSIDE = (rb'(?! r="[A-C]?[A-Z]\d{1,5}")[\s/>]', rb'(?! r="[A-Z]{1,2}\d{1,4}")[\s/>]')
"""Of a cell outside A1:CZ99999, and of one outside A1:ZZ9999: neither rectangle is too large."""
_NOT_PLAIN = tuple(
    (re.compile(rb"<c" + outside), re.compile(rb"<[^<>\s/:]*:c" + outside)) for outside in _OUTSIDE
)
"""Without and with a prefix: cells that all begin alike are looked through in two thirds of the time."""
_MAY_BE_PREFIXED = re.compile(rb":(?=c)")
"""A single sign is looked for in a third of the time that two take."""
_EMPTY = re.compile(_CELL + rb'(?: (?:r="[A-Z]{1,3}\d{1,7}"|s="\d{1,6}"|t="n"))*\s*(?:/>|></(?:\w+:)?c>)')
_TAG = re.compile(rb"<(?:[^<>\s/:]*:)?(c|row)(?=[\s/>])([^>]*)>")
_ATTRIBUTES = re.compile(rb"(?:\s+[\w:.-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*\s*/?")
_REFERENCE = re.compile(rb"\sr\s*=\s*[\"']([^\"']*)")
_ADDRESS = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_SHOWN = 20


def far_corner(xml: bytes) -> str:
    """Return how far the filled cells spread if that is too far, such as "XFD1048576", else ""."""
    if _is_near(xml):
        return ""
    filled = _EMPTY.sub(b"", xml)
    if _is_near(filled):
        return ""
    try:
        return _far_corner(filled)
    except _OddAddressError as odd:
        return str(odd)


def _is_near(xml: bytes) -> bool:
    """Say whether all cells lie in a rectangle that is not too large."""
    prefixed = _MAY_BE_PREFIXED.search(xml)
    return any(not bare.search(xml) and not (prefixed and named.search(xml)) for bare, named in _NOT_PLAIN)


class _OddAddressError(Exception):
    """A cell's address is none; it is the message."""


def _far_corner(xml: bytes) -> str:
    rows, columns = [], []
    for row, column in _places(xml):
        rows.append(row)
        columns.append(column)
    if not rows:
        return ""
    area = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
    return address(max(rows), max(columns)) if area > _MOST_CELLS else ""


def _places(xml: bytes) -> Iterator[tuple[int, int]]:
    """Yield row and column of each cell; one without an address follows the one before it."""
    row, column = 0, -1
    for kind, attributes in _TAG.findall(xml):
        if not _ATTRIBUTES.fullmatch(attributes):
            raise _OddAddressError("an unknown place")
        found = _REFERENCE.search(attributes)
        said = found[1].decode("latin-1") if found else ""
        if kind == b"row":
            row, column = _row(said) if found else row + 1, -1
        else:
            row, column = _place(said) if found else (row, column + 1)
            yield row, column


def _row(said: str) -> int:
    if not re.fullmatch(r"[0-9]{1,7}", said) or int(said) > LAST_ROW:
        raise _OddAddressError(f"row {said[:_SHOWN]}")
    return int(said)


def _place(said: str) -> tuple[int, int]:
    found = _ADDRESS.fullmatch(said)
    if not found or int(found[2]) > LAST_ROW or column_of(found[1]) >= LAST_COLUMN:
        raise _OddAddressError(said[:_SHOWN] or "an unknown place")
    return int(found[2]), column_of(found[1])
