"""When something is due: the end of a burst, a look at everything, a check of the folders.

Time is passed in, so that it is tested without waiting.
"""

from dataclasses import dataclass, field
from pathlib import Path

from app.watching.collapse import Burst, RawEvent

__all__ = ["Due", "Pace"]


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be done now.

    Attributes:
        changed: paths to tell, or None when no burst is over.
        rescan: everything is to be looked at.
        check: the watched folders are to be compared with what is there.
    """

    changed: frozenset[Path] | None = None
    rescan: bool = False
    check: bool = False


@dataclass(slots=True)
class Pace:
    """Keeps the times of one watcher; all in seconds of a clock that never goes back.

    Attributes:
        burst: the events not told yet.
        rescan_s: seconds between looks at everything.
        check_s: seconds between checks of the folders.
        now: the time to begin with.
    """

    burst: Burst
    rescan_s: float
    check_s: float
    now: float
    _rescan_at: float = field(init=False)
    _check_at: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin to count."""
        self._rescan_at = self.now + self.rescan_s
        self._check_at = self.now + self.check_s

    def wait(self, now: float) -> float:
        """Return how many seconds may pass until something is due."""
        times = [self._rescan_at, self._check_at]
        if (burst_at := self.burst.due_at()) is not None:
            times.append(burst_at)
        return max(min(times) - now, 0.0)

    def add(self, event: RawEvent, now: float) -> None:
        """Take an event."""
        self.burst.add(event, now)

    def due(self, now: float) -> Due:
        """Return what is due at ``now`` and count anew from there."""
        burst_at = self.burst.due_at()
        changed = self.burst.take() if burst_at is not None and now >= burst_at else None
        rescan, check = now >= self._rescan_at, now >= self._check_at
        if rescan:
            self._rescan_at = now + self.rescan_s
        if check:
            self._check_at = now + self.check_s
        return Due(changed, rescan, check)
