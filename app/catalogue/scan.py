"""One pass over a file that finds where every element begins and ends.

lxml judges whether a file is well-formed; it can't say where things stand (its
``sourceline`` is the line where a start tag *ends*, and it has no offsets). So the places
come from here: one regular expression over the bytes, one row of numbers per element, and
nothing computed that can be worked out when somebody asks (attributes, names, paths).

Input that lxml refused is scanned up to the fault only. Nothing here backtracks: every
repetition is possessive, so no input can make it slow.
"""

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass

__all__ = ["CDATA", "CHILDREN", "LEAF", "TEXT", "Attribute", "Scan", "attributes", "scan"]

LEAF = 1
"""The element holds nothing but text without any mark-up (or nothing)."""
TEXT = 2
"""Text other than white space stands directly in the element."""
CDATA = 4
"""A CDATA section stands directly in the element."""
CHILDREN = 8
"""The element has child elements."""
CLOSED = 16
"""The end tag was seen (or the element is empty)."""
EMPTY = 32
"""Written as ``<a/>``: there is no place between tags."""

_TOKEN = re.compile(
    rb"""<([^\s/>!?]++)[^>"'/]*+(?:(?:"[^"]*+"|'[^']*+'|/(?!>))[^>"'/]*+)*+(?:(/)>|>(?:([^<]*+)</[^>]*+>)?+)\s*+"""
    rb"""|(</)[^>]*+>\s*+"""
    rb"""|(<!--).*?-->\s*+"""
    rb"""|(<!\[CDATA\[).*?\]\]>"""
    rb"""|(<\?).*?\?>\s*+"""
    rb"""|(<!DOCTYPE)[^\[>"']*+(?:(?:"[^"]*+"|'[^']*+')[^\[>"']*+)*+"""
    rb"""(?:\[(?:[^\]"'<]|"[^"]*+"|'[^']*+'|<!--.*?-->|<\?.*?\?>|<(?!!--|\?))*+\]\s*+)?>\s*+"""
    rb"""|([^<]++)""",
    re.DOTALL,
)
_START, _EMPTY, _LEAF, _END, _COMMENT, _CDATA, _PI, _DOCTYPE, _TEXT = range(1, 10)

