"""Which German form of address a text uses: Sie, du, both or none.

"Sie" at the beginning of a sentence may mean "they", and so it counts only where nothing else
speaks. "Ihr" with a verb of the second person is the plural of du.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from app.model import Address, FoundAddress, Language
from app.replies.phrases.files import shared_words
from app.replies.phrases.sentences import Sentence, Word
from app.replies.phrases.word_lists import WordList

__all__ = ["AddressWord", "AddressWords", "Strength", "address_of", "address_words"]

_SIE = frozenset({"Sie", "Ihnen"})
_SIE_POSSESSIVE = frozenset(
    {"Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Ihrerseits", "Ihretwegen", "Ihretwillen"}
)
_DU = frozenset({"du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "deins",
                 "deinerseits", "deinetwegen", "deinetwillen", "dirs", "du's"})  # fmt: skip
_IHR_PLURAL = frozenset(
    {"euch", "euer", "eure", "euren", "eurem", "eurer", "eures", "eurerseits", "euretwegen"}
)
_HONOURED = frozenset({"geehrte", "geehrter", "geehrtes"})
"""“Sehr geehrte …”: nobody begins so and goes on with du."""
_FIXED_BEFORE = frozenset({"per", "beim", "zum", "vom", "mitm", "ans"})
_BEGINS_ANEW = frozenset(':;–—-(…"/•')
_SHORTEST_STEM = 3


class Strength(IntEnum):
    """How surely a word addresses the reader."""

    WEAK = 1
    """It may mean something else: "Sie" at the beginning of a sentence."""
    SURE = 2


class AddressWord(NamedTuple):
    """A word that addresses the reader, or seems to."""

    address: Address
    strength: Strength
    start: int
    end: int
    possessive: bool


@dataclass(frozen=True, slots=True)
class AddressWords:
    """The words of a text that address the reader, in its order."""

    words: tuple[AddressWord, ...]

    def of(self, address: Address, strength: Strength = Strength.WEAK) -> tuple[AddressWord, ...]:
        """Return the words of one form that are at least so sure."""
        return tuple(word for word in self.words if word.address is address and word.strength >= strength)


def address_words(sentences: Iterable[Sentence]) -> AddressWords:
    """Return the words of German sentences that address the reader."""
    return AddressWords(tuple(found for sentence in sentences for found in _of_sentence(sentence.words)))


def address_of(found: AddressWords) -> FoundAddress:
    """Return the form that these words use; mixed only where both are sure.

    A lone "Ihre" among several words of du is a slip in a text that says du.
    """
    sie, du = (found.of(each, Strength.SURE) for each in (Address.FORMAL, Address.INFORMAL))
    if sie and du and not _is_slip(sie, du):
        return FoundAddress.MIXED
    if du or (not sie and found.of(Address.INFORMAL) and not found.of(Address.FORMAL)):
        return FoundAddress.DU
    return FoundAddress.SIE if found.words else FoundAddress.NONE


def _is_slip(sie: Sequence[AddressWord], du: Sequence[AddressWord]) -> bool:
    return len(sie) == 1 and sie[0].possessive and len(du) > 1


def _of_sentence(words: Sequence[Word]) -> Iterator[AddressWord]:
    for index, word in enumerate(words):
        read = _read(words, index)
        if read is not None:
            yield AddressWord(*read, word.start, word.end, word.shown in _SIE_POSSESSIVE)


def _read(words: Sequence[Word], index: int) -> tuple[Address, Strength] | None:
    word = words[index]
    before = words[index - 1].text if index else ""
    if word.shown.isupper() and len(word.shown) > 1:  # DIR, SIE: no address
        return None
    if word.text in _HONOURED:
        return Address.FORMAL, Strength.SURE
    if word.text in _DU or word.text in _IHR_PLURAL:
        return None if _is_fixed(word, before) else (Address.INFORMAL, Strength.SURE)
    if word.text == "ihr" and _is_plural_of_du(words, index):
        return Address.INFORMAL, Strength.SURE
    if word.shown in _SIE or word.shown in _SIE_POSSESSIVE:
        return None if _is_fixed(word, before) else _formal(words, index)
    return _verb(words, index)


def _is_fixed(word: Word, before: str) -> bool:
    """Whether it is spoken of the address itself: "per Du", "beim Sie"."""
    return word.shown in {"Sie", "Du"} and before in _FIXED_BEFORE


def _formal(words: Sequence[Word], index: int) -> tuple[Address, Strength] | None:
    if not _begins(words, index):
        return Address.FORMAL, Strength.SURE
    if words[index].shown == "Sie" and _is_singular(words, index + 1):  # she, it
        return None
    return Address.FORMAL, Strength.WEAK


def _begins(words: Sequence[Word], index: int) -> bool:
    """Whether a capital letter says nothing here: at the beginning of a sentence, or as good as one."""
    return not any(word.is_word for word in words[:index]) or words[index - 1].text in _BEGINS_ANEW


def _is_singular(words: Sequence[Word], index: int) -> bool:
    """Whether a verb of the third person singular stands here: "ist", "steht", "kann"."""
    if index >= len(words):
        return False
    text = words[index].text
    return text in _list("singular") or (text.endswith("t") and len(text) > _SHORTEST_STEM)


def _is_plural_of_du(words: Sequence[Word], index: int) -> bool:
    """Whether "ihr" stands beside a verb of the second person plural: "ihr habt", "könnt ihr"."""
    beside = [words[at].text for at in (index - 1, index + 1) if 0 <= at < len(words)]
    return any(text in _list("second-plural") for text in beside)


def _verb(words: Sequence[Word], index: int) -> tuple[Address, Strength] | None:
    """Read a verb that says du without saying it: "kannst", "Schau mal"."""
    text = words[index].text
    if text in _list("second-singular"):
        return Address.INFORMAL, Strength.SURE
    if text not in _list("imperatives") or not _may_command(words, index):
        return None
    after = words[index + 1].text if index + 1 < len(words) else ""
    if after in {"ich", "mich", "sie", "wir"}:
        return None
    sure = after in _list("after-imperative") or (index > 0 and words[index - 1].text == "bitte")
    return Address.INFORMAL, Strength.SURE if sure else Strength.WEAK


def _may_command(words: Sequence[Word], index: int) -> bool:
    if _begins(words, index) or words[index - 1].text in {"bitte", "dann"}:
        return True
    after = words[index + 1].text if index + 1 < len(words) else ""
    return words[index - 1].text == "," and after in _list("after-imperative")


def _list(name: str) -> frozenset[str]:
    found = shared_words(Language.DE)[name]
    assert isinstance(found, WordList)  # noqa: S101 - the tests hold the file to it
    return found.words
