"""Which strings of a scanned file are entries: a dialect applied to a scan.

Works through the whole file once and keeps, per entry, four numbers, and the readable
value where it is not as typed. Keys, reasons, context and paths are worked out when
somebody asks (``facts``).
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.catalogue.columns import Columns, Values
from app.catalogue.conditions import holds
from app.catalogue.dialect import Dialect, EntryRule, TextRules, automaton
from app.catalogue.elements import attribute, content, preserved, trimmed
from app.catalogue.general import general_entries
from app.catalogue.quick import Reading
from app.catalogue.readable import Place
from app.catalogue.scan import CDATA, CLOSED, EMPTY, LEAF, PLAIN, TEXT, Attribute, Scan
from app.catalogue.shapes import Shape, shape_of
from app.catalogue.source import Source

__all__ = ["Table", "tabulate"]

_BLANKS = b" \t\r\n"
_CDATA_OPEN = b"<![CDATA["


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
    values: Sequence[str]

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

    def rule(self, number: int) -> EntryRule | None:
        """Return the dialect's rule by which an entry was found; None where the general rules found it."""
        return None if self.dialect.general is not None else self.dialect.entries[self.rules[number]]

    def attribute(self, number: int) -> Attribute | None:
        """Return the attribute that an entry is, None for an element."""
        start, row = self.starts[number], self.rows[number]
        if start >= self.scan.opens[row]:
            return None
        return next(found for found in self.scan.attributes(row) if found.start <= start <= found.end)

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
    read = Reading(scan.data, source.codec, dialect.text)
    if dialect.general is not None:
        general_entries(scan, dialect.general, columns, read, has_space=has_space)
    else:
        _apply_rules(_File(source, scan, dialect, columns, read), has_space=has_space)
    values = Values(scan.data, source.codec, columns)
    places = columns.rows, columns.starts, columns.ends
    return Table(source, scan, dialect, has_space, *places, columns.rules, values)


class _File(NamedTuple):
    """What the rules are applied to, and where the entries go."""

    source: Source
    scan: Scan
    dialect: Dialect
    columns: Columns
    read: Reading


def _apply_rules(file: _File, *, has_space: bool) -> None:
    scan, dialect = file.scan, file.dialect
    data, flags, opens, closes = scan.data, scan.flags, scan.opens, scan.closes
    simple = [not (rule.when or rule.attribute or rule.block) for rule in dialect.entries]
    always = dialect.text.white_space == "keep"
    may_keep = has_space and dialect.text.white_space == "trim"
    folds = dialect.text.white_space == "collapse"
    add_row, add_start, add_end, add_rule = file.columns.appends
    reached = automaton(dialect).reached(scan)
    behind = 0
    for row, path in enumerate(scan.paths):
        numbers = reached[path]
        if not numbers or row < behind:
            continue
        if flags[row] & PLAIN and simple[numbers[0]]:  # nearly all: no call to be spared
            start, end = opens[row], closes[row]
            if not folds or b"  " not in data[start:end]:
                add_row(row)
                add_start(start)
                add_end(end)
                add_rule(numbers[0])
                continue
        keep = always or (may_keep and preserved(scan, row))
        if _apply(file, row, numbers, keep=keep):
            behind = scan.behind(row)


def _apply(file: _File, row: int, numbers: tuple[int, ...], *, keep: bool) -> bool:
    """Apply the rules that lead to an element; tell whether its text became an entry."""
    source, scan, dialect, columns, read = file
    for number in numbers:
        rule = dialect.entries[number]
        if not all(holds(test, source, scan, row) for test in rule.when):
            continue
        if rule.attribute:
            found = attribute(source, scan, row, rule.attribute)
            if found is not None:
                start, end = trimmed(scan.data, found.start, found.end)
                columns.add(row, start, end, number, read.unlike(start, end, Place.ATTRIBUTE))
        elif (shape := _shape(scan, row, rule, dialect)) is not Shape.BOX:
            if scan.flags[row] & CLOSED:  # where the fault cuts through a text, none is told
                (start, end), place = content(scan, row, keep=keep)
                columns.add(row, start, end, number, read.unlike(start, end, place, keep=keep))
            return shape is Shape.TEXT
    return False


def _shape(scan: Scan, row: int, rule: EntryRule, dialect: Dialect) -> Shape:
    """Tell whether the place between an element's tags is a text, by the rule that leads there."""
    flags = scan.flags[row]
    if flags & EMPTY:
        return Shape.BOX
    if rule.block:
        return shape_of(scan, row, _inline(dialect, scan.tag(0).rpartition(b":")[0]))
    return Shape.TEXT if not rule.leaf or flags & (LEAF | TEXT) else Shape.BOX


@lru_cache(maxsize=64)
def _inline(dialect: Dialect, prefix: bytes) -> frozenset[bytes]:
    """Return the names of elements that format words, in a file whose root has that prefix."""
    return frozenset((prefix + b":" if prefix else b"") + name.encode() for name in dialect.inline)
