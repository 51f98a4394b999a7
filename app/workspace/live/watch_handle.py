"""A running watch, as the workspace hands it out."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.watching import Watcher

__all__ = ["WatchHandle"]


@dataclass(slots=True)
class WatchHandle:
    """A running watch; call ``stop`` to end it."""

    _watcher: "Watcher"

    @property
    def trouble(self) -> str:
        """A sentence when changes may come late, else ""."""
        return self._watcher.trouble

    def stop(self) -> None:
        """End the watch and wait until it has ended."""
        self._watcher.stop()
