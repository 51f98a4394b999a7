"""The bridge: the only place where another thread talks to Qt.

Watcher and worker threads call ``post`` and ``files_changed``; what they say arrives in
the GUI thread through Qt's queue. After ``close`` it is dropped.
"""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

__all__ = ["Bridge"]


class Bridge(QObject):
    """Turns calls from any thread into signals in the GUI thread.

    Signals:
        changed: frozenset of paths that were saved, made or removed.
    """

    changed = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._gate = threading.Lock()
        self._posted.connect(self._act, Qt.ConnectionType.QueuedConnection)

    def post(self, action: Callable[[], None]) -> None:
        """Have ``action`` called in the GUI thread. Any thread may call this."""
        # The gate keeps `close` from slipping in between the look and the emit: the
        # object may be deleted right after it.
        with self._gate:
            if self._open:
                self._posted.emit(action)

    def files_changed(self, paths: frozenset[Path]) -> None:
        """Tell the window that files changed. Any thread may call this."""
        self.post(lambda: self.changed.emit(paths))

    def close(self) -> None:
        """Drop whatever is said from now on."""
        with self._gate:
            self._open = False

    def _act(self, action: Callable[[], None]) -> None:
        """Run a posted action, in the GUI thread."""
        if self._open:
            action()
