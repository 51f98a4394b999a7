"""The way in and out of the command line: arguments in, exit status out, no traceback for the world's faults.

What is imported here is paid for by every call, so it is next to nothing. ``copycue --help`` ends here.
"""

import sys
from collections.abc import Callable

from app.cli.output_ended import OutputEndedError
from app.cli.page import PAGE

TYPE_CHECKING = False  # saves importing typing, which costs as much as starting Python
if TYPE_CHECKING:
    from typing import TextIO

    from app.cli.self_test import WindowChecks
    from app.workspace import WindowRequest

__all__ = ["run"]

INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 + SIGINT, as shells have it."""
_WINDOWS_PIPE_GONE = 22
"""Windows says EINVAL where others say EPIPE."""


def run(
    open_window: "Callable[[WindowRequest], int]",
    arguments: list[str] | None = None,
    *,
    window_checks: "WindowChecks" = tuple,
) -> int:
    """Run the command line.

    Args:
        open_window: opens the window and returns its exit status; given from outside: the core knows no Qt.
        arguments: of the command; those of the process when None.
        window_checks: returns the window's part of ``--self-test``; from outside likewise.

    Returns:
        0 done, 1 problems in the input, 2 wrong usage, 130 interrupted.
    """
    _speak_utf8(sys.stdout)
    _speak_utf8(sys.stderr)
    try:
        status = _run(open_window, arguments, window_checks)
        _flush()
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped.\n")
        return INTERRUPTED
    except OutputEndedError as ended:
        return _could_not_write(ended.error)
    except BrokenPipeError as error:
        return _could_not_write(error)
    return status


def _run(
    open_window: "Callable[[WindowRequest], int]",
    arguments: list[str] | None,
    window_checks: "WindowChecks",
) -> int:
    words = sys.argv[1:] if arguments is None else arguments
    if words in (["--help"], ["-h"]):
        sys.stdout.write(PAGE)
        return 0
    from app.cli.main import command_line

    return command_line(open_window, arguments, window_checks=window_checks)


def _flush() -> None:
    try:
        sys.stdout.flush()
    except OSError as error:
        raise OutputEndedError(error) from error


def _speak_utf8(stream: "TextIO") -> None:
    """Make a stream write UTF-8, on Windows too; a character that is none is written as an escape."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _could_not_write(error: OSError) -> int:
    """Say why the output ended early; nothing when its reader has gone: ``copycue entries … | head``."""
    import os

    # What is still buffered can go nowhere: at its end Python would try once more, and complain.
    if _is_real(sys.stdout):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    gone = isinstance(error, BrokenPipeError) or (
        sys.platform == "win32" and error.errno == _WINDOWS_PIPE_GONE
    )
    if gone:
        return 0
    sys.stderr.write(f"The output can not be written: {error.strerror or error}.\n")
    return 1


def _is_real(stream: "TextIO") -> bool:
    try:
        stream.fileno()
    except (OSError, ValueError):  # a stand-in, as tests have it
        return False
    return True
