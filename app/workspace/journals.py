"""The journals of a workspace, read again only when one of their files has changed.

Ids are made unique across all journals, so they are read together or not at all.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import Severity

if TYPE_CHECKING:
    from app.journal import ColumnMapping, Reading

__all__ = ["Journals"]

_RESTING_S = 2.0
"""A file saved less than this before it was looked at may be saved again without a trace:
file systems keep times in steps of up to two seconds."""

_Signature = tuple[tuple[str, int, int, int, int], ...]


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
        self._signature: _Signature | None = None
        self._reading: Reading | None = None

    def read(self, progress: Callable[[int, int, str], None] | None = None) -> "Reading":
        """Return all notes as they are now; the same value as before when no file has changed."""
        seen_at = self._now()
        signature = tuple(self._look())
        if self._reading is not None and signature == self._signature:
            return self._reading
        from app.journal import read_journals

        self._reading = read_journals(self._paths, progress=progress, mappings=self._mappings)
        self._signature = signature if _is_lasting(self._reading, signature, seen_at) else None
        return self._reading

    def _look(self) -> Iterator[tuple[str, int, int, int, int]]:
        """Yield what tells versions of files apart, for everything below the paths."""
        for path in self._paths:
            if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir it never raises
                for folder, folders, files in os.walk(path):
                    folders.sort()
                    yield from filter(None, (_marks(os.path.join(folder, name)) for name in sorted(files)))  # noqa: PTH118 - os.walk's own kind
            elif marks := _marks(str(path)):
                yield marks


def _marks(path: str) -> tuple[str, int, int, int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - a journal folder may hold thousands of files
    except (OSError, ValueError):
        return None
    return path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _is_lasting(reading: "Reading", signature: _Signature, seen_at: float) -> bool:
    """Tell whether an equal signature later on will mean equal notes.

    A file that could not be read, because Excel held it, say, is tried again each time.
    """
    if any(problem.severity is Severity.ERROR for problem in reading.problems):
        return False
    return all(mtime / 1e9 < seen_at - _RESTING_S for _, _, mtime, _, _ in signature)
