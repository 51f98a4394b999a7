"""Files of lines that Copycue keeps about a project in the user's data folder, never among the client's.

They only grow: a line is appended, also by several processes at once, and a crash can tear but the last one.
"""

import hashlib
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

__all__ = ["append_lines", "locked", "path_of_project"]

_LOCK_TRIES = 40
_LOCK_PAUSE_S = 0.05


def path_of_project(kind: str, paths: Sequence[Path]) -> Path:
    """Return where something is kept about the project that these paths name.

    Other paths are another project: the name holds a hash of them.
    """
    import platformdirs

    whole = [os.path.normcase(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - asks no file system
    digest = hashlib.blake2b("\0".join(whole).encode("utf-8", "surrogateescape"), digest_size=8)
    name = re.sub("[^a-z0-9]+", "-", Path(whole[0]).name.lower())[:40].strip("-") if whole else ""
    folder = Path(platformdirs.user_data_dir("copycue", appauthor=False), kind)
    return folder / f"{name or 'project'}-{digest.hexdigest()}.jsonl"


def append_lines(path: Path, lines: Sequence[bytes], *, durable: bool) -> None:
    """Write lines behind all others, also behind a torn one.

    Args:
        path: of the file; its folder is there.
        lines: without line ends.
        durable: wait until they are on the disk; else they outlive Copycue, but not a power cut.

    Raises:
        OSError: they can not be written.
    """
    with path.open("ab") as file:
        torn = file.tell() > 0 and _last_byte(path) != b"\n"
        file.write((b"\n" if torn else b"") + b"".join(line + b"\n" for line in lines))
        file.flush()
        if durable:
            os.fsync(file.fileno())


def _last_byte(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other processes away from a file for a moment; a process that dies lets go of it.

    Raises:
        OSError: the lock can not be had, most likely since the folder can not be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("ab") as file:
        _lock(file.fileno())
        try:
            yield
        finally:
            _unlock(file.fileno())


if sys.platform == "win32":  # pragma: no cover - the tests run elsewhere
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl
    import time

    def _lock(handle: int) -> None:
        for _ in range(_LOCK_TRIES):
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(_LOCK_PAUSE_S)
            else:
                return
        raise TimeoutError("another process holds the file")

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
