"""Which strings of a scanned file are entries: a dialect applied to a scan.

Works through the whole file once and keeps, per entry, four numbers and the readable
value. Keys, reasons, context and paths are worked out when somebody asks (``facts``).
"""

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.catalogue.columns import AS_TYPED, Columns, kind_of
from app.catalogue.conditions import holds
from app.catalogue.dialect import Dialect, EntryRule, TextRules, automaton
from app.catalogue.elements import attribute, content, preserved, trimmed
from app.catalogue.general import general_entries
from app.catalogue.quick import reader
from app.catalogue.readable import Place
from app.catalogue.scan import CDATA, CLOSED, EMPTY, LEAF, PLAIN, TEXT, Scan
from app.catalogue.shapes import Shape, shape_of
from app.catalogue.source import Source

__all__ = ["Table", "tabulate"]

_BLANKS = b" \t\r\n"
_CDATA_OPEN = b"<![CDATA["
_LAST_BLANK = ord(" ")
_NOT_PLAIN = EMPTY | CDATA


@dataclass(slots=True)
class Table:
    """The entries of one file, as columns in document order.

    Attributes:
        source: the file.
        scan: its elements.
        dialect: what it was read with.
        has_space: ``xml:space`` occurs in the file.
        rows: the element of each entry.
        starts: offset in ``source.scanned`` where its raw text begins.
        ends: offset behind it.
        rules: number of the rule in ``dialect.entries``.
        values: the text as people read it.
    """

    source: Source
    scan: Scan
    dialect: Dialect
    has_space: bool
    rows: "array[int]"
    starts: "array[int]"
    ends: "array[int]"
    rules: bytearray
    values: list[str]

    def raw(self, number: int) -> str:
        """Return the raw text of an entry."""
        return self.source.decode(self.starts[number], self.ends[number])

    def place(self, number: int) -> Place:
        """Return where in XML the raw text of an entry stands."""
        start, row = self.starts[number], self.rows[number]
        opened = self.scan.opens[row]
        if start < opened:
            return Place.ATTRIBUTE
        if self.scan.flags[row] & CDATA and self.scan.data[opened:start].rstrip(_BLANKS).endswith(
            _CDATA_OPEN
        ):
            return Place.CDATA
        return Place.ELEMENT

    def keeps(self, row: int) -> bool:
        """Tell whether all white space counts in an element: ``xml:space`` may override the dialect."""
        white_space = self.dialect.text.white_space
        return white_space == "keep" or (
            self.has_space and white_space == "trim" and preserved(self.scan, row)
        )

    def text_rules(self, row: int) -> TextRules:
        """Return how texts in an element read."""
        return self.dialect.text.keeping() if self.keeps(row) else self.dialect.text


def tabulate(source: Source, scan: Scan, dialect: Dialect) -> Table:
    """Find the entries of a file."""
    columns = Columns()
    has_space = b"xml:space" in scan.data
    if dialect.general is not None:
        general_entries(scan, dialect.general, columns, has_space=has_space)
    else:
        _apply_rules(source, scan, dialect, columns, has_space=has_space)
    values = _values(source, scan, dialect, columns)
    if dialect.general is not None and "" in values:
        columns = columns.without({number for number, value in enumerate(values) if not value})
        values = [value for value in values if value]
    places = columns.rows, columns.starts, columns.ends
    return Table(source, scan, dialect, has_space, *places, columns.rules, values)


def _values(source: Source, scan: Scan, dialect: Dialect, columns: Columns) -> list[str]:
    """Read all entries."""
    data, codec = scan.data, source.codec
    rules = (dialect.text, dialect.text.keeping())
    readers = [reader(rules[kind % 2], Place(kind // 2), codec) for kind in range(2 * len(Place))]
    readings = [*(read for _, read in readers), *(read for _, read in readers), readers[0][1]]
    specials = [*(_test(data, marks) for marks, _ in readers), *(_always for _ in readers), None]
    collapse = dialect.text.white_space == "collapse"
    values: list[str] = []
    add = values.append
    for start, end, kind in zip(columns.starts, columns.ends, columns.kinds, strict=True):
        raw = data[start:end]
        special = specials[kind]
        if (special is None or special(raw) is None) and not (collapse and b"  " in raw):
            add(str(raw, codec))
        else:
            add(readings[kind](raw))
    return values


def _always(raw: bytes) -> object:
    return raw


def _test(data: bytes, marks: bytes) -> Callable[[bytes], object] | None:
    """Return what finds the first of some characters in a text, or None when the file has none of them."""
    present = bytes(mark for mark in marks if mark in data)
    return re.compile(b"[" + re.escape(present) + b"]").search if present else None


def _apply_rules(source: Source, scan: Scan, dialect: Dialect, columns: Columns, *, has_space: bool) -> None:
    data, flags, opens, closes = scan.data, scan.flags, scan.opens, scan.closes
    simple = [not (rule.when or rule.attribute or rule.block) for rule in dialect.entries]
    always = dialect.text.white_space == "keep"
    may_keep = has_space and dialect.text.white_space == "trim"
    add = columns.add
    behind = 0
    for row, numbers in automaton(dialect).matches(scan):
        if row < behind:
            continue
        keep = always or (may_keep and preserved(scan, row))
        flag = flags[row]
        if flag & LEAF and not flag & _NOT_PLAIN and simple[numbers[0]]:  # nearly all: no call to be spared
            start, end = opens[row], closes[row]
            if not keep and start < end and (data[start] <= _LAST_BLANK or data[end - 1] <= _LAST_BLANK):
                start, end = trimmed(data, start, end)
            add(row, start, end, numbers[0], AS_TYPED if flag & PLAIN else keep)
        elif _apply(_Element(source, scan, row), dialect, numbers, columns, keep=keep):
            behind = scan.behind(row)


class _Element(NamedTuple):
    source: Source
    scan: Scan
    row: int


def _apply(
    element: _Element, dialect: Dialect, numbers: tuple[int, ...], columns: Columns, *, keep: bool
) -> bool:
    """Apply the rules that lead to an element; tell whether its text became an entry."""
    source, scan, row = element
    for number in numbers:
        rule = dialect.entries[number]
        if not all(holds(test, source, scan, row) for test in rule.when):
            continue
        if rule.attribute:
            found = attribute(source, scan, row, rule.attribute)
            if found is not None:
                span = trimmed(scan.data, found.start, found.end)
                columns.add(row, *span, number, kind_of(Place.ATTRIBUTE, keep=False))
        elif (shape := _shape(scan, row, rule, dialect)) is not Shape.BOX:
            span, place = content(scan, row, keep=keep)
            markup = place is Place.ELEMENT and not scan.flags[row] & LEAF
            columns.add(row, *span, number, kind_of(place, keep=keep, markup=markup))
            return shape is Shape.TEXT
    return False


def _shape(scan: Scan, row: int, rule: EntryRule, dialect: Dialect) -> Shape:
    """Tell whether the place between an element's tags is a text, by the rule that leads there."""
    flags = scan.flags[row]
    if not flags & CLOSED or flags & EMPTY:
        return Shape.BOX
    if rule.block:
        return shape_of(scan, row, _inline(dialect, scan.tags[0].rpartition(b":")[0]))
    return Shape.TEXT if not rule.leaf or flags & (LEAF | TEXT) else Shape.BOX


@lru_cache(maxsize=64)
def _inline(dialect: Dialect, prefix: bytes) -> frozenset[bytes]:
    """Return the names of elements that format words, in a file whose root has that prefix."""
    return frozenset((prefix + b":" if prefix else b"") + name.encode() for name in dialect.inline)
