"""An index of the catalogue for matching: which entries hold these words.

Built once a catalogue; asked for every note. Values are compared folded.
"""

from __future__ import annotations  # array is generic only for type checkers before 3.12

import math
import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nlargest
from itertools import accumulate
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.matching.folding import fold, strokes_allowed, words_of
from app.matching.lexicon import merged

__all__ = ["CopyIndex", "CopyTexts", "name_words"]

_SEPARATOR = "\n"
_CAMEL = re.compile(r"[A-ZÄÖÜ]+(?![a-zäöü])|[A-ZÄÖÜ]?[a-zäöüß]+|\d+")
_TAIL = " .:;!?…"
_PLACEHOLDER = re.compile(
    r"(?<!\d)%(?:\d+\$)?[-+0]*\d*(?:\.\d+)?[a-z@]|\{[^{}\n]{0,40}\}|\$[a-z_]+\$|\[[a-z_0-9]+\]|%l?\d+",
    re.IGNORECASE,
)
_HOLDS_PLACEHOLDER = frozenset("%{$[")
_SHORT_NAME = 3
_SHORTEST_PART = 3
_SHORTEST_STEM = 5
_LONGEST_ENDING = 3
_MAX_HITS = 2_000
"""Words that stand in more entries than this say nothing about which one is meant."""


class CopyTexts(Protocol):
    """What the index needs of a catalogue: cheap columns."""

    @property
    def values(self) -> Sequence[str]:
        """The readable value of each entry."""

    def key(self, index: int) -> str:
        """Return the key of an entry."""

    def file(self, index: int) -> str:
        """Return the file of an entry."""

    def context(self, index: int) -> str:
        """Return comment and section names around an entry."""


def name_words(name: str) -> list[str]:
    """Split a key or file name into folded words: ``review_imageInfo`` → review, image, info."""
    return [singular(word.casefold()) for word in _CAMEL.findall(name)]


def singular(word: str) -> str:
    """Return an English noun without its plural s: keys say ``updates`` where notes say "update"."""
    return word[:-1] if len(word) > _SHORT_NAME and word.endswith("s") and not word.endswith("ss") else word


