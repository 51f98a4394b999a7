"""The log: what went wrong, for whoever mends Copycue.

Never a client's words: of an error its kind and way only.
"""

import errno
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app import places

__all__ = ["log_file", "logging_to", "telling_of_uncaught"]

_ROOMS = ("app", "ui")
_LARGEST, _KEPT = 500_000, 3
"""Bytes of a file, and how many older ones are kept."""
_log = logging.getLogger(__name__)
_Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_file() -> Path:
    """Return where the log of whoever is at work stands."""
    return places.state() / "copycue.log"


class _WayOnly(logging.Formatter):
    """Writes of an error its kind and where it came up: its words may be a client's, or name their files."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a line, and the way of an error below it."""
        told = copy(record)
        told.exc_text = None  # another handler may have written the error out already
        if isinstance(record.args, tuple):
            told.args = tuple(_kind(arg) if isinstance(arg, BaseException) else arg for arg in record.args)
        return super().format(told)

    def formatException(self, caught: _Caught) -> str:  # noqa: N802 - logging's name
        """Return the way of an error."""
        frames = traceback.extract_tb(caught[2])
        way = (f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in frames)
        return "\n".join((*way, _kind(caught[1]) if caught[1] else ""))


def _kind(error: BaseException) -> str:
    """Return what sort of error it is; of those of the system, with the system's name for it."""
    name = type(error).__name__
    number = error.errno if isinstance(error, OSError) else None
    return name if number is None else f"{name} {errno.errorcode.get(number, number)}"


_listeners: list[Callable[[], object]] = []


@contextmanager
def telling_of_uncaught(tell: Callable[[], object]) -> Iterator[None]:
    """Have it told, on whatever thread it happens, that something came up which nobody caught."""
    _listeners.append(tell)
    try:
        yield
    finally:
        _listeners.remove(tell)


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
    levels = [room.level for room in rooms]
    for room in rooms:
        room.addHandler(handler)
        room.setLevel(logging.INFO)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook = _take
    threading.excepthook = _take_of_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        for room, level in zip(rooms, levels, strict=True):
            room.removeHandler(handler)
            room.setLevel(level)
        handler.close()


def _take(kind: type[BaseException], error: BaseException, way: TracebackType | None) -> None:
    """Log what nobody caught, and tell it where Python does."""
    _log.error("nobody caught this", exc_info=(kind, error, way))
    for tell in tuple(_listeners):
        tell()
    sys.__excepthook__(kind, error, way)


def _take_of_thread(args: threading.ExceptHookArgs) -> None:
    """Log what nobody caught on another thread."""
    if args.exc_value is not None:
        _take(args.exc_type, args.exc_value, args.exc_traceback)
