"""Goes through the blocks of a free text: which block is a note, and what those around it say about it.

Headings and days hold for the notes below them. In a file with lists the items are the notes; elsewhere the
paragraphs are. What was passed over is remembered, so that nothing is lost unseen.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.journal.dates import DateHead, date_head, date_tail
from app.journal.lexicon import fold, lexicon
from app.journal.prose.letters import is_farewell, letterhead, without_frame
from app.journal.prose.line_shapes import is_title
from app.journal.prose.markers import MarkerKind, find_marker
from app.journal.prose.outline import BOLD_LEVEL, Block, BlockKind
from app.journal.prose.people import is_person, signed, stated_author
from app.journal.table.asking import asks, asks_for_wording
from app.journal.table.cells import status_of
from app.journal.table.columns import map_columns
from app.model import NoteStatus

__all__ = ["Draft", "Scribe", "Section", "names_journal"]

_SAMPLE = 50
"""Rows of a table among which its header is looked for."""
_STATE_WORDS = 3
_LEAD_WORDS = 4
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|(?<!!)\[([^\[\]]+)\]\([^()\s]*\)")
_TITLE_NUMBER = re.compile(
    r"(?:TOP\s*)?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.):]|(?<=\.\d)|(?<=TOP \d))\s+(?=[^\W\d_])"
)
_URL = re.compile(r"https?://\S+")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[AaPp][Mm]))?")
_COUNTED = re.compile(r"([^\W\d]+) ?\d{1,4}(?: \d{4})?")
_DAY_SIGNS = (":", "–", "—", "- ")


@dataclass(frozen=True, slots=True)
class Section:
    """What headings and days say about the notes below them."""

    level: int = 0
    where: str = ""
    author: str = ""
    day: DateHead | None = None
    day_level: int = 1
    """The day holds for headings of this level and below it."""
    status: NoteStatus | None = None


@dataclass(slots=True)
class Draft:
    """A note in the making."""

    place: int
    parts: list[str]
    section: Section
    number: str = ""
    sure_number: bool = False
    status: NoteStatus | None = None
    level: int = 0
    """Level of the heading that is this note's title, else 0."""
    attachments: tuple[str, ...] = ()
    struck: bool = False

    def __post_init__(self) -> None:
        """Take off the words a day before them, and the author before or behind them."""
        words = self.parts[0]
        if (day := date_head(words)) and day.rest.startswith(_DAY_SIGNS):
            self.section = replace(self.section, day=day)
            words = day.rest.lstrip(":–—- ")
        found = signed(words)
        if found.author:
            self.section = replace(self.section, author=found.author, day=found.date or self.section.day)
        self.parts[0] = found.text

    def add(self, block: Block, words: str, *, listed: bool = False) -> None:
        """Add the words of a further block: a paragraph, or the next item of a list."""
        self.parts += ["\n" if listed else "\n\n", words]
        self.attachments += block.attachments
        self.struck = self.struck and block.struck

    @property
    def text(self) -> str:
        """The note's words so far."""
        return "".join(self.parts).strip()


