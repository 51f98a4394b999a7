"""Pictures of a file: the very lines around an entry, with the old words and the new ones in them.

A picture is text with ink: what each stretch of a line is. Nothing of it is markup yet.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, takewhile
from typing import NamedTuple

from app.model import Entry

__all__ = ["Ink", "Picture", "PictureLine", "Run", "Stroke", "picture_of"]

_AROUND = 2
_LONGEST = 170
"""Characters of one stroke; of a longer one its ends are shown."""
_END = 60
_MOST_STROKES = 24
_GLUE = re.compile(r"[\w&;#\\]")
"""What belongs to a word as it is typed: the change of one is shown as a change of the whole."""
_BREAK = " ⏎ "
_UNSEEN = {
    **dict.fromkeys(code for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in b"\t"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
}
"""Signs that would turn the order of a line around, or that no line has."""


class Ink(StrEnum):
    """What a stretch of a line is."""

    PLAIN = "plain"
    """What stands around the text, and is left alone."""
    TEXT = "text"
    """The client's text."""
    KEEP = "keep"
    """Part of the text that the program needs as it is."""
    OLD = "old"
    NEW = "new"
    CUT = "cut"
    """Stands for what is left out."""


class Stroke(NamedTuple):
    """A stretch of a line."""

    ink: Ink
    text: str


class Run(NamedTuple):
    """Strokes that are read as one: a text, or what stands between two texts and is read from left to right.

    A text may be Hebrew or Arabic: its words then go from right to left, over all its strokes.
    """

    is_text: bool
    strokes: tuple[Stroke, ...]


