"""Which note is which: numbers for notes that have none, and no number twice.

A made-up number is a fingerprint of the words and the page, so it survives sorting, insertions and a
new export; it does not depend on where in the file a note stands, except between notes of the same words.
"""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.model import Note, Problem, Severity

__all__ = ["fingerprint", "numbered"]

_SHORT = 6
_LISTED = 5
"""So many numbers are named in one problem."""
_WORDS = re.compile(r"\w+|[^\w\s]")


def fingerprint(note: Note) -> str:
    """Return 32 hex digits that stand for the note's words and page, whatever their case and spacing."""
    words = " ".join(_WORDS.findall(unicodedata.normalize("NFKC", note.text).casefold()))
    place = " ".join(note.where.casefold().split())
    return hashlib.blake2b(f"{words}\0{place}".encode("utf-8", "replace"), digest_size=16).hexdigest()


def numbered(notes: Sequence[Note]) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """Return the notes with unique ids, in the same order, and a warning for numbers that occur twice.

    The first note with a number keeps it. The client's numbers are settled before any is made up.
    """
    ids: dict[int, str] = {}
    firsts: dict[str, int] = {}
    for index, note in enumerate(notes):
        if note.id and firsts.setdefault(note.id, index) == index:
            ids[index] = note.id
    made_up = _MadeUp(set(firsts))
    doubled = [index for index, note in enumerate(notes) if note.id and index not in ids]
    missing = [index for index, note in enumerate(notes) if not note.id]
    for index in (*doubled, *missing):
        ids[index] = made_up.name(notes[index])
    unique = tuple(
        note if note.id == ids[index] else replace(note, id=ids[index]) for index, note in enumerate(notes)
    )
    return unique, tuple(_warnings(notes, doubled, ids))


class _MadeUp:
    """Hands out numbers that are not taken."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._seen: Counter[str] = Counter()

    def name(self, note: Note) -> str:
        """Return "n-3f9a1c", or "489-3f9a1c" for the second note with the number 489."""
        stem, digits = f"{note.id or 'n'}-", fingerprint(note)
        self._seen[stem + digits] += 1
        if (count := self._seen[stem + digits]) > 1:  # the same words again
            return self._free(f"{stem}{digits[:_SHORT]}-{count}")
        names = (stem + digits[:length] for length in range(_SHORT, len(digits) + 1))
        return self._free(next((name for name in names if name not in self._taken), stem + digits))

    def _free(self, name: str) -> str:
        while name in self._taken:
            name += "+"
        self._taken.add(name)
        return name


def _warnings(notes: Sequence[Note], doubled: Iterable[int], ids: dict[int, str]) -> Iterable[Problem]:
    """Say once for each file which of its numbers were taken already."""
    by_file: defaultdict[str, list[int]] = defaultdict(list)
    for index in doubled:
        by_file[notes[index].source.file].append(index)
    for file, indices in by_file.items():
        shown = ", ".join(f"{notes[index].id} (shown as {ids[index]})" for index in indices[:_LISTED])
        more = f" and {len(indices) - _LISTED} more" if len(indices) > _LISTED else ""
        yield Problem(
            file,
            f"Notes in “{file}” carry a number that an earlier note has: {shown}{more}.",
            Severity.WARNING,
            line=notes[indices[0]].source.line,
            hint="Give each note its own number, so that answers stay with the right one.",
        )
