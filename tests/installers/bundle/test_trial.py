"""The trial of a bundle fails for what a user would stumble over; the bundles here are scripts of a shell."""

import io
import json
import sys
from pathlib import Path

import pytest

from installers.bundle.trial import Trial, main
from installers.checks import Checks

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the programs of the tests are scripts of a shell"
)

_PARTS = json.dumps({"parts": [{"part": "Qt", "works": True, "told": "Qt 6, platform xcb"}]})
_SOUND = f"""[ "$1" = demo ] && echo 'Dear Maeve' || echo '{_PARTS}'"""
_OPEN = "trap 'exit 0' TERM; touch shown; while :; do sleep 0.01; done"
_FOUND = "until [ -e shown ]; do sleep 0.01; done"


def script(path: Path, line: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


def tried(folder: Path, *, console: str = _SOUND, window: str = _OPEN, search: str = _FOUND) -> list[str]:
    """Return the lines that the trial of such a bundle prints."""
    home = folder / "home"
    home.mkdir()
    script(folder / "bin" / "xdotool", f"cd '{home}'; {search}")
    script(folder / "copycue", console)
    script(folder / "copycue-gui", window)
    output = io.StringIO()
    environment = {"PATH": f"{folder / 'bin'}:/usr/bin:/bin", "DISPLAY": ":99"}
    status = Trial(folder, home, environment, Checks(output)).run()
    lines = output.getvalue().splitlines()
    assert status == any(line.startswith("FAIL") for line in lines)
    return lines


def test_a_sound_bundle_passes(tmp_path: Path) -> None:
    lines = tried(tmp_path)
    assert [line.split()[0] for line in lines] == ["ok"] * 3
    assert "1 parts work; Qt 6, platform xcb" in lines[0]


def test_a_part_that_does_not_work_fails(tmp_path: Path) -> None:
    assert (
        tried(tmp_path, console="echo broken; exit 1")[0]
        == "FAIL  bundle: self-test on xcb: status 1: broken"
    )


def test_a_self_test_without_the_screen_fails(tmp_path: Path) -> None:
    parts = _PARTS.replace("xcb", "offscreen")
    assert tried(tmp_path, console=f"echo '{parts}'")[0].startswith("FAIL  bundle: self-test on xcb: Qt 6, ")


def test_what_nobody_knows_on_stderr_fails(tmp_path: Path) -> None:
    lines = tried(tmp_path, window=f"echo 'qt.svg: no plugin' >&2; {_OPEN}")
    assert lines[2].startswith("FAIL  bundle: window")
    assert "qt.svg: no plugin" in lines[2]


def test_a_window_that_does_not_come_fails(tmp_path: Path) -> None:
    assert "there: False" in tried(tmp_path, search=f"{_FOUND}; exit 1")[2]


def test_a_window_that_ends_badly_fails(tmp_path: Path) -> None:
    assert "status 3" in tried(tmp_path, window=_OPEN.replace("exit 0", "exit 3"))[2]


def test_what_was_not_built_can_not_be_tried(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert "make bundle" in capsys.readouterr().err
