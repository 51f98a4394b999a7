"""Remarks that people put over the entries of a file as headings: ``<!-- Payment -->``."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from app.catalogue.facts import Facts

__all__ = ["headed"]

_REMARK = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!--(.*?)-->", re.DOTALL)
_NO_HEADING = re.compile(r"[<>{}%=;\n]|\w\(")
"""What a remark has that is code, or a sentence about one."""
_LONGEST = 50


def headed(facts: Facts) -> Iterator[tuple[str, range]]:
    """Yield each remark that is short enough for a heading, with the numbers of the entries below it.

    The entries of one remark end where the next one begins. A remark without entries is left out.
    """
    table = facts.table
    found = [
        (name, bisect_left(table.starts, match.end()))
        for match in _REMARK.finditer(table.source.scanned)
        if match[1] is not None and (name := _heading(match[1].decode(table.source.codec, "replace")))
    ]
    for (name, first), (_, behind) in pairwise([*found, ("", len(table.values))]):
        if first < behind:
            yield name, range(first, behind)


def _heading(remark: str) -> str:
    """Return a remark that may be a heading on one line; "" for another."""
    text = remark.strip().strip("=-*_# ").strip()
    if not text or len(text) > _LONGEST or _NO_HEADING.search(text):
        return ""
    return " ".join(text.split()) if any(char.isalpha() for char in text) else ""
