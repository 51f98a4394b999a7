"""What changed in some folders, by all that can be known: events, looks, the passing of time.

Without threads of its own, and time is passed in, so that each fault can be played through in a test. What
was told last (``_known``) is compared with what is there; an event only says where to look first. So whatever
happens to events (lost, double, late, in the wrong order), the next look makes it good.
"""

import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.model import say, together
from app.watching.collapse import Cause, RawEvent, collapse
from app.watching.disk import Disk
from app.watching.pace import Due, Pace
from app.watching.roots import Root, roots_of
from app.watching.settling import Quiet, Settled, Settling
from app.watching.sight import Sight
from app.watching.snapshot import COARSE_S, Mark, Snapshot, differing, is_coarse, is_recent

__all__ = ["Lookout", "News", "Rhythm"]

_WARY_LOOKS = 30
"""So many looks in a row must find nothing that was not told before the system is trusted again."""
_UNTOLD = say("The system did not report every change; Copycue looks for them itself, too.")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often what is done, in seconds.

    Attributes:
        quiet_s: a file that may still be open must stay as it is for so long.
        all_s: between the times that readers look at everything.
        check_s: between checks of the folders.
        poll_s: between looks where the system tells of no changes.
        wary_s: between looks where it has failed to tell one.
    """

    quiet_s: float = 0.2
    all_s: float = 60.0
    check_s: float = 2.0
    poll_s: float = 1.0
    wary_s: float = 2.0


@dataclass(frozen=True, slots=True)
class News:
    """What a step found.

    Attributes:
        changed: files that came, went or changed, and folders that can not be looked into.
        everything: readers are to look at everything.
        checked: something was looked at to the end.
    """

    changed: frozenset[Path] = frozenset()
    everything: bool = False
    checked: bool = False


class Lookout:
    """Watches folders that lie on one machine.

    Args:
        paths: files or folders, whether they are there already or not.
        sight: what sees events of them.
        rhythm: how often what is done.
        share: where they lie on another machine, the share; else "".
        disk: the file system.
        stopwatch: tells seconds, to know how long a look takes.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        sight: Sight,
        rhythm: Rhythm,
        *,
        share: str = "",
        disk: Disk | None = None,
        stopwatch: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._paths = paths
        self._sight = sight
        self._rhythm = rhythm
        self._is_native = not share
        self._disk = disk or Disk(is_steady=not share)
        self._stopwatch = stopwatch
        self._settling = Settling(Quiet(rhythm.quiet_s))
        self._roots: tuple[Root, ...] = ()
        self._links: Mapping[Path, Path] = {}
        self._unreadable: tuple[Path, ...] = ()
        self._known: dict[Path, Mark] = {}
        self._doubted: dict[Path, float] = {}
        self._wary = 0
        self._pace = Pace(rhythm.all_s, rhythm.check_s, 0.0, 0.0)

    @property
    def trouble(self) -> str:
        """What keeps changes from being noticed at once, in sentences, or ""."""
        closed, untold = _closed(self._unreadable), _UNTOLD if self._wary else ""
        return together(self._sight.trouble, closed, untold)

    def open(self, now: float, wall: float) -> News:
        """Begin to watch: first the observers, then a look, so that nothing falls in between."""
        self._pace = Pace(self._rhythm.all_s, self._rhythm.check_s, now, wall)
        self._roots = roots_of(self._paths)
        self._open_sight()
        found, _ = self._looked_around()
        self._known = found.marks
        self._doubted = {path: now for path, mark in found.marks.items() if is_recent(mark, wall)}
        self._pace.scanned(now, 0.0, self._scan_every_s())
        return News(everything=True, checked=True)

    def close(self) -> None:
        """End watching."""
        self._sight.close()

    def wait(self, now: float) -> float:
        """Return how many seconds may pass until the next step, if no event comes."""
        return self._pace.wait(now, self._settling.due_at())

    def step(self, events: Iterable[RawEvent], now: float, wall: float) -> News:
        """Take events and do what is due.

        Args:
            events: in the order in which they came.
            now: seconds of a clock that never goes back.
            wall: seconds since 1970.
        """
        self._heed(events, now)
        due = self._pace.due(now, wall)
        is_lost = self._is_lost(due)
        if is_lost:
            self._roots = roots_of(self._paths)
            self._open_sight()
        if is_lost or due.woke:
            self._scan(Cause.HINT, now)
        elif due.scan:
            self._scan(Cause.SEEN, now)
        changed = self._settled(now)
        return News(changed, due.tell_all, checked=is_lost or due.scan or bool(changed))

    def _open_sight(self) -> None:
        self._sight.open(self._roots, self._links, is_native=self._is_native)

    def _is_lost(self, due: Due) -> bool:
        """Say whether events were lost, or will be, or may come after all where none could."""
        if self._sight.has_overflowed():
            return True
        if due.check and (self._sight.is_blind() or roots_of(self._paths) != self._roots):
            return True
        return due.tell_all and self._is_native and not self._sight.is_told

    # --- events -------------------------------------------------------------------------------

    def _heed(self, events: Iterable[RawEvent], now: float) -> None:
        looks = collapse(events, self._known)
        if not looks.files and not looks.folders:
            return
        marks = self._look(looks.files.keys())
        for path, mark in marks.items():
            self._notice(path, looks.files[path], mark, now)
        if any(self._leads_elsewhere(path) for path in marks):
            self._scan(Cause.HINT, now)
        elif looks.folders:
            self._heed_folders(looks.folders, now)

    def _heed_folders(self, folders: frozenset[Path], now: float) -> None:
        found = self._disk.scan_below(folders)
        known = {path: mark for path, mark in self._known.items() if not folders.isdisjoint(path.parents)}
        for path, mark in differing(known, found.marks):
            self._notice(path, Cause.OPEN, mark, now)
        if found.links:
            self._scan(Cause.HINT, now)

    def _leads_elsewhere(self, path: Path) -> bool:
        """Say whether a path is a link that is not followed yet."""
        return path.is_symlink() and self._links.get(path) != Path(os.path.realpath(path))

    def _look(self, paths: Collection[Path]) -> Mapping[Path, Mark | None]:
        named = {root.folder / name for root in self._roots for name in root.names or ()}
        return self._disk.look(paths, named)

    def _notice(self, path: Path, cause: Cause, mark: Mark | None, now: float) -> None:
        before = self._known.get(path)
        if mark is not None or before is not None:
            self._settling.notice(path, cause, mark=mark, before=before, now=now)

    def _settled(self, now: float) -> frozenset[Path]:
        """Return what came to rest and is news."""
        settled = self._settling.take(now, self._look)
        news = [one for one in settled if self._is_news(one)]
        for one in news:
            self._remember(one, now)
        if self._sight.is_told and any(one.cause is Cause.SEEN for one in news):
            self._wary = _WARY_LOOKS
            self._pace.scanned(now, 0.0, self._scan_every_s())
        return frozenset(one.path for one in news)

    def _is_news(self, one: Settled) -> bool:
        """Say whether somebody who reads the file could find something new.

        A file that looks as before may have been saved twice within the time that its mark can tell apart.
        """
        if one.mark != self._known.get(one.path):
            return True
        return one.mark is not None and one.cause >= Cause.OPEN and one.path in self._doubted

    def _remember(self, one: Settled, now: float) -> None:
        """Keep what was told; since it rested for a while, only whole seconds can hide another save."""
        self._doubted.pop(one.path, None)
        if one.mark is None:
            self._known.pop(one.path, None)
            return
        if not one.rests or (is_coarse(one.mark) and one.mark != self._known.get(one.path)):
            self._doubted[one.path] = now
        self._known[one.path] = one.mark

    # --- looks --------------------------------------------------------------------------------

    def _scan(self, cause: Cause, now: float) -> None:
        """Look at everything, and take up what is not as it was told."""
        began = self._stopwatch()
        found, is_sight_new = self._looked_around()
        cause = Cause.HINT if is_sight_new else cause
        for path, mark in differing(self._known, found.marks):
            self._notice(path, cause, mark, now)
        self._doubt(now)
        self._wary = max(self._wary - 1, 0)
        self._pace.scanned(now, self._stopwatch() - began, self._scan_every_s())

    def _looked_around(self) -> tuple[Snapshot, bool]:
        """Look at everything; once more if that shows that events come from elsewhere, too."""
        found = self._disk.scan(self._roots)
        if (found.links, found.unreadable) == (self._links, self._unreadable):
            return found, False
        self._links, self._unreadable = found.links, found.unreadable
        self._open_sight()
        return self._disk.scan(self._roots), True

    def _scan_every_s(self) -> float:
        if not self._sight.is_told:
            return self._rhythm.poll_s
        return self._rhythm.wary_s if self._wary else self._rhythm.all_s

    def _doubt(self, now: float) -> None:
        """Have files told once more though they look the same: a save may have left no trace."""
        past = [path for path, told in self._doubted.items() if now >= told + COARSE_S]
        for path, mark in self._look(past).items():
            self._notice(path, Cause.OPEN, mark, now)


def _closed(folders: Sequence[Path]) -> str:
    if not folders:
        return ""
    folder, others = folders[0].as_posix(), len(folders) - 1
    if not others:
        return say("The folder “{folder}” cannot be looked into; that is tried again.", folder=folder)
    return say(
        "The folder “{folder}” and {count} more cannot be looked into; that is tried again.",
        folder=folder,
        count=others,
    )
