"""Where quoted words stand in the copy: word for word, filled in, in part, or nearly."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from rapidfuzz import fuzz

from app.matching.asks import NoteReading
from app.matching.copy_index import CopyIndex
from app.matching.edits import changed_words
from app.matching.folding import ENDS, fold, words_of
from app.matching.quotes import QuoteStyle
from app.matching.spelling import correction, is_known
from app.matching.wishes import Wish
from app.model import AskKind

__all__ = ["Hit", "Level", "Needle", "hits_of", "needles_of"]

_MOST_NEEDLES = 60
_LONGEST_QUOTED = 1_000
_LONGEST_KERNEL = 40
_SHORTEST_PIECE = 4
_MOST_OWNERS = 200
_MOST_NEAR = 60
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
        outnumbered: the entry holds a rare neighbour of the quoted word, which is itself the usual one.
        covers: share of the entry that the words are, 0 to 1.
        usual: the entry holds the quoted word as it is usually written, and another a rare neighbour of it.
    """

    words: str
    level: Level
    owners: int
    role: str
    strength: float
    wish: Wish | None = None
    rendered: bool = False
    part: float = 1.0
    outnumbered: bool = False
    usual: bool = False
    covers: float = 0.0


@dataclass(frozen=True, slots=True)
class Needle:
    """Words to look for in the copy.

    Attributes:
        words: as quoted.
        role: what the quotation is for.
        strength: 0 to 1.
        wish: the wish whose present wording this is.
        cut: the writer shortened it.
        guess: it was not set apart in the note.
    """

    words: str
    role: str
    strength: float
    wish: Wish | None = None
    cut: bool = False
    guess: bool = False


@dataclass(frozen=True, slots=True)
class _Sighting:
    index: int
    level: Level
    owners: int
    rendered: bool = False
    part: float = 1.0
    outnumbered: bool = False
    usual: bool = False


def needles_of(reading: NoteReading) -> list[Needle]:
    """Return what a note gives to look for, the surest first."""
    needles: dict[tuple[str, str, Wish | None], Needle] = {}
    for needle in _all_needles(reading):
        key = (fold(needle.words), "old" if needle.wish else needle.role, needle.wish)
        if key[0] and (key not in needles or needles[key].strength < needle.strength):
            needles[key] = needle
    return sorted(needles.values(), key=lambda needle: -needle.strength)[:_MOST_NEEDLES]


def _all_needles(reading: NoteReading) -> Iterator[Needle]:
    for wish in reading.wishes:
        if wish.ask.old:
            yield Needle(wish.ask.old, "old", wish.strength, wish, wish.cut)
        if wish.ask.new:
            yield Needle(wish.ask.new, "new", wish.strength)
    for quotation, role in zip(reading.quotations, reading.roles, strict=True):
        guess = quotation.style is QuoteStyle.PLAIN
        if len(quotation.text) <= _LONGEST_QUOTED:
            yield Needle(quotation.text, role, 0.3 if guess else 0.5, None, quotation.cut, guess)


def hits_of(needle: Needle, index: CopyIndex) -> Iterator[tuple[int, Hit]]:
    """Yield (entry, hit) for everything that holds a needle, or a part of it, or nearly it."""
    found = list(_sightings(needle, index))
    if needle.wish and not any(sighting.level >= Level.INSIDE for sighting in found):
        found += _kernels(needle.wish, index)
    for sighting in found:
        yield (
            sighting.index,
            Hit(
                needle.words,
                sighting.level,
                sighting.owners,
                needle.role,
                needle.strength,
                needle.wish,
                sighting.rendered,
                sighting.part,
                sighting.outnumbered,
                sighting.usual,
                min(1.0, len(needle.words) / max(1, len(index.folded[sighting.index]))),
            ),
        )


def _sightings(needle: Needle, index: CopyIndex) -> list[_Sighting]:
    folded = fold(needle.words)
    equal = index.equal_to(folded)
    seen = set(equal)
    inside = [number for number in _holding(folded, index, cut=needle.cut) if number not in seen]
    found = [_Sighting(number, Level.EQUAL, len(equal)) for number in equal[:_MOST_OWNERS]]
    found += [_Sighting(number, Level.INSIDE, len(equal) + len(inside)) for number in inside[:_MOST_OWNERS]]
    if needle.guess and found:
        return found
    seen.update(inside)
    rendered = [number for number in _rendered(folded, index) if number not in seen]
    found += [_Sighting(number, Level.NEAR, len(rendered), rendered=True) for number in rendered[:20]]
    if not found or (needle.wish and needle.wish.ask.kind is AskKind.CORRECT):
        near = [sighting for sighting in _near(folded, index, _wished(needle)) if sighting.index not in seen]
        if any(sighting.outnumbered for sighting in near):  # the note shows how it should be written
            found = [replace(sighting, level=Level.LOOSE, usual=True) for sighting in found]
        found += near
    return found


def _wished(needle: Needle) -> str:
    """Return the folded wording that is wished instead of the needle: finding that is no find."""
    return fold(needle.wish.ask.new) if needle.wish and needle.wish.ask.new else ""


def _holding(folded: str, index: CopyIndex, *, cut: bool) -> list[int]:
    parts = [part.strip() for part in re.split(r"\.{3,}|\[\.\.\.\]", folded) if part.strip()]
    if cut or len(parts) > 1:
        sets = [set(index.holding(part)) for part in parts if len(part) >= _SHORTEST_PIECE]
        together = set.intersection(*sets) if sets else set()
        if together:
            return sorted(together)
    stripped = folded.strip(ENDS)
    return index.holding(folded) or (index.holding(stripped) if stripped != folded else [])


