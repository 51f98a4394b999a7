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
from collections.abc import Iterator
from dataclasses import dataclass, field
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
"""A leaf whose text reads as typed in any dialect: no character means another, no blank stands at its ends.

Only where a dialect folds blanks, two in a row still count as one.
"""

_TOKEN = re.compile(
    rb"""<([^\s/>!?]++)[^>"'/]*+(?:(?:"[^"]*+"|'[^']*+'|/(?!>))[^>"'/]*+)*+"""
    rb"""(?:>(?:(?! )([^<&"\\\r\n\t]*+)(?<! )</[^>]*+>|([^<]*+)</[^>]*+>|())|(/)>)\s*+"""
    rb"""|(</)[^>]*+>\s*+"""
    rb"""|<!--[^-]*+(?:-(?!->)[^-]*+)*+-->()\s*+"""
    rb"""|(<!\[CDATA\[).*?\]\]>"""
    rb"""|(<\?).*?\?>\s*+"""
    rb"""|(<!DOCTYPE)[^\[>"']*+(?:(?:"[^"]*+"|'[^']*+')[^\[>"']*+)*+"""
    rb"""(?:\[(?:[^\]"'<]|"[^"]*+"|'[^']*+'|<!--.*?-->|<\?.*?\?>|<(?!!--|\?))*+\]\s*+)?>\s*+"""
    rb"""|([^<]++)"""
    rb"""|(<)""",
    re.DOTALL,
)
_NAME, _PLAIN, _LEAF, _START, _EMPTY, _END, _COMMENT, _CDATA, _PI, _DOCTYPE, _TEXT, _STRAY = range(1, 13)
# The group that matched last tells the kind of a token; that of a start tag is empty, and behind it.
# Together the kinds match at every place, so that each token begins where the one before it ended.

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

    A *path* is the names of the elements from the root down to one; most elements share theirs
    with many others. Paths are numbered as they are met, that of the root is 0.

    Attributes:
        paths: number of the path of each element.
        parents: row of the parent, -1 for the root.
        starts: offset of the ``<`` of the start tag.
        opens: offset behind the start tag's ``>``: where the content begins.
        closes: offset of the ``</`` of the end tag: where the content ends.
        flags: LEAF, TEXT, CDATA, CHILDREN, CLOSED, EMPTY, PLAIN.
        path_names: the last name of each path as written, with its prefix.
        path_parents: number of the path that each path extends, -1 for the root.
        comment_starts: offsets of the ``<!--``.
        comment_ends: offsets behind the ``-->``, before white space.
        end: offset behind the last thing that was scanned.
    """

    data: bytes
    paths: "array[int]"
    parents: "array[int]"
    starts: "array[int]"
    opens: "array[int]"
    closes: "array[int]"
    flags: bytearray
    path_names: list[bytes]
    path_parents: "array[int]"
    comment_starts: "array[int]"
    comment_ends: "array[int]"
    end: int
    _looked_at: tuple[int, list[Attribute]] = field(default=(-1, []), repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.paths)

    def tag(self, row: int) -> bytes:
        """Return the name of an element as written, with its prefix."""
        return self.path_names[self.paths[row]]

    def tags(self) -> Iterator[bytes]:
        """Yield the names of all elements as written."""
        return map(self.path_names.__getitem__, self.paths)

    def children(self, row: int) -> Iterator[int]:
        """Yield the rows of the child elements, in order, as they are asked for."""
        child, last, close = row + 1, len(self), self.closes[row]
        while child < last and self.starts[child] < close:
            yield child
            child = self.behind(child)

    def behind(self, row: int) -> int:
        """Return the first row that is not inside the element ``row``."""
        if not self.flags[row] & CHILDREN:
            return row + 1
        return bisect_left(self.starts, self.closes[row], row + 1)

    def attributes(self, row: int) -> list[Attribute]:
        """Return the attributes of an element, in order."""
        if self._looked_at[0] != row:  # asked for several times in a row, for each attribute of a tag
            self._looked_at = row, attributes(self.data, self.starts[row], self.opens[row])
        return self._looked_at[1]


def attributes(data: bytes, start: int, end: int) -> list[Attribute]:
    """Return the attributes of the start tag at ``data[start:end]``."""
    return [Attribute(m[1], *m.span(m.lastindex or 0)) for m in ATTRIBUTE.finditer(data, start, end)]


def scan(data: bytes, start: int = 0, end: int | None = None) -> Scan:
    """Scan ``data[start:end]``, which lxml found well-formed, or the sound beginning of a broken file.

    Elements that are still open at ``end`` have no CLOSED flag and end there.
    """
    stop = len(data) if end is None else end
    found = Scan(
        data,
        paths=array("i"),
        parents=array("i"),
        starts=array("i"),
        opens=array("i"),
        closes=array("i"),
        flags=bytearray(),
        path_names=[],
        path_parents=array("i"),
        comment_starts=array("i"),
        comment_ends=array("i"),
        end=stop,
    )
    for row in _walk(found, start, stop):
        found.closes[row] = found.end
    for parent in set(found.parents):
        if parent >= 0:
            found.flags[parent] |= CHILDREN
    return found


class _Below(dict[bytes, int]):
    """The paths that extend one path, by their last name; a new one is taken up when it is asked for."""

    def __init__(self, found: Scan, path: int) -> None:
        super().__init__()
        self._names = found.path_names
        self._parents = found.path_parents
        self._path = path

    def __missing__(self, name: bytes) -> int:
        number = self[name] = len(self._names)
        self._names.append(name)
        self._parents.append(self._path)
        return number


def _walk(found: Scan, start: int, stop: int) -> list[int]:  # noqa: C901, PLR0912, PLR0915 - a call per tag costs more
    """Fill the columns; return the rows of the elements that are still open at the end."""
    # One hot loop on purpose: calls in it would double its time.
    paths, flags = found.paths, found.flags
    add_path, add_parent, add_start = paths.append, found.parents.append, found.starts.append
    add_open, add_close, add_flag = found.opens.append, found.closes.append, flags.append
    known: dict[int, _Below] = {}
    stack: list[tuple[int, _Below]] = []
    top, below = -1, _Below(found, -1)
    for m in _TOKEN.finditer(found.data, start, stop):
        kind = m.lastindex
        if kind == _PLAIN or kind == _LEAF:  # noqa: PLR1714, SIM109 - a tuple test takes longer
            add_path(below[m[1]])
            add_parent(top)
            add_start(m.start())
            opened, closed = m.span(kind)
            add_open(opened)
            add_close(closed)
            add_flag(_PLAIN_LEAF if kind == _PLAIN else _CLOSED_LEAF)
        elif kind == _START:
            path = below[m[1]]
            add_parent(top)
            stack.append((top, below))
            top = len(paths)
            add_path(path)
            if path not in known:
                known[path] = _Below(found, path)
            below = known[path]
            add_start(m.start())
            add_open(m.end(_START))
            add_close(-1)
            add_flag(0)
        elif kind == _END:
            if top < 0:
                found.end = m.start()
                return []
            found.closes[top] = m.start()
            flags[top] |= CLOSED
            top, below = stack.pop()
        elif kind == _COMMENT:
            found.comment_starts.append(m.start())
            found.comment_ends.append(m.end(_COMMENT))
        elif kind == _EMPTY:
            add_path(below[m[1]])
            add_parent(top)
            add_start(m.start())
            opened = m.end(_EMPTY) + 1
            add_open(opened)
            add_close(opened)
            add_flag(_CLOSED_LEAF | EMPTY)
        elif kind == _TEXT:
            if top >= 0 and not m[0].isspace():
                flags[top] |= TEXT
        elif kind == _CDATA:
            if top >= 0:
                flags[top] |= CDATA | (TEXT if m.end() - m.start() > _BARE_CDATA else 0)
        elif kind == _STRAY:
            found.end = m.start()
            break
    return [row for row in (*(outer for outer, _ in stack), top) if row >= 0]
