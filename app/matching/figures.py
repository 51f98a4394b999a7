"""Figures that a note sets against those of a text: "Adults pay 13.50 € now" beside "Adults: 12.50 €".

Such a note reads like a report, as it speaks of the thing and not of its wording; yet the figure stands in
a text that the client edits. Nothing is told of it, but neither is it said to be the program's.
"""

import re
from collections.abc import Sequence

from app.matching.evidence import Scored

__all__ = ["sets_other_figure"]

_UNIT = r"\s?[€$£%]|\s?[ap]m\b|\s(?:uhr|euros?|dollars?)\b|(?:st|nd|rd|th)\b"
_FIGURE = re.compile(rf"(?<![\w.,:])(?P<number>\d++(?:[.,:]\d++)*+(?:\.(?=\s\w))?)(?P<unit>{_UNIT})?")
_FILLED_IN = re.compile(r"\{[^{}]*\}|%(?:\d+\$)?[-+#0.\d]*[a-z@]|%l?\d+|\$\w+")
"""What the program puts in: a figure there is the program's."""
_LIKELY = 0.6
_BESIDE_THE_BEST = 0.75
"""What is so much less likely than the best is not what the note is about."""
_MOST_LOOKED_AT = 3


def sets_other_figure(folded: str, scored: Sequence[Scored]) -> bool:
    """Tell whether a note names a figure where a likely text has another of the same kind.

    Args:
        folded: the note.
        scored: the candidates, best first.
    """
    said = _figures(folded)
    if not said or not scored:
        return False
    least = max(_LIKELY, _BESIDE_THE_BEST * scored[0].score)
    likely = (found for found in scored[:_MOST_LOOKED_AT] if found.score >= least)
    return any(_differ(said, _figures(found.text)) for found in likely)


def _figures(folded: str) -> dict[str, str]:
    """Return the figures of a text, each with its kind: how it is written, and its unit."""
    plain = _FILLED_IN.sub(" ", folded)
    numbers = ((found["number"].replace(",", "."), found["unit"] or "") for found in _FIGURE.finditer(plain))
    return {number: re.sub(r"\d+", "0", number) + unit.strip() for number, unit in numbers}


def _differ(said: dict[str, str], there: dict[str, str]) -> bool:
    new = {number: kind for number, kind in said.items() if number not in there}
    old = {number: kind for number, kind in there.items() if number in said}
    replaced = {kind for number, kind in there.items() if number not in said}
    return bool(new) and (bool(old) or not replaced.isdisjoint(new.values()))
