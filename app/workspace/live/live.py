"""A project that is looked at whenever something changes, on a thread of its own, until it is stopped.

It survives everything: what goes wrong is told once, and tried again after a pause. A missed event costs a
delay, never the truth, since each look goes over everything that is there.
"""

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.model import CopycueError, Severity, say, together
from app.workspace.events.picture import Picture
from app.workspace.live.being_written import FRESH_S, BeingWritten
from app.workspace.live.teller import OnEvents, Teller
from app.workspace.progress import CancelledError

if TYPE_CHECKING:
    from app.watching import Watcher
    from app.workspace.live.look import Look
    from app.workspace.live.told import Told
    from app.workspace.progress import Progress
    from app.workspace.workspace import Workspace

__all__ = ["Live", "Patience"]

_log = logging.getLogger(__name__)
_MOST_FAILURES = 10


@dataclass(frozen=True, slots=True)
class Patience:
    """How long Live waits, in seconds.

    Attributes:
        glance: between glances at the ledger: what others do there is no change of a file.
        settling: until something that vanished or broke is looked at again, before it is told: editors put
            a file aside for a moment, and write it in pieces.
        retry: until what went wrong is tried again; twice as long each time.
        longest_retry: but never longer than this.
    """

    glance: float = 2.0
    settling: float = 0.5
    retry: float = 1.0
    longest_retry: float = 60.0

    def after(self, failures: int) -> float:
        """Return how long to wait after so many failures in a row."""
        return min(self.retry * float(2 ** min(failures - 1, _MOST_FAILURES)), self.longest_retry)


class Live:
    """Tells what happens in a project, from the moment it is started until it is stopped.

    Args:
        workspace: the project.
        on_events: called on Live's own thread with events that belong together; all that it tells of has been
            committed to the ledger.
        told: what was told last, to go on from there; None: begin with what is there at the first look.
        on_look: called on the same thread after every look, before its events.
        new_progress: called before each look; returns what is told how far that look is, or None.
        patience: how long it waits.
    """

    def __init__(
        self,
        workspace: "Workspace",
        on_events: OnEvents,
        *,
        told: "Told | None" = None,
        on_look: "Callable[[Look], None]" = lambda _: None,
        new_progress: "Callable[[], Progress | None]" = lambda: None,
        patience: Patience | None = None,
    ) -> None:
        self._workspace = workspace
        self._teller = Teller(on_events, told)
        self._on_look = on_look
        self._new_progress = new_progress
        self._patience = patience or Patience()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._last: Look | None = None
        self._being_written = BeingWritten()
        self._soon = False
        """Files were being written at the last look."""
        self._failures = 0
        self._again_at = 0.0

    @property
    def last_checked(self) -> dt.datetime | None:
        """When everything was looked at last, aware; None: not yet."""
        return self._last.triage.checked if self._last is not None else None

    @property
    def trouble(self) -> str:
        """Why changes may be seen late, in a sentence, or ""."""
        return self._teller.trouble

    @property
    def is_failing(self) -> bool:
        """Whether the last look came to no end; it is tried again."""
        return self._failures > 0

    def look_soon(self) -> None:
        """Look at everything as soon as possible. Any thread may call this."""
        self._again_at = 0.0
        self._wake.set()

    def start(self) -> None:
        """Begin to look; returns at once."""
        if self._thread is None:
            self._stopping.clear()
            self._wake.set()
            self._thread = threading.Thread(target=self._run, name="copycue-live", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End it, a look on its way too, and wait until the thread is gone."""
        thread, self._thread = self._thread, None
        self._stopping.set()
        self._wake.set()
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def look_once(self) -> "Look":
        """Look once, now, on this thread, and tell what happened.

        Raises:
            CopycueError: the project can not be read.
        """
        look = self._looked()
        self._teller.tell(look)
        return look

    # --- the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        watcher = self._workspace.watch(self._on_change)
        try:
            while not self._stopping.is_set():
                if self._is_due():
                    self._wake.clear()
                    self._attempt(watcher)
                self._wake.wait(self._pause())
        finally:
            watcher.stop()

    def _on_change(self, paths: frozenset[Path]) -> None:
        del paths  # they only say that it is time to look
        self._wake.set()

    def _pause(self) -> float:
        if self._soon:
            return FRESH_S
        left = self._again_at - time.monotonic() if self._failures else self._patience.glance
        return max(0.0, min(self._patience.glance, left))

    def _is_due(self) -> bool:
        if self._wake.is_set() or self._soon:
            return True
        return time.monotonic() >= self._again_at if self._failures else self._is_news_in_the_ledger()

    def _is_news_in_the_ledger(self) -> bool:
        try:
            return self._last is None or self._workspace.memory is not self._last.memory
        except CopycueError:
            return True  # the look will say what is wrong

    def _attempt(self, watcher: "Watcher") -> None:
        """Look and tell; where that fails, it is told and tried again."""
        try:
            look = self._settled(self._looked())
            look, unfinished = self._being_written.held_back(self._teller.before(look), look)
            self._teller.tell(look, _trouble(watcher, look))
        except CancelledError:
            _log.debug("a look ended on the way, as it is to stop")
        except CopycueError as error:
            self._failed(say("{title}. {message}", title=error.title, message=error.message))
        except Exception as error:  # noqa: BLE001 - the border of a thread that must go on; it is logged
            _log.info("a look at the project failed", exc_info=error)
            self._failed(say("The project can not be read ({name}).", name=type(error).__name__))
        else:
            self._failures = 0
            self._soon = bool(unfinished)

    def _failed(self, why: str) -> None:
        self._failures += 1
        self._again_at = time.monotonic() + self._patience.after(self._failures)
        self._teller.tell_trouble(together(why, say("Copycue goes on trying.")))

    def _looked(self) -> "Look":
        look = self._workspace.look(progress=self._new_progress(), cancelled=self._stopping.is_set)
        self._last = look
        self._on_look(look)
        return look

    def _settled(self, look: "Look") -> "Look":
        """Look again after a moment, where something vanished or broke since the look before."""
        if not _is_doubtful(self._teller.before(look), look.picture):
            return look
        self._stopping.wait(self._patience.settling)
        return self._looked()


def _trouble(watcher: "Watcher", look: "Look") -> str:
    """Return why changes may be seen late or not kept, in sentences, or ""."""
    ledger = (problem for problem in look.memory.problems if problem.severity is not Severity.INFO)
    return together(watcher.trouble, *(problem.message for problem in ledger))


def _is_doubtful(before: Picture, now: Picture) -> bool:
    return bool(
        before.copy.keys() - now.copy.keys()
        or before.notes.keys() - now.notes.keys()
        or now.broken.keys() - before.broken.keys()
        or now.lost - before.lost
    )
