"""Raised voices, part of the rule irritated: "!!", "?!" and words in capitals."""

from collections.abc import Sequence
from itertools import pairwise

from app.model import Language
from app.replies.phrases.files import shared_words
from app.replies.phrases.sentences import Sentence, Word
from app.replies.phrases.word_lists import WordList

__all__ = ["shouted_place", "shouted_places"]

_SHORTEST = 4
"""Letters. Shorter words in capitals are units and abbreviations."""
_IN_A_ROW = 2


def shouted_place(sentence: Sentence, language: Language) -> tuple[int, int] | None:
    """Return where in the text a voice is raised; None where none is.

    A single word in capitals counts only where it is a common one: others may be abbreviations.
    """
    return _marks(sentence.words) or _capitals(sentence.words, language)


def shouted_places(sentence: Sentence, language: Language) -> list[tuple[int, int]]:
    """Return every place where a voice is raised: marks and capitals."""
    places = (_marks(sentence.words), _capitals(sentence.words, language))
    return [place for place in places if place is not None]


def _marks(words: Sequence[Word]) -> tuple[int, int] | None:
    for first, second in pairwise(words):
        if first.end == second.start and first.text + second.text in {"!!", "?!", "!?", "??"}:
            return first.start, second.end
    return None


def _capitals(words: Sequence[Word], language: Language) -> tuple[int, int] | None:
    lists = shared_words(language)
    common, acronyms = lists["shouted"], lists["acronyms"]
    assert isinstance(common, WordList)  # noqa: S101 - the tests hold the file to it
    assert isinstance(acronyms, WordList)  # noqa: S101 - the tests hold the file to it
    row: list[Word] = []
    for word in words:
        row = [*row, word] if _is_capital(word) else []
        loud = [each for each in row if len(each.shown) >= _SHORTEST and not acronyms.has(each)]
        if any(common.has(each) for each in loud):
            return row[0].start, word.end
        if len(loud) >= _IN_A_ROW:
            return row[0].start, word.end
    return None


def _is_capital(word: Word) -> bool:
    return len(word.shown) > 1 and word.shown.isalpha() and word.shown.isupper()
