"""The notes of a workspace over time: the journals as they are now, and what the ledger remembers of them."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import Clock, CopycueError, KnownNote, Note, Problem, say, utc_now
from app.workspace.reading.journals import Journals, JournalsRead, Progress
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.journal import Followed
    from app.ledger import AnyLedger

__all__ = ["Notebook", "NotebookReading"]

_TRIES = 20
"""So often another process may remember a reading of its own while this one follows the notes."""


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


@dataclass(frozen=True, slots=True)
class _Basis:
    """What a reading was made of."""

    journals: JournalsRead
    stamp: int

    def is_still(self, journals: JournalsRead, stamp: int) -> bool:
        """Tell whether the same would come of these; readings are the same objects where nothing changed."""
        return self.journals is journals and self.stamp == stamp


class Notebook:
    """Reads journals and knows which note is which.

    Args:
        journals: where the notes stand.
        ledger: remembers them; what was returned is committed there.
        now: the time, aware.
    """

    def __init__(self, journals: Journals, ledger: "AnyLedger", now: Clock = utc_now) -> None:
        self._journals = journals
        self._ledger = ledger
        self._now = now
        self._last: tuple[_Basis, NotebookReading] | None = None
        self._read_at: dt.datetime | None = None

    def read(self, progress: Progress | None = None) -> NotebookReading:
        """Return the notes as they are now; the same value as before when nothing has changed.

        Raises:
            CopycueError: others keep writing into the ledger, so that no reading can be remembered.
        """
        journals, at = self._journals.read(progress), self._now()
        if self._last is None or not self._last[0].is_still(journals, self._ledger.read().stamp):
            followed = self._followed(journals, at)
            self._last = _Basis(journals, self._ledger.read().stamp), _reading(journals, followed)
        self._read_at = at
        return self._last[1]

    def path(self, journal: str) -> Path | None:
        """Return where a journal is, by its name as last read; None for one that was not among them."""
        return self._journals.path(journal)

    def _followed(self, journals: JournalsRead, at: dt.datetime) -> "Followed":
        """Follow the notes from what is remembered, and remember where that led to."""
        from app.journal import follow

        for _ in range(_TRIES):
            memory = self._ledger.read()
            unread = set(journals.unread)
            if not journals.is_whole:
                unread |= {known.file for known in memory.known}.difference(journals.files)
            last_read = self._read_at or memory.last_read
            followed = follow(memory.known, journals.notes, at=at, last_read=last_read, unread=unread)
            if self._ledger.remember(followed.all_known, at=at, based_on=memory):
                return followed
        message = say("Other programs keep changing it. Close one of them, then try again.")
        raise CopycueError(say("The notes can not be remembered"), message)


def _reading(journals: JournalsRead, followed: "Followed") -> NotebookReading:
    withdrawn = sorted(followed.withdrawn, key=lambda known: known.last_seen or known.first_seen)
    return NotebookReading(
        followed.notes,
        {known.id: known for known in followed.known},
        tuple(reversed(withdrawn)),
        (*journals.problems, *followed.problems),
        journals.files,
    )
