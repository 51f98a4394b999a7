"""The rule sie-du-mix: both forms of address in a draft, or another than the profile's."""

from collections.abc import Iterator, Sequence

from app.model import Address, ClientProfile
from app.replies.phrases.sentences import Sentence
from app.replies.tone.address import AddressWord, AddressWords, Strength

__all__ = ["odd_words"]


def odd_words(
    found: AddressWords, sentences: Sequence[Sentence], profile: ClientProfile | None
) -> Iterator[AddressWord]:
    """Yield the words that are in the wrong form of address, the first of each sentence.

    Args:
        found: the words of the draft that address the reader.
        sentences: the draft's.
        profile: says which form is agreed; without one the form that most words use is right.
    """
    sie, du = (found.of(each, Strength.SURE) for each in (Address.FORMAL, Address.INFORMAL))
    agreed = _agreed(profile, *(_sentences_with(found.of(each), sentences) for each in Address))
    wrong = du if agreed is Address.FORMAL else sie
    for sentence in sentences:
        first = next((word for word in wrong if sentence.start <= word.start < sentence.end), None)
        if first is not None:
            yield first


def _sentences_with(words: Sequence[AddressWord], sentences: Sequence[Sentence]) -> int:
    return sum(any(each.start <= word.start < each.end for word in words) for each in sentences)


def _agreed(profile: ClientProfile | None, sie: int, du: int) -> Address:
    if profile is not None:
        return profile.address
    return Address.FORMAL if sie >= du else Address.INFORMAL
