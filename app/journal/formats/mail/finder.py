"""On which line of a file the words of a mail stand, where they stand there as they are read."""

import quopri
from collections.abc import Iterator, Sequence

__all__ = ["lines_in"]

_START = 30
"""Characters of a line that are looked for; a longer line may be wrapped."""
_SHORTEST = 3
_WINDOW = 200_000
"""Bytes in which the next line is looked for."""
_MOST_MISSES = 20
"""After so many lines that are not found the mail is packed."""


def lines_in(data: bytes, lines: Sequence[str], first: int) -> dict[int, int]:
    """Return the lines of the file on which lines of a mail's text begin.

    Args:
        data: the mail.
        lines: of its text, in order; empty ones are passed over.
        first: line of the file on which the mail begins.

    Returns:
        For the 1-based number of a line of the text the line of the file, if it was found there.
    """
    found: dict[int, int] = {}
    at, line, misses = 0, first, 0
    for number, text in enumerate(lines, 1):
        place = _find(data, text.strip()[:_START], at)
        if place >= 0:
            line += data.count(b"\n", at, place)
            at, misses = place, 0
            found[number] = line
        elif text.strip():
            misses += 1
        if misses > _MOST_MISSES:
            break
    return found


def _find(data: bytes, start: str, at: int) -> int:
    if len(start) < _SHORTEST:
        return -1
    places = (data.find(spelling, at, at + _WINDOW) for spelling in _spellings(start))
    return next((place for place in places if place >= 0), -1)


def _spellings(text: str) -> Iterator[bytes]:
    """Yield how words may stand in a mail: as they are, in an old charset, with signs for other bytes."""
    yield text.encode()
    if not text.isascii() or "=" in text:
        old = text.encode("cp1252", "replace")
        yield old
        yield quopri.encodestring(text.encode())
        yield quopri.encodestring(old)
