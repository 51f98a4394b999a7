"""A screen for one trial: an X server that nobody sees, and pictures of what it shows."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.checks import CheckError
from installers.virtual_display import is_window_shown, virtual_display

__all__ = ["Screen", "screen"]

_SIZE = (1280, 800)
_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
image = app.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
step = range(0, image.width(), 3), range(0, image.height(), 3)
print(len({image.pixel(x, y) for x in step[0] for y in step[1]}))
"""


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server.

    Attributes:
        display: its name, such as ":31".
    """

    display: str

    def await_window(self, title: str, patience_s: int) -> None:
        """Wait until a window is there whose title matches.

        Raises:
            CheckError: none came in time.
        """
        if not is_window_shown(title, self._environment, patience_s):
            raise CheckError(f"no window named “{title}” within {patience_s} s")

    def picture(self, target: Path) -> int:
        """Save what the screen shows and return how many colours it has; an empty one has one or two.

        Raises:
            subprocess.CalledProcessError: it can not be looked at.
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-c", _PICTURE, str(target)]
        looked = subprocess.run(command, env=self._environment, check=True, capture_output=True, text=True)
        return int(looked.stdout)

    def await_colours(self, least: int, target: Path, patience_s: float) -> int:
        """Take pictures until one has so many colours, and return how many it has.

        Raises:
            CheckError: none had in time; the last one is there to look at.
        """
        until = time.monotonic() + patience_s
        while (colours := self.picture(target)) < least:
            if time.monotonic() > until:
                raise CheckError(f"only {colours} colours within {patience_s:.0f} s, see {target}")
        return colours

    @property
    def _environment(self) -> dict[str, str]:
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def screen() -> Iterator[Screen]:
    """Start an X server at a display that is free, and end it after the body."""
    with virtual_display(_SIZE) as display:
        yield Screen(display)