@dataclass(slots=True)
class Scribe:
    """Goes through the blocks once, from top to bottom."""

    blocks: Sequence[Block]
    drafts: list[Draft] = field(default_factory=list)
    tables: list[tuple[Block, Section]] = field(default_factory=list)
    passed_over: list[int] = field(default_factory=list)
    sections: list[Section] = field(default_factory=lambda: [Section()])
    place: int = -1
    """Index of the block at hand."""
    lead: str = ""
    """Page named by a line such as "Kasse:" right before a list."""
    farewell: bool = False
    """The block before was a farewell: a name follows."""
    counts_on: bool = False
    """The numbered list at hand did not begin at 1."""
    below_named: bool = False
    """The words at hand go on with a note such as "Bug 12: …" that has no bullet."""
    _prose: frozenset[int] = frozenset()
    _has_title: bool = False

    def __post_init__(self) -> None:
        """Settle what depends on the whole file."""
        self._prose = _paragraphs_that_count(self.blocks)
        headings = [block for block in self.blocks if block.kind is BlockKind.HEADING]
        tops = [block for block in headings if block.level == 1]
        deeper = any(not _names_day(block) for block in headings if 1 < block.level < BOLD_LEVEL)
        self._has_title = len(tops) == 1 and tops[0] is headings[0] and deeper

    def take(self, block: Block) -> None:
        """Read one block."""
        self.place += 1
        takers = {
            BlockKind.HEADING: self._heading,
            BlockKind.DAY: self._day,
            BlockKind.ITEM: self._item,
            BlockKind.TEXT: self._text,
            BlockKind.TABLE: self._table,
        }
        takers[block.kind](block)
        if block.kind is not BlockKind.TEXT:
            mark = block.marker
            self.below_named = bool(mark and mark.kind is MarkerKind.NAMED and not mark.bulleted)
        self.farewell = block.kind is BlockKind.TEXT and is_farewell(block.text.splitlines()[-1])

    @property
    def _titled(self) -> Draft | None:
        """The note whose title is a heading, while its text lasts."""
        return self.drafts[-1] if self.drafts and self.drafts[-1].level else None

    def _heading(self, block: Block) -> None:
        self.lead = ""
        if (note := self._titled) and block.level > note.level:
            note.add(block, block.text)
            return
        if note:
            note.level = 0
        before = self.sections[-1]
        while len(self.sections) > 1 and self.sections[-1].level >= block.level:
            self.sections.pop()
        marker = find_marker(block.text)
        if marker and marker.kind is MarkerKind.NAMED:
            draft = self._draft(block, marker.rest)
            draft.number, draft.sure_number, draft.level = marker.number, True, block.level
            return
        section = self._below(block)
        if not section.day and block.level >= before.day_level:
            section = replace(section, day=before.day, day_level=before.day_level)
        self.sections.append(section)

    def _below(self, block: Block) -> Section:
        """Return what a heading says: a day, a state or a page."""
        section = replace(self.sections[-1], level=block.level)
        title = _plain_title(block.text)
        head, tail = date_head(title), date_tail(title)
        if head:
            section = replace(section, day=head, day_level=block.level)
            title = head.rest.strip(" ,()–—-:")
        elif tail:
            title, day = tail
            section = replace(section, day=day, day_level=block.level)
        if author := stated_author(title) or (title if is_person(title) else ""):
            return replace(section, author=author)
        generic = names_journal(title) or (self._has_title and block.level == 1)
        if not generic and len(title.split()) <= _STATE_WORDS and (status := status_of(title)):
            return replace(section, status=status)
        return section if generic or not title else replace(section, where=title)

    def _day(self, block: Block) -> None:
        self.lead = ""
        label = block.text.strip()
        author = stated_author(label) or (label if is_person(label) else "")
        if note := self._titled:
            note.section = replace(note.section, day=block.day, author=author or note.section.author)
            return
        above = self.sections[-1]
        where = label if label and not author else above.where
        self.sections[-1] = replace(
            above, day=block.day, day_level=above.level + 1, author=author, where=where
        )

    def _item(self, block: Block) -> None:
        marker = block.marker
        if note := self._titled:
            sign = f"{marker.number}. " if marker and marker.number else "- " if marker else ""
            note.add(block, sign + block.text, listed=self.blocks[self.place - 1].kind is BlockKind.ITEM)
            return
        counts_on = self._counts_on(block)
        draft = self._draft(block, block.text)
        if marker:
            draft.number, draft.status = marker.number, marker.status
            draft.sure_number = marker.kind is MarkerKind.NAMED or counts_on

    def _counts_on(self, block: Block) -> bool:
        """Say whether a list goes on counting from elsewhere; one that begins at 1 may just be a list."""
        before = self.blocks[self.place - 1].marker if self.place else None
        if not block.marker or block.marker.kind is not MarkerKind.NUMBER:
            return False
        if not (before and before.kind is MarkerKind.NUMBER):
            self.counts_on = "." in block.marker.number or int(block.marker.number) > 1
        return self.counts_on

    def _table(self, block: Block) -> None:
        self.tables.append((block, self._section))

    def _text(self, block: Block) -> None:
        start, lines = without_frame(block.text.split("\n"))
        words = "\n".join(lines).strip()
        if not words or (self.farewell and is_person(words)) or _TIME.fullmatch(words):
            return
        if note := self._titled:
            note.add(block, words)
        elif self.place == 0 and (section := self._of_title(lines)):
            self.sections[-1] = section
        elif author := stated_author(words):
            self.sections[-1] = replace(self.sections[-1], author=author)
        elif self._leads_over(lines):
            self.lead = _page_of(lines[0])
        elif self.place in self._prose or asks_for_wording(words):
            self._draft(block, words, start=start)
        elif self.below_named or self._within_numbers():
            self.drafts[-1].add(block, words)
        else:
            self.lead = ""
            self.passed_over.append(block.place_of(start))

    def _of_title(self, lines: Sequence[str]) -> Section | None:
        """Return what the title at the top says, or the head of a letter that was pasted with its words."""
        if found := letterhead(lines):
            return replace(self.sections[-1], author=found[0], day=date_head(found[1]))
        tail = date_tail(lines[0])
        if len(lines) == 1 and len(self.blocks) > 1 and is_title(lines[0]) and names_journal(lines[0]):
            return replace(self.sections[-1], day=tail[1] if tail else None)
        if not tail or not (names_journal(tail[0]) or (len(lines) == 1 and is_title(tail[0]))):
            return None
        if len(lines) > 1:
            self.passed_over.append(self.blocks[0].place_of(1))
        return replace(self.sections[-1], day=tail[1])

    def _within_numbers(self) -> bool:
        """Say whether words stand between two notes of a list that counts on: they belong to the first."""
        numbers = [
            next((block.marker.number for block in blocks if block.marker), "")
            for blocks in (self.blocks[: self.place][::-1], self.blocks[self.place + 1 :])
        ]
        around = [
            blocks[0].kind
            for blocks in (self.blocks[self.place - 1 :], self.blocks[self.place + 1 :])
            if blocks
        ]
        before, after = numbers
        counted = before.isdigit() and after.isdigit() and int(after) == int(before) + 1
        return counted and all(kind in {BlockKind.ITEM, BlockKind.TEXT} for kind in around)

    def _leads_over(self, lines: Sequence[str]) -> bool:
        """Say whether the line names the page of the list or table below it."""
        below = next(iter(self.blocks[self.place + 1 : self.place + 2]), None)
        if len(lines) > 1 or not below:
            return False
        if below.kind in {BlockKind.TABLE, BlockKind.TEXT}:
            return lines[0].endswith(":") and not asks(lines[0])
        if below.kind is not BlockKind.ITEM or not below.marker:
            return False
        touching = below.place == self.blocks[self.place].place + 1
        return lines[0].endswith(":") or (touching and (is_title(lines[0]) or bool(_URL.fullmatch(lines[0]))))

    @property
    def _section(self) -> Section:
        """What holds at this place."""
        return replace(self.sections[-1], where=self.lead) if self.lead else self.sections[-1]

    def _draft(self, block: Block, words: str, *, start: int = 0) -> Draft:
        """Begin a note with words that stand ``start`` lines below the block's first."""
        draft = Draft(
            block.place_of(start), [words], self._section, attachments=block.attachments, struck=block.struck
        )
        self.drafts.append(draft)
        return draft


