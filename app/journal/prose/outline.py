"""Cuts free text into blocks as a person sees them: headings, days, list items, paragraphs, tables.

Markdown and plain text share it. A CommonMark parser was weighed and left: journals are typed in a hurry, and
by the standard "489." may not follow a line of text, "---" below a note makes the note a heading, four blanks
make code, and "<string>" at the start of a line makes HTML. Besides, the words must stay exactly as typed,
with ``>``, backticks and ``**``, and each block must know its line.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from textwrap import dedent

from app.journal.dates import DateHead, date_head
from app.journal.prose.day_lines import day_at
from app.journal.prose.line_shapes import begins_anew, is_complete, is_in_capitals, is_title
from app.journal.prose.markers import Marker, MarkerKind, find_marker, indent_of, keys_of
from app.journal.prose.people import signed
from app.journal.table.grid import Row

__all__ = ["BOLD_LEVEL", "Block", "BlockKind", "cut", "lines_of"]

_LINE_END = re.compile(r"\r\n?|\n")
_FENCE = re.compile(r"\s*(```+|~~~+)(.*)$")
_RULE = re.compile(r"\s*([-*_=~])(?:[ \t]*\1){2,}[ \t]*$")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*)")
_FRAMED = re.compile(r"\s*(?P<frame>={2,}|[*~+#_-]{3,})[ \t]*(?P<title>[^\W_].*?)[ \t]*(?P=frame)\s*$")
"""== Title ==, *** Title ***."""
_BOLD_LINE = re.compile(r"\s*(\*\*|__)([^*_]+)(?:\1:?|:\1)\s*$")
_TABLE_RULE = re.compile(r"\s*+\|?[ \t]*+:?-{2,}:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*+$")
_BAR = re.compile(r"(?<!\\)\|")
_UNDERLINE_SLACK = 2
"""By so many characters a line of dashes may be longer or shorter than the title it underlines."""
BOLD_LEVEL = 7
"""Level of a bold line that serves as a heading: below all real ones."""


class BlockKind(Enum):
    """What a block is."""

    HEADING = "heading"
    DAY = "day"
    ITEM = "item"
    TEXT = "text"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of free text.

    Attributes:
        kind: what it is.
        place: where it begins: the 1-based line of a text, or paragraph of a document.
        text: its words, without marker or ``#``; of a table the lines as typed, or ""; of a day the name
            or page written beside it.
        level: of a heading, 1 to 7.
        marker: of an item; None for an item that a day on the same line opened.
        day: of a day.
        rows: of a table.
        attachments: pictures and links that stand in it.
        struck: its words are struck through.
        places: where each line of ``text`` stands; empty where they follow each other.
    """

    kind: BlockKind
    place: int
    text: str
    level: int = 0
    marker: Marker | None = None
    day: DateHead | None = None
    rows: tuple[Row, ...] = ()
    attachments: tuple[str, ...] = ()
    struck: bool = False
    places: tuple[int, ...] = ()

    def place_of(self, line: int) -> int:
        """Return where a line of its text stands, counted from 0."""
        return self.places[line] if self.places else self.place + line


def lines_of(text: str) -> list[str]:
    """Return the physical lines, whatever their ends."""
    return _LINE_END.split(text)


def cut(lines: list[str]) -> list[Block]:
    """Return the blocks of a text, in order."""
    cutter = _Cutter(lines)
    while cutter.at < len(lines):
        cutter.step()
    cutter.close()
    return cutter.blocks


@dataclass(slots=True)
class _Open:
    """The item or paragraph that takes the next lines."""

    kind: BlockKind
    line: int
    lines: list[str]
    marker: Marker | None = None
    inset: bool = False
    """It ends in a quotation or in code."""
    listed: bool = False
    """It stands in a list without marks, moved to the right."""

    @property
    def leads_over(self) -> bool:
        return self.lines[-1].rstrip().endswith(":")


