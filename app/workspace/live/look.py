"""A look at a project: read what changed, record what became of answered notes, and draw a picture of it all.

What is told has been committed before: whoever ends this process loses no note and no outcome.
"""

import datetime as dt
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.catalogue import Catalogue
from app.model import (
    Clock,
    CopycueError,
    KeptVerdict,
    KnownNote,
    Outcome,
    OutcomeKind,
    Problem,
    ProblemKind,
    SentPlace,
    Severity,
    VerdictKind,
    utc_now,
)
from app.workspace.events.picture import BrokenFile, LikeNote, Picture
from app.workspace.ledger.deeds import ConflictError, Deeds
from app.workspace.outcomes.build_day import build_after
from app.workspace.outcomes.duplicates import EarlierNotes, asking_of
from app.workspace.outcomes.seen import OutcomesSeen, outcomes_seen
from app.workspace.values import Triage

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["Look", "Looker", "notes_of", "outcomes_of", "past_due"]


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """A project as it is now.

    Attributes:
        triage: all notes, judged.
        memory: all that is remembered, what this look saw included.
        picture: what somebody wants to be told of when it changes.
        saved: when copy files were saved that changed since the look before, aware.
        began: when the files began to be read, aware.
    """

    triage: Triage
    memory: "Memory"
    picture: Picture
    saved: Mapping[str, dt.datetime]
    began: dt.datetime


class Looker:
    """Makes one look after the other; one at a time.

    Args:
        memory: what the ledger holds now.
        deeds: records what was seen.
        build_day: as the settings have it.
        now: the time, aware.
    """

    def __init__(
        self,
        memory: "Callable[[], Memory]",
        deeds: Deeds,
        build_day: str,
        now: Clock = utc_now,
    ) -> None:
        self._memory = memory
        self._deeds = deeds
        self._build_day = build_day
        self._now = now
        self._digests: Mapping[str, str] = {}
        self._seen: tuple[Catalogue, Memory, OutcomesSeen] | None = None
        self._remembered: tuple[Memory, Picture] | None = None
        self._earlier = EarlierNotes()
        self._first: dict[str, str | None] = {}

    def look(self, triage: Triage, catalogue: Catalogue, began: dt.datetime) -> Look:
        """Record what the files tell, and return what is to be seen now.

        Args:
            triage: a reading.
            catalogue: the copy as it was read for it.
            began: when the files began to be read, aware.
        """
        digests, before = catalogue.digests, self._digests
        changed = [file for file, digest in digests.items() if before.get(file) != digest]
        saved = {file: self._saved(catalogue, file) for file in changed}
        self._digests = digests
        seen = self._outcomes(catalogue)
        memory = self._memory()
        picture = replace(
            self._drawn(memory),
            closed={one.note.id: one.note.status for one in triage.notes if one.note.status.is_closed},
            copy=digests,
            broken=dict(_broken(triage)),
            lost=frozenset(_still_awaited(seen.lost, memory)),
            due=past_due(memory, self._build_day, self._now()),
        )
        return Look(triage, memory, picture, saved, began)

    def _drawn(self, memory: "Memory") -> Picture:
        """Return the part of the picture that is remembered: the same while nobody has added to it."""
        if self._remembered is None or self._remembered[0] is not memory:
            picture = Picture(
                notes=notes_of(memory),
                gone=frozenset(note.id for note in memory.known if note.is_withdrawn),
                outcomes=outcomes_of(memory),
                verdicts=memory.verdicts,
                like=self._like(memory),
            )
            self._remembered = memory, picture
        return self._remembered[1]

    def _saved(self, catalogue: Catalogue, file: str) -> dt.datetime:
        """Return when a file was saved; a time to come is that of a clock that goes wrong."""
        now = self._now()
        try:
            saved = dt.datetime.fromtimestamp(catalogue.path(file).stat().st_mtime, dt.UTC)
        except (OSError, ValueError, OverflowError):
            return now
        return min(saved, now)

    def _outcomes(self, catalogue: Catalogue) -> OutcomesSeen:
        memory = self._memory()
        if self._seen is None or self._seen[0] is not catalogue or self._seen[1] is not memory:
            seen = outcomes_seen(memory.states, catalogue, lambda file: self._saved(catalogue, file))
            self._seen = (catalogue, memory, seen)
            try:
                self._record(seen, memory)
            except CopycueError as error:  # what is wrong with the ledger is told among its problems
                _log.info("outcomes can not be kept: %s", error)
                self._seen = None  # the next look tries again
            return seen
        return self._seen[2]

    def _record(self, seen: OutcomesSeen, memory: "Memory") -> None:
        for note_id, outcome in seen.outcomes.items():
            with suppress(ConflictError):  # somebody knows more: the next look goes by that
                self._deeds.see(note_id, outcome, seen=memory.state(note_id).last)

    def _like(self, memory: "Memory") -> dict[str, LikeNote]:
        """Return which notes are like an earlier one; each note is taken up once, as it was first read."""
        known = {note.id: note for note in memory.known}
        new = [note for note in memory.known if note.id not in self._first]
        for note in sorted(new, key=lambda note: note.first_seen):
            self._first[note.id] = self._earlier.add(asking_of(note, memory.verdicts.get(note.id)))
        return {
            note_id: _like_note(known[first], memory)
            for note_id, first in self._first.items()
            if first is not None and first in known and not _is_same(known[note_id], known[first])
        }


