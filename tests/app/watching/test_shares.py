"""Shares are known by the kind of file system that is mounted."""

from pathlib import Path

import pytest

from app.mounts import Mount
from app.watching import shares
from app.watching.shares import share_in, share_of
from tests.app.watching.stage import needs_links


@pytest.mark.parametrize(
    ("kind", "is_share"),
    [
        ("ext4", False),
        ("tmpfs", False),
        ("cifs", True),
        ("nfs4", True),
        ("9p", True),
        ("autofs", True),
        ("smbfs", True),
        ("fuse.sshfs", True),
        ("fuseblk", False),
        ("fuse.gocryptfs", False),
    ],
)
def test_shares_are_known_by_their_kind(kind: str, is_share: bool) -> None:
    mounted = [Mount("/", "ext4"), Mount("/mnt/office", kind)]
    assert share_in("/mnt/office/copy/menu.xml", mounted) == ("/mnt/office" if is_share else "")
    assert share_in("/home/anna/copy", mounted) == ""


def test_a_local_folder_within_a_share_is_local() -> None:
    assert share_in("/net/scratch/a", [Mount("/net", "nfs"), Mount("/net/scratch", "ext4")]) == ""


def test_without_a_table_everything_is_taken_to_lie_here() -> None:
    assert share_in("/home/anna/copy", []) == ""


@needs_links
def test_a_link_to_a_share_lies_on_the_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "copy").symlink_to(tmp_path / "server")
    mounted = [Mount("/", "ext4"), Mount(str(tmp_path / "server"), "nfs")]
    monkeypatch.setattr(shares, "mounts", lambda: mounted)
    assert share_of(tmp_path / "copy" / "menu.xml") == str(tmp_path / "server")
    assert share_of(tmp_path / "here") == ""
