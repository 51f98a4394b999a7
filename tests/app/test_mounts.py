"""What is mounted where, by the tables of the systems."""

import sys

import pytest

from app.mounts import Mount, mount_of, mounts, mounts_of_linux, mounts_of_macos

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
/dev/sdc1 /mnt/office/copy/disk ext4 rw 0 0
broken line
"""
MACOS = """/dev/disk1s1 on / (apfs, local, journaled)
//anna@server/copy on /Volumes/copy (smbfs, nodev, nosuid, mounted by anna)
server:/export on /Volumes/a (b) (nfs)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("path", "mount"),
    [
        ("/home/anna/copy", ("/", "ext4")),
        ("/mnt/office/copy/menu.xml", ("/mnt/office", "cifs")),
        ("/mnt/office", ("/mnt/office", "cifs")),
        ("/mnt/office/copy/disk/menu.xml", ("/mnt/office/copy/disk", "ext4")),
        ("/mnt/office2/menu.xml", ("/", "ext4")),
        ("/mnt/with blank/notes.md", ("/mnt/with blank", "nfs4")),
        ("/mnt/c/Users/anna/notes.md", ("/mnt/c", "9p")),
        ("/mnt/late/notes.md", ("/mnt/late", "cifs")),
    ],
)
def test_a_path_lies_on_what_is_mounted_nearest_above_it(path: str, mount: tuple[str, str]) -> None:
    assert mount_of(path, mounts_of_linux(LINUX)) == mount


def test_the_table_of_macos_is_read() -> None:
    mounted = mounts_of_macos(MACOS)
    assert mount_of("/Volumes/copy/menu.xml", mounted) == ("/Volumes/copy", "smbfs")
    assert mount_of("/Volumes/a (b)/menu.xml", mounted) == ("/Volumes/a (b)", "nfs")
    assert mount_of("/Users/anna/menu.xml", mounted) == ("/", "apfs")


def test_without_a_table_nothing_is_known_of_a_path() -> None:
    assert mount_of("/home/anna/copy", []) == Mount("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has drives instead")
def test_this_computers_own_table_is_read() -> None:
    assert mount_of("/", mounts()).folder == "/"
