"""Which language a short text is written in: told by the small words that every sentence has."""

from app.model import Language
from app.replies.phrases.files import shared_words
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import sentences_of
from app.replies.phrases.word_lists import WordList

__all__ = ["language_of"]


def language_of(text: str) -> Language:
    """Return the language that more of a text's own words belong to; English when nothing tells."""
    words = [word for sentence in sentences_of(own_words(text)) for word in sentence.words]
    counts = {language: sum(map(_telling(language).has, words)) for language in Language}
    return max(Language, key=lambda language: (counts[language], language is Language.EN))


def _telling(language: Language) -> WordList:
    found = shared_words(language)["telling"]
    assert isinstance(found, WordList)  # noqa: S101 - the tests hold the files to it
    return found
