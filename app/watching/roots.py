"""What is watched: folders, since editors save a file by putting another one in its place."""

import os
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.watching.temporary import is_temporary

__all__ = ["Place", "Root", "places_of", "roots_of"]


@dataclass(frozen=True, slots=True)
class Root:
    """A folder to watch.

    Attributes:
        folder: absolute; links in it are not resolved.
        names: files in it that matter, as they are spelt; None: everything below it.
    """

    folder: Path
    names: frozenset[str] | None = None

    def identity(self) -> tuple[int, int] | None:
        """Return what tells this folder from another one that took its place; None when there is none."""
        try:
            status = self.folder.stat()
        except (OSError, ValueError):
            return None
        return status.st_dev, status.st_ino


@dataclass(frozen=True, slots=True)
class Place:
    """Where an observer looks, and how what it tells is called by those who watch.

    Attributes:
        folder: where the changes happen: no part of it is a link.
        known_as: how people spell it.
        files: by name, as systems compare names: the files that matter; None: everything below.
    """

    folder: Path
    known_as: Path
    files: Mapping[str, Path] | None = None

    def told(self, path: Path) -> Path | None:
        """Return how a path that an observer told is spelt; None where it does not matter."""
        if self.files is not None:
            return self.files.get(_key(path.name)) if path.parent == self.folder else None
        try:
            below = path.relative_to(self.folder)
        except ValueError:
            return None
        if any(is_temporary(part) for part in below.parts):
            return None
        return self.known_as / below


def roots_of(paths: Sequence[Path]) -> tuple[Root, ...]:
    """Return the folders to watch for ``paths``.

    A file, and what is not there but looks like one by its suffix, is watched in its folder, together with
    the others of that folder.
    """
    folders: list[Root] = []
    files: defaultdict[Path, set[str]] = defaultdict(set)
    for path in map(Path.absolute, paths):
        if path.is_file() or (path.suffix and not path.is_dir()):
            files[path.parent].add(path.name)
        else:
            folders.append(Root(path))
    return (*dict.fromkeys(folders), *(Root(folder, frozenset(names)) for folder, names in files.items()))


def places_of(roots: Sequence[Root], links: Mapping[Path, Path]) -> Iterator[Place]:
    """Yield where to look for changes of ``roots``.

    Args:
        roots: that are there.
        links: links below them and where they lead.
    """
    for root in roots:
        real = Path(os.path.realpath(root.folder))
        if root.names is None:
            yield Place(real, root.folder)
        else:
            yield Place(real, root.folder, {_key(name): root.folder / name for name in root.names})
    targets: defaultdict[Path, dict[str, Path]] = defaultdict(dict)
    for link, real in links.items():
        if real.is_dir():
            yield Place(real, link)
        else:
            targets[real.parent][_key(real.name)] = link
    for folder, files in targets.items():
        if folder.is_dir():
            yield Place(folder, folder, files)


def _key(name: str) -> str:
    """Return a name as systems compare names: macOS may spell an umlaut otherwise than it was typed."""
    name = os.path.normcase(unicodedata.normalize("NFC", name))
    return name.casefold() if sys.platform == "darwin" else name
