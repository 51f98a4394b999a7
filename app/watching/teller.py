"""The thread that calls back: what all lookouts find is told one after the other."""

import datetime as dt
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from app.model import say, together, utc_now
from app.watching.again import Again
from app.watching.lookout import News
from app.watching.runner import Runner

__all__ = ["Teller"]

_LOG = logging.getLogger(__name__)
_LOOK_UP_S = 1.0
"""Seconds between looks at how the lookouts are."""


class Teller:
    """Calls back on a thread of its own until it is stopped.

    Args:
        make: makes the lookouts; each posts its news here.
        on_change: told what changed; with no paths: everything may have.
        on_trouble: told what is wrong, when it becomes another.
    """

    def __init__(
        self,
        make: Callable[[Callable[[Runner, News], None]], list[Runner]],
        on_change: Callable[[frozenset[Path]], None],
        on_trouble: Callable[[str], None] | None,
    ) -> None:
        self._make = make
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._news: queue.SimpleQueue[News] = queue.SimpleQueue()
        self._runners: list[Runner] = []
        self._checked: dict[Runner, dt.datetime] = {}
        self._again = Again()
        self._gate = threading.Lock()
        self._owes_everything = False
        self._has_failed = False
        self._told_trouble = ""
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="copycue-watcher", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """End; wait for that, unless it is asked for from a callback."""
        self._is_stopping = True
        self._news.put(News())
        if self._thread is not threading.current_thread():
            self._thread.join()

    @property
    def trouble(self) -> str:
        """What keeps changes from being noticed or taken in, in sentences, or ""."""
        if not (self._thread.is_alive() or self._is_stopping):
            return say("Watching ended unexpectedly; changes are not noticed until Copycue is started again.")
        failed = say("What changed could not be taken in; that is tried again.") if self._has_failed else ""
        return together(*(runner.trouble for runner in self._runners), failed)

    @property
    def last_checked(self) -> dt.datetime | None:
        """Up to when all is known, by all lookouts; None before each has looked once."""
        runners, checked = self._runners, self._checked.copy()
        return min(checked.values()) if runners and len(checked) == len(runners) else None

    def look_again(self, paths: Iterable[Path]) -> None:
        """Tell paths once more after a pause. Any thread may call this."""
        with self._gate:
            self._again.ask(paths, time.monotonic())
        self._news.put(News())

    def _post(self, runner: Runner, news: News) -> None:
        """Take news, on a lookout's thread."""
        if news.checked:
            self._checked[runner] = utc_now().astimezone()
        self._news.put(news)

    def _run(self) -> None:
        self._runners = self._make(self._post)
        for runner in self._runners:
            runner.start()
        try:
            while not self._is_stopping:
                self._tell(*self._gathered())
                self._tell_trouble()
        finally:
            for runner in self._runners:
                runner.stop()
            for runner in self._runners:
                runner.join()

    def _gathered(self) -> tuple[frozenset[Path], bool]:
        """Wait for news; return what changed by all that there are, and whether everything may have."""
        changed: set[Path] = set()
        everything = self._owes_everything
        wait_s = self._wait_s()
        try:
            while True:
                news = self._news.get(timeout=wait_s) if wait_s > 0 else self._news.get_nowait()
                changed |= news.changed
                everything = everything or news.everything
                wait_s = 0
        except queue.Empty:
            pass
        with self._gate:
            changed |= self._again.take(time.monotonic())
        return frozenset(changed), everything

    def _wait_s(self) -> float:
        with self._gate:
            due = self._again.due_at()
        return _LOOK_UP_S if due is None else min(max(due - time.monotonic(), 0.0), _LOOK_UP_S)

    def _tell(self, changed: frozenset[Path], everything: bool) -> None:
        if changed and not self._is_stopping and not self._is_taken_in(changed):
            self.look_again(changed)
        if everything and not self._is_stopping:
            self._owes_everything = not self._is_taken_in(frozenset())

    def _is_taken_in(self, changed: frozenset[Path]) -> bool:
        """Call back; a reader that fails must not end the watch."""
        try:
            self._on_change(changed)
        except Exception:  # noqa: BLE001 - what the caller does may fail in any way
            _LOG.exception("what changed could not be taken in")
            self._has_failed = True
            return False
        self._has_failed = False
        return True

    def _tell_trouble(self) -> None:
        trouble = self.trouble
        if trouble == self._told_trouble or self._on_trouble is None or self._is_stopping:
            return
        self._told_trouble = trouble
        self._on_trouble(trouble)
