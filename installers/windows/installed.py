"""Copycue as it is installed in a Wine prefix: installing it, what Windows knows of it, uninstalling it."""

import time
from pathlib import Path

from installers.checks import CheckError
from installers.windows.bundle import PROGRAMS, files_of
from installers.windows.wine import Ended, Wine

__all__ = ["LISTED_KEY", "LOGIN_KEY", "OWN_KEY", "Installed", "traces"]

OWN_KEY = r"HKCU\Software\Copycue"
LISTED_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Copycue"
LOGIN_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_GONE_WITHIN_S = 60.0


class Installed:
    """An installation, or the place where one is to be.

    Args:
        wine: the computer.
        folder: where it is installed; None: where the installer proposes.
    """

    def __init__(self, wine: Wine, folder: Path | None = None) -> None:
        self.wine = wine
        self._chosen = folder
        self.folder = folder or wine.local_data / "Programs" / "Copycue"

    @property
    def data(self) -> Path:
        """Where the program keeps what its user did."""
        return self.wine.local_data / "copycue"

    @property
    def shortcuts(self) -> list[Path]:
        """Where they are to be: in the start menu and on the desktop."""
        menu = self.wine.roaming_data / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        desktop = self.wine.local_data.parents[1] / "Desktop"
        return [menu / "Copycue.lnk", desktop / "Copycue.lnk"]

    def install(self, installer: Path, *options: str) -> Ended:
        """Install unattended; a version that is there is replaced."""
        folder = _last_words("/D=", self.wine.path(self._chosen)) if self._chosen else []
        return self.wine.run(installer, "/S", *options, *folder)

    def try_uninstall(self) -> Ended:
        """Uninstall unattended, the uninstaller running where it is, so that its exit code is seen."""
        folder = _last_words("_?=", self.wine.path(self.folder))
        return self.wine.run(self.folder / "Uninstall.exe", "/S", *folder)

    def uninstall(self, *options: str) -> None:
        """Uninstall unattended, and wait: the uninstaller goes on from a copy of itself.

        Raises:
            CheckError: the program is still there after a minute.
        """
        self.wine.run(self.folder / "Uninstall.exe", "/S", *options).expect()
        until = time.monotonic() + _GONE_WITHIN_S
        while self.wine.registry(LISTED_KEY):
            if time.monotonic() > until:
                raise CheckError(f"it is still listed after {_GONE_WITHIN_S:.0f} s")
        self.wine.wait()

    def run(self, *arguments: str) -> Ended:
        """Run the console program."""
        return self.wine.run(self.folder / PROGRAMS[0], *arguments)

    def files(self) -> list[str]:
        """Return the files of the installation, relative to its folder."""
        return files_of(self.folder)


def _last_words(option: str, folder: str) -> list[str]:
    """Return an option of NSIS that takes the rest of the line, without quotes: so Wine gets its words."""
    return f"{option}{folder}".split(" ")


def traces(wine: Wine) -> list[str]:
    """Return what Windows knows of Copycue: files and folders, and lines of the user's registry.

    What lies in the folder for temporary files is not told: the self-test's ledger is still open when it
    ends, and Windows removes no open file.
    """
    export = wine.drive / "registry.txt"
    wine.run("reg", "export", "HKCU", wine.path(export), "/y").expect()
    lines = export.read_text(encoding="utf-16").splitlines()
    export.unlink()
    named = [path.relative_to(wine.drive) for path in wine.drive.rglob("*") if "copycue" in path.name.lower()]
    found = sorted(str(path) for path in named if "Temp" not in path.parts)
    return found + [line.strip() for line in lines if "copycue" in line.lower()]
