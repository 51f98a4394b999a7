"""Files that are there as a whole or not at all, whatever happens while they are written."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["locked", "write_whole"]

_PATIENCE_S = 2.0
"""Seconds that another process may need for what it does with a small file."""


def write_whole(place: Path, data: bytes, *, durable: bool = True) -> None:
    """Write a file beside its place, then put it there in one step; rights of the one before are kept.

    Args:
        place: where it goes; its folder is there.
        data: all of it.
        durable: wait until it is on the disk; else a power cut may leave it empty.

    Raises:
        OSError: it can not be written; what was there before is untouched.
    """
    new = place.with_name(f".copycue-{secrets.token_hex(8)}")
    try:
        with new.open("xb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        if place.exists():
            with suppress(OSError):  # some shares know no rights
                shutil.copymode(place, new)
        new.replace(place)
    except OSError:
        new.unlink(missing_ok=True)
        raise


@contextmanager
def locked(lock: Path) -> Iterator[None]:
    """Keep other processes away for a moment, from reading a file to writing it; a crash lets go of it.

    Args:
        lock: a file for nothing else; it stays.

    Raises:
        OSError: the lock can not be had.
    """
    from filelock import FileLock, Timeout

    lock.parent.mkdir(parents=True, exist_ok=True)
    holding = FileLock(lock)
    try:
        holding.acquire(timeout=_PATIENCE_S)
    except Timeout:
        raise TimeoutError("another process holds it") from None
    try:
        yield
    finally:
        holding.release()
