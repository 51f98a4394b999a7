"""A virtual screen and a person before it: keys by xdotool, clipboard by xclip, what is seen by colour."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from installers.virtual_display import virtual_display

__all__ = ["MISSING", "Screen", "virtual_screen", "wait_until"]

MISSING = [tool for tool in ("Xvfb", "xdotool", "xclip") if shutil.which(tool) is None]
"""What the system lacks of it; ``.ci/setup screen`` installs it."""

SIZE = (1440, 900)
_PATIENCE_S = 60.0
_GLANCE_S = 0.02
_KEY_MS = "20"
_HEADER_SIZE = slice(0, 4)
_HEADER_COLOURS = slice(76, 80)
_COLOUR_SIZE = 12


def wait_until(seen: Callable[[], bool], what: str) -> None:
    """Wait until something is so.

    Raises:
        AssertionError: it did not become so in a long time.
    """
    deadline = time.monotonic() + _PATIENCE_S
    while not seen():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        time.sleep(_GLANCE_S)


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen and the keyboard before it.

    Attributes:
        environment: of programs that are to be seen on it.
        memory: the file that holds what is on it.
    """

    environment: dict[str, str]
    memory: Path

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool calls them."""
        self._run("xdotool", "key", "--delay", _KEY_MS, *keys)

    def type(self, text: str) -> None:
        """Type text."""
        self._run("xdotool", "type", "--delay", _KEY_MS, text)

    def click(self, point: tuple[int, int]) -> None:
        """Click at a point."""
        self._run("xdotool", "mousemove", str(point[0]), str(point[1]), "click", "1")

    def turn_to(self, title: str) -> None:
        """Wait for a window and let it hear the keys: there is no window manager that does."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title, "windowfocus"]
        wait_until(lambda: self._try(search) == 0, f"the window {title!r}")

    def clipboard(self, kind: str) -> str:
        """Return what was copied, in one of the forms that it has; "" where it has not."""
        command = ["xclip", "-selection", "clipboard", "-out", "-target", kind]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout.decode()

    def points(self, colour: QColor) -> int:
        """Return how many points of the screen have a colour."""
        return self._points().count(bytes((colour.blue(), colour.green(), colour.red())))

    def window_class(self, title: str) -> str:
        """Return by which names a desktop knows a window that is there: its ``WM_CLASS``."""
        window = self._ask("xdotool", "search", "--onlyvisible", "--name", title).split()[0]
        return self._ask("xprop", "-id", window, "WM_CLASS").partition("=")[2].strip()

    def picture(self) -> QImage:
        """Return what is on the screen."""
        return QImage(self._points(), *SIZE, QImage.Format.Format_RGB32).copy()

    def _points(self) -> bytes:
        """Return the screen's memory without its header: four bytes a point, the lowest is blue."""
        dump = self.memory.read_bytes()
        header = int.from_bytes(dump[_HEADER_SIZE]) + _COLOUR_SIZE * int.from_bytes(dump[_HEADER_COLOURS])
        return dump[header:]

    def _try(self, command: list[str]) -> int:
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).returncode

    def _ask(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, capture_output=True)


@contextmanager
def virtual_screen(folder: Path, environment: dict[str, str]) -> Iterator[Screen]:
    """Start a screen of a free number, without a window manager; it ends with the context.

    Args:
        folder: to keep what is on the screen in.
        environment: of whoever sits before it.
    """
    own = {name: value for name, value in environment.items() if name != "WAYLAND_DISPLAY"}
    with virtual_display(SIZE, "-fbdir", str(folder)) as display:
        yield Screen(own | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, folder / "Xvfb_screen0")