def _is_same(note: KnownNote, other: KnownNote) -> bool:
    """Tell whether two are one note, which got another number while another ledger remembered it."""
    is_one_gone = note.is_withdrawn or other.is_withdrawn
    says = (note.words, note.author, note.date)
    return is_one_gone and bool(note.date) and says == (other.words, other.author, other.date)


def _like_note(note: KnownNote, memory: "Memory") -> LikeNote:
    from app.journal.dates import parse_date

    state = memory.state(note.id)
    asked = parse_date(note.date) or note.first_seen.astimezone().date()
    return LikeNote(note.id, asked, state.outcome, state.replied)


def notes_of(memory: "Memory") -> dict[str, KnownNote]:
    """Return the notes that stand in the journals, by id."""
    return {note.id: note for note in memory.known if not note.is_withdrawn}


def outcomes_of(memory: "Memory") -> dict[str, Outcome]:
    """Return what became of the notes that anything was done about, by id."""
    nothing = Outcome()
    return {note_id: state.outcome for note_id, state in memory.states.items() if state.outcome != nothing}


def past_due(memory: "Memory", build_day: str, now: dt.datetime) -> dict[str, dt.date]:
    """Return the notes of ours whose build day has passed, with that day.

    Ours are those marked so, and those whose reply said so: to the client it named the build day.
    """
    today = now.astimezone().date()
    due: dict[str, dt.date] = {}
    for note_id, state in memory.states.items():
        outcome = state.outcome
        if outcome.at is not None and _is_ours(outcome, memory.verdicts.get(note_id)):
            build = build_after(build_day, outcome.at.astimezone().date())
            if build is not None and build < today:
                due[note_id] = build
    return due


def _is_ours(outcome: Outcome, verdict: KeptVerdict | None) -> bool:
    if outcome.kind is OutcomeKind.ANSWERED:
        return verdict is not None and verdict.kind is VerdictKind.DEVELOPER
    return outcome.kind is OutcomeKind.MINE


def _broken(triage: Triage) -> Iterator[tuple[str, BrokenFile]]:
    """Yield the copy files that must be repaired, each with all its faults."""
    replies = {told.file: told.reply for told in triage.file_replies}
    faults: dict[str, list[Problem]] = {}
    for problem in triage.problems:
        if problem.kind is ProblemKind.NOT_SOUND and problem.severity is Severity.ERROR:
            faults.setdefault(problem.file, []).append(problem)
    for file, problems in faults.items():
        yield file, BrokenFile(file, tuple(problems), replies.get(file))


def _still_awaited(lost: tuple[SentPlace, ...], memory: "Memory") -> Iterator[SentPlace]:
    """Yield lost places of notes that still wait for the client."""
    for place in lost:
        if memory.state(place.note_id).outcome.kind is OutcomeKind.ANSWERED:
            yield place
