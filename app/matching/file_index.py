"""One copy file, indexed for matching; what is worked out for it holds as long as the file does.

A catalogue of a million entries is hundreds of files, of which one is saved at a time: so all
that costs time is kept per file, worked out when a note asks for it first, and put together
in ``copy_index``. Entries are numbered within the file.
"""

from __future__ import annotations  # array is generic only for type checkers before 3.12

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from app.matching.folding import fold, fold_all, words_of
from app.matching.names import key_parts, name_words, singular, stem_words, without_brackets
from app.matching.placeholders import Templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["NOWHERE", "CopyPart", "FileIndex", "runs_of"]

NOWHERE: array[int] = array("I")
"""No entries."""

_BORDER = "\0"
_TOKEN = re.compile(r"\0|\w+(?:['\-]\w+)*")
"""A word, or the border between two entries."""
_RUN = re.compile(r"[^\W_]+")
_JOINTS = re.compile(r"[-']")
_TAIL = " .:;!?…"
_SHORTEST_PART = 3
_LONGEST_CONTEXT = 400
_FEW = 64
"""From so many entries on it pays to look at two words at once."""


class CopyPart(Protocol):
    """What the index needs of a copy file."""

    @property
    def file_name(self) -> str:
        """The file, as people see it."""

    @property
    def values(self) -> Sequence[str]:
        """The readable value of each entry."""

    def key(self, number: int, /) -> str:
        """Return the key of an entry."""

    def context(self, number: int, /) -> str:
        """Return comment and section names around an entry."""


class FileIndex:
    """The entries of one file, with the ways to search them.

    Attributes:
        part: the file.
        texts: the folded value of each entry.
        letters: the length of all of them.
        stem: the words of the file's own name.
    """

    def __init__(self, part: CopyPart) -> None:
        self.part = part
        self.texts = fold_all(list(part.values))
        self.letters = sum(map(len, self.texts))
        self.stem = tuple(stem_words(part.file_name))
        self._names: dict[int, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self.texts)

    # --- words --------------------------------------------------------------------------------

    @property
    def words(self) -> dict[str, array[int]]:
        """Word → entries that hold it; long parts of words with hyphens count as words."""
        return self._words_and_rest[0]

    @cached_property
    def _words_and_rest(self) -> tuple[dict[str, array[int]], dict[str, array[int]]]:
        """The words; and pieces of words that are too short, or joined by underscores, to be some."""
        words: dict[str, list[int]] = {}
        rest: dict[str, list[int]] = {}
        entry = 0
        for token in _TOKEN.findall(_joined(self.texts)):
            if token == _BORDER:
                entry += 1
                continue
            known = words.get(token)
            if known is None:
                words[token] = [entry]
            elif known[-1] != entry:
                known.append(entry)
            if not token.isalnum():
                _add_pieces(token, entry, words, rest)
        return _packed(words), _packed(rest)

    @cached_property
    def name_words(self) -> dict[str, array[int]]:
        """Word of a key → entries; the words of the file's name, which all entries share, are in ``stem``."""
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for entry in range(len(self)):
            for word in dict.fromkeys(name_words(self.part.key(entry))):
                postings[word].append(entry)
        return _packed(postings)

    def named(self, word: str) -> Sequence[int]:
        """Return the entries whose key, or whose file's name, has a word."""
        return range(len(self)) if word in self.stem else self.name_words.get(word, NOWHERE)

    @cached_property
    def context_words(self) -> dict[str, array[int]]:
        """Word of a comment or section name → entries it stands over."""
        postings: defaultdict[str, list[int]] = defaultdict(list)
        words: dict[str, list[str]] = {"": []}
        for entry in range(len(self)):
            context = self.part.context(entry)
            if context not in words:
                folded = fold(context[:_LONGEST_CONTEXT])
                words[context] = [singular(word) for word in dict.fromkeys(words_of(folded))]
            for word in words[context]:
                postings[word].append(entry)
        return _packed(postings)

    def names(self, entry: int) -> tuple[str, ...]:
        """Return the words of an entry's key and of the last part of its file name."""
        if entry not in self._names:
            self._names[entry] = (*name_words(self.part.key(entry)), *self.stem)
        return self._names[entry]

    # --- stretches ----------------------------------------------------------------------------

    @cached_property
    def whole(self) -> dict[str, int]:
        """Text without punctuation at its ends → the first entry that says it."""
        return self._whole_and_twins[0]

    @cached_property
    def _whole_and_twins(self) -> tuple[dict[str, int], dict[str, list[int]]]:
        first: dict[str, int] = {}
        more: defaultdict[str, list[int]] = defaultdict(list)
        for entry, text in enumerate(self.texts):
            bare = text.strip(_TAIL)
            if first.setdefault(bare, entry) != entry:
                more[bare].append(entry)
        return first, dict(more)

    def saying(self, bare: str) -> list[int]:
        """Return the entries that say exactly this, punctuation at the ends aside."""
        first, more = self._whole_and_twins
        return [first[bare], *more.get(bare, ())] if bare in first else []

    def holding(self, folded: str, runs: Sequence[str]) -> Iterable[int]:
        """Yield the entries that hold a stretch as whole words, ascending.

        Args:
            folded: the stretch; not empty.
            runs: ``runs_of`` it; passed in since many files are asked about the same stretch.
        """
        if not runs:
            return (entry for entry, text in enumerate(self.texts) if holds(text, folded))
        owners = [self._with_run(run) for run in runs]
        owners.sort(key=len)
        if len(folded) == len(runs[0]):
            return owners[0]
        likely: Iterable[int] = owners[0]
        if len(owners[0]) > _FEW and len(owners) > 1:
            likely = sorted(set(owners[0]).intersection(owners[1]))
        return (entry for entry in likely if holds(self.texts[entry], folded))

    def _with_run(self, run: str) -> Sequence[int]:
        words, rest = self._words_and_rest
        found = words.get(run, NOWHERE)
        more = rest.get(run)
        return found if more is None else sorted({*found, *more})

    @cached_property
    def templates(self) -> Templates:
        """The entries with placeholders."""
        return Templates(self.texts)

    # --- keys ---------------------------------------------------------------------------------

    @cached_property
    def _keys(self) -> tuple[str, array[int]]:
        """All keys, folded, in one text, and where each begins."""
        keys = [self.part.key(entry) for entry in range(len(self))]
        texts = [f"{key} {without_brackets(key)}" if "[" in key else key for key in keys]
        folded = [text.casefold() for text in texts]
        return _BORDER.join(folded), array("I", accumulate((len(text) + 1 for text in folded), initial=0))

    def keyed(self, name: str) -> Iterator[int]:
        """Yield the entries whose key, or a part of it, is ``name``, which is folded."""
        text, starts = self._keys
        position, last = text.find(name), -1
        while position >= 0:
            entry = bisect_right(starts, position) - 1
            if entry != last and name in key_parts(self.part.key(entry)):
                yield entry
            last = entry
            position = text.find(name, starts[entry + 1])


