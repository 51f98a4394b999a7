"""The lines of a copy file around an entry, cut out for showing."""

from app.model import Entry
from app.workspace.values import Excerpt

__all__ = ["excerpt_of"]


def excerpt_of(text: str, entry: Entry, around: int) -> Excerpt | None:
    """Return the lines around an entry, or None when its raw text does not stand at its place in ``text``.

    Args:
        text: of the whole file. It may be from another reading than the entry.
        entry: what to show.
        around: number of lines before and after.
    """
    line, column = entry.location.line, entry.location.column
    raw = _with_plain_ends(entry.raw)
    end_line = line + raw.count("\n")
    # Only the lines up to the last one shown are cut: files of 20 MB are shown at a click.
    lines = _with_plain_ends(text).split("\n", end_line + around)[: end_line + around]
    if len(lines) < end_line:
        return None
    marked = "\n".join(lines[line - 1 : end_line])
    if not marked.startswith(raw, column - 1):
        return None
    first = max(1, line - around)
    end_column = len(raw) - raw.rfind("\n") if "\n" in raw else column + len(raw)
    return Excerpt(
        file=entry.location.file,
        first_line=first,
        lines=tuple(lines[first - 1 :]),
        start=(line, column),
        end=(end_line, end_column),
    )


def _with_plain_ends(text: str) -> str:
    """Return a text whose lines end with LF alone, as XML reads them and as lines are counted."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
