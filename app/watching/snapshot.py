"""What files looked like from outside at one moment, and what has changed since. Pure."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

__all__ = ["COARSE_S", "UNREADABLE", "Mark", "Snapshot", "differing", "is_coarse", "is_recent"]

COARSE_S = 2.0
"""Seconds: some file systems keep times in steps as long, and a second save within one leaves no trace."""
_SECOND_NS = 1_000_000_000


class Mark(NamedTuple):
    """What tells two versions of a file apart without opening it; a tuple, since thousands are compared.

    Where its content lies is no part of it: a file whose content a synchronised folder moves to its server,
    or fetches from there, has not changed.

    Attributes:
        size: in bytes.
        mtime_ns: when it was written.
        ctime_ns: when its record changed: also set by programs that put the other time back.
        inode: its number; another file put in its place has another one.
    """

    size: int
    mtime_ns: int
    ctime_ns: int = 0
    inode: int = 0

    @classmethod
    def of(cls, status: os.stat_result, *, is_steady: bool = True) -> "Mark":
        """Take the mark of a file.

        Args:
            status: of the file.
            is_steady: inode and record mean something: not so on shares, where they may change by themselves,
                nor on Windows, where listing a folder does not tell the first.
        """
        if not is_steady or os.name == "nt":
            return cls(status.st_size, status.st_mtime_ns)
        return cls(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


UNREADABLE = Mark(-1, 0)
"""Stands for a folder that can not be looked into."""


@dataclass(slots=True)
class Snapshot:
    """All that is watched, at one moment.

    Attributes:
        marks: of files, and ``UNREADABLE`` for folders that can not be looked into.
        links: links to files and folders that were followed, and where they lead: changes happen there.
    """

    marks: dict[Path, Mark] = field(default_factory=dict)
    links: dict[Path, Path] = field(default_factory=dict)

    @property
    def unreadable(self) -> tuple[Path, ...]:
        """Return the folders that can not be looked into, sorted."""
        return tuple(sorted(path for path, mark in self.marks.items() if mark is UNREADABLE))


def differing(before: Mapping[Path, Mark], after: Mapping[Path, Mark]) -> Iterator[tuple[Path, Mark | None]]:
    """Yield each path that came, went or changed, with its mark now; None: it is gone.

    Of what lies in a folder that can not be looked into, nothing is known; so nothing is said about it.
    """
    closed = {path for path, mark in after.items() if mark is UNREADABLE}
    for path, mark in after.items():
        if before.get(path) != mark:
            yield path, mark
    for path in before.keys() - after.keys():
        if closed.isdisjoint(path.parents):
            yield path, None


def is_recent(mark: Mark, wall_s: float) -> bool:
    """Say whether a file was written just before ``wall_s`` (since 1970): perhaps it still is."""
    return mark.mtime_ns / 1e9 > wall_s - COARSE_S


def is_coarse(mark: Mark) -> bool:
    """Say whether the times look like those of a file system that keeps whole seconds."""
    return mark.mtime_ns % _SECOND_NS == 0 and mark.ctime_ns % _SECOND_NS == 0
