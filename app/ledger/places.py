"""Where a ledger's file must not be: on a network share, or in a folder that a service copies elsewhere.

SQLite relies on locks and on writes that stay in order. File systems of a network promise both and keep
neither ("How To Corrupt An SQLite Database File", §2.1); a syncing service copies a file in the midst of a
transaction, and makes two of it when two people write.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from app.model import CopycueError, say
from app.mounts import mount_of, mounts

if sys.platform == "win32":
    from app.mounts import remote_drive

__all__ = ["refuse_shared_place"]

_NETWORK = frozenset({
    *("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "ncpfs", "afs", "afpfs", "webdav", "davfs"),
    *("ceph", "lustre", "gpfs", "gfs2", "ocfs2", "beegfs", "glusterfs", "fuse.glusterfs", "fuse.ceph"),
    *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs"),
    *("9p", "vboxsf", "fuse.vmhgfs-fuse", "prl_fs"),  # of the machine around a virtual one
})  # fmt: skip
"""Kinds of file systems whose locks or writes can not be relied on, as the systems name them."""

_SYNCED = {
    "Dropbox": re.compile(r"dropbox( \(.+\))?", re.IGNORECASE),
    "OneDrive": re.compile(r"onedrive( - .+|-.+)?", re.IGNORECASE),
    "Google Drive": re.compile(r"google ?drive(-.+| \(.+\))?|my drive", re.IGNORECASE),
    "iCloud": re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.IGNORECASE),
    "Nextcloud": re.compile(r"nextcloud\d*|owncloud", re.IGNORECASE),
    say("a syncing service"): re.compile("cloudstorage", re.IGNORECASE),
}
"""What the folders of syncing services are called where nobody chose another name."""

_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
}
"""Files and folders that a syncing service puts into the folder that it syncs."""

_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def refuse_shared_place(path: Path, environment: Mapping[str, str] = os.environ) -> None:
    """See that a ledger's file can be where it is to be.

    Args:
        path: of the file; it need not be there.
        environment: variables of the environment.

    Raises:
        CopycueError: it can not; the message says what to do.
    """
    whole = path.expanduser().resolve()
    where = say("on a network share") if _is_on_network(whole) else None
    if service := _syncing_service(whole, environment):
        where = say("in a folder that {service} copies to other computers", service=service)
    if where is not None:
        raise CopycueError(
            say("The ledger can not be there"),
            say(
                "{path} is {where}: two computers that write it would damage it. Keep it on a disk "
                "of this computer; or share it through PostgreSQL, with an address such as "
                "postgresql+psycopg://ines@server/copycue in place of the path.",
                path=str(path),
                where=where,
            ),
        )


# --- network shares -------------------------------------------------------------------------------


def _is_on_network(path: Path) -> bool:
    if sys.platform == "win32":
        return bool(remote_drive(path))
    return mount_of(str(path), mounts()).kind in _NETWORK


# --- syncing services -----------------------------------------------------------------------------


def _syncing_service(path: Path, environment: Mapping[str, str]) -> str | None:
    """Return the name of the service that syncs the folder of a path; None: none is known to."""
    for variable in _VARIABLES:
        root = environment.get(variable)
        if root and Path(root).resolve() in path.parents:
            return "OneDrive"
    for folder in path.parents:
        for service, pattern in _SYNCED.items():
            if pattern.fullmatch(folder.name):
                return service
        for mark, service in _MARKS.items():
            if _is_there(folder / mark):
                return service
    return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
