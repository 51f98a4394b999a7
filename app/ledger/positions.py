"""Numbers that put notes in order, so that a note between two others changes none of theirs."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

__all__ = ["GAP", "positions_of"]

GAP = 1 << 32
"""Between two notes that were added one after the other: it takes 32 more at one place, one by one."""


def positions_of(order: Sequence[str], before: Mapping[str, int]) -> dict[str, int]:
    """Return an ascending number for each id, changing as few of those from before as can be.

    Args:
        order: ids in their order, each once.
        before: the numbers of those that had one.
    """
    kept = _longest_ascending([(place, before[name]) for place, name in enumerate(order) if name in before])
    result: dict[str, int] = {}
    start, low = 0, None
    for place, high in [*kept, (len(order), None)]:
        numbers = _between(low, high, place - start)
        if numbers is None:
            return {name: (place + 1) * GAP for place, name in enumerate(order)}
        result.update(zip(order[start:place], numbers, strict=True))
        if high is not None:
            result[order[place]] = high
        start, low = place + 1, high
    return result


def _between(low: int | None, high: int | None, count: int) -> Sequence[int] | None:
    """Return so many ascending numbers between two; None: there is no room."""
    if high is None:
        return range((low or 0) + GAP, (low or 0) + GAP * (count + 1), GAP) if count else ()
    low = high - GAP * (count + 1) if low is None else low
    step = (high - low) // (count + 1)
    return [low + step * nth for nth in range(1, count + 1)] if step else None


def _longest_ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs whose second parts ascend: these can stay (patience sorting)."""
    tops: list[int] = []
    at: list[int] = []
    previous: list[int] = []
    for nth, (_, number) in enumerate(pairs):
        pile = bisect_left(tops, number)
        previous.append(at[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [number]
        at[pile : pile + 1] = [nth]
    run = []
    nth = at[-1] if at else -1
    while nth >= 0:
        run.append(pairs[nth])
        nth = previous[nth]
    return run[::-1]
