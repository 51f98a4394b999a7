"""When something is due: a look at everything, a check of the folders, a look because time has jumped.

Time is passed in, so that it is tested without waiting.
"""

from dataclasses import dataclass, field

__all__ = ["Due", "Pace"]

_JUMP_S = 5.0
"""Seconds by which the clock on the wall may run ahead before the computer is taken to have slept."""
_GAP_S = 20.0
"""Seconds by which a wait may be too long before it is: some clocks go on while the computer sleeps."""
_SHARE = 20
"""Looking takes at most a twentieth of the time, however large the folders are."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be done now.

    Attributes:
        scan: all files are to be looked at.
        tell_all: readers are to look at everything, too.
        check: the watched folders are to be compared with what is there.
        woke: the computer has slept.
    """

    scan: bool = False
    tell_all: bool = False
    check: bool = False
    woke: bool = False


@dataclass(slots=True)
class Pace:
    """Keeps the times of one lookout; in seconds of a clock that never goes back, if not said otherwise.

    Attributes:
        all_s: seconds between the times that readers look at everything.
        check_s: seconds between checks of the folders.
        now: the time to begin with.
        wall: the same moment in seconds since 1970, by a clock that people and servers may set.
    """

    all_s: float
    check_s: float
    now: float
    wall: float
    _all_at: float = field(init=False)
    _check_at: float = field(init=False)
    _scan_at: float = field(init=False)
    _expected: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin to count."""
        self._all_at = self._scan_at = self.now + self.all_s
        self._check_at = self.now + self.check_s
        self._expected = self.now

    def scanned(self, now: float, took_s: float, every_s: float) -> None:
        """Take that all files were looked at.

        Args:
            now: when that was over.
            took_s: seconds it took.
            every_s: seconds until the next time, if it does not take long.
        """
        self._scan_at = now + max(every_s, _SHARE * took_s)

    def wait(self, now: float, until: float | None = None) -> float:
        """Return how many seconds may pass until something is due, here or at ``until``."""
        times = [self._all_at, self._check_at, self._scan_at]
        if until is not None:
            times.append(until)
        seconds = max(min(times) - now, 0.0)
        self._expected = now + seconds
        return seconds

    def due(self, now: float, wall: float) -> Due:
        """Return what is due and count anew from there."""
        woke = self._woke(now, wall)
        tell_all, check = now >= self._all_at, woke or now >= self._check_at
        scan = woke or tell_all or now >= self._scan_at
        if tell_all:
            self._all_at = now + self.all_s
        if check:
            self._check_at = now + self.check_s
        return Due(scan, tell_all, check, woke)

    def _woke(self, now: float, wall: float) -> bool:
        """Say whether the computer slept since the last time; a clock that was put back means nothing."""
        ahead = (wall - self.wall) - (now - self.now)
        late = now - self._expected
        self.now, self.wall, self._expected = now, wall, now
        return ahead > _JUMP_S or late > _GAP_S
