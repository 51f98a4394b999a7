"""Matching a note, against one pass of rapidfuzz over all entries; building the index, and its memory."""

import gc
import tracemalloc
from collections.abc import Iterator, Sequence
from itertools import islice
from time import perf_counter

from msgspec import structs
from rapidfuzz import fuzz, process

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import Note, Source
from tests.bench.measure import Amount, Figure, Turns
from tests.bench.mixed_copy import Wording, catalogue_of, sentences
from tests.bench.natural_copy import natural_sentences
from tests.bench.speed.peers import Search, peers

__all__ = ["measure", "measure_a_million"]

_ROUNDS = 5
_PEER_QUOTATIONS = 10
_FORMS = (
    "Please change “{}” to something kinder.",
    "„{}“ klingt nicht gut, bitte anders.",
    "On the start screen: {} should be shorter",
    "After “{}” please add “We are glad you are here”.",
)
_GOAL = 0.05


def measure() -> Iterator[Figure | Amount]:
    """Yield the figures of smaller copies: words as frequent as in a language, and of fifty words only."""
    yield from _figures(5_000, natural_sentences)
    yield from _figures(100_000, natural_sentences, with_peers=True)
    yield from _figures(100_000, sentences, of=" of 50 words")


def measure_a_million() -> Iterator[Figure | Amount]:
    """Yield the figures of GOALS; takes some minutes, most of them to write and read the copy."""
    yield from _figures(1_000_000, natural_sentences)


def _figures(
    size: int, wording: Wording, *, of: str = "", with_peers: bool = False
) -> Iterator[Figure | Amount]:
    catalogue = catalogue_of(size, wording)
    title, entries = f"matching {size:,}{of}", f"{len(catalogue):,} entries"
    notes = _notes(catalogue)
    matcher = Matcher(catalogue)
    began = perf_counter()
    matcher.judge(notes[0])
    yield Amount(f"{title}, first note", None, perf_counter() - began, "seconds", entries)
    began = perf_counter()
    matcher.index.complete()
    yield Amount(f"{title}, index", None, perf_counter() - began, "seconds", f"all of it built; {entries}")
    turns = Turns(*zip(*(_round(matcher, notes, catalogue.values) for _ in range(_ROUNDS)), strict=True))
    yield Figure(
        title, _GOAL, turns, f"p95 of {len(notes)} notes, {entries} / rapidfuzz.process.extract(ratio)"
    )
    yield Amount(
        f"{title}, memory", None, _memory(catalogue), "bytes per entry", f"of the whole index; {entries}"
    )
    if with_peers:
        quotations = [
            value for value in islice(catalogue.values, 5, None, len(catalogue) // _PEER_QUOTATIONS) if value
        ]
        for peer, search in peers(catalogue.values):
            turns = _peer_turns(search, quotations, list(catalogue.values))
            yield Figure(
                f"{title}, {peer}", _GOAL, turns, "one bare quotation, for comparison / the same pass"
            )


def _notes(catalogue: Catalogue) -> list[Note]:
    """Return notes about entries from all over the copy: words as they are, a typo, a part."""
    values = [value for value in islice(catalogue.values, 0, None, max(1, len(catalogue) // 40)) if value]
    notes = []
    for number, value in enumerate(values):
        words = value if number % 3 else value.replace("e", "", 1)
        part = words if number % 2 else words[: max(12, len(words) * 2 // 3)]
        notes.append(
            Note(str(number), _FORMS[number % len(_FORMS)].format(part), Source("notes.md", number + 1))
        )
    return notes


def _round(matcher: Matcher, notes: Sequence[Note], values: Sequence[str]) -> tuple[float, float]:
    """Return the seconds of nearly the slowest note and of one pass of rapidfuzz."""
    seconds = sorted(_seconds_of_judging(matcher, note) for note in notes)
    return seconds[int(len(seconds) * 0.95) - 1], _seconds_of_a_pass(notes[0].text, list(values))


def _seconds_of_judging(matcher: Matcher, note: Note) -> float:
    again = structs.replace(note, id=note.id + "'")  # nothing may be remembered of an earlier round
    began = perf_counter()
    matcher.judge(again)
    return perf_counter() - began


def _seconds_of_a_pass(words: str, values: Sequence[str]) -> float:
    began = perf_counter()
    process.extract(words, values, scorer=fuzz.ratio, limit=10)
    return perf_counter() - began


def _peer_turns(search: Search, quotations: Sequence[str], values: Sequence[str]) -> Turns:
    ours, theirs = [], []
    for words in quotations:
        began = perf_counter()
        search(words)
        ours.append(perf_counter() - began)
        theirs.append(_seconds_of_a_pass(words, values))
    return Turns(tuple(ours), tuple(theirs))


def _memory(catalogue: Catalogue) -> float:
    gc.collect()
    tracemalloc.start()
    matcher = Matcher(catalogue)
    matcher.index.complete()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / max(1, len(catalogue))
