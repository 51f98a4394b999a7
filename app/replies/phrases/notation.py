"""The notation in which phrases are written, and how one is found in the words of a sentence.

    your own? (big fat)? mistake   words in this order; with ? behind them they may be missing
    (can | could) not       either of them
    mistak*  *fehler        words that begin, or end, like this
    <fault>                 any word of a list
    *                       any one word
    ..  ..6                 a gap of up to three, up to six words in the same clause
    ^ $                     the sentence begins here; it ends here, but for its punctuation
    , ? ! : …               punctuation
    =Sie                    written just so, with its capital
    !wait !(wait | help)    this, none of these, comes next
    @                       something that is masked comes here: a quotation, a file, a link

A phrase is turned into a small tree once, and the tree walks over words. No text that is checked
ever becomes a pattern, and a gap has an end: no text can make it slow.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from app.model import CopycueError
from app.replies.phrases.own_words import MASK
from app.replies.phrases.sentences import Word, folded

__all__ = ["Lists", "NotationError", "Phrase", "WordList", "parse_phrase", "word_list", "word_lists"]

_USUAL_GAP = 3
_TOKEN = re.compile(r"\s*(!?<[\w-]+>\??|\.\.\d*|\)\?|[()|^$@]|!\(|[^\s()|]+)")
_CLAUSE_MARKS = frozenset(";:.!?…()–—")
_EVERYWHERE = frozenset(
    "you your u i we is are the a it this that be to not no of for in and on as do have has can will "
    "sie du ihr ich wir ist sind das es die der den nicht kein haben kann koennen zu in im und fuer mit auf bei , ?".split()
)
"""Words that tell little: most sentences have one."""
_END_MARKS = frozenset(".!?…)")


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
        found |= _one_word(word)
    return found


def _one_word(word: str) -> WordList:
    bare = folded(word.strip("*="))
    if not bare:
        raise NotationError(f"{word!r} is no word.")
    if word.startswith("="):
        shown = word[1:].translate(str.maketrans({"Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}))
        return WordList(exact=frozenset({shown.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}))}))
    if word.endswith("*"):
        return WordList(beginnings=(bare,))
    if word.startswith("*"):
        return WordList(endings=(bare,))
    return WordList(words=frozenset({bare}))


class _Node:
    """A part of a phrase: from where it begins it tells where it may end."""

    __slots__ = ()

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        """Yield every index at which the part may end when it begins at ``at``."""
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
class _Any(_Node):
    words: WordList

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if at < len(words) and self.words.has(words[at]):
            yield at + 1

    @property
    def needs(self) -> tuple[WordList, ...]:
        return (self.words,)

    @property
    def heads(self) -> WordList | None:
        return self.words

    @property
    def may_be_missing(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class _Masked(_Node):
    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if at < len(words) and words[at].shown[0] == MASK:
            yield at + 1


@dataclass(frozen=True, slots=True)
class _AnyWord(_Node):
    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if at < len(words) and words[at].is_word:
            yield at + 1


@dataclass(frozen=True, slots=True)
class _Gap(_Node):
    most: int

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        yield at
        passed = 0
        while passed < self.most and at < len(words) and words[at].text not in _CLAUSE_MARKS:
            passed += words[at].is_word
            at += 1
            yield at


@dataclass(frozen=True, slots=True)
class _Start(_Node):
    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if all(not word.is_word or word.shown[0] == MASK for word in words[:at]):
            yield at


@dataclass(frozen=True, slots=True)
class _End(_Node):
    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if all(word.text in _END_MARKS or not word.is_word for word in words[at:]):
            yield at


@dataclass(frozen=True, slots=True)
class _Not(_Node):
    node: _Node

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        if next(self.node.ends(words, at), None) is None:
            yield at


@dataclass(frozen=True, slots=True)
class _Either(_Node):
    nodes: tuple[_Node, ...]
    optional: bool = False

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        for node in self.nodes:
            yield from node.ends(words, at)
        if self.optional:
            yield at

    @property
    def needs(self) -> tuple[WordList, ...]:
        each = [node.needs for node in self.nodes]
        if self.optional or not all(each):
            return ()
        rarest = (min(needs, key=lambda need: len(need.words)) for needs in each)
        return (reduce(or_, rarest),)

    @property
    def heads(self) -> WordList | None:
        each = [node.heads for node in self.nodes]
        known = [heads for heads in each if heads is not None]
        return reduce(or_, known) if len(known) == len(each) else None

    @property
    def may_be_missing(self) -> bool:
        return self.optional or any(node.may_be_missing for node in self.nodes)


@dataclass(frozen=True, slots=True)
class _Row(_Node):
    nodes: tuple[_Node, ...]

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        yield from self._ends(words, at, 0)

    def _ends(self, words: Sequence[Word], at: int, index: int) -> Iterator[int]:
        if index == len(self.nodes):
            yield at
            return
        for end in self.nodes[index].ends(words, at):
            yield from self._ends(words, end, index + 1)

    @property
    def needs(self) -> tuple[WordList, ...]:
        return tuple(need for node in self.nodes for need in node.needs)

    @property
    def heads(self) -> WordList | None:
        found = WordList()
        for node in self.nodes:
            if isinstance(node, _Start | _Not):
                continue
            if node.heads is None:
                return None
            found |= node.heads
            if not node.may_be_missing:
                return found
        return None

    @property
    def may_be_missing(self) -> bool:
        return all(node.may_be_missing for node in self.nodes)


@dataclass(frozen=True)
class Phrase:
    """A phrase of a rule.

    Attributes:
        source: as written.
        node: what it means.
    """

    source: str
    node: _Node

    @cached_property
    def _needs(self) -> tuple[WordList, ...]:
        return tuple(sorted(self.node.needs, key=lambda need: bool(need.beginnings or need.endings)))

    @cached_property
    def _heads(self) -> WordList | None:
        return self.node.heads

    @cached_property
    def key(self) -> frozenset[str] | None:
        """Words one of which a sentence must have, the list least likely to be met; None where there is none."""
        exact = [need.known for need in self._needs if need.known]
        return min(exact, key=lambda words: (not words.isdisjoint(_EVERYWHERE), len(words)), default=None)

    def may_be_in(self, vocabulary: frozenset[str]) -> bool:
        """Whether a sentence of these folded words may hold the phrase: told quickly, without looking for it."""
        return all(need.is_in(vocabulary) for need in self._needs)

    def places(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Yield from which to which word the phrase goes, for each word at which it begins."""
        heads = self._heads
        for start in range(len(words) + (heads is None)):
            if heads is not None and not heads.has(words[start]):
                continue
            end = next(self.node.ends(words, start), None)
            if end is not None:
                yield start, end


