"""A file is there as a whole or not at all."""

import os
from pathlib import Path

import pytest

from app.workspace.project import whole_file
from app.workspace.project.whole_file import locked, write_whole


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path, *, durable: bool) -> None:
    place = tmp_path / "a"
    write_whole(place, b"one", durable=durable)
    write_whole(place, b"two", durable=durable)
    assert place.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [place]


def test_what_can_not_be_written_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a"
    place.write_bytes(b"one")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(place, b"two")
    assert place.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_rights_are_kept_and_a_new_file_has_those_of_any_other(tmp_path: Path) -> None:
    place, other = tmp_path / "a", tmp_path / "b"
    other.write_bytes(b"")
    write_whole(place, b"one")
    assert place.stat().st_mode == other.stat().st_mode
    place.chmod(0o600)
    write_whole(place, b"two")
    assert place.stat().st_mode & 0o777 == 0o600


def test_one_at_a_time_holds_a_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_file, "_PATIENCE_S", 0.01)
    lock = tmp_path / "new" / "a.lock"
    with locked(lock), pytest.raises(TimeoutError, match="another process"), locked(lock):
        pytest.fail("two held it")
    with locked(lock):
        assert lock.exists()
