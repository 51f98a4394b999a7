"""The words of an HTML mail as lines of plain text, as a mail program would have written them.

Quotations become lines with ``>`` and lists get their bullets, so that the rest of the room reads them as it
reads plain text; a table with names of columns becomes one of Markdown. Nothing is loaded, nothing is run.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from app.journal.files.safe_xml import parse_html
from app.journal.table.headers import find_header

__all__ = ["lines_of_markup"]

_APART = frozenset({"blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"})
"""Blocks with an empty line around them."""
_BLOCKS = _APART | {"address", "article", "aside", "body", "center", "dd", "div", "dt", "fieldset", "figure"}
_BLOCKS |= {"footer", "form", "header", "hr", "li", "main", "nav", "section", "tbody", "td", "tfoot", "th"}
_BLOCKS |= {"thead", "tr"}
_UNSEEN = frozenset({"head", "noscript", "object", "script", "select", "style", "svg", "template", "title"})
_STRUCK = frozenset({"s", "strike", "del"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_STRUCK_STYLE = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_GAPS = re.compile(r"\n{3,}")
_INNER_SPACE = re.compile(r"(?<=\S) {2,}")
_FEWEST = 2
"""Rows and columns of a table that is no mere layout."""


def lines_of_markup(html: str) -> str:
    """Return the text of a page, one line for each line that a reader sees."""
    root, _ = parse_html(html.replace("\0", ""))
    if root is None:
        return ""
    writer = _Writer()
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipped is not None:
            if event == "end" and element is skipped:
                writer.words(skipped.tail)
                skipped = None
        elif event == "end":
            writer.end(element)
        elif writer.start(element):
            skipped = element
    return writer.text()


@dataclass(slots=True)
class _Writer:
    """Puts lines together from the elements as they begin and end."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    quotes: int = 0
    lists: list[int] = field(default_factory=list)
    """Of each open list the number of its next item, 0 for bullets."""
    verbatim: int = 0
    bullet: str = ""
    """Of the item that has no words yet."""

    def start(self, element: etree._Element) -> bool:
        """Take the start of an element; return whether it was taken as a whole, or is not to be seen."""
        tag = str(element.tag)
        if tag in _UNSEEN or _HIDDEN.search(element.get("style", "")):
            return True
        self._break(tag)
        if tag == "table" and (rows := _table(element)):
            self._write_table(rows)
            return True
        self.quotes += tag == "blockquote"
        self.verbatim += tag == "pre"
        if tag in {"ul", "ol"}:
            self.lists.append(1 if tag == "ol" else 0)
        if tag == "li":
            self._bullet()
        if _is_struck(element):
            self.line.append("~~")
        self.words(element.text)
        return False

    def end(self, element: etree._Element) -> None:
        """Take the end of an element, and the words behind it."""
        tag = str(element.tag)
        if _is_struck(element):
            self.line.append("~~")
        if tag != "br":
            self._break(tag)
        self.quotes -= tag == "blockquote"
        self.verbatim -= tag == "pre"
        if tag in {"ul", "ol"}:
            self.lists.pop()
        self.words(element.tail)

    def words(self, text: str | None) -> None:
        """Add words to the line at hand; white space counts only in ``pre``."""
        if self.verbatim:
            first, *others = (text or "").split("\n")
            self.line.append(first)
            for other in others:
                self._end_line()
                self.line.append(other)
        elif text:
            self.line.append(_SPACE.sub(" ", text))

    def text(self) -> str:
        """Return all lines, with one empty line between paragraphs at the most."""
        self._end_line()
        return _GAPS.sub("\n\n", "\n".join(self.lines)).strip("\n")

    def _break(self, tag: str) -> None:
        if tag == "br":
            self._end_line()
        elif tag in _BLOCKS:
            self._end_words()
        if tag in _APART and not (self.lists and tag in {"ul", "ol", "p"}):
            self._end_paragraph()

    def _end_words(self) -> None:
        """End the line if there are words on it; a bullet alone waits for its words."""
        if "".join(self.line).strip():
            self._end_line()
        self.line = []

    def _end_line(self) -> None:
        words = "".join(self.line)
        words = words.rstrip() if self.verbatim else _INNER_SPACE.sub(" ", words.strip(" "))
        line = self.bullet + words
        self.line, self.bullet = [], ""
        self.lines.append("> " * self.quotes + line if self.quotes and line else line)

    def _end_paragraph(self) -> None:
        if not self.bullet:
            self.lines.append("")

    def _bullet(self) -> None:
        number = self.lists[-1] if self.lists else 0
        indent = "  " * max(len(self.lists) - 1, 0)
        self.bullet = f"{indent}{number}. " if number else f"{indent}- "
        if number:
            self.lists[-1] += 1

    def _write_table(self, rows: list[list[str]]) -> None:
        first, *others = ("| " + " | ".join(cells) + " |" for cells in rows)
        self.lines += ["", first, "|" + "---|" * len(rows[0]), *others, ""]


def _is_struck(element: etree._Element) -> bool:
    return element.tag in _STRUCK or bool(_STRUCK_STYLE.search(element.get("style", "")))


def _table(element: etree._Element) -> list[list[str]]:
    """Return the cells of a table whose columns have names; [] for one that is there for the layout."""
    if element.find(".//table") is not None:
        return []
    rows = [[_cell(cell) for cell in row.iter("td", "th")] for row in element.iter("tr")]
    filled = [row for row in rows if any(row)]
    if len(filled) < _FEWEST or len(filled[0]) < _FEWEST or find_header(filled[:1]) is None:
        return []
    return filled


def _cell(cell: etree._Element) -> str:
    text = _SPACE.sub(" ", "".join(str(words) for words in cell.itertext())).strip()
    return text.replace("|", "\\|")
