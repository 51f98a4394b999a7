"""Matching a note, against one pass of rapidfuzz over all entries."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from rapidfuzz import fuzz, process

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import Note, Source
from tests.bench.measure import Figure, Turns
from tests.bench.mixed_copy import write_copy

__all__ = ["measure"]

_SIZES = (5_000, 100_000)
_ROUNDS = 5
_FORMS = (
    "Please change “{}” to something kinder.",
    "„{}“ klingt nicht gut, bitte anders.",
    "On the start screen: {} should be shorter",
    "After “{}” please add “We are glad you are here”.",
)


def measure() -> Iterator[Figure]:
    """Yield the figure for each size; GOALS has it for a million entries."""
    for size in _SIZES:
        with TemporaryDirectory(prefix="copycue-bench-") as name:
            write_copy(Path(name), entries=size)
            catalogue = Catalogue.read([Path(name)])
        matcher, notes = Matcher(catalogue), _notes(catalogue)
        matcher.judge(notes[0])
        turns = Turns(*zip(*(_round(matcher, notes, catalogue.values) for _ in range(_ROUNDS)), strict=True))
        detail = f"p95 of {len(notes)} notes, {len(catalogue):,} entries / rapidfuzz.process.extract(ratio)"
        yield Figure(f"matching {size:,}", 0.05, turns, detail)


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
    began = perf_counter()
    process.extract(notes[0].text, values, scorer=fuzz.ratio, limit=10)
    return seconds[int(len(seconds) * 0.95) - 1], perf_counter() - began


def _seconds_of_judging(matcher: Matcher, note: Note) -> float:
    again = replace(note, id=note.id + "'")  # nothing may be remembered of an earlier round
    began = perf_counter()
    matcher.judge(again)
    return perf_counter() - began
