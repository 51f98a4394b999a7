"""The parts of a letter: what greets, what closes, and what stands between."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.model import Language
from app.replies.phrases.files import shared_words
from app.replies.phrases.finder import Finder, PhraseSet
from app.replies.phrases.sentences import Sentence

__all__ = ["Letter", "letter_of"]

_GREETING = PhraseSet(say=("^ <greeting>",), negation=0)
_CLOSING = PhraseSet(say=("^ <closing>",), negation=0)
_FIRST = 2
_LAST = 4
_LONGEST_GREETING = 10
"""Words. A longer first line is a sentence that begins with "Hi"."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A text as a letter.

    Attributes:
        greeting: the line that greets, or None.
        closing: the line that closes, or None.
        body: the sentences between.
    """

    greeting: Sentence | None
    closing: Sentence | None
    body: tuple[Sentence, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it both greets and closes: then it is to be sent as it is."""
        return self.greeting is not None and self.closing is not None and bool(self.body)


def letter_of(sentences: Sequence[Sentence], language: Language) -> Letter:
    """Return the parts of a text; a single sentence is a body only."""
    lists = shared_words(language)
    greets, closes = Finder(_GREETING, lists), Finder(_CLOSING, lists)
    first = next((each for each in sentences[:_FIRST] if _is_short(each) and greets.find(each)), None)
    after = sentences[sentences.index(first) + 1 :] if first is not None else sentences
    last = next((each for each in reversed(after[-_LAST:]) if closes.find(each)), None)
    body = after[: after.index(last)] if last is not None else after
    return Letter(first, last, tuple(body))


def _is_short(sentence: Sentence) -> bool:
    return sum(word.is_word for word in sentence.words) <= _LONGEST_GREETING
