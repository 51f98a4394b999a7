"""The learnt models: named facts, each with a weight, add up to a probability that can be explained.

The weights are in ``resources/matching/weights.toml``, learnt by
``tests/bench/learn_weights.py``; nothing in them knows a single case.
"""

import math
import tomllib
from collections.abc import Mapping
from functools import cache

import resources

__all__ = ["log_odds", "probability", "weights"]

_FARTHEST = 30.0
_SMALLEST = 0.003


@cache
def weights(model: str) -> dict[str, float]:
    """Return the weights of a model ("entry", "wish", "claim", "turns"), or the "limits", by name."""
    with resources.folder("matching", "weights.toml").open("rb") as file:
        return {name: float(value) for name, value in tomllib.load(file)[model].items()}


def probability(model: str, facts: Mapping[str, float]) -> float:
    """Return the probability, 0 to 1, that a model gives for these facts."""
    known = weights(model)
    total = known["bias"] + sum(known.get(fact, 0.0) * amount for fact, amount in facts.items())
    return 1 / (1 + math.exp(-min(max(total, -_FARTHEST), _FARTHEST)))


def log_odds(chance: float) -> float:
    """Return the logarithm of the odds of a probability, bounded."""
    bounded = min(max(chance, _SMALLEST), 1 - _SMALLEST)
    return math.log(bounded / (1 - bounded))
