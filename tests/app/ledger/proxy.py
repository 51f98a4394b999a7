"""Stands between a client and a server, and can let the answer to a commit get lost."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

__all__ = ["Proxy", "proxy_to"]

_AT_ONCE = 65536
_COMMIT = b"COMMIT\0"  # as a statement of its own


class Proxy:
    """Hands on what both sides say, until it is told to break the connection at a commit."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._armed = threading.Event()
        self.has_cut = threading.Event()
        self._open: list[socket.socket] = []

    def lose_next_answer_to_a_commit(self) -> None:
        """Hand the next COMMIT on to the server, but not the server's answer."""
        self._armed.set()

    def serve(self) -> None:
        """Take connections until the proxy is closed."""
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._to))
                self._open += [client, server]
                threading.Thread(target=self._hand_on, args=(client, server), daemon=True).start()
                threading.Thread(target=self._hand_back, args=(server, client), daemon=True).start()

    def _hand_on(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(_AT_ONCE):
                if _COMMIT in data and self._armed.is_set():
                    self._armed.clear()
                    self.has_cut.set()
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    def _hand_back(self, server: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(_AT_ONCE):
                if self.has_cut.is_set():  # it has answered, so it has committed
                    break
                client.sendall(data)
            client.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End all connections."""
        # close() alone does not wake the thread that waits in accept().
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        for one in [self._listening, *self._open]:
            one.close()


@contextmanager
def proxy_to(port: int) -> Iterator[Proxy]:
    """Run a proxy before a server on loopback."""
    proxy = Proxy(port)
    taking = threading.Thread(target=proxy.serve)
    taking.start()
    try:
        yield proxy
    finally:
        proxy.close()
        taking.join()