class CopyIndex:
    """Folded values of all entries, with the ways to search them."""

    def __init__(self, copy: CopyTexts) -> None:
        self._copy = copy
        self.folded: list[str] = [fold(value) for value in copy.values]
        self._blob = _SEPARATOR.join(self.folded)
        self._starts = array("q", accumulate((len(text) + 1 for text in self.folded), initial=0))
        self._names: dict[int, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self.folded)

    # --- words --------------------------------------------------------------------------------

    @cached_property
    def postings(self) -> dict[str, array[int]]:
        """Word → entries that hold it, ascending."""
        postings: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))
        for index, text in enumerate(self.folded):
            for word in dict.fromkeys(_words_and_parts(text)):
                postings[word].append(index)
        return dict(postings)

    @cached_property
    def name_postings(self) -> dict[str, array[int]]:
        """Word of a key, file name or context → entries, ascending."""
        postings: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))
        for index in range(len(self)):
            for word in dict.fromkeys(self.names(index)):
                postings[word].append(index)
        return dict(postings)

    @cached_property
    def context_postings(self) -> dict[str, array[int]]:
        """Word of a comment or section name → entries it stands over."""
        postings: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))
        words: dict[str, list[str]] = {}
        for index in range(len(self)):
            context = self._copy.context(index)
            if context not in words:
                words[context] = [singular(word) for word in dict.fromkeys(words_of(fold(context[:400])))]
            for word in words[context]:
                postings[word].append(index)
        return dict(postings)

    def names(self, index: int) -> tuple[str, ...]:
        """Return the words of an entry's key and of the last part of its file name."""
        if index not in self._names:
            stem = self._copy.file(index).rsplit("/", 1)[-1].rsplit(".", 1)[0]
            self._names[index] = tuple(name_words(self._copy.key(index))) + tuple(name_words(stem))
        return self._names[index]

    @cached_property
    def vocabulary(self) -> list[str]:
        """All words of the copy, sorted."""
        return sorted(self.postings)

    def rarity(self, word: str) -> float:
        """Return 0 (everywhere) to 1 (in one entry or none) for a folded word."""
        count = len(self.postings.get(word, ()))
        return 1 - math.log(1 + count) / math.log(2 + len(self)) if len(self) else 0.0

    def inflections(self, word: str) -> list[str]:
        """Return the words of the copy that begin like ``word`` and differ in the ending only."""
        if len(word) < _SHORTEST_STEM:
            return [word] if word in self.postings else []
        stem = word[: max(4, len(word) - 2)]
        low = bisect_left(self.vocabulary, stem)
        high = bisect_right(self.vocabulary, stem + "\uffff")
        return [
            found for found in self.vocabulary[low:high] if abs(len(found) - len(word)) <= _LONGEST_ENDING
        ]

    def misspellings(self, word: str) -> list[str]:
        """Return words of the copy that are one or two strokes away from ``word``, nearest first."""
        allowed = strokes_allowed(len(word))
        if not allowed:
            return []
        words = [
            other
            for length in range(len(word) - allowed, len(word) + allowed + 1)
            for other in self._by_length.get(length, ())
        ]
        near = process.extract(word, words, scorer=OSA.distance, score_cutoff=allowed, limit=8)
        return [found for found, distance, _ in near if distance]

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: defaultdict[int, list[str]] = defaultdict(list)
        for word in self.vocabulary:
            lengths[len(word)].append(word)
        return dict(lengths)

    def value(self, index: int) -> str:
        """Return the readable value of an entry."""
        return self._copy.values[index]

    def name_rarity(self, word: str) -> float:
        """Return 0 (in every key) to 1 (in one) for a word of a key or file name."""
        count = len(self.name_postings.get(word, ()))
        return 1 - math.log(1 + count) / math.log(2 + len(self)) if len(self) else 0.0

    # --- stretches ----------------------------------------------------------------------------

    @cached_property
    def whole(self) -> dict[str, list[int]]:
        """Folded value without punctuation at its ends → entries."""
        whole: defaultdict[str, list[int]] = defaultdict(list)
        for index, text in enumerate(self.folded):
            whole[text.strip(_TAIL)].append(index)
        return dict(whole)

    def equal_to(self, folded: str) -> list[int]:
        """Return the entries that say exactly this, punctuation at the ends aside."""
        stripped = folded.strip(_TAIL)
        return self.whole.get(stripped, []) if stripped else []

    def whole_in(self, folded: str, *, longest: int = 14) -> dict[str, list[int]]:
        """Return the entries whose whole text stands in ``folded``, by that text."""
        spans = [match.span() for match in re.finditer(r"[^\s\"'()\[\]]+", folded)]
        found: dict[str, list[int]] = {}
        for first in range(len(spans)):
            for last in range(first, min(first + longest, len(spans))):
                words = folded[spans[first][0] : spans[last][1]].strip(" .:;!?…,'*_`\"")
                if words and words in self.whole:
                    found[words] = self.whole[words]
        return found

    def holding(self, folded: str, *, limit: int = _MAX_HITS) -> list[int]:
        """Return the entries that hold ``folded`` as whole words, ascending, at most ``limit``."""
        if not folded.strip() or _SEPARATOR in folded:
            return []
        return list(_distinct(self._starts, self._positions(folded), limit))

    def _positions(self, folded: str) -> Iterator[int]:
        position = self._blob.find(folded)
        while position >= 0:
            if self._at_word(position, folded):
                yield position
            position = self._blob.find(folded, position + 1)

    def _at_word(self, position: int, folded: str) -> bool:
        end = position + len(folded)
        starts_well = not folded[0].isalnum() or position == 0 or not self._blob[position - 1].isalnum()
        ends_well = not folded[-1].isalnum() or end >= len(self._blob) or not self._blob[end].isalnum()
        return starts_well and ends_well

    @cached_property
    def with_placeholders(self) -> list[tuple[int, tuple[str, ...]]]:
        """Entries that hold placeholders, each with the fixed words between them, in order."""
        found = []
        for index, text in enumerate(self.folded):
            if not _HOLDS_PLACEHOLDER.intersection(text):
                continue
            pieces = _PLACEHOLDER.split(text)
            parts = tuple(stripped for piece in pieces if (stripped := piece.strip(" .:;!?'\"()")))
            if len(pieces) > 1 and parts:
                found.append((index, parts))
        return found

    # --- names --------------------------------------------------------------------------------

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        keys: defaultdict[str, list[int]] = defaultdict(list)
        for index in range(len(self)):
            key = self._copy.key(index)
            parts = re.split(r"[/.#]", re.sub(r"\[[^\]]*\]", "", key))
            for name in {
                key,
                *(part for part in parts if len(part) > _SHORT_NAME and not part.startswith("@")),
            }:
                keys[name.casefold()].append(index)
        return dict(keys)

    @cached_property
    def single_file(self) -> bool:
        """All entries stand in one file."""
        return len({self._copy.file(index) for index in range(len(self))}) == 1

    def in_file(self, name: str) -> Iterator[int]:
        """Yield the entries of the files called ``name`` (its last part counts)."""
        last = name.rsplit("/", 1)[-1].casefold()
        for index in range(len(self)):
            if self._copy.file(index).rsplit("/", 1)[-1].casefold() == last:
                yield index

    def keyed(self, name: str) -> list[int]:
        """Return the entries whose key, or a part of it, is ``name``."""
        return self._by_key.get(name.casefold(), [])

    # --- ranking by words ---------------------------------------------------------------------

    def ranked(self, words: dict[str, float], *, limit: int = 60) -> list[tuple[int, float]]:
        """Rank entries by the weighted words they hold in value or name (BM25), best first."""
        scores: defaultdict[int, float] = defaultdict(float)
        average = max(1.0, len(self._blob) / max(1, len(self)))
        for word, weight in words.items():
            hits: dict[int, float] = {}
            for found in self.inflections(word) or [word]:
                nearness = 1.0 if found == word else 0.7
                for index in self.postings.get(found, array("l"))[:_MAX_HITS]:
                    length = 0.75 + 0.25 * len(self.folded[index]) / average
                    hits[index] = max(hits.get(index, 0.0), nearness * 2.2 / (1 + 1.2 * length))
            for index in self._named(word):
                hits[index] = hits.get(index, 0.0) + 0.8
            for index in self.context_postings.get(singular(word), ())[:_MAX_HITS]:
                hits[index] = hits.get(index, 0.0) + 0.3
            gain = weight * math.log(1 + len(self) / (1 + len(hits)))
            for index, hit in hits.items():
                scores[index] += float(gain * hit)
        return nlargest(limit, scores.items(), key=lambda item: (item[1], -item[0]))

    def _named(self, word: str) -> Iterable[int]:
        return self.name_postings.get(singular(word), ())[:_MAX_HITS]


def _words_and_parts(folded: str) -> Iterator[str]:
    for word in words_of(folded):
        yield word
        if "-" in word or "'" in word:
            yield from (part for part in re.split(r"[-']", word) if len(part) >= _SHORTEST_PART)


def _distinct(starts: array[int], positions: Iterable[int], limit: int) -> Iterator[int]:
    last = -1
    for position in positions:
        index = bisect_right(starts, position) - 1
        if index != last:
            yield index
            last = index
            limit -= 1
            if not limit:
                return


def content_words(folded: str) -> list[str]:
    """Return the words of a folded text that say what it is about."""
    function = merged().members("function")
    return [word for word in words_of(folded) if word not in function and (len(word) > 1 or word.isdigit())]
