"""The installed program at work: command line, self-test, the sample, the window."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.product import ROOT
from installers.windows.bundle import PROGRAMS
from installers.windows.installed import Installed
from installers.windows.places import WORK
from installers.windows.screen import Screen
from installers.windows.wine import in_time

__all__ = ["answered_note", "history_of", "open_window", "try_command_line", "try_window"]

_HERE = "import sys; from ui.start import main; sys.exit(main())"
_WINDOW_WITHIN_S = 90
_CLOSED_WITHIN_S = 60
_COLOURS = 800
"""An empty screen has one colour, a window that still reads some 280, one that shows notes some 1,500."""


def try_command_line(checks: Checks, copycue: Installed, project: Path) -> None:
    """Try all that needs no screen."""
    with checks.check("start of the command line") as say:
        say(", ".join(copycue.run("--version").expect().splitlines()))
    with checks.check("the sample is judged as on this computer") as say:
        say(_expect_same_triage(copycue, project))


def _expect_same_triage(copycue: Installed, project: Path) -> str:
    """Compare what Copycue says under Wine with what it says here, of the same files."""
    theirs = json.loads(_triage(copycue, project))
    with tempfile.TemporaryDirectory() as folder:
        same = Path(folder, project.name)
        shutil.copytree(project, same)
        command = [sys.executable, "-c", _HERE, "triage", "--workspace", str(same), "--json"]
        apart = {f"XDG_{kind}_HOME": folder for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
        ran = subprocess.run(command, cwd=ROOT, env=os.environ | apart, check=True, capture_output=True)
        ours = json.loads(ran.stdout)
    pairs = zip(theirs["notes"], ours["notes"], strict=True)
    if different := [one["id"] for one, other in pairs if one != other]:
        raise CheckError(f"it says otherwise about {', '.join(different)}")
    if theirs != ours:
        raise CheckError("it says otherwise about the files")
    return f"{len(ours['notes'])} notes, no word differs"


def _triage(copycue: Installed, project: Path) -> str:
    return copycue.run("triage", "--workspace", copycue.wine.path(project), "--json").expect()


def answered_note(copycue: Installed, project: Path) -> str:
    """Answer the first note that has a reply, and return its id."""
    notes = json.loads(_triage(copycue, project))["notes"]
    note = next(str(note["id"]) for note in notes if note["reply"] and note["verdict"] == "copy")
    copycue.run("answer", note, "--workspace", copycue.wine.path(project)).expect()
    return note


def history_of(copycue: Installed, project: Path, note: str) -> str:
    """Return what was done about a note, as Copycue tells it."""
    return copycue.run("history", note, "--workspace", copycue.wine.path(project)).expect()


def try_window(checks: Checks, copycue: Installed, project: Path, shown: Screen) -> None:
    """Try what needs a screen: the self-test, and the window, pictured and closed as by its cross."""
    with checks.check("self-test on a screen") as say:
        say(copycue.run("--self-test").expect().splitlines()[-1])
    picture = WORK / "window.png"
    # Else it would ask whether it is to go on watching from the tray.
    (copycue.data / "window.ini").write_text("[tray]\nclosing=quit\n", encoding="ascii")
    name = "window on a screen: shows the sample, closes when it is asked to"
    with checks.check(name) as say, open_window(copycue, project, shown) as came_after_s:
        colours = shown.await_colours(_COLOURS, picture, _WINDOW_WITHIN_S)
        say(f"there after {came_after_s:.1f} s, {colours} colours; look at {picture.relative_to(ROOT)}")


@contextmanager
def open_window(copycue: Installed, project: Path, shown: Screen) -> Iterator[float]:
    """Open the window on a project, and yield how many seconds that took; then close it, as by its cross.

    Raises:
        CheckError: no window comes, or it does not end well.
    """
    words = ("--workspace", copycue.wine.path(project))
    began = time.monotonic()
    window = copycue.wine.begin(copycue.folder / PROGRAMS[1], *words)
    try:
        shown.await_window("Copycue", _WINDOW_WITHIN_S)
        yield time.monotonic() - began
        copycue.wine.run("taskkill", "/im", PROGRAMS[1]).expect()
        with in_time(PROGRAMS[1], "after it was asked to close"):
            window.communicate(timeout=_CLOSED_WITHIN_S)
    finally:
        window.kill()
    if window.returncode:
        raise CheckError(f"it ended with status {window.returncode}")
