"""The notes of a workspace over time: the journals as they are now, and what is remembered of them."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.model import Correction, KnownNote, Note, Problem
from app.workspace.journals import Journals, JournalsRead, Progress
from app.workspace.seen_notes import SeenNotes
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.journal import Followed

__all__ = ["Notebook", "NotebookReading"]


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class NotebookReading:
    """The notes as they are now.

    Attributes:
        notes: in the order of the journals, each with its id for good.
        known: note's id → what is known of it.
        withdrawn: notes that the client took out of the journals, the latest first.
        problems: trouble, and what was assumed.
        files: journals that notes were read from.
    """

    notes: tuple[Note, ...]
    known: dict[str, KnownNote]
    withdrawn: tuple[KnownNote, ...]
    problems: tuple[Problem, ...]
    files: tuple[str, ...]

    def with_past(self, triaged: TriagedNote) -> TriagedNote:
        """Return a triaged note with what is remembered of it, where its words have changed."""
        known = self.known[triaged.note.id]
        return triaged if known.revision == 1 else replace(triaged, known=known)


class Notebook:
    """Reads journals and knows which note is which.

    Args:
        journals: where the notes stand.
        seen: what is remembered of them.
        now: the time, aware.
    """

    def __init__(self, journals: Journals, seen: SeenNotes, now: Callable[[], dt.datetime] = _now) -> None:
        self._journals = journals
        self._seen = seen
        self._now = now
        self._last: tuple[JournalsRead, NotebookReading] | None = None
        self._read_at: dt.datetime | None = None

    def read(self, progress: Progress | None = None) -> NotebookReading:
        """Return the notes as they are now; the same value as before when no journal has changed."""
        journals, at = self._journals.read(progress), self._now()
        if self._last is None or self._last[0] is not journals:
            self._last = journals, self._followed(journals, at)
        self._read_at = at
        return self._last[1]

    def placed(self, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
        """Return corrections with the journals that their notes stand in now: files are renamed."""
        known = self._last[1].known if self._last else {}
        return tuple(
            replace(one, journal=known[one.note_id].file)
            if one.note_id in known and one.journal in known[one.note_id].files_before
            else one
            for one in corrections
        )

    def about(self, note: Note, corrections: Sequence[Correction]) -> list[Correction]:
        """Return the corrections of a note, also those made while its file had another name."""
        pairs = zip(corrections, self.placed(corrections), strict=True)
        return [correction for correction, placed in pairs if placed.is_about(note)]

    def _followed(self, journals: JournalsRead, at: dt.datetime) -> NotebookReading:
        from app.journal import follow

        with self._seen.alone():
            seen = self._seen.read()
            unread = set(journals.unread)
            if not journals.is_whole:
                unread |= {known.file for known in seen.known}.difference(journals.files)
            last_read = self._read_at or seen.last_read
            followed = follow(seen.known, journals.notes, at=at, last_read=last_read, unread=unread)
            remembered = self._seen.add(seen, followed.all_known, at)
        return _reading(journals, followed, remembered.problems)


def _reading(journals: JournalsRead, followed: "Followed", problems: tuple[Problem, ...]) -> NotebookReading:
    withdrawn = sorted(followed.withdrawn, key=lambda known: known.last_seen or known.first_seen)
    return NotebookReading(
        followed.notes,
        {known.id: known for known in followed.known},
        tuple(reversed(withdrawn)),
        (*journals.problems, *followed.problems, *problems),
        journals.files,
    )
