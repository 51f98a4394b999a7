"""The files of phrases: one a rule and language, and the words that all rules of a language share."""

import tomllib
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from app.model import CopycueError, Language, say
from app.replies.phrases.finder import PhraseSet
from app.replies.phrases.notation import Lists, word_lists
from resources import folder

__all__ = ["PhraseFile", "read_phrase_file", "shared_words"]

_TITLE = say("A file of phrases has a mistake")


class PhraseFile(PhraseSet, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every file of phrases has: phrases, and lists of words for them.

    Attributes:
        words: lists of its own, by name; a list of the language may be written anew.
    """

    words: dict[str, str] = msgspec.field(default_factory=dict)

    def lists(self, language: Language) -> Lists:
        """Return the lists that its phrases may name."""
        return word_lists(self.words, shared_words(language)) if self.words else shared_words(language)


F = TypeVar("F", bound=PhraseFile)


def read_phrase_file(path: Path, kind: type[F]) -> F:
    """Return what a file says.

    Raises:
        CopycueError: it is no TOML, or says what no such file can say.
    """
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), kind)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        message = say("{path}: {what}.", path=f"{path.parent.name}/{path.name}", what=str(error))
        raise CopycueError(_TITLE, message) from error


@cache
def shared_words(language: Language) -> Lists:
    """Return the lists of words that every rule of a language may name."""
    return word_lists(tomllib.loads(folder("tone", language.value, "words.toml").read_text("utf-8")))
