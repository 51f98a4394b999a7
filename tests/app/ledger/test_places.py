"""Where a ledger's file must not be."""

from pathlib import Path

import pytest

from app.ledger import Ledger, places
from app.ledger.places import refuse_shared_place
from app.model import CopycueError
from app.mounts import Mount


def test_a_network_share_is_refused_with_the_way_to_postgresql(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "mounts", lambda: [Mount("/", "ext4"), Mount(str(tmp_path), "nfs4")])
    with pytest.raises(CopycueError, match=r"on a network share.*postgresql\+psycopg://"):
        Ledger.open(tmp_path / "ledgers" / "kiosk.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/kiosk", "Dropbox"),
        ("Dropbox (Ferries)", "Dropbox"),
        ("OneDrive - Ferries Ltd/x", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Ferries", "OneDrive"),
        ("Library/CloudStorage/Box-Box", "a syncing service"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud/kiosk", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_refused_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    with pytest.raises(CopycueError, match=f"that {service} copies"):
        refuse_shared_place(tmp_path / folder / "kiosk.db", {})


@pytest.mark.parametrize("mark", sorted(places._MARKS))
def test_a_synced_folder_of_another_name_is_refused_by_what_lies_in_it(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).mkdir()
    with pytest.raises(CopycueError, match="copies to other computers"):
        refuse_shared_place(tmp_path / "kiosk" / "kiosk.db", {})


def test_a_folder_that_onedrive_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="OneDrive"):
        refuse_shared_place(tmp_path / "work" / "kiosk.db", {"OneDriveCommercial": str(tmp_path / "work")})


def test_a_link_into_a_synced_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(CopycueError, match="Dropbox"):
        refuse_shared_place(tmp_path / "link" / "kiosk.db", {})


@pytest.mark.parametrize("folder", ["dropbox-api-tests", "one drive", "ledgers"])
def test_folders_that_only_sound_like_it_are_fine(tmp_path: Path, folder: str) -> None:
    refuse_shared_place(tmp_path / folder / "kiosk.db", {"OneDrive": ""})
