"""The two kinds of model that are fitted: which of several is meant, and whether something holds.

Needs numpy and scipy (the extra ``learn``); nothing of the program does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

__all__ = ["Choice", "Example", "Model", "fit_chance", "fit_choice"]

Facts = Mapping[str, float]
Model = dict[str, float]
"""Weights by the name of a fact; ``bias`` is the constant."""

_Vector: TypeAlias = NDArray[np.float64]
_TINY = 1e-12
_DIGITS = 2
"""Weights are saved so; what is measured is what is saved."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Rivals of which at least one is right.

    Attributes:
        rivals: the facts about each.
        right: which are right.
        weight: how much this choice counts.
    """

    rivals: Sequence[Facts]
    right: Sequence[bool]
    weight: float


@dataclass(frozen=True, slots=True)
class Example:
    """Facts, and whether what they speak for was so.

    Attributes:
        facts: by name.
        holds: whether it was so.
        weight: how much this example counts.
    """

    facts: Facts
    holds: bool
    weight: float


def fit_choice(choices: Sequence[Choice], prior: Facts, strength: float) -> Model:
    """Fit weights so that what is right wins among its rivals (softmax over each choice).

    Args:
        choices: to learn from.
        prior: the weights towards which few examples leave the model; missing ones are 0.
        strength: how strongly the prior holds (L2).
    """
    names = sorted({*prior, *(name for choice in choices for facts in choice.rivals for name in facts)})
    start = np.array([prior.get(name, 0.0) for name in names])
    tables = [
        (_table(choice.rivals, names), np.array(choice.right, dtype=bool), choice.weight)
        for choice in choices
        if any(choice.right)
    ]

    def loss(weights: _Vector) -> tuple[float, _Vector]:
        distance = weights - start
        total, slope = strength * float(distance @ distance), 2 * strength * distance
        for table, right, weight in tables:
            chances = _softmax(table @ weights)
            together = float(chances[right].sum()) + _TINY
            total -= weight * float(np.log(together))
            slope = slope + weight * (table.T @ (chances - np.where(right, chances / together, 0.0)))
        return total, slope

    return _named(names, _minimum(loss, start))


def fit_chance(examples: Sequence[Example], strength: float) -> Model:
    """Fit weights, and a bias, so that they give the probability that an example holds (logistic).

    Args:
        examples: to learn from.
        strength: how strongly the weights are held at 0 (L2); the bias is free.
    """
    names = sorted({name for example in examples for name in example.facts})
    table = np.hstack([np.ones((len(examples), 1)), _table([example.facts for example in examples], names)])
    holds = np.array([example.holds for example in examples], dtype=float)
    counts = np.array([example.weight for example in examples])
    held = np.full(table.shape[1], strength)
    held[0] = 0.0

    def loss(weights: _Vector) -> tuple[float, _Vector]:
        chances = 1 / (1 + np.exp(-(table @ weights)))
        likelihood = holds * np.log(chances + _TINY) + (1 - holds) * np.log(1 - chances + _TINY)
        total = float(held @ (weights * weights) - counts @ likelihood)
        return total, table.T @ (counts * (chances - holds)) + 2 * held * weights

    return _named(["bias", *names], _minimum(loss, np.zeros(table.shape[1])))


def _table(rows: Sequence[Facts], names: Sequence[str]) -> _Vector:
    return np.array([[facts.get(name, 0.0) for name in names] for facts in rows]).reshape(
        len(rows), len(names)
    )


def _softmax(values: _Vector) -> _Vector:
    powers = np.exp(values - values.max())
    return powers / powers.sum()


def _minimum(loss: Callable[[_Vector], tuple[float, _Vector]], start: _Vector) -> _Vector:
    return minimize(loss, start.copy(), jac=True, method="L-BFGS-B").x


def _named(names: Sequence[str], weights: _Vector) -> Model:
    # Adding 0 makes 0 of -0.
    return {name: round(float(weight), _DIGITS) + 0.0 for name, weight in zip(names, weights, strict=True)}
