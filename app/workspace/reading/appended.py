"""Tells of a large file that has grown whether it was only added to, without reading it whole.

Its beginning and the last block before the old end are compared at once. That the rest is unchanged as well
is looked at later, when nobody waits: from time to time all its bytes are read and compared by their hash.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

__all__ = ["Trace"]

_BLOCK = 65_536
_CHUNK = 1 << 20


def _hash(*pieces: bytes) -> "hashlib.blake2b":
    digest = hashlib.blake2b(digest_size=16)
    for piece in pieces:
        digest.update(piece)
    return digest


@dataclass(slots=True, repr=False)
class Trace:
    """What a file was when it was read.

    Attributes:
        number: of the file, which another file of the same name has not.
        size: in bytes.
        head: its first block.
        end: its last block.
        whole: hash of all its bytes, which can be gone on with.
        checked_at: when all its bytes were read last, in seconds since 1970.
        is_sure: all its bytes were read since it grew.
    """

    number: int
    size: int
    head: bytes
    end: bytes
    whole: "hashlib.blake2b"
    checked_at: float
    is_sure: bool = True

    @classmethod
    def of(cls, data: bytes, number: int, at: float) -> "Trace":
        """Return the trace of a file whose bytes have just been read."""
        return cls(number, len(data), data[:_BLOCK], data[-_BLOCK:], _hash(data), at)

    def added(self, path: Path, open_bytes: int) -> bytes | None:
        """Return the last ``open_bytes`` and all that was added; None where it was not only added to.

        Raises:
            OSError: the file can not be read.
        """
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if status.st_ino != self.number or status.st_size <= self.size or open_bytes > self.size:
                return None
            if file.read(len(self.head)) != self.head:
                return None
            start = self.size - max(len(self.end), open_bytes)
            file.seek(start)
            data = file.read(status.st_size - start)
        old_end = self.size - start
        if data[old_end - len(self.end) : old_end] != self.end:
            return None
        return data[old_end - open_bytes :]

    def grow(self, added: bytes) -> None:
        """Go on with bytes that stand behind the old end."""
        self.whole.update(added)
        self.size += len(added)
        self.end = (self.end + added)[-_BLOCK:]
        self.is_sure = False

    def holds(self, path: Path, at: float) -> bool:
        """Read the whole file, without keeping it, and tell whether it is what was put together.

        Raises:
            OSError: the file can not be read.
        """
        with path.open("rb") as file:
            same = _hash(*_pieces(file, self.size)).digest() == self.whole.digest()
        self.checked_at, self.is_sure = at, same
        return same


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _CHUNK))):
        size -= len(piece)
        yield piece
