"""Goes through an OpenDocument text once, and keeps what every word has about it.

Tracked changes stand apart: inserted words lie between two marks, and deleted ones in a list of their own,
with a mark where they were.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from app.journal.document.paragraphs import ListSign
from app.journal.document.remarks import Comment
from app.journal.document.written import (
    Anchor,
    Cell,
    Change,
    Fate,
    Look,
    Piece,
    Run,
    Sheet,
    Written,
    after,
    every,
)
from app.journal.files.safe_xml import local_name
from app.journal.formats.opendocument.names import attribute, count_of
from app.journal.formats.opendocument.styles import Style, Styles

__all__ = ["Story", "tracked"]

_UNSEEN = frozenset(("tracked-changes", "sequence-decls", "forms", "hidden-text", "hidden-paragraph"))
_UNSEEN |= {"table-of-content", "alphabetical-index", "illustration-index", "ruby-text", "variable-decls"}
_GROUPS = frozenset(("section", "table-header-rows", "table-rows", "table-row-group"))
_DEEPEST_HEADING = 6
_BLANKS = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class _Gone:
    """A tracked change, with the words that it deleted."""

    change: Change
    words: str = ""


@dataclass(slots=True)
class Story:
    """Reads the body of a document.

    Attributes:
        styles: of the document.
        changes: tracked changes by their id.
        place: number of the last paragraph read.
        comments: in their order.
        footnotes: words by kind and id.
        hidden: stretches of hidden words.
    """

    styles: Styles
    changes: Mapping[str, _Gone] = field(default_factory=dict)
    place: int = 0
    comments: list[Comment] = field(default_factory=list)
    footnotes: dict[tuple[str, str], str] = field(default_factory=dict)
    hidden: int = 0
    _heading: str = ""
    _at: Written = field(default_factory=lambda: Written(0))
    _change: Change | None = None
    _pinned: dict[str, Anchor] = field(default_factory=dict)
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)
    _boxes: list[etree._Element] = field(default_factory=list)
    _aside: bool = False

    def read(self, container: etree._Element, look: Look | None = None) -> list[Piece]:
        """Return the paragraphs and tables of a container; ``look`` is that of a list's item."""
        pieces: list[Piece] = []
        for element in container:
            name = local_name(element.tag)
            if name in {"p", "h"}:
                pieces += self._paragraph(element, look)
                look = look and Look(inset=True)  # further paragraphs of an item bear no sign
            elif name == "list":
                pieces += self._list(element, "", 0)
            elif name == "table":
                pieces.append(self._table(element))
            elif name in _GROUPS:
                pieces += self.read(element)
            elif name not in _UNSEEN:
                self._mark(name, element)
        return pieces

    # --- paragraphs -------------------------------------------------------------------------------

    def _paragraph(self, element: etree._Element, look: Look | None) -> list[Piece]:
        self.place += not self._aside
        style = self.styles.look(attribute(element, "style-name"))
        level = (
            min(count_of(element, "outline-level"), _DEEPEST_HEADING) if local_name(element.tag) == "h" else 0
        )
        shown = look or Look(level or int(style.title), inset=style.inset)
        self._at = written = Written(self.place, self._heading, shown)
        self._inside(element, style)
        written.mark = self._change
        for anchor in self._pinned.values():
            anchor.runs.append(Run("\n"))
        if shown.level and (title := " ".join(after(written.runs).split())):
            self._heading = title
        return [written, *self._read_boxes()]

    def _read_boxes(self) -> list[Piece]:
        boxes, self._boxes = self._boxes, []
        outside, self._aside = self._aside, True
        pieces = [piece for box in boxes for piece in self.read(box)]
        self._aside = outside
        return pieces

    def _inside(self, element: etree._Element, style: Style) -> None:
        self._say(element.text, style)
        for inner in element:
            self._inline(inner, style)
            self._say(inner.tail, style)

    def _inline(self, element: etree._Element, style: Style) -> None:
        name = local_name(element.tag)
        match name:
            case "s":
                self._say(" " * count_of(element, "c"), style, kept=True)
            case "tab":
                self._say("\t", style, kept=True)
            case "line-break":
                self._say("\n", style, kept=True)
            case "note":
                self._note(element)
            case "annotation":
                self._comment(element)
            case "image":
                self._at.pictures += filter(None, [attribute(element, "href").rpartition("/")[2]])
            case "text-box":
                self._boxes.append(element)
            case _:
                self._mark(name, element)
                if name not in _UNSEEN:
                    self._inside(element, self._within(element, style) if name == "span" else style)

    def _within(self, element: etree._Element, outer: Style) -> Style:
        own = self.styles.look(attribute(element, "style-name"))
        return replace(
            outer,
            struck=outer.struck or own.struck,
            strong=outer.strong or own.strong,
            hidden=outer.hidden or own.hidden,
        )

    def _say(self, text: str | None, style: Style, *, kept: bool = False) -> None:
        if not text:
            return
        if style.hidden:
            self.hidden += bool(text.strip())
            return
        words = text if kept else _BLANKS.sub(" ", text)
        self._add(Run(words, self._change, style.struck, style.strong))

    def _add(self, run: Run) -> None:
        self._at.runs.append(run)
        for anchor in self._pinned.values():
            anchor.runs.append(run)

    def _mark(self, name: str, element: etree._Element) -> None:
        """Heed the marks of tracked changes and of the words that a comment is pinned to."""
        gone = self.changes.get(attribute(element, "change-id"))
        if name == "change-start" and gone:
            self._change = gone.change
        elif name == "change-end":
            self._change = None
        elif name == "change" and gone and gone.words:
            self._add(Run(gone.words, gone.change))
        elif name == "annotation-end":
            self._pinned.pop(attribute(element, "name"), None)

    def _note(self, element: etree._Element) -> None:
        name = attribute(element, "id") or str(len(self.footnotes))
        body = next((inner for inner in element if local_name(inner.tag) == "note-body"), None)
        if body is not None:
            self.footnotes["footnote", name] = _words(body)
            self._at.footnotes.append(("footnote", name))

    def _comment(self, element: etree._Element) -> None:
        name = attribute(element, "name") or f"unnamed {len(self.comments) + 1}"
        anchor = Anchor(self.place, self._heading)
        if attribute(element, "name"):  # else it stands at a point
            self._pinned[name] = anchor
        told = {local_name(inner.tag): inner.text or "" for inner in element}
        comment = Comment(
            name, _words(element), told.get("creator", "").strip(), told.get("date", ""), anchor
        )
        comment.settled = attribute(element, "resolved") == "true"
        above = attribute(element, "parent-name")
        first = next((each for each in self.comments if above and each.key == above), None)
        (first.answers if first else self.comments).append(comment)

    def end(self) -> None:
        """Unpin comments whose words have no end: they stand at a point."""
        for anchor in self._pinned.values():
            anchor.runs.clear()

    # --- lists and tables -------------------------------------------------------------------------

    def _list(self, element: etree._Element, style: str, depth: int) -> list[Piece]:
        style = attribute(element, "style-name") or style
        if attribute(element, "continue-numbering") != "true" and not attribute(element, "continue-list"):
            self._counts[style, depth] = self.styles.numbered.get((style, depth), 1) - 1
        pieces: list[Piece] = []
        for item in element:
            if local_name(item.tag) in {"list-item", "list-header"}:
                look: Look | None = Look(sign=self._sign(style, depth))
                for inner in item:
                    if local_name(inner.tag) == "list":
                        pieces += self._list(inner, style, depth + 1)
                    elif local_name(inner.tag) in {"p", "h"}:
                        pieces += self._paragraph(inner, look)
                        look = Look(inset=True)
        return pieces

    def _sign(self, style: str, depth: int) -> ListSign:
        if (style, depth) not in self.styles.numbered:
            return ListSign(depth, "-", style)
        self._counts[style, depth] = self._counts.get((style, depth), 0) + 1
        return ListSign(depth, f"{self._counts[style, depth]}.", style)

    def _table(self, element: etree._Element) -> Sheet:
        sheet = Sheet(self.place + 1)
        for row in _rows_of(element):
            cells: list[Cell] = []
            covered = 0
            for cell in row:
                name = local_name(cell.tag)
                if name == "table-cell":
                    covered = count_of(cell, "number-columns-spanned") - 1
                    cells.append(Cell(self.read(cell)))
                elif name == "covered-table-cell":
                    cells.append(Cell([], goes_on=covered <= 0))
                    covered -= 1
            sheet.rows.append(cells)
        return sheet


def _rows_of(table: etree._Element) -> Iterator[etree._Element]:
    for inner in table:
        name = local_name(inner.tag)
        if name == "table-row":
            yield inner
        elif name in _GROUPS:
            yield from _rows_of(inner)


def _words(element: etree._Element) -> str:
    """Return the words of a footnote or comment."""
    return "\n".join(after(written.runs) for written in every(Story(Styles()).read(element))).strip()


def tracked(root: etree._Element) -> dict[str, _Gone]:
    """Return the tracked changes of a document by their id."""
    found: dict[str, _Gone] = {}
    for region in (each for each in root.iter() if local_name(each.tag) == "changed-region"):
        for kind in region:
            fates = {"insertion": Fate.INSERTED, "deletion": Fate.DELETED}
            if fate := fates.get(local_name(kind.tag)):
                told = {local_name(inner.tag): inner.text or "" for inner in kind.iter()}
                change = Change(fate, told.get("creator", "").strip(), told.get("date", ""))
                found[attribute(region, "id")] = _Gone(change, _words(kind) if fate is Fate.DELETED else "")
    return found
