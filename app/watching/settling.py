"""When a file may be told: once it looks the same twice. Pure: looks and times are passed in.

A program may save in many steps; what is read in between is half a file. So a file is told when size, times
and number stay for a while. How long depends on what is known: little after it was closed or put in its
place, more while it may still be open, most when it is gone or empty, since that is how many programs
begin to save. A file that never comes to rest is told all the same; readers keep their last good
reading of it.
"""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.watching.collapse import Cause
from app.watching.snapshot import Mark

__all__ = ["Quiet", "Settled", "Settling"]

Look = Callable[[Collection[Path]], Mapping[Path, Mark | None]]


@dataclass(frozen=True, slots=True)
class Quiet:
    """How long a file must stay as it is.

    Attributes:
        open_s: seconds, for a file that may still be open; all others are in proportion.
    """

    open_s: float = 0.2

    def after(self, cause: Cause, mark: Mark | None, before: Mark | None) -> float:
        """Return the seconds for a file that looks like ``mark`` and is known as ``before``."""
        if before is not None and mark is None:
            return 3 * self.open_s
        if mark is not None and mark.size == 0 and (cause is not Cause.DONE or (before and before.size > 0)):
            return 5 * self.open_s
        return 0.3 * self.open_s if cause is Cause.DONE else self.open_s

    @property
    def longest_s(self) -> float:
        """Seconds after which a file is told though it does not come to rest."""
        return 25 * self.open_s

    @property
    def step_s(self) -> float:
        """Seconds between the moments at which files are looked at, so that many are told together."""
        return self.open_s / 4


@dataclass(frozen=True, slots=True)
class Settled:
    """A file that is to be told.

    Attributes:
        path: where it is.
        mark: as it looks now; None: it is gone.
        cause: the last thing that is known to have happened to it.
        rests: it has come to rest; not so when it is waited for no longer.
    """

    path: Path
    mark: Mark | None
    cause: Cause
    rests: bool = True


@dataclass(slots=True)
class _Restless:
    mark: Mark | None
    before: Mark | None
    cause: Cause
    first: float
    due: float = 0.0


@dataclass(slots=True)
class Settling:
    """The files that were written and are not told yet; times in seconds of a clock that never goes back.

    Attributes:
        quiet: how long they must stay as they are.
    """

    quiet: Quiet
    _files: dict[Path, _Restless] = field(default_factory=dict)
    _due_at: float = math.inf

    def notice(self, path: Path, cause: Cause, *, mark: Mark | None, before: Mark | None, now: float) -> None:
        """Take up a file that something happened to.

        Args:
            path: where it is.
            cause: what happened.
            mark: how it looks now.
            before: how it was told last.
            now: the time of that look.
        """
        file = self._files.get(path)
        if file is None:
            file = self._files[path] = _Restless(mark, before, cause, now)
        elif cause <= Cause.HINT:
            file.cause = max(file.cause, cause)
            if file.mark == mark:
                return  # looking changes nothing, or a folder that is looked through often would never settle
        else:
            file.cause = cause
        file.mark = mark
        self._put_off(file, now)

    def due_at(self) -> float | None:
        """Return when the next file may be due, or None when there is none."""
        return self._due_at if self._files else None

    def take(self, now: float, look: Look) -> list[Settled]:
        """Look at the files that are due, and return those that came to rest or are waited for no longer."""
        if now < self._due_at:
            return []
        due = [path for path, file in self._files.items() if file.due <= now]
        marks = look(due)
        settled = [one for path in due if (one := self._settled(path, marks[path], now))]
        self._due_at = min((file.due for file in self._files.values()), default=math.inf)
        return settled

    def _settled(self, path: Path, mark: Mark | None, now: float) -> Settled | None:
        file = self._files[path]
        is_last = file.due >= file.first + self.quiet.longest_s
        if mark != file.mark and not is_last:
            file.mark = mark
            self._put_off(file, now)
            return None
        del self._files[path]
        return Settled(path, mark, file.cause, rests=not is_last)

    def _put_off(self, file: _Restless, now: float) -> None:
        step = self.quiet.step_s
        due = now + self.quiet.after(file.cause, file.mark, file.before)
        file.due = min(math.ceil(round(due / step, 6)) * step, file.first + self.quiet.longest_s)
        self._due_at = min(self._due_at, file.due)
