"""Paths of a project that stand for many: ``texts/**/strings*.xml``.

``*`` and ``?`` stand for any characters, or one, of a name; ``**`` for any number of folders. Nothing else
is special: brackets are common in names. Case does not count, so that it means the same on all systems.
"""

import os
import unicodedata
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Self

__all__ = ["PathPattern", "folder_to_watch"]

_SPECIAL = frozenset("*?")
_ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class PathPattern:
    """Files below a folder, by their names.

    A folder that fits stands for all that is in it.

    Attributes:
        folder: what stands before the first special sign; where files that fit may come to lie.
        parts: the names below it.
    """

    folder: Path
    parts: tuple[str, ...]

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """Return a path as a pattern; None where it is an ordinary one.

        Some systems allow ``?`` in names: what is there under exactly this name is no pattern.
        """
        for place, part in enumerate(path.parts):
            if _SPECIAL & set(part) and not os.path.lexists(Path(*path.parts[: place + 1])):
                return cls(Path(*path.parts[:place]), tuple(map(_folded, path.parts[place:])))
        return None

    @property
    def suffix(self) -> str:
        """What all files have behind the last dot of their names, with the dot; "" where they differ."""
        suffix = PurePosixPath(self.parts[-1]).suffix
        return "" if _SPECIAL & set(suffix) else suffix

    def takes(self, name: str) -> bool:
        """Tell whether a file belongs to it; its name is relative to ``folder``, with ``/``."""
        at = self._from(0)
        for part in _folded(name).split("/"):
            at = self._after(at, part)
            if len(self.parts) in at:
                return True
        return False

    def may_hold(self, folder: str) -> bool:
        """Tell whether in a folder, named likewise, there may be files that belong to it."""
        at = self._from(0)
        for part in _folded(folder).split("/"):
            if len(self.parts) in at:
                return True
            at = self._after(at, part)
        return bool(at)

    def _after(self, at: frozenset[int], name: str) -> frozenset[int]:
        """Return how many parts may be behind us once a name is, from how many were before."""
        reached: frozenset[int] = frozenset()
        for place in at - {len(self.parts)}:
            if self.parts[place] == _ANY_FOLDERS:
                reached |= self._from(place)
            elif fnmatchcase(name, self.parts[place].replace("[", "[[]")):
                reached |= self._from(place + 1)
        return reached

    def _from(self, place: int) -> frozenset[int]:
        """Return a place and those that are reached from it without any name."""
        places = {place}
        while place < len(self.parts) and self.parts[place] == _ANY_FOLDERS:
            place += 1
            places.add(place)
        return frozenset(places)


def _folded(name: str) -> str:
    """Return a name as it is compared: some systems take umlauts apart."""
    return unicodedata.normalize("NFC", name).casefold()


def folder_to_watch(path: Path) -> Path:
    """Return what to watch of a path: of a pattern, the folder where files that fit may come to lie."""
    pattern = PathPattern.of(path)
    return path if pattern is None else pattern.folder
