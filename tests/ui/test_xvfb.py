"""The real command on a real (virtual) screen: what the offscreen tests can not see."""

import itertools
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

import resources
from installers.virtual_display import virtual_display
from ui.palette import LIGHT

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None, reason="Xvfb is not installed (.ci/setup screen installs it)"
    ),
]

PATIENCE_S = 60
COPYCUE = "import sys; from ui.start import main; sys.exit(main())"
A_ROW = 800
"""Points, of every fourth each way, that a selected row fills at least."""
GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication(sys.argv);"
    "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Start a virtual screen of a free number; yield the environment in which it is used."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    with virtual_display((1440, 900)) as display:
        yield environment | {"DISPLAY": display}


def picture(path: Path, environment: dict[str, str]) -> QImage:
    """Return what is on the screen."""
    subprocess.run([sys.executable, "-c", GRAB, str(path)], env=environment, check=True)
    return QImage(str(path))


def colours(image: QImage) -> Counter[str]:
    """Return how often each colour is met at every fourth point."""
    points = itertools.product(range(0, image.width(), 4), range(0, image.height(), 4))
    return Counter(QColor(image.pixel(x, y)).name() for x, y in points)


def shows_a_note(seen: Counter[str]) -> bool:
    """Return whether a row is selected, and there is much text in it and beside it."""
    return seen[LIGHT.chosen.name()] > A_ROW and seen[LIGHT.pane.name()] > A_ROW and len(seen) > 100


def test_the_command_opens_a_window_on_a_real_screen(screen: dict[str, str], tmp_path: Path) -> None:
    sample = resources.folder("sample")
    arguments = ["--copy", str(sample / "copy"), "--journal", str(sample / "journal")]
    program = subprocess.Popen([sys.executable, "-c", COPYCUE, *arguments], env=screen)
    try:
        seen: Counter[str] = Counter()
        deadline = time.monotonic() + PATIENCE_S
        while not shows_a_note(seen) and time.monotonic() < deadline:
            assert program.poll() is None, "the program has ended"
            seen = colours(picture(tmp_path / "screen.png", screen))
        assert shows_a_note(seen), "no note is on the screen"
        assert not seen["#000000"], "the window does not fill the screen"
    finally:
        program.terminate()
        program.wait()
