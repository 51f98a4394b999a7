"""A play of faults: real files, events that can be lost or mixed up, a clock that is moved by hand.

``Listener`` is a reader that looks only where it is told to; at the end of each case what it knows must be
what is there (``truth``, read without anything of the watcher).
"""

import itertools
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from app.watching.collapse import Kind, RawEvent
from app.watching.disk import Disk
from app.watching.lookout import Lookout, News, Rhythm
from app.watching.roots import Place
from app.watching.sight import Sight

PATIENCE_S = 20.0
needs_links = pytest.mark.skipif(os.name == "nt", reason="on Windows links need rights of their own")
posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has neither pipes nor times of records")
CLOSED = "cannot be looked into"
Known = dict[Path, str]


def content(path: Path) -> str | None:
    """Return what is in a file; None when there is none."""
    try:
        return path.read_bytes().hex() if not path.is_fifo() else "a pipe"
    except IsADirectoryError:
        return CLOSED if _is_closed(path) else None
    except OSError:
        return "a link that leads nowhere" if path.is_symlink() else None


def _is_closed(folder: Path) -> bool:
    try:
        os.scandir(folder).close()
    except OSError:
        return True
    return False


def truth(paths: Sequence[Path]) -> Known:
    """Return all that is watched, as it is now."""
    found: Known = {}
    for path in paths:
        files = _files(path, set()) if path.is_dir() else [path]
        found |= {file: known for file in files if (known := content(file)) is not None}
    return found


def _files(folder: Path, seen: set[str]) -> Iterator[Path]:
    """Yield files, and folders that can not be looked into; links to folders come last."""
    links = []
    todo = [folder]
    while todo:
        here = todo.pop()
        if (real := os.path.realpath(here)) in seen:
            continue
        seen.add(real)
        try:
            with os.scandir(here) as entries:
                names = sorted(entry.name for entry in entries)
        except OSError:
            yield here
            continue
        for path in (here / name for name in names if not name.startswith((".", "~$"))):
            if not path.is_dir():
                yield path
            elif path.is_symlink():
                links.append(path)
            else:
                todo.append(path)
    for link in sorted(links):
        yield from _files(link, seen)


