"""Which words of the copy look misspelt, and what was probably meant.

Word lists come from pyspellchecker (MIT). They are loaded when the first note speaks of a
misspelling, and without their frequencies: its own checker takes ten times as long to be made.
"""

import gzip
from functools import cache
from importlib.resources import files
from itertools import chain

from app.matching.folding import fold, word_spans

__all__ = ["Slip", "correction", "is_known", "slips"]

Slip = tuple[int, int]
"""Start and end of a misspelt word in a text."""

_LANGUAGES = ("en", "de")
_SHORTEST = 4
_LONGEST = 24


_LETTERS = "'-abcdefghijklmnopqrstuvwxyzßàáâäåçèéêëíïñóôöûü"
"""All that the words of both lists are written with."""


@cache
def _words() -> frozenset[str]:
    """Return the words of all lists: each is an object of JSON whose names are the words."""
    import spellchecker

    lists = (files(spellchecker) / "resources" / f"{language}.json.gz" for language in _LANGUAGES)
    texts = (gzip.decompress(file.read_bytes()).decode() for file in lists)
    return frozenset(chain.from_iterable(text.split('"')[1::2] for text in texts))


def _a_stroke_away(word: str) -> set[str]:
    """Return what comes of a word when a letter is left out, added, swapped with the next or another one."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {before + after[1:] for before, after in halves}
    found |= {before + after[1] + after[0] + after[2:] for before, after in halves if after[1:]}
    for letter in _LETTERS:
        found |= {before + letter + after for before, after in halves}
        found |= {before + letter + after[1:] for before, after in halves if after}
    return found


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


def is_known(word: str) -> bool:
    """Tell whether a folded word is in a list of words, in American or in British spelling."""
    forms = [word, *(word.replace(british, american) for british, american in _BRITISH if british in word)]
    return any(form in _words() for form in forms)


@cache
def _correction(word: str) -> str | None:
    """Return the one known word a stroke away from an unknown folded word; "" for several, None for none."""
    if is_known(word):
        return None
    known = _a_stroke_away(word) & _words()
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
