"""The ear and mouth of the first Copycue: answers requests, tells followers what happens.

Each connection has a thread of its own, and each follower a queue, so that nobody who is slow, stopped
or gone holds up the others, least of all the one who tells. What is said is JSON, never a pickle.
"""

import json
import logging
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge

from msgspec.json import Decoder

from app.model import CopycueError
from app.workspace.instance.address import Address

__all__ = ["TROUBLE", "Channel", "Message", "received", "sent"]

Message = dict[str, str | bool]
TROUBLE = (OSError, EOFError, ValueError, RecursionError, AuthenticationError, AssertionError)
"""What talking to somebody can end with; JSON may be nested too deep; Python 3.11 asserts
that a greeting is one."""
_LONGEST_MESSAGE = 1_000_000
_PATIENCE_S = 5.0
"""Seconds that somebody who has connected may take to say what they want."""
_LAST_WORDS_S = 1.0
"""Seconds that followers have at the end for what was told before."""
_WAITING = 64
"""Connections that may wait to be accepted."""
_MESSAGE = Decoder(Message)
_log = logging.getLogger(__name__)


def sent(message: Message) -> bytes:
    """Return a message as it is sent."""
    return json.dumps(message).encode("ascii")


def received(connection: "Connection[bytes, bytes]", patience_s: float | None = None) -> Message:
    """Return the next message.

    Raises:
        OSError: nothing came in time, or the line broke.
        EOFError: the other one has hung up.
        ValueError: it is no message.
    """
    if patience_s is not None and not connection.poll(patience_s):
        raise TimeoutError
    return _MESSAGE.decode(connection.recv_bytes(_LONGEST_MESSAGE))


class _Follower:
    """What one follower has not been sent yet."""

    def __init__(self, most: int) -> None:
        self._waiting: queue.Queue[Message | None] = queue.Queue(most)
        self._fell_behind = False
        self.thread = threading.current_thread()

    def add(self, message: Message | None) -> bool:
        """Add a message, None for the end; False when too many wait: it is the last one's turn then."""
        try:
            self._waiting.put_nowait(message)
        except queue.Full:
            self._fell_behind = True
            return False
        return True

    def send_all(self, connection: "Connection[bytes, bytes]") -> None:
        """Send messages until the end, or until messages were lost, which is said."""
        while (message := self._waiting.get()) is not None:
            connection.send_bytes(sent(message))
            if self._fell_behind and self._waiting.empty():
                connection.send_bytes(sent({"lost": True}))
                return


class Channel:
    """Listens at an address until it is closed.

    Args:
        address: nobody listens there yet.
        on_request: answers a request, on a thread of its own; what it raises as ``CopycueError`` is told.
        most: messages that may wait for a follower before it is given up.

    Raises:
        OSError: there is nothing to listen at.
    """

    def __init__(self, address: Address, on_request: Callable[[str], str], *, most: int = 10_000) -> None:
        self._address = address
        self._on_request = on_request
        self._most = most
        self._lock = threading.Lock()
        self._followers: list[_Follower] = []
        self._closing = False
        self._listener = Listener(address.address, backlog=_WAITING)
        self._thread = threading.Thread(target=self._accept, name="copycue-channel", daemon=True)
        self._thread.start()

    def tell(self, line: str) -> None:
        """Tell all followers; never waits for any of them."""
        with self._lock:
            self._followers = [follower for follower in self._followers if follower.add({"line": line})]

    def close(self) -> None:
        """End listening; followers get what was told before, as far as they take it in time."""
        with self._lock:
            self._closing = True
            followers = [follower for follower in self._followers if follower.add(None)]
        with suppress(OSError):
            Client(self._address.address).close()  # wakes the thread that accepts
            self._thread.join()
        with suppress(OSError):  # somebody has taken the socket's file away
            self._listener.close()
        self._address.clear()
        until = time.monotonic() + _LAST_WORDS_S
        for follower in followers:
            follower.thread.join(max(0.0, until - time.monotonic()))

    def _accept(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except OSError as error:
                if not self._closing:
                    _log.info("nobody could connect: %s", error)
                    time.sleep(0.1)  # such as too many open files: it may pass
                continue
            name = "copycue-connection"
            threading.Thread(target=self._serve, args=(connection,), name=name, daemon=True).start()

    def _serve(self, connection: "Connection[bytes, bytes]") -> None:
        """Talk to whoever has connected, until they hang up or have their answer."""
        with connection, suppress(*TROUBLE):  # the other one is gone, or never was one of us
            deliver_challenge(connection, self._address.key)
            answer_challenge(connection, self._address.key)
            wish = received(connection, _PATIENCE_S)
            if wish.get("follow") is True:
                self._serve_follower(connection)
            elif isinstance(request := wish.get("ask"), str):
                connection.send_bytes(sent(self._answer(request)))

    def _answer(self, request: str) -> Message:
        try:
            return {"answer": self._on_request(request)}
        except CopycueError as error:
            return {"refused": error.title, "message": error.message}

    def _serve_follower(self, connection: "Connection[bytes, bytes]") -> None:
        follower = _Follower(self._most)
        with self._lock:
            if self._closing:
                return
            self._followers.append(follower)
        try:
            connection.send_bytes(sent({"following": True}))
            follower.send_all(connection)
        finally:
            with self._lock:
                self._followers = [other for other in self._followers if other is not follower]
