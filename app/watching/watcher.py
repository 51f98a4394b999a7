"""Tells when files of the client changed. It only looks: nothing is ever written to what it watches.

Native events are quick but not certain: queues overflow, limits are reached, a folder that is deleted and
made again is watched by nobody, and shares report little. So an event only means "look there", the caller is
told to look again at everything from time to time, and what is watched is compared with what is there.
"""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from app.watching.collapse import Burst, RawEvent
from app.watching.pace import Pace
from app.watching.roots import roots_of
from app.watching.sight import Sight

__all__ = ["Watcher"]

_LONGEST_S = 1.0
"""A burst is handed on after so many seconds even while it goes on."""
_CHECK_S = 2.0
"""Seconds between looks at whether the folders are still the ones that are watched."""


class Watcher:
    """Watches files and folders on a thread of its own until it is stopped.

    Args:
        paths: files or folders, whether they are there already or not.
        on_change: called on the watcher's thread with the absolute paths that changed, once for each burst;
            a folder among them stands for all below it. With no paths: look at everything again. That
            comes first of all, then every ``rescan_s``, and whenever a folder was lost and found.
        quiet_ms: milliseconds without an event that end a burst.
        rescan_s: seconds between calls to look at everything.
        observers: kinds of observers, the best first; the next one is taken where one cannot start.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        on_change: Callable[[frozenset[Path]], None],
        *,
        quiet_ms: int = 200,
        rescan_s: float = 60.0,
        observers: Sequence[Callable[[], BaseObserver]] = (Observer, PollingObserver),
    ) -> None:
        self._on_change = on_change
        self._quiet_s = quiet_ms / 1000
        self._rescan_s = rescan_s
        self._inbox: queue.SimpleQueue[RawEvent | None] = queue.SimpleQueue()
        self._sight = Sight(roots_of(paths), self._take, observers)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to watch; returns at once. Does nothing when it runs already."""
        if self._thread is None:
            self._inbox = queue.SimpleQueue()
            self._thread = threading.Thread(target=self._run, name="copycue-watcher", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End watching and wait until the thread is gone; changes not yet told are dropped."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._inbox.put(None)
        if thread is not threading.current_thread():
            thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def trouble(self) -> str:
        """What keeps changes from being noticed at once, in a sentence, or ""."""
        thread = self._thread
        if thread is not None and not thread.is_alive():
            return "Watching ended unexpectedly; changes are not noticed until Copycue is started again."
        return self._sight.trouble

    def _take(self, event: RawEvent) -> None:
        self._inbox.put(event)

    def _run(self) -> None:
        inbox = self._inbox
        try:
            self._sight.open()
            self._on_change(frozenset())
            self._watch(inbox)
        finally:
            self._sight.close()

    def _watch(self, inbox: "queue.SimpleQueue[RawEvent | None]") -> None:
        """Wait for events and times in turn until the end is in the inbox."""
        pace = Pace(Burst(self._quiet_s, _LONGEST_S), self._rescan_s, _CHECK_S, time.monotonic())
        while True:
            try:
                event = inbox.get(timeout=pace.wait(time.monotonic()))
            except queue.Empty:
                pass
            else:
                if event is None:
                    return
                pace.add(event, time.monotonic())
            self._do(pace)

    def _do(self, pace: Pace) -> None:
        due = pace.due(time.monotonic())
        if due.changed:
            self._on_change(due.changed)
        found_again = due.check and self._sight.is_blind()
        if found_again:
            self._sight.close()
            self._sight.open()
        if due.rescan or found_again:
            self._on_change(frozenset())
