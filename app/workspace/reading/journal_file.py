"""One journal file, read again only when it changed, and as little of it as will do.

A file that can not be read now keeps its last good reading. A large one that was only added to is read on
from where it ended; from time to time it is made sure that the rest of it is still what it was.
"""

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import Problem, Severity, say
from app.workspace.reading.appended import Trace

if TYPE_CHECKING:
    from app.journal import ColumnMapping, Found, Growing, Reading

__all__ = ["JournalReader", "Version"]

_RESTING_S = 2.0
"""A file saved less than this before it was looked at may be saved again without a trace:
file systems keep times in steps of up to two seconds."""
_SURE_EVERY_S = 60.0
"""So often a file that was read on is looked at as a whole."""

_Marks = tuple[int, int, int, int]
"""Size, time of change, time of change of its record, number."""


@dataclass(frozen=True, slots=True)
class _Growth:
    """What it takes to read on."""

    journal: "Growing"
    trace: Trace


@dataclass(frozen=True, slots=True)
class Version:
    """One file as it was read.

    Attributes:
        found: the file.
        marks: what tells its versions apart without reading it; None where it could not be looked at.
        digest: of the bytes that were looked at last.
        reading: the last good one; where there was none, what is wrong.
        read_at: when it was read, in seconds since 1970.
        trouble: why the reading is an older one; None: it is not.
        is_settled: equal marks will mean equal bytes.
        growth: what it takes to read on, for a large file.
    """

    found: "Found"
    marks: _Marks | None
    digest: bytes
    reading: "Reading"
    read_at: float
    trouble: tuple[Problem, ...] | None = None
    is_settled: bool = False
    growth: _Growth | None = None

    @property
    def is_good(self) -> bool:
        """Whether it is known which notes there are: an empty list of them is good, too."""
        return bool(self.reading.files)

    def is_due(self, now: float) -> bool:
        """Tell whether a file that was read on should be looked at as a whole again."""
        if self.growth is None or self.growth.trace.is_sure:
            return False
        return now - self.growth.trace.checked_at >= _SURE_EVERY_S

    def shown(self) -> "Reading":
        """Return the reading, with what is said about its age."""
        if self.trouble is None:
            return self.reading
        return replace(self.reading, problems=(*self.reading.problems, *self.trouble, self._older()))

    def _older(self) -> Problem:
        clock = time.strftime("%H:%M", time.localtime(self.read_at))
        message = say(
            "The notes of “{name}” are shown as they were read at {clock}.", name=self.found.name, clock=clock
        )
        return Problem(self.found.name, message, Severity.INFO)


class JournalReader:
    """Reads files, and again.

    Args:
        mappings: what the settings say about columns.
        now: the time in seconds since 1970, as files have it.
    """

    def __init__(self, mappings: "Sequence[ColumnMapping]", now: Callable[[], float]) -> None:
        self._mappings = tuple(mappings)
        self._now = now

    def read(self, found: "Found", before: Version | None) -> Version:
        """Return a file as it is now; ``before`` itself where nothing changed."""
        seen_at, marks = self._now(), _marks(found.path)
        if before and before.is_settled and marks == before.marks and not before.is_due(seen_at):
            return before if before.trouble != () else replace(before, trouble=None)
        if before and marks and (grown := self._read_on(before, marks, seen_at)):
            return grown
        return self._read_whole(found, before, marks, seen_at)

    def _read_on(self, before: Version, marks: _Marks, seen_at: float) -> Version | None:
        """Return a large file that is the same, or longer; None where it is to be read whole."""
        growth, path = before.growth, before.found.path
        if growth is None or before.trouble is not None:
            return None
        settled = _is_settled(marks, seen_at)
        try:
            if marks[0] == growth.trace.size or before.is_due(seen_at):
                if not growth.trace.holds(path, seen_at):
                    return None
                if marks[0] == growth.trace.size:
                    return replace(before, marks=marks, is_settled=settled)
            added = growth.trace.added(path, growth.journal.open_bytes)
        except OSError:
            return None
        new = len(added or b"") - growth.journal.open_bytes
        if added is None or not growth.journal.grow(added):
            return None
        growth.trace.grow(added[len(added) - new :])
        whole = growth.trace.size == marks[0]
        return replace(
            before,
            marks=marks,
            digest=growth.trace.whole.digest(),
            reading=growth.journal.reading,
            read_at=seen_at,
            is_settled=settled and whole,
        )

    def _read_whole(
        self, found: "Found", before: Version | None, marks: _Marks | None, seen_at: float
    ) -> Version:
        from app.journal import JournalFile, growing_journal, read_bytes, read_journal

        data = read_bytes(found)
        if isinstance(data, Problem):
            return _held(found, (data,), before, seen_at)
        digest = hashlib.blake2b(data, digest_size=16).digest()
        settled = marks is not None and marks == _marks(found.path) and _is_settled(marks, seen_at)
        if before and digest == before.digest:
            trouble = before.trouble or None
            return replace(before, marks=marks, is_settled=settled, trouble=trouble)
        journal = JournalFile(found.name, found.path.suffix.lower(), data, self._mappings)
        growing = growing_journal(journal)
        reading = growing.reading if growing else read_journal(journal)
        if not reading.files and before and before.is_good:
            return replace(
                before, marks=marks, digest=digest, trouble=reading.problems, is_settled=settled, growth=None
            )
        growth = _Growth(growing, Trace.of(data, marks[3], seen_at)) if growing and marks else None
        return Version(found, marks, digest, reading, seen_at, is_settled=settled, growth=growth)


def _held(found: "Found", problems: tuple[Problem, ...], before: Version | None, seen_at: float) -> Version:
    """Return the last good reading of a file that can not be read, which is tried again each time."""
    from app.journal import Reading

    if before and before.is_good:
        return replace(before, digest=b"", trouble=problems, is_settled=False, growth=None)
    return Version(found, None, b"", Reading(problems=problems), seen_at)


def _is_settled(marks: _Marks, seen_at: float) -> bool:
    return marks[1] / 1e9 < seen_at - _RESTING_S


def _marks(path: Path) -> _Marks | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
