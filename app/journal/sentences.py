"""Pieces of the sentences in which readers tell what they found and what they left out."""

from collections.abc import Sequence
from typing import Literal

from app.model import Pattern, pattern, say, together

__all__ = ["Unit", "and_more", "listed", "places_of", "quoted"]

Unit = Literal["line", "row", "paragraph", "item"]
"""What a text counts its places by."""

_LISTED = 5
"""So many things are named in one sentence, if nothing else is said."""


def listed(things: Sequence[str | int], most: int = _LISTED) -> str:
    """Return the first few things, with "…" for the others; a sentence among them can still be translated."""
    first = (thing if isinstance(thing, str) else str(thing) for thing in things[:most])
    return together(together(*first, between=", "), "…" if len(things) > most else "")


def quoted(words: str) -> str:
    """Return words in the quotation marks of the language in which it is said."""
    return say("“{name}”", name=words)


def places_of(unit: Unit, places: Sequence[int], *, several: bool | None = None) -> str:
    """Return "line 3" or "rows 3, 8": places of a text, by what it counts.

    Args:
        unit: what it counts.
        places: in order.
        several: whether there are several, known or not; None: as many as are known.
    """
    one, many = _UNITS[unit]
    is_several = len(places) > 1 if several is None else several
    return (many if is_several else one).say(places=listed(places))


_UNITS: dict[Unit, tuple[Pattern, Pattern]] = {
    "line": (pattern("line {places}"), pattern("lines {places}")),
    "row": (pattern("row {places}"), pattern("rows {places}")),
    "paragraph": (pattern("paragraph {places}"), pattern("paragraphs {places}")),
    "item": (pattern("item {places}"), pattern("items {places}")),
}
"""What a text counts its places by, for one and for several."""


def and_more(things: str, more: int) -> str:
    """Return things that are named, and how many others there are."""
    return things if more <= 0 else say("{things} and {count} more", things=things, count=more)
