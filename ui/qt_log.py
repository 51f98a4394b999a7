"""What Qt itself has to say goes to the log, too: as a rule the only trace of what it could not do."""

import logging
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

__all__ = ["logging_of_qt"]

_log = logging.getLogger(__name__)
_FOREIGN = re.compile(r"""["'`/\\“„‘«<].*""", re.DOTALL)
"""From here on it may be a path or a text that Qt quotes: a client's."""
_LONGEST = 160
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""All else is worth a line and no alarm: most warnings of Qt's are about the desktop it runs on."""
_Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


@contextmanager
def logging_of_qt() -> Iterator[None]:
    """Log Qt's messages for a while; they go where they went before as well."""
    before: _Handler | None = None

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _log.log(_LEVELS.get(kind, logging.INFO), "Qt (%s): %s", context.category or "", _ours(message))
        if before is not None:
            before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _ours(message: str) -> str:
    """Return the beginning of a message: what Qt says whatever it is about."""
    return _FOREIGN.sub("…", message)[:_LONGEST]
