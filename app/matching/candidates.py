"""Which entries a note may mean, and every fact that speaks for each of them.

Generous on purpose: what is gathered here is weighed in ``evidence``.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import pairwise

from app.matching.asks import NoteReading
from app.matching.copy_index import CopyIndex, content_words
from app.matching.folding import fold, words_of
from app.matching.lexicon import names_in_keys
from app.matching.names import name_words, singular
from app.matching.sightings import Hit, Level, Needle, hits_of, needles_of
from app.matching.spelling import slips

__all__ = ["Candidate", "LinesOf", "find_candidates"]

LinesOf = Callable[[int], tuple[int, int]]
"""Returns the first and last line of an entry."""

_NEAR_LINES = 2
_MOST_WORDS = 40
_POOL = 80
_POOL_FOR_SLIPS = 250
_LONGEST_READ = 6_000
_LONG_WORD = 8
_RARE = 0.5
_MOST_OWNERS = 10
_MOST_WEIGHED = 1_000
"""Weighing takes a tenth of a millisecond each, and the answer must come at once."""
_MOST_SIBLINGS = 8
"""A key that so many entries share is no name of a text in several languages."""
_LED_BY = 25
_SHORTEST_NAME = 5
_LONGEST_ENDING = 2
_SHORTEST_STEM = 3


@dataclass(slots=True)
class Candidate:
    """An entry that may be meant, with the facts found.

    Attributes:
        index: of the entry in the catalogue.
        hits: quoted words found in it.
        word_score: BM25 score of the note's words, relative to the best entry (0 to 1).
        name_words: words of its key or file that the note says.
        whole: the note says the whole entry without quoting it.
        line_named: 1.0 when the note names its line, less for a line nearby.
        suspect: a word in it looks misspelt, and the note speaks of a misspelling.
        sibling_score: the best ``word_score`` of the same text in another language.
        sibling_quoted: the note quotes the same text in another language.
    """

    index: int
    hits: list[Hit] = field(default_factory=list)
    word_score: float = 0.0
    name_words: tuple[str, ...] = ()
    whole: bool = False
    line_named: float = 0.0
    suspect: bool = False
    sibling_score: float = 0.0
    sibling_quoted: bool = False


def find_candidates(reading: NoteReading, index: CopyIndex, lines_of: LinesOf) -> list[Candidate]:
    """Return the entries a note may mean, in no order that matters.

    Args:
        reading: the note.
        index: of the catalogue.
        lines_of: asked only when the note names lines.
    """
    pool: dict[int, Candidate] = {}

    def candidate(number: int) -> Candidate:
        return pool.setdefault(number, Candidate(number))

    for needle in (needle for needle in needles_of(reading) if not _only_compares(needle, index)):
        for number, hit in hits_of(needle, index):
            candidate(number).hits.append(hit)
    for number in _whole_strings(reading, index):
        candidate(number).whole = True
    for number, score in _by_words(reading, index, pool):
        candidate(number).word_score = score
    for name in reading.identifiers:
        for number in index.keyed(name):
            candidate(number)
    for number, nearness in _by_line(reading, index, lines_of):
        candidate(number).line_named = nearness
    _add_siblings(index, pool)
    likely = _likeliest(pool.values())
    _mark_slips(reading, index, likely)
    said = _names_said(reading)
    shortened = {word[:-cut] for word in said for cut in range(1, _LONGEST_ENDING + 1)}
    for found in likely:
        names = dict.fromkeys(index.names(found.index))
        found.name_words = tuple(
            word for word in names if word in said or _begins_like(word, said, shortened)
        )
    return likely


def _likeliest(candidates: Collection[Candidate]) -> list[Candidate]:
    """Return all candidates; of the thousands that a note of many quotations has, the most promising."""
    if len(candidates) <= _MOST_WEIGHED:
        return list(candidates)

    def promise(candidate: Candidate) -> tuple[float, ...]:
        level = max((hit.level for hit in candidate.hits), default=0)
        return candidate.line_named, level, len(candidate.hits), candidate.word_score

    return nlargest(_MOST_WEIGHED, candidates, key=promise)


def _only_compares(needle: Needle, index: CopyIndex) -> bool:
    """Tell whether two like quotations, joined by no phrase, are two entries that the note compares."""
    wish = needle.wish
    return bool(wish and wish.phrase == "alike" and wish.ask.new and index.equal_to(fold(wish.ask.new)))


def _add_siblings(index: CopyIndex, pool: dict[int, Candidate]) -> None:
    """Add the same texts in other languages: a note in English may be about the German text.

    Only those of the best candidates; each learns how well its siblings fit the note.
    """
    if index.is_large:  # a key is looked up in every file
        return
    leading = sorted(pool.values(), key=lambda found: -found.word_score)[:_LED_BY]
    quoted = [found for found in pool.values() if _is_quoted(found)]
    for found in dict.fromkeys(found.index for found in (*leading, *quoted[:_LED_BY])):
        others = index.siblings(found)
        if len(others) > _MOST_SIBLINGS:
            continue
        for other in others:
            sibling = pool.setdefault(other, Candidate(other))
            sibling.sibling_score = max(sibling.sibling_score, pool[found].word_score)
            sibling.sibling_quoted |= _is_quoted(pool[found])


def _is_quoted(candidate: Candidate) -> bool:
    return any(hit.level >= Level.NEAR and hit.role != "new" for hit in candidate.hits)


def _begins_like(name: str, said: set[str], shortened: set[str]) -> bool:
    """Tell whether a word of a key is said in another form or language: profile, "Profil"."""
    if len(name) < _SHORTEST_NAME:
        return False
    return name in shortened or any(name[:-cut] in said for cut in range(1, _LONGEST_ENDING + 1))


def _names_said(reading: NoteReading) -> set[str]:
    """Return the words of a note as they would stand in a key: in English, or two joined to one."""
    words = words_of(reading.folded)
    said = {singular(word) for word in words}
    said |= {one + singular(other) for one, other in pairwise(words) if one.isalpha() and other.isalpha()}
    for name in reading.identifiers:
        said.update(name_words(name))
    return said | {name for word in words for name in _in_english(word)}


def _in_english(word: str) -> tuple[str, ...]:
    """Return what keys call the thing that a German word names, whatever its ending."""
    names = names_in_keys()
    stems = (word[:length] for length in range(len(word), max(_SHORTEST_STEM, len(word) - 3) - 1, -1))
    return next((names[stem] for stem in stems if stem in names), ())


def _whole_strings(reading: NoteReading, index: CopyIndex) -> Iterator[int]:
    """Yield entries that the note says as a whole without setting them apart; no lone common words."""
    for words, numbers in index.whole_in(reading.folded[:_LONGEST_READ]).items():
        if " " in words or (len(words) >= _LONG_WORD and index.rarity(words) >= _RARE):
            yield from numbers[:_MOST_OWNERS]


def _by_words(reading: NoteReading, index: CopyIndex, found: Iterable[int]) -> list[tuple[int, float]]:
    weights = _word_weights(reading)
    chosen = dict(sorted(weights.items(), key=lambda item: -item[1] * index.rarity(item[0]))[:_MOST_WORDS])
    limit = _POOL_FOR_SLIPS if reading.signals["typo"] else _POOL
    ranked = index.ranked(chosen, limit=limit, found=found)
    best = ranked[0][1] if ranked else 1.0
    return [(number, score / best) for number, score in ranked]


def _word_weights(reading: NoteReading) -> dict[str, float]:
    """Return the words that say what a note is about; those of the first line count most."""
    weights: dict[str, float] = {}
    title = set(words_of(fold(reading.title)))
    for word in content_words(reading.folded):
        weights[word] = min(1.6, weights.get(word, 0.0) + (1.0 if word in title else 0.35))
    for word, weight in list(weights.items()):
        for part in word.split("-") if "-" in word else ():
            weights.setdefault(part, weight * 0.7)
    for name in reading.identifiers:
        for word in name_words(name):
            weights[word] = max(weights.get(word, 0.0), 1.0)
    return {word: weight for word, weight in weights.items() if word}


def _by_line(reading: NoteReading, index: CopyIndex, lines_of: LinesOf) -> Iterator[tuple[int, float]]:
    """Yield entries on, or within two lines of, a line that the note names together with a file."""
    if not reading.lines:
        return
    numbers: Iterable[int] = [number for name in reading.files for number in index.in_file(name)]
    if not reading.files and index.single_file:
        numbers = range(len(index))
    for number in numbers:
        first, last = lines_of(number)
        distance = min(max(first - line, line - last, 0) for line in reading.lines)
        if distance <= _NEAR_LINES:
            yield number, 1.0 - 0.25 * distance


def _mark_slips(reading: NoteReading, index: CopyIndex, pool: Iterable[Candidate]) -> None:
    """Mark the entries in which a word looks misspelt, where the note names a slip without quoting it."""
    if not reading.signals["typo"] or any(hit.wish for found in pool for hit in found.hits):
        return
    for found in pool:
        found.suspect = bool(slips(index.value(found.index)))
