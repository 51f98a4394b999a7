"""Which paths lie on another machine: there, the system tells of few changes or none.

Found by the path's own words and the list of what is mounted, since asking a share that has gone away may
take minutes.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["Mount", "mounts_of_linux", "mounts_of_macos", "share_in", "share_of"]

_REMOTE = frozenset(
    {"9p", "acfs", "afpfs", "afs", "autofs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs"}
    | {"glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf"}
    | {"virtiofs", "vmhgfs", "webdav"}
)
"""Kinds of file systems that lie elsewhere, on other machines or outside of a virtual one."""
_LOCAL_FUSE = frozenset(
    f"fuse.{name}"
    for name in ("bindfs", "encfs", "fuse-overlayfs", "gocryptfs", "mergerfs", "ntfs-3g", "portal")
)
"""File systems in a program of their own that lie here after all; of others that is not known."""
_REMOTE_DRIVE = 4
"""What GetDriveTypeW says of a drive that lies on another machine."""

Mount = tuple[str, str]
"""A folder and the kind of file system that is mounted there."""


def share_of(path: Path) -> str:
    """Return where the share is mounted that a path lies on, or its drive; "" where it lies here."""
    if sys.platform == "win32":  # pragma: no cover - the tests run elsewhere
        return _share_of_windows(path)
    mounts = list(_mounts())
    named = share_in(os.path.abspath(path), mounts)  # noqa: PTH100 - asks no file system
    return named or share_in(os.path.realpath(path), mounts)


def share_in(path: str, mounts: Iterable[Mount]) -> str:
    """Return where the share is mounted that an absolute path lies on, "" where it is none."""
    holding = [
        (folder, kind)
        for folder, kind in mounts
        if path == folder or path.startswith(folder.rstrip("/") + "/")
    ]
    folder, kind = max(holding, key=lambda mount: len(mount[0]), default=("", ""))
    return folder if _is_remote(kind) else ""


def _is_remote(kind: str) -> bool:
    return kind in _REMOTE or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


def mounts_of_linux(table: str) -> list[Mount]:
    """Return what ``/proc/self/mounts`` lists; the last of several at one place counts, and comes first."""
    mounts: dict[str, str] = {}
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:  # noqa: PLR2004 - device, folder, kind
            mounts[re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), parts[1])] = parts[2]
    return list(mounts.items())


def mounts_of_macos(table: str) -> list[Mount]:
    """Return what ``mount`` lists: ``//anna@server/copy on /Volumes/copy (smbfs, nodev, nosuid)``."""
    found = (re.fullmatch(r".+? on (/.*) \(([^,)]+).*\)", line) for line in table.splitlines())
    return [(match[1], match[2]) for match in found if match]


def _mounts() -> list[Mount]:
    try:
        if sys.platform == "darwin":  # pragma: no cover - the tests run elsewhere
            command = ["/sbin/mount"]
            table = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True)  # noqa: S603 - a fixed command
            return mounts_of_macos(table.stdout)
        table_file = Path("/proc/self/mounts")
        return mounts_of_linux(table_file.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return []


if sys.platform == "win32":  # pragma: no cover - the tests run elsewhere
    import ctypes

    def _share_of_windows(path: Path) -> str:
        drive = os.path.splitdrive(os.path.abspath(path))[0]  # noqa: PTH100 - asks no file system
        is_remote = (
            drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _REMOTE_DRIVE
        )
        return drive if is_remote else ""
