"""Answers in a copy of an Excel workbook: only cells of the answers' column are added to its sheets.

All other parts go into the copy as they are. A library that reads a workbook and writes it anew would lose
what it does not know: threads of comments, sparklines, slicers, shapes. Answers are strings, never formulas.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from app.journal.answering.cell_words import cell_text
from app.journal.answering.shape import Shape
from app.journal.files.relations import relations_in, relations_part
from app.journal.formats.workbook.excel_package import WORKBOOK_PART, Package
from app.journal.formats.workbook.sheet import LAST_COLUMN, address, place_of
from app.journal.whole_numbers import whole_number

__all__ = ["SheetAnswers", "is_protected", "workbook_with_answers"]

_SIZE = re.compile(r"\d{1,5}(?:\.\d{1,20})?")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WIDTH = 70
"""Of a new column, in characters: a reply's lines are short then, and its rows not too high."""
_USUAL_WIDTH = 8
"""Of a column of which nothing is said, in characters."""
_LINE_HEIGHT = 15.0
"""Points, where a sheet says nothing."""
_HIGHEST = 409.0
"""Points; Excel has no higher rows."""


@dataclass(frozen=True, slots=True)
class SheetAnswers:
    """What one sheet gets.

    Attributes:
        part: name of its part.
        shape: of its table.
        left: the sheet's column in which the rows of the shape begin, from 0.
        answers: by the number of the row.
    """

    part: str
    shape: Shape
    left: int
    answers: Mapping[int, str]


def workbook_with_answers(
    data: bytes, package: Package, sheets: list[SheetAnswers]
) -> tuple[bytes, dict[str, frozenset[int]]] | None:
    """Return a copy with answers and, by part, the rows whose cell is filled already; None: not sound."""
    styles = _Styles.of(package)
    changed: dict[str, bytes] = {}
    taken: dict[str, frozenset[int]] = {}
    for sheet in sheets:
        root = _parsed(package.part(sheet.part))
        if root is None:
            return None
        taken[sheet.part] = _Filling(root, sheet, styles, _reach(package, sheet.part)).fill()
        changed[sheet.part] = _written(root)
    if styles is not None:
        changed[styles.part] = _written(styles.root)
    return _with_parts(data, changed), taken


def is_protected(package: Package, part: str) -> bool:
    """Tell whether a sheet is protected against changes."""
    return b"<sheetProtection" in package.part(part)


