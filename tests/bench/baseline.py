"""The saved figures, and whether new ones hold against them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["BASELINE", "Drop", "drops", "read_baseline", "write_baseline"]

BASELINE = Path(__file__).with_name("eval_baseline.toml")

Figures = Mapping[str, float]

_LOWER_IS_BETTER = ("told_wrong", "false_alarm")
"""How the names of such figures end."""
_TOLERANCE = 0.015
_TOLERANCES = {"told_wrong": 0.006}
"""What one or two notes more or less make: a step that gains elsewhere may cost so much."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A figure that is worse than the saved one.

    Attributes:
        group: which notes.
        name: of the figure.
        now: 0 to 1.
        saved: 0 to 1.
    """

    group: str
    name: str
    now: float
    saved: float

    def __str__(self) -> str:
        return f"{self.group}: {self.name} is {self.now:.3f}, was {self.saved:.3f}"


def drops(group: str, now: Figures, saved: Figures) -> list[Drop]:
    """Return the figures that are worse than saved by more than a note or two; a missing one is."""
    found = []
    for name, before in saved.items():
        lower = name.endswith(_LOWER_IS_BETTER)
        value = now.get(name, 1.0 if lower else 0.0)
        loss = value - before if lower else before - value
        if loss > _TOLERANCES.get(name, _TOLERANCE):
            found.append(Drop(group, name, value, before))
    return found


def read_baseline(path: Path = BASELINE) -> dict[str, dict[str, float]]:
    """Return the saved figures by group; none when there is no such file yet."""
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def write_baseline(groups: Mapping[str, Figures], path: Path = BASELINE) -> None:
    """Save figures; groups that were not measured this time keep theirs."""
    kept = read_baseline(path) | {group: dict(figures) for group, figures in groups.items()}
    lines = ["# What `make eval` measured last; saved by `make eval ARGS=--save`."]
    for group, figures in sorted(kept.items()):
        lines += ["", f"[{group}]", *(f"{name} = {value:.4f}" for name, value in figures.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
