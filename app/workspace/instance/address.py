"""Where the first Copycue of a workspace can be spoken to: a file that only its user may read."""

import json
import os
import secrets
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Address", "new_address"]

_APART = "copycue-"
"""How the names of folders begin that are made for one socket alone."""
_SOCKET = "socket"
_LONGEST_SOCKET = 100
"""Bytes of a socket's path. Systems allow 104 to 108, with a zero at the end."""


@dataclass(frozen=True, slots=True)
class Address:
    """How to reach a running Copycue.

    Attributes:
        kind: what it is: "window", "watch".
        pid: its process.
        address: of its socket or pipe.
        key: known to whoever may read the user's files; without it nobody is listened to.
    """

    kind: str
    pid: int
    address: str
    key: bytes

    def write(self, path: Path) -> None:
        """Put it into a file, in one step.

        Raises:
            OSError: it can not be written.
        """
        record = {"kind": self.kind, "pid": self.pid, "address": self.address, "key": self.key.hex()}
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".copycue-")  # readable by its user only
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(record, file)
        Path(name).replace(path)

    def clear(self) -> None:
        """Take away what is left of it once its process has ended, or no longer listens.

        That is a folder made for one socket alone, and a socket in it if it ended without a word. Any other
        socket lies where the next one takes its place.
        """
        socket = Path(self.address)
        if socket.name != _SOCKET or not socket.parent.name.startswith(_APART):
            return
        with suppress(OSError):  # somebody else has tidied up
            if socket.is_socket():
                socket.unlink()
            socket.parent.rmdir()

    @classmethod
    def read(cls, path: Path) -> "Address | None":
        """Return what a file says; None where there is none or it says nothing."""
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                str(record["kind"]), int(record["pid"]), str(record["address"]), bytes.fromhex(record["key"])
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None


def new_address(place: Path, kind: str) -> Address:
    """Return an address that nobody listens at yet; what a crashed Copycue has left there is taken away.

    Args:
        place: path of the socket, where it is not too long; its folder belongs to the user alone.
        kind: what listens there.

    Raises:
        OSError: there is no place for a socket.
    """
    key = secrets.token_bytes(32)
    if sys.platform == "win32":
        return Address(kind, os.getpid(), rf"\\.\pipe\copycue-{secrets.token_hex(16)}", key)
    if len(os.fsencode(place)) > _LONGEST_SOCKET:
        place = Path(tempfile.mkdtemp(prefix=_APART), _SOCKET)
    place.unlink(missing_ok=True)
    return Address(kind, os.getpid(), str(place), key)
