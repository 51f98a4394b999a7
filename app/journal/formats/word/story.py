"""Goes through the text of a document once, from top to bottom, and keeps what every word has about it.

Paragraphs are counted as they stand in the body: each one, also empty ones and those of tables. Text boxes
lie beside the text and have the number of the paragraph that they are fixed to. Hidden words, instructions
of fields and second versions for old programs are left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.journal.document.symbols import in_words, is_symbol_font
from app.journal.document.written import Anchor, Cell, Change, Fate, Piece, Run, Sheet, Written, after
from app.journal.files.safe_xml import local_name
from app.journal.formats.word.names import W, child, is_on, value
from app.journal.formats.word.styles import Styles
from app.journal.whole_numbers import whole_number

__all__ = ["Story"]

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FATES = {
    "ins": (Fate.INSERTED, False),
    "del": (Fate.DELETED, False),
    "moveTo": (Fate.INSERTED, True),
    "moveFrom": (Fate.DELETED, True),
}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_WRAPPERS = frozenset({"hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "ruby", "rubyBase"})
_WRAPPERS |= {"sdtContent", "oMath", "oMathPara"}
_FORMULA = frozenset({"num", "den", "e", "sup", "sub", "f", "d", "rad", "sSup", "sSub", "nary", "func"})
_MOST_COLUMNS = 1_000
_CHECKED = frozenset({"1", "true", "on"})


@dataclass(slots=True)
class Story:
    """Reads the body of a document, or one of its footnotes, comments and margins.

    Attributes:
        styles: of the document.
        targets: what pictures are called, by relationship.
        place: number of the last paragraph read.
        heading: the last heading read.
        anchors: words that comments are pinned to, by the comment's id.
        hidden: paragraphs with hidden words, which were left out.
        aside: it stands beside the text, where paragraphs are not counted.
    """

    styles: Styles
    targets: Mapping[str, str]
    place: int = 0
    heading: str = ""
    anchors: dict[str, Anchor] = field(default_factory=dict)
    hidden: int = 0
    aside: bool = False
    _at: Written = field(default_factory=lambda: Written(0))
    _pinned: dict[str, Anchor] = field(default_factory=dict)
    """Anchors that are open at the place at hand."""
    _fields: list[bool] = field(default_factory=list)
    """For each open field whether its instruction is being read, and not its result."""
    _boxes: list[etree._Element] = field(default_factory=list)
    _hides: bool = False

    def read(self, container: etree._Element) -> list[Piece]:
        """Return the paragraphs and tables of a container, in their order."""
        pieces: list[Piece] = []
        for element in container:
            name = local_name(element.tag)
            if name == "p":
                pieces += self._paragraph(element)
            elif name == "tbl":
                pieces.append(self._table(element))
            elif name == "sdt":
                inner = child(element, "sdtContent")
                if inner is not None and not _is_contents(element):
                    pieces += self.read(inner)
            elif name in _FATES or name == "customXml":
                pieces += self.read(element)
            else:
                self._pin(name, element, self.place + 1)
        return pieces

    # --- paragraphs -------------------------------------------------------------------------------

    def _paragraph(self, element: etree._Element) -> list[Piece]:
        self.place += not self.aside
        properties = child(element, "pPr")
        self._at = written = Written(
            self.place, self.heading, self.styles.look(properties), mark=_mark(child(properties, "rPr"))
        )
        self._hides = False
        self._inline(element, None)
        self.hidden += self._hides
        for anchor in self._pinned.values():
            anchor.runs.append(Run("\n"))
        self._fields = [
            False for _ in self._fields
        ]  # an instruction without an end hides no further paragraph
        if written.look.level and (title := " ".join(after(written.runs).split())):
            self.heading = title
        return [written, *self._read_boxes()]

    def _read_boxes(self) -> list[Piece]:
        boxes, self._boxes = self._boxes, []
        outside, self.aside = self.aside, True
        pieces = [piece for box in boxes for piece in self.read(box)]
        self.aside = outside
        return pieces

    def _inline(self, element: etree._Element, change: Change | None) -> None:
        for inner in element:
            name = local_name(inner.tag)
            if name == "r":
                self._run(inner, change)
            elif name in _FATES:
                if change is None or change.fate is _FATES[name][0]:  # inserted and deleted again: never was
                    self._inline(inner, _change(inner, name))
            elif name in _WRAPPERS or name in _FORMULA:
                self._inline(inner, change)
            elif name == "sdt":
                self._control(inner, change)
            else:
                self._pin(name, inner, self.place)

    def _pin(self, name: str, element: etree._Element, place: int) -> None:
        """Begin or end the words that a comment is pinned to."""
        key = value(element, "id")
        if name == "commentRangeStart":
            self.anchors[key] = self._pinned[key] = Anchor(place, self.heading)
        elif name == "commentRangeEnd":
            self._pinned.pop(key, None)
        elif name == "commentReference":
            self.anchors.setdefault(key, Anchor(place, self.heading))

    def _control(self, element: etree._Element, change: Change | None) -> None:
        """Read a content control: a box to be ticked says its state, an empty one says nothing."""
        properties, content = child(element, "sdtPr"), child(element, "sdtContent")
        for each in properties if properties is not None else ():
            if local_name(each.tag) == "checkbox":
                states = [mark for mark in each if local_name(mark.tag) == "checked"]
                ticked = any(state in _CHECKED for mark in states for state in mark.attrib.values())
                self._say("☑ " if ticked else "☐ ", change)
                return
        if content is not None and child(properties, "showingPlcHdr") is None:
            self._inline(content, change)

    # --- runs -------------------------------------------------------------------------------------

    def _run(self, element: etree._Element, change: Change | None) -> None:
        properties = child(element, "rPr")
        struck = is_on(properties, "strike") or is_on(properties, "dstrike")
        strong = is_on(properties, "b") or is_on(properties, "u")
        if is_on(properties, "vanish"):
            self._hides |= any(inner.text for inner in element.iterchildren(W + "t"))
            return
        font = value(child(properties, "rFonts"), "ascii") if properties is not None else ""
        for inner in element:
            name = local_name(inner.tag)
            if name in {"t", "delText"}:
                text = _text_of(inner)
                self._say(in_words(text, font) if is_symbol_font(font) else text, change, struck, strong)
            elif name in _SIGNS:
                self._say(_SIGNS[name], change, struck, strong)
            else:
                self._take(name, inner, change)

    def _take(self, name: str, element: etree._Element, change: Change | None) -> None:
        """Read what is no letter."""
        match name:
            case "br":
                self._line_break(element, change)
            case "sym":
                self._symbol(element, change)
            case "fldChar":
                self._field(element, change)
            case "drawing" | "pict" | "object":
                self._drawing(element, change)
            case "AlternateContent":
                for inner in next(iter(element), ()):  # the other versions are for old programs
                    self._take(local_name(inner.tag), inner, change)
            case "commentReference":
                self._pin(name, element, self.place)
            case "footnoteReference" | "endnoteReference":
                self._at.footnotes.append((name.removesuffix("Reference"), value(element, "id")))
            case "ruby":
                self._inline(element, change)

    def _say(self, text: str, change: Change | None, struck: bool = False, strong: bool = False) -> None:
        if not text or any(self._fields):
            return
        run = Run(text, change, struck, strong)
        self._at.runs.append(run)
        for anchor in self._pinned.values():
            anchor.runs.append(run)

    def _line_break(self, element: etree._Element, change: Change | None) -> None:
        if value(element, "type") in {"", "textWrapping"}:  # no new page or column
            self._say("\n", change)

    def _symbol(self, element: etree._Element, change: Change | None) -> None:
        code = value(element, "char")
        try:
            sign = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        font = value(element, "font")
        self._say(in_words(sign, font) if is_symbol_font(font) else sign, change)

    def _field(self, element: etree._Element, change: Change | None) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            for box in element.iter(W + "checkBox"):
                ticked = is_on(box, "checked") or (child(box, "checked") is None and is_on(box, "default"))
                self._say("☑ " if ticked else "☐ ", change)
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _drawing(self, element: etree._Element, change: Change | None) -> None:
        """Note the pictures and text boxes of a drawing that is not deleted."""
        if change and change.fate is Fate.DELETED:
            return
        for inner in element:
            name = local_name(inner.tag)
            if name in {"blip", "imagedata"}:
                related = inner.get(_RELATED + "embed") or inner.get(_RELATED + "id") or ""
                self._at.pictures += filter(None, [self.targets.get(related, "")])
            elif name == "txbxContent":
                self._boxes.append(inner)
                continue
            for version in list(inner)[:1] if name == "AlternateContent" else [inner]:
                self._drawing(version, change)

    # --- tables -----------------------------------------------------------------------------------

    def _table(self, element: etree._Element) -> Sheet:
        sheet = Sheet(self.place + 1)
        for row in _through(element, "tr"):
            skipped = _count(value(child(child(row, "trPr"), "gridBefore"), "val"), 0)
            cells = (self._cell(cell) for cell in _through(row, "tc"))
            sheet.rows.append([*(Cell([]) for _ in range(skipped)), *cells])
        return sheet

    def _cell(self, element: etree._Element) -> Cell:
        properties = child(element, "tcPr")
        merged = child(properties, "vMerge")
        goes_on = merged is not None and value(merged, "val") in {"", "continue"}
        return Cell(self.read(element), _count(value(child(properties, "gridSpan"), "val"), 1), goes_on)


def _through(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or cells of a row, also those within content controls."""
    for inner in element:
        found = local_name(inner.tag)
        if found == name:
            yield inner
        elif found in {"sdt", "sdtContent", "customXml"}:
            yield from _through(inner, name)


def _count(text: str, otherwise: int) -> int:
    return min(whole_number(text, otherwise), _MOST_COLUMNS)


def _mark(properties: etree._Element | None) -> Change | None:
    """Return the tracked change that the end of a paragraph belongs to."""
    for name in _FATES:
        if (found := child(properties, name)) is not None:
            return _change(found, name)
    return None


def _change(element: etree._Element, name: str) -> Change:
    fate, moved = _FATES[name]
    return Change(fate, value(element, "author").strip(), value(element, "date"), moved)


def _text_of(element: etree._Element) -> str:
    text = (element.text or "").replace("\n", " ")
    return text if element.get(_SPACE) == "preserve" else text.strip(" \t\r")


def _is_contents(control: etree._Element) -> bool:
    """Say whether a content control holds a table of contents."""
    gallery = child(child(child(control, "sdtPr"), "docPartObj"), "docPartGallery")
    return value(gallery, "val").casefold() == "table of contents"
