"""A stand-in for the workspace: the same methods, answers prepared by the test.

Every method notes the thread it was called in: none of them may be called in the GUI thread.
"""

import datetime as dt
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import cast

from app.ledger import Memory
from app.model import (
    ChosenPlace,
    ClientProfile,
    Correction,
    Draft,
    Entry,
    Marked,
    Note,
    OutcomeKind,
    Problem,
    Step,
    VerdictKind,
    new_step,
)
from app.workspace import Excerpt, FileReply, FoundText, FoundTexts, Triage, TriagedNote, Workspace
from app.workspace.events.events import Event
from app.workspace.events.picture import Picture
from app.workspace.guide.guide import Guide
from app.workspace.live.live import Live, Patience
from app.workspace.live.look import Look
from app.workspace.opening.opened import Opened, Spot
from app.workspace.problem_report.problem_report import ProblemReport
from app.workspace.progress import CancelledError
from app.workspace.report.report import BossReport
from app.workspace.settings.file import SettingsFile
from app.workspace.templates.desk import TemplateDesk
from tests.ui.fake_desk import FakeDesk
from tests.ui.samples import PIER_TEXTS, copy_note, entry_of, excerpt_of, our_note, unclear_note


def _corrected(triaged: TriagedNote, said: Correction) -> TriagedNote:
    """Return the note as the developer's word has it."""
    chosen = {(place.file, place.key) for place in said.places}
    matches = tuple(
        replace(match, claimed=(match.entry.location.file, match.entry.key) in chosen)
        for match in triaged.verdict.matches
    )
    verdict = replace(triaged.verdict, kind=said.kind or VerdictKind.COPY, matches=matches)
    return replace(triaged, verdict=verdict, correction=said)


class FakeHandle:
    """A watch that reports when the test says so."""

    def __init__(self, on_change: Callable[[frozenset[Path]], None]) -> None:
        self.on_change = on_change
        self.trouble = ""
        self.stopped = False

    def stop(self) -> None:
        self.stopped = True

    def report(self) -> None:
        """Report a change from a thread of its own, as a watcher does."""
        thread = threading.Thread(target=self.on_change, args=(frozenset({Path("notes.csv")}),))
        thread.start()
        thread.join()


QUICK = Patience(glance=0.05, settling=0.0, retry=0.05, longest_retry=0.05)


