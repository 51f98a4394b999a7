"""The journals of the self-test can be made again, by other libraries than they are read with."""

from pathlib import Path

import pytest

import resources
from app.workspace.self_test import journals
from tests.app.workspace.self_test.make_journals import FILES, write_missing


def test_those_that_ship_are_all_that_are_made() -> None:
    assert {path.name for path in resources.folder("self_test", "journals").iterdir()} == set(FILES)


def test_they_are_read_when_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_missing(tmp_path)
    monkeypatch.setattr(resources, "folder", lambda *_parts: tmp_path)
    assert journals.journals().startswith("16 readers, 18 files")
