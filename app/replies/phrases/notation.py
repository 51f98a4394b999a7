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
from functools import cached_property

from app.replies.phrases.nodes import (
    AnyOf,
    AnyWord,
    Either,
    Gap,
    Masked,
    Node,
    NotHere,
    Row,
    SentenceEnd,
    SentenceStart,
)
from app.replies.phrases.sentences import Word
from app.replies.phrases.word_lists import NotationError, WordList, one_word, word_list

__all__ = ["Lists", "Phrase", "parse_phrase", "word_lists"]

_USUAL_GAP = 3
_TOKEN = re.compile(r"\s*(!?<[\w-]+>\??|\.\.\d*|\)\?|[()|^$@]|!\(|[^\s()|]+)")
_SIGNS: Mapping[str, type[AnyWord | Masked | SentenceEnd | SentenceStart]] = {
    "^": SentenceStart,
    "$": SentenceEnd,
    "@": Masked,
    "*": AnyWord,
}
_EVERYWHERE = frozenset({
    "you", "your", "i", "we", "is", "are", "the", "a", "it", "this", "that", "be", "to", "not", "no", "of",
    "for", "in", "and", "on", "as", "do", "have", "has", "can", "will", "sie", "du", "ihr", "ich", "wir",
    "ist", "sind", "das", "es", "die", "der", "den", "nicht", "kein", "haben", "kann", "koennen", "zu", "im",
    "und", "fuer", "mit", "auf", "bei", ",", "?",
})  # fmt: skip
"""Words that tell little: most sentences have one."""


def _commonness(words: frozenset[str]) -> tuple[bool, int]:
    """Return how likely a sentence has one of the words, to be compared only."""
    return not words.isdisjoint(_EVERYWHERE), len(words)


@dataclass(frozen=True)
class Phrase:
    """A phrase of a rule.

    Attributes:
        source: as written.
        node: what it means.
    """

    source: str
    node: Node

    @cached_property
    def _needs(self) -> tuple[WordList, ...]:
        return tuple(sorted(self.node.needs, key=lambda need: bool(need.beginnings or need.endings)))

    @cached_property
    def _heads(self) -> WordList | None:
        return self.node.heads

    @cached_property
    def key(self) -> frozenset[str] | None:
        """Words one of which a sentence must have: the list least likely to be met; None: there is none."""
        exact = [need.known for need in self._needs if need.known]
        return min(exact, key=_commonness, default=None)

    def may_be_in(self, vocabulary: frozenset[str]) -> bool:
        """Whether a sentence of these folded words may hold the phrase: told quickly, before the search."""
        return all(need.is_in(vocabulary) for need in self._needs)

    def places(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Yield from which to which word the phrase goes, for each word at which it begins."""
        heads = self._heads
        for start in range(len(words) + (heads is None)):
            if heads is not None and not heads.has(words[start]):
                continue
            ends = self.node.ends(words, start)
            if ends:
                yield start, ends[0]


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
    """Reads one line of the notation, piece by piece."""

    def __init__(self, source: str, lists: "Lists") -> None:
        self._source = source
        self._lists = lists
        self._pieces = [found[1] for found in _TOKEN.finditer(source.strip())]
        self._at = 0

    def either(self, until: str) -> Node:
        """Read up to a closing bracket, or the end; return what stands before it."""
        rows: list[Node] = []
        row: list[Node] = []
        while True:
            piece = self._next()
            if piece in {")", ")?", ""}:
                self._check_end(piece, until)
                rows.append(Row(tuple(row)))
                return Either(tuple(rows), optional=piece == ")?")
            if piece == "|":
                rows.append(Row(tuple(row)))
                row = []
            else:
                row.append(self._item(piece))

    def _check_end(self, piece: str, until: str) -> None:
        if bool(piece) != bool(until):
            raise NotationError(f"the brackets of {self._source!r} do not match.")

    def _next(self) -> str:
        self._at += 1
        return self._pieces[self._at - 1] if self._at <= len(self._pieces) else ""

    def _item(self, piece: str) -> Node:
        if piece in {"(", "!("}:
            inside = self.either(until=")")
            return inside if piece == "(" else NotHere(inside)
        if piece.startswith("!") and len(piece) > 1:
            return NotHere(self._item(piece[1:]))
        sign = _SIGNS.get(piece)
        return sign() if sign is not None else self._words(piece)

    def _words(self, piece: str) -> Node:
        """Return what takes up words: a gap, a list or a word, which may be missing."""
        if piece.startswith(".."):
            return Gap(int(piece[2:] or _USUAL_GAP))
        may_be_missing = len(piece) > 1 and piece.endswith("?")
        bare = piece.removesuffix("?") if may_be_missing else piece
        meant = self._list(bare[1:-1]) if bare.startswith("<") else one_word(bare)
        node = AnyOf(meant) if isinstance(meant, WordList) else meant.node
        return Either((node,), optional=True) if may_be_missing else node

    def _list(self, name: str) -> "WordList | Phrase":
        if name not in self._lists:
            raise NotationError(f"{self._source!r} names the list {name!r}, which there is not.")
        return self._lists[name]
