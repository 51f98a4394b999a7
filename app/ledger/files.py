"""Files as a ledger needs them: for nobody else's eyes, and on the disk when it is said that they are."""

import os
import sys
from contextlib import suppress
from pathlib import Path

__all__ = ["make_private", "may_write", "sync_file", "sync_folder"]


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read; SQLite's own files take its mode over.

    Raises:
        OSError: it can not be made, or is there.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk.

    Raises:
        OSError: it is not.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(path: Path) -> None:
    """Wait until the names in a folder are on the disk. Windows has no way to, and sees to it by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems refuse it for folders
            os.fsync(handle)
    finally:
        os.close(handle)


def may_write(path: Path) -> bool:
    """Tell whether this program may write a file or folder."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
