"""How often the same was asked before a note, and where to look at it. Pure."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.workspace.events.picture import LikeNote

__all__ = ["AskedBefore", "asked_before"]


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """What went before a note that asks for what was asked already.

    Attributes:
        note_id: the first note that asked for it.
        asked: the day on which that was written, or first read.
        times: how many notes asked for it before, at least one.
    """

    note_id: str
    asked: dt.date
    times: int


def asked_before(like: Mapping[str, LikeNote]) -> dict[str, AskedBefore]:
    """Return for each note that is like an earlier one what went before it.

    Args:
        like: id → the first note that asked for the same, in the order in which they were first read.
    """
    met: Counter[str] = Counter()
    found = {}
    for note_id, first in like.items():
        met[first.note_id] += 1
        found[note_id] = AskedBefore(first.note_id, first.asked, met[first.note_id])
    return found