@dataclass
class FakeProject:
    """A workspace whose answers the test sets."""

    notes: tuple[TriagedNote, ...] = field(default_factory=lambda: (copy_note(), our_note(), unclear_note()))
    problems: tuple[Problem, ...] = ()
    file_replies: tuple[FileReply, ...] = ()
    stale: tuple[Problem, ...] = ()
    name: str = "Ferry kiosk"
    named_by: tuple[Path, ...] = (Path("ferry-kiosk"),)
    is_sample: bool = False
    settings_file: SettingsFile | None = None
    templates: TemplateDesk | None = None
    profile: ClientProfile = field(default_factory=ClientProfile)
    crash: Exception | None = None
    gate: threading.Event | None = None
    handle: FakeHandle | None = None
    threads: set[int] = field(default_factory=set)
    begun: int = 0
    looks: int = 0
    memory: Memory = field(default_factory=Memory)
    picture: Picture = field(default_factory=Picture)
    answered: list[tuple[tuple[str, ...], str | None]] = field(default_factory=list)
    marked: list[tuple[str, OutcomeKind]] = field(default_factory=list)
    later: list[str] = field(default_factory=list)
    verified: list[TriagedNote] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    rival: Draft | None = None
    copies: int = 1
    gone: bool = False
    opens: Opened = field(default_factory=lambda: Opened(Spot(Path()), "Kate"))

    def _called(self) -> None:
        self.threads.add(threading.get_ident())

    def look(
        self,
        *,
        progress: Callable[[str, int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Look:
        self._called()
        self.begun += 1
        notes = self.notes
        if progress:
            progress("Reading copy files", 1, 2)
        if self.gate is not None:
            while not self.gate.wait(0.01):
                if cancelled and cancelled():
                    raise CancelledError
        if self.crash is not None:
            raise self.crash
        self.looks += 1
        checked = dt.datetime(2026, 11, 16, 10, 42).astimezone()
        triage = Triage(self.looks, notes, self.problems, 6, 214, 2, checked, file_replies=self.file_replies)
        return Look(triage, self.memory, self.picture, {}, checked)

    def live(
        self,
        on_events: Callable[[tuple[Event, ...]], None],
        *,
        on_look: Callable[[Look], None],
        new_progress: Callable[[], Callable[[str, int, int], None] | None],
    ) -> Live:
        """Return the workspace's own way of looking, at what the test prepared."""
        self._called()
        workspace = cast("Workspace", self)
        return Live(workspace, on_events, on_look=on_look, new_progress=new_progress, patience=QUICK)

    @property
    def guide(self) -> Guide:
        """The guide of a project without texts."""
        return Workspace.of(copy=self.named_by).guide

    @property
    def report(self) -> BossReport:
        """The report of a project without settings."""
        return Workspace.of(copy=self.named_by).report

    @property
    def problem_report(self) -> ProblemReport:
        """What can be told of a project without settings."""
        return Workspace.of(copy=self.named_by).problem_report

    def excerpt(self, entry: Entry, *, around: int = 6) -> Excerpt | None:
        self._called()
        return None if self.gone else excerpt_of(entry, around=around)

    @property
    def texts(self) -> "FakeProject":
        return self

    @property
    def opener(self) -> "FakeProject":
        return self

    def place(self, entry: Entry) -> Opened:
        """Open a place in an editor that is always there, unless the test says what happens instead."""
        self._called()
        if self.crash is not None:
            raise self.crash
        spot = Spot(Path("/kiosk") / entry.location.file, entry.location.line, entry.location.column)
        return replace(self.opens, spot=spot)

    def journal(self, note: Note) -> Opened:
        """Open the journal in an editor that is always there, unless the test says what happens instead."""
        self._called()
        return replace(self.opens, spot=Spot(Path("/kiosk") / note.source.file, note.source.line or 1))

    def prepare(self) -> None:
        self._called()

    def find(self, typed: str, *, limit: int = 50, cancelled: Callable[[], bool] | None = None) -> FoundTexts:
        """Return the texts of the kiosk that hold what was typed as it stands."""
        del cancelled
        self._called()
        entries = [entry_of(raw, key=key) for key, raw in PIER_TEXTS.items()]
        found = [
            FoundText(entry, ((at, at + len(typed)),) if at >= 0 else ())
            for entry in entries
            if (at := entry.raw.find(typed)) >= 0 or typed in entry.key
        ]
        return FoundTexts(typed, tuple(found[:limit]), len(found) * self.copies)

    def verify(self, triaged: TriagedNote) -> tuple[Problem, ...]:
        self._called()
        self.verified.append(triaged)
        if self.crash is not None:
            raise self.crash
        return self.stale

    @cached_property
    def replies(self) -> FakeDesk:
        return FakeDesk(self)

    @property
    def deeds(self) -> "FakeProject":
        return self

    @property
    def typed(self) -> "FakeProject":
        return self

    def all(self) -> Mapping[str, Draft]:
        self._called()
        return dict(self.drafts)

    def keep(self, draft: Draft) -> Draft | None:
        self._called()
        if self.crash is not None:
            raise self.crash
        self.drafts[draft.note_id] = draft
        return self.rival

    def drop(self, note_id: str) -> None:
        self._called()
        self.drafts.pop(note_id, None)

    def correct(
        self,
        note: Note,
        kind: VerdictKind | None = None,
        places: Sequence[ChosenPlace] = (),
        *,
        seen: int | None = None,
    ) -> None:
        del seen
        self._called()
        if self.crash is not None:
            raise self.crash
        made = dt.datetime(2026, 11, 16, tzinfo=dt.UTC)
        said = Correction(note.id, note.source.file, note.text, note.where, kind, tuple(places), made)
        self.notes = tuple(_corrected(one, said) if one.note == note else one for one in self.notes)

    def withdraw_correction(self, note_id: str, *, seen: int | None = None) -> None:
        del seen
        self._called()
        self.notes = tuple(
            replace(one, correction=None) if one.note.id == note_id else one for one in self.notes
        )

    def answer(self, triaged: Sequence[TriagedNote], *, text: str | None = None, channel: str = "") -> None:
        del channel
        self._called()
        if self.crash is not None:
            raise self.crash
        self.answered.append((tuple(one.note.id for one in triaged), text))

    def mark(
        self,
        note_id: str,
        outcome: OutcomeKind,
        *,
        remark: str = "",
        duplicate_of: str = "",
        seen: int | None = None,
    ) -> None:
        del remark, duplicate_of, seen
        self._called()
        if self.crash is not None:
            raise self.crash
        self.marked.append((note_id, outcome))

    def put_off(self, note_id: str, *, seen: int | None = None) -> None:
        del seen
        self._called()
        if self.crash is not None:
            raise self.crash
        self.later.append(note_id)

    def at_one_moment(self) -> "FakeProject":
        return self

    def undo_together(self) -> tuple[Step, ...]:
        self._called()
        if not self.marked:
            return ()
        note_id, outcome = self.marked.pop()
        at = dt.datetime(2026, 11, 16, tzinfo=dt.UTC)
        return (new_step(Marked(note_id, outcome), who="Tom", at=at),)

    def watch(self, on_change: Callable[[frozenset[Path]], None]) -> FakeHandle:
        self._called()
        self.handle = FakeHandle(on_change)
        return self.handle
