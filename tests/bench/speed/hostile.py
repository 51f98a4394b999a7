"""Notes that nobody should write: each is to be read, and answered, within a second."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from time import perf_counter

from app.matching import Matcher
from app.matching.asks import read_note
from app.model import Note, Source
from tests.app.matching.hostile_notes import HOSTILE
from tests.bench.measure import Amount
from tests.bench.mixed_copy import catalogue_of
from tests.bench.natural_copy import natural_sentences

__all__ = ["hostile_notes", "measure"]

_SIZE = 100_000
_LIMIT_S = 1.0


def hostile_notes(values: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what is bad about each note, and its text.

    Args:
        values: entries to quote; some thousands are enough.
    """
    words = " ".join(values)
    yield "100 kB of prose", words[:100_000]
    yield "100 kB in one word", "a" * 100_000
    yield "thousands of quotes", " ".join(f"“{value[:20]}”" for value in values)[:100_000]
    yield "thousands of absent quotes", " ".join(f"“{value[::-1][:30]}”" for value in values)[:100_000]
    yield "quotes half the catalogue", "Please shorten:\n" + "\n".join(f"- “{value}”" for value in values)
    yield (
        "old and new by the thousand",
        "\n".join(f"“{value}” → “{value} now”" for value in islice(values, 2_000)),
    )
    yield "typos by the thousand", "typo: " + " ".join(f"'{value[1:9]}'" for value in values)[:100_000]
    yield "one quote of 20 kB", f"“{words[:20_000]}” should be shorter"
    yield "only emoji", "😀" * 5_000
    yield "only a link", "https://example.org/" + "a/b?c=" * 3_000
    yield "only control characters", "\x00\x01\x1b\x7f" * 5_000
    yield "right to left", "שלום עולם، مرحبا " * 2_000 + "“שלום” → “مرحبا”"
    yield "only quotation marks", "“”„“\"'" * 5_000
    yield "names by the thousand", " ".join(f"keyName{number}.partOf_{number}" for number in range(3_000))


def measure() -> Iterator[Amount]:
    """Yield the seconds of answering, in a copy of many entries whose index is built, and of reading only."""
    catalogue = catalogue_of(_SIZE, natural_sentences)
    matcher = Matcher(catalogue)
    values = list(islice(catalogue.values, 0, None, 20))
    matcher.index.complete()
    matcher.judge(Note("0", f"typo in “{values[0]}”", Source("notes.md", 1)))
    for what, text in hostile_notes(values):
        yield _seconds_of(f"hostile: {what}", matcher.judge, text)
    for what, text in HOSTILE.items():
        yield _seconds_of(f"hostile, only read: {what}", read_note, text)


def _seconds_of(name: str, work: Callable[[Note], object], text: str) -> Amount:
    note = Note("1", text, Source("notes.md", 1))
    began = perf_counter()
    work(note)
    return Amount(name, _LIMIT_S, perf_counter() - began, "seconds", f"{len(text):,} characters")
