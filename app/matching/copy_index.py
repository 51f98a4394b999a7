"""An index of the whole copy for matching: which entries hold these words.

Made of one index for each file (``file_index``). After a file was saved only that file is
indexed again: everything else is taken over from the index before. Values are compared folded.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import Protocol

from app.catalogue.columns import Joined
from app.matching.file_index import CopyPart, FileIndex, runs_of
from app.matching.folding import ENDS, words_of
from app.matching.lexicon import merged
from app.matching.placeholders import Template, grams_of
from app.matching.postings import NOWHERE
from app.matching.ranking import MAX_HITS, Ranked, rank_exactly, rank_the_rarest
from app.matching.vocabulary import Vocabulary

__all__ = ["CopyIndex", "CopyTexts", "content_words"]

_STRETCH = re.compile(r"[^\s\"'()\[\]]+")
_LARGE = 50_000
"""From so many entries on, what costs time for each of them is estimated, or done for rare words only."""


class CopyTexts(Protocol):
    """What the index needs of a catalogue."""

    @property
    def parts(self) -> Sequence[CopyPart]:
        """The files that have entries; an unchanged file is the same object as in the reading before."""

    @property
    def values(self) -> Sequence[str]:
        """The readable value of each entry, of all files in order."""

    def file(self, index: int, /) -> str:
        """Return the file of an entry."""


class CopyIndex:
    """The folded values of all entries, with the ways to search them.

    Args:
        copy: the catalogue.
        before: the index of an earlier reading; what it knows of unchanged files is kept.

    Attributes:
        files: the index of each file.
        firsts: for each file the number of its first entry.
    """

    def __init__(self, copy: CopyTexts, before: "CopyIndex | None" = None) -> None:
        known = {id(file.part): file for file in before.files} if before else {}
        self.files: list[FileIndex] = [known.get(id(part)) or FileIndex(part) for part in copy.parts]
        self._copy = copy
        self._words_before = before.words_known if before else None
        self.firsts: list[int] = []
        self._size = 0
        for file in self.files:
            self.firsts.append(self._size)
            self._size += len(file)
        self._keyed: dict[str, list[int]] = {}
        self._name_counts: dict[str, int] = {}

    def __len__(self) -> int:
        return self._size

    def _each(self) -> Iterator[tuple[int, FileIndex]]:
        """Yield each file with the number of its first entry."""
        return zip(self.firsts, self.files, strict=True)

    @cached_property
    def folded(self) -> Sequence[str]:
        """The folded value of each entry."""
        return Joined([file.texts for file in self.files])

    def length(self, index: int) -> int:
        """Return the length of an entry's folded value."""
        at = self.file_of(index)
        return self.files[at].texts.length(index - self.firsts[at])

    @property
    def is_large(self) -> bool:
        """There are too many entries to look at each for every note."""
        return len(self) > _LARGE

    def file_of(self, index: int) -> int:
        """Return which file an entry is of."""
        return bisect_right(self.firsts, index) - 1

    def spoken(self, index: int) -> str:
        """Return the language that the texts of an entry's file are surely in, or ""."""
        return self.files[self.file_of(index)].spoken

    def value(self, index: int) -> str:
        """Return the readable value of an entry."""
        return self._copy.values[index]

    # --- words --------------------------------------------------------------------------------

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words of the copy."""
        return Vocabulary(set().union(*(file.known_words for file in self.files)), self._words_before)

    @property
    def words_known(self) -> Vocabulary | None:
        """The vocabulary, or that of an earlier reading while nobody asked for it."""
        return self.__dict__.get("vocabulary", self._words_before)

    def with_word(self, word: str, *, limit: int = MAX_HITS) -> list[int]:
        """Return the entries that hold a folded word, ascending, at most ``limit``."""
        return self._all((file.words.get(word) for file in self.files), limit)

    def _all(self, found: Iterable[Sequence[int]], limit: int) -> list[int]:
        numbers: list[int] = []
        for first, entries in zip(self.firsts, found, strict=True):
            if entries:
                numbers += [first + entry for entry in entries[:limit]]
                if len(numbers) >= limit:
                    return numbers[:limit]
        return numbers

    def count(self, word: str) -> int:
        """Return how many entries hold a folded word."""
        return sum(len(file.words.get(word)) for file in self.files)

    def rarity(self, word: str) -> float:
        """Return 0 (everywhere) to 1 (in one entry or none) for a folded word."""
        return self._rarity(self.count(word))

    def _rarity(self, count: int) -> float:
        return 1 - math.log(1 + count) / math.log(2 + len(self)) if len(self) else 0.0

    def inflections(self, word: str) -> list[str]:
        """Return the words of the copy that begin like ``word`` and differ in the ending only."""
        return self.vocabulary.inflections(word)

    def misspellings(self, word: str) -> list[str]:
        """Return words of the copy that are one or two strokes away from ``word``, nearest first."""
        return self.vocabulary.misspellings(word)

    def complete(self) -> None:
        """Build everything now that notes would ask for one by one."""
        for file in self.files:
            file.complete(large=self.is_large)
        self.misspellings("misspelt")

    # --- stretches ----------------------------------------------------------------------------

    def equal_to(self, folded: str) -> list[int]:
        """Return the entries that say exactly this, punctuation at the ends aside."""
        bare = folded.strip(ENDS)
        if not bare:
            return []
        return [first + entry for first, file in self._each() for entry in file.saying(bare)]

    def whole_in(self, folded: str, *, longest: int = 14) -> dict[str, list[int]]:
        """Return the entries whose whole text stands in ``folded``, by that text, in its order."""
        stretches = dict.fromkeys(_stretches(folded, longest))
        found = {words for file in self.files for words in file.whole.keys() & stretches.keys()}
        return {words: self.equal_to(words) for words in stretches if words in found}

    def holding(self, folded: str, *, limit: int = MAX_HITS) -> list[int]:
        """Return the entries that hold ``folded`` as whole words, ascending, at most ``limit``."""
        if not folded.strip():
            return []
        runs = runs_of(folded)
        each = ((first + entry for entry in file.holding(folded, runs)) for first, file in self._each())
        return list(islice(chain.from_iterable(each), limit))

    def within(self, folded: str) -> list[Template]:
        """Return the entries with placeholders whose fixed words all stand in a text, ascending."""
        grams = grams_of(folded)
        return sorted(
            (first + number, parts)
            for first, file in self._each()
            for number, parts in file.templates.within(folded, grams)
        )

    # --- names --------------------------------------------------------------------------------

    def names(self, index: int) -> tuple[str, ...]:
        """Return the words of an entry's key and of the last part of its file name."""
        at = self.file_of(index)
        return self.files[at].names(index - self.firsts[at])

    def named(self, word: str, *, limit: int = MAX_HITS) -> list[int]:
        """Return the entries whose key or file name has a word, ascending, at most ``limit``."""
        return self._all((file.named(word) for file in self.files), limit)

    def in_context(self, word: str, *, limit: int = MAX_HITS) -> list[int]:
        """Return the entries below a comment or in a section with a word, ascending, at most ``limit``."""
        return self._all((file.context_words.get(word, NOWHERE) for file in self.files), limit)

    def name_rarity(self, word: str) -> float:
        """Return 0 (in every key) to 1 (in one) for a word of a key or file name."""
        count = self._name_counts.get(word)
        if count is None:
            counts = (
                file.names_like(word) if self.is_large else len(file.named(word)) for file in self.files
            )
            count = self._name_counts[word] = sum(counts)
        return self._rarity(count)

    @property
    def single_file(self) -> bool:
        """All entries stand in one file."""
        return len({file.part.file_name for file in self.files if len(file)}) == 1

    def in_file(self, name: str) -> Iterator[int]:
        """Yield the entries of the files called ``name`` (its last part counts)."""
        return chain.from_iterable(self.files_called(name))

    def files_called(self, name: str) -> Iterator[range]:
        """Yield the entries of each file called ``name`` (its last part counts), file by file."""
        last = name.rsplit("/", 1)[-1].casefold()
        for first, file in self._each():
            if file.part.file_name.rsplit("/", 1)[-1].casefold() == last:
                yield range(first, first + len(file))

    def siblings(self, index: int) -> list[int]:
        """Return the other entries of the same key: mostly the same text in other languages."""
        key = self._key(index)
        return [other for other in self.keyed(key) if other != index and self._key(other) == key]

    def _key(self, index: int) -> str:
        at = self.file_of(index)
        return self.files[at].part.key(index - self.firsts[at])

    def keyed(self, name: str) -> list[int]:
        """Return the entries whose key, or a part of it, is ``name``."""
        folded = name.casefold()
        if folded and folded not in self._keyed:
            keyed = FileIndex.keyed_by_markup if self.is_large else FileIndex.keyed
            self._keyed[folded] = [
                first + entry for first, file in self._each() for entry in keyed(file, folded)
            ]
        return self._keyed.get(folded, [])

    # --- ranking by words ---------------------------------------------------------------------

    @cached_property
    def average_length(self) -> float:
        """The letters of an entry, and one between it and the next."""
        joined = sum(len(file.texts.joined) + 1 for file in self.files if len(file))
        return max(1.0, (joined - 1) / max(1, len(self)))

    def ranked(self, words: Mapping[str, float], *, limit: int = 60, found: Iterable[int] = ()) -> Ranked:
        """Rank entries by the weighted words they hold in value, name or context, best first.

        Args:
            words: folded words with their weights.
            limit: so many entries at most.
            found: entries that a large copy is to rank in any case, since they were found otherwise.
        """
        if self.is_large:
            return rank_the_rarest(self, words, limit, found)
        return rank_exactly(self, words, limit)


def _stretches(folded: str, longest: int) -> Iterator[str]:
    spans = [match.span() for match in _STRETCH.finditer(folded)]
    for first in range(len(spans)):
        for last in range(first, min(first + longest, len(spans))):
            words = folded[spans[first][0] : spans[last][1]].strip(ENDS + ",'*_`\"")
            if words:
                yield words


def content_words(folded: str) -> list[str]:
    """Return the words of a folded text that say what it is about."""
    function = merged().members("function")
    return [word for word in words_of(folded) if word not in function and (len(word) > 1 or word.isdigit())]
