"""What an XLSX sheet says of its cells that calamine does not tell: hidden, struck through, per cent.

A sheet's XML is searched as bytes. A tree of it would take three times as long as calamine takes for all
values, and nothing here decides about more than a mark: a text that imitates a tag could at most mark a row.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from app.journal.files.safe_xml import local_name, parse_xml
from app.journal.formats.workbook.sheet import Marks, column_of, struck_out, text_of

__all__ = ["Looks", "links_of", "looks_of", "read_marks", "unread_cells"]

_HIDDEN = b"hidden="
_HIDDEN_ROW = re.compile(
    rb"<(?:\w+:)?row\s(?=[^<>]*\bhidden=[\"'](?:1|true)[\"'])(?:[^<>]*?\s)?r=[\"'](\d{1,7})[\"']"
)
_CELL = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*[^<>/])>\s*(?:<(?:\w+:)?(?:v>([^<]*)<|is>(.*?)</(?:\w+:)?is>))?", re.DOTALL
)
_REFERENCE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs=[\"'](\d{1,6})[\"']")
_ERROR = re.compile(rb"\bt=[\"']e[\"']")
_TEXT = re.compile(rb"\bt=[\"']str[\"']")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*)><(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
"""A formula without a value."""
_END_OF_CELLS = b"sheetData>"
"""Behind it stand the links."""
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\s([^<>]*)>")
_LINK_AT = re.compile(rb"\bref=[\"']([A-Z]{1,3}\d{1,7})")
_LINK_ID = re.compile(rb"\w:id=[\"']([^\"']+)[\"']")
_PER_CENT = frozenset({9, 10})
"""Number formats that need no declaration: 0% and 0.00%."""
_OFF = frozenset({"0", "false", "off"})

Runs = list[tuple[str, bool | None]]
"""Pieces of a cell's text; None where the cell's own style says whether they are struck through."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How cells of a workbook look, as far as that matters.

    Attributes:
        struck: styles that strike through.
        per_cent: styles that show 0.5 as 50 %.
        rich: shared texts in which pieces look different, by their index.
    """

    struck: frozenset[int]
    per_cent: frozenset[int]
    rich: dict[int, Runs]


def looks_of(styles: bytes, shared: bytes) -> Looks:
    """Return the looks that ``styles.xml`` and ``sharedStrings.xml`` declare; b"" for a missing part."""
    root = parse_xml(styles) if styles else None
    strikes = b"strike" in styles or b"strike" in shared
    rich = _rich_texts(shared) if strikes and b"rPr" in shared else {}
    if root is None:
        return Looks(frozenset(), frozenset(), rich)
    fonts = {str(number) for number, font in enumerate(root.iterfind("{*}fonts/{*}font")) if _strikes(font)}
    formats = {
        form.get("numFmtId")
        for form in root.iterfind("{*}numFmts/{*}numFmt")
        if "%" in form.get("formatCode", "")
    } | {str(number) for number in _PER_CENT}
    cells = list(enumerate(root.iterfind("{*}cellXfs/{*}xf")))
    return Looks(
        frozenset(number for number, cell in cells if cell.get("fontId") in fonts),
        frozenset(number for number, cell in cells if cell.get("numFmtId") in formats),
        rich,
    )


def _strikes(font: etree._Element) -> bool:
    strike = font.find("{*}strike")
    return strike is not None and strike.get("val", "1") not in _OFF


def _rich_texts(shared: bytes) -> dict[int, Runs]:
    root = parse_xml(shared)
    items = root if root is not None else ()
    return {index: runs for index, item in enumerate(items) if (runs := _runs(item))}


def _runs(item: etree._Element) -> Runs:
    """Return the pieces of a text; none of one that looks the same all over."""
    runs: Runs = []
    for run in item.iterfind("{*}r"):
        looks = run.find("{*}rPr")
        runs.append((run.findtext("{*}t") or "", None if looks is None else _strikes(looks)))
    return runs


def read_marks(xml: bytes, looks: Looks) -> Marks:
    """Return what is said of a sheet's rows and cells, but for comments and links."""
    marks = Marks()
    hidden = (_HIDDEN_ROW.match(xml, tag) for tag in _tags_with(xml, [_HIDDEN]))
    marks.hidden.update(int(row[1]) for row in hidden if row)
    if looks.rich or b"strike" in xml:
        cells: Iterable[tuple[bytes, ...]] = _CELL.findall(xml)
    else:
        # Each shape is a walk through all of the XML; a single sign is looked for in a tenth of the time.
        shapes = (b's="%d"', b"s='%d'") if b"'" in xml and b"s='" in xml else (b's="%d"',)
        styles = [shape % style for style in looks.struck | looks.per_cent for shape in shapes]
        found = (_CELL.match(xml, tag) for tag in _tags_with(xml, styles))
        cells = (cell.groups(b"") for cell in found if cell)
    for attributes, value, inline in cells:
        _mark(marks, looks, attributes, value, inline)
    return marks


def _tags_with(xml: bytes, attributes: Iterable[bytes]) -> Iterator[int]:
    """Yield where tags with one of some attributes begin: few among many, so only they are looked at."""
    for attribute in attributes:
        at = xml.find(attribute)
        while at >= 0:
            yield xml.rfind(b"<", 0, at)
            at = xml.find(attribute, at + 1)


def _mark(marks: Marks, looks: Looks, attributes: bytes, value: bytes, inline: bytes) -> None:
    found, styled = _REFERENCE.search(attributes), _STYLE.search(attributes)
    if not found:
        return
    place = int(found[2]), column_of(found[1].decode())
    style = int(styled[1]) if styled else 0
    struck = style in looks.struck
    runs: Runs = []
    if b't="s"' in attributes and value.isdigit():
        runs = looks.rich.get(int(value[:9]), [])
    elif b"strike" in inline:
        runs = _inline_runs(inline)
    if runs:
        text, struck = struck_out((piece, struck if look is None else look) for piece, look in runs)
        if not struck:
            marks.texts[place] = text
    elif style in looks.per_cent and (share := _number(value)) is not None:
        marks.texts[place] = f"{text_of(share * 100)} %"
    if struck:
        marks.struck[place[0]].add(place[1])


def _inline_runs(inline: bytes) -> Runs:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True
    )  # prefixes are declared above
    item = etree.fromstring(b"<is>" + inline + b"</is>", parser)
    return [] if item is None or local_name(item.tag) != "is" else _runs(item)


def _number(value: bytes) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def links_of(xml: bytes) -> Iterator[tuple[str, str]]:
    """Yield address and relation of each cell that leads somewhere."""
    for attributes in _LINK.findall(xml, xml.rfind(_END_OF_CELLS) + 1):
        cell, key = _LINK_AT.search(attributes), _LINK_ID.search(attributes)
        if cell and key:
            yield cell[1].decode(), key[1].decode("utf-8", "replace")


def unread_cells(xml: bytes) -> tuple[list[str], list[str]]:
    """Return the addresses of cells that show an error, and of formulas whose value was never saved."""
    has_errors = b"#" in xml and b't="e"' in xml  # as in #REF!; a single sign is found in no time
    errors = [cell for cell, _, _ in _CELL.findall(xml) if _ERROR.search(cell)] if has_errors else []
    formulas = [cell for cell in _FORMULA.findall(xml) if not _TEXT.search(cell)] if b"<f" in xml else []
    return _addresses(errors), _addresses(formulas)


def _addresses(cells: list[bytes]) -> list[str]:
    found = (_REFERENCE.search(attributes) for attributes in cells)
    return [(match[1] + match[2]).decode() for match in found if match]
