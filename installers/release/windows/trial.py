"""Trying the installer on a Windows that may be thrown away: unattended, as an administrator rolls it out."""

import subprocess
from collections.abc import Callable
from pathlib import Path

__all__ = ["TrialError", "start", "try_setup"]

Start = Callable[[str, str], str]
"""Runs a command line under the name of what is tried; returns what it prints."""

_PATIENCE_S = 300
_LEFT = {"Uninstall.exe"}
"""The uninstaller, run where it is so that it can be waited for, can not remove itself."""


class TrialError(Exception):
    """Something does not work as it must; the words say what."""


def start(what: str, command_line: str) -> str:
    """Run a command line; return what it prints.

    It is one string, as NSIS takes the folder after ``/D=`` unquoted, whatever blanks are in it.

    Raises:
        TrialError: it fails, or takes too long.
    """
    try:
        done = subprocess.run(command_line, capture_output=True, timeout=_PATIENCE_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise TrialError(f"{what} was not done after {_PATIENCE_S} s") from error
    told = (done.stdout + done.stderr).decode("utf-8", errors="replace")
    if done.returncode:
        raise TrialError(f"{what} ended with {done.returncode}: {told.strip()}")
    return told


def try_setup(setup: Path, folder: Path, version: str, start: Start = start) -> None:
    """Install, use and uninstall Copycue.

    Args:
        setup: the installer.
        folder: where it is installed; not there yet.
        version: that it must say it has.
        start: runs command lines.

    Raises:
        TrialError: something does not work.
    """
    program = folder / "copycue.exe"
    start("installing", f'"{setup}" /S /D={folder}')
    if not program.is_file():
        raise TrialError(f"there is no {program} after installing")
    if version not in start("asking for the version", f'"{program}" --version'):
        raise TrialError(f"it does not say that it is {version}")
    start("the self-test", f'"{program}" --self-test')
    if not start("judging the sample", f'"{program}" demo').strip():
        raise TrialError("nothing was told of the sample")
    start("uninstalling", f'"{folder / "Uninstall.exe"}" /S _?={folder}')
    left = {path.name for path in folder.iterdir()} - _LEFT
    if left:
        raise TrialError(f"uninstalling leaves {', '.join(sorted(left))}")
