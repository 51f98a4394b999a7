"""Names for places, learnt from the developer: the client's "start screen" is ``home.xml`` here.

Pure: from corrections to names, and from a note to what speaks for an entry. A learnt name is a hint.
It orders candidates and chooses among twins once it was confirmed; it never makes a place certain
that was not (see ``Matcher``). Where a later choice contradicts a name, the name is forgotten.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from app.matching.evidence import Scored
from app.matching.folding import fold, fold_with_map, words_of
from app.matching.lexicon import merged
from app.matching.names import name_words, stem_words
from app.model import ChosenPlace, Correction, Evidence, Note, say

__all__ = ["PlaceName", "hinted", "learn", "names_said", "place_names"]

_ONCE = 0.8
"""What one choice adds to the log-odds of an entry: it lifts it, and no more."""
_MOST = 1.6
"""The most that choices add. It leaves one of two equal twins: exp(1.6) is beyond the margin of claims."""
_SAME_FILE = 0.5
"""The share of it for an entry of the same file with another name."""
_LONGEST = 60
_READ = 4_000
_MOST_WORDS_BEFORE = 3
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name that the client has for a place.

    Attributes:
        words: folded.
        shown: as it was written.
        file: where it is, relative to the copy root.
        section: the first words of the keys there; empty: the whole file.
        choices: how many of the developer's choices agree.
    """

    words: str
    shown: str
    file: str
    section: tuple[str, ...]
    choices: int


class CopyNames(Protocol):
    """What a name is compared with."""

    def key(self, index: int) -> str:
        """Return the dialect's own name of an entry."""

    def file(self, index: int) -> str:
        """Return the file of an entry."""


# --- from corrections to names ----------------------------------------------------------------


def learn(corrections: Iterable[Correction]) -> tuple[PlaceName, ...]:
    """Return the names that corrections teach, the oldest correction first.

    A choice in another file forgets the name; the next choice begins anew.
    """
    names: dict[str, PlaceName] = {}
    for correction in corrections:
        place = _common_place(correction.places)
        if place is None:
            continue
        file, section = place
        for words, shown in place_names(correction.text, correction.where).items():
            if _says_the_same(words, file, section):
                continue
            known = names.pop(words, None)
            if known is None:
                names[words] = PlaceName(words, shown, file, section, 1)
            elif known.file == file:
                shared = _shared(known.section, section)
                names[words] = replace(known, section=shared, choices=known.choices + 1)
    return tuple(names.values())


def _common_place(places: Sequence[ChosenPlace]) -> tuple[str, tuple[str, ...]] | None:
    """Return file and section of chosen places; None where they are in several files, or none is chosen."""
    if not places or len({place.file for place in places}) > 1:
        return None
    first, *others = (_section_of(place.key) for place in places)
    for other in others:
        first = _shared(first, other)
    return places[0].file, first


def _section_of(key: str) -> tuple[str, ...]:
    """Return the words of a key but its last: ``review_image_title`` → review, image."""
    return tuple(name_words(key)[:-1])