@dataclass(slots=True)
class _Cutter:
    """Takes one line after the other; the first kind of line that fits decides."""

    lines: list[str]
    at: int = 0
    gap: bool = False
    """An empty line stands before this one."""
    blocks: list[Block] = field(default_factory=list)
    open: _Open | None = None
    _fence_ends: dict[str, list[int]] = field(default_factory=lambda: {"`": [], "~": []})
    _comment_ends: list[int] = field(default_factory=list)
    _keys: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Note where code and comments may end, so that an opening without an end is seen at once."""
        self._keys = keys_of(self.lines)
        for index, line in enumerate(self.lines):
            if "-->" in line:
                self._comment_ends.append(index)
            if (fence := _FENCE.match(line)) and not fence[2].strip():
                self._fence_ends[fence[1][0]].append(index)

    def step(self) -> None:
        """Take the next line, or several that belong together."""
        line = self.lines[self.at]
        if not line.strip():
            self.gap = True
            self.at += 1
            return
        kinds: tuple[Callable[[str], bool], ...] = (
            self._comment,
            self._code,
            self._rule,
            self._heading,
            self._table,
            self._quotation,
            self._day,
            self._item,
            self._inset,
            self._speaker,
        )
        if not any(kind(line) for kind in kinds):
            self._words(line)
        self.gap = False

    def close(self) -> None:
        """End the open block."""
        if self.open:
            first, *others = self.open.lines
            below = dedent("\n".join(others))
            text = f"{first}\n{below}".strip()
            self.blocks.append(Block(self.open.kind, self.open.line, text, marker=self.open.marker))
        self.open = None

    def _emit(self, block: Block) -> bool:
        self.close()
        self.blocks.append(block)
        self.at += 1
        return True

    def _begin(self, kind: BlockKind, text: str, marker: Marker | None = None) -> bool:
        self.close()
        self.open = _Open(kind, self.at + 1, [text], marker)
        self.at += 1
        return True

    def _add(self, line: str, *, inset: bool = False) -> bool:
        """Add a line to the open block, or begin a paragraph with it."""
        if self.open is None:
            self._begin(BlockKind.TEXT, line.strip())
        else:
            if self.gap:
                self.open.lines.append("")
            self.open.lines.append(" " * indent_of(line) + line.strip())
            self.at += 1
        if self.open:
            self.open.inset = inset
        return True

    def _comment(self, line: str) -> bool:
        """Leave out a comment of HTML that stands on lines of its own."""
        if not line.lstrip().startswith("<!--") or (self.open and not self.gap):
            return False
        place = bisect_left(self._comment_ends, self.at)
        if place == len(self._comment_ends):
            return False
        end = self._comment_ends[place]
        if self.lines[end].rpartition("-->")[2].strip():
            return False
        self.at = end + 1
        return True

    def _code(self, line: str) -> bool:
        """Keep fenced code whole, with the note before it; without an end it is plain text."""
        fence = _FENCE.match(line)
        if not fence:
            return False
        ends = self._fence_ends[fence[1][0]]
        place = bisect_left(ends, self.at + 1)
        if place == len(ends):
            return self._add(line)
        for _ in range(self.at, ends[place] + 1):
            self._add(self.lines[self.at], inset=True)
            self.gap = False
        return True

    def _rule(self, line: str) -> bool:
        """End what is open at a line of dashes; a title underlined by it becomes a heading."""
        rule = _RULE.match(line)
        if not rule:
            return False
        above = self.open
        if above and not self.gap and _underlined(above, line.strip()):
            self.open = None
            level = 1 if rule[1] == "=" else 2
            return self._emit(Block(BlockKind.HEADING, above.line, above.lines[0], level=level))
        self.close()
        self.at += 1
        return True

    def _heading(self, line: str) -> bool:
        if heading := _HEADING.match(line):
            return self._emit(
                Block(BlockKind.HEADING, self.at + 1, _unclosed(heading[2]), level=len(heading[1]))
            )
        if (framed := _FRAMED.match(line)) and is_title(framed["title"]):
            level = min(len(framed["frame"]), BOLD_LEVEL)
            return self._emit(Block(BlockKind.HEADING, self.at + 1, framed["title"], level=level))
        bold = _BOLD_LINE.match(line)
        alone = self.open is None or self.gap or self.open.listed
        if bold and alone and is_title(bold[2]) and not find_marker(line) and not date_head(line):
            text = bold[2].strip().rstrip(":")
            return self._emit(Block(BlockKind.HEADING, self.at + 1, text, level=BOLD_LEVEL))
        if alone and (is_in_capitals(line) or self._heads_inset(line)):
            text = line.strip().rstrip(":")
            return self._emit(Block(BlockKind.HEADING, self.at + 1, text, level=BOLD_LEVEL))
        return False

    def _heads_inset(self, line: str) -> bool:
        """Say whether lines below a title are moved to the right, each a note that nobody marked."""
        below = self.lines[self.at + 1 : self.at + 3]
        if indent_of(line) or len(below) <= 1 or not is_title(line) or find_marker(line):
            return False
        return all(indent_of(one) > 1 and begins_anew(one) for one in below)

    def _inset(self, line: str) -> bool:
        """Begin a note with each line of an unmarked list that is moved to the right below a title."""
        under = self.blocks[-1] if self.blocks else None
        if self.open is None and not (
            under and under.kind is BlockKind.HEADING and under.level == BOLD_LEVEL
        ):
            return False
        above = self.lines[self.at - 1]
        first = self.open is None and not indent_of(above) and indent_of(line) > 1
        goes_on = self.open is not None and self.open.listed and indent_of(line) == indent_of(above)
        if self.gap or not (first or goes_on) or not begins_anew(line):
            return False
        self._begin(BlockKind.ITEM, line.strip())
        if self.open:
            self.open.listed = True
        return True

    def _table(self, line: str) -> bool:
        following = self.lines[self.at + 1 : self.at + 2]
        if "|" not in line or not (following and "|" in following[0] and _TABLE_RULE.match(following[0])):
            return False
        end = self.at
        while end < len(self.lines) and "|" in self.lines[end]:
            end += 1
        start, self.at = self.at, end - 1
        typed = self.lines[start:end]
        rows = [Row(_cells(row), number) for number, row in enumerate(typed, start + 1)]
        return self._emit(Block(BlockKind.TABLE, start + 1, "\n".join(typed), rows=(rows[0], *rows[2:])))

    def _quotation(self, line: str) -> bool:
        return line.lstrip().startswith(">") and self._add(line, inset=True)

    def _day(self, line: str) -> bool:
        """Begin the block of a day; words behind it are its first item."""
        found = day_at(line)
        if not found or (found.label and self._within_words()):
            return False
        self._emit(Block(BlockKind.DAY, self.at + 1, found.label, day=found.head))
        if found.words:
            self.at -= 1
            self._begin(BlockKind.ITEM, found.words)
        return True

    def _within_words(self) -> bool:
        """Say whether the line before is one of words that may have been wrapped."""
        return bool(self.open and not self.gap and (self.open.kind is BlockKind.TEXT or self.open.marker))

    def _speaker(self, line: str) -> bool:
        """Begin a note at "Anna: …", as in a chat."""
        if self._nested(indent_of(line)) or not (before := signed(line.strip())).author:
            return False
        return line.strip().endswith(before.text) and self._begin(BlockKind.ITEM, line.strip())

    def _item(self, line: str) -> bool:
        """Begin an item, or add it to the one that it is nested in."""
        marker = find_marker(line, self._keys)
        if marker is None:
            return False
        if self._nested(marker.indent):
            return self._add(line)
        if not self._counts(marker):
            return False
        return self._begin(BlockKind.ITEM, marker.rest, marker)

    def _nested(self, indent: int) -> bool:
        return bool(self.open and self.open.marker and indent > self.open.marker.indent + 1)

    def _counts(self, marker: Marker) -> bool:
        """Say whether a marker opens an item here; within a paragraph "12." may be a wrapped line."""
        block = self.open
        if marker.kind is MarkerKind.LETTER:
            return self._letter_counts()
        if marker.bulleted or block is None or self.gap or block.leads_over:
            return True
        if block.marker is None and block.kind is BlockKind.TEXT:
            return len(block.lines) == 1 and is_title(block.lines[0]) and _is_first(marker)
        if marker.kind is MarkerKind.DASH:
            return block.marker is not None and block.marker.kind is MarkerKind.DASH
        return block.marker is None or bool(block.marker.number)

    def _letter_counts(self) -> bool:
        """Say whether "b)" opens an item: below a number it is a part of that note."""
        block = self.open
        if block is None or (block.marker and block.marker.kind is MarkerKind.LETTER):
            return True
        return (self.gap or block.leads_over) and not (block.marker and block.marker.number)

    def _words(self, line: str) -> None:
        if self.open and self._continues(line) and not self._stands_alone(line):
            self._add(line)
        else:
            self._begin(BlockKind.TEXT, line.strip())

    def _stands_alone(self, line: str) -> bool:
        """Say whether a line and the one above are a note each: "Kasse: …", or an arrow between two words."""
        block = self.open
        if block is None or self.gap or block.marker or len(block.lines) > 1:
            return False
        return is_complete(block.lines[0]) and is_complete(line.strip())

    def _continues(self, line: str) -> bool:
        """Say whether words belong to the open block; after an empty line they mostly do not."""
        block = self.open
        if block is None:
            return False
        if not self.gap or not any(block.lines) or self._nested(indent_of(line)):
            return True
        return block.inset and line.lstrip()[0].islower()


def _is_first(marker: Marker) -> bool:
    """Say whether a number may begin a list right below its title."""
    return marker.kind is MarkerKind.NAMED or marker.number == "1" or "." in marker.number


def _underlined(above: _Open, rule: str) -> bool:
    """Say whether a rule underlines a title; a short one of dashes below a note just ends the note."""
    if above.kind is not BlockKind.TEXT or len(above.lines) > 1:
        return False
    if set(rule) == {"-"}:
        return is_title(above.lines[0]) and abs(len(rule) - len(above.lines[0])) <= _UNDERLINE_SLACK
    return set(rule) == {"="}


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(cell.replace("\\|", "|").strip() for cell in _BAR.split(inner))


def _unclosed(heading: str) -> str:
    """Return a heading without the ``#`` that may close it; "C#" keeps its own."""
    text = heading.rstrip()
    bare = text.rstrip("#")
    return bare.rstrip() if not bare or bare[-1].isspace() else text
