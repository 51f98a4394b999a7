"""A display that nobody sees, for programs that are tried: an X server on a number that is free."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from installers.checks import CheckError

__all__ = ["is_window_shown", "virtual_display"]


@contextmanager
def virtual_display(size: tuple[int, int], *options: str) -> Iterator[str]:
    """Start an X server, and end it after the body. It has no window manager.

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
    screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-noreset", "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", str(writing), *screen, *options]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise CheckError("the X server did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def is_window_shown(title: str, environment: Mapping[str, str], within_s: int) -> bool:
    """Wait for a window, and return whether it came.

    Args:
        title: words, or a pattern, in its title.
        environment: with the display.
        within_s: how many seconds it may take.
    """
    search = ["timeout", str(within_s), "xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    return subprocess.run(search, env=environment, capture_output=True, check=False).returncode == 0
