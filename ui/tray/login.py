"""Starting Copycue when its user logs in: a file of the desktop's, or an entry of Windows."""

import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

__all__ = ["AtLogin", "DesktopLogin", "MacLogin", "WindowsLogin", "login_of", "program"]

_NAME = "copycue"
_APPLICATION = "io.github.copycue.Copycue"
"""As macOS knows the application, in which both programs are."""
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = str.maketrans({sign: f"\\{sign}" for sign in '"`$\\'})
"""Signs that are escaped inside the quotation marks of an Exec line (Desktop Entry Specification)."""


class AtLogin:
    """Whether a program is started when its user logs in."""

    @property
    def is_on(self) -> bool:
        """Whether it is."""
        raise NotImplementedError

    def turn(self, words: Sequence[str], *, on: bool) -> None:
        """Have a program started, given as the words of its call, or no more.

        Raises:
            OSError: it can not be written down.
        """
        raise NotImplementedError


class _InFile(AtLogin):
    """Written down in a file of its own."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    def is_on(self) -> bool:
        """Whether the file is there."""
        return self.file.is_file()

    def turn(self, words: Sequence[str], *, on: bool) -> None:
        """Write the file, or take it away."""
        if on:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_bytes(self._contents(words))
        else:
            self.file.unlink(missing_ok=True)

    def _contents(self, words: Sequence[str]) -> bytes:
        raise NotImplementedError


class DesktopLogin(_InFile):
    """On Linux and its like, by the XDG Autostart Specification."""

    def _contents(self, words: Sequence[str]) -> bytes:
        call = " ".join(f'"{word.translate(_RESERVED)}"' for word in words).replace("%", "%%")
        call = call.replace("\\", "\\\\")  # in a string of a desktop entry a backslash is written twice
        return f"[Desktop Entry]\nType=Application\nName=Copycue\nExec={call}\nTerminal=false\n".encode()


class MacLogin(_InFile):
    """On macOS, by an agent of the user's."""

    def _contents(self, words: Sequence[str]) -> bytes:
        agent = {"Label": self.file.stem, "ProgramArguments": list(words), "RunAtLoad": True}
        # So that the system's list of what starts at login shows the application's name and icon.
        agent["AssociatedBundleIdentifiers"] = _APPLICATION
        return plistlib.dumps(agent)


class WindowsLogin(AtLogin):
    """On Windows, by the user's key "Run".

    Args:
        settings: that key; None: the system's.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._run = settings or QSettings(_RUN, QSettings.Format.NativeFormat)

    @property
    def is_on(self) -> bool:
        """Whether there is an entry."""
        return self._run.contains(_NAME)

    def turn(self, words: Sequence[str], *, on: bool) -> None:
        """Write the entry, or take it away; no path of Windows holds a quotation mark."""
        if on:
            self._run.setValue(_NAME, " ".join(f'"{word}"' for word in words))
        else:
            self._run.remove(_NAME)
        self._run.sync()


def login_of(platform: str, home: Path, autostart: Path) -> AtLogin:
    """Return how a system starts programs at login.

    Args:
        platform: as ``sys.platform`` names it.
        home: of the user.
        autostart: the folder of what desktops start, on Linux.
    """
    if platform == "win32":
        return WindowsLogin()
    if platform == "darwin":
        return MacLogin(home / "Library" / "LaunchAgents" / f"{_APPLICATION}.plist")
    return DesktopLogin(autostart / f"{_NAME}.desktop")


def program() -> tuple[str, ...]:
    """Return the words that start the window again.

    Of a bundle it is the program without a console, whichever of the two is running.
    """
    if getattr(sys, "frozen", False):
        # The one for windows: the other would have Windows open a console at every login.
        running = Path(sys.executable)
        return (str(running.with_name(f"{_NAME}-gui{running.suffix}")),)
    script = Path(sys.argv[0])
    return (str(script.resolve()),) if script.is_file() else (sys.executable, "-c", _START)


_START = "import sys; from ui.start import main_window; sys.exit(main_window())"
