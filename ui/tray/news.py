"""What is worth telling somebody who looks elsewhere, gathered until it may be told. Knows no widget."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.model import NoteStatus, OutcomeKind
from app.workspace.events.events import Event, FileBroken, NoteArrived, OutcomeChanged
from ui import counts

__all__ = ["PAUSE", "News", "next_morning"]

PAUSE = dt.timedelta(minutes=1)
"""At least so long between two notifications."""
_MORNING = dt.time(6)


@dataclass(slots=True)
class News:
    """What happened and was not told yet.

    Attributes:
        arrived: ids of new notes that are still open.
        done: ids of notes whose change the client has made.
        broken: copy files that do not hold together any more.
    """

    arrived: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether there is anything to tell."""
        return bool(self.arrived or self.done or self.broken)

    def take(self, events: Iterable[Event]) -> None:
        """Gather what is worth telling; each note and each file once."""
        for event in events:
            if isinstance(event, NoteArrived) and event.status is NoteStatus.OPEN:
                _add(self.arrived, event.note.id)
            elif isinstance(event, OutcomeChanged) and event.outcome.kind is OutcomeKind.DONE:
                _add(self.done, event.note_id)
            elif isinstance(event, FileBroken):
                _add(self.broken, event.broken.file)

    def words(self) -> str:
        """Return it in words, a line for each kind."""
        lines = (
            (self.arrived, counts.new_notes),
            (self.done, counts.changes_done),
            (self.broken, counts.broken_files),
        )
        return "\n".join(in_words(len(things)) for things, in_words in lines if things)

    def note_id(self) -> str:
        """Return the first note that it is about, or ""."""
        return next(iter((*self.arrived, *self.done)), "")


def _add(to: list[str], name: str) -> None:
    if name not in to:
        to.append(name)


def next_morning(now: dt.datetime) -> dt.datetime:
    """Return when "until tomorrow" is over: early on the next day, where the computer stands."""
    return dt.datetime.combine(now.astimezone().date() + dt.timedelta(days=1), _MORNING).astimezone()
