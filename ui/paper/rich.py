"""One of Copycue's pages in the part of HTML that Qt's documents know: its pictures and its tables taken out.

Only pages that Copycue has made come here. Qt knows no grid, no flex box, no SVG inside HTML and no line
numbers beside code; what uses them becomes tables and pictures, and all words stay.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

__all__ = ["PageTable", "RichPage", "rich_page"]

_BLOCKS = frozenset({"section", "article", "header", "main", "footer", "nav", "figure", "figcaption"})


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table of a page.

    Attributes:
        title: the heading above it.
        heads: of its columns.
        rows: what stands in each cell.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RichPage:
    """A page as Qt's documents know it.

    Attributes:
        title: its first heading.
        html: with ``<img src="picture:0">`` where a picture stands.
        pictures: in their order, as SVG.
        tables: in their order.
    """

    title: str
    html: str
    pictures: tuple[str, ...]
    tables: tuple[PageTable, ...]


def rich_page(page: str) -> RichPage:
    """Return one of Copycue's pages as Qt's documents know it."""
    parser = etree.HTMLParser(encoding="utf-8")  # libxml2 would guess at the text otherwise
    body = etree.fromstring(page.encode(), parser).find("body")
    if body is None:
        return RichPage("", "", (), ())
    tables = tuple(_tables(body))
    for span in _of_class(body, "span", "unseen"):
        _replace(span, None)
    pictures = tuple(_take_picture(svg, number) for number, svg in enumerate(list(body.iter("svg"))))
    for tiles in _of_class(body, "ul", "tiles"):
        _lay_side_by_side(tiles)
    for code in _of_class(body, "div", "code"):
        _number_lines(code)
    for table in body.iter("table"):
        table.attrib.update({"width": "100%", "cellspacing": "0", "cellpadding": "3"})
    for element in body.iter(etree.Element):
        _plain(element)
    title = next((_words(heading) for heading in body.iter("h1")), "")
    return RichPage(title, etree.tostring(body, encoding="unicode", method="html"), pictures, tables)


def _of_class(body: etree._Element, tag: str, name: str) -> list[etree._Element]:
    return [element for element in body.iter(tag) if element.get("class") == name]


def _texts(element: etree._Element) -> list[str]:
    """Return the pieces of text in an element, blanks put in order."""
    pieces = (" ".join(str(piece).split()) for piece in element.itertext(with_tail=False))
    return [piece for piece in pieces if piece]


def _words(element: etree._Element) -> str:
    return " ".join(_texts(element))


def _tables(body: etree._Element) -> Iterator[PageTable]:
    title = ""
    for element in body.iter("h2", "table"):
        if element.tag == "h2":
            title = _words(element)
            continue
        rows = tuple(
            tuple(map(_words, row)) for part in ("tbody", "tfoot") for row in element.findall(f"{part}/tr")
        )
        yield PageTable(title, tuple(map(_words, element.findall("thead/tr/th"))), rows)


def _replace(element: etree._Element, other: etree._Element | None) -> None:
    """Put another element, or nothing, in the place of one; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    image = etree.Element("span") if other is None else other
    image.tail = element.tail
    parent.replace(element, image)


def _take_picture(svg: etree._Element, number: int) -> str:
    """Return a picture as it stands alone, and leave a place for it."""
    for element in svg.iter(etree.Element):
        for small, name in (("viewbox", "viewBox"), ("patternunits", "patternUnits")):
            if small in element.attrib:  # HTML writes all names small
                element.set(name, element.attrib.pop(small))
    picture = etree.tostring(svg, encoding="unicode", with_tail=False)
    said = svg.find("title")
    _replace(svg, etree.Element("img", src=f"picture:{number}", alt="" if said is None else said.text or ""))
    return picture


def _lay_side_by_side(tiles: etree._Element) -> None:
    """Make a table of one row of a list whose items stand beside each other."""
    tiles.tag = "table"
    items = list(tiles)
    row = etree.SubElement(tiles, "tr")
    for item in items:
        item.tag = "td"
        item.set("class", "tile")
        row.append(item)


def _number_lines(code: etree._Element) -> None:
    """Make a table of lines of code with their numbers."""
    code.tag = "table"
    for row in code.findall("div"):
        row.tag = "tr"
        for part in row:
            _name(part, "line")
            if part.tag == "code":
                inner = etree.Element("pre")
                inner.text, part.text = part.text, None
                inner.extend(list(part))
                part.append(inner)
            part.tag = "td"


def _plain(element: etree._Element) -> None:
    """Give an element the name by which Qt knows it."""
    if element.tag in _BLOCKS:
        _name(element, str(element.tag))
        element.tag = "div"
    elif element.tag in {"bdi", "mark", "ins"}:
        _name(element, str(element.tag))
        element.tag = "span"
    elif element.tag == "th" and element.get("scope") == "row":
        element.tag = "td"
    elif element.tag == "kbd":
        element.tag = "code"
    if "n" in element.get("class", "").split():
        element.set("align", "right")


def _name(element: etree._Element, name: str) -> None:
    """Give an element a class that the style can name, if it has none."""
    if "class" not in element.attrib:
        element.set("class", name)
