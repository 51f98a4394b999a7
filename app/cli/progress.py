"""Progress of long work on stderr, only where somebody looks at it: on a terminal, and after a moment.

Most work ends sooner than a progress bar could be drawn, and drawing one costs an import of rich.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from app.cli.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

__all__ = ["progress_shown"]

Progress = Callable[[str, int, int], None]
PATIENCE_S: Final = 0.5
"""Seconds that somebody waits without wondering."""


class _LateBar:
    """One bar, for whatever is being done, that is drawn once the work has taken a moment."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began = clock()
        self._bar: tuple[Bars, TaskID] | None = None

    def show(self, what: str, done: int, of: int) -> None:
        """Show how far the work is."""
        if self._bar is None:
            if self._clock() - self._began < PATIENCE_S:
                return
            self._bar = _drawn_bar(what)
        bars, task = self._bar
        bars.update(task, description=what, completed=done, total=of)

    def end(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar[0].stop()


def _drawn_bar(what: str) -> "tuple[Bars, TaskID]":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bars

    bars = Bars(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bars.start()
    return bars, bars.add_task(what, total=None)


@contextmanager
def progress_shown(clock: Callable[[], float] = time.monotonic) -> Iterator[Progress | None]:
    """Yield a function that shows progress, or None where stderr is no terminal."""
    if not is_terminal(sys.stderr):
        yield None
        return
    bar = _LateBar(clock)
    try:
        yield bar.show
    finally:
        bar.end()
