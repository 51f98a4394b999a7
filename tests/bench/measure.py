"""Speed as a ratio: two things measured in turns in one run, since machines are noisy.

Nothing here is ever asserted; a figure is printed and somebody looks at it.
"""

import gc
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Protocol

__all__ = ["Amount", "Figure", "Line", "Turns", "in_turns"]

Work = Callable[[], object]
FEWEST_ROUNDS = 5
_MANY = 10


@dataclass(frozen=True, slots=True)
class Turns:
    """Two works measured in turns.

    Attributes:
        ours_s: seconds of ours in each round.
        theirs_s: seconds of what it is compared with, in the same rounds.
    """

    ours_s: tuple[float, ...]
    theirs_s: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios: a slow moment of the machine slows both works of its round."""
        return median(ours / theirs for ours, theirs in zip(self.ours_s, self.theirs_s, strict=True))

    def __str__(self) -> str:
        ours, theirs = median(self.ours_s) * 1000, median(self.theirs_s) * 1000
        return f"{ours:.1f} ms / {theirs:.1f} ms, {len(self.ours_s)} rounds"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of GOALS, "Fast".

    Attributes:
        name: short and stable.
        goal: the ratio to reach.
        turns: what was measured.
        detail: what it was measured on.
    """

    name: str
    goal: float
    turns: Turns
    detail: str

    def line(self) -> str:
        """Return the figure as one line of JSON."""
        ratio = self.turns.ratio
        return json.dumps(
            {
                "name": self.name,
                "ratio": round(ratio, 4 if ratio < 1 else 2),
                "goal": self.goal,
                "ok": ratio <= self.goal,
                "detail": f"{self.turns}; {self.detail}",
            }
        )


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure that is no ratio.

    Attributes:
        name: short and stable.
        goal: what it should be at most; None where nothing is asked for.
        value: what was measured.
        unit: of both.
        detail: what it was measured on.
        at_least: the goal is what it should be at least.
    """

    name: str
    goal: float | None
    value: float
    unit: str
    detail: str
    at_least: bool = False

    def line(self) -> str:
        """Return the figure as one line of JSON."""
        told: dict[str, object] = {
            "name": self.name,
            "value": round(self.value, 1 if self.value >= _MANY else 3),
        }
        told["unit"] = self.unit
        if self.goal is not None:
            told["goal"] = self.goal
            told["ok"] = self.value >= self.goal if self.at_least else self.value <= self.goal
        return json.dumps(told | {"detail": self.detail})


class Line(Protocol):
    """What ``make bench`` prints."""

    def line(self) -> str:
        """Return the figure as one line of JSON."""


def in_turns(ours: Work, theirs: Work, *, rounds: int = FEWEST_ROUNDS, before: Work | None = None) -> Turns:
    """Measure two works in turns, after each has run once unmeasured.

    Args:
        ours: what is judged.
        theirs: what it is compared with.
        rounds: at least 5.
        before: runs before each of ours, unmeasured.
    """
    ours_s: list[float] = []
    theirs_s: list[float] = []
    for number in range(max(rounds, FEWEST_ROUNDS) + 1):
        if before is not None:
            before()
        pair = _seconds(ours), _seconds(theirs)
        if number:
            ours_s.append(pair[0])
            theirs_s.append(pair[1])
    return Turns(tuple(ours_s), tuple(theirs_s))


def _seconds(work: Work) -> float:
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
