"""A folder of the client's that must stay as it is: nothing may be written, and any change shows."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["State", "state_of", "write_protected"]

State = dict[str, tuple[str, int, int, int]]


@contextmanager
def write_protected(folder: Path) -> Iterator[Path]:
    """Let nobody write into a folder, nor into any below it."""
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield folder
    finally:
        for path in paths:
            path.chmod(0o755)


def state_of(folder: Path) -> State:
    """Return hash, times and number of every file and folder; a new file changes those of its folder."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
            *(path.stat().st_mtime_ns, path.stat().st_ctime_ns, path.stat().st_ino),
        )
        for path in [folder, *folder.rglob("*")]
    }
