"""Notes that ask for what an earlier note asked for. Pure; in doubt a note is one of its own.

Two notes ask for the same if they were found to want the same change of the same entry, or if their words
are nearly the same, with the same quotations, figures and page: clients write many notes in one form
("Please change “…” to “…”"), so nothing else of their words tells. Numbers of notes tell nothing at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from app.journal.following.likeness import Wording, wording
from app.model import KeptVerdict, KnownNote

__all__ = ["Asking", "EarlierNotes", "asking_of"]

_FIGURE = re.compile(r"\S*\d\S*")
_NEARLY = 92.0
"""Per cent of letters that two notes have in common where the second was written anew, or mistyped."""
_FEWEST_WORDS = 4
"""“Typo here” is said of many things."""
_TELLING = 3
"""So many words of a note, the longest ones, are used to find notes that are nearly the same."""
_TRIED = 12
"""Notes that are compared for each pair of telling words, the latest ones: they hardly ever are so many."""

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """What a note asks for, as far as it tells it from others.

    Attributes:
        note_id: the note.
        words: what it says.
        changes: (file, key, old, new) of the entries that it was found to mean; an open wording is None.
    """

    note_id: str
    words: Wording
    where: str = ""
    changes: frozenset[tuple[str, str, str, str | None]] = frozenset()


def asking_of(note: KnownNote, verdict: KeptVerdict | None) -> Asking:
    """Return what a note asks for.

    Args:
        note: the note.
        verdict: what Copycue made of it, or None.
    """
    places = verdict.places if verdict is not None else ()
    changes = frozenset((place.file, place.key, place.old, place.new) for place in places)
    return Asking(note.id, wording(note.words.text), " ".join(note.words.where.casefold().split()), changes)


class EarlierNotes:
    """Notes in the order in which they were written, asked for the first that a new one is like."""

    def __init__(self) -> None:
        self._by_key: dict[_Key, str] = {}
        self._near: defaultdict[_Key, list[tuple[str, str]]] = defaultdict(list)

    def add(self, asking: Asking) -> str | None:
        """Take up a note, and return the id of the first that asked for the same, or None."""
        keys = list(_certain_keys(asking))
        text, pairs = " ".join(asking.words.words), list(_telling_pairs(asking))
        first = next((self._by_key[key] for key in keys if key in self._by_key), None) or self._nearly(
            text, pairs
        )
        for key in keys:
            self._by_key.setdefault(key, first or asking.note_id)
        for pair in pairs:
            self._near[pair].append((text, first or asking.note_id))
        return None if first == asking.note_id else first

    def _nearly(self, text: str, pairs: Iterable[_Key]) -> str | None:
        from rapidfuzz import fuzz, process

        for pair in pairs:
            others = dict(self._near.get(pair, [])[-_TRIED:])
            found = process.extractOne(text, others.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
            if found is not None:
                return others[found[0]]
        return None


def _certain_keys(asking: Asking) -> Iterator[_Key]:
    """Yield what only notes that ask for the same have in common."""
    yield from (("change", *change) for change in asking.changes if change[3] is not None)
    if len(asking.words.words) >= _FEWEST_WORDS:
        yield ("words", asking.where, asking.words)


def _telling_pairs(asking: Asking) -> Iterator[_Key]:
    """Yield pairs of telling words with all that must be the same in notes that are nearly the same."""
    words = asking.words.words
    if len(words) < _FEWEST_WORDS:
        return
    figures = tuple(_FIGURE.findall(" ".join(words)))
    telling = sorted(set(words), key=lambda word: (-len(word), word))[:_TELLING]
    for pair in combinations(telling, 2):
        yield ("near", asking.where, asking.words.quoted, figures, *pair)
