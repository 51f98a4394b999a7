"""The log: what went wrong, for whoever mends Copycue.

Never a client's words: of an error its kind and way only.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

__all__ = ["log_file", "logging_to"]

_ROOMS = ("app", "ui")
_LARGEST, _KEPT = 500_000, 3
"""Bytes of a file, and how many older ones are kept."""
_log = logging.getLogger(__name__)
_Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_file() -> Path:
    """Return where the log of whoever is at work stands."""
    return Path(platformdirs.user_state_dir("copycue", appauthor=False), "copycue.log")


class _WayOnly(logging.Formatter):
    """Writes of an error its kind and where it came up: its words may be a client's."""

    def formatException(self, caught: _Caught) -> str:  # noqa: N802 - logging's name
        """Return the way of an error."""
        frames = traceback.extract_tb(caught[2])
        way = (f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in frames)
        return "\n".join((*way, caught[0].__name__ if caught[0] else ""))


@contextmanager
def logging_to(file: Path) -> Iterator[None]:
    """Write to a file for a while what Copycue logs, and errors that nobody caught on any thread.

    Where the file can not be written, the program goes on without.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        yield
        return
    handler.setFormatter(_WayOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    rooms = [logging.getLogger(name) for name in _ROOMS]
    for room in rooms:
        room.addHandler(handler)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook = _take
    threading.excepthook = _take_of_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        for room in rooms:
            room.removeHandler(handler)
        handler.close()


def _take(kind: type[BaseException], error: BaseException, way: TracebackType | None) -> None:
    """Log what nobody caught, and tell it where Python does."""
    _log.error("nobody caught this", exc_info=(kind, error, way))
    sys.__excepthook__(kind, error, way)


def _take_of_thread(args: threading.ExceptHookArgs) -> None:
    """Log what nobody caught on another thread."""
    if args.exc_value is not None:
        _take(args.exc_type, args.exc_value, args.exc_traceback)
