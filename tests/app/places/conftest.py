"""A program's folder as it is handed out."""

from pathlib import Path

import pytest

from app.places import MARKERS


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a packed program, which is the one that runs."""
    folder = tmp_path.resolve() / "Copycue Ünder way"
    folder.mkdir()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(folder / "copycue"))
    return folder


@pytest.fixture
def portable(frozen: Path) -> Path:
    """Return the folder of a packed program that is portable."""
    (frozen / MARKERS[0]).touch()
    return frozen
