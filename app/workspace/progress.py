"""Telling how far a long work is, and ending it on the way."""

from collections.abc import Callable

__all__ = ["Cancelled", "CancelledError", "Progress", "Report"]

Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]


class CancelledError(Exception):
    """Ends a reading from within, at the next step."""


class Report:
    """Tells progress on, and ends the work when it is cancelled."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self, what: str, done: int, of: int) -> None:
        """Tell how far it is; raise ``CancelledError`` where it is to end."""
        if self._cancelled is not None and self._cancelled():
            raise CancelledError
        if self._progress is not None:
            self._progress(what, done, of)

    def told_of(self, what: str) -> Callable[[int, int, str], None]:
        """Return a function for readers, which tell of files."""
        return lambda done, of, _file: self(what, done, of)
