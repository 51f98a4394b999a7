"""What is watched: folders, since editors save a file by putting another one in its place."""

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Root", "roots_of"]


@dataclass(frozen=True, slots=True)
class Root:
    """A folder to watch.

    Attributes:
        folder: absolute; links in it are not resolved.
        names: files in it that matter, as the system compares names; None: everything below it.
    """

    folder: Path
    names: frozenset[str] | None = None

    def covers(self, path: Path) -> bool:
        """Say whether a change of ``path``, reported for this folder, matters."""
        return self.names is None or os.path.normcase(path.name) in self.names

    def identity(self) -> tuple[int, int] | None:
        """Return what tells this folder from another one that took its place; None when there is none."""
        try:
            status = self.folder.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino


def roots_of(paths: Sequence[Path]) -> tuple[Root, ...]:
    """Return the folders to watch for ``paths``.

    A file, and what is not there but looks like one by its suffix, is watched in its folder, together with
    the others of that folder.
    """
    folders: list[Root] = []
    files: defaultdict[Path, set[str]] = defaultdict(set)
    for path in map(Path.absolute, paths):
        if path.is_file() or (path.suffix and not path.is_dir()):
            files[path.parent].add(os.path.normcase(path.name))
        else:
            folders.append(Root(path))
    return (*dict.fromkeys(folders), *(Root(folder, frozenset(names)) for folder, names in files.items()))
