"""The thread of one lookout: gives it events and time, passes on what it finds, begins anew when it fails."""

import logging
import queue
import threading
import time
from collections.abc import Callable

from app.model import say
from app.watching.collapse import RawEvent
from app.watching.lookout import Lookout, News

__all__ = ["Inbox", "Runner"]

_LOG = logging.getLogger(__name__)
_GATHER_S = 0.01
"""Events come in crowds: so long after the first one the others are waited for."""
_RETRY_S = 5.0
_STUCK_S = 20.0
"""Seconds that no look takes; where one does, the drive does not answer."""
_PATIENCE_S = 5.0


class Inbox:
    """Events on their way from the observers' threads to the lookout's."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[RawEvent | None] = queue.SimpleQueue()

    def put(self, event: RawEvent) -> None:
        """Take an event."""
        self._events.put(event)

    def close(self) -> None:
        """Let the one who waits go home."""
        self._events.put(None)

    def take(self, wait_s: float) -> list[RawEvent] | None:
        """Wait for events and return them all; none when the time is over; None when it is closed."""
        try:
            event = self._events.get(timeout=wait_s)
        except queue.Empty:
            return []
        if event is not None:
            time.sleep(_GATHER_S)
        events: list[RawEvent] = []
        while event is not None:
            events.append(event)
            try:
                event = self._events.get_nowait()
            except queue.Empty:
                return events
        return None


class Runner:
    """Runs a lookout on a thread of its own until it is stopped.

    Args:
        name: of what it watches, as people know it.
        make: makes a lookout that gets events from the inbox; called again when one has failed.
        post: gets news, on this thread.
    """

    def __init__(
        self, name: str, make: Callable[[Inbox], Lookout], post: Callable[["Runner", News], None]
    ) -> None:
        self.name = name
        self._make = make
        self._post = post
        self._inbox = Inbox()
        self._lookout: Lookout | None = None
        self._has_failed = False
        self._busy_since: float | None = None
        self._thread = threading.Thread(target=self._run, name=f"copycue-lookout {name}".strip(), daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end; returns at once."""
        self._inbox.close()

    def join(self) -> None:
        """Wait for its end; not for ever, since a drive may not answer."""
        self._thread.join(_PATIENCE_S)

    @property
    def trouble(self) -> str:
        """What keeps changes from being noticed at once, in sentences, or ""."""
        since, lookout = self._busy_since, self._lookout
        if since is not None and time.monotonic() - since > _STUCK_S:
            return say("“{name}” does not answer; Copycue goes on as soon as it does.", name=self.name)
        if self._has_failed:
            return say("Looking for changes failed; Copycue begins anew in a few seconds.")
        return lookout.trouble if lookout else ""

    def _run(self) -> None:
        while True:
            try:
                self._watch()
            except Exception:  # noqa: BLE001 - the border of a thread; watching must not end
                _LOG.exception("watching failed and begins anew")
                self._has_failed = True
            else:
                return
            finally:
                if self._lookout is not None:
                    self._lookout.close()
            if self._is_told_to_end():
                return

    def _is_told_to_end(self) -> bool:
        """Wait before the next attempt; what comes in meanwhile is found by its first look."""
        self._busy_since = None
        until = time.monotonic() + _RETRY_S
        while (left := until - time.monotonic()) > 0:
            if self._inbox.take(left) is None:
                return True
        return False

    def _watch(self) -> None:
        """Give the lookout events and time in turn until the inbox is closed."""
        self._busy_since = time.monotonic()
        lookout = self._lookout = self._make(self._inbox)
        news = lookout.open(time.monotonic(), time.time())
        self._has_failed = False
        while True:
            self._post(self, news)
            self._busy_since = None
            events = self._inbox.take(lookout.wait(time.monotonic()))
            if events is None:
                return
            self._busy_since = time.monotonic()
            news = lookout.step(events, time.monotonic(), time.time())
