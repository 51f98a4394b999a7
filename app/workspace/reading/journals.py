"""The journals of a workspace: only files that changed are read again.

A file that can not be read now, because Excel holds it or it is half written, keeps its last good reading:
its notes are shown and marked, and nobody takes them for withdrawn.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import Note, Problem
from app.workspace.reading.journal_file import JournalReader, Version

if TYPE_CHECKING:
    from app.journal import ColumnMapping, Intake

__all__ = ["Journals", "JournalsRead", "Progress"]

Progress = Callable[[int, int, str], None]
_Versions = dict[tuple[Path, str], Version]


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
class _Basis:
    """What the journals were put together from."""

    versions: tuple[Version, ...]
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
        self._reader = JournalReader(self._mappings, now)
        self._versions: _Versions = {}
        self._shown: tuple[_Basis, JournalsRead] | None = None

    def read(self, progress: Progress | None = None) -> JournalsRead:
        """Return all notes as they are now; the same value as before when no file has changed."""
        from app.journal import find_journals

        intake = find_journals(self._paths)
        before, now = self._versions, _Versions()
        for done, found in enumerate(intake.files):
            if progress:
                progress(done, len(intake.files), found.name)
            key = found.path, found.name
            now[key] = self._reader.read(found, before.get(key))
        if progress:
            progress(len(intake.files), len(intake.files), "")
        self._versions = now | _out_of_reach(before, now, intake)
        return self._as_before_or_anew(intake)

    def path(self, name: str) -> Path | None:
        """Return where a journal is, by its name as last read; None for one that was not among them."""
        return next((path for path, known in self._versions if known == name), None)

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


def _out_of_reach(before: _Versions, now: Iterable[tuple[Path, str]], intake: "Intake") -> _Versions:
    """Return the last good readings of files that lie where nothing can be looked at now."""
    present = set(now)
    return {
        key: replace(version, trouble=version.trouble or ())
        for key, version in before.items()
        if key not in present
        and version.is_good
        and any(key[0].is_relative_to(missed) for missed in intake.missed)
    }
