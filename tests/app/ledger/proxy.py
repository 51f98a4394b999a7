"""Stands between a client and a server: the line between them, that can be cut."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

__all__ = ["Proxy", "proxy_to"]

_AT_ONCE = 65536
_COMMIT = b"COMMIT\0"  # as a statement of its own


class Proxy:
    """Hands on what both sides say, until it is told to break the connection.

    While ``is_mute`` is set it takes what the client says and does not hand it on.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._armed = threading.Event()
        self.has_cut = threading.Event()
        self.is_mute = threading.Event()
        self._is_cut = threading.Event()
        self._open: list[socket.socket] = []

    def cut(self) -> None:
        """Break all connections, and take no new ones."""
        self._is_cut.set()
        self._break()

    def mend(self) -> None:
        """Take connections again."""
        self._is_cut.clear()

    def _break(self) -> None:
        for one in self._open:
            _end(one)

    def lose_next_answer_to_a_commit(self) -> None:
        """Hand the next COMMIT on to the server, but not the server's answer."""
        self._armed.set()

    def serve(self) -> None:
        """Take connections until the proxy is closed."""
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._connect(client)

    def _connect(self, client: socket.socket) -> None:
        try:
            if self._is_cut.is_set():
                raise ConnectionRefusedError
            server = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            client.close()
            return
        self._open += [client, server]
        threading.Thread(target=self._hand_on, args=(client, server), daemon=True).start()
        threading.Thread(target=self._hand_back, args=(server, client), daemon=True).start()

    def _hand_on(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(_AT_ONCE):
                if _COMMIT in data and self._armed.is_set():
                    self._armed.clear()
                    self.has_cut.set()
                if not self.is_mute.is_set():
                    server.sendall(data)
        _end(server)

    def _hand_back(self, server: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(_AT_ONCE):
                if self.has_cut.is_set():  # it has answered, so it has committed
                    break
                client.sendall(data)
        _end(client)

    def close(self) -> None:
        """End all connections."""
        _end(self._listening)  # close() alone does not wake the thread that waits in accept()
        self._break()
        for one in [self._listening, *self._open]:
            one.close()


def _end(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


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
