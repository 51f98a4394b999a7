"""A display that nobody sees, for programs that are tried: an X server on a number that is free."""

import os
import secrets
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from installers.checks import CheckError

__all__ = ["LOWEST", "SOCKETS", "is_window_shown", "virtual_display"]

SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen, by their protocol
LOWEST = 1_000
"""The lowest number of a display of ours; people's own and other tools' are lower."""
_NUMBERS = 50_000


@contextmanager
def virtual_display(size: tuple[int, int], *options: str) -> Iterator[str]:
    """Start an X server, and end it after the body. It has no window manager.

    Its number is drawn by lot from many. Left to itself Xvfb takes the lowest that is free, and a server that
    ends may remove the file of the socket of one that has just taken its number: programs in a network of
    their own, which have no other way to it, then find no display.

    It is told not to reset: by default it starts afresh when its last client leaves, and turns away whoever
    comes meanwhile. A program that starts while others look for its window now and then finds no display.

    Args:
        size: of its one screen, in points.
        options: of Xvfb besides.

    Yields:
        The display's name, such as ":1".

    Raises:
        CheckError: the server did not start.
    """
    reading, writing = os.pipe()
    number = _free_number()
    screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-noreset", "-nolisten", "tcp"]
    command = ["Xvfb", f":{number}", "-displayfd", str(writing), *screen, *options]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            is_ready = said.readline().strip() == str(number)
        if not is_ready:
            raise CheckError("the X server did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _free_number() -> int:
    """Return a number that no X server of this machine has."""
    while True:
        number = LOWEST + secrets.randbelow(_NUMBERS)
        if not (SOCKETS / f"X{number}").exists():
            return number


def is_window_shown(title: str, environment: Mapping[str, str], within_s: int) -> bool:
    """Wait for a window, and return whether it came.

    Args:
        title: words, or a pattern, in its title.
        environment: with the display.
        within_s: how many seconds it may take.
    """
    search = ["timeout", str(within_s), "xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    return subprocess.run(search, env=environment, capture_output=True, check=False).returncode == 0