def runs_of(folded: str) -> list[str]:
    """Return the runs of letters and digits in a text: in any entry that holds it, each stands by itself."""
    return list(dict.fromkeys(_RUN.findall(folded)))


def holds(text: str, folded: str) -> bool:
    """Tell whether a text holds a stretch that neither begins nor ends within a word."""
    position = text.find(folded)
    while position >= 0:
        end = position + len(folded)
        starts_well = not folded[0].isalnum() or position == 0 or not text[position - 1].isalnum()
        if starts_well and (not folded[-1].isalnum() or end >= len(text) or not text[end].isalnum()):
            return True
        position = text.find(folded, position + 1)
    return False


def _joined(texts: Sequence[str]) -> str:
    joined = _BORDER.join(texts)
    if joined.count(_BORDER) >= len(texts):
        joined = _BORDER.join(text.replace(_BORDER, " ") for text in texts)
    return joined


def _add_pieces(token: str, entry: int, words: dict[str, list[int]], rest: dict[str, list[int]]) -> None:
    """File the pieces of a joined word: long ones between hyphens are words, all others rest."""
    parts = [part for part in _JOINTS.split(token) if len(part) >= _SHORTEST_PART]
    for part in parts:
        _add(words, part, entry)
    for run in _RUN.findall(token):
        if run not in parts:
            _add(rest, run, entry)


def _add(postings: dict[str, list[int]], word: str, entry: int) -> None:
    known = postings.setdefault(word, [])
    if not known or known[-1] != entry:
        known.append(entry)


def _packed(postings: dict[str, list[int]]) -> dict[str, array[int]]:
    """Keep the entries in four bytes each."""
    return {word: array("I", entries) for word, entries in postings.items()}
