"""One copy file, indexed for matching; what is worked out for it holds as long as the file does.

A catalogue of a million entries is hundreds of files, of which one is saved at a time: so all
that costs time is kept per file, worked out when a note asks for it first, and put together
in ``copy_index``. Entries are numbered within the file.
"""

from __future__ import annotations  # array is generic only for type checkers before 3.12

import re
from array import array
from collections import Counter, defaultdict
from functools import cached_property
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING, Protocol

from app.matching.folding import BORDER, ENDS, WORD, fold, fold_all, words_of
from app.matching.language import surely_spoken
from app.matching.names import (
    NAME_LETTERS,
    key_parts,
    last_part,
    name_words,
    singular,
    stem_words,
    without_brackets,
)
from app.matching.placeholders import Templates
from app.matching.postings import NOWHERE, Postings, Texts, packed
from app.matching.vocabulary import is_form, stem_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

__all__ = ["CopyPart", "FileIndex", "runs_of"]

_WORD_TOKEN = re.compile(rf"{BORDER}|{WORD}")
"""A word, or the border between two entries."""
_NAME_TOKEN = re.compile(rf"{BORDER}|{NAME_LETTERS}")
"""A word of a name, no number, or the border between two entries."""
_WORD = re.compile(WORD)
_IN_WORD = re.compile(r"\w['-]")
_RUN = re.compile(r"[^\W_]+")
_JOINTS = frozenset("-'")
_JOINT = re.compile(r"[-']")
_SHORTEST_PART = 3
_LONGEST_CONTEXT = 400
_TOLD_BY = 200
"""So many texts tell which language a file is in."""
_SAMPLE = 50
"""Words of keys are counted on so many entries of a file, where all of them would take too long."""
_FEW_TIMES = 5
"""So often it is quicker to search for a whole text than to take up each by what it says."""
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

    def markup(self, numbers: Iterable[int] | None = None, /) -> Sequence[str]:
        """Return for entries, or for each, what is typed between the entry before and it."""


