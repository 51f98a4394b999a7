from collections.abc import Callable
from pathlib import Path

import pytest

from app import places

EACH: list[Callable[[], Path]] = [places.data, places.config, places.cache, places.state, places.projects]


@pytest.mark.parametrize("place", EACH)
def test_a_portable_copycue_keeps_everything_in_one_folder(portable: Path, place: Callable[[], Path]) -> None:
    assert place().parent == portable / places.FOLDER


@pytest.mark.usefixtures("portable")
def test_no_two_kinds_of_things_lie_in_the_same_folder() -> None:
    assert len({place() for place in EACH}) == len(EACH)


@pytest.mark.parametrize("place", EACH)
def test_without_the_marker_the_users_own_folders_are_taken(
    frozen: Path, place: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("data", "config", "cache", "state", "documents"):
        folder = str(tmp_path / f"user-{name}")
        monkeypatch.setattr(f"platformdirs.user_{name}_dir", lambda *_, folder=folder, **__: folder)
    assert place().is_relative_to(tmp_path)
    assert not place().is_relative_to(frozen)


def test_what_starts_at_login_is_looked_for_where_the_desktop_does(portable: Path) -> None:
    assert places.autostart().name == "autostart"
    assert not places.autostart().is_relative_to(portable)
