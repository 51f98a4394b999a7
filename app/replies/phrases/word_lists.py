"""Words that stand for one another in a phrase."""

from dataclasses import dataclass

from app.model import CopycueError
from app.replies.phrases.sentences import Word, folded, shown

__all__ = ["NotationError", "WordList", "one_word", "word_list"]


class NotationError(CopycueError):
    """A phrase that is not written in the notation; says which and why."""

    def __init__(self, message: str) -> None:
        super().__init__("A phrase can not be read", message)


@dataclass(frozen=True, slots=True)
class WordList:
    """Words that stand for one another in a phrase.

    Attributes:
        words: folded.
        beginnings: of words.
        endings: of words.
        exact: words that must be written just so, with their capitals.
    """

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    exact: frozenset[str] = frozenset()

    def has(self, word: Word) -> bool:
        """Whether a word is among them."""
        return (
            word.text in self.words
            or word.shown in self.exact
            or (bool(self.beginnings) and word.text.startswith(self.beginnings))
            or (bool(self.endings) and word.text.endswith(self.endings))
        )

    @property
    def known(self) -> frozenset[str]:
        """All words of the list, folded; none where it has beginnings or endings, which stand for many."""
        if self.beginnings or self.endings:
            return frozenset()
        return self.words | {folded(word) for word in self.exact}

    def is_in(self, vocabulary: frozenset[str]) -> bool:
        """Whether one of them may be among folded words."""
        if not self.words.isdisjoint(vocabulary):
            return True
        if any(folded(word) in vocabulary for word in self.exact):
            return True
        edges = self.beginnings or self.endings
        return bool(edges) and any(
            word.startswith(self.beginnings) or word.endswith(self.endings) for word in vocabulary
        )

    def __or__(self, other: "WordList") -> "WordList":
        return WordList(
            self.words | other.words,
            self.beginnings + other.beginnings,
            self.endings + other.endings,
            self.exact | other.exact,
        )


def word_list(words: str) -> WordList:
    """Return the words of a line as a list."""
    found = WordList()
    for word in words.split():
        found |= one_word(word)
    return found


def one_word(word: str) -> WordList:
    """Return a word as a list: with a star a beginning or an end of words, behind "=" as it is written."""
    bare = folded(word.strip("*="))
    if not bare:
        raise NotationError(f"{word!r} is no word.")
    if word.startswith("="):
        return WordList(exact=frozenset({shown(word[1:])}))
    if word.endswith("*"):
        return WordList(beginnings=(bare,))
    if word.startswith("*"):
        return WordList(endings=(bare,))
    return WordList(words=frozenset({bare}))
