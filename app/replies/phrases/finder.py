"""Phrases of a rule, as its file has them, and where they are found in a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import msgspec

from app.replies.phrases.notation import Lists, Phrase, parse_phrase
from app.replies.phrases.sentences import Sentence, Word
from app.replies.phrases.word_lists import WordList

__all__ = ["Finder", "PhraseSet"]

_CLAUSE_MARKS = frozenset(",;:()–—")


class PhraseSet(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule's file says about words.

    Attributes:
        say: phrases that the rule is about.
        allow: phrases that are fine; what of ``say`` shares a word with one is passed over.
        unless: phrases that make a whole sentence fine.
        negation: words before a phrase among which a "not" takes it back; 0: none does.
    """

    say: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    negation: int = 4


@dataclass(frozen=True)
class Finder:
    """Finds the phrases of one set.

    Attributes:
        phrases: the set.
        lists: words that stand for one another, by name; ``negators`` are those that take back.
    """

    phrases: PhraseSet
    lists: Lists = field(repr=False)

    def find(self, sentence: Sentence, *, after: int = 0) -> tuple[int, int] | None:
        """Return from where to where in the text the first phrase goes; None where there is none.

        Args:
            sentence: in which to look.
            after: a place in the text; phrases that begin before it are passed over.
        """
        said = [
            (start, end)
            for start, end in self._found(self._say, sentence)
            if sentence.words[start].start >= after and not self._is_taken_back(sentence.words, start)
        ]
        if not said or next(self._found(self._unless, sentence), None) is not None:
            return None
        allowed = list(self._found(self._allow, sentence))
        for start, end in said:
            if not any(first < end and start < last for first, last in allowed):
                return sentence.words[start].start, sentence.words[end - 1].end
        return None

    def _is_taken_back(self, words: Sequence[Word], start: int) -> bool:
        """Whether a "not" stands shortly before, in the same clause."""
        negators = self.lists["negators"]
        assert isinstance(negators, WordList)  # noqa: S101 - the tests hold the files to it
        left = self.phrases.negation
        for word in reversed(words[:start]):
            if not left or word.text in _CLAUSE_MARKS:
                return False
            if negators.has(word):
                return True
            left -= word.is_word
        return False

    def _found(self, phrases: "_Phrases", sentence: Sentence) -> Iterator[tuple[int, int]]:
        for phrase in phrases.possible(sentence.vocabulary):
            for start, end in phrase.places(sentence.words):
                if end > start:
                    yield start, end

    @cached_property
    def _say(self) -> "_Phrases":
        return self._parsed(self.phrases.say)

    @cached_property
    def _allow(self) -> "_Phrases":
        return self._parsed(self.phrases.allow)

    @cached_property
    def _unless(self) -> "_Phrases":
        return self._parsed(self.phrases.unless)

    def _parsed(self, lines: Sequence[str]) -> "_Phrases":
        return _Phrases([parse_phrase(line, self.lists) for line in lines])


class _Phrases:
    """Some phrases, with an index of the words by which they are told quickly."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._phrases = phrases
        self._by_word: dict[str, list[int]] = {}
        self._unkeyed: list[int] = []
        for number, phrase in enumerate(phrases):
            for word in phrase.key or ():
                self._by_word.setdefault(word, []).append(number)
            if phrase.key is None:
                self._unkeyed.append(number)

    def possible(self, vocabulary: frozenset[str]) -> Iterator[Phrase]:
        """Yield the phrases that a sentence of these words may hold, in the order of their file."""
        numbers = {number for word in vocabulary for number in self._by_word.get(word, ())}
        for number in sorted(numbers.union(self._unkeyed)):
            if self._phrases[number].may_be_in(vocabulary):
                yield self._phrases[number]
