"""Which strings of a scanned file are entries: a dialect applied to a scan.

Works through the whole file once and keeps, per entry, four numbers and the readable
value. Keys, reasons, context and paths are worked out when somebody asks (``facts``).
"""

from array import array
from dataclasses import dataclass, field

from app.catalogue.conditions import holds
from app.catalogue.dialect import Dialect, EntryRule, TextRules, automaton
from app.catalogue.elements import attribute, content, preserved, trimmed
from app.catalogue.general import general_entries
from app.catalogue.readable import Place, readable
from app.catalogue.scan import CDATA, CHILDREN, CLOSED, EMPTY, LEAF, TEXT, Scan
from app.catalogue.source import Source

__all__ = ["Table", "tabulate"]

_BLANKS = b" \t\r\n"
_OPEN = b"<![CDATA["


@dataclass(slots=True)
class Table:
    """The entries of one file, as columns in document order.

    Attributes:
        source: the file.
        scan: its elements.
        dialect: what it was read with.
        rows: the element of each entry.
        starts: offset in ``source.scanned`` where its raw text begins.
        ends: offset behind it.
        rules: number of the rule in ``dialect.entries``.
        values: the text as people read it.
        has_space: ``xml:space`` occurs in the file.
    """

    source: Source
    scan: Scan
    dialect: Dialect
    rows: "array[int]" = field(default_factory=lambda: array("i"))
    starts: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("i"))
    rules: bytearray = field(default_factory=bytearray)
    values: list[str] = field(default_factory=list)
    has_space: bool = False

    def raw(self, number: int) -> str:
        """Return the raw text of an entry."""
        return self.source.decode(self.starts[number], self.ends[number])

    def place(self, number: int) -> Place:
        """Return where in XML the raw text of an entry stands."""
        start = self.starts[number]
        if start < self.scan.opens[self.rows[number]]:
            return Place.ATTRIBUTE
        data = self.scan.data
        if self.scan.flags[self.rows[number]] & CDATA and _in_cdata(
            data, self.scan.opens[self.rows[number]], start
        ):
            return Place.CDATA
        return Place.ELEMENT

    def add(self, row: int, span: tuple[int, int], rule: int, place: Place) -> None:
        """Take up an entry; by the general rules, a text of which nothing is read is none."""
        raw = self.scan.data[span[0] : span[1]].decode(self.source.codec)
        value = readable(raw, self.text_rules(row), place)
        if not value and self.dialect.general is not None:
            return
        self.rows.append(row)
        self.starts.append(span[0])
        self.ends.append(span[1])
        self.rules.append(rule)
        self.values.append(value)

    def text_rules(self, row: int) -> TextRules:
        """Return how texts in an element read: ``xml:space`` may override the dialect."""
        rules = self.dialect.text
        if self.has_space and rules.white_space == "trim" and preserved(self.scan, row):
            return rules.keeping()
        return rules


def _in_cdata(data: bytes, opened: int, start: int) -> bool:
    return data[opened:start].rstrip(_BLANKS).endswith(_OPEN)


def tabulate(source: Source, scan: Scan, dialect: Dialect) -> Table:
    """Find the entries of a file."""
    table = Table(source, scan, dialect, has_space=b"xml:space" in scan.data)
    if dialect.general is not None:
        for row, span, place in general_entries(source, scan, dialect.general):
            table.add(row, span, 0, place)
        return table
    _apply_rules(table)
    return table


def _apply_rules(table: Table) -> None:
    scan, rules = table.scan, table.dialect.entries
    behind = 0
    for row, numbers in automaton(table.dialect).matches(scan):
        if row < behind:
            continue
        for number in numbers:
            rule = rules[number]
            if rule.when and not all(holds(test, table.source, scan, row) for test in rule.when):
                continue
            if rule.attribute:
                _add_attribute(table, row, number, rule)
            elif _bears_text(scan, row, rule):
                keep = table.text_rules(row).white_space == "keep"
                span, place = content(scan, row, keep=keep)
                table.add(row, span, number, place)
                behind = scan.behind(row)
                break


def _bears_text(scan: Scan, row: int, rule: EntryRule) -> bool:
    """Tell whether there is a place for text between the element's tags."""
    flags = scan.flags[row]
    if not flags & CLOSED or flags & EMPTY:
        return False
    return not rule.leaf or bool(flags & (LEAF | TEXT))


def _add_attribute(table: Table, row: int, number: int, rule: EntryRule) -> None:
    found = attribute(table.source, table.scan, row, rule.attribute)
    if found is not None:
        table.add(row, trimmed(table.scan.data, found.start, found.end), number, Place.ATTRIBUTE)
