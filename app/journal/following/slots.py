"""Where notes stand among those that are settled: an edited note mostly stays between its neighbours.

The order tells something only while it is kept: a journal that was sorted anew has none.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

__all__ = ["Slots"]

_ALONE = 0.15
_AMONG_OTHERS = 0.05
_ELSEWHERE = -0.12

_Slot = tuple[str, int | None, int | None]
"""A file, and the settled known notes before and behind it."""


class Slots:
    """Compares places before and now.

    Args:
        files_before: the file of each known note, in their order; None for withdrawn ones.
        files_now: the file of each note, in their order.
        known: index of a note → index of the known one that it is.
    """

    def __init__(
        self, files_before: Sequence[str | None], files_now: Sequence[str], known: Mapping[int, int]
    ) -> None:
        settled = frozenset(known.values())
        before = [index if index in settled else None for index in range(len(files_before))]
        now = [known.get(index) for index in range(len(files_now))]
        self._before = _slots(files_before, before)
        self._now = _slots(files_now, now)
        self._open_before = Counter(self._before.values())
        self._open_now = Counter(self._now.values())
        self._in_order = _files_in_order(files_now, known)

    def support(self, old: int, new: int) -> float:
        """Return how much their places tell for or against a known note being this one."""
        slot, here = self._before.get(old), self._now.get(new)
        if slot is None or here is None or slot[0] != here[0]:
            return 0.0
        if slot == here:
            alone = self._open_before[slot] == self._open_now[slot] == 1
            anchored = slot[1:] != (None, None)
            return _ALONE if alone else _AMONG_OTHERS if anchored else 0.0
        return _ELSEWHERE if slot[0] in self._in_order else 0.0


def _slots(files: Sequence[str | None], settled: Sequence[int | None]) -> dict[int, _Slot]:
    """Return the slot of each note that is not settled."""
    rows: defaultdict[str, list[int]] = defaultdict(list)
    for index, file in enumerate(files):
        if file is not None:
            rows[file].append(index)
    slots: dict[int, _Slot] = {}
    for file, indices in rows.items():
        open_ones: list[int] = []
        last: int | None = None
        for index in indices:
            if (anchor := settled[index]) is None:
                open_ones.append(index)
                continue
            slots |= dict.fromkeys(open_ones, (file, last, anchor))
            open_ones, last = [], anchor
        slots |= dict.fromkeys(open_ones, (file, last, None))
    return slots


def _files_in_order(files: Sequence[str], known: Mapping[int, int]) -> frozenset[str]:
    """Return the files whose settled notes follow each other as before."""
    order: defaultdict[str, list[int]] = defaultdict(list)
    for new in sorted(known):
        order[files[new]].append(known[new])
    return frozenset(
        file
        for file, olds in order.items()
        if len(olds) > 1 and all(before < after for before, after in pairwise(olds))
    )
