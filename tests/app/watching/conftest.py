"""What the cases of faults begin with: two files in a folder that is watched."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.watching.stage import Stage, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    for name in ("menu.xml", "values/kiosk.xml"):
        write(folder / name, f"<copy>{name}</copy>")
    return folder


@pytest.fixture
def menu(folder: Path) -> Path:
    return folder / "menu.xml"


@pytest.fixture
def stage(folder: Path) -> Iterator[Stage]:
    """Watches the folder; whatever a case does, it ends with the truth."""
    stage = Stage(folder)
    yield stage
    stage.assert_all_is_known()
