"""Which note is which: numbers for notes that have none, and no number twice.

A made-up number is a fingerprint of the words and the page, so it survives sorting, insertions and a
new export; it does not depend on where in the file a note stands, except between notes of the same words.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import structs

from app.journal.plain_words import word_key
from app.journal.sentences import and_more
from app.model import Note, Problem, Severity, say, together

__all__ = ["fingerprint", "has_moved", "numbered"]

_SHORT = 6
_MADE_UP = "n-"
_LISTED = 5
"""So many numbers are named in one problem."""


def fingerprint(note: Note) -> str:
    """Return 32 hex digits that stand for the note's words and page, whatever their case and typography."""
    words, place = word_key(note.text), word_key(note.where)
    return hashlib.blake2b(f"{words}\0{place}".encode("utf-8", "replace"), digest_size=16).hexdigest()


def numbered(
    notes: Sequence[Note], known: Mapping[int, str] | None = None, taken: Collection[str] = ()
) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """Return the notes with unique ids, in the same order, and a warning for numbers that occur twice.

    The first note with a number keeps it. The client's numbers are settled before any is made up.

    Args:
        notes: with the client's numbers as ids, or "".
        known: index of a note → the id that it has had before, which it keeps.
        taken: ids that belong to other notes for good.
    """
    own = {note.id for note in notes}
    if not known and len(own) == len(notes) and "" not in own and own.isdisjoint(taken):
        return tuple(notes), ()  # as most journals are: a fifth of the time that reading 100,000 notes takes
    ids = dict(known or {})
    used = {*taken, *ids.values()}
    for index, note in enumerate(notes):
        if note.id and note.id not in used and index not in ids:
            ids[index] = note.id
            used.add(note.id)
    made_up = _MadeUp(used | {note.id for note in notes})
    nameless = [index for index in range(len(notes)) if index not in ids]
    for index in sorted(nameless, key=lambda index: not notes[index].id):
        ids[index] = made_up.name(notes[index])
    unique = tuple(
        note if note.id == ids[index] else structs.replace(note, id=ids[index])
        for index, note in enumerate(notes)
    )
    return unique, tuple(_warnings(notes, ids))


def has_moved(note_id: str, number: str) -> bool:
    """Tell whether the client's number for a note is another one than it was when the note got its id."""
    return bool(number) and note_id != number and not note_id.startswith((_MADE_UP, f"{number}-"))


class _MadeUp:
    """Hands out numbers that are not taken."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._seen: Counter[str] = Counter()

    def name(self, note: Note) -> str:
        """Return "n-3f9a1c", or "489-3f9a1c" for the second note with the number 489."""
        stem, digits = f"{note.id}-" if note.id else _MADE_UP, fingerprint(note)
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


def _warnings(notes: Sequence[Note], ids: Mapping[int, str]) -> Iterable[Problem]:
    """Say once for each file which of its numbers other notes have, too."""
    count = Counter(note.id for note in notes)
    by_file: defaultdict[str, list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        if note.id and count[note.id] > 1 and note.id != ids[index]:
            by_file[note.source.file].append(index)
    for file, indices in by_file.items():
        shown = together(
            *(
                say("{number} (shown as {note})", number=notes[index].id, note=ids[index])
                for index in indices[:_LISTED]
            ),
            between=", ",
        )
        yield Problem(
            file,
            say(
                "Notes in “{file}” carry a number that another note has: {notes}.",
                file=file,
                notes=and_more(shown, len(indices) - _LISTED),
            ),
            Severity.WARNING,
            line=notes[indices[0]].source.line,
            hint=say("Give each note its own number, so that answers stay with the right one."),
        )
