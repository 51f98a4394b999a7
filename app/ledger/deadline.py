"""A limit to how long a server may take: whatever is between it and us, nothing waits for ever.

PostgreSQL's own timeouts end what the server knows of; a line that takes everything and gives nothing back is
known to nobody. libpq has no limit for that, so the connections are cut from outside.
"""

import socket
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from psycopg import Connection
from sqlalchemy import Engine, event

__all__ = ["Deadline"]


class Deadline:
    """Cuts the connections of an engine when they take too long.

    Args:
        engine: used by one thread at a time.
        longest_s: so long a transaction may take.
    """

    def __init__(self, engine: Engine, longest_s: float) -> None:
        self._longest_s = longest_s
        self._connections: weakref.WeakSet[Connection[object]] = weakref.WeakSet()

        @event.listens_for(engine, "connect")
        def note(connection: Connection[object], _record: object) -> None:
            self._connections.add(connection)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Cut the connections if what is done within takes too long: it fails then as on a broken line."""
        timer = threading.Timer(self._longest_s, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cut(self) -> None:
        for connection in list(self._connections):
            if not connection.closed:
                # The descriptor stays libpq's own, which sees the end of the line and says so.
                with suppress(OSError), socket.socket(fileno=socket.dup(connection.fileno())) as line:
                    line.shutdown(socket.SHUT_RDWR)
