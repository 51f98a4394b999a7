"""The observers of one watcher: started where they can be, checked, and built anew when they went blind."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver

from app.watching.collapse import Kind, RawEvent
from app.watching.roots import Root

__all__ = ["Sight"]

_KINDS = {kind.value: kind for kind in Kind}


def _means_something(record: logging.LogRecord) -> bool:
    """Let pass what watchdog logs, but for the race that it calls an error when it is stopped early."""
    return "called when the thread is inactive" not in record.msg


logging.getLogger("watchdog.observers.inotify").addFilter(_means_something)


class Sight:
    """Sees what happens in some folders.

    Not for several threads: the watcher's thread opens, checks and closes it. Events come in on the
    observers' own threads.

    Args:
        roots: what to watch.
        take: gets each event that matters.
        observers: kinds of observers, the best first.
    """

    def __init__(
        self,
        roots: Sequence[Root],
        take: Callable[[RawEvent], None],
        observers: Sequence[Callable[[], BaseObserver]],
    ) -> None:
        self._roots = roots
        self._take = take
        self._observers = observers
        self._observer: BaseObserver | None = None
        self._seen: dict[Root, tuple[int, int] | None] = {}
        self.trouble = ""

    def open(self) -> None:
        """Start the first kind of observer that can watch; say in ``trouble`` what is not as it should be."""
        self._seen = {root: root.identity() for root in self._roots}
        present = [root for root, identity in self._seen.items() if identity]
        missing = [root for root, identity in self._seen.items() if not identity]
        found = [_missing(root) for root in missing]
        if present:
            found += self._start(present)
        self.trouble = " ".join(found)

    def close(self) -> None:
        """Stop the observer and wait until its threads are gone."""
        observer, self._observer = self._observer, None
        if observer is not None:
            _end(observer)

    def is_blind(self) -> bool:
        """Say whether a folder came, went or was replaced, or a thread that watches one has ended.

        An observer says it is alive even when the threads that watch for it are not.
        """
        if any(root.identity() != identity for root, identity in self._seen.items()):
            return True
        observer = self._observer
        if observer is None:
            return False
        return not observer.is_alive() or not all(emitter.is_alive() for emitter in observer.emitters)

    def _start(self, roots: Sequence[Root]) -> list[str]:
        reasons: list[str] = []
        for kind in self._observers:
            observer = kind()
            try:
                for root in roots:
                    handler = _Handler(root, self._take)
                    observer.schedule(handler, str(root.folder), recursive=root.names is None)
                observer.start()
            except (OSError, RuntimeError) as error:
                reasons.append(getattr(error, "strerror", None) or str(error) or type(error).__name__)
                _end(observer)
            else:
                self._observer = observer
                return [_polling(reasons)] if reasons else []
        return [f"No change can be noticed at once ({'; '.join(reasons)}); Copycue looks from time to time."]


def _end(observer: BaseObserver) -> None:
    observer.unschedule_all()
    if observer.is_alive():
        observer.stop()
        observer.join()


def _missing(root: Root) -> str:
    return f"The folder “{root.folder.as_posix()}” is not there; it is watched as soon as it is."


def _polling(reasons: Sequence[str]) -> str:
    return f"The system cannot report changes ({'; '.join(reasons)}); Copycue looks for them every second."


class _Handler(FileSystemEventHandler):
    """Passes on the events of one root that matter."""

    def __init__(self, root: Root, take: Callable[[RawEvent], None]) -> None:
        super().__init__()
        self._root = root
        self._take = take

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Translate an event; opening and reading a file are none."""
        kind = _KINDS.get(event.event_type)
        if kind is None:
            return
        path = Path(os.fsdecode(event.src_path))
        target = Path(os.fsdecode(event.dest_path)) if event.dest_path else None
        if target and not self._root.covers(target):
            kind, target = Kind.DELETED, None
        if target and not self._root.covers(path):
            kind, path, target = Kind.MODIFIED, target, None
        if self._root.covers(path):
            self._take(RawEvent(kind, path, target, folder=event.is_directory))