def _names_day(block: Block) -> bool:
    return bool(date_head(block.text) or date_tail(block.text))


def names_journal(title: str) -> bool:
    """Say whether a heading names the journal ("Bug notes, KW 46") and not a page."""
    words = f" {fold(title)} "
    known = lexicon().prose
    counted = _COUNTED.fullmatch(words.strip())
    return bool(counted and counted[1] in known["counted"]) or any(
        f" {name} " in words for name in known["titles"]
    )


def _plain_title(line: str) -> str:
    """Return a title without emphasis, links and its number: "TOP 2 [[Kasse]]:" is "Kasse"."""
    words = _LINK.sub(r"\1\2", line).strip("*_ ").rstrip(":").strip("*_ ")
    return words if date_head(words) else _TITLE_NUMBER.sub("", words)


def _page_of(line: str) -> str:
    """Return the page that "Kasse:" names, and nothing for "Please change the following:"."""
    if _URL.fullmatch(line.strip()):
        return line.strip()
    title = _plain_title(line)
    words = fold(title).split()
    leading = lexicon().prose["leading_over"]
    if len(words) > _LEAD_WORDS or leading & set(words) or names_journal(title):
        return ""
    return title


def _holds_notes(block: Block) -> bool:
    columns = map_columns([row.cells for row in block.rows[:_SAMPLE]]) if block.rows else None
    return columns is not None and columns.has_note


def _paragraphs_that_count(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the paragraphs that are notes: all where no list is, else those below a day without a list.

    A table of notes is a list, too.
    """
    section, dated = 0, False
    section_of: list[tuple[int, bool]] = []
    with_list: set[int] = set()
    for block in blocks:
        if block.kind in {BlockKind.HEADING, BlockKind.DAY}:
            section += 1
            dated = block.kind is BlockKind.DAY or _names_day(block)
        if (block.kind is BlockKind.ITEM and block.marker) or _holds_notes(block):
            with_list.add(section)
        section_of.append((section, dated))
    return frozenset(
        index
        for index, (number, below_day) in enumerate(section_of)
        if not with_list or (below_day and number not in with_list)
    )
