"""Tells when files of the client changed. It only looks: nothing is ever written to what it watches.

Native events are quick but not certain: queues overflow, limits are reached, a folder that is deleted and
made again is watched by nobody, and shares report little. So an event only means "look there", and what is
there is compared with what was told: from time to time, and whenever something may have been missed.

Each share has a thread of its own, since one that has gone away may not answer for minutes; what all of them
find is told on one thread, so that a slow reader keeps nobody from looking.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Self

from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from app.watching.lookout import Lookout, News, Rhythm
from app.watching.runner import Inbox, Runner
from app.watching.shares import share_of
from app.watching.sight import Sight
from app.watching.teller import Teller

__all__ = ["Watcher"]


class Watcher:
    """Watches files and folders until it is stopped.

    Args:
        paths: files or folders, whether they are there already or not.
        on_change: called on the watcher's thread with the absolute paths of the files that came, went or
            changed; a folder among them stands for all below it: it can not be looked into any more, or
            again. With no paths: look at everything again. That comes first of all, then every
            ``rescan_s``. What it could not take in (it raised an error) is told again.
        quiet_ms: milliseconds for which a file that may still be open must stay as it is.
        rescan_s: seconds between calls to look at everything.
        observers: kinds of observers, the best first; the next one is taken where one cannot start. Where
            none can, and on shares, all files are looked at every second.
        on_trouble: called on the watcher's thread with ``trouble`` when it becomes another.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        on_change: Callable[[frozenset[Path]], None],
        *,
        quiet_ms: int = 200,
        rescan_s: float = 60.0,
        observers: Sequence[Callable[[], BaseObserver]] = (Observer,),
        on_trouble: Callable[[str], None] | None = None,
    ) -> None:
        self._paths = tuple(paths)
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._rhythm = Rhythm(quiet_ms / 1000, rescan_s)
        self._observers = observers
        self._teller: Teller | None = None

    def start(self) -> None:
        """Begin to watch; returns at once. Does nothing when it runs already."""
        if self._teller is None:
            self._teller = Teller(self._runners, self._on_change, self._on_trouble)
            self._teller.start()

    def stop(self) -> None:
        """End watching and wait until the threads are gone; changes not yet told are dropped."""
        teller, self._teller = self._teller, None
        if teller is not None:
            teller.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def trouble(self) -> str:
        """What keeps changes from being noticed at once, and what happens instead, in sentences, or ""."""
        return self._teller.trouble if self._teller else ""

    @property
    def last_checked(self) -> dt.datetime | None:
        """Up to when all changes are known, in local time; None before the first look."""
        return self._teller.last_checked if self._teller else None

    def look_again(self, paths: Iterable[Path]) -> None:
        """Tell these files once more in half a second; when that is asked for again, after twice as long.

        For files that could not be read: that another program has let go of one is told by nobody. Any thread
        may call this.
        """
        if self._teller is not None:
            self._teller.look_again(paths)

    def _runners(self, post: Callable[[Runner, News], None]) -> list[Runner]:
        """Return one lookout for what lies here, and one for each share."""
        groups: defaultdict[str, list[Path]] = defaultdict(list)
        for path in self._paths:
            groups[share_of(path)].append(path)
        return [Runner(share, partial(self._lookout, share, paths), post) for share, paths in groups.items()]

    def _lookout(self, share: str, paths: Sequence[Path], inbox: Inbox) -> Lookout:
        return Lookout(paths, Sight(inbox.put, self._observers), self._rhythm, share=share)
