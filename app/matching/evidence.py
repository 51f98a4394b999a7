"""Weighing candidates: named facts, each with a weight, add up to a score that can be explained.

The weights are learnt (``models``).
"""

import math
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from rapidfuzz import fuzz

from app.matching.asks import NoteReading
from app.matching.candidates import Candidate
from app.matching.copy_index import CopyIndex, CopyTexts
from app.matching.edits import combined, occurrences, work_out
from app.matching.folding import fold, words_of
from app.matching.models import probability, weights
from app.matching.names import singular
from app.matching.sightings import Hit, Level
from app.matching.wishes import Wish
from app.model import Evidence, Sentence, TextChange, pattern

__all__ = ["Scored", "explain", "features_of", "score_candidates"]


_SHORT = 60
_HARDLY_WEAKER = 0.1
_REWRITTEN = 75.0
"""rapidfuzz ratio (0-100) from which an entry is taken for an earlier form of the wished wording."""


class CopyColumns(CopyTexts, Protocol):
    """What weighing needs of a catalogue beyond its texts."""

    def editable(self, index: int) -> bool:
        """Tell whether the client may change an entry."""

    def language(self, index: int) -> str:
        """Return the language of an entry, "" if unknown."""

    def family(self, index: int) -> tuple[str, str]:
        """Return what all forms of one text share, ("", "") for a text without forms."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its score.

    Attributes:
        index: of the entry in the catalogue.
        score: 0 to 1.
        wish: the possible ask it answers best, if any.
        change: what that wish changes in the entry, if it can be told.
        features: the facts, by name.
        hits: quoted words found in it, best first.
        candidate: the candidate itself.
        family: what it shares with the other forms of the same text (``tickets#one``), ("", "") without.
        text: what the entry says, folded.
        named_before: a name that the developer has used for it before stands in the note.
    """

    index: int
    score: float
    wish: Wish | None
    change: TextChange | None
    features: Mapping[str, float]
    hits: tuple[Hit, ...]
    candidate: Candidate
    family: tuple[str, str] = ("", "")
    text: str = ""
    named_before: bool = False


def score_candidates(
    reading: NoteReading, candidates: list[Candidate], index: CopyIndex, copy: CopyColumns
) -> list[Scored]:
    """Score candidates and return them best first; ties in the order of the files."""
    scored = []
    for candidate in candidates:
        wish, change = _best_wish(reading, candidate, copy.values[candidate.index])
        features = features_of(reading, candidate, index, copy, wish=wish, change=change)
        hits = tuple(sorted(candidate.hits, key=lambda hit: (-hit.level, -hit.strength)))
        score, family = probability("entry", features), copy.family(candidate.index)
        text = index.folded[candidate.index]
        scored.append(Scored(candidate.index, score, wish, change, features, hits, candidate, family, text))
    return sorted(scored, key=lambda found: (-found.score, found.index))


def _best_wish(
    reading: NoteReading, candidate: Candidate, value: str
) -> tuple[Wish | None, TextChange | None]:
    """Return the strongest wish whose present wording stands in the entry, and what it changes."""
    granted: list[tuple[float, Wish, TextChange | None]] = []
    for hit in candidate.hits:
        if hit.wish is None:
            continue
        change = work_out(hit.wish, value)
        granted.append((hit.strength + (0.5 if change else 0.0) + 0.1 * hit.level, hit.wish, change))
    if granted:
        _, wish, change = max(granted, key=lambda item: item[0])
        return wish, _with_others(wish, change, granted, value)
    return _rewritten(reading, candidate, value)


def _with_others(
    wish: Wish, change: TextChange | None, granted: list[tuple[float, Wish, TextChange | None]], value: str
) -> TextChange | None:
    """Add to a change what other wishes, hardly weaker, change elsewhere in the same entry."""
    if change is None:
        return None
    for _, other, more in granted:
        separate = more and other.ask.old != wish.ask.old and other.ask.new != wish.ask.new
        if separate and more and other.strength >= wish.strength - _HARDLY_WEAKER:
            change = combined([change, more], value) or change
    return change


def _rewritten(
    reading: NoteReading, candidate: Candidate, value: str
) -> tuple[Wish | None, TextChange | None]:
    """Return a wish that gives only the new wording, where the entry is nearly that wording."""
    near = {
        hit.words
        for hit in candidate.hits
        if hit.role == "new" and hit.level is Level.NEAR and not hit.rendered
    }
    for wish in reading.wishes:
        new = wish.ask.new
        if wish.ask.old is None and new and new in near and fuzz.ratio(fold(value), fold(new)) >= _REWRITTEN:
            return wish, TextChange(0, len(value), new)
    return None, None


