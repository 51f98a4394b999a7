"""Journals over time: what an added row costs, and which note is which among many."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from app.journal import follow
from app.model import Note, Source
from app.workspace.journals import Journals
from tests.bench.measure import Amount, Figure, Turns

__all__ = ["measure", "measure_large"]

_GOAL_OF_ADDING = 0.05
_GOAL_OF_FOLLOWING_S = 30.0
_ROW = "{0};2026-{1:02}-{2:02};Page {3};offen;{4}\n"
_WORDS = "The word on the button is cut off on the small kiosk, please make it shorter: “{0}” to “{1}”"


def measure() -> Iterator[Figure | Amount]:
    """Yield the ratio for a table of 10 MB, and the seconds in which 100,000 notes are followed."""
    yield from _added(10)
    yield from _followed(100_000)


def measure_large() -> Iterator[Figure | Amount]:
    """Yield the ratio for 100 MB."""
    yield from _added(100)


def _row(number: int) -> str:
    text = _WORDS.format(number * 7919 % 10_007, number)
    return _ROW.format(number, number % 12 + 1, number % 28 + 1, number % 40, text)


def _added(megabytes: int, rounds: int = 5) -> Iterator[Figure]:
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        path = Path(name, "notes.csv")
        rows = megabytes * 1_000_000 // len(_row(1_000_000).encode())
        path.write_text("Nr;Datum;Seite;Status;Notiz\n" + "".join(map(_row, range(rows))), encoding="utf-8")
        added_s, whole_s = [], []
        followed = Journals([path])
        followed.read()
        for number in range(rounds + 1):
            began = perf_counter()
            count = len(Journals([path]).read().notes)
            whole = perf_counter() - began
            with path.open("a", encoding="utf-8") as file:
                file.write(_row(rows + number))
            began = perf_counter()
            assert len(followed.read().notes) == count + 1
            if number:
                added_s.append(perf_counter() - began)
                whole_s.append(whole)
        turns = Turns(tuple(added_s), tuple(whole_s))
        detail = f"a row added to a CSV of {megabytes} MB, {rows:,} rows / reading it whole"
        yield Figure(f"journal {megabytes} MB, a row added", _GOAL_OF_ADDING, turns, detail)


def _followed(count: int) -> Iterator[Amount]:
    at = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    notes = [
        Note("", _WORDS.format(number * 7919 % 10_007, number), Source("a.csv")) for number in range(count)
    ]
    known = follow([], notes, at=at).all_known
    edited = [
        note if number % 100 else replace(note, text=f"{note.text}, please")
        for number, note in enumerate(notes)
    ]
    for what, now in (("unchanged", notes), ("sorted, 1 % edited", edited[::-1])):
        began = perf_counter()
        followed = follow(known, now, at=at)
        seconds = perf_counter() - began
        same = len({one.id for one in followed.known} & {one.id for one in known})
        detail = f"{same:,} of {count:,} notes kept their ids"
        yield Amount(f"notes followed, {what}", _GOAL_OF_FOLLOWING_S, seconds, "seconds", detail)
