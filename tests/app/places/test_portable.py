import sys
from pathlib import Path

import pytest

from app import places
from app.model import CopycueError


@pytest.mark.parametrize("name", ["copycue-portable", "copycue-portable.txt"])
def test_a_file_beside_the_program_makes_it_portable(frozen: Path, name: str) -> None:
    assert not places.is_portable()
    (frozen / name).touch()
    assert places.is_portable()
    assert places.portable_folder() == frozen / "copycue-data"


def test_a_checkout_is_never_portable(portable: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen")
    assert not places.is_portable()
    assert places.portable_folder() is None
    assert not (portable / places.FOLDER).exists()


def test_on_a_mac_the_folder_lies_beside_the_application(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(frozen / "Copycue.app" / "Contents" / "MacOS" / "copycue"))
    (frozen / "copycue-portable").touch()
    assert places.portable_folder() == frozen / "copycue-data"


def test_where_nothing_can_be_written_it_is_said_what_to_do_and_nothing_goes_elsewhere(
    portable: Path,
) -> None:
    (portable / places.FOLDER).write_text("a file where the folder should be")
    with pytest.raises(CopycueError) as caught:
        places.data()
    assert caught.value.title == "The portable folder can not be written"
    assert str(portable / places.FOLDER) in caught.value.message
    assert "delete copycue-portable" in caught.value.message


def test_a_place_that_could_be_written_once_is_not_tried_again(portable: Path) -> None:
    places.data()
    (portable / places.FOLDER).rmdir()
    places.data()
    assert not (portable / places.FOLDER).exists()
