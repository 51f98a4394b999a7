"""A document as a journal: which of its words are notes.

It is either the client's list of notes, or a text of the copy that the client went over, with comments and
with tracking on. In the second its paragraphs are no notes; in doubt they are read as notes too, and comments
and changes always are, so that nothing is lost.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.journal.contract import Reading
from app.journal.document.body import paragraphs_of
from app.journal.document.changes import Stretch, change_notes, stretches
from app.journal.document.paragraphs import blocks_of
from app.journal.document.remarks import Comment, comment_notes
from app.journal.document.shape import holds_notes, is_list_of_notes
from app.journal.document.written import Piece, after
from app.journal.prose.freetext import Origin, is_german, no_notes, read_blocks
from app.journal.prose.outline import Block, BlockKind
from app.journal.sentences import Unit
from app.journal.table.mapping import ColumnMapping
from app.model import Note, Problem, Severity, Source, say, say_count, together

__all__ = ["Document"]

_HALF = 0.5
_FEW = 2
"""Who types notes with tracking on edits at most one old paragraph for so many new ones."""


def _at_paragraph(file: str, place: int) -> Source:
    return Source(file, paragraph=place or None)


@dataclass(frozen=True, slots=True)
class Document:
    """What a format's reader found in a document.

    Attributes:
        file: the journal's name.
        pieces: its paragraphs and tables.
        margins: those of footnotes, headers and footers; only changes in them are notes.
        footnotes: words of footnotes, by kind and id; they are read where the text refers to them.
        comments: those that begin a conversation.
        hidden: paragraphs with hidden words, which were left out.
        mappings: what the developer says about columns.
        problems: what the reader found.
        unit: what paragraphs are counted in, for people.
        source: makes a note's source of a paragraph's number; 0 stands for none.
    """

    file: str
    pieces: Sequence[Piece]
    margins: Sequence[Piece] = ()
    footnotes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    comments: Sequence[Comment] = ()
    hidden: int = 0
    mappings: tuple[ColumnMapping, ...] = ()
    problems: tuple[Problem, ...] = ()
    unit: Unit = "paragraph"
    source: Callable[[str, int], Source] = _at_paragraph

    def reading(self) -> Reading:
        """Return all notes in the order in which they stand, and what was assumed."""
        found = list(stretches(self.pieces))
        changed = [stretch for stretch in (*found, *stretches(self.margins)) if stretch.changed]
        comments = comment_notes(self.comments, self._at)
        blocks = blocks_of(list(paragraphs_of(self.pieces, self.footnotes)))
        reviewed = bool(comments or changed) and not _is_typed_with_tracking(found)
        notes_in_body = not reviewed or is_list_of_notes(self._untouched(found) if changed else blocks)
        if notes_in_body:
            changed = [stretch for stretch in changed if not stretch.is_new]
        german = bool(changed) and is_german(after(stretch.runs) for stretch in found)
        edits = list(change_notes(changed, self._at, german=german))
        body = self._body(blocks if notes_in_body else _tables_with_notes(blocks))
        problems = [*self.problems, *self._assumed(len(comments), len(edits)), *body.problems]
        if not notes_in_body:
            problems += _taken_for_copy(blocks, self.file)
        notes = sorted((*body.notes, *comments, *edits), key=_place)
        if not notes:
            problems.append(no_notes(self.file))
        return Reading(tuple(notes), tuple(problems), (self.file,))

    def _untouched(self, found: Sequence[Stretch]) -> list[Block]:
        """Return the blocks of what was not changed: remarks that were typed into a text make it no list."""
        changed = {id(written) for stretch in found if stretch.changed for written in stretch.paragraphs}
        pieces = [piece for piece in self.pieces if id(piece) not in changed]
        return blocks_of(list(paragraphs_of(pieces, self.footnotes)))

    def _at(self, place: int) -> Source:
        return self.source(self.file, place)

    def _body(self, blocks: Sequence[Block]) -> Reading:
        return read_blocks(
            blocks,
            Origin(self.file, say("a table"), self.unit, self.source, mappings=self.mappings, unnamed=True),
        )

    def _assumed(self, comments: int, edits: int) -> Iterator[Problem]:
        """Say what was read beside the text, and what was left out."""
        read = together(
            say_count(comments, one="1 comment", many="{count} comments") if comments else "",
            say_count(edits, one="1 tracked change", many="{count} tracked changes") if edits else "",
            between=say(" and "),
        )
        if read:
            message = say("“{file}” was read with {parts}.", file=self.file, parts=read)
            yield Problem(self.file, message, Severity.INFO)
        if self.hidden:
            message = say_count(
                self.hidden,
                one="Hidden words in 1 paragraph of “{file}” were left out.",
                many="Hidden words in {count} paragraphs of “{file}” were left out.",
                file=self.file,
            )
            yield Problem(self.file, message, Severity.INFO)


def _place(note: Note) -> float:
    """Return where a note stands in its document; what is pinned nowhere comes last."""
    return note.source.paragraph or note.source.line or math.inf


def _is_typed_with_tracking(found: Sequence[Stretch]) -> bool:
    """Say whether most was typed while changes were tracked: then every word is new, and none is changed."""
    new = [stretch for stretch in found if stretch.changed and stretch.is_new]
    edited = sum(stretch.changed for stretch in found) - len(new)
    typed, all_words = (sum(len(after(stretch.runs)) for stretch in some) for some in (new, found))
    return typed > _HALF * all_words and len(new) > edited * _FEW


def _tables_with_notes(blocks: Sequence[Block]) -> list[Block]:
    """Return the tables that are lists of notes all the same, and the headings that name their pages."""
    return [
        block
        for block in blocks
        if block.kind is BlockKind.HEADING or (block.kind is BlockKind.TABLE and holds_notes(block.rows))
    ]


def _taken_for_copy(blocks: Sequence[Block], file: str) -> Iterator[Problem]:
    left = sum(
        block.kind in {BlockKind.ITEM, BlockKind.TEXT}
        or (block.kind is BlockKind.TABLE and not holds_notes(block.rows))
        for block in blocks
    )
    if left:
        yield Problem(
            file,
            say_count(
                left,
                one="A paragraph of “{file}” was taken for the text that its comments and changes are about, "
                "not for notes.",
                many="{count} paragraphs and tables of “{file}” were taken for the text that its "
                "comments and "
                "changes are about, not for notes.",
                file=file,
            ),
            Severity.INFO,
            hint=say("If these are notes, put “Notes” above them as a heading."),
        )
