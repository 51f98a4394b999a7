"""The list of notes in the window: for how long the screen stands still while one filters and scrolls."""

import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from app.model import Finding, Note, Source, Verdict, VerdictKind
from app.workspace import TriagedNote
from tests.bench.measure import Amount, Figure, in_turns

if TYPE_CHECKING:
    from ui.inbox.panel import InboxPanel

__all__ = ["measure"]

_MANY, _FEW = 100_000, 1_000
_STILL_MS = 50.0
_FRAMES = 60
_PEOPLE = ("Maeve Doyle", "Anna Keller", "Jo Park", "Tom Weber")
_WORDS = ("ferry", "jetty", "ticket", "island", "harbour", "payment", "timetable", "lounge", "luggage")
_KINDS = (VerdictKind.COPY, VerdictKind.DEVELOPER, VerdictKind.UNCLEAR)
_TYPED = "jetty payment"


def measure() -> Iterator[Amount | Figure]:
    """Yield the longest stand-still of the screen for 100,000 notes, and what a frame costs against 1,000."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import application

    application()
    few, many = _List.of(_FEW), _List.of(_MANY)
    for name, longest in many.moments():
        yield Amount(f"window list, {name}", _STILL_MS, longest * 1000, "ms", f"{_MANY:,} notes: stand-still")
    turns = in_turns(many.scroll, few.scroll)
    yield Figure("window list, scrolled", 1.1, turns, f"{_FRAMES} frames of {_MANY:,} notes / of {_FEW:,}")


@dataclass(frozen=True, slots=True)
class _List:
    """The list on a screen that nobody looks at."""

    panel: "InboxPanel"
    notes: tuple[TriagedNote, ...]

    @classmethod
    def of(cls, count: int) -> "_List":
        """Show a list of so many notes."""
        from ui.inbox.panel import InboxPanel
        from ui.inbox.rows import make_rows

        shown = cls(InboxPanel(), _notes(count))
        shown.panel.resize(330, 900)
        shown.panel.show()
        rows = make_rows(shown.notes)
        shown.longest(lambda: shown.panel.set_rows(rows))
        return shown

    def moments(self) -> Iterator[tuple[str, float]]:
        """Yield what somebody does, and for how long the screen stood still at most, in seconds."""
        from ui.inbox.grouping import Grouping
        from ui.inbox.rows import make_rows

        panel = self.panel
        texts = (_TYPED[:end] for end in range(1, len(_TYPED) + 1))
        typed = [self.longest(partial(panel.set_filter, text)) for text in texts]
        yield "filter, each key", max(typed)
        yield "filter emptied", self.longest(lambda: panel.set_filter(""))
        grouped = [self.longest(partial(panel.model.set_grouping, one)) for one in reversed(Grouping)]
        yield "grouped", max(grouped)
        rows = make_rows(self.notes[1:])
        yield "read anew", self.longest(lambda: panel.set_rows(rows))

    def longest(self, act: Callable[[], None]) -> float:
        """Do something, and return the longest time in which Qt could do nothing else, in seconds."""
        from PySide6.QtCore import QCoreApplication

        spans = [_seconds(act)]
        while self.panel.model.is_at_work or len(spans) < _FRAMES // 10:
            spans.append(_seconds(QCoreApplication.processEvents))
        return max(spans)

    def scroll(self) -> None:
        """Scroll through the list and back, and have each frame painted."""
        bar = self.panel.view.verticalScrollBar()
        for frame in range(_FRAMES):
            bar.setValue(37 * min(frame, _FRAMES - frame))
            self.panel.view.viewport().repaint()


def _seconds(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def _notes(count: int) -> tuple[TriagedNote, ...]:
    """Return notes of some years by a few people."""
    return tuple(_note(number) for number in range(count))


def _note(number: int) -> TriagedNote:
    words = " ".join(_WORDS[number * step % len(_WORDS)] for step in range(1, 25))
    day = dt.date(2026, 11, 20) - dt.timedelta(days=number // 100)
    author = _PEOPLE[number % len(_PEOPLE)]
    note = Note(str(number), f"{number}: {words}", Source("notes.csv"), author=author, date=day)
    return TriagedNote(note, Verdict(_KINDS[number % len(_KINDS)], 0.9, Finding.UNSURE), None)
