"""Which note another one is likely to repeat: for a developer who says that it is a duplicate. Pure."""

import heapq
from collections.abc import Iterator, Sequence

from app.model import Note
from app.workspace.values import TriagedNote

__all__ = ["likely_originals"]

_MOST = 50
_COMPARED = 400
"""Characters of a note that are compared."""
_PIECE = 500
"""Notes compared in one go: in between other threads have their turn."""
_SAME_PLACE = 40.0
_FEWEST = 35.0
"""Below so many per cent notes have only the small words in common."""


def likely_originals(
    triaged: TriagedNote, notes: Sequence[TriagedNote], *, known: str = ""
) -> list[TriagedNote]:
    """Return the notes that another one may repeat, the likeliest first; at most some dozens.

    Args:
        triaged: the note that repeats something.
        notes: all notes.
        known: the note that was found to ask for the same, or "".
    """
    others = [
        one for one in notes if one.note.id != triaged.note.id and not _is_later(one.note, triaged.note)
    ]
    scored = (
        (score, -place) for place, score in enumerate(_scores(triaged, others, known)) if score >= _FEWEST
    )
    return [others[-place] for _, place in heapq.nlargest(_MOST, scored)]


def _is_later(note: Note, than: Note) -> bool:
    """Tell whether a note was written on a later day."""
    return note.date is not None and than.date is not None and note.date > than.date


def _scores(triaged: TriagedNote, others: Sequence[TriagedNote], known: str) -> Iterator[float]:
    """Yield how likely each other note is the one that is repeated."""
    from rapidfuzz import fuzz, process, utils

    text, places = triaged.note.text[:_COMPARED], _places(triaged)
    for start in range(0, len(others), _PIECE):
        piece = others[start : start + _PIECE]
        texts = [one.note.text[:_COMPARED] for one in piece]
        alike = {
            place: score
            for _, score, place in process.extract(
                text, texts, scorer=fuzz.token_sort_ratio, processor=utils.default_process, limit=None
            )
        }
        for place, one in enumerate(piece):
            same = _SAME_PLACE if places and places & _places(one) else 0.0
            yield float("inf") if one.note.id == known else alike[place] + same


def _places(triaged: TriagedNote) -> set[tuple[str, str]]:
    """Return the entries that a note is about for certain."""
    return {(match.entry.location.file, match.entry.key) for match in triaged.verdict.claimed}