def features_of(
    reading: NoteReading,
    candidate: Candidate,
    index: CopyIndex,
    copy: CopyColumns,
    *,
    wish: Wish | None,
    change: TextChange | None,
) -> dict[str, float]:
    """Return the facts about a candidate, most of them 0 to 1."""
    value, folded = copy.values[candidate.index], index.folded[candidate.index]
    features = _hit_features(candidate, len(index), folded)
    features["words"] = candidate.word_score
    features["whole"] = float(candidate.whole)
    features["sibling_words"] = candidate.sibling_score
    features["sibling_quoted"] = float(candidate.sibling_quoted)
    features["editable"] = float(copy.editable(candidate.index))
    features["change"] = (0.5 + 0.5 * wish.strength) if wish and change else 0.0
    features["letter_for_letter"] = float(
        bool(wish and wish.ask.old and _letter_for_letter(wish.ask.old, value))
    )
    features["focus"] = float(
        bool(wish and wish.focus and any(occurrences(value, word) for word in wish.focus))
    )
    features["suspect"] = float(candidate.suspect and not (wish and change))
    features["already"] = float(
        bool(wish and wish.ask.new and not change and occurrences(value, wish.ask.new))
    )
    features["reads_as_wished"] = float(bool(wish and wish.ask.new and value.split() == wish.ask.new.split()))
    features |= _name_features(reading, candidate, index, copy)
    features |= _language_features(reading, copy.language(candidate.index), candidate.index, index)
    return {name: amount for name, amount in features.items() if amount}


def _letter_for_letter(words: str, value: str) -> bool:
    """Tell whether ``words`` stand in ``value`` with the same capitals, the beginning of a sentence aside."""
    stripped = words.strip(" .…:")
    if not stripped or stripped in value:
        return True
    for start, end in occurrences(value, stripped):
        at_beginning = start == 0 or value[:start].rstrip()[-1:] in ".!?:\n"
        if at_beginning and value[start + 1 : end] == stripped[1:]:
            return True
    return False


_OWN_GROUP = frozenset(("place", "new"))
"""Roles of quotations that speak otherwise for an entry than those that quote what it says."""


def _hit_features(candidate: Candidate, size: int, folded: str) -> dict[str, float]:
    features: dict[str, float] = {}
    rarest, covered, found = 0.0, 0.0, set()
    for hit in candidate.hits:
        group = "wish" if hit.wish else hit.role if hit.role in _OWN_GROUP else "said"
        name = f"{group}_{hit.level.name.lower()}"
        amount = (hit.strength if hit.wish else 1.0) * (hit.part if hit.level is Level.KERNEL else 1.0)
        features[name] = max(features.get(name, 0.0), amount)
        if hit.outnumbered:
            features["outnumbered"] = 1.0
        if hit.usual:
            features["usual"] = 1.0
        if hit.rendered:
            features[f"{group}_rendered"] = 1.0
        if group in ("wish", "said") and hit.level >= Level.KERNEL:
            found.add(fold(hit.words))
            rarest = max(rarest, 1 - math.log(max(1, hit.owners)) / math.log(2 + size))
            covered = max(covered, min(1.0, len(hit.words) / max(1, len(folded))))
    features["rare"] = rarest
    features["covered"] = covered
    features["several"] = min(3, len(found) - 1) / 3 if len(found) > 1 else 0.0
    return features


def _name_features(
    reading: NoteReading, candidate: Candidate, index: CopyIndex, copy: CopyColumns
) -> dict[str, float]:
    names = index.names(candidate.index)
    total = sum(index.name_rarity(word) for word in dict.fromkeys(names)) or 1.0
    said = sum(index.name_rarity(word) for word in candidate.name_words)
    stem = copy.file(candidate.index).rsplit("/", 1)[-1].casefold()
    title = _title_words(reading.title)
    return {
        "name_share": said / total,
        "name_title": sum(index.name_rarity(word) for word in candidate.name_words if word in title) / total,
        "key_named": float(any(candidate.index in index.keyed(name) for name in reading.identifiers)),
        "key_addressed": float(any(candidate.index in index.keyed(name) for name in reading.addressed)),
        "file_named": float(any(name.rsplit("/", 1)[-1].casefold() == stem for name in reading.files)),
        "line_named": candidate.line_named,
    }


_NAMED_LANGUAGES = {
    "de": ("german", "deutsch", "deutsche", "deutschen", "deutscher", "deutsches", "de"),
    "en": ("english", "englisch", "englische", "englischen", "englischer", "englisches", "en"),
}


@lru_cache(maxsize=4)
def _title_words(title: str) -> frozenset[str]:
    """Return the words of a first line; kept, since each of a hundred candidates is compared with them."""
    return frozenset(singular(word) for word in words_of(fold(title)))


