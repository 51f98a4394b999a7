"""ODS and flat ODS, the workbooks of LibreOffice and others, read row by row from their XML.

A cell states its value beside the words that people see; what is repeated is written once with a number, so a
few bytes may stand for a billion cells: all that is repeated counts against a limit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from app.journal.files.archive import Archive, locked
from app.journal.formats.opendocument.package import CONTENT_PART, STYLES_PART, is_locked
from app.journal.formats.workbook.sheet import (
    LAST_COLUMN,
    LAST_ROW,
    LINKS,
    Marks,
    Sheet,
    address,
    damaged,
    errors_said,
    rows_of,
    struck_out,
    text_of,
)
from app.journal.table.grid import Remark
from app.journal.whole_numbers import whole_number
from app.model import Problem, say

__all__ = ["read_calc", "read_flat_calc"]

_MOST_CELLS = 5_000_000
_BLANKS = re.compile(r"[ \t\r\n]+")
_UNSEEN = frozenset({"collapse", "filter"})
_ODF = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _STYLE, _TABLE, _TEXT = (f"{_ODF}{name}:1.0}}" for name in ("office", "style", "table", "text"))
_CALCEXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_LINE_THROUGH = (f"{_STYLE}text-line-through-style", f"{_STYLE}text-line-through-type")
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ANNOTATION = f"{_OFFICE}annotation"
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


class _TooLargeError(Exception):
    """What is repeated would fill the memory."""


def read_calc(file: str, archive: Archive) -> tuple[list[Sheet], list[Problem]]:
    """Return the sheets of a workbook, and what is to be said about all of it."""
    if is_locked(archive):
        return [], [locked(file)]
    content = archive.read(CONTENT_PART)
    styles = archive.read(STYLES_PART) if STYLES_PART in archive else b""
    if isinstance(content, Problem):
        return [], [content]
    return _read(file, content, styles if isinstance(styles, bytes) else b"")


def read_flat_calc(file: str, data: bytes) -> tuple[list[Sheet], list[Problem]]:
    """Return the sheets of a workbook that is one XML file."""
    return _read(file, data, b"")


def _read(file: str, content: bytes, styles: bytes) -> tuple[list[Sheet], list[Problem]]:
    book = _Book(file)
    try:
        if styles:
            book.take(styles)
        book.take(content)
    except (etree.XMLSyntaxError, ValueError):
        return book.sheets, [damaged(file, say("its content is no sound XML"))]
    except _TooLargeError:
        hint = say("Delete what stands in far-off cells (Ctrl+End leads there), and save it again.")
        message = say("“{file}” was not read to its end: it repeats cells millions of times.", file=file)
        return book.sheets, [Problem(file, message, hint=hint)]
    return book.sheets, []


@dataclass(slots=True)
class _Page:
    """A sheet that is being read."""

    name: str
    hidden: bool
    row: int = 0
    filled: list[tuple[int, list[str]]] = field(default_factory=list)
    marks: Marks = field(default_factory=Marks)
    errors: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Book:
    """Goes through the XML once; styles come before the cells that use them."""

    file: str
    sheets: list[Sheet] = field(default_factory=list)
    struck: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)
    cells: int = 0

    def take(self, data: bytes) -> None:
        """Read one part; raises for what is no sound XML and for too many cells."""
        if b"<!DOCTYPE" in data:  # has no business there, and may declare entities
            raise ValueError
        # The archive has limited the size already; without huge_tree a text of 10 MB would be the end.
        walk = etree.iterparse(
            BytesIO(data),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            huge_tree=True,
            remove_comments=True,
            remove_pis=True,
        )
        tables: list[_Page] = []
        for event, element in walk:
            if element.tag == f"{_TABLE}table" and event == "start":
                hidden = element.get(f"{_TABLE}style-name") in self.unseen
                tables.append(_Page(element.get(f"{_TABLE}name", ""), hidden))
            elif event == "end":
                self._end(element, tables)

    def _end(self, element: etree._Element, tables: list[_Page]) -> None:
        """Take what is complete; a table inside a cell is no sheet."""
        if element.tag == f"{_STYLE}style":
            self._style(element)
        elif element.tag == f"{_TABLE}table":
            page = tables.pop()
            if not tables:
                self.sheets.append(_sheet(page, self.file))
            element.clear()
        elif element.tag == f"{_TABLE}table-row" and len(tables) == 1:
            self._row(tables[0], element)
            element.clear()

    def _style(self, style: etree._Element) -> None:
        name = style.get(f"{_STYLE}name", "")
        words = style.find(f"{_STYLE}text-properties")
        lines = [words.get(line) for line in _LINE_THROUGH if words.get(line)] if words is not None else []
        inherited = not lines and style.get(f"{_STYLE}parent-style-name") in self.struck
        if inherited or any(line != "none" for line in lines):
            self.struck.add(name)
        table = style.find(f"{_STYLE}table-properties")
        if table is not None and table.get(f"{_TABLE}display") == "false":
            self.unseen.add(name)

    def _row(self, page: _Page, row: etree._Element) -> None:
        """Read a row as often as it is repeated; empty ones, of which there may be a million, are counted."""
        start = page.row
        page.row += _repeated(row, f"{_TABLE}number-rows-repeated", LAST_ROW)
        cells: list[str] = []
        column = 0
        for cell in row.iterchildren(*_CELLS):
            count = _repeated(cell, f"{_TABLE}number-columns-repeated", LAST_COLUMN)
            text = self._cell(page, cell, start + 1, column)
            if text:
                cells += [""] * (column - len(cells)) + [text] * count
            column += count
        filled = range(start + 1, (page.row if cells else start) + 1)
        self.cells += len(cells) * len(filled)
        if self.cells > _MOST_CELLS:
            raise _TooLargeError
        page.filled += ((number, cells) for number in filled)
        if row.get(f"{_TABLE}visibility") in _UNSEEN:
            page.marks.hidden.update(filled)
        if struck := page.marks.struck.get(start + 1):
            page.marks.struck.update((number, struck) for number in filled)

    def _cell(self, page: _Page, cell: etree._Element, row: int, column: int) -> str:
        """Return a cell's text, and keep what is pinned to it."""
        for annotation in cell.iterchildren(_ANNOTATION):
            if remark := _remark(annotation, column):
                page.marks.remarks[row].append(remark)
        if cell.get(f"{_CALCEXT}value-type") == "error":
            page.errors.append(address(row, column))
            return ""
        links = (link.get(f"{_XLINK}href", "") for link in cell.iter(f"{_TEXT}a"))
        if found := [link for link in links if link.startswith(LINKS)]:
            page.marks.links[row] += found
        struck = cell.get(f"{_TABLE}style-name") in self.struck
        text, wholly = struck_out(self._runs(cell, struck=struck))
        if wholly:
            page.marks.struck[row].add(column)
        return _value(cell, text)

    def _runs(self, cell: etree._Element, *, struck: bool) -> Iterator[tuple[str, bool]]:
        """Yield the pieces of a cell's paragraphs, and whether each is struck through."""
        for number, paragraph in enumerate(cell.iterchildren(f"{_TEXT}p")):
            if number:
                yield "\n", struck
            yield from self._pieces(paragraph, struck=struck)

    def _pieces(self, element: etree._Element, *, struck: bool) -> Iterator[tuple[str, bool]]:
        yield _BLANKS.sub(" ", element.text or ""), struck
        for child in element:
            if child.tag == f"{_TEXT}s":
                yield " " * _repeated(child, f"{_TEXT}c", LAST_COLUMN), struck
            elif child.tag in _BREAKS:
                yield _BREAKS[child.tag], struck
            elif child.tag in {f"{_TEXT}span", f"{_TEXT}a"}:
                style = child.get(f"{_TEXT}style-name")
                yield from self._pieces(child, struck=style in self.struck if style else struck)
            yield _BLANKS.sub(" ", child.tail or ""), struck


