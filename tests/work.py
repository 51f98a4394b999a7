"""How much work something is: counted, not timed, so the same on every machine and with coverage measured.

What Python calls is counted. One call into C is one call, however long it takes: a pattern that tries
everything, or a copy of all that is left, only shows in a test's time limit, or in ``make bench``.
"""

import sys
from collections.abc import Callable
from types import FrameType

__all__ = ["calls_of", "growth_of"]


def calls_of(work: Callable[[], object]) -> int:
    """Count the functions, in Python and in C, that are called while something is done."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


def growth_of(work: Callable[[int], object], few: int = 250, many: int = 2_000) -> float:
    """Tell how work grows with how much there is: 1.0 in proportion, less if slower, more if faster.

    Args:
        work: is done for so many; nothing of it may be kept for the next time.
        few: how many are compared with.
        many: how many; work that grows with their square comes to ``many / few``.
    """
    work(few // 2)  # what is done once, whatever comes, is done now
    return calls_of(lambda: work(many)) / calls_of(lambda: work(few)) / (many / few)
