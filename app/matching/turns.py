"""Turns of phrase: the small words of a note, in a row, and what they say about what is wished.

A few hundred runs of one to three words, each with a weight, learnt from our own labelled notes
(``tests/bench/learn_weights.py``). What the note quotes is not looked at: every quotation is ``q``.
"""

import math
import re

from app.matching.marked import STAND_IN, MarkedNote
from app.matching.models import weights

__all__ = ["turns_in", "turns_score"]

_MODEL = "turns"
_LONGEST = 3
_TOKEN = re.compile(rf"{STAND_IN}|[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[?!]")
_QUOTED = "q"
_NUMBER = "0"
_MOST_TOKENS = 400
"""What follows in a longer note is a log; the turns that tell stand at its beginning."""
_WIDE = 3.0
"""Log odds at which the score is most of the way to its bounds."""


def turns_in(note: MarkedNote) -> frozenset[str]:
    """Return the runs of one to three words of a note, with ``q`` for a quotation and ``0`` for a number."""
    tokens = [_plain(match[0]) for match in _TOKEN.finditer(note.text)][:_MOST_TOKENS]
    return frozenset(
        " ".join(tokens[start : start + size])
        for size in range(1, _LONGEST + 1)
        for start in range(len(tokens) - size + 1)
    )


def _plain(token: str) -> str:
    if re.fullmatch(STAND_IN, token):
        return _QUOTED
    return _NUMBER if token.isdigit() else token


def turns_score(note: MarkedNote) -> float:
    """Return -1 (sounds like a report about the program) to 1 (like a wish for other wording)."""
    known = weights(_MODEL)
    total = known["bias"] + sum(known[turn] for turn in turns_in(note) if turn in known)
    return math.tanh(total / _WIDE)
