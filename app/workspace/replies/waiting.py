"""The notes that one letter may answer: those that wait for an answer and have one drafted."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.model import VerdictKind
from app.workspace.outcomes.standing import waits_for_answer
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look

__all__ = ["authors_of", "waiting_notes"]

_OF_TEXTS = frozenset({VerdictKind.COPY, VerdictKind.MIXED})


def waiting_notes(
    look: "Look", author: str | None = None, *, only_texts: bool = False
) -> tuple[TriagedNote, ...]:
    """Return the notes that wait for an answer and have one drafted, in the order of the journals.

    Args:
        look: the project as it is now.
        author: only those that this person wrote, however the name is capitalised; None: all.
        only_texts: only those about texts that the client can change.
    """
    wanted = None if author is None else _folded(author)
    return tuple(
        one
        for one in _waiting(look)
        if (wanted is None or _folded(one.note.author) == wanted)
        and (not only_texts or one.verdict.kind in _OF_TEXTS)
    )


def authors_of(look: "Look") -> tuple[str, ...]:
    """Return who wrote the notes that wait for an answer, by name."""
    return tuple(sorted({one.note.author for one in _waiting(look) if one.note.author}))


def _waiting(look: "Look") -> Iterator[TriagedNote]:
    return (one for one in look.triage.notes if waits_for_answer(one, look.memory))


def _folded(author: str) -> str:
    return author.casefold().strip()
