"""What stands in a document, whatever program wrote it, before anybody asks whether it is a note.

Word, LibreOffice, web pages and Rich Text come to this; what it means for notes is decided in
``app.journal.document``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.journal.document.paragraphs import ListSign

__all__ = [
    "Anchor",
    "Cell",
    "Change",
    "Fate",
    "Look",
    "Piece",
    "Run",
    "Sheet",
    "Written",
    "after",
    "before",
    "every",
]


class Fate(Enum):
    """What tracking says about words."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change.

    Attributes:
        fate: what is done to the words.
        author: the name as the program has it, or "".
        date: the moment as the program writes it, or "".
        moved: the words were moved here, or away from here.
    """

    fate: Fate
    author: str = ""
    date: str = ""
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look.

    Attributes:
        text: the words.
        change: the tracked change they belong to, or None.
        struck: they are struck through.
        strong: they are bold or underlined.
    """

    text: str
    change: Change | None = None
    struck: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What the style of a paragraph and its own properties say.

    Attributes:
        level: of a heading, 1 to 6, else 0.
        sign: what stands before it in a list.
        inset: it is moved to the right, or a quotation.
        aside: it is a line of a table of contents.
    """

    level: int = 0
    sign: ListSign | None = None
    inset: bool = False
    aside: bool = False


@dataclass(slots=True)
class Written:
    """A paragraph.

    Attributes:
        place: its number, 1-based.
        where: the heading above it, or "".
        look: what its style says.
        runs: its words.
        mark: the tracked change that its end belongs to: it was split off, or joined with the next one.
        pictures: names of the pictures in it.
        footnotes: kinds and ids of the footnotes and endnotes that it refers to.
    """

    place: int
    where: str = ""
    look: Look = field(default_factory=Look)
    runs: list[Run] = field(default_factory=list)
    mark: Change | None = None
    pictures: list[str] = field(default_factory=list)
    footnotes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Cell:
    """A cell of a table.

    Attributes:
        pieces: what stands in it.
        width: columns that it takes.
        goes_on: it is the lower part of the cell above.
    """

    pieces: "list[Piece]"
    width: int = 1
    goes_on: bool = False


@dataclass(slots=True)
class Sheet:
    """A table: rows of cells. ``place`` is the number of its first paragraph."""

    place: int
    rows: list[list[Cell]] = field(default_factory=list)


Piece = Written | Sheet


@dataclass(slots=True)
class Anchor:
    """The words that a comment is pinned to: where they begin, the heading above, and the words."""

    place: int
    where: str
    runs: list[Run] = field(default_factory=list)


def before(runs: Sequence[Run]) -> str:
    """Return the words as they were before the tracked changes."""
    return "".join(run.text for run in runs if not run.change or run.change.fate is Fate.DELETED)


def after(runs: Sequence[Run]) -> str:
    """Return the words as they are with the tracked changes."""
    return "".join(run.text for run in runs if not run.change or run.change.fate is Fate.INSERTED)


def every(pieces: Sequence[Piece]) -> Iterator[Written]:
    """Yield all paragraphs in their order, also those of tables."""
    for piece in pieces:
        if isinstance(piece, Written):
            yield piece
        else:
            for row in piece.rows:
                for cell in row:
                    yield from every(cell.pieces)
