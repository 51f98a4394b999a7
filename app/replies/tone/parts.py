"""The rules missing-…: what a letter lacks. Single sentences are no letters and lack nothing."""

from collections.abc import Iterator
from functools import cache

from app.model import Language, Situation, ToneLevel
from app.replies.phrases.files import shared_words
from app.replies.phrases.finder import Finder, PhraseSet
from app.replies.phrases.own_words import MASK
from app.replies.phrases.sentences import Sentence
from app.replies.tone.letter import Letter

__all__ = ["missing_parts"]

_PLACE_NEEDED = frozenset({Situation.ONE_CHANGE, Situation.SEVERAL_CHANGES})
_SHORT = 40
"""Words of a letter's body. A short one may leave out thanks and offer: that is what it is for."""


def missing_parts(
    letter: Letter, language: Language, situation: Situation | None
) -> Iterator[tuple[str, ToneLevel | None]]:
    """Yield the ids of the rules that a letter breaks, each with a level if it is not the rule's own.

    Args:
        letter: what was written.
        language: its language.
        situation: what it has to say, where that is known; else it is guessed from its words.
    """
    if not letter.is_whole:
        return
    long = sum(len(sentence.words) for sentence in letter.body) > _SHORT
    if not _says("thanks", letter, language):
        yield "missing-thanks", None
    if long and not _says("offer", letter, language):
        yield "missing-offer", None
    if not _is_specific(letter):
        yield "missing-specific", None
    if _lacks_place(letter, language, situation):
        yield "missing-next-step", None if situation is not None else ToneLevel.HINT


def _lacks_place(letter: Letter, language: Language, situation: Situation | None) -> bool:
    if _says("place", letter, language) and _is_specific(letter):
        return False
    if situation is not None:
        return situation in _PLACE_NEEDED
    return _says("nature", letter, language) and not _says("ours", letter, language)


def _is_specific(letter: Letter) -> bool:
    """Whether something of this note is in it: quoted words, a place, a number."""
    return any(
        word.shown[0] == MASK or word.shown[0].isdigit()
        for sentence in letter.body
        for word in sentence.words
    )


def _says(part: str, letter: Letter, language: Language) -> bool:
    sentences: tuple[Sentence, ...] = letter.body
    if letter.closing is not None and part == "thanks":
        sentences = (*sentences, letter.closing)
    return any(_finder(part, language).find(sentence) for sentence in sentences)


@cache
def _finder(part: str, language: Language) -> Finder:
    return Finder(PhraseSet(say=(f"<{part}>",), negation=0), shared_words(language))
