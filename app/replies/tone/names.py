"""The rule wrong-name: does the draft call the client as the profile says?"""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import msgspec
from rapidfuzz.distance import DamerauLevenshtein

from app.model import Address, ClientProfile, Language, Person
from app.replies.phrases.own_words import MASK
from app.replies.phrases.sentences import Sentence, Word, folded
from app.replies.tone.letter import Letter
from resources import folder

__all__ = ["NameSlip", "wrong_names"]

_GREETING_WORDS = frozenset({
    "tag", "morgen", "abend", "gott", "geehrte", "geehrter", "liebe", "lieber", "hallo", "damen", "herren",
    "morning", "afternoon", "day", "evening", "there", "dear", "sir", "madam",
})  # fmt: skip
_NEAR = 2
_LONG_ENOUGH = 4
"""Letters. Two short names are near each other by chance."""
_FIRST_AND_LAST = 2


class NameSlip(NamedTuple):
    """Words that do not call the client as agreed, with the name that is."""

    start: int
    end: int
    agreed: str


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What names consist of besides themselves."""

    titles: dict[str, str]
    ranks: frozenset[str]
    groups: frozenset[str]


@cache
def _names() -> _Names:
    return msgspec.convert(tomllib.loads(folder("tone", "names.toml").read_text("utf-8")), _Names)


def wrong_names(
    letter: Letter, sentences: Sequence[Sentence], profile: ClientProfile, language: Language
) -> Iterator[NameSlip]:
    """Yield where the client is called otherwise than the profile says.

    Args:
        letter: the draft; its greeting must call the client as agreed.
        sentences: all of the draft: a title with almost the client's name is a slip everywhere.
        profile: who the client is, and whether first or last names are used.
        language: German has no first name behind a title.
    """
    client = _Called(profile, language)
    if not client.has_name:
        return
    if letter.greeting is not None:
        words = _name_words(letter.greeting)
        if words and not client.is_rightly(words):
            yield NameSlip(words[0].start, words[-1].end, client.agreed)
    for sentence in sentences:
        if sentence is not letter.greeting and sentence is not letter.closing:
            yield from _misspelled(sentence, client)


def _name_words(greeting: Sentence) -> list[Word]:
    """Return title and name of a greeting: its capitalised words up to the comma, without the greeting."""
    found: list[Word] = []
    for word in greeting.words[1:]:
        if word.text in {",", "!", "-", "–", ":"}:
            break
        if word.shown[0] == MASK or word.text in _names().groups:
            return []
        if word.shown[:1].isupper() or word.text in _names().titles:
            found.append(word)
    return [word for word in found if word.text not in _GREETING_WORDS]


def _misspelled(sentence: Sentence, client: "_Called") -> Iterator[NameSlip]:
    for before, word in pairwise(sentence.words):
        if before.text in _names().titles and client.is_nearly(word):
            yield NameSlip(before.start, word.end, client.agreed)
            return


class _Called:
    """How a client may be called."""

    def __init__(self, profile: ClientProfile, language: Language) -> None:
        person = profile.client
        words = _in_order(person)
        titles = [folded(word) for word in words if folded(word) in _names().titles]
        self._words = [word for word in words if folded(word) not in _names().titles]
        self._title = folded(person.title) or next(iter(titles), "")
        self._shown_title = person.title.strip()
        self._informal = profile.address is Address.INFORMAL
        self._shown_nickname = " ".join(profile.nickname.split())
        self._others = {folded(word) for word in profile.texts.name.split()}
        self._language = language

    @property
    def has_name(self) -> bool:
        """Whether there is more than a title."""
        return bool(self._words)

    @property
    def agreed(self) -> str:
        """The name to write."""
        if self._informal:
            return self._shown_nickname or self._words[0]
        return " ".join(filter(None, (self._shown_title, self._words[-1])))

    @property
    def _known(self) -> set[str]:
        return {folded(word) for word in (*self._words, *self._shown_nickname.split())}

    def is_rightly(self, words: Sequence[Word]) -> bool:
        """Whether the words of a greeting call the client as agreed."""
        titles = [word.text for word in words if word.text in _names().titles]
        no_names = _names().titles.keys() | _names().ranks | set(self._title.replace(".", " ").split())
        names = [word.text for word in words if word.text not in no_names]
        if any(name not in self._known for name in names):
            return False
        if titles and not self._has_title(titles[0]):
            return False
        if len(self._words) < _FIRST_AND_LAST or not names:
            return True
        first, last = folded(self._words[0]), folded(self._words[-1])
        if self._informal:
            called = {first, *(folded(word) for word in self._shown_nickname.split())}
            return not titles and not called.isdisjoint(names)
        return last in names and not (titles and first in names and self._language is Language.DE)

    def is_nearly(self, word: Word) -> bool:
        """Whether a word is almost a name of the client, and nobody else's."""
        if word.text in self._known | self._others or len(word.text) < _LONG_ENOUGH:
            return False
        return any(
            len(known) >= _LONG_ENOUGH and DamerauLevenshtein.distance(word.text, known) <= _NEAR
            for known in self._known
        )

    def _has_title(self, title: str) -> bool:
        words = self._title.replace(".", " ").split()
        own = next((word for word in words if word not in _names().ranks), "")
        if not own:  # a rank alone, "Dr.", does not say whether Herr or Frau
            return True
        return _names().titles.get(title, title) == _names().titles.get(own, own)


def _in_order(person: Person) -> list[str]:
    """Return "Lena Brandt" as words, also of "Brandt, Lena"."""
    last, comma, first = person.name.partition(",")
    return f"{first} {last}".split() if comma else last.split()
