"""Tries the bundle as a user would have it: in a folder with blanks and umlauts, with an empty home.

``python -m installers.bundle.trial [dist/copycue]``; needs Xvfb and xdotool. What a program says on stderr
that nobody knows is a fault: that is how Qt tells of what is missing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.virtual_display import is_window_shown, virtual_display

__all__ = ["Trial", "main"]

_PLACE = Path("Fährhafen und Büro", "copycue")
_SCREEN = (1280, 1024)
_PATIENCE_S = 60
_SAMPLE = Path("_internal", "resources", "sample")


def main(words: Sequence[str]) -> int:
    """Try a bundle; return the exit status."""
    folder = Path(words[0] if words else "dist/copycue")
    if not folder.is_dir():
        sys.stderr.write(f"There is no folder {folder}. Build it first: make bundle\n")
        return 2
    # Beside the bundle, so that its files need not be copied.
    with tempfile.TemporaryDirectory(dir=folder.resolve().parent, prefix=".trial-") as name:
        place = Path(name, _PLACE)
        shutil.copytree(folder, place, symlinks=True, copy_function=os.link)
        home = Path(name, "home")
        home.mkdir()
        with virtual_display(_SCREEN) as display:
            return Trial(place, home, os.environ | {"DISPLAY": display}, Checks()).run()


class Trial:
    """The trial of one bundle.

    Args:
        folder: of the bundle.
        home: an empty folder for what the program keeps, which it is started in too.
        environment: from which the screen is taken, and where programs are; nothing else.
        checks: told what was found.
    """

    def __init__(self, folder: Path, home: Path, environment: Mapping[str, str], checks: Checks) -> None:
        self._folder = folder
        self._home = home
        self._checks = checks
        lent = {name: environment[name] for name in ("DISPLAY", "PATH") if name in environment}
        self._environment = lent | {"HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}

    def run(self) -> int:
        """Try everything; return the exit status."""
        with self._checks.check("bundle: self-test on xcb") as say:
            say(self._self_test())
        with self._checks.check("bundle: demo prints replies") as say:
            say(f"{len(self._said('copycue', 'demo').splitlines())} lines")
        with self._checks.check("bundle: window on the sample, opened and closed") as say:
            say(f"there after {self._window():.1f} s, stderr is empty")
        return self._checks.status

    def _self_test(self) -> str:
        parts = json.loads(self._said("copycue", "--self-test", "json"))["parts"]
        told = {part["part"]: part["told"] for part in parts}
        if "platform xcb" not in told["Qt"]:
            raise CheckError(told["Qt"])
        return f"{len(parts)} parts work; {told['Qt']}"

    def _said(self, program: str, *words: str) -> str:
        """Return what a command prints.

        Raises:
            CheckError: it did not end well, or said something on stderr.
        """
        command = [str(self._folder / program), *words]
        ended = subprocess.run(
            command,
            cwd=self._home,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
        if ended.returncode or ended.stderr:
            raise CheckError(f"status {ended.returncode}: {ended.stderr or ended.stdout}")
        return ended.stdout

    def _window(self) -> float:
        """Open the window and have it end; return after how many seconds it was there.

        Raises:
            CheckError: it did not come, or did not end well, or said something on stderr.
        """
        sample = self._folder / _SAMPLE
        command = [str(self._folder / "copycue-gui"), "--copy", str(sample / "copy")]
        command += ["--journal", str(sample / "journal")]
        began = time.monotonic()
        with subprocess.Popen(
            command, cwd=self._home, env=self._environment, stderr=subprocess.PIPE, text=True
        ) as running:
            is_there = is_window_shown("Copycue", self._environment, _PATIENCE_S)
            taken = time.monotonic() - began
            running.terminate()
            said = running.communicate(timeout=_PATIENCE_S)[1]
        if not is_there or running.returncode or said:
            raise CheckError(f"there: {is_there}, status {running.returncode}, stderr: {said}")
        return taken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