_ATTRIBUTE = re.compile(rb"""\s([^\s=/>]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute in a start tag: its name as written, and the offsets of its value inside the quotes."""

    name: bytes
    start: int
    end: int


@dataclass(slots=True)
class Scan:
    """What one pass found: a row per element in document order, as columns.

    Attributes:
        tags: name as written, with its prefix.
        parents: row of the parent, -1 for the root.
        starts: offset of the ``<`` of the start tag.
        opens: offset behind the start tag's ``>``: where the content begins.
        closes: offset of the ``</`` of the end tag: where the content ends.
        flags: LEAF, TEXT, CDATA, CHILDREN, CLOSED, EMPTY.
        comment_starts: offsets of the ``<!--``.
        comment_ends: offsets behind the ``-->``, before white space.
        end: offset behind the last thing that was scanned.
    """

    data: bytes
    tags: list[bytes]
    parents: "array[int]"
    starts: "array[int]"
    opens: "array[int]"
    closes: "array[int]"
    flags: bytearray
    comment_starts: "array[int]"
    comment_ends: "array[int]"
    end: int

    def __len__(self) -> int:
        return len(self.tags)

    def children(self, row: int) -> list[int]:
        """Return the rows of the child elements, in order."""
        found = []
        child, last = row + 1, len(self.tags)
        close = self.closes[row]
        while child < last and self.starts[child] < close:
            found.append(child)
            child = self.behind(child)
        return found

    def behind(self, row: int) -> int:
        """Return the first row that is not inside the element ``row``."""
        if not self.flags[row] & CHILDREN:
            return row + 1
        return bisect_left(self.starts, self.closes[row], row + 1)

    def attributes(self, row: int) -> list[Attribute]:
        """Return the attributes of an element, in order."""
        return attributes(self.data, self.starts[row], self.opens[row])


def attributes(data: bytes, start: int, end: int) -> list[Attribute]:
    """Return the attributes of the start tag at ``data[start:end]``."""
    return [
        Attribute(m[1], *(m.span(2) if m[2] is not None else m.span(3)))
        for m in _ATTRIBUTE.finditer(data, start, end)
    ]


def scan(data: bytes, start: int = 0, end: int | None = None) -> Scan:
    """Scan ``data[start:end]``, which lxml found well-formed, or the sound beginning of a broken file.

    Elements that are still open at ``end`` have no CLOSED flag and end there.
    """
    stop = len(data) if end is None else end
    rows = _Rows(stop)
    reached = _walk(data, start, stop, rows)
    return rows.finish(data, reached)


class _Rows:
    """The columns while they grow."""

    __slots__ = (
        "closes",
        "comment_ends",
        "comment_starts",
        "flags",
        "opens",
        "parents",
        "starts",
        "stop",
        "tags",
    )

    def __init__(self, stop: int) -> None:
        self.stop = stop
        self.tags: list[bytes] = []
        self.parents: list[int] = []
        self.starts: list[int] = []
        self.opens: list[int] = []
        self.closes: list[int] = []
        self.flags = bytearray()
        self.comment_starts: list[int] = []
        self.comment_ends: list[int] = []

    def finish(self, data: bytes, reached: int) -> Scan:
        for row, (flag, parent) in enumerate(zip(self.flags, self.parents, strict=True)):
            if not flag & CLOSED:
                self.closes[row] = reached
            if parent >= 0:
                self.flags[parent] |= CHILDREN
        columns = (self.parents, self.starts, self.opens, self.closes)
        parents, starts, opens, closes = (array("i", column) for column in columns)
        comments = array("i", self.comment_starts), array("i", self.comment_ends)
        return Scan(data, self.tags, parents, starts, opens, closes, self.flags, *comments, reached)


def _walk(data: bytes, start: int, stop: int, rows: _Rows) -> int:  # noqa: C901, PLR0915 - one hot loop: calls would double its time
    tags, parents, starts, opens, closes, flags = (
        rows.tags,
        rows.parents,
        rows.starts,
        rows.opens,
        rows.closes,
        rows.flags,
    )
    known: dict[bytes, bytes] = {}
    stack: list[int] = []
    top, row, reached = -1, 0, start
    for m in _TOKEN.finditer(data, start, stop):
        kind = m.lastindex
        if m.start() != reached:
            break
        reached = m.end()
        if kind == _LEAF or kind == _START or kind == _EMPTY:  # noqa: PLR1714 - a tuple test is slower here
            tag = m[1]
            tags.append(known.setdefault(tag, tag))
            parents.append(top)
            starts.append(m.start())
            if kind == _LEAF:
                opened, closed = m.span(3)
                opens.append(opened)
                closes.append(closed)
                flags.append(LEAF | CLOSED)
            elif kind == _EMPTY:
                opens.append(m.end(2) + 1)
                closes.append(m.end(2) + 1)
                flags.append(LEAF | CLOSED | EMPTY)
            else:
                opens.append(_behind_tag(data, m.end()))
                closes.append(-1)
                flags.append(0)
                stack.append(top)
                top = row
            row += 1
        elif kind == _END:
            if top < 0:
                return m.start()
            closes[top] = m.start()
            flags[top] |= CLOSED
            top = stack.pop()
        elif kind == _TEXT:
            if top >= 0 and not m[0].isspace():
                flags[top] |= TEXT
        elif kind == _CDATA:
            if top >= 0:
                flags[top] |= CDATA | (TEXT if m.end() - m.start() > len("<![CDATA[]]>") else 0)
        elif kind == _COMMENT:
            rows.comment_starts.append(m.start())
            rows.comment_ends.append(_behind_tag(data, m.end()))
    return reached


def _behind_tag(data: bytes, end: int) -> int:
    """Step back over the white space that a token swallowed."""
    return data.rindex(b">", 0, end) + 1
