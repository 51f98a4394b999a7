"""From a burst of raw events to the paths that are worth a look. Pure: no file is touched, no time is read.

An event only means "look there". Reading a file must never count, or looking would be answered by looking.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

__all__ = ["Burst", "Kind", "RawEvent", "collapse"]


class Kind(StrEnum):
    """Kinds of events that matter, named as watchdog names them."""

    CREATED = "created"
    MODIFIED = "modified"
    CLOSED = "closed"
    """Closed after writing."""
    MOVED = "moved"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event of the file system.

    Attributes:
        kind: what happened.
        path: to what.
        target: where it went, when it was moved.
        folder: whether it is a folder.
    """

    kind: Kind
    path: Path
    target: Path | None = None
    folder: bool = False


def collapse(events: Iterable[RawEvent]) -> frozenset[Path]:
    """Return the paths to look at after ``events``, each once.

    What was created and deleted again in the same burst is left out. Not so what was moved away: a polling
    observer tells a file that took the place of a moved one first. A folder stands for all that is in it;
    that something in it changed says nothing, since the file itself is reported too.
    """
    first: dict[Path, Kind] = {}
    last: dict[Path, Kind] = {}
    for event in events:
        if event.folder and event.kind in {Kind.MODIFIED, Kind.CLOSED}:
            continue
        for path in filter(None, (event.path, event.target)):
            first.setdefault(path, event.kind)
            last[path] = event.kind
    return frozenset(path for path in first if (first[path], last[path]) != (Kind.CREATED, Kind.DELETED))


@dataclass(slots=True)
class Burst:
    """Gathers events until it has been quiet for a while, but not for ever.

    Attributes:
        quiet_s: seconds without an event after which the burst is over.
        longest_s: seconds after its first event at which it is over in any case.
    """

    quiet_s: float
    longest_s: float
    _events: list[RawEvent] = field(default_factory=list)
    _first: float = 0.0
    _last: float = 0.0

    def add(self, event: RawEvent, now: float) -> None:
        """Take an event that came at ``now`` (seconds of a clock that never goes back)."""
        if not self._events:
            self._first = now
        self._last = now
        self._events.append(event)

    def due_at(self) -> float | None:
        """Return when the burst is over if nothing more comes, or None when there is none."""
        if not self._events:
            return None
        return min(self._last + self.quiet_s, self._first + self.longest_s)

    def take(self) -> frozenset[Path]:
        """Return the paths of the burst and begin a new one."""
        paths = collapse(self._events)
        self._events.clear()
        return paths