class PictureLine(NamedTuple):
    """A line of the file, 1-based, with what stands in it."""

    number: int
    strokes: tuple[Stroke, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        """The strokes of texts together, and those between them."""
        grouped = groupby(self.strokes, key=lambda stroke: stroke.ink is not Ink.PLAIN)
        return tuple(Run(is_text, tuple(strokes)) for is_text, strokes in grouped)


@dataclass(frozen=True, slots=True)
class Picture:
    """Some lines of a file, one below the other."""

    lines: tuple[PictureLine, ...]


def picture_of(page: str, entry: Entry, old: str, new: str, keep: Sequence[str] = ()) -> Picture | None:
    """Return the lines in which an entry changes, or None where it does not stand at its place.

    Args:
        page: the text of the whole file, with LF alone at the ends of lines.
        entry: of that file; its raw text stands there now.
        old: the entry's raw text before the change.
        new: and after it; the same as ``old`` for a picture without a change.
        keep: parts of the raw text that are to stand out.
    """
    start = _offset(page, entry.location.line, entry.location.column)
    raw, old, new = (_plain_ends(text) for text in (entry.raw, old, new))
    if start is None or not page.startswith(raw, start):
        return None
    before, first = _tail(page, start, entry.location.line)
    begin, end, into = _changed(old, new)
    strokes = [
        Stroke(Ink.PLAIN, before),
        *_kept(old[:begin], keep),
        Stroke(Ink.OLD, old[begin:end].replace("\n", _BREAK)),
        Stroke(Ink.NEW, into.replace("\n", _BREAK)),
        *_kept(old[end:], keep),
        Stroke(Ink.PLAIN, _head(page, start + len(raw))),
    ]
    lines = tuple(_lines([stroke for stroke in strokes if stroke.text], first))
    return Picture(tuple(_shortened(line) for line in _near(lines, broken="\n" in old[begin:end] + into)))


def _plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _offset(page: str, line: int, column: int) -> int | None:
    at = 0
    for _ in range(line - 1):
        at = page.find("\n", at) + 1
        if not at:
            return None
    return at + column - 1


def _tail(page: str, start: int, line: int) -> tuple[str, int]:
    """Return what stands before an offset on its line and a few lines above, and the first one's number."""
    at = page.rfind("\n", 0, start)
    for _ in range(_AROUND):
        if at < 0:
            break
        line -= 1
        at = page.rfind("\n", 0, at)
    return page[at + 1 : start], line


def _head(page: str, end: int) -> str:
    at = page.find("\n", end)
    for _ in range(_AROUND):
        if at < 0:
            break
        at = page.find("\n", at + 1)
    return page[end : at if at >= 0 else len(page)]


def _changed(old: str, new: str) -> tuple[int, int, str]:
    """Return where the old text changes, in whole words, and what stands there then."""
    if old == new:
        return len(old), len(old), ""
    start = _same(old, new)
    rest = min(len(old), len(new)) - start
    end = min(_same(old[::-1], new[::-1]), rest)
    while start and _joins(old, start, new, start):
        start -= 1
    while end and _joins(old, len(old) - end, new, len(new) - end):
        end -= 1
    return start, len(old) - end, new[start : len(new) - end]


def _same(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginnings."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _joins(old: str, at: int, new: str, there: int) -> bool:
    """Tell whether a cut goes through a word as it is typed, in one text or the other."""
    return any(
        0 < place < len(text) and bool(_GLUE.match(text[place - 1]) and _GLUE.match(text[place]))
        for text, place in ((old, at), (new, there))
    )


def _kept(text: str, keep: Sequence[str]) -> Iterator[Stroke]:
    """Yield the strokes of a part of the entry: what is to be kept stands out."""
    words = [re.escape(word) for word in sorted(keep, key=len, reverse=True) if word]
    parts = re.split(f"({'|'.join(words)})", text) if words else [text]
    for index, part in enumerate(parts):
        yield Stroke(Ink.KEEP if index % 2 else Ink.TEXT, part)


def _lines(strokes: Sequence[Stroke], first: int) -> Iterator[PictureLine]:
    """Yield lines of strokes; a stroke that goes over lines is cut at their ends."""
    number, line = first, list[Stroke]()
    for ink, text in strokes:
        head, *more = text.split("\n")
        line.append(Stroke(ink, head))
        for part in more:
            yield PictureLine(number, tuple(line))
            number, line = number + 1, [Stroke(ink, part)]
    yield PictureLine(number, tuple(line))


def _near(lines: Sequence[PictureLine], *, broken: bool) -> Sequence[PictureLine]:
    """Return the lines around the change; none below one that holds a line break, as numbers shift there."""
    inks = (Ink.OLD, Ink.NEW) if _has(lines, (Ink.OLD, Ink.NEW)) else (Ink.TEXT, Ink.KEEP)
    marked = [place for place, line in enumerate(lines) if _has([line], inks)]
    if not marked:
        return lines[: 2 * _AROUND + 1]
    last = min(marked[-1], marked[0] + 2 * _AROUND)
    return lines[max(0, marked[0] - _AROUND) : last + 1 + (0 if broken else _AROUND)]


def _has(lines: Sequence[PictureLine], inks: Sequence[Ink]) -> bool:
    return any(stroke.ink in inks and stroke.text for line in lines for stroke in line.strokes)


def _shortened(line: PictureLine) -> PictureLine:
    strokes = [Stroke(ink, text.translate(_UNSEEN)) for ink, text in line.strokes]
    strokes = [stroke for stroke in strokes if stroke.text]
    changed = [place for place, stroke in enumerate(strokes) if stroke.ink in {Ink.OLD, Ink.NEW}]
    start = max(0, (changed[0] if changed else 0) - _MOST_STROKES // 2)
    shown = strokes[start : start + _MOST_STROKES]
    cut = Stroke(Ink.CUT, "…")
    ends = ([cut] if start else [], [cut] if start + len(shown) < len(strokes) else [])
    parts = [part for stroke in shown for part in _cut(stroke)]
    return PictureLine(line.number, (*ends[0], *parts, *ends[1]))


def _cut(stroke: Stroke) -> Iterator[Stroke]:
    if len(stroke.text) <= _LONGEST:
        yield stroke
        return
    yield Stroke(stroke.ink, stroke.text[:_END])
    yield Stroke(Ink.CUT, "…")
    yield Stroke(stroke.ink, stroke.text[-_END:])
