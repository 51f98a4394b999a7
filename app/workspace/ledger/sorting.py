"""Sorting notes by hand: a pile for each, in as few steps as it takes, and all of it undone at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.model import ChosenPlace, Note, OutcomeKind, VerdictKind
from app.workspace.ledger.deeds import ConflictError
from app.workspace.values import TriagedNote

__all__ = ["Pile", "Sorted", "Sorter", "sort_notes"]


class Pile(StrEnum):
    """Where a developer puts a note."""

    THEIRS = "theirs"
    """The client can change it."""
    OURS = "ours"
    """It is about the program."""
    ASK = "ask"
    """Nothing is clear before the client was asked."""
    DUPLICATE = "duplicate"
    """The same was asked in another note."""
    LATER = "later"
    """To be looked at later; whose it is stays open."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """What sorting came to.

    Attributes:
        pile: where the notes were put.
        note_ids: those that were; nobody was in the way.
        refused: why others were not, a sentence or two for each.
    """

    pile: Pile
    note_ids: tuple[str, ...]
    refused: tuple[str, ...] = ()


class Sorter(Protocol):
    """What sorting needs of the developer's deeds."""

    def correct(
        self,
        note: Note,
        kind: VerdictKind | None = None,
        places: Sequence[ChosenPlace] = (),
        *,
        seen: int | None = None,
    ) -> object:
        """Say whose a note is."""

    def mark(
        self, note_id: str, outcome: OutcomeKind, *, duplicate_of: str = "", seen: int | None = None
    ) -> object:
        """Say what became of a note."""

    def put_off(self, note_id: str, *, seen: int | None = None) -> object:
        """Say that a note is to be looked at later."""


_KINDS = {Pile.THEIRS: VerdictKind.COPY, Pile.OURS: VerdictKind.DEVELOPER, Pile.ASK: VerdictKind.UNCLEAR}
_GOES_ON = {
    Pile.THEIRS: {OutcomeKind.OPEN, OutcomeKind.ANSWERED},
    Pile.OURS: {OutcomeKind.OPEN, OutcomeKind.ANSWERED, OutcomeKind.MINE},
    Pile.ASK: {OutcomeKind.OPEN},
}
"""What may have become of a note that is put on the pile; else it is open again."""


def sort_notes(deeds: Sorter, notes: Iterable[TriagedNote], pile: Pile, *, duplicate_of: str = "") -> Sorted:
    """Put notes on a pile; where somebody else did something about one meanwhile, the others still go there.

    Args:
        deeds: of the developer, at one moment, so that all of it is undone together.
        notes: as they are on the screen.
        pile: where they belong.
        duplicate_of: for duplicates, the note that is the one to look at; it is never one of itself.

    Raises:
        CopycueError: nothing can be kept now.
    """
    done, refused = [], []
    for triaged in notes:
        if triaged.note.id == duplicate_of:
            continue
        try:
            _put(deeds, triaged, pile, duplicate_of)
        except ConflictError as conflict:
            refused.append(f"{conflict.title}. {conflict.message}")
        else:
            done.append(triaged.note.id)
    return Sorted(pile, tuple(done), tuple(refused))


def _put(deeds: Sorter, triaged: TriagedNote, pile: Pile, duplicate_of: str) -> None:
    note, seen = triaged.note, triaged.state.last
    if pile is Pile.LATER:
        deeds.put_off(note.id, seen=seen)
    elif pile is Pile.DUPLICATE:
        deeds.mark(note.id, OutcomeKind.DUPLICATE, duplicate_of=duplicate_of, seen=seen)
    else:
        if triaged.state.outcome.kind not in _GOES_ON[pile]:
            deeds.mark(note.id, OutcomeKind.OPEN, seen=seen)
        deeds.correct(note, _KINDS[pile], tuple(_places(triaged, pile)), seen=seen)


def _places(triaged: TriagedNote, pile: Pile) -> Iterator[ChosenPlace]:
    """Yield the places that the developer chose before: they stay with a note about texts."""
    if pile is Pile.THEIRS and triaged.correction is not None:
        yield from triaged.correction.places
