"""The program's front door: hands the command line the window that it may open.

Qt is imported when a window is opened and not before, so that the command line starts
quickly and works where Qt can not.
"""

import os
import sys

from app.cli import run

TYPE_CHECKING = False  # saves importing typing: it takes as long to start as Python itself
if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.workspace import WindowRequest
    from app.workspace.self_test import Check

__all__ = ["by_name", "main", "main_window", "open_window"]


def by_name() -> int:
    """Run the command by whose name a bundle was called: both are the same program.

    What a bundle starts sees the system as it is (``ui.outside``).
    """
    from ui.outside import as_outside

    as_outside(os.environ)
    name = os.path.basename(sys.argv[0])  # noqa: PTH119 - importing pathlib costs as much as starting Python
    return main_window() if name.startswith("copycue-gui") else main()


def main() -> int:
    """Run the command ``copycue``; return its exit status."""
    return run(open_window=open_window, window_checks=_window_checks)


def main_window() -> int:
    """Run the command ``copycue-gui``, which has no console to speak to on Windows."""
    import io

    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:
            setattr(sys, stream, io.StringIO())
    return run(open_window=_open_or_say, window_checks=_window_checks)


def _window_checks() -> "Iterable[Check]":
    """Return the window's part of ``copycue --self-test``; the last place where the command line meets Qt."""
    from ui.self_test import WINDOW_CHECKS

    return WINDOW_CHECKS


def _open_or_say(request: "WindowRequest") -> int:
    """Open the window; what can not be opened is told in a window too, for want of a console."""
    from app.model import CopycueError

    try:
        return open_window(request)
    except CopycueError as error:
        if not _has_display():
            raise
        from ui.program import say

        say(error)
        return 2


def open_window(request: "WindowRequest") -> int:
    """Open the window on what was asked for and return when it is closed.

    Raises:
        CopycueError: there is no display, or the workspace can not be opened.
    """
    _require_display()
    from ui.application import application
    from ui.opening import Opening

    with Opening(application()):
        from ui.program import run as run_window

        return run_window(request)


def _require_display() -> None:
    """Say what to do where no window can be shown; Qt would end the program with a riddle."""
    if not _has_display():
        from app.model import CopycueError

        title = "No display"
        message = (
            "The window needs a desktop. Start it there, or work without it: "
            "copycue triage --copy PATH --journal PATH, or copycue demo."
        )
        raise CopycueError(title, message)


def _has_display() -> bool:
    """Return whether a window can be shown."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in known)