def _repeated(element: etree._Element, name: str, most: int) -> int:
    return min(whole_number(element.get(name, "1"), most), most)


def _remark(annotation: etree._Element, column: int) -> Remark | None:
    paragraphs = ("".join(map(str, part.itertext())) for part in annotation.iterchildren(f"{_TEXT}p"))
    text = "\n".join(paragraphs).strip()
    author = (annotation.findtext(f"{_DC}creator") or "").strip()
    return Remark(column, text, author, annotation.findtext(f"{_DC}date") or "") if text else None


def _value(cell: etree._Element, text: str) -> str:
    """Return what the cell holds: its value where people see it rounded or in a form of their country."""
    match cell.get(f"{_OFFICE}value-type"):
        case "float" | "currency":
            return _number(cell, 1) or text
        case "percentage":
            return f"{share} %" if (share := _number(cell, 100)) else text
        case "date":
            day = cell.get(f"{_OFFICE}date-value", "").removesuffix("T00:00:00")
            return day.replace("T", " ") or text
        case "boolean":
            return cell.get(f"{_OFFICE}boolean-value") or text
        case _:
            return text or cell.get(f"{_OFFICE}string-value", "")


def _number(cell: etree._Element, times: int) -> str:
    try:
        return text_of(float(cell.get(f"{_OFFICE}value", "")) * times)
    except ValueError:
        return ""


def _sheet(page: _Page, file: str) -> Sheet:
    problems = tuple(errors_said(file, page.name, page.errors))
    rows = tuple(rows_of(page.filled, 0, page.marks))
    return Sheet(page.name, rows, hidden=page.hidden, problems=problems)
