"""From the paragraphs of a document to blocks, the same for word processors and web pages.

Unlike a line of text, a paragraph is whole and tells by its style whether it is a heading or in a list. What
people type themselves counts too (a day, "1.", "☐", "Bug 12:"), as in plain text; Markdown does not: a
``#`` or ``|`` in a document is just a sign. Whether empty paragraphs part the notes or merely the
paragraphs is seen from the whole document.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.journal.prose.day_lines import day_at
from app.journal.prose.letters import is_farewell, is_greeting
from app.journal.prose.line_shapes import is_title
from app.journal.prose.markers import Marker, find_marker
from app.journal.prose.outline import BOLD_LEVEL, Block, BlockKind
from app.journal.prose.people import signed
from app.journal.table.asking import points_at_words
from app.journal.table.grid import Row

__all__ = ["Grid", "ListSign", "Paragraph", "blocks_of"]

_LONGEST_HEADING = 15
"""Words; a longer paragraph in the style of a heading is a note that somebody made large."""
_QUOTED = re.compile(r"[\"'„“‚‘»«›‹>→]|->|[a-zäöü]")
_RULE = re.compile(r"([-*_=~–—•])\1{2,}$")
_MOST_LINES = 400
"""Lines of one paragraph that are looked at for marks of their own."""
_SIGNATURE_LINES = 6


@dataclass(frozen=True, slots=True)
class ListSign:
    """What the program put before a paragraph of a list.

    Attributes:
        depth: 0 for the outermost list.
        text: "-" for any bullet, or the number as shown: "3.", "b)".
        name: tells this list from others of the document.
    """

    depth: int
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    Attributes:
        place: where it stands, 1-based.
        text: its words; a line break within it is a line's end.
        level: of a heading, 1 to 6; else 0.
        sign: in a list, what stands before it.
        inset: it is moved to the right, or in the style of a quotation.
        strong: all of it is bold or underlined.
        struck: all of it is struck through.
        attachments: pictures that stand in it.
    """

    place: int
    text: str
    level: int = 0
    sign: ListSign | None = None
    inset: bool = False
    strong: bool = False
    struck: bool = False
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its rows know their place."""

    place: int
    rows: tuple[Row, ...]


def blocks_of(pieces: Sequence[Paragraph | Grid]) -> list[Block]:
    """Return the blocks of a document, in order."""
    split = [part for piece in pieces for part in _split(piece)]
    paragraphs = [piece for piece in split if isinstance(piece, Paragraph) and piece.text.strip()]
    strong = sum(paragraph.strong for paragraph in paragraphs)
    cutter = _Cutter(split, grouped=_grouped(split), by_weight=bool(strong) and strong * 2 <= len(paragraphs))
    for cutter.at in range(len(split)):
        cutter.step()
    cutter.close()
    return cutter.blocks


def _split(piece: Paragraph | Grid) -> Iterator[Paragraph | Grid]:
    """Yield the lines of a paragraph one by one where two or more bear a mark, else the whole piece."""
    if isinstance(piece, Grid) or piece.level or "\n" not in piece.text:
        yield piece
        return
    lines = piece.text.split("\n")
    if sum(bool(find_marker(line) or day_at(line)) for line in lines[:_MOST_LINES]) <= 1:
        yield piece
        return
    for number, line in enumerate(lines):
        attached = piece.attachments if number == 0 else ()
        yield replace(piece, text=line, sign=None if number else piece.sign, attachments=attached)


def _is_plain(piece: Paragraph | Grid) -> bool:
    """Say whether a piece is running text by all that its style and its first signs tell."""
    if isinstance(piece, Grid) or piece.level or piece.sign or not piece.text.strip():
        return False
    return not (find_marker(piece.text) or is_greeting(piece.text) or is_farewell(piece.text))


def _grouped(pieces: Sequence[Paragraph | Grid]) -> bool:
    """Say whether empty paragraphs part groups of paragraphs, each of which is a note.

    Most documents have no empty paragraphs, or one after each; then a note is a paragraph.
    """
    sizes, size = [], 0
    for piece in pieces:
        if _is_plain(piece):
            size += 1
        elif size:
            sizes.append(size)
            size = 0
    sizes.append(size)
    several = sum(size > 1 for size in sizes)
    return several > 1 and several * 2 >= sum(size > 0 for size in sizes)


@dataclass(slots=True)
class _Open:
    """The item or text that takes the next paragraphs."""

    kind: BlockKind
    first: Paragraph
    lines: list[str]
    places: list[int]
    marker: Marker | None = None
    attachments: list[str] = field(default_factory=list)
    struck: bool = True

    def add(self, paragraph: Paragraph, text: str, *, apart: bool = False) -> None:
        if apart:
            self.lines.append("")
            self.places.append(paragraph.place)
        lines = text.split("\n")
        self.lines += lines
        self.places += [paragraph.place] * len(lines)
        self.attachments += paragraph.attachments
        self.struck = self.struck and paragraph.struck

    @property
    def leads_over(self) -> bool:
        return self.lines[-1].rstrip().endswith(":")

    def block(self) -> Block:
        return Block(
            self.kind,
            self.first.place,
            "\n".join(self.lines).strip(),
            marker=self.marker,
            attachments=tuple(self.attachments),
            struck=self.struck,
            places=tuple(self.places),
        )


@dataclass(slots=True)
class _Cutter:
    """Takes one piece after the other; the first kind that fits decides."""

    pieces: Sequence[Paragraph | Grid]
    grouped: bool
    by_weight: bool
    """Bold lines are headings."""
    at: int = 0
    gap: bool = False
    """An empty paragraph stands before this one."""
    blocks: list[Block] = field(default_factory=list)
    open: _Open | None = None
    marks: list[Marker | None] = field(init=False)
    next_marked: list[int | None] = field(init=False)
    """For each piece the next one that bears a mark, if only words stand before it."""

    def __post_init__(self) -> None:
        """Look for marks once, from the end."""
        self.marks = [_marker_of(piece) for piece in self.pieces]
        self.next_marked = []
        following: int | None = None
        for index in range(len(self.pieces) - 1, -1, -1):
            self.next_marked.append(following)
            piece = self.pieces[index]
            if isinstance(piece, Grid) or piece.level:
                following = None
            elif self.marks[index]:
                following = index
        self.next_marked.reverse()

    def step(self) -> None:
        """Take the piece at hand."""
        piece = self.pieces[self.at]
        if isinstance(piece, Grid):
            self._emit(Block(BlockKind.TABLE, piece.place, "", rows=piece.rows))
        elif not piece.text.strip() or _RULE.fullmatch(piece.text.strip()):
            self._pictures(piece)
            self.gap = True
            return
        else:
            kinds = (self._heading, self._day, self._item, self._speaker)
            if not any(kind(piece) for kind in kinds):
                self._words(piece)
        self.gap = False

    def close(self) -> None:
        """End the open block."""
        if self.open:
            self.blocks.append(self.open.block())
        self.open = None

    def _emit(self, block: Block) -> bool:
        self.close()
        self.blocks.append(block)
        return True

    def _begin(self, kind: BlockKind, piece: Paragraph, text: str, marker: Marker | None = None) -> bool:
        self.close()
        self.open = _Open(kind, piece, [], [], marker)
        self.open.add(piece, text)
        return True

    def _pictures(self, piece: Paragraph) -> None:
        """Give pictures in a paragraph of their own to the words before them."""
        if not piece.attachments:
            return
        if self.open:
            self.open.attachments += piece.attachments
        elif self.blocks:
            last = self.blocks[-1]
            self.blocks[-1] = replace(last, attachments=(*last.attachments, *piece.attachments))

    def _heading(self, piece: Paragraph) -> bool:
        text = " ".join(piece.text.split())
        level = piece.level
        if not level and self.by_weight and piece.strong and not piece.sign and is_title(text):
            level = 0 if find_marker(text) or day_at(text) else BOLD_LEVEL
        if (
            not level
            or len(text.split()) > _LONGEST_HEADING
            or (points_at_words(text) and not find_marker(text))
        ):
            return False
        title = text.rstrip(":") if level == BOLD_LEVEL else text
        return self._emit(Block(BlockKind.HEADING, piece.place, title, level, attachments=piece.attachments))

    def _day(self, piece: Paragraph) -> bool:
        """Begin the block of a day; words behind it are its first item."""
        first, _, more = piece.text.strip().partition("\n")
        found = day_at(first)
        if not found or (piece.sign and (found.label or found.words)):
            return False
        self._emit(Block(BlockKind.DAY, piece.place, found.label, day=found.head))
        if words := f"{found.words}\n{more}".strip():
            self._begin(BlockKind.ITEM, piece, words)
        return True

    def _item(self, piece: Paragraph) -> bool:
        """Begin an item, or add it to the one that it is nested in."""
        marker = self.marks[self.at]
        if marker is None:
            return False
        if self.open and self.open.marker and marker.indent > self.open.marker.indent + 1:
            deeper = " " * (marker.indent - self.open.marker.indent - 2)
            sign = f"{piece.sign.text} " if piece.sign else ""
            self.open.add(piece, f"{deeper}{sign}{piece.text.strip()}")
            return True
        more = piece.text.strip().partition("\n")[2]
        return self._begin(BlockKind.ITEM, piece, f"{marker.rest}\n{more}".strip(), marker)

    def _speaker(self, piece: Paragraph) -> bool:
        """Begin a note at "Anna: …", as in a chat."""
        text = piece.text.strip()
        before = signed(text)
        if not before.author or not text.endswith(before.text):
            return False
        return self._begin(BlockKind.ITEM, piece, text)

    def _words(self, piece: Paragraph) -> None:
        text = piece.text.strip()
        if self.open and self._continues(piece):
            self.open.add(piece, text, apart=self.gap)
        else:
            self._begin(BlockKind.TEXT, piece, text)

    def _continues(self, piece: Paragraph) -> bool:
        """Say whether words belong to the open block."""
        block, text = self.open, piece.text.strip()
        if block is None:
            return False
        if not any(block.lines):
            return True
        if block.kind is BlockKind.ITEM:
            return self._belongs_to_item(piece)
        if is_farewell(block.lines[0]):
            return not self.gap and len(block.lines) < _SIGNATURE_LINES
        if is_greeting(block.lines[-1]) or is_farewell(text):
            return False
        quoted = block.leads_over and (piece.inset or bool(_QUOTED.match(text)))
        return quoted or (self.grouped and not self.gap)

    def _belongs_to_item(self, piece: Paragraph) -> bool:
        """Say whether words go on with a list's item: those moved in, right below it, or within the list."""
        if is_farewell(piece.text):
            return False
        place = self.next_marked[self.at]
        below = None if place is None else self.marks[place]
        if below and (piece.text.rstrip().endswith(":") or _names_page(piece)):
            return False  # of the list below
        if piece.inset or not self.gap:
            return True
        return place is not None and below is not None and self._goes_on_with(self.pieces[place], below)

    def _goes_on_with(self, following: Paragraph | Grid, below: Marker) -> bool:
        """Say whether the next item is of the list that is open."""
        if self.open is None or self.open.marker is None or isinstance(following, Grid):
            return False
        if following.sign or self.open.first.sign:
            mine = self.open.first.sign
            return bool(mine and following.sign and following.sign.name == mine.name)
        number, then = self.open.marker.number, below.number
        return number.isdecimal() and then.isdecimal() and int(then) == int(number) + 1


def _names_page(piece: Paragraph) -> bool:
    return is_title(piece.text) and not piece.inset and not piece.text.lstrip()[0].islower()


def _marker_of(piece: Paragraph | Grid) -> Marker | None:
    """Return the mark before a paragraph: of its list, or typed, or one behind the other."""
    if isinstance(piece, Grid):
        return None
    first = piece.text.strip("\n").partition("\n")[0]
    if piece.sign is None:
        return find_marker(first)
    sign = piece.sign.text if piece.sign.text[:1].isdigit() else "-"
    marker = find_marker(f"{sign} {first.strip()}")
    return replace(marker, indent=piece.sign.depth * 2) if marker else None
