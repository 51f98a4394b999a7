"""Whether words ask for something, as notes do and texts of a product hardly ever."""

import re
from functools import cache

from app.journal.lexicon import fold, lexicon

__all__ = ["asks", "asks_for_wording", "points_at_words"]

_POINTS_AT = re.compile(r"[\"„“”«»]|->|→")
_ONE_FOR_ANOTHER = re.compile(r"[\"“”«»] ?(?:->|=>|→|⇒|➔) ?[\"„“»«]")
"""An arrow from one quotation to another."""
_LOOKED_AT = 5000
"""So many characters tell; a text of megabytes is not gone through."""
_LEADS_OVER = (":", "…")


def asks(text: str) -> bool:
    """Say whether words ask for something."""
    folded = f" {fold(text[:_LOOKED_AT])} "
    return any(f" {word} " in folded for word in _asking())


def asks_for_wording(text: str) -> bool:
    """Say whether words ask for something and quote what is meant: surely a note, wherever they stand."""
    if _ONE_FOR_ANOTHER.search(text[:_LOOKED_AT]):
        return True
    return points_at_words(text) and not text.rstrip().endswith(_LEADS_OVER) and asks(text)


def points_at_words(text: str) -> bool:
    """Say whether a text holds quotation marks or an arrow, as those have that quote what is meant."""
    return bool(_POINTS_AT.search(text))


@cache
def _asking() -> tuple[str, ...]:
    return tuple(lexicon().prose["asking"])
