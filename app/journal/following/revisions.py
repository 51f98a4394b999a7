"""From one reading of the journal to the next: which notes are the same, edited, new or withdrawn.

Pure: what was known and what was read now go in, what is known from now on comes out. Where it is kept is
not decided here.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from app.journal.following.identity import has_moved, numbered
from app.journal.following.pairing import pair
from app.journal.plain_words import plain
from app.journal.sentences import and_more
from app.model import KnownNote, Note, NoteWords, Problem, Severity, say, together

__all__ = ["Followed", "follow"]

_LISTED = 5


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of the notes.

    Attributes:
        notes: as read now, in the same order, each with its id for good.
        known: what is known of each of them from now on, in the same order.
        withdrawn: the known notes that the journal does not have any more, also since long.
        kept: the known notes of files that could not be read: nothing is known about them now.
        problems: numbers that two notes have, and numbers that went over to other notes.
    """

    notes: tuple[Note, ...]
    known: tuple[KnownNote, ...]
    withdrawn: tuple[KnownNote, ...] = ()
    kept: tuple[KnownNote, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def all_known(self) -> tuple[KnownNote, ...]:
        """Everything that is to be remembered."""
        return (*self.known, *self.withdrawn, *self.kept)


def follow(
    before: Sequence[KnownNote],
    now: Sequence[Note],
    *,
    at: dt.datetime,
    last_read: dt.datetime | None = None,
    unread: Collection[str] = (),
) -> Followed:
    """Return which of the notes read now are which of those known, and what is known from now on.

    Args:
        before: all that was known, also of withdrawn notes; the ids differ.
        now: notes with the client's numbers as ids, or "".
        at: when they were read.
        last_read: when the journal was read before; withdrawn notes were last seen then.
        unread: files that could not be read: their notes are not withdrawn.
    """
    pairs = pair(before, now) if before else {}
    ids = {index: before[known].id for index, known in pairs.items()}
    notes, doubled = numbered(now, ids, [known.id for known in before])
    numbers = [note.id for note in now]
    known = tuple(
        _again(before[pairs[index]], note, number) if index in pairs else _first(note, number, at)
        for index, (note, number) in enumerate(zip(notes, numbers, strict=True))
    )
    found = set(pairs.values())
    missing = [known for index, known in enumerate(before) if index not in found]
    kept = tuple(known for known in missing if known.file in unread and not known.is_withdrawn)
    gone = tuple(
        known if known.is_withdrawn else replace(known, last_seen=last_read or known.first_seen)
        for known in missing
        if known.is_withdrawn or known.file not in unread
    )
    moved = _Moved(notes, numbers)
    return Followed(tuple(moved.shown()), known, gone, kept, (*doubled, *moved.problems()))


def _first(note: Note, number: str, at: dt.datetime) -> KnownNote:
    words = NoteWords(note.text, note.where)
    return KnownNote(note.id, words, note.source.file, at, number, note.author, note.date_text)


def _again(before: KnownNote, note: Note, number: str) -> KnownNote:
    """Return what is known of a note that was read again; equal to ``before`` where nothing changed."""
    words, file = NoteWords(note.text, note.where), note.source.file
    if (words, file, number, note.author, note.date_text, None) == (
        before.words,
        before.file,
        before.number,
        before.author,
        before.date,
        before.last_seen,
    ):
        return before
    edited = _differ(before.words, words)
    return KnownNote(
        before.id,
        words,
        file,
        before.first_seen,
        number,
        note.author,
        note.date_text,
        revision=before.revision + edited,
        before=before.words if edited else before.before,
        files_before=_files_before(before, file),
    )


def _files_before(before: KnownNote, file: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(other for other in (*before.files_before, before.file) if other != file))


def _differ(before: NoteWords, now: NoteWords) -> bool:
    """Tell whether the client says something else now; a page that was not named before is none yet."""
    if plain(before.text) != plain(now.text):
        return True
    return bool(before.where) and plain(before.where) != plain(now.where)


class _Moved:
    """Numbers of the client's that do not stay with the notes.

    Args:
        notes: with their ids.
        numbers: of the client, in the same order.
    """

    def __init__(self, notes: Sequence[Note], numbers: Sequence[str]) -> None:
        self._notes = notes
        self._numbers = numbers
        self._by_file: defaultdict[str, list[int]] = defaultdict(list)
        ids = {note.id for note in notes}
        for index, (note, number) in enumerate(zip(notes, numbers, strict=True)):
            taken = bool(number) and number not in ids and note.id.startswith(f"{number}-")
            if taken or has_moved(note.id, number):
                self._by_file[note.source.file].append(index)

    def shown(self) -> Iterator[Note]:
        """Yield the notes with the number that the client knows each by, where the id does not say it."""
        for note, number in zip(self._notes, self._numbers, strict=True):
            if not number or note.id == number or note.id.startswith(f"{number}-"):
                yield note
            else:
                yield structs.replace(note, number="" if note.source.file in self._by_file else number)

    def problems(self) -> Iterator[Problem]:
        """Say once for each file that its numbers do not stay with the notes."""
        for file, indices in self._by_file.items():
            shown = together(
                *(
                    say("{note} (now {number})", note=self._notes[index].id, number=self._numbers[index])
                    for index in indices[:_LISTED]
                ),
                between=", ",
            )
            yield Problem(
                file,
                say(
                    "Numbers in “{file}” went over to other notes; Copycue goes on calling them {notes}.",
                    file=file,
                    notes=and_more(shown, len(indices) - _LISTED),
                ),
                Severity.INFO,
                line=self._notes[indices[0]].source.line,
                hint=say("Give each note a number of its own that stays when rows are sorted or inserted."),
            )
