"""Which language a text is written in, as far as small words tell: English or German."""

from app.matching.folding import fold, words_of
from app.matching.lexicon import lexicon

__all__ = ["language_of", "surely_spoken"]

_SURE = 5
"""So many small words and letters of the one language more than of the other leave no doubt."""


def language_of(text: str, otherwise: str = "") -> str:
    """Return "de" or "en" as ``text`` tells, else as ``otherwise`` does; "en" when nothing tells."""
    score = _germanness(text) or _germanness(otherwise)
    return "de" if score > 0 else "en"


def surely_spoken(text: str) -> str:
    """Return "de" or "en" where a longer text leaves no doubt, else ""."""
    score = _germanness(text)
    return "" if abs(score) < _SURE else "de" if score > 0 else "en"


def _germanness(text: str) -> int:
    """Return how many more German than English words and letters a text has; below 0: English ones."""
    folded = fold(text)
    words = words_of(folded)
    german, english = lexicon("de").members("function"), lexicon("en").members("function")
    score = sum((word in german) - (word in english) for word in words)
    score += sum(1 for char in folded if char in "äöüß")
    return score
