"""The parts of a phrase: from where one begins it tells where it may end.

Gaps have an end and nothing repeats itself, so no text can make the search slow. Places come as
tuples, not as iterators: there are mostly none or one, and a phrase is asked for them thousands of times.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from app.replies.phrases.own_words import MASK
from app.replies.phrases.sentences import Word
from app.replies.phrases.word_lists import WordList

__all__ = [
    "AnyOf",
    "AnyWord",
    "Either",
    "Gap",
    "Masked",
    "Node",
    "NotHere",
    "Row",
    "SentenceEnd",
    "SentenceStart",
]

_CLAUSE_MARKS = frozenset(";:.!?…()–—")
_NOWHERE: Sequence[int] = ()


class Node:
    """A part of a phrase: from where it begins it tells where it may end."""

    __slots__ = ()

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return every index at which the part may end when it begins at ``at``."""
        raise NotImplementedError

    @property
    def needs(self) -> tuple[WordList, ...]:
        """Lists of each of which a sentence must have a word."""
        return ()

    @property
    def heads(self) -> WordList | None:
        """Words with which the part can begin; None where it may be any, or none."""
        return None

    @property
    def may_be_missing(self) -> bool:
        """Whether the part may take up no word at all."""
        return True


@dataclass(frozen=True, slots=True)
class AnyOf(Node):
    """A word of a list."""

    words: WordList

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        return (at + 1,) if at < len(words) and self.words.has(words[at]) else _NOWHERE

    @property
    def needs(self) -> tuple[WordList, ...]:
        """Lists of each of which a sentence must have a word."""
        return (self.words,)

    @property
    def heads(self) -> WordList | None:
        """Words with which it can begin."""
        return self.words

    @property
    def may_be_missing(self) -> bool:
        """Whether it may take up no word."""
        return False


@dataclass(frozen=True, slots=True)
class Masked(Node):
    """Something masked: a quotation, a file, a link."""

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        return (at + 1,) if at < len(words) and words[at].shown[0] == MASK else _NOWHERE


@dataclass(frozen=True, slots=True)
class AnyWord(Node):
    """Any one word."""

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        return (at + 1,) if at < len(words) and words[at].is_word else _NOWHERE


@dataclass(frozen=True, slots=True)
class Gap(Node):
    """Up to so many words of the same clause."""

    most: int

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        places = [at]
        passed = 0
        while passed < self.most and at < len(words) and words[at].text not in _CLAUSE_MARKS:
            passed += words[at].is_word
            at += 1
            places.append(at)
        return places


@dataclass(frozen=True, slots=True)
class SentenceStart(Node):
    """The sentence begins here."""

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        for word in words[:at]:
            if word.is_word and word.shown[0] != MASK:
                return _NOWHERE
        return (at,)


@dataclass(frozen=True, slots=True)
class SentenceEnd(Node):
    """The sentence ends here, but for its punctuation."""

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        for place in range(at, len(words)):
            if words[place].is_word:
                return _NOWHERE
        return (at,)


@dataclass(frozen=True, slots=True)
class NotHere(Node):
    """Something does not come next."""

    node: Node

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        return _NOWHERE if self.node.ends(words, at) else (at,)


@dataclass(frozen=True)
class Either(Node):
    """One of several parts, or none of them where it is optional."""

    nodes: tuple[Node, ...]
    optional: bool = False

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends."""
        ends: list[int] = []
        for node in self._possible(words[at]) if at < len(words) else self._anywhere:
            ends.extend(node.ends(words, at))
        if self.optional:
            ends.append(at)
        return ends

    def _possible(self, word: Word) -> Sequence[Node]:
        """Return the parts that may begin with a word, in their order."""
        return self._by_head.get(word.text, self._anywhere)

    @cached_property
    def _anywhere(self) -> Sequence[Node]:
        """The parts of which no list says with which words they begin."""
        return [node for node in self.nodes if _known_heads(node) is None]

    @cached_property
    def _by_head(self) -> Mapping[str, Sequence[Node]]:
        """What may begin with each word that any part is known to begin with."""
        heads = [(node, _known_heads(node)) for node in self.nodes]
        every = {word for _, known in heads for word in known or ()}
        return {word: [node for node, known in heads if known is None or word in known] for word in every}

    @property
    def needs(self) -> tuple[WordList, ...]:
        """Lists of each of which a sentence must have a word."""
        each = [node.needs for node in self.nodes]
        if self.optional or not all(each):
            return ()
        rarest = (min(needs, key=lambda need: len(need.words)) for needs in each)
        return (reduce(or_, rarest),)

    @property
    def heads(self) -> WordList | None:
        """Words with which it can begin."""
        each = [node.heads for node in self.nodes]
        known = [heads for heads in each if heads is not None]
        return reduce(or_, known) if len(known) == len(each) else None

    @property
    def may_be_missing(self) -> bool:
        """Whether it may take up no word."""
        return self.optional or any(node.may_be_missing for node in self.nodes)


@dataclass(frozen=True, slots=True)
class Row(Node):
    """Parts one after the other."""

    nodes: tuple[Node, ...]

    def ends(self, words: Sequence[Word], at: int) -> Sequence[int]:
        """Return where it ends, each place once: how often a text leads there must not cost anything."""
        places: Sequence[int] = (at,)
        for node in self.nodes:
            if len(places) == 1:
                places = node.ends(words, places[0])
            else:
                places = list(dict.fromkeys([end for place in places for end in node.ends(words, place)]))
            if not places:
                return _NOWHERE
        return places

    @property
    def needs(self) -> tuple[WordList, ...]:
        """Lists of each of which a sentence must have a word."""
        return tuple(need for node in self.nodes for need in node.needs)

    @property
    def heads(self) -> WordList | None:
        """Words with which it can begin."""
        found = WordList()
        for node in self.nodes:
            if isinstance(node, SentenceStart | NotHere):
                continue
            if node.heads is None:
                return None
            found |= node.heads
            if not node.may_be_missing:
                return found
        return None

    @property
    def may_be_missing(self) -> bool:
        """Whether it may take up no word."""
        return all(node.may_be_missing for node in self.nodes)


def _known_heads(node: Node) -> frozenset[str] | None:
    """Return the folded words with which a part begins; None where they can not be listed."""
    heads = node.heads
    return None if heads is None or node.may_be_missing else heads.known or None