class FileIndex:
    """The entries of one file, with the ways to search them.

    Attributes:
        part: the file.
        texts: the folded value of each entry.
        words: the entries that hold a word; long parts of words with hyphens are words, too.
        stem: the words of the file's own name.
    """

    def __init__(self, part: CopyPart) -> None:
        self.part = part
        self.texts = Texts(fold_all(list(part.values)))
        self.words = Postings(self.texts, self._words_beginning, self._all_words)
        self.stem = tuple(stem_words(part.file_name))
        self._names: dict[int, tuple[str, ...]] = {}
        self._asked = 0

    @cached_property
    def spoken(self) -> str:
        """The language that its first texts are surely in, "" where they do not tell."""
        return surely_spoken("\n".join(islice(self.part.values, _TOLD_BY)))

    def __len__(self) -> int:
        return len(self.texts)

    def complete(self, *, large: bool) -> None:
        """Build everything now; in a large copy what stands for keys and contexts."""
        built = [self.words.index, self._pieces, self.whole, self.templates.by_gram, self._sampled_names]
        built += [self._markup.index, self._usual] if large else [self._name_words, self.context_words]

    # --- words --------------------------------------------------------------------------------

    @property
    def known_words(self) -> Collection[str]:
        """The different words, for which nothing need be indexed."""
        return self.words.index.keys() if self.words.is_indexed else self._different_words

    @cached_property
    def _different_words(self) -> frozenset[str]:
        words = set(_WORD.findall(self.texts.joined))
        return frozenset(words.union(*(_parts(word) for word in words if "-" in word or "'" in word)))

    def _all_words(self) -> dict[str, list[int]]:
        words = _postings(self.texts.joined, _WORD_TOKEN)
        for token in [token for token in words if "-" in token or "'" in token]:
            for part in _parts(token):
                words[part] = sorted({*words.get(part, ()), *words[token]})
        return words

    def _words_beginning(self, letters: str, positions: Iterable[int]) -> dict[str, list[int]]:
        joined, number_at = self.texts.joined, self.texts.number_at
        words: defaultdict[str, list[int]] = defaultdict(list)
        for position in positions:
            for word in _words_at(joined, position):
                entry, known = number_at(position), words[word]
                if word.startswith(letters) and (not known or known[-1] != entry):
                    known.append(entry)
        return {word: entries for word, entries in words.items() if entries}

    @cached_property
    def _pieces(self) -> dict[str, array[int]]:
        """What stands between signs and is no word: too short, or joined by underscores."""
        pieces: defaultdict[str, set[int]] = defaultdict(set)
        for token, entries in self.words.index.items():
            if not token.isalnum():
                for run in {*_RUN.findall(token)} - {*_parts(token)}:
                    pieces[run].update(entries)
        return {run: array("I", sorted(entries)) for run, entries in pieces.items()}

    def forms(self, word: str) -> Mapping[str, Sequence[int]]:
        """Return the words that are forms of a word, each with the entries that hold it."""
        stem = stem_of(word)
        if stem is None:
            return {word: self.words.get(word)}
        return {form: found for form, found in self.words.beginning(stem).items() if is_form(form, word)}

    # --- names --------------------------------------------------------------------------------

    @cached_property
    def _name_words(self) -> dict[str, array[int]]:
        """Word of a key → entries; the words of the file's name, which all entries share, are in ``stem``."""
        return packed(_named_by((entry, name_words(self.part.key(entry))) for entry in range(len(self))))

    def named(self, word: str) -> Sequence[int]:
        """Return the entries whose key, or whose file's name, has a word."""
        return range(len(self)) if word in self.stem else self._name_words.get(word, NOWHERE)

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
        return packed(postings)

    def names(self, entry: int) -> tuple[str, ...]:
        """Return the words of an entry's key and of the last part of its file name."""
        if entry not in self._names:
            self._names[entry] = (*name_words(self.part.key(entry)), *self.stem)
        return self._names[entry]

    # --- names, nearly ------------------------------------------------------------------------

    def around(self, word: str) -> Sequence[int]:
        """Return the entries with a word in the mark-up or remark before them, or in the file's name.

        That is nearly ``named`` and what has a word in its context, but needs no key. Numbers do not count.
        """
        if word in self.stem:
            return range(len(self))
        if word in self._usual or len(word) < _SHORTEST_PART or word.isdigit():
            return NOWHERE
        return self._markup.get(word)

    @cached_property
    def _typed_folded(self) -> Texts:
        typed = self.part.markup()
        folded = BORDER.join(typed).casefold().split(BORDER)
        return Texts(folded if len(folded) == len(typed) else [text.casefold() for text in typed])

    @cached_property
    def _markup(self) -> Postings:
        return Postings(self._typed_folded, self._markup_words_beginning, self._all_markup_words)

    def _markup_words_beginning(self, _letters: str, positions: Iterable[int]) -> dict[str, list[int]]:
        """Return all words of the mark-up in which letters stand."""
        entries = list(dict.fromkeys(map(self._typed_folded.number_at, positions)))
        return _named_by(zip(entries, map(name_words, self.part.markup(entries)), strict=True))

    def _all_markup_words(self) -> dict[str, list[int]]:
        words: defaultdict[str, list[int]] = defaultdict(list)
        for token, entries in _postings(Texts(self.part.markup()).joined, _NAME_TOKEN).items():
            words[singular(token.casefold())] += entries
        return {word: sorted(set(entries)) for word, entries in words.items() if word not in self._usual}

    @cached_property
    def _usual(self) -> frozenset[str]:
        """Words of the mark-up itself: at least every third entry has them."""
        some = range(0, len(self), len(self) // _SAMPLE + 1)
        counts = Counter(chain.from_iterable({*name_words(text)} for text in self.part.markup(some)))
        return frozenset(word for word, count in counts.items() if count > len(some) // 3 + 1)

    def names_like(self, word: str) -> int:
        """Return about how many entries have a word in their keys, or all where the file's name has it."""
        return len(self) if word in self.stem else self._sampled_names[word]

    @cached_property
    def _sampled_names(self) -> Counter[str]:
        """Words of keys, counted for some entries and multiplied."""
        step = len(self) // _SAMPLE + 1
        words = ({*name_words(self.part.key(entry))} for entry in range(0, len(self), step))
        return Counter({word: count * step for word, count in Counter(chain.from_iterable(words)).items()})

    # --- stretches ----------------------------------------------------------------------------

    @cached_property
    def whole(self) -> dict[str, int]:
        """Text without punctuation at its ends → the first entry that says it."""
        return self._whole_and_twins[0]

    @cached_property
    def _whole_and_twins(self) -> tuple[dict[str, int], dict[str, list[int]]]:
        bare = [text.strip(ENDS) for text in self.texts]
        first = dict(zip(reversed(bare), range(len(bare) - 1, -1, -1), strict=True))
        more: defaultdict[str, list[int]] = defaultdict(list)
        if len(first) < len(bare):
            for entry, text in enumerate(bare):
                if first[text] != entry:
                    more[text].append(entry)
        return first, dict(more)

    def saying(self, bare: str) -> list[int]:
        """Return the entries that say exactly this, punctuation at the ends aside."""
        self._asked += 1
        if self._asked <= _FEW_TIMES and "_whole_and_twins" not in self.__dict__:
            holding = dict.fromkeys(map(self.texts.number_at, self.texts.positions(bare)))
            return [entry for entry in holding if self.texts[entry].strip(ENDS) == bare]
        first, more = self._whole_and_twins
        return [first[bare], *more.get(bare, ())] if bare in first else []

    def holding(self, folded: str, runs: Sequence[str]) -> Iterable[int]:
        """Return the entries that hold a stretch as whole words, ascending.

        Args:
            folded: the stretch; not empty.
            runs: ``runs_of`` it; passed in since many files are asked about the same stretch.
        """
        if not runs or (not self.words.is_indexed and self.words.spend()):
            return self._searched(folded)
        if len(folded) == len(runs[0]):
            return self._with_run(folded)
        rarest, *others = sorted(runs, key=self._count_of_run)
        likely: Iterable[int] = self._with_run(rarest)
        if others and self._count_of_run(rarest) > _FEW:
            likely = sorted(set(likely).intersection(self._with_run(others[0])))
        return (entry for entry in likely if holds(self.texts[entry], folded))

    def _searched(self, folded: str) -> Iterator[int]:
        last = -1
        for position in self.texts.positions(folded):
            if _stands_alone(folded, self.texts.joined, position):
                entry = self.texts.number_at(position)
                if entry != last:
                    yield entry
                last = entry

    def _count_of_run(self, run: str) -> int:
        return len(self.words.get(run)) + len(self._pieces.get(run, NOWHERE))

    def _with_run(self, run: str) -> Sequence[int]:
        found, more = self.words.index.get(run, NOWHERE), self._pieces.get(run)
        return found if more is None else sorted({*found, *more})

    @cached_property
    def templates(self) -> Templates:
        """The entries with placeholders."""
        return Templates(self.texts)

    # --- keys ---------------------------------------------------------------------------------

    @cached_property
    def _keys(self) -> Texts:
        """The keys, folded; those of list items also without their numbers."""
        keys = (self.part.key(entry) for entry in range(len(self)))
        return Texts(
            [f"{key} {without_brackets(key)}".casefold() if "[" in key else key.casefold() for key in keys]
        )

    def keyed(self, name: str) -> Iterator[int]:
        """Yield the entries whose key, or a part of it, is ``name``, which is folded and not empty."""
        for entry in dict.fromkeys(map(self._keys.number_at, self._keys.positions(name))):
            if self._is_called(entry, name):
                yield entry

    def keyed_by_markup(self, name: str) -> Iterator[int]:
        """Yield entries as ``keyed`` does, if the name's last part is typed before the first of them."""
        behind = 0
        typed = self._typed_folded
        named = typed.positions(last_part(name) or name)
        for first in dict.fromkeys(map(typed.number_at, named)):
            called = takewhile(
                lambda entry: self._is_called(entry, name), range(max(first, behind), len(self))
            )
            for entry in called:
                yield entry
                behind = entry + 1

    def _is_called(self, entry: int, name: str) -> bool:
        return name in key_parts(self.part.key(entry))


def _named_by(names: Iterable[tuple[int, Iterable[str]]]) -> dict[str, list[int]]:
    """Return for each word the entries named by it."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for entry, words in names:
        for word in dict.fromkeys(words):
            postings[word].append(entry)
    return postings


def runs_of(folded: str) -> list[str]:
    """Return the runs of letters and digits in a text: in any entry that holds it, each stands by itself."""
    return list(dict.fromkeys(_RUN.findall(folded)))


def holds(text: str, folded: str) -> bool:
    """Tell whether a text holds a stretch that neither begins nor ends within a word."""
    position = text.find(folded)
    while position >= 0:
        if _stands_alone(folded, text, position):
            return True
        position = text.find(folded, position + 1)
    return False


def _stands_alone(folded: str, text: str, position: int) -> bool:
    end = position + len(folded)
    starts_well = not folded[0].isalnum() or position == 0 or not text[position - 1].isalnum()
    return starts_well and (not folded[-1].isalnum() or end >= len(text) or not text[end].isalnum())


def _words_at(text: str, position: int) -> tuple[str, ...]:
    """Return the word that begins at a place, if one does, and its first piece if that is a word as well."""
    before = text[position - 1 : position]
    found = None if before.isalnum() or before == "_" else _WORD.match(text, position)
    if found is None:
        return ()
    word = found[0]
    inner = before in _JOINTS and _IN_WORD.match(text, position - 2)
    if not inner and "-" not in word and "'" not in word:  # nearly always
        return (word,)
    first = _JOINT.split(word, maxsplit=1)[0]
    whole = () if inner else (word,)
    return (*whole, first) if len(first) >= _SHORTEST_PART and (inner or first != word) else whole


def _parts(word: str) -> list[str]:
    """Return the pieces of a word with hyphens or apostrophes that are long enough to be words."""
    return [part for part in _JOINT.split(word) if len(part) >= _SHORTEST_PART]


def _postings(joined: str, pattern: re.Pattern[str]) -> dict[str, list[int]]:
    """Return for each word the entries that hold it, in order."""
    postings: dict[str, list[int]] = {}
    entry = 0
    for token in pattern.findall(joined):
        if token == BORDER:
            entry += 1
            continue
        known = postings.get(token)
        if known is None:
            postings[token] = [entry]
        elif known[-1] != entry:
            known.append(entry)
    return postings
