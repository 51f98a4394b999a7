"""The journals of a workspace: only files that changed are read again.

A file that can not be read now, because Excel holds it or it is half written, keeps its last good reading:
its notes are shown and marked, and nobody takes them for withdrawn.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import Note, Problem, Severity

if TYPE_CHECKING:
    from app.journal import ColumnMapping, Found, Intake, Reading

__all__ = ["Journals", "JournalsRead"]

_RESTING_S = 2.0
"""A file saved less than this before it was looked at may be saved again without a trace:
file systems keep times in steps of up to two seconds."""

Progress = Callable[[int, int, str], None]
_Marks = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class JournalsRead:
    """The journals as they are now.

    Attributes:
        notes: in the order of the journals, with the client's numbers as ids, or "".
        problems: trouble, and what was assumed.
        files: those that notes were read from.
        unread: files of which nothing is known now.
        is_whole: everything could be looked at, so what is not there is gone.
    """

    notes: tuple[Note, ...]
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    unread: frozenset[str]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Version:
    """One file as it was read.

    Attributes:
        found: the file.
        marks: what tells its versions apart without reading it.
        digest: of the bytes that were looked at last.
        reading: the last good one; where there was none, what is wrong.
        read_at: when it was read, in seconds since 1970.
        trouble: why the reading is an older one.
        is_settled: equal marks will mean equal bytes.
    """

    found: "Found"
    marks: _Marks | None
    digest: bytes
    reading: "Reading"
    read_at: float
    trouble: tuple[Problem, ...] = ()
    is_settled: bool = False

    @property
    def is_good(self) -> bool:
        """Whether it is known which notes there are: an empty list of them is good, too."""
        return bool(self.reading.files)

    def shown(self) -> "Reading":
        """Return the reading, with what is said about its age."""
        if not self.trouble:
            return self.reading
        return replace(self.reading, problems=(*self.reading.problems, *self.trouble, self._older()))

    def _older(self) -> Problem:
        clock = time.strftime("%H:%M", time.localtime(self.read_at))
        message = f"The notes of “{self.found.name}” are shown as they were read at {clock}."
        return Problem(self.found.name, message, Severity.INFO)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What the journals were put together from."""

    versions: tuple[_Version, ...]
    problems: tuple[Problem, ...]

    def is_as(self, other: "_Basis") -> bool:
        """Tell whether the same would come of it; readings are the same objects where nothing changed."""
        if len(self.versions) != len(other.versions) or self.problems != other.problems:
            return False
        pairs = zip(self.versions, other.versions, strict=True)
        return all(one.reading is two.reading and one.trouble == two.trouble for one, two in pairs)


class Journals:
    """Reads the journals of a workspace.

    Args:
        paths: journal files and folders.
        mappings: what the settings say about their columns.
        now: the time in seconds since 1970, as files have it.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        mappings: "Sequence[ColumnMapping]" = (),
        now: Callable[[], float] = time.time,
    ) -> None:
        self._paths = tuple(paths)
        self._mappings = tuple(mappings)
        self._now = now
        self._versions: dict[tuple[Path, str], _Version] = {}
        self._shown: tuple[_Basis, JournalsRead] | None = None

    def read(self, progress: Progress | None = None) -> JournalsRead:
        """Return all notes as they are now; the same value as before when no file has changed."""
        from app.journal import find_journals

        intake = find_journals(self._paths)
        before, now = self._versions, dict[tuple[Path, str], _Version]()
        for done, found in enumerate(intake.files):
            if progress:
                progress(done, len(intake.files), found.name)
            key = found.path, found.name
            now[key] = self._version(found, before.get(key))
        if progress:
            progress(len(intake.files), len(intake.files), "")
        self._versions = now | _out_of_reach(before, now, intake)
        return self._as_before_or_anew(intake)

    def _as_before_or_anew(self, intake: "Intake") -> JournalsRead:
        from app.journal import joined

        versions = tuple(self._versions.values())
        basis = _Basis(versions, tuple(intake.problems))
        if self._shown is None or not self._shown[0].is_as(basis):
            reading = joined((version.shown() for version in versions), intake.problems, self._mappings)
            unread = frozenset(version.found.name for version in versions if not version.is_good)
            shown = JournalsRead(reading.notes, reading.problems, reading.files, unread, not intake.missed)
            self._shown = basis, shown
        return self._shown[1]

    def _version(self, found: "Found", before: _Version | None) -> _Version:
        """Return a file as it is now; ``before`` itself where it can not have changed."""
        from app.journal import JournalFile, read_bytes, read_journal

        seen_at, marks = self._now(), _marks(found.path)
        if before and before.is_settled and marks == before.marks:
            return before
        data = read_bytes(found)
        if isinstance(data, Problem):
            return self._unreadable(found, (data,), before)
        digest = hashlib.blake2b(data, digest_size=16).digest()
        settled = marks is not None and marks == _marks(found.path) and marks[1] / 1e9 < seen_at - _RESTING_S
        if before and digest == before.digest:
            return replace(before, marks=marks, is_settled=settled)
        reading = read_journal(JournalFile(found.name, found.path.suffix.lower(), data, self._mappings))
        version = _Version(found, marks, digest, reading, seen_at, is_settled=settled)
        if version.is_good or not (before and before.is_good):
            return version
        return replace(before, marks=marks, digest=digest, trouble=reading.problems, is_settled=settled)

    def _unreadable(self, found: "Found", problems: tuple[Problem, ...], before: _Version | None) -> _Version:
        """Return the last good reading of a file that can not be read, which is tried again each time."""
        from app.journal import Reading

        if before and before.is_good:
            return replace(before, digest=b"", trouble=problems, is_settled=False)
        return _Version(found, None, b"", Reading(problems=problems), self._now())


def _out_of_reach(
    before: dict[tuple[Path, str], _Version], now: Iterable[tuple[Path, str]], intake: "Intake"
) -> dict[tuple[Path, str], _Version]:
    """Return the last good readings of files that lie where nothing can be looked at now."""
    present = set(now)
    return {
        key: version
        for key, version in before.items()
        if key not in present
        and version.is_good
        and any(key[0].is_relative_to(missed) for missed in intake.missed)
    }


def _marks(path: Path) -> _Marks | None:
    """Return size, time of change, time of change of its record, and number of a file."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a journal folder may hold thousands of files
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
