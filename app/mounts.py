"""What is mounted on this computer, and where: on which kind of file system a path lies.

Found by the path's own words and the list of what is mounted, since asking a share that has gone away may
take minutes.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

__all__ = ["Mount", "mount_of", "mounts", "mounts_of_linux", "mounts_of_macos", "remote_drive"]

_REMOTE_DRIVE = 4
"""What GetDriveTypeW says of a drive that lies on another machine."""


class Mount(NamedTuple):
    """A file system where it is mounted.

    Attributes:
        folder: where it begins; "" where nothing is known.
        kind: as the system names it: "ext4", "nfs", "smbfs"; "" where nothing is known.
    """

    folder: str = ""
    kind: str = ""


def mount_of(path: str, mounts: Iterable[Mount]) -> Mount:
    """Return what is mounted nearest above an absolute path."""
    holding = (
        mount for mount in mounts if path == mount.folder or path.startswith(mount.folder.rstrip("/") + "/")
    )
    return max(holding, key=lambda mount: len(mount.folder), default=Mount())


def mounts() -> list[Mount]:
    """Return what is mounted now; nothing where the system does not tell. Windows has drives instead."""
    try:
        if sys.platform == "darwin":
            command = ["/sbin/mount"]
            table = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True)  # noqa: S603 - a fixed command
            return mounts_of_macos(table.stdout)
        table_file = Path("/proc/self/mounts")
        return mounts_of_linux(table_file.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return []


def mounts_of_linux(table: str) -> list[Mount]:
    """Return what ``/proc/self/mounts`` lists; the last of several at one place counts, and comes first."""
    found: dict[str, str] = {}
    for line in table.splitlines():
        match line.split(" "):
            case [_, folder, kind, *_]:
                found[re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), folder)] = kind
    return [Mount(folder, kind) for folder, kind in found.items()]


def mounts_of_macos(table: str) -> list[Mount]:
    """Return what ``mount`` lists: ``//anna@server/copy on /Volumes/copy (smbfs, nodev, nosuid)``."""
    found = (re.fullmatch(r".+? on (/.*) \(([^,)]+).*\)", line) for line in table.splitlines())
    return [Mount(match[1], match[2]) for match in found if match]


if sys.platform == "win32":
    import ctypes

    def remote_drive(path: Path) -> str:
        """Return the drive of a path where that lies on another machine, else ""."""
        drive = os.path.splitdrive(os.path.normpath(path.absolute()))[0]
        is_remote = (
            drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _REMOTE_DRIVE
        )
        return drive if is_remote else ""
