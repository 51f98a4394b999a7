"""From a burst of raw events to the places that are worth a look. Pure: no file is touched, no time is read.

An event only means "look there". It may be lost, told twice, late or in the wrong order; what is true is
what a look finds. Reading a file must never count, or looking would be answered by looking.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path

__all__ = ["Cause", "Kind", "Looks", "RawEvent", "collapse"]


class Kind(StrEnum):
    """Kinds of events that matter, named as watchdog names them."""

    CREATED = "created"
    MODIFIED = "modified"
    CLOSED = "closed"
    """Closed after writing."""
    MOVED = "moved"
    DELETED = "deleted"
    ATTRIB = "attrib"
    """Times or rights changed."""


class Cause(IntEnum):
    """Why a file is looked at: the more certain the cause, the less quiet it takes to believe the look."""

    SEEN = 0
    """A regular look found a difference that no event has told."""
    HINT = 1
    """Something about it changed, perhaps not what is in it."""
    OPEN = 2
    """It was written to; perhaps more comes."""
    DONE = 3
    """It was closed, put in its place or taken away: the program is through with it."""


_CAUSES = {
    Kind.CREATED: Cause.OPEN,
    Kind.MODIFIED: Cause.OPEN,
    Kind.CLOSED: Cause.DONE,
    Kind.MOVED: Cause.DONE,
    Kind.DELETED: Cause.DONE,
    Kind.ATTRIB: Cause.HINT,
}
_ONLY_ITS_LIST = frozenset({Kind.MODIFIED, Kind.CLOSED})


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


@dataclass(frozen=True, slots=True)
class Looks:
    """What is to be looked at.

    Attributes:
        files: each with the last thing that is known to have happened to it.
        folders: to be looked through, none within another; also what went away and may have been one.
    """

    files: Mapping[Path, Cause]
    folders: frozenset[Path]


def collapse(events: Iterable[RawEvent], known: Container[Path] = frozenset()) -> Looks:
    """Return what to look at after ``events``, each once.

    What was created and deleted again is left out, unless it was ``known`` before: then the event that told
    how it went is lost. What was moved away is always looked at, since a polling observer tells a file that
    took the place of a moved one first. That a folder was modified says nothing: what is in it is told, too.
    """
    first: dict[Path, Kind] = {}
    last: dict[Path, Kind] = {}
    causes: dict[Path, Cause] = {}
    folders: set[Path] = set()
    for event in events:
        paths = [path for path in (event.path, event.target) if path is not None]
        if event.folder:
            folders.update(() if event.kind in _ONLY_ITS_LIST else paths)
            continue
        for path in paths:
            first.setdefault(path, event.kind)
            last[path] = event.kind
            if event.kind is not Kind.ATTRIB:
                causes[path] = _CAUSES[event.kind]
            else:
                causes.setdefault(path, Cause.HINT)
    for path, kind in last.items():
        if kind is Kind.DELETED and path not in known:
            if first[path] is Kind.CREATED:
                del causes[path]
            else:
                folders.add(path)  # Windows does not tell whether it was a folder
    return Looks(causes, _topmost(folders))


def _topmost(folders: set[Path]) -> frozenset[Path]:
    return frozenset(folder for folder in folders if folders.isdisjoint(folder.parents))
