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
from typing import NamedTuple

__all__ = [
    "ATTRIBUTE",
    "CDATA",
    "CHILDREN",
    "CLOSED",
    "EMPTY",
    "LEAF",
    "PLAIN",
    "TEXT",
    "Attribute",
    "Scan",
    "attributes",
    "scan",
]

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

PLAIN = 64
"""A leaf whose text holds no character that any dialect reads otherwise (blanks apart)."""

_TOKEN = re.compile(
    rb"""<([^\s/>!?]++)[^>"'/]*+(?:(?:"[^"]*+"|'[^']*+'|/(?!>))[^>"'/]*+)*+(?:(/)>|>(?:([^<&"\\\r\n\t]*+)</[^>]*+>|([^<]*+)</[^>]*+>|()))\s*+"""
    rb"""|(</)[^>]*+>\s*+"""
    rb"""|<!--[^-]*+(?:-(?!->)[^-]*+)*+-->()\s*+"""
    rb"""|(<!\[CDATA\[).*?\]\]>"""
    rb"""|(<\?).*?\?>\s*+"""
    rb"""|(<!DOCTYPE)[^\[>"']*+(?:(?:"[^"]*+"|'[^']*+')[^\[>"']*+)*+"""
    rb"""(?:\[(?:[^\]"'<]|"[^"]*+"|'[^']*+'|<!--.*?-->|<\?.*?\?>|<(?!!--|\?))*+\]\s*+)?>\s*+"""
    rb"""|([^<]++)""",
    re.DOTALL,
)
_NAME, _EMPTY, _PLAIN, _LEAF, _START, _END, _COMMENT, _CDATA, _PI, _DOCTYPE, _TEXT = range(1, 12)
# The group that matched last tells the kind of a token; that of a start tag is empty, and behind it.

_CLOSED_LEAF = LEAF | CLOSED
_PLAIN_LEAF = _CLOSED_LEAF | PLAIN
_BARE_CDATA = len(b"<![CDATA[]]>")

ATTRIBUTE = re.compile(rb"""\s([^\s=/>]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
"""One attribute of a start tag: its name, and its value as the last group that matched."""


class Attribute(NamedTuple):
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
    return [Attribute(m[1], *m.span(m.lastindex or 0)) for m in ATTRIBUTE.finditer(data, start, end)]


def scan(data: bytes, start: int = 0, end: int | None = None) -> Scan:
    """Scan ``data[start:end]``, which lxml found well-formed, or the sound beginning of a broken file.

    Elements that are still open at ``end`` have no CLOSED flag and end there.
    """
    stop = len(data) if end is None else end
    rows = _Rows()
    reached, unclosed = _walk(data, start, stop, rows)
    return rows.finish(data, reached, unclosed)


class _Rows:
    """The columns while they grow."""

    __slots__ = ("closes", "comment_ends", "comment_starts", "flags", "opens", "parents", "starts", "tags")

    def __init__(self) -> None:
        self.tags: list[bytes] = []
        self.parents = array("i")
        self.starts = array("i")
        self.opens = array("i")
        self.closes = array("i")
        self.flags = bytearray()
        self.comment_starts = array("i")
        self.comment_ends = array("i")

    def finish(self, data: bytes, reached: int, unclosed: list[int]) -> Scan:
        for row in unclosed:
            self.closes[row] = reached
        for parent in set(self.parents):
            if parent >= 0:
                self.flags[parent] |= CHILDREN
        places = self.parents, self.starts, self.opens, self.closes
        return Scan(data, self.tags, *places, self.flags, self.comment_starts, self.comment_ends, reached)


def _walk(data: bytes, start: int, stop: int, rows: _Rows) -> tuple[int, list[int]]:  # noqa: C901, PLR0915
    # One hot loop on purpose: calls in it would double its time.
    tags, flags = rows.tags, rows.flags
    add_tag, add_parent, add_start = rows.tags.append, rows.parents.append, rows.starts.append
    add_open, add_close, add_flag = rows.opens.append, rows.closes.append, flags.append
    known: dict[bytes, bytes] = {}
    intern = known.setdefault
    stack: list[int] = []
    top, reached = -1, start
    for m in _TOKEN.finditer(data, start, stop):
        kind = m.lastindex
        begin, end = m.span()
        if begin != reached:
            break
        reached = end
        if kind == _PLAIN or kind == _LEAF:  # noqa: PLR1714, SIM109 - a tuple test takes longer
            tag = m[1]
            add_tag(intern(tag, tag))
            add_parent(top)
            add_start(begin)
            opened, closed = m.span(kind)
            add_open(opened)
            add_close(closed)
            add_flag(_PLAIN_LEAF if kind == _PLAIN else _CLOSED_LEAF)
        elif kind == _START:
            tag = m[1]
            add_parent(top)
            stack.append(top)
            top = len(tags)
            add_tag(intern(tag, tag))
            add_start(begin)
            add_open(m.end(_START))
            add_close(-1)
            add_flag(0)
        elif kind == _END:
            if top < 0:
                return begin, []
            rows.closes[top] = begin
            flags[top] |= CLOSED
            top = stack.pop()
        elif kind == _COMMENT:
            rows.comment_starts.append(begin)
            rows.comment_ends.append(m.end(_COMMENT))
        elif kind == _EMPTY:
            tag = m[1]
            add_tag(intern(tag, tag))
            add_parent(top)
            add_start(begin)
            opened = m.end(_EMPTY) + 1
            add_open(opened)
            add_close(opened)
            add_flag(_CLOSED_LEAF | EMPTY)
        elif kind == _TEXT:
            if top >= 0 and not m[0].isspace():
                flags[top] |= TEXT
        elif kind == _CDATA and top >= 0:
            flags[top] |= CDATA | (TEXT if end - begin > _BARE_CDATA else 0)
    return reached, [row for row in (*stack, top) if row >= 0]
