"""The first Copycue of a workspace as a second one sees it."""

from collections.abc import Generator
from multiprocessing.connection import Client, Connection, answer_challenge, deliver_challenge

from app.model import CopycueError, say
from app.workspace.instance.address import Address
from app.workspace.instance.channel import TROUBLE, Message, received, sent

__all__ = ["First"]

_PATIENCE_S = 5.0
_GLANCE_S = 0.5
"""Seconds between looks at the keyboard: on Windows, Ctrl-C does not interrupt a pipe that is read."""


class First:
    """Another process that has the workspace.

    Attributes:
        kind: what it is: "window", "watch".
        pid: its process.
    """

    def __init__(self, address: Address) -> None:
        self.kind = address.kind
        self.pid = address.pid
        self._address = address

    def is_there(self) -> bool:
        """Tell whether it answers."""
        try:
            self._connection(_PATIENCE_S).close()
        except CopycueError:
            return False
        return True

    def ask(self, request: str, *, patience_s: float = _PATIENCE_S) -> str:
        """Ask for something, such as "show", and return the answer.

        Raises:
            CopycueError: it refuses, or does not answer in time.
        """
        with self._connection(patience_s) as connection:
            answer = self._said(connection, {"ask": request}, patience_s)
        if "refused" in answer:
            raise CopycueError(str(answer["refused"]), str(answer.get("message", "")))
        return str(answer.get("answer", ""))

    def follow(self) -> Generator[str]:
        """Return what it tells from this call on, line by line, until it ends.

        Raises:
            CopycueError: it does not answer; while reading: it told so much that lines were lost.
        """
        connection = self._connection(_PATIENCE_S)
        self._said(connection, {"follow": True}, _PATIENCE_S)
        return _lines(connection)

    def _said(self, connection: "Connection[bytes, bytes]", message: Message, patience_s: float) -> Message:
        """Say something and return what is said to it."""
        try:
            connection.send_bytes(sent(message))
            return received(connection, patience_s)
        except TROUBLE as error:
            connection.close()
            raise self._silent() from error

    def _connection(self, patience_s: float) -> "Connection[bytes, bytes]":
        """Return a connection on which both have shown that they know the key."""
        try:
            connection = Client(self._address.address)
        except OSError as error:
            raise self._silent() from error
        try:
            if not connection.poll(patience_s):
                raise TimeoutError
            answer_challenge(connection, self._address.key)
            deliver_challenge(connection, self._address.key)
        except TROUBLE as error:
            connection.close()
            raise self._silent() from error
        return connection

    def _silent(self) -> CopycueError:
        message = say(
            "Another Copycue (“{kind}”, process {pid}) has this project and does not answer. If "
            "it hangs, end it and start again.",
            kind=self.kind,
            pid=self.pid,
        )
        return CopycueError(say("No answer"), message)


def _lines(connection: "Connection[bytes, bytes]") -> Generator[str]:
    with connection:
        while True:
            try:
                if not connection.poll(_GLANCE_S):
                    continue
                message = received(connection)
            except TROUBLE:
                return
            if message.get("lost"):
                title = say("Too much at once")
                raise CopycueError(
                    title, say("More happened than could be shown here; start again to go on.")
                )
            if isinstance(line := message.get("line"), str):
                yield line
