"""Shares are known by the table of what is mounted."""

from pathlib import Path

import pytest

from app.watching import shares
from app.watching.shares import Mount, mounts_of_linux, mounts_of_macos, share_in, share_of
from tests.app.watching.stage import needs_links

LINUX = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//office/copy /mnt/office cifs rw,vers=3.0 0 0
server:/export /mnt/with\040blank nfs4 rw 0 0
anna@server: /home/anna/far fuse.sshfs rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
crypt /home/anna/private fuse.gocryptfs rw 0 0
C:\134 /mnt/c 9p rw 0 0
systemd-1 /mnt/late autofs rw 0 0
//office/late /mnt/late cifs rw 0 0
broken line
"""
MACOS = """/dev/disk1s1 on / (apfs, local, journaled)
//anna@server/copy on /Volumes/copy (smbfs, nodev, nosuid, mounted by anna)
server:/export on /Volumes/a (b) (nfs)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/home/anna/copy", ""),
        ("/tmp/copy", ""),  # noqa: S108 - a path in a table
        ("/mnt/office/copy/menu.xml", "/mnt/office"),
        ("/mnt/office", "/mnt/office"),
        ("/mnt/office2/menu.xml", ""),
        ("/mnt/with blank/notes.md", "/mnt/with blank"),
        ("/home/anna/far/notes.md", "/home/anna/far"),
        ("/home/anna/private/notes.md", ""),
        ("/media/stick/notes.md", ""),
        ("/mnt/c/Users/anna/notes.md", "/mnt/c"),
        ("/mnt/late/notes.md", "/mnt/late"),
    ],
)
def test_shares_of_linux_are_known(path: str, share: str) -> None:
    assert share_in(path, mounts_of_linux(LINUX)) == share


def test_shares_of_macos_are_known() -> None:
    mounts = mounts_of_macos(MACOS)
    assert share_in("/Volumes/copy/menu.xml", mounts) == "/Volumes/copy"
    assert share_in("/Volumes/a (b)/menu.xml", mounts) == "/Volumes/a (b)"
    assert share_in("/Users/anna/menu.xml", mounts) == ""


def test_a_local_folder_within_a_share_is_local() -> None:
    assert share_in("/net/scratch/a", [("/net", "nfs"), ("/net/scratch", "ext4")]) == ""


def test_without_a_table_everything_is_taken_to_lie_here() -> None:
    assert share_in("/home/anna/copy", []) == ""


@needs_links
def test_a_link_to_a_share_lies_on_the_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "copy").symlink_to(tmp_path / "server")
    mounts: list[Mount] = [("/", "ext4"), (str(tmp_path / "server"), "nfs")]
    monkeypatch.setattr(shares, "_mounts", lambda: mounts)
    assert share_of(tmp_path / "copy" / "menu.xml") == str(tmp_path / "server")
    assert share_of(tmp_path / "here") == ""


def test_this_machines_own_table_is_read(tmp_path: Path) -> None:
    assert isinstance(share_of(tmp_path), str)
