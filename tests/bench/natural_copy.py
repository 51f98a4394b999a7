"""Copy for measuring whose words are as frequent as in English and German: few are common, most are rare."""

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from spellchecker import SpellChecker

__all__ = ["natural_sentences"]

_WORDS_OF_EACH = 30_000
_EXTRAS = ("", "", "", "", "", "", " %1$s", " {0}", " (now)", " – it’s new")
_FEWER_SMALL_WORDS = 0.75
"""On a screen there are fewer small words than in the speech that frequencies were counted in."""


@cache
def _words() -> tuple[list[str], list[float]]:
    """Return words of both languages with the sums of their frequencies, up to each."""
    words: list[str] = []
    weights: list[float] = []
    for language in ("en", "de"):
        frequencies = SpellChecker(language=language).word_frequency.dictionary
        most = sorted(frequencies, key=lambda word: (-frequencies[word], word))[:_WORDS_OF_EACH]
        shares = [frequencies[word] ** _FEWER_SMALL_WORDS for word in most]
        words += most
        weights += (share / sum(shares) for share in shares)
    return words, list(accumulate(weights))


def natural_sentences(seed: int) -> Iterator[str]:
    """Yield sentences without end, as they are typed in XML; a tenth are as short as labels."""
    source = random.Random(seed)
    words, sums = _words()
    while True:
        count = source.randint(1, 3) if source.random() < 0.1 else source.randint(4, 14)
        chosen = source.choices(words, cum_weights=sums, k=count)
        yield (
            " ".join(chosen).capitalize()
            + source.choice(_EXTRAS)
            + source.choice(("", ".", ".", "…", "!", "?"))
        )
