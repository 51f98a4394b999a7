"""Ends the program as its own "Quit" does when the system asks for it: Ctrl+C in its terminal, a SIGTERM."""

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

__all__ = ["hearing_the_system"]

_ASKS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def hearing_the_system(end: Callable[[], object]) -> Iterator[None]:
    """Have ``end`` called in the GUI thread when the system asks the program to end; asked again, it ends.

    Python takes a signal only once it runs, and Qt may wait for hours: Python writes a byte to a socket at
    once, which wakes Qt.
    """
    here, there = socket.socketpair()
    for end_of_pair in (here, there):
        end_of_pair.settimeout(0)
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: _emptied(here))

    def take(number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        end()

    before = {number: signal.signal(number, take) for number in _ASKS}
    woken = signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        here.close()
        there.close()


def _emptied(end: socket.socket) -> None:
    with contextlib.suppress(BlockingIOError):
        end.recv(64)