def _shared(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Return what both begin with."""
    length = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return tuple(one[:length])


def _says_the_same(words: str, file: str, section: Sequence[str]) -> bool:
    """Tell whether a name only repeats file or section: that is seen without being learnt."""
    named = {*stem_words(file), *section}
    return all({word, *name_words(word), _without_place(word)} & named for word in _telling(words))


# --- the names in a note ----------------------------------------------------------------------


def place_names(text: str, where: str) -> dict[str, str]:
    """Return the names that a note has for the place it is about, folded, with how each was written.

    They stand in its page column, or in words such as "on the start screen".
    """
    found = {}
    if len(where) <= _LONGEST:
        found[" ".join(words_of(fold(where)))] = _one_line(where)
    if _name_pattern().search(fold(text[:_READ])):  # folding without a map is ten times as quick
        for words, shown in _names_in(text[:_READ]):
            found.setdefault(words, shown)
    return {words: shown for words, shown in found.items() if _telling(words)}


def _names_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name in a text, folded and as it was written."""
    folded = fold_with_map(text)
    for match in _name_pattern().finditer(folded.text):
        words = _tidy(match[1])
        start = match.start(1) + match[1].find(words.split(" ", 1)[0])
        yield words, _one_line(text[slice(*folded.original(start, match.end(1)))])


def _one_line(text: str) -> str:
    """Return words as written, in one line."""
    return " ".join(text.split())


@cache
def _name_pattern() -> re.Pattern[str]:
    """Return a pattern of our own words only: on, the, screen; what stands between is the name."""
    places = "|".join(sorted(map(re.escape, _place_words()), key=len, reverse=True))
    return re.compile(
        r"\b(?:on|in|at|under|from|of|inside|auf|im|am|an|beim|bei|unter|vom|von|aus)\s+"
        r"(?:(?:the|our|your|this|that|der|dem|den|das|die|dieser|diesem|unserer|unserem|eurer|eurem|ihrer|ihrem)\s+)?"
        rf"((?:[\w'-]+\s+){{0,{_MOST_WORDS_BEFORE}}}?[\w-]*(?:{places}))\b"
    )


@cache
def _place_words() -> frozenset[str]:
    return frozenset(fold(word) for word in merged().words["places"])


def _tidy(name: str) -> str:
    """Return a name without the small words before it: "the very first page" is "first page"."""
    words = words_of(name)
    while words and words[0] in merged().members("function"):
        words = words[1:]
    return " ".join(words)


def _telling(name: str) -> list[str]:
    """Return the words of a name that tell it from others: not "page", not "the"."""
    function = merged().members("function")
    return [
        word
        for word in words_of(name)
        if word not in function and word not in _place_words() and any(sign.isalnum() for sign in word)
    ]


def _without_place(word: str) -> str:
    """Return a compound without its last part: ``startseite`` → start."""
    for place in _place_words():
        if word.endswith(place) and len(word) - len(place) >= _SHORTEST:
            return word.removesuffix(place).rstrip("-")
    return word


def names_said(note: Note, names: Sequence[PlaceName]) -> tuple[PlaceName, ...]:
    """Return the learnt names that a note says, as whole words, in its text or its page column."""
    if not names:
        return ()
    said = f" {' '.join(words_of(fold(note.where)))} | {' '.join(words_of(fold(note.text[:_READ])))} "
    return tuple(name for name in names if f" {name.words} " in said)


# --- what speaks for an entry -----------------------------------------------------------------


def hinted(
    scored: Sequence[Scored], names: Sequence[PlaceName], copy: CopyNames, *, single_file: bool
) -> tuple[Sequence[Scored], dict[int, Evidence]]:
    """Return candidates with what learnt names add to their scores, best first, and the evidence by entry.

    Args:
        scored: the candidates, best first.
        names: learnt names that the note says; none: the same candidates come back.
        copy: where the entries are.
        single_file: then the file alone tells nothing.
    """
    if not names:
        return scored, {}
    hints = {found.index: hint for found in scored if (hint := _hint(found, names, copy, single_file))}
    if not hints:
        return scored, {}
    lifted = [
        replace(found, score=_lifted(found.score, hints[found.index].weight), named_before=True)
        if found.index in hints
        else found
        for found in scored
    ]
    return sorted(lifted, key=lambda found: (-found.score, found.index)), hints


def _hint(found: Scored, names: Sequence[PlaceName], copy: CopyNames, single_file: bool) -> Evidence | None:
    file, key = copy.file(found.index), name_words(copy.key(found.index))
    hints = list(_hints(file, tuple(key), names, single_file))
    return max(hints, key=lambda hint: hint.weight, default=None)


def _hints(
    file: str, key: tuple[str, ...], names: Sequence[PlaceName], single_file: bool
) -> Iterator[Evidence]:
    for name in names:
        if file != name.file or (single_file and not name.section):
            continue
        inside = key[: len(name.section)] == name.section
        if inside or not single_file:
            weight = min(_MOST, _ONCE * name.choices) * (1.0 if inside else _SAME_FILE)
            yield Evidence(
                "learnt", say("You chose this before for “{name}”.", name=name.shown), round(weight, 2)
            )


def _lifted(score: float, weight: float) -> float:
    """Return a score whose odds are exp(weight) times as high."""
    return score / (score + (1 - score) * math.exp(-weight)) if score else 0.0
