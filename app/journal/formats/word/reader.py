"""Journals as Word documents.

A document is either the client's list of notes or a text of the copy that the client went over, with comments
and with tracking on. In the second its paragraphs are no notes; in doubt they are read as notes too, and
comments and changes always are, so that nothing is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.journal.archive import is_archive, open_archive
from app.journal.contract import JournalFile, Reading
from app.journal.formats.word.body import paragraphs_of
from app.journal.formats.word.changes import Stretch, change_notes, stretches
from app.journal.formats.word.comments import comment_notes
from app.journal.formats.word.names import child, value
from app.journal.formats.word.package import Package, open_package
from app.journal.formats.word.story import Story
from app.journal.formats.word.styles import Styles
from app.journal.formats.word.written import Piece, after, every
from app.journal.freetext import Origin, is_german, no_notes, read_blocks
from app.journal.journal_shape import holds_notes, is_list_of_notes
from app.journal.outline import Block, BlockKind
from app.journal.paragraphs import blocks_of
from app.model import Problem, Severity, Source

__all__ = ["Word"]

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_HALF = 0.5


class Word:
    """Reads .docx and .docm; macros are never looked at."""

    suffixes = frozenset({".docx", ".docm"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether it is a document of Word since 2007, also under the suffix of an older one."""
        return journal.suffix in self.suffixes or (journal.suffix == ".doc" and is_archive(journal.data))

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of paragraphs and tables, of comments and of tracked changes, as they stand."""
        if journal.data.startswith(_OLD_OFFICE):
            return Reading(problems=(_protected(journal.name),))
        archive = open_archive(journal)
        package = archive if isinstance(archive, Problem) else open_package(archive, journal.name)
        if isinstance(package, Problem):
            return Reading(problems=(package,))
        return _Document.of(package, journal).reading()


@dataclass(slots=True)
class _Document:
    """A document that was gone through once."""

    journal: JournalFile
    package: Package
    styles: Styles
    story: Story
    pieces: list[Piece]
    margins: list[Piece]
    footnotes: dict[tuple[str, str], str]

    @classmethod
    def of(cls, package: Package, journal: JournalFile) -> "_Document":
        """Go through the body and what stands at its edges."""
        styles = Styles.of(package.parts.get("styles"), package.parts.get("numbering"))
        story = Story(styles, package.targets)
        body = child(package.body, "body")
        pieces = story.read(body) if body is not None else []
        margins: list[Piece] = []
        footnotes: dict[tuple[str, str], str] = {}
        for kind, root in package.margins:
            for element in root if kind in {"footnotes", "endnotes"} else [root]:
                found = Story(styles, package.targets, anchors=story.anchors, aside=True).read(element)
                margins += found
                key = (kind.removesuffix("s"), value(element, "id"))
                footnotes[key] = "\n".join(after(written.runs) for written in every(found)).strip()
        return cls(journal, package, styles, story, pieces, margins, footnotes)

    def reading(self) -> Reading:
        """Return all notes in the order in which they stand, and what was assumed."""
        file = self.journal.name
        found = list(stretches(self.pieces))
        german = is_german(after(stretch.runs) for stretch in found)
        comments = list(comment_notes(self.package, self.styles, self.story.anchors, file))
        changed = [stretch for stretch in (*found, *stretches(self.margins)) if stretch.changed]
        blocks = blocks_of(list(paragraphs_of(self.pieces, self.footnotes)))
        reviewed = bool(comments or changed) and not _is_typed_with_tracking(found)
        if notes_in_body := not reviewed or is_list_of_notes(blocks):
            changed = [stretch for stretch in changed if not stretch.is_new]
        body = self._read(blocks if notes_in_body else _tables_with_notes(blocks))
        edits = list(change_notes(changed, file, german=german))
        placed = [(note.source.paragraph or 0, note) for note in body.notes]
        placed = sorted((*placed, *comments, *edits), key=lambda pair: pair[0])
        problems = [*self.package.problems, *self._assumed(len(comments), len(edits)), *body.problems]
        if not notes_in_body:
            problems += _taken_for_copy(blocks, file)
        if not placed:
            problems.append(no_notes(file))
        return Reading(tuple(note for _, note in placed), tuple(problems), (file,))

    def _read(self, blocks: Sequence[Block]) -> Reading:
        origin = Origin(
            self.journal.name,
            "a table",
            "paragraph",
            _at_paragraph,
            mappings=self.journal.mappings,
            unnamed=True,
        )
        return read_blocks(blocks, origin)

    def _assumed(self, comments: int, edits: int) -> Iterator[Problem]:
        """Say what was read beside the text, and what was left out."""
        file = self.journal.name
        read = [
            f"{count} {name}{'s' if count > 1 else ''}"
            for count, name in ((comments, "comment"), (edits, "tracked change"))
            if count
        ]
        if read:
            yield Problem(file, f"“{file}” was read with {' and '.join(read)}.", Severity.INFO)
        if self.story.hidden:
            what = f"{self.story.hidden} paragraph{'s' if self.story.hidden > 1 else ''}"
            yield Problem(file, f"Hidden words in {what} of “{file}” were left out.", Severity.INFO)
        if self.package.macros:
            yield Problem(file, f"“{file}” holds macros; they were not run.", Severity.INFO)


def _at_paragraph(file: str, place: int) -> Source:
    return Source(file, paragraph=place)


def _is_typed_with_tracking(found: Sequence[Stretch]) -> bool:
    """Say whether most was typed while changes were tracked: then every word is new, and none is changed."""
    lengths = [(len(after(stretch.runs)), stretch.changed and stretch.is_new) for stretch in found]
    return sum(length for length, new in lengths if new) > _HALF * sum(length for length, _ in lengths)


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
        what = f"{left} paragraphs and tables" if left > 1 else "A paragraph"
        yield Problem(
            file,
            f"{what} of “{file}” {'were' if left > 1 else 'was'} taken for the text that its comments and "
            "changes are about, not for notes.",
            Severity.INFO,
            hint="If these are notes, put “Notes” above them as a heading.",
        )


def _protected(file: str) -> Problem:
    return Problem(
        file,
        f"“{file}” is protected with a password, or a document of an old Word.",
        hint="Open it in Word and save it as “Word document (.docx)” without a password.",
    )