class Listener:
    """Knows what it read where it was told to look; of calls to look at everything it heeds the first."""

    def __init__(self, *paths: Path) -> None:
        self.paths = paths
        self.knows: Known = {}
        self.told: list[frozenset[Path]] = []
        self.looks_at_everything = 0
        self._changed = threading.Condition()

    def __call__(self, paths: frozenset[Path]) -> None:
        with self._changed:
            if paths:
                self.told.append(paths)
            elif not self.looks_at_everything:
                self.knows = truth(self.paths)
            self.looks_at_everything += not paths
            for path in paths:
                self._read(path)
            self._changed.notify_all()

    def _read(self, path: Path) -> None:
        was_closed = self.knows.pop(path, None) == CLOSED
        if (known := content(path)) is not None:
            self.knows[path] = known
        if known == CLOSED or was_closed:
            for file in [file for file in self.knows if path in file.parents]:
                del self.knows[file]
            self.knows |= truth([path]) if path.is_dir() else {}

    def times(self, path: Path) -> int:
        """Return how often a path was told."""
        return sum(path in paths for paths in self.told)

    def wait_for_start(self) -> None:
        self.wait_for_looks(1)

    def wait_for_looks(self, times: int) -> None:
        """Wait until it was told so often to look at everything."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.looks_at_everything >= times, PATIENCE_S)

    def wait_for(self, path: Path, times: int = 1) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.times(path) >= times, PATIENCE_S), (
                f"{path} is not told"
            )

    def wait_until_it_knows_all(self) -> None:
        """Wait until what it knows is what is there."""
        with self._changed:
            self._changed.wait_for(lambda: self.knows == truth(self.paths), PATIENCE_S)
            assert self.knows == truth(self.paths)


class FakeSight(Sight):
    """Sees nothing by itself; a case says when it has gone blind or lost events."""

    def __init__(self) -> None:
        super().__init__(lambda _: None, ())
        self.opened = 0
        self.is_dead = False
        self.has_lost = False
        self.limit = ""
        self.places: Sequence[Place] = ()

    def _start(self, places: Sequence[Place]) -> list[str]:
        self.opened += 1
        self.is_dead = self.has_lost = False
        self.is_told = not self.limit
        self.places = places
        return [self.limit] if self.limit else []

    def is_blind(self) -> bool:
        return self.is_dead or super().is_blind()

    def has_overflowed(self) -> bool:
        return self.has_lost


class Stage:
    """A lookout with its listener, and time."""

    def __init__(
        self,
        *paths: Path,
        share: str = "",
        disk: Disk | None = None,
        stopwatch: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self.sight = FakeSight()
        self.listener = Listener(*paths)
        self.lookout = Lookout(paths, self.sight, Rhythm(), share=share, disk=disk, stopwatch=stopwatch)
        self.now = 1000.0
        self.wall = time.time()
        self.last = News()
        self._take(self.lookout.open(self.now, self.wall))

    def _take(self, news: News) -> None:
        self.last = news
        if news.changed:
            self.listener(news.changed)
        if news.everything:
            self.listener(frozenset())

    def tell(self, *events: RawEvent | Iterable[RawEvent]) -> None:
        """Have the lookout take events now."""
        flat: list[RawEvent] = []
        for event in events:
            flat.extend([event] if isinstance(event, RawEvent) else event)
        self._take(self.lookout.step(flat, self.now, self.wall))

    def pass_time(self, seconds: float) -> None:
        """Let time go by, with all steps that the lookout wants to do meanwhile."""
        end = self.now + seconds
        while (wait := self.lookout.wait(self.now)) <= end - self.now:
            self._advance(wait)
            self.tell()
        self._advance(end - self.now)

    def _advance(self, seconds: float) -> None:
        self.now += max(seconds, 1e-6)
        self.wall += max(seconds, 1e-6)

    def settle(self) -> None:
        """Let pass what a change takes that was told."""
        self.pass_time(1.5)

    def look(self) -> None:
        """Let pass until everything has been looked at."""
        self.pass_time(61.5)

    @property
    def told(self) -> set[Path]:
        return set().union(*self.listener.told)

    def assert_all_is_known(self) -> None:
        assert self.listener.knows == truth(self.listener.paths)


_stamps = itertools.count(1_700_000_000_000_000_001, 1_000_007)
"""No two saves have the same time: the tests are quicker than the clock of the file system."""


def stamp(path: Path) -> None:
    """Give a file a time of its own."""
    now = next(_stamps)
    os.utime(path, ns=(now, now))


def write(path: Path, text: str) -> Path:
    """Write a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    stamp(path)
    return path


def save(path: Path, text: str) -> list[RawEvent]:
    """Write a file; return the events that tell of it."""
    is_new = not path.exists()
    write(path, text)
    return [
        *([RawEvent(Kind.CREATED, path)] if is_new else []),
        RawEvent(Kind.MODIFIED, path),
        RawEvent(Kind.CLOSED, path),
    ]


def replace(path: Path, text: str) -> list[RawEvent]:
    """Save by putting another file in its place: what is told of that one is left out on the way."""
    temporary = write(path.with_name(f".{path.name}.tmp"), text)
    temporary.replace(path)
    return [RawEvent(Kind.MOVED, path)]


def delete(path: Path) -> list[RawEvent]:
    """Delete a file, or a folder with all below."""
    if path.is_dir() and not path.is_symlink():
        inside = sorted(path.rglob("*"), reverse=True)
        events = [RawEvent(Kind.DELETED, one, folder=one.is_dir()) for one in inside]
        shutil.rmtree(path)
        return [*events, RawEvent(Kind.DELETED, path, folder=True)]
    path.unlink()
    return [RawEvent(Kind.DELETED, path)]


def rename(path: Path, target: Path) -> list[RawEvent]:
    """Rename a file or a folder."""
    path.rename(target)
    return [RawEvent(Kind.MOVED, path, target, folder=target.is_dir())]