@lru_cache(maxsize=4)
def _languages_named(text: str) -> frozenset[str]:
    said = set(words_of(fold(text)))
    return frozenset(code for code, names in _NAMED_LANGUAGES.items() if said.intersection(names))


def _language_features(
    reading: NoteReading, language: str, number: int, index: CopyIndex
) -> dict[str, float]:
    """Facts about the language; where the first line names one, others only help to explain.

    Where no name tells a file's language, its texts must not surely be in another than the named one.
    """
    named = _languages_named(reading.title) or _languages_named(reading.text)
    if not language:
        other = bool(named) and index.spoken(number) not in {"", *named}
        return {"language_other_named": float(other)}
    return {
        "language_named": float(language in named),
        "language_other_named": float(bool(named) and language not in named),
        "language_same": float(language == reading.language),
    }


def explain(scored: Scored) -> tuple[Evidence, ...]:
    """Return the facts that speak for a candidate as sentences, the most convincing first."""
    model = weights("entry")
    facts = [
        Evidence(name, _sentence(name, scored), round(model.get(name, 0.0) * amount, 2))
        for name, amount in scored.features.items()
        if name in _SENTENCES and model.get(name, 0.0) and not _said_already(name, scored)
    ]
    return tuple(sorted(facts, key=lambda fact: (_rank(fact.name), -abs(fact.weight))))


def _said_already(name: str, scored: Scored) -> bool:
    """Tell whether another sentence says the same: what is to be changed is quoted anyway."""
    if name == "name_share":
        return "name_title" in scored.features
    return name.startswith("said_") and "wish_" + name.removeprefix("said_") in scored.features


def _rank(name: str) -> int:
    """What the note quotes or names is the better reason; words in common and the like come last."""
    group = name.split("_", 1)[0]
    if group in ("wish", "said", "key", "line", "outnumbered", "suspect"):
        return 0
    return 1 if group in ("new", "place", "name", "file", "focus", "several", "already") else 2


_SENTENCES = {
    "wish_equal": pattern("The entry says exactly the wording that is to be changed: “{words}”."),
    "wish_inside": pattern("The wording that is to be changed stands in it word for word: “{words}”."),
    "wish_near": pattern("Nearly the wording that is to be changed stands in it: “{words}”."),
    "wish_kernel": pattern("The words that change stand in it, with words around them: “{words}”."),
    "wish_loose": pattern("It holds another form of “{words}”."),
    "said_equal": pattern("The note quotes the entry as a whole: “{words}”."),
    "said_inside": pattern("What the note quotes stands in it word for word: “{words}”."),
    "said_near": pattern("Nearly what the note quotes stands in it: “{words}”."),
    "said_kernel": pattern("A part of what the note quotes stands in it: “{words}”."),
    "said_loose": pattern("It holds another form of “{words}”."),
    "place_equal": pattern("The note names it only as a place: “{words}”."),
    "place_inside": pattern("The note names a part of it only as a place: “{words}”."),
    "new_equal": pattern("It already says what is wished: “{words}”."),
    "new_inside": pattern("It already holds what is wished: “{words}”."),
    "new_near": pattern("It is close to the wished wording: “{words}”."),
    "rare": pattern("Few other entries hold these words."),
    "several": pattern("Several of the quoted pieces stand in it."),
    "focus": pattern("The emphasised word stands in it."),
    "words": pattern("It shares words with the note."),
    "sibling_words": pattern("The same text in another language shares words with the note."),
    "sibling_quoted": pattern("The note quotes the same text in another language."),
    "whole": pattern("The note says the whole entry, without quotation marks."),
    "name_share": pattern("Its key or file fits words of the note: {names}."),
    "name_title": pattern("Its key or file fits words of the note's first line: {names}."),
    "key_named": pattern("The note names its key."),
    "key_addressed": pattern("The note wishes for other wording of just this key."),
    "file_named": pattern("The note names its file."),
    "line_named": pattern("The note names its line."),
    "language_named": pattern("The note names its language."),
    "language_other_named": pattern("The note names another language."),
    "already": pattern("It already reads as wished."),
    "outnumbered": pattern("It holds a rare neighbour of the quoted word, which is the usual one."),
    "usual": pattern("Another entry holds a rare neighbour of the quoted word."),
    "suspect": pattern("A word in it looks misspelt."),
}


def _sentence(name: str, scored: Scored) -> Sentence:
    group, _, level = name.partition("_")
    words = next(
        (
            hit.words
            for hit in scored.hits
            if hit.level.name.lower() == level and (group == "wish") == (hit.wish is not None)
        ),
        scored.hits[0].words if scored.hits else "",
    )
    short = textwrap.shorten(words, _SHORT, placeholder="…")
    return _SENTENCES[name].say(words=short, names=", ".join(scored.candidate.name_words))
