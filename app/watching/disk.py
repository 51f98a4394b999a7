"""Looks at files from outside: sizes, times, numbers. Nothing is ever opened, let alone written."""

import os
import stat
import unicodedata
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.watching.roots import Root
from app.watching.snapshot import UNREADABLE, Mark, Snapshot
from app.watching.temporary import is_temporary

__all__ = ["Disk"]


@dataclass(frozen=True, slots=True)
class Disk:
    """The file system, as far as watching needs it.

    Attributes:
        is_steady: numbers of files can be relied on; not so on shares.
    """

    is_steady: bool = True

    def scan(self, roots: Sequence[Root]) -> Snapshot:
        """Look at all that is watched."""
        walk = _Walk(self)
        for root in roots:
            walk.take(root)
        walk.follow_links()
        return walk.found

    def look(self, paths: Collection[Path], named: Container[Path] = ()) -> dict[Path, Mark | None]:
        """Look at some files; None: there is no such file.

        Where upper and lower case are the same to the file system, a file answers to names that it has no
        more: there the list of its folder decides, but for files that somebody ``named``.
        """
        marks = {path: self.mark(path) for path in paths}
        there = [path for path, mark in marks.items() if mark is not None and path not in named]
        return marks | dict.fromkeys(self._misspelt(there))

    def scan_below(self, folders: Collection[Path]) -> Snapshot:
        """Look through some folders that are watched; of those that are not there, nothing is found."""
        misspelt = self._misspelt(folders)
        return self.scan([Root(folder) for folder in folders if folder not in misspelt])

    def _misspelt(self, paths: Iterable[Path]) -> set[Path]:
        """Return those that answer to a name that their folder does not list."""
        named = (path for path in paths if path.name)
        blind = [path for path in named if self._is_there(path.with_name(path.name.swapcase()))]
        listed = {folder: _names(folder) for folder in {path.parent for path in blind}}
        return {path for path in blind if (names := listed[path.parent]) and _plain(path.name) not in names}

    def _is_there(self, path: Path) -> bool:
        return os.path.lexists(path)

    def mark(self, path: Path) -> Mark | None:
        """Return the mark of a file, or of a folder that can not be looked into; None for all else."""
        try:
            status = path.stat()
        except (OSError, ValueError):
            return self._mark_of_broken_link(path)
        if not stat.S_ISDIR(status.st_mode):
            return Mark.of(status, is_steady=self.is_steady)
        try:
            with os.scandir(path) as entries:
                for _ in entries:
                    pass
        except OSError:
            return UNREADABLE
        return None

    def _mark_of_broken_link(self, path: Path) -> Mark | None:
        try:
            return Mark.of(path.lstat(), is_steady=self.is_steady)
        except (OSError, ValueError):
            return None


def _names(folder: Path) -> frozenset[str]:
    try:
        with os.scandir(folder) as entries:
            return frozenset(_plain(entry.name) for entry in entries)
    except OSError:
        return frozenset()


def _plain(name: str) -> str:
    """Return a name with its umlauts in one spelling: macOS lists them otherwise than they were typed."""
    return unicodedata.normalize("NFC", name)


@dataclass(slots=True)
class _Walk:
    """One look at everything; each folder is entered once, however links lead to it."""

    disk: Disk
    found: Snapshot = field(default_factory=Snapshot)
    _entered: set[tuple[int, int]] = field(default_factory=set)
    _linked: list[Path] = field(default_factory=list)

    def take(self, root: Root) -> None:
        if root.names is None:
            self._enter(root.folder)
            return
        for path in (root.folder / name for name in root.names):
            self._take_file(path, is_link=path.is_symlink())

    def follow_links(self) -> None:
        """Enter linked folders last and sorted, so that it is always the same way that leads to a folder."""
        while self._linked:
            links, self._linked = sorted(self._linked), []
            for link in links:
                if self._enter(link):
                    self.found.links[link] = Path(os.path.realpath(link))

    def _enter(self, folder: Path) -> bool:
        """Look through a folder and all below; False where that was done already."""
        todo = [folder]
        entered = len(self._entered)
        while todo:
            here = todo.pop()
            try:
                if self._is_new(here):
                    todo.extend(self._list(here))
            except NotADirectoryError:
                self._take_file(here, is_link=here.is_symlink())
            except (FileNotFoundError, ValueError):
                continue  # it went while we looked
            except OSError:
                self.found.marks[here] = UNREADABLE
        return len(self._entered) > entered

    def _is_new(self, folder: Path) -> bool:
        status = folder.stat()
        number = (status.st_dev, status.st_ino)
        if number in self._entered:
            return False
        self._entered.add(number)
        return True

    def _list(self, folder: Path) -> Iterator[Path]:
        """Take the files of a folder and yield the folders in it."""
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_temporary(entry.name):
                    continue
                path = folder / entry.name
                if entry.is_symlink():
                    self._take_link(path)
                elif entry.is_dir(follow_symlinks=False):
                    yield path
                else:
                    with suppress(OSError):
                        status = entry.stat(follow_symlinks=False)
                        self.found.marks[path] = Mark.of(status, is_steady=self.disk.is_steady)

    def _take_link(self, path: Path) -> None:
        if path.is_dir():
            self._linked.append(path)
        else:
            self._take_file(path, is_link=True)

    def _take_file(self, path: Path, *, is_link: bool) -> None:
        mark = self.disk.mark(path)
        if mark is None:
            return
        self.found.marks[path] = mark
        if is_link:
            self.found.links[path] = Path(os.path.realpath(path))