Lists = Mapping[str, WordList | Phrase]
"""What ``<name>`` stands for: words, or a phrase."""


def word_lists(lines: Mapping[str, str], known: Lists | None = None) -> dict[str, WordList | Phrase]:
    """Return lists by name; a line in brackets is a phrase, which may name the lists before it.

    Args:
        lines: name → words, or phrase.
        known: lists that were there before.
    """
    found: dict[str, WordList | Phrase] = dict(known or {})
    for name, line in lines.items():
        found[name] = parse_phrase(line, found) if line.startswith("(") else word_list(line)
    return found


def parse_phrase(source: str, lists: Lists) -> Phrase:
    """Return the phrase that a line says.

    Args:
        source: a line in the notation.
        lists: what ``<name>`` stands for.

    Raises:
        NotationError: the line is not in the notation, or names an unknown list.
    """
    reading = _Reading(source, lists)
    node = reading.either(until="")
    return Phrase(source, node)


class _Reading:
    """Reads one line of the notation, token by token."""

    def __init__(self, source: str, lists: "Lists") -> None:
        self._source = source
        self._lists = lists
        self._tokens = [found[1] for found in _TOKEN.finditer(source.strip())]
        self._at = 0

    def either(self, until: str) -> _Node:
        """Read up to a closing bracket, or the end; return what stands before it."""
        rows: list[_Node] = []
        row: list[_Node] = []
        while True:
            token = self._next()
            if token in {")", ")?", ""}:
                self._check_end(token, until)
                rows.append(_Row(tuple(row)))
                return _Either(tuple(rows), optional=token == ")?")
            if token == "|":
                rows.append(_Row(tuple(row)))
                row = []
            else:
                row.append(self._item(token))

    def _check_end(self, token: str, until: str) -> None:
        if bool(token) != bool(until):
            raise NotationError(f"the brackets of {self._source!r} do not match.")

    def _next(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1] if self._at <= len(self._tokens) else ""

    def _item(self, token: str) -> _Node:
        signs = {"^": _Start, "$": _End, "@": _Masked, "*": _AnyWord}
        if token in signs:
            return signs[token]()
        if token == "(":
            return self.either(until=")")
        if token == "!(":
            return _Not(self.either(until=")"))
        if token.startswith("!") and len(token) > 1:
            return _Not(self._item(token[1:]))
        if token.startswith("..") and token[2:].isdigit():
            return _Gap(int(token[2:]))
        if token == "..":
            return _Gap(_USUAL_GAP)
        if token.startswith("<"):
            meant = self._list(token.strip("<>?"))
            return _may_be_missing(_Any(meant) if isinstance(meant, WordList) else meant.node, token)
        return _may_be_missing(_Any(_one_word(token if len(token) == 1 else token.removesuffix("?"))), token)

    def _list(self, name: str) -> "WordList | Phrase":
        if name not in self._lists:
            raise NotationError(f"{self._source!r} names the list {name!r}, which there is not.")
        return self._lists[name]


def _may_be_missing(node: _Node, token: str) -> _Node:
    return _Either((node,), optional=True) if len(token) > 1 and token.endswith("?") else node