# --- filled in, in part -----------------------------------------------------------------------


def _rendered(folded: str, index: CopyIndex) -> list[int]:
    """Return entries whose fixed words all stand in the quotation, in order, around placeholders."""
    words = words_of(folded)
    if len(words) <= 1:
        return []
    return [
        number for number, parts in index.within(folded) if _in_order(folded, parts) and _enough(parts, words)
    ]


def _enough(parts: tuple[str, ...], words: list[str]) -> bool:
    """Tell whether the fixed words are at least half of what was quoted, and more than a letter or two."""
    fixed = [word for part in parts for word in words_of(part)]
    return bool(fixed) and len(fixed) * 2 >= len(words) and sum(map(len, fixed)) >= _SHORTEST_PIECE


def _in_order(folded: str, parts: tuple[str, ...]) -> bool:
    position = 0
    for part in parts:
        at = folded.find(part, position)
        if at < 0:
            return False
        position = at + len(part)
    return True


def _kernels(wish: Wish, index: CopyIndex) -> Iterator[_Sighting]:
    """Yield entries where the words that change stand with as many of their neighbours as possible.

    A screen joins texts: "Prefer cooking with stove" is shown from "cooking with"
    and other entries. What changes between old and new must be in the entry.
    """
    if wish.ask.old is None or wish.ask.new is None:
        return
    old = words_of(fold(wish.ask.old))
    changed = changed_words(old, words_of(fold(wish.ask.new)))
    if not changed or len(old) > _LONGEST_KERNEL:
        return
    found = {**_windows(old, *changed, index)}
    for sighting in _whole_or_rendered(fold(wish.ask.old), old, set(old[changed[0] : changed[1]]), index):
        found[sighting.index] = sighting
    yield from found.values()


def _windows(old: list[str], first: int, last: int, index: CopyIndex) -> dict[int, _Sighting]:
    """Return the entries that hold the longest stretch of ``old`` around the words that change.

    A stretch that no entry holds is in no longer one either: so it is first found how far
    one can go to either side alone.
    """
    found: dict[int, _Sighting] = {}
    low, high = first, last
    while low > 0 and _is_held(old[low - 1 : last], index):
        low -= 1
    while high < len(old) and _is_held(old[first : high + 1], index):
        high += 1
    for size in range(high - low, last - first - 1, -1):
        for start in range(max(low, last - size), min(first, high - size) + 1):
            numbers = index.holding(" ".join(old[start : start + size]))
            for number in sorted(numbers, key=lambda at: len(index.folded[at]))[:_MOST_NEAR]:
                found.setdefault(number, _Sighting(number, Level.KERNEL, len(numbers), part=size / len(old)))
        if found:
            break
    return found


def _is_held(words: list[str], index: CopyIndex) -> bool:
    return bool(index.holding(" ".join(words), limit=1))


def _whole_or_rendered(
    folded: str, old: list[str], changing: set[str], index: CopyIndex
) -> Iterator[_Sighting]:
    """Yield entries that stand as a whole in the quoted wording and hold a word that changes."""
    for number, parts in index.within(folded):
        fixed = [word for part in parts for word in words_of(part)]
        if changing.intersection(fixed) and _in_order(folded, parts):
            yield _Sighting(number, Level.KERNEL, 1, part=_part_as_a_whole(len(fixed) + 1, len(old)))
    for words, numbers in index.whole_in(folded).items():
        inner = words_of(words)
        if changing.intersection(inner):
            part = _part_as_a_whole(len(inner), len(old))
            for number in numbers[:20]:
                yield _Sighting(number, Level.KERNEL, len(numbers), part=part)


def _part_as_a_whole(words: int, quoted: int) -> float:
    """Return how much a whole entry of so many words, found in a quotation, counts: more than any part."""
    part = min(1.0, words / quoted)
    return (1 + part) / 2 if words > 1 else part


# --- nearly -----------------------------------------------------------------------------------


def _near(folded: str, index: CopyIndex, wished: str) -> Iterable[_Sighting]:
    """Return entries that hold nearly the quoted words, best first."""
    words = words_of(folded)
    if len(words) == 1:
        return _near_word(words[0], index, wished)
    ranked = index.ranked(dict.fromkeys(words[:_LONGEST_KERNEL], 1.0), limit=40)
    scored = [
        (fuzz.partial_ratio(folded, index.folded[number]), number)
        for number, _ in ranked
        if len(index.folded[number]) * 2 > len(folded)
    ]
    near = [number for score, number in sorted(scored, reverse=True) if score >= _NEAR][:10]
    return [_Sighting(number, Level.NEAR, len(near)) for number in near]


def _near_word(word: str, index: CopyIndex, wished: str) -> Iterable[_Sighting]:
    found: dict[int, _Sighting] = {}
    known = index.count(word)
    usual = bool(known) and correction(word) is None
    for other in (near for near in index.misspellings(word) if near != wished):
        owners = index.count(other)
        outnumbered = usual and known > owners and not is_known(other)
        level = Level.NEAR if outnumbered else Level.LOOSE
        for number in index.with_word(other, limit=_MOST_NEAR):
            found.setdefault(number, _Sighting(number, level, owners, outnumbered=outnumbered))
    for other in (form for form in index.inflections(word) if form != wished):
        owners = index.count(other)
        for number in index.with_word(other, limit=_MOST_NEAR):
            found.setdefault(number, _Sighting(number, Level.LOOSE, owners))
    return list(found.values())[:_MOST_NEAR]
