"""From a saved note to a line of ``copycue watch``, in seconds, with real processes; and a burst of files."""

import math
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from tests.bench.measure import Amount, Line
from tests.small_project import write_project
from tests.watching_process import WatchingProcess, own_environment

__all__ = ["measure", "measure_burst"]

_NOTES = 100
_NOTE = '{number},2026-11-04,Ines Vogt,"Please change ""Buy a ticket"" to ""Buy ticket {number}""."\n'
_GOAL_S = 1.5
_PAUSE_S = 0.05
_FILES = 10_000
_BURST_GOAL_S = 60.0


def measure() -> Iterator[Line]:
    """Measure how long it takes until a saved note is told."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        copy, journal = write_project(folder)
        words = ["--copy", copy, "--journal", journal, "--json"]
        with WatchingProcess(words, own_environment(folder / "home")) as watching:
            watching.err()
            seconds = sorted(_told_after(journal, watching, 1000 + number) for number in range(_NOTES))
    detail = f"{_NOTES} notes saved one by one; median {median(seconds):.2f} s, longest {seconds[-1]:.2f} s"
    yield Amount("watched-note-p95", _GOAL_S, quantiles(seconds, n=20)[-1], "s", detail)


def _told_after(journal: Path, watching: WatchingProcess, number: int) -> float:
    """Return the seconds from saving a note to reading the line about it."""
    begun = time.perf_counter()
    with journal.open("a", encoding="utf-8") as file:
        file.write(_NOTE.format(number=number))
    watching.event(lambda event: event.get("note") == str(number))
    took = time.perf_counter() - begun
    time.sleep(_PAUSE_S)
    return took


def measure_burst(files: int = _FILES) -> Iterator[Line]:
    """Measure how long it takes until each of many files is told, and how often each was."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        copy, journal = write_project(folder)
        words = ["--copy", copy, "--journal", journal, "--json"]
        with WatchingProcess(words, own_environment(folder / "home")) as watching:
            watching.err()
            begun = time.perf_counter()
            for number in range(files):
                text = f'<copy><text key="k{number}">Deck {number}</text></copy>'
                (copy / f"deck{number}.xml").write_text(text, encoding="utf-8")
            told: Counter[str] = Counter()
            while len(told) < files:
                told[watching.event(lambda event: event["event"] == "copy-changed")["file"]] += 1
            took = time.perf_counter() - begun
    often = max(told.values())
    detail = f"{files:,} files made at once; told {often} times at most, {sum(told.values()):,} lines"
    yield Amount("watched-burst", _BURST_GOAL_S, took if often == 1 else math.inf, "s", detail)