def _parsed(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _with_parts(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a ZIP file with some of its members exchanged, the others in their order as they are."""
    copy = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(copy, "w") as new:
        for member in old.infolist():
            key = member.filename.replace("\\", "/").lstrip("/")
            content = changed.get(key)
            new.writestr(member, old.read(member) if content is None else content, member.compress_type)
    return copy.getvalue()


def _reach(package: Package, part: str) -> int:
    """Return the first column behind all tables that a sheet has, from 0: one must not grow into another."""
    relations = relations_in(package.part(relations_part(part)), part)
    roots = (_parsed(package.part(found.target)) for found in relations if found.kind == "table")
    return max((_end_of(root.get("ref", "")) for root in roots if root is not None), default=0)


def _end_of(reference: str) -> int:
    """Return the column behind a range such as "B2:D9"."""
    place = place_of(reference.rpartition(":")[2].replace("$", ""))
    return place[1] + 1 if place else 0


@dataclass(slots=True)
class _Styles:
    """The looks of cells, to which those of answers are added: as their neighbours, with lines that wrap."""

    part: str
    root: etree._Element
    looks: etree._Element
    _known: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, package: Package) -> "_Styles | None":
        part = next((r.target for r in package.relations(WORKBOOK_PART).values() if r.kind == "styles"), "")
        root = _parsed(package.part(part)) if part else None
        looks = None if root is None else root.find("{*}cellXfs")
        return None if root is None or looks is None else cls(part, root, looks)

    def like(self, style: str | None) -> str:
        """Return the number of the look of an answer beside a cell with some look."""
        base = whole_number(style or "", 0)
        if base not in self._known:
            self._known[base] = self._add(base)
        return self._known[base]

    def _add(self, base: int) -> str:
        looks = self.looks
        model = looks[base] if base < len(looks) else None
        space = etree.QName(looks).namespace
        look = etree.SubElement(looks, f"{{{space}}}xf") if model is None else deepcopy(model)
        if model is not None:
            looks.append(look)
        look.attrib.update({"numFmtId": "0", "applyAlignment": "1"})
        alignment = look.find("{*}alignment")
        if alignment is None:
            alignment = etree.Element(f"{{{space}}}alignment")
            look.insert(0, alignment)
        alignment.attrib.update({"wrapText": "1", "vertical": "top"})
        looks.set("count", str(len(looks)))
        return str(len(looks) - 1)


def _size(element: etree._Element, name: str, otherwise: float) -> float:
    """Return a height or a width that a sheet states; ``otherwise`` where it states none."""
    said = element.get(name, "")
    return float(said) if _SIZE.fullmatch(said) else otherwise


def _columns(element: etree._Element) -> range:
    """Return the columns, from 1, that a sheet says something about."""
    return range(whole_number(element.get("min", ""), 0), whole_number(element.get("max", ""), 0) + 1)


class _Filling:
    """Fills the answers' column of one sheet.

    Args:
        root: of the sheet; changed.
        sheet: what goes into it.
        styles: the looks of the workbook, or None.
        reach: a column behind all tables of the sheet.
    """

    def __init__(self, root: etree._Element, sheet: SheetAnswers, styles: _Styles | None, reach: int) -> None:
        self._root = root
        self._space = etree.QName(root).namespace
        self._styles = styles
        self._words = dict.fromkeys(sheet.shape.headers, sheet.shape.heading) | dict(sheet.answers)
        self._answers = sheet.answers
        self._rows = {number: row for number, row in self._numbered() if number in self._words}
        named = sheet.shape.column
        self._column = sheet.left + named if named is not None else max(self._width(), reach)
        self._is_new = named is None
        self._room = self._room_in_column()
        self._line_height = self._line_height_of_sheet()

    def fill(self) -> frozenset[int]:
        """Write the answers; return the rows whose cell is filled already."""
        if self._column >= LAST_COLUMN:
            return frozenset(self._answers)
        taken = {
            number
            for number, words in self._words.items()
            if (row := self._rows.get(number)) is None or not self._put(row, number, words)
        }
        if self._is_new:
            self._widen()
        self._tell_extent()
        return frozenset(taken & set(self._answers))

    def _numbered(self) -> Iterator[tuple[int, etree._Element]]:
        number = 0
        for row in self._root.iterfind("{*}sheetData/{*}row"):
            number = whole_number(row.get("r", ""), number + 1)
            yield number, row

    @staticmethod
    def _cells(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
        column = -1
        for cell in row.iterfind("{*}c"):
            place = place_of(cell.get("r", ""))
            column = place[1] if place else column + 1
            yield column, cell

    def _width(self) -> int:
        """Return the first column behind all cells with content, and behind all merged ones."""
        filled = (
            column
            for _, row in self._numbered()
            for column, cell in self._cells(row)
            if len(cell)  # a value, a formula or a text
        )
        merged = self._root.iterfind("{*}mergeCells/{*}mergeCell")
        return max((*(column + 1 for column in filled), *(_end_of(one.get("ref", "")) for one in merged)))

    def _put(self, row: etree._Element, number: int, words: str) -> bool:
        """Write words into a row; return whether its cell was free."""
        cells = list(self._cells(row))
        cell = next((cell for column, cell in cells if column == self._column), None)
        if cell is not None and len(cell):
            return False
        before = [one for column, one in cells if column < self._column]
        if cell is None:
            cell = etree.Element(f"{{{self._space}}}c")
            row.insert(row.index(before[-1]) + 1 if before else 0, cell)
        model = before[-1].get("s") if before else None
        cell.set("r", address(number, self._column))
        if self._styles is not None:
            cell.set("s", self._styles.like(cell.get("s") or model))
        cell.set("t", "inlineStr")
        text = etree.SubElement(etree.SubElement(cell, f"{{{self._space}}}is"), f"{{{self._space}}}t")
        text.text = cell_text(words).replace("\r\n", "\n").replace("\r", "\n")
        text.set(_SPACE, "preserve")
        row.attrib.pop("spans", "")
        self._let_grow(row, words)
        return True

    def _let_grow(self, row: etree._Element, words: str) -> None:
        """Make a row about as high as its words are, unless somebody gave it a height.

        Excel would do that by itself when it opens the file, but LibreOffice does not.
        """
        if row.get("customHeight") in {"1", "true"}:
            return
        lines = sum(1 + len(line) // self._room for line in words.splitlines())
        height = max(_size(row, "ht", 0), min(lines * self._line_height, _HIGHEST))
        row.set("ht", f"{height:g}")

    def _line_height_of_sheet(self) -> float:
        looks = self._root.find("{*}sheetFormatPr")
        return _LINE_HEIGHT if looks is None else _size(looks, "defaultRowHeight", _LINE_HEIGHT)

    def _room_in_column(self) -> int:
        """Return about how many characters a line has in the answers' column."""
        number = self._column + 1
        for one in self._root.iterfind("{*}cols/{*}col"):
            if number in _columns(one):
                return max(int(_size(one, "width", _WIDTH)), 1)
        return _WIDTH if self._is_new else _USUAL_WIDTH

    def _widen(self) -> None:
        """Make a new column wide, unless the sheet says how wide columns there are."""
        number = self._column + 1
        columns = self._root.find("{*}cols")
        if columns is None:
            data = self._root.find("{*}sheetData")
            columns = etree.Element(f"{{{self._space}}}cols")
            self._root.insert(self._root.index(data) if data is not None else 0, columns)
        spans = [_columns(one) for one in columns]
        if any(number in span for span in spans):
            return
        column = etree.Element(f"{{{self._space}}}col")
        column.attrib.update(
            {"min": str(number), "max": str(number), "width": str(_WIDTH), "customWidth": "1"}
        )
        columns.insert(sum(span.start < number for span in spans), column)

    def _tell_extent(self) -> None:
        """Let the sheet say how far its cells go now."""
        extent = self._root.find("{*}dimension")
        if extent is None:
            return
        first, _, last = extent.get("ref", "").partition(":")
        start, end = place_of(first), place_of(last or first)
        if start and end:
            rows = (start[0], end[0], *self._rows)
            left, right = min(start[1], self._column), max(end[1], self._column)
            extent.set("ref", f"{address(min(rows), left)}:{address(max(rows), right)}")
