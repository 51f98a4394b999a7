"""Files that are just being written: what is seen of them is told a moment later, so that it is told once.

An editor makes a file, then fills it; a folder that is copied does so a thousand times. What is read in
between is neither what was there nor what is to be.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from app.workspace.events.picture import Picture
    from app.workspace.live.look import Look

__all__ = ["FRESH_S", "BeingWritten"]

FRESH_S = 0.15
"""Seconds after which a file that was saved counts as finished."""
_LONGEST_S = 1.5
"""Seconds after which a file is told in any case: a clock may go wrong, and some files are never finished."""
T = TypeVar("T")


class BeingWritten:
    """Remembers since when files are being written.

    Args:
        clock: seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: dict[str, float] = {}

    def held_back(self, before: "Picture", look: "Look") -> "tuple[Look, frozenset[str]]":
        """Return a look in which files that are being written are as they were; and these files.

        Args:
            before: the picture that the look will be compared with.
            look: as it is now.
        """
        now, copy = self._clock(), look.picture.copy
        fresh = {
            file
            for file, digest in copy.items()
            if file in look.saved and before.copy.get(file) != digest and _age_s(look, file) < FRESH_S
        }
        self._since = {file: self._since.get(file, now) for file in fresh}
        held = frozenset(file for file in fresh if now - self._since[file] < _LONGEST_S)
        if not held:
            return look, held
        picture = replace(
            look.picture,
            copy=_as_before(before.copy, copy, held),
            broken=_as_before(before.broken, look.picture.broken, held),
        )
        return replace(look, picture=picture), held


def _age_s(look: "Look", file: str) -> float:
    """Return how long a file had been finished when it was read; less than nothing: not yet."""
    return (look.began - look.saved[file]).total_seconds()


def _as_before(before: Mapping[str, T], now: Mapping[str, T], files: frozenset[str]) -> dict[str, T]:
    kept = {file: value for file, value in now.items() if file not in files}
    return kept | {file: before[file] for file in files if file in before}
