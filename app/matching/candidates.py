"""Which entries a note may mean, and every fact that speaks for each of them.

Generous on purpose: what is gathered here is weighed in ``evidence``.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from rapidfuzz import fuzz

from app.matching.asks import NoteReading, Wish
from app.matching.copy_index import CopyIndex, content_words, name_words, singular
from app.matching.edits import changed_words
from app.matching.folding import fold, words_of
from app.matching.quotes import QuoteStyle
from app.model import AskKind

__all__ = ["Candidate", "Hit", "Level", "find_candidates"]

_NEAR_LINES = 2
_MOST_WORDS = 40
_POOL = 80
_LONGEST_READ = 6_000
_LONG_WORD = 8
_RARE = 0.5
_LONGEST_KERNEL = 40
_NEAR = 84.0
"""rapidfuzz ratio (0-100) from which a stretch counts as the quoted one, misquoted."""


class Level(IntEnum):
    """How well an entry holds quoted words."""

    NONE = 0
    LOOSE = 1
    """Only other forms of the word, or a misspelling of it."""
    KERNEL = 2
    """A part of them, among it the words that are to be changed."""
    NEAR = 3
    """Nearly these words, or these words with placeholders filled in."""
    INSIDE = 4
    """Word for word, as a part."""
    EQUAL = 5
    """It says exactly this."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Quoted words found in an entry.

    Attributes:
        words: the words as quoted.
        level: how well.
        owners: in how many entries they were found at this level.
        role: what the quotation is for ("old", "new", "place" …, "" if unknown).
        strength: 0 to 1, of the wish or role.
        wish: the wish whose present wording this is, if any.
        rendered: the entry has placeholders, and the note quotes it filled in.
        part: share of the quoted words that stand there, the words to be changed among them.
    """

    words: str
    level: Level
    owners: int
    role: str
    strength: float
    wish: Wish | None = None
    rendered: bool = False
    part: float = 1.0


@dataclass(slots=True)
class Candidate:
    """An entry that may be meant, with the facts found.

    Attributes:
        index: of the entry in the catalogue.
        hits: quoted words found in it.
        word_score: BM25 score of the note's words, relative to the best entry (0 to 1).
        name_words: words of its key or file that the note says.
        whole: the note says the whole entry without quoting it.
        suspect: a word in it looks misspelt, and the note speaks of a misspelling.
        line_named: 1.0 when the note names its line, less for a line nearby.
    """

    index: int
    hits: list[Hit] = field(default_factory=list)
    word_score: float = 0.0
    name_words: tuple[str, ...] = ()
    whole: bool = False
    line_named: float = 0.0
    suspect: bool = False


@dataclass(frozen=True, slots=True)
class _Needle:
    words: str
    role: str
    strength: float
    wish: Wish | None
    cut: bool
    guess: bool


def find_candidates(reading: NoteReading, index: CopyIndex, line_of: Callable[[int], int]) -> list[Candidate]:
    """Return the entries a note may mean, in no order that matters.

    Args:
        reading: the note.
        index: of the catalogue.
        line_of: returns the line of an entry; asked only when the note names lines.
    """
    pool: defaultdict[int, Candidate] = defaultdict(lambda: Candidate(-1))

    def candidate(number: int) -> Candidate:
        found = pool[number]
        found.index = number
        return found

    for needle in _needles(reading):
        sightings = _sightings(needle, index)
        for number, level, owners, rendered in sightings:
            candidate(number).hits.append(
                Hit(needle.words, level, owners, needle.role, needle.strength, needle.wish, rendered)
            )
        if needle.wish and not any(level >= Level.INSIDE for _, level, _, _ in sightings):
            for number, owners, part in _kernel_sightings(needle.wish, index):
                candidate(number).hits.append(
                    Hit(
                        needle.words,
                        Level.KERNEL,
                        owners,
                        needle.role,
                        needle.strength,
                        needle.wish,
                        part=part,
                    )
                )
    for number in _whole_strings(reading, index):
        candidate(number).whole = True
    if reading.signals["typo"]:
        for number in _suspicious(reading, index):
            candidate(number).suspect = True
    for number, score in _by_words(reading, index):
        candidate(number).word_score = score
    for number in _by_name(reading, index):
        candidate(number)
    for number, nearness in _by_line(reading, index, line_of):
        candidate(number).line_named = nearness
    said = {singular(word) for word in words_of(reading.folded)} | {
        word for name in reading.identifiers for word in name_words(name)
    }
    for found in pool.values():
        found.name_words = tuple(word for word in dict.fromkeys(index.names(found.index)) if word in said)
    return list(pool.values())


# --- what to look for -------------------------------------------------------------------------


def _needles(reading: NoteReading) -> list[_Needle]:
    needles: dict[tuple[str, str], _Needle] = {}

    def add(needle: _Needle) -> None:
        key = (fold(needle.words), "old" if needle.wish else needle.role)
        if key[0] and (key not in needles or needles[key].strength < needle.strength):
            needles[key] = needle

    for wish in reading.wishes:
        if wish.ask.old:
            add(_Needle(wish.ask.old, "old", wish.strength, wish, wish.cut, guess=False))
        if wish.ask.new:
            add(_Needle(wish.ask.new, "new", wish.strength, None, cut=False, guess=False))
    for quotation, role in zip(reading.quotations, reading.roles, strict=True):
        guess = quotation.style is QuoteStyle.PLAIN
        if len(quotation.text) <= 1_000:
            add(_Needle(quotation.text, role, 0.3 if guess else 0.5, None, quotation.cut, guess))
    return sorted(needles.values(), key=lambda needle: -needle.strength)[:60]


# --- where it stands --------------------------------------------------------------------------


def _sightings(needle: _Needle, index: CopyIndex) -> list[tuple[int, Level, int, bool]]:
    folded = fold(needle.words)
    equal = index.equal_to(folded)
    inside = [number for number in _holding(folded, index, cut=needle.cut) if number not in set(equal)]
    found = [(number, Level.EQUAL, len(equal), False) for number in equal]
    found += [(number, Level.INSIDE, len(equal) + len(inside), False) for number in inside[:200]]
    if needle.guess and found:
        return found
    rendered = [number for number in _rendered(folded, index) if number not in set(equal) | set(inside)]
    found += [(number, Level.NEAR, len(rendered), True) for number in rendered[:20]]
    if not found or (needle.wish and needle.wish.ask.kind is AskKind.CORRECT):
        near = [
            (number, level)
            for number, level in _near(folded, index)
            if number not in {hit[0] for hit in found}
        ]
        found += [(number, level, len(near), False) for number, level in near]
    return found


def _holding(folded: str, index: CopyIndex, *, cut: bool) -> list[int]:
    parts = [part.strip() for part in re.split(r"\.{3,}|\[\.\.\.\]", folded) if part.strip()]
    if cut or len(parts) > 1:
        sets = [set(index.holding(part)) for part in parts if len(part) > 3]
        if sets:
            together = set.intersection(*sets)
            if together:
                return sorted(together)
    stripped = folded.strip(" .:;!?…")
    return index.holding(folded) or (index.holding(stripped) if stripped != folded else [])


def _rendered(folded: str, index: CopyIndex) -> list[int]:
    """Return entries whose fixed words all stand in the quotation, in order, around placeholders."""
    words = words_of(folded)
    if len(words) < 2:
        return []
    return [
        number
        for number, parts in index.with_placeholders
        if all(part in folded for part in parts) and _in_order(folded, parts) and _enough(parts, words)
    ]


def _kernel_sightings(wish: Wish, index: CopyIndex) -> list[tuple[int, int, float]]:
    """Return (entry, owners, share) where the words that change stand with as many of their neighbours as possible.

    A screen joins texts: "Prefer cooking with stove" is shown from "cooking with"
    and other entries. What changes between old and new must be in the entry.
    """
    if wish.ask.old is None or wish.ask.new is None:
        return []
    old = words_of(fold(wish.ask.old))
    changed = changed_words(old, words_of(fold(wish.ask.new)))
    if not changed or len(old) > _LONGEST_KERNEL:
        return []
    first, last = changed
    found: dict[int, tuple[int, float]] = {}
    for words, numbers in index.whole_in(fold(wish.ask.old)).items():
        inner = words_of(words)
        if any(old[at] in inner for at in range(first, last)):
            found |= {number: (len(numbers), len(inner) / len(old)) for number in numbers[:20]}
    changing = set(old[first:last])
    for number, parts in index.with_placeholders:
        fixed = [word for part in parts for word in words_of(part)]
        if changing.intersection(fixed) and _in_order(fold(wish.ask.old), parts):
            found.setdefault(number, (1, min(1.0, (len(fixed) + 1) / len(old))))
    for size in range(len(old), last - first - 1, -1):
        for start in range(max(0, last - size), min(first, len(old) - size) + 1):
            numbers = index.holding(" ".join(old[start : start + size]))
            for number in sorted(numbers, key=lambda at: len(index.folded[at]))[:60]:
                found.setdefault(number, (len(numbers), size / len(old)))
        if found:
            break
    return [(number, owners, part) for number, (owners, part) in found.items()]


def _enough(parts: tuple[str, ...], words: list[str]) -> bool:
    fixed = [word for part in parts for word in words_of(part)]
    return bool(fixed) and len(fixed) * 2 >= len(words) and sum(map(len, fixed)) >= 4


def _in_order(folded: str, parts: tuple[str, ...]) -> bool:
    position = 0
    for part in parts:
        at = folded.find(part, position)
        if at < 0:
            return False
        position = at + len(part)
    return True


def _near(folded: str, index: CopyIndex) -> list[tuple[int, Level]]:
    """Return entries that hold nearly the quoted words, best first."""
    words = words_of(folded)
    if len(words) == 1:
        return _near_word(words[0], index)
    ranked = index.ranked(dict.fromkeys(words[:_MOST_WORDS], 1.0), limit=40)
    scored = [
        (fuzz.partial_ratio(folded, index.folded[number]), number)
        for number, _ in ranked
        if len(index.folded[number]) * 2 > len(folded)
    ]
    return [(number, Level.NEAR) for score, number in sorted(scored, reverse=True) if score >= _NEAR][:10]


def _near_word(word: str, index: CopyIndex) -> list[tuple[int, Level]]:
    found: dict[int, Level] = {}
    for other in [*index.misspellings(word), *index.inflections(word)]:
        for number in index.postings[other][:30]:
            found.setdefault(number, Level.LOOSE)
    return list(found.items())[:60]


def _whole_strings(reading: NoteReading, index: CopyIndex) -> Iterator[int]:
    """Yield entries that the note says as a whole without setting them apart; a lone common word does not count."""
    for words, numbers in index.whole_in(reading.folded[:_LONGEST_READ]).items():
        if " " in words or (len(words) >= _LONG_WORD and index.rarity(words) >= _RARE):
            yield from numbers[:10]


def _by_words(reading: NoteReading, index: CopyIndex) -> list[tuple[int, float]]:
    weights: dict[str, float] = {}
    title = set(words_of(fold(reading.title)))
    for word in content_words(reading.folded):
        weights[word] = weights.get(word, 0.0) + (1.0 if word in title else 0.35)
    for word, weight in list(weights.items()):
        if "-" in word:
            for part in word.split("-"):
                weights.setdefault(part, weight * 0.7)
    for name in reading.identifiers:
        for word in re.split(r"[_.\W]", name.casefold()):
            weights[word] = max(weights.get(word, 0.0), 1.0)
    chosen = dict(
        sorted(weights.items(), key=lambda item: -min(item[1], 1.6) * index.rarity(item[0]))[:_MOST_WORDS]
    )
    ranked = index.ranked({word: min(weight, 1.6) for word, weight in chosen.items() if word}, limit=_POOL)
    best = ranked[0][1] if ranked else 1.0
    return [(number, score / best) for number, score in ranked]


def _suspicious(reading: NoteReading, index: CopyIndex) -> list[int]:
    """Return entries that look misspelt and share a word, or a word of their key, with the note."""
    said = {singular(word) for word in content_words(reading.folded)}
    return [
        number
        for number in index.suspicious
        if said.intersection(index.names(number)) or said.intersection(words_of(index.folded[number]))
    ][:_POOL]


def _by_line(
    reading: NoteReading, index: CopyIndex, line_of: Callable[[int], int]
) -> Iterator[tuple[int, float]]:
    """Yield entries on, or within two lines of, a line that the note names together with a file."""
    if not reading.lines:
        return
    numbers = [number for name in reading.files for number in index.in_file(name)]
    for number in numbers or (range(len(index)) if index.single_file else ()):
        distance = min(abs(line_of(number) - line) for line in reading.lines)
        if distance <= _NEAR_LINES:
            yield number, 1.0 - 0.25 * distance


def _by_name(reading: NoteReading, index: CopyIndex) -> Iterable[int]:
    """Return entries whose key is named, or that stand on a named line."""
    for name in reading.identifiers:
        yield from index.keyed(name)
