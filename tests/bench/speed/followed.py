"""Journals over time: what an added row costs, and which note is which among many."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from msgspec import structs

from app.journal import follow
from app.model import Note, Source
from app.workspace.reading.journals import Journals
from tests.bench.measure import Amount, Figure, Turns

__all__ = ["measure", "measure_large"]

_GOAL_OF_ADDING = 0.05
_GOAL_OF_FOLLOWING_S = 30.0
_ROW = "{0};2026-{1:02}-{2:02};Page {3};offen;{4}\n"
_WORDS = "The word on the button is cut off on the small kiosk, please make it shorter: “{0}” to “{1}”"


def measure() -> Iterator[Figure | Amount]:
    """Yield ratios for a table of 10 MB and a text of 5 MB, and the seconds of following 100,000 notes."""
    yield from _added(10, "notes.csv")
    yield from _added(5, "notes.md")
    yield from _followed(100_000)


def measure_large() -> Iterator[Figure | Amount]:
    """Yield the ratio for a table of 100 MB."""
    yield from _added(100, "notes.csv")


def _row(number: int) -> str:
    text = _WORDS.format(number * 7919 % 10_007, number)
    return _ROW.format(number, number % 12 + 1, number % 28 + 1, number % 40, text)


def _item(number: int) -> str:
    day = f"\n## 2026-{number % 12 + 1:02}-{number % 28 + 1:02}\n\n" if number % 20 == 0 else ""
    return f"{day}- {_WORDS.format(number * 7919 % 10_007, number)}\n"


def _added(megabytes: int, file: str, rounds: int = 5) -> Iterator[Figure]:
    line, head = (_row, "Nr;Datum;Seite;Status;Notiz\n") if file.endswith(".csv") else (_item, "# Bugs\n")
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        path = Path(name, file)
        rows = megabytes * 1_000_000 // len(line(1_000_001).encode())
        path.write_text(head + "".join(map(line, range(rows))), encoding="utf-8")
        added_s, whole_s = [], []
        followed = Journals([path])
        followed.read()
        for number in range(rounds + 1):
            began = perf_counter()
            count = len(Journals([path]).read().notes)
            whole = perf_counter() - began
            with path.open("a", encoding="utf-8") as added:
                added.write(line(rows + number))
            began = perf_counter()
            assert len(followed.read().notes) == count + 1
            if number:
                added_s.append(perf_counter() - began)
                whole_s.append(whole)
        turns = Turns(tuple(added_s), tuple(whole_s))
        detail = f"a note added to {file} of {megabytes} MB, {rows:,} notes / reading it whole"
        yield Figure(f"{path.suffix} of {megabytes} MB, a note added", _GOAL_OF_ADDING, turns, detail)


def _followed(count: int) -> Iterator[Amount]:
    at = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    notes = [
        Note("", _WORDS.format(number * 7919 % 10_007, number), Source("a.csv")) for number in range(count)
    ]
    known = follow([], notes, at=at).all_known
    edited = [
        note if number % 100 else structs.replace(note, text=f"{note.text}, please")
        for number, note in enumerate(notes)
    ]
    for what, now in (("unchanged", notes), ("sorted, 1 % edited", edited[::-1])):
        began = perf_counter()
        followed = follow(known, now, at=at)
        seconds = perf_counter() - began
        same = len({one.id for one in followed.known} & {one.id for one in known})
        detail = f"{same:,} of {count:,} notes kept their ids"
        yield Amount(f"notes followed, {what}", _GOAL_OF_FOLLOWING_S, seconds, "seconds", detail)
