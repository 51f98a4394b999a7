"""Which paths lie on another machine: there, the system tells of few changes or none."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from app.mounts import Mount, mount_of, mounts

if sys.platform == "win32":
    from app.mounts import remote_drive

__all__ = ["share_in", "share_of"]

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


def share_of(path: Path) -> str:
    """Return where the share is mounted that a path lies on, or its drive; "" where it lies here."""
    if sys.platform == "win32":
        return remote_drive(path)
    mounted = mounts()
    named = share_in(os.path.normpath(path.absolute()), mounted)
    return named or share_in(os.path.realpath(path), mounted)


def share_in(path: str, mounted: Iterable[Mount]) -> str:
    """Return where the share is mounted that an absolute path lies on, "" where it is none."""
    mount = mount_of(path, mounted)
    return mount.folder if _is_remote(mount.kind) else ""


def _is_remote(kind: str) -> bool:
    return kind in _REMOTE or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)
