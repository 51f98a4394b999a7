"""The changed lines of a file as a unified diff."""

import difflib
import re

from app.catalogue.source import Source, source_of
from app.model import Problem

__all__ = ["preview"]

_AROUND = 2
_HUNK = re.compile(r"@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@")


def preview(source: Source, data: bytes, start: int, end: int) -> str:
    """Return a unified diff between a file and its changed bytes.

    Args:
        source: the file as it is.
        data: the file's bytes after the change.
        start: offset in ``source.scanned`` where the changed stretch begins.
        end: offset behind it.
    """
    after = source_of(source.file, data)
    if isinstance(after, Problem):
        return ""
    first = max(source.line_column(start)[0] - _AROUND, 1)
    shift = len(after.scanned) - len(source.scanned)
    old = _lines(source, first, end)
    new = _lines(after, first, end + shift)
    diff = list(difflib.unified_diff(old, new, source.file, source.file, n=_AROUND, lineterm=""))
    return "\n".join(_moved(line, first - 1) if line.startswith("@@") else line for line in diff)


def _lines(source: Source, first: int, end: int) -> list[str]:
    """Return the lines from a 1-based number to a little behind an offset."""
    last = source.line_column(end)[0] + _AROUND
    begin, stop = source.line_start(first), source.line_start(last + 1)
    text = source.decode(
        begin, stop if stop > begin and source.line_column(stop)[0] > last else len(source.scanned)
    )
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[: last - first + 1]


def _moved(line: str, by: int) -> str:
    """Correct the line numbers in a diff of an excerpt that begins ``by`` lines into the file."""
    return _HUNK.sub(lambda m: f"@@ -{int(m[1]) + by}{m[2] or ''} +{int(m[3]) + by}{m[4] or ''} @@", line)
