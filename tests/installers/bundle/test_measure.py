"""The figures of a bundle are measured, and a folder that is not there is told."""

import sys
from pathlib import Path

import pytest

from installers.bundle.measure import main, size_of

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the program of the test is a script of a shell"
)


def test_a_link_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("deep/file")
    assert size_of(tmp_path) == 5


def test_sizes_and_times_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "_internal" / "Qt").mkdir(parents=True)
    (tmp_path / "_internal" / "Qt" / "core").write_bytes(bytes(3_000_000))
    program = tmp_path / "copycue"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    assert main([str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [f"    3.0 MB  all of {tmp_path.name}", "    3.0 MB    Qt"]
    assert sum(" s   copycue " in line for line in lines) == 3


def test_what_was_not_built_can_not_be_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert "make bundle" in capsys.readouterr().err
