"""The observers of one lookout: started where they can be, checked, and built anew when they went blind."""

import logging
import os
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver

from app.model import say, together
from app.watching.collapse import Kind, RawEvent
from app.watching.roots import Place, Root, places_of

__all__ = ["Sight"]

_KINDS = {kind.value: kind for kind in Kind}
_PATIENCE_S = 5.0
"""Seconds to wait for the end of an observer's threads; one may hang on a share that does not answer."""


class _Overflows(logging.Filter):
    """Counts how often events were lost: watchdog says that to its log only, and means it for an error.

    Also keeps back the race that watchdog calls an error when it is stopped early.
    """

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def filter(self, record: logging.LogRecord) -> bool:
        """Let pass what somebody should read."""
        message = str(record.msg)
        if "overflow" in message:
            self.count += 1
            return False
        return "called when the thread is inactive" not in message


_OVERFLOWS = _Overflows()
for _name in ("watchdog.observers.inotify", "watchdog.observers.inotify_c"):
    logging.getLogger(_name).addFilter(_OVERFLOWS)
# A folder that is told while it is being looked through is watched twice, which changes nothing.
warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning)


class Sight:
    """Sees what happens in some folders.

    Not for several threads: the lookout's thread opens, checks and closes it. Events come in on the
    observers' own threads.

    Args:
        take: gets each event that matters.
        observers: kinds of observers, the best first.
    """

    def __init__(
        self, take: Callable[[RawEvent], None], observers: Sequence[Callable[[], BaseObserver]]
    ) -> None:
        self._take = take
        self._observers = observers
        self._observer: BaseObserver | None = None
        self._seen: dict[Root, tuple[int, int] | None] = {}
        self._overflows = 0
        self.is_told = False
        self.trouble = ""

    def open(self, roots: Sequence[Root], links: Mapping[Path, Path], *, is_native: bool = True) -> None:
        """Start the first kind of observer that can watch; say in ``trouble`` what is not as it should be.

        Args:
            roots: what to watch.
            links: links below them and where they lead.
            is_native: observers are of use there; else nothing is told, and that is no trouble.
        """
        self.close()
        self._overflows = _OVERFLOWS.count
        self._seen = {root: root.identity() for root in roots}
        present = [root for root, identity in self._seen.items() if identity]
        found = [_missing(root) for root, identity in self._seen.items() if not identity]
        if present and is_native:
            found += self._start(list(places_of(present, links)))
        self.trouble = together(*found)

    def close(self) -> None:
        """Stop the observer and wait until its threads are gone."""
        observer, self._observer = self._observer, None
        self.is_told = False
        if observer is not None:
            _end(observer)

    def is_blind(self) -> bool:
        """Say whether a folder came, went or was replaced, or a thread that watches one has ended.

        An observer says it is alive even when the threads that watch for it are not.
        """
        if any(root.identity() != identity for root, identity in self._seen.items()):
            return True
        observer = self._observer
        return observer is not None and not all(thread.is_alive() for thread in _threads(observer))

    def has_overflowed(self) -> bool:
        """Say whether events were lost since it was opened, as far as the system tells."""
        return self._observer is not None and _OVERFLOWS.count != self._overflows

    def _start(self, places: Sequence[Place]) -> list[str]:
        reasons: list[str] = []
        for kind in self._observers:
            try:
                self._observer = self._started(kind, places)
            except (OSError, RuntimeError) as error:
                reasons.append(getattr(error, "strerror", None) or str(error) or type(error).__name__)
            else:
                self.is_told = True
                break
        return [_untold(reasons)] if reasons else []

    def _started(self, kind: Callable[[], BaseObserver], places: Sequence[Place]) -> BaseObserver:
        observer = kind()
        try:
            for place in places:
                handler = _Handler(place, self._take)
                observer.schedule(handler, str(place.folder), recursive=place.files is None)
            observer.start()
        except (OSError, RuntimeError):
            _end(observer)
            raise
        return observer


def _threads(observer: BaseObserver) -> Iterator[threading.Thread]:
    """Yield the threads that must live for an observer to see; inotify has one more that reads."""
    yield observer
    yield from tuple(observer.emitters)
    reader = getattr(observer, "_inotify_fd", None)
    if isinstance(reader, threading.Thread):
        yield reader


def _end(observer: BaseObserver) -> None:
    observer.unschedule_all()
    observer.stop()  # also what could not be started: that of inotify reads from the moment it is made
    if observer.is_alive():
        observer.join(_PATIENCE_S)


def _missing(root: Root) -> str:
    return say(
        "The folder “{folder}” is not there; it is watched as soon as it is.", folder=root.folder.as_posix()
    )


def _untold(reasons: Sequence[str]) -> str:
    return say(
        "The system cannot report changes ({reasons}); Copycue looks for them itself.",
        reasons="; ".join(reasons),
    )


class _Handler(FileSystemEventHandler):
    """Passes on the events of one place that matter."""

    def __init__(self, place: Place, take: Callable[[RawEvent], None]) -> None:
        super().__init__()
        self._place = place
        self._take = take

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Translate an event; opening and reading a file are none."""
        kind = _KINDS.get(event.event_type)
        if kind is None:
            return
        path = self._told(event.src_path)
        target = self._told(event.dest_path)
        if path is not None:
            self._take(RawEvent(kind, path, target, folder=event.is_directory))
        elif target is not None:
            self._take(RawEvent(kind, target, folder=event.is_directory))

    def _told(self, path: bytes | str) -> Path | None:
        return self._place.told(Path(os.fsdecode(path))) if path else None
