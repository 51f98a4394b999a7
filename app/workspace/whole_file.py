"""Files that are there as a whole or not at all, whatever happens while they are written."""

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

__all__ = ["write_whole"]


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
