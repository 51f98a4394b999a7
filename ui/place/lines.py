"""The file's lines around a place as the screen shows them. Knows no widgets.

Before and after come from the proven edit. Long lines are cut around the place, so that a
file of one line is as quick as any.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.model import Edit
from app.workspace import Excerpt

__all__ = ["CodeLine", "LineKind", "changed_part", "code_lines", "printable"]

_WIDTH = 400
"""Characters of a line that are shown at most beside the place."""
_MARK_WIDTH = 2000
"""Characters of the place itself that are shown at most."""
_CUT = "…"

# What a text view would take for a line end or drop; shown as a box of the same length.
_UNPRINTABLE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1]")


class LineKind(StrEnum):
    """Whether a line stays, goes or comes."""

    SAME = " "
    REMOVED = "−"
    ADDED = "+"


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line on the screen.

    Attributes:
        number: 1-based line in the file.
        kind: whether it stays, goes or comes.
        text: what is shown, perhaps cut.
        span: characters (start, end) of ``text`` that are the entry, or None.
        change: characters of ``text`` that change, or None.
    """

    number: int
    kind: LineKind
    text: str
    span: tuple[int, int] | None = None
    change: tuple[int, int] | None = None


def printable(text: str) -> str:
    """Return ``text`` with control characters replaced one for one."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def changed_part(before: str, after: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return which words differ: the span in ``before`` and the span in ``after``."""
    old, new = re.findall(r"\w+|\W", before), re.findall(r"\w+|\W", after)
    shortest = min(len(old), len(new))
    head = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    rest = shortest - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    start = sum(map(len, old[:head]))
    return (
        (start, start + sum(map(len, old[head : len(old) - tail]))),
        (start, start + sum(map(len, new[head : len(new) - tail]))),
    )


def code_lines(excerpt: Excerpt, edit: Edit | None) -> list[CodeLine]:
    """Return the lines to show; with a proven edit that fits, as before and after."""
    top = excerpt.start[0] - excerpt.first_line
    bottom = excerpt.end[0] - excerpt.first_line
    marked = excerpt.lines[top : bottom + 1]
    if not marked:
        return _plain(excerpt, 0, len(excerpt.lines))
    prefix, suffix = marked[0][: excerpt.start[1] - 1], marked[-1][excerpt.end[1] - 1 :]
    place = "\n".join(marked)[len(prefix) :]
    place = place[: len(place) - len(suffix)] if suffix else place
    lines = _plain(excerpt, 0, top)
    if edit is not None and edit.verified and place == _unified(edit.before):
        old, new = changed_part(place, _unified(edit.after))
        first = excerpt.start[0]
        lines += _stretch(first, LineKind.REMOVED, (prefix, place, suffix), old)
        lines += _stretch(first, LineKind.ADDED, (prefix, _unified(edit.after), suffix), new)
    else:
        lines += _stretch(excerpt.start[0], LineKind.SAME, (prefix, place, suffix), None)
    return lines + _plain(excerpt, bottom + 1, len(excerpt.lines))


def _unified(text: str) -> str:
    """Return ``text`` with the line ends of an excerpt."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain(excerpt: Excerpt, start: int, end: int) -> list[CodeLine]:
    """Return lines without a mark."""
    return [
        CodeLine(excerpt.first_line + at, LineKind.SAME, _cut_end(printable(excerpt.lines[at])))
        for at in range(start, end)
    ]


def _stretch(
    first: int, kind: LineKind, parts: tuple[str, str, str], change: tuple[int, int] | None
) -> list[CodeLine]:
    """Return the lines of a place with what stands before and behind it on them."""
    prefix, place, suffix = _cut(*parts)
    text = prefix + place + suffix
    span = (len(prefix), len(prefix) + len(place))
    moved = (change[0] + len(prefix), change[1] + len(prefix)) if change else None
    lines, start = [], 0
    for offset, line in enumerate(text.split("\n")):
        window = (start, start + len(line))
        lines.append(
            CodeLine(first + offset, kind, printable(line), _within(span, window), _within(moved, window))
        )
        start = window[1] + 1
    return lines


def _cut(prefix: str, place: str, suffix: str) -> tuple[str, str, str]:
    """Cut what is too long to be read anyway."""
    if len(prefix) > _WIDTH:
        prefix = _CUT + prefix[-_WIDTH:]
    if len(place) > _MARK_WIDTH:
        place, suffix = place[:_MARK_WIDTH] + _CUT, ""
    return prefix, place, _cut_end(suffix)


def _cut_end(text: str) -> str:
    """Cut the end of a long line."""
    return text[:_WIDTH] + _CUT if len(text) > _WIDTH else text


def _within(span: tuple[int, int] | None, window: tuple[int, int]) -> tuple[int, int] | None:
    """Return the part of ``span`` inside ``window``, counted from the window's start."""
    if span is None:
        return None
    start, end = max(span[0], window[0]), min(span[1], window[1])
    return (start - window[0], end - window[0]) if start < end else None
