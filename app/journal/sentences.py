"""Pieces of the sentences in which readers tell what they found and what they left out."""

from collections.abc import Sequence

__all__ = ["counted", "listed"]

_LISTED = 5
"""So many things are named in one sentence, if nothing else is said."""


def counted(count: int, one: str, many: str) -> str:
    """Return "1 line" or "1,200 lines"; "" for none."""
    return f"{count:,} {one if count == 1 else many}" if count else ""


def listed(things: Sequence[object], most: int = _LISTED) -> str:
    """Return the first few things, with "…" for the others."""
    return ", ".join(map(str, things[:most])) + (" …" if len(things) > most else "")
