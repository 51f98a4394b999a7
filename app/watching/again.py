"""Files that could not be read yet: when to tell them once more. Pure.

A workbook that is open elsewhere gives no sign when it is closed, so it is tried again: soon at first, then
ever more rarely.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Again"]

_FIRST_S = 0.5
_LONGEST_S = 60.0


@dataclass(slots=True)
class Again:
    """Keeps when which path is told once more; in seconds of a clock that never goes back."""

    _due: dict[Path, float] = field(default_factory=dict)
    _pauses: dict[Path, tuple[float, float]] = field(default_factory=dict)

    def ask(self, paths: Iterable[Path], now: float) -> None:
        """Have ``paths`` told again after a pause; it doubles for those just told again."""
        for path in paths:
            pause, told = self._pauses.get(path, (_FIRST_S / 2, now))
            pause = min(2 * pause, _LONGEST_S) if now <= told + 2 * pause + _FIRST_S else _FIRST_S
            self._due[path] = now + pause
            self._pauses[path] = (pause, now + pause)

    def due_at(self) -> float | None:
        """Return when the next path is due, None when there is none."""
        return min(self._due.values(), default=None)

    def take(self, now: float) -> frozenset[Path]:
        """Return the paths that are due, each once."""
        due = frozenset(path for path, at in self._due.items() if at <= now)
        for path in due:
            del self._due[path]
        self._forget(now)
        return due

    def _forget(self, now: float) -> None:
        """Drop what was told long ago and not asked for since: it could be read."""
        old = [path for path, (pause, told) in self._pauses.items() if now > told + 2 * pause + _FIRST_S]
        for path in old:
            if path not in self._due:
                del self._pauses[path]
