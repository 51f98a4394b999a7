"""On which line of a TOML file a setting stands: the standard parser does not tell.

A search by the shape of lines, good enough for a file of settings that was parsed before:
for what it does not find it says so, and never something wrong about the values.
"""

import re
from collections.abc import Sequence

__all__ = ["header_of", "line_of"]

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEY = re.compile(rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_PART = re.compile(_NAME)


def line_of(text: str, path: Sequence[str], repeat: int = 0) -> int | None:
    """Return the 1-based line on which a setting, or the table that holds it, is written.

    Args:
        text: of the file.
        path: names of the tables, then of the setting.
        repeat: of tables that stand repeatedly, such as ``[[mapping]]``, the index of the one that is meant.
    """
    wanted = tuple(path)
    best: tuple[int, int] | None = None
    table: tuple[str, ...] = ()
    seen = -1
    for number, line in enumerate(text.split("\n"), 1):
        if header := header_of(line):
            found = table = header
            seen += table == wanted[:1]
        elif key := _KEY.match(line):
            found = (*table, *_parts(key[1]))
        else:
            continue
        if repeat and seen != repeat:
            continue
        if found == wanted[: len(found)] and (best is None or len(found) > best[0]):
            best = len(found), number
    return best[1] if best else None


def header_of(line: str) -> tuple[str, ...]:
    """Return the names of the table that begins on a line, () where none does."""
    header = _HEADER.match(line)
    return _parts(header[1]) if header else ()


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(name))
