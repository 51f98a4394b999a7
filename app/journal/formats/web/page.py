"""Goes through a web page from top to bottom: paragraphs, lists, tables, and who commented on what.

Elements only arrange words here; what they mean for notes is decided in ``app.journal.document``.
"""

import re
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from app.journal.document.paragraphs import ListSign
from app.journal.document.remarks import Comment
from app.journal.document.symbols import in_words, is_symbol_font
from app.journal.document.written import Anchor, Cell, Look, Piece, Run, Sheet, Written, after, every
from app.journal.files.safe_xml import local_name
from app.journal.formats.web.asides import Asides
from app.journal.formats.web.looks import Ink, Looks, classes_of
from app.journal.formats.web.spaces import tidied
from app.journal.whole_numbers import whole_number

__all__ = ["Page"]

_UNSEEN = frozenset(("script", "style", "head", "template", "noscript", "iframe", "object", "svg", "select"))
_UNSEEN |= {"datalist", "nav", "title", "audio", "video"}
_BLOCKS = frozenset(("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div"))
_BLOCKS |= {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "main", "p"}
_BLOCKS |= {"pre", "section", "summary"}
_FRAME_ROLES = frozenset({"navigation", "contentinfo"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TITLE_CLASSES = frozenset({"title", "msotitle", "subtitle", "msosubtitle"})
_KIX = re.compile(r"lst-(kix_\w+?)-(\d)$")
_SENTENCES = re.compile(r"(?<=\w{3})[.!?…]+\s+(?=[^\W_a-zäöüß])|\n")
_LAST_LINE = 65_535
"""The library counts no further."""
_DEEPEST = 150
"""Elements within each other; what is nested more deeply is read as one text."""
_MOST_SPANNED = 1_000


@dataclass(slots=True)
class _List:
    ordered: bool
    depth: int
    name: str
    number: int


@dataclass(slots=True)
class Page:
    """Reads one page.

    Attributes:
        looks: how its words look.
        asides: its footnotes and comments.
        lines: for each paragraph, by its number, its line in the file, or None where it is not known.
        hidden: elements with words that nobody sees.
    """

    looks: Looks
    asides: Asides
    lines: list[int | None] = field(default_factory=lambda: [None])
    hidden: int = 0
    comments: list[Comment] = field(default_factory=list)
    footnotes: dict[tuple[str, str], str] = field(default_factory=dict)
    _pieces: list[Piece] = field(default_factory=list)
    _at: Written | None = None
    _heading: str = ""
    _lists: list[_List] = field(default_factory=list)
    _lists_seen: int = 0
    _look: Look = field(default_factory=Look)
    _line: int | None = None
    _depth: int = 0

    def read(self, root: etree._Element) -> list[Piece]:
        """Return the paragraphs and tables of the page."""
        self._element(root, Ink())
        self._flush()
        return self._pieces

    # --- elements ---------------------------------------------------------------------------------

    def _element(self, element: etree._Element, outer: Ink) -> None:
        tag = local_name(element.tag).lower()
        if not tag or tag in _UNSEEN or _is_frame(element):
            return
        self._line = _line_of(element)
        if self.looks.is_hidden(element):
            self.hidden += _has_words(element)
            return
        if name := self.asides.begun_by(element):
            self._aside(element, name, outer)
        elif tag == "table":
            self._flush()
            self._pieces.append(self._table(element, outer))
        elif tag in {"ul", "ol"}:
            self._list(element, outer)
        elif tag in _HEADINGS or tag in _BLOCKS or tag == "li":
            self._block(element, tag, outer)
        else:
            self._inline(element, tag, outer)

    def _inside(self, element: etree._Element, outer: Ink) -> None:
        ink = self.looks.ink(element, outer)
        if self._depth > _DEEPEST:
            self._say(" ".join(map(str, element.itertext())), ink)
            return
        self._depth += 1
        self._say(element.text, ink)
        for inner in element:
            self._element(inner, ink)
            self._say(inner.tail, ink)
        self._depth -= 1

    def _block(self, element: etree._Element, tag: str, outer: Ink) -> None:
        """Read an element that begins and ends paragraphs; one without words leaves a gap."""
        self._flush()
        before, look = len(self._pieces), self._look
        if tag == "li":
            self._look = self._sign_of(element)
        elif level := _HEADINGS.get(tag) or int(
            bool(_TITLE_CLASSES & set(map(str.lower, classes_of(element))))
        ):
            self._look = Look(level)
        elif tag in {"blockquote", "dd"}:
            self._look = Look(inset=True)
        if tag == "li" and self._is_task(element):
            self._say("☑ " if "checked" in classes_of(element) else "☐ ", Ink())
        self._inside(element, outer)
        self._flush()
        if tag in {"p", "div", "hr"} and len(self._pieces) == before:
            self._begin()
            self._flush(keep=True)
        if tag != "p":
            self._look = look

    def _inline(self, element: etree._Element, tag: str, outer: Ink) -> None:
        if tag == "br":
            self._break()
        elif tag == "img":
            self._attach(element.get("src") or "")
        elif tag == "input":
            if (element.get("type") or "").lower() == "checkbox":
                self._say("☐ " if element.get("checked") is None else "☑ ", Ink())
        elif name := self.asides.referred_to_by(element):
            self._refer(name)
        elif not self.asides.is_mark(element):
            if tag == "a":
                self._attach(element.get("href") or "")
            self._inside(element, outer)

    def _break(self) -> None:
        """Break the line; two breaks end the paragraph."""
        runs = self._at.runs if self._at else []
        if runs and runs[-1].text == "\n":
            self._flush()
            self._begin()
            self._flush(keep=True)
        else:
            self._say("\n", Ink(kept=True))

    def _attach(self, target: str) -> None:
        """Note what a picture or link leads to, as written; not within the page, and no picture as text."""
        if (
            self.asides.collects
            or not target
            or target.lower().startswith(("#", "data:", "javascript:", "mailto:"))
        ):
            return
        parts = urlsplit(target) if target.startswith("https://www.google.com/url?") else None
        real = parse_qs(parts.query).get("q", [target])[0] if parts else target
        self._begin().pictures.append(real.removeprefix("cid:"))

    # --- words ------------------------------------------------------------------------------------

    def _say(self, text: str | None, ink: Ink) -> None:
        if not text or (self._at is None and not text.strip()):
            return
        words = in_words(text, ink.font) if is_symbol_font(ink.font) else text
        if not ink.kept:
            words = " ".join(re.split(r"[ \t\r\n\f]+", words))
        self._begin().runs.append(Run(words, ink.change, ink.struck, ink.strong))

    def _begin(self) -> Written:
        if self._at is None:
            self.lines.append(self._line)
            self._at = Written(len(self.lines) - 1, self._heading, self._look)
            if self._look.sign:  # further paragraphs of the item bear none
                self._look = Look(inset=True)
        return self._at

    def _flush(self, *, keep: bool = False) -> None:
        """End the paragraph; one without words is kept only where it is a gap."""
        written, self._at = self._at, None
        if written is None:
            return
        written.runs = tidied(written.runs)
        text = after(written.runs).strip()
        if written.runs or written.pictures or keep:
            self._pieces.append(written)
        if written.look.level and text:
            self._heading = " ".join(text.split())

    # --- lists ------------------------------------------------------------------------------------

    def _list(self, element: etree._Element, outer: Ink) -> None:
        self._flush()
        found = next(filter(None, map(_KIX.match, classes_of(element))), None)
        self._lists_seen += 1
        name, depth = (found[1], int(found[2])) if found else (f"list {self._lists_seen}", len(self._lists))
        number = whole_number(element.get("start") or "", 1) - 1
        self._lists.append(_List(local_name(element.tag) == "ol", depth, name, number))
        look = self._look
        self._inside(element, outer)
        self._flush()
        self._look = look
        self._lists.pop()

    def _sign_of(self, element: etree._Element) -> Look:
        if not self._lists:
            return Look(sign=ListSign(0, "-"))
        within = self._lists[-1]
        within.number = whole_number(element.get("value") or "", within.number + 1)
        sign = f"{within.number}." if within.ordered else "-"
        return Look(sign=ListSign(within.depth, sign, within.name))

    @staticmethod
    def _is_task(element: etree._Element) -> bool:
        """Say whether an item is to be ticked off, as wikis mark it."""
        above = element.getparent()
        return above is not None and "inline-task-list" in classes_of(above)

    # --- tables -----------------------------------------------------------------------------------

    def _table(self, element: etree._Element, outer: Ink) -> Sheet:
        ink = self.looks.ink(element, outer)
        sheet = Sheet(len(self.lines))
        below: dict[int, int] = {}
        for row in _rows_of(element):
            if self.looks.is_hidden(row):
                self.hidden += _has_words(row)
            elif cells := self._row(row, self.looks.ink(row, ink), below):
                sheet.rows.append(cells)
        return sheet

    def _row(self, row: etree._Element, ink: Ink, below: dict[int, int]) -> list[Cell]:
        """Return the cells; ``below`` says for each column how many more rows a cell above takes."""
        cells: list[Cell] = []
        column = 0
        shown = [cell for cell in row if local_name(cell.tag) in {"td", "th"} and not _is_margin(cell)]
        for element in shown:
            while below.get(column, 0):
                below[column] -= 1
                cells.append(Cell([], goes_on=True))
                column += 1
            width = _span(element.get("colspan"))
            for spanned in range(column, column + width):
                below[spanned] = _span(element.get("rowspan")) - 1
            cells.append(Cell(self._within(element, ink), width))
            column += width
        for spanned in [at for at in below if at >= column and below[at]] if shown else ():
            below[spanned] -= 1
        return cells

    def _within(self, element: etree._Element, ink: Ink) -> list[Piece]:
        """Return what stands in a cell."""
        outside, lists, look = self._pieces, self._lists, self._look
        self._pieces, self._lists, self._look = [], [], Look()
        self._line = _line_of(element)
        if not self.looks.is_hidden(element):
            self._inside(element, ink)
        self._flush()
        pieces, self._pieces, self._lists, self._look = self._pieces, outside, lists, look
        return pieces

    # --- footnotes and comments -------------------------------------------------------------------

    def _refer(self, name: str) -> None:
        """Note that a footnote or comment is fixed here."""
        written = self._begin()
        if self.asides.is_comment(name):
            said = after(tidied(written.runs)).strip()
            sentence = _SENTENCES.split(said)[-1].strip()
            self.asides.anchors[name] = Anchor(written.place, written.where, [Run(sentence)])
        else:
            written.footnotes.append(("footnote", name))

    def _aside(self, element: etree._Element, name: str, outer: Ink) -> None:
        """Read the words of a footnote or comment, which stand at the end of the page."""
        self._flush()
        self.asides.collects = True
        pieces = self._within_aside(element, outer)
        self.asides.collects = False
        text = "\n".join(filter(None, (after(written.runs).strip() for written in every(pieces))))
        if self.asides.is_comment(name):
            self.comments.append(Comment(name, text, anchor=self.asides.anchors.get(name)))
        else:
            self.footnotes["footnote", name] = text

    def _within_aside(self, element: etree._Element, outer: Ink) -> list[Piece]:
        outside, self._pieces = self._pieces, []
        self._block(element, "div", outer)
        pieces, self._pieces = self._pieces, outside
        return pieces


def _rows_of(table: etree._Element) -> list[etree._Element]:
    """Return the rows of a table, without those of tables in it, and without letters above columns."""
    rows: list[etree._Element] = []
    for inner in table:
        tag = local_name(inner.tag)
        if tag == "tr":
            rows.append(inner)
        elif tag in {"thead", "tbody", "tfoot"}:
            rows += (row for row in inner if local_name(row.tag) == "tr")
    return rows


def _is_frame(element: etree._Element) -> bool:
    """Say whether an element leads through a site, or tells who made the page."""
    names = {element.get("id") or "", *classes_of(element)}
    return element.get("role") in _FRAME_ROLES or any(name.startswith("breadcrumb") for name in names)


def _line_of(element: etree._Element) -> int | None:
    line = cast("int | None", element.sourceline)  # the stubs do not say
    return line if line and line < _LAST_LINE else None


def _has_words(element: etree._Element) -> bool:
    return any(text.strip() for text in element.itertext())


def _is_margin(cell: etree._Element) -> bool:
    """Say whether a cell is what Google Sheets draws around the client's: numbers of rows, letters, bars."""
    signs = ("row-header", "column-headers", "freezebar-cell")
    return any(name.startswith(signs) for name in classes_of(cell))


def _span(text: str | None) -> int:
    return min(max(whole_number(text or "", 1), 1), _MOST_SPANNED)
