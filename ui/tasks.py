"""The one way off the GUI thread.

Work gets values and returns a value; no widget crosses. Tasks of the same topic replace each
other: every task carries a revision, and an answer that is not the newest of its topic is
dropped. Work runs in two lanes of one thread each, so that a long reading of all files
never keeps the answer for one click waiting.
"""

import itertools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.model import CopycueError
from ui.bridge import Bridge
from ui.words import ended, translate

__all__ = ["Failure", "Lane", "Progress", "Tasks", "Ticket"]

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_QUIET_S = 0.4
"""Work that is done sooner is not worth telling about."""
_PAUSE_S = 0.05
"""Progress is told at most this often: more is unreadable and floods the event queue."""


class Lane(StrEnum):
    """Which worker thread does the work."""

    READING = "reading"
    ANSWERING = "answering"


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that did not come to its end, as the core or we say it."""

    topic: str
    title: str
    message: str

    @property
    def words(self) -> str:
        """Both sentences, for the person at the window."""
        return f"{ended(self.title)} {ended(self.message)}"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is: ``done`` of ``total`` steps, 0 of 0 when that is not known."""

    topic: str
    what: str
    done: int
    total: int


class Ticket:
    """One started task: what the worker asks and the owner may cancel.

    Args:
        topic: what the task is about; a newer task of the same topic replaces it.
        revision: grows with every task.
        report: takes the progress, in the worker's thread.
    """

    def __init__(self, topic: str, revision: int, report: Callable[[Progress], None]) -> None:
        self.topic = topic
        self.revision = revision
        self._report = report
        self._cancelled = threading.Event()
        self._tell_next = time.monotonic() + _QUIET_S

    @property
    def kind(self) -> str:
        """What sort of task it is, for the log: the rest of the topic may name a note, and its file."""
        return self.topic.partition(" ")[0]

    def cancel(self) -> None:
        """Ask the worker to stop; its answer is dropped in any case."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Return whether the worker should stop."""
        return self._cancelled.is_set()

    def progress(self, what: str, done: int, total: int) -> None:
        """Tell how far the work is; called by the worker as often as it likes."""
        now = time.monotonic()
        if now >= self._tell_next and not self.cancelled():
            self._tell_next = now + _PAUSE_S
            self._report(Progress(self.topic, what, done, total))


class Tasks(QObject):
    """Runs work off the GUI thread and hands the answers back in it.

    Signals:
        failed: a ``Failure``; the details are in the log.
        progressed: a ``Progress``.
    """

    failed = Signal(object)
    progressed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._revisions = itertools.count(1)
        self._newest: dict[str, Ticket] = {}
        self._futures: dict[str, Future[None]] = {}
        self._lanes = {lane: ThreadPoolExecutor(1, f"copycue-{lane}") for lane in Lane}
        self._closed = False

    def run(
        self, topic: str, work: Callable[[Ticket], _T], then: Callable[[_T], None], *, lane: Lane
    ) -> Ticket | None:
        """Start ``work`` in a lane; ``then`` gets its value in the GUI thread, if still wanted.

        Returns:
            The ticket, or None once the tasks are closed.
        """
        if self._closed:
            return None
        self.drop(topic)
        ticket = self.ticket(topic)
        self._newest[topic] = ticket
        self._futures[topic] = self._lanes[lane].submit(self._work, ticket, work, then)
        return ticket

    def ticket(self, topic: str) -> Ticket:
        """Return what tells how far some work is. Any thread may call this."""
        return Ticket(topic, next(self._revisions), self._tell)

    def drop(self, topic: str) -> None:
        """Cancel what runs under ``topic``; its answer will not be delivered."""
        if (ticket := self._newest.pop(topic, None)) is not None:
            ticket.cancel()
        if (future := self._futures.pop(topic, None)) is not None:
            future.cancel()

    def close(self) -> None:
        """Cancel everything and wait until the worker threads have ended."""
        self._closed = True
        for topic in tuple(self._newest):
            self.drop(topic)
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _tell(self, progress: Progress) -> None:
        """Pass progress on, from the worker's thread."""
        self._bridge.post(lambda: self.progressed.emit(progress))

    def _work(self, ticket: Ticket, work: Callable[[Ticket], _T], then: Callable[[_T], None]) -> None:
        """Do the work, in the worker's thread. The border where every error ends."""
        if ticket.cancelled():
            return
        try:
            value = work(ticket)
        except CopycueError as error:
            failure = Failure(ticket.topic, error.title, error.message)
            self._bridge.post(lambda: self._fail(ticket, failure))
        except Exception:  # noqa: BLE001 - a thread's border: the window lives on and says so
            if ticket.cancelled():
                _log.debug("task %r ended after it was cancelled", ticket.kind, exc_info=True)
                return
            _log.exception("task %r crashed", ticket.kind)
            self._bridge.post(lambda: self._fail(ticket, _crash(ticket.topic)))
        else:
            self._bridge.post(lambda: self._deliver(ticket, then, value))

    def _deliver(self, ticket: Ticket, then: Callable[[_T], None], value: _T) -> None:
        """Hand over an answer, in the GUI thread, unless it is stale."""
        if self._newest.get(ticket.topic) is not ticket:
            _log.debug("dropped a stale answer: %s, revision %d", ticket.kind, ticket.revision)
            return
        self._end(ticket)
        then(value)

    def _fail(self, ticket: Ticket, failure: Failure) -> None:
        """Tell a failure, in the GUI thread, unless nobody waits for the answer any more."""
        if self._newest.get(ticket.topic) is ticket:
            self._end(ticket)
            self.failed.emit(failure)

    def _end(self, ticket: Ticket) -> None:
        """Forget a task that has come to its end."""
        self._newest.pop(ticket.topic, None)
        self._futures.pop(ticket.topic, None)


def _crash(topic: str) -> Failure:
    """Return what to say about a task that fell over."""
    return Failure(
        topic,
        translate("Tasks", "That did not work."),
        translate("Tasks", "Nothing was lost and no file was touched. The log holds the details."),
    )
