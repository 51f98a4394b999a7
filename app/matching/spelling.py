"""Which words of the copy look misspelt, and what was probably meant.

Word lists come from pyspellchecker (MIT); they are loaded when the first note
speaks of a misspelling, a few tenths of a second each.
"""

from functools import cache
from typing import TYPE_CHECKING

from app.matching.folding import fold, word_spans

if TYPE_CHECKING:
    from spellchecker import SpellChecker

__all__ = ["Slip", "correction", "slips"]

Slip = tuple[int, int]
"""Start and end of a misspelt word in a text."""

_LANGUAGES = ("en", "de")
_SHORTEST = 4
_LONGEST = 24


@cache
def _checker(language: str) -> "SpellChecker":
    from spellchecker import SpellChecker

    return SpellChecker(language=language, distance=1)


_BRITISH = (
    ("our", "or"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("yse", "yze"),
    ("tre", "ter"),
    ("ll", "l"),
    ("ogue", "og"),
    ("nce", "nse"),
)
"""British ways of writing and the American ones that the word list knows."""


def _known(word: str) -> bool:
    forms = [word, *(word.replace(british, american) for british, american in _BRITISH if british in word)]
    return any(form in _checker(language) for form in forms for language in _LANGUAGES)


@cache
def _correction(word: str) -> str | None:
    """Return the one known word a stroke away from an unknown folded word; "" for several, None for none."""
    if _known(word):
        return None
    known = {
        found
        for language in _LANGUAGES
        for found in _checker(language).candidates(word) or ()
        if found != word
    }
    if not known:
        return None
    return known.pop() if len(known) == 1 else ""


def correction(word: str) -> str | None:
    """Return what a misspelt word should probably be.

    "" if several words come into question, None if it is right.

    Capitals are kept: "Adress" gives "Address".
    """
    plain = word.casefold()
    if not word.isalpha() or not _SHORTEST <= len(word) <= _LONGEST or word.isupper():
        return None
    found = _correction(plain)
    return found and (found.capitalize() if word[:1].isupper() else found)


def slips(text: str) -> list[Slip]:
    """Return where words of ``text`` look misspelt: unknown, and one stroke from a known word."""
    found = []
    for start, end in word_spans(text):
        word = text[start:end]
        # A capital inside a sentence may be a name; a note is needed to doubt it.
        if correction(word) is not None and fold(word) == word.casefold():
            found.append((start, end))
    return found
