"""What happened in a project: frozen events, found by comparing two pictures of it. Pure.

An event is told, never acted upon: whoever missed some looks at the project and knows the same. So the
events between two pictures, however many lie between, are those that lead from the first to the last.
"""

import datetime as dt
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from app.model import DiffPart, KeptVerdict, KnownNote, NoteStatus, NoteWords, Outcome, SentPlace
from app.workspace.events.picture import BrokenFile, LikeNote, Picture

__all__ = [
    "CopyChanged",
    "Event",
    "FileBroken",
    "FileChange",
    "FileMended",
    "NoteArrived",
    "NoteChanged",
    "NoteStatusChanged",
    "NoteWithdrawn",
    "OutcomeChanged",
    "PlaceFound",
    "PlaceLost",
    "Reminder",
    "WatchTrouble",
    "events_between",
    "still_to_look_at",
]

_OPEN = Outcome()


class FileChange(StrEnum):
    """What happened to a copy file."""

    NEW = "new"
    SAVED = "saved"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class NoteArrived:
    """The client wrote a note, or put one back.

    Attributes:
        note: the note.
        verdict: what Copycue makes of it; None: nothing yet.
        like: an earlier note that asked for the same, or None.
        again: it stood in the journals before, and had been taken out.
        status: that the journal calls it done or rejected already; else open.
    """

    note: KnownNote
    verdict: KeptVerdict | None = None
    like: LikeNote | None = None
    again: bool = False
    status: NoteStatus = NoteStatus.OPEN


@dataclass(frozen=True, slots=True)
class NoteChanged:
    """The client changed the words of a note.

    Attributes:
        note: as it is now.
        before: what it said.
        outcome: what had become of it.
    """

    note: KnownNote
    before: NoteWords
    outcome: Outcome = _OPEN

    @property
    def parts(self) -> tuple[DiffPart, ...]:
        """What it said and says, side by side."""
        from app.journal import differences

        return differences(self.before.text, self.note.words.text)


@dataclass(frozen=True, slots=True)
class NoteStatusChanged:
    """The client closed a note in the journal, or opened it again.

    Attributes:
        note: the note.
        status: done or rejected; or open, also where somebody is at work on it.
    """

    note: KnownNote
    status: NoteStatus


@dataclass(frozen=True, slots=True)
class NoteWithdrawn:
    """A note is not in the journals any more.

    Attributes:
        note: as it was last.
        outcome: what had become of it.
    """

    note: KnownNote
    outcome: Outcome = _OPEN


@dataclass(frozen=True, slots=True)
class CopyChanged:
    """A copy file is new, was saved with other bytes, or is gone.

    Attributes:
        file: relative to the copy root.
        change: which of the three.
        digest: hash of its bytes, "" for one that is gone or can not be read.
    """

    file: str
    change: FileChange
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FileBroken:
    """An edit has broken a copy file, or has put other faults in it."""

    broken: BrokenFile


@dataclass(frozen=True, slots=True)
class FileMended:
    """A copy file that was broken is sound again, or gone."""

    file: str


@dataclass(frozen=True, slots=True)
class OutcomeChanged:
    """Something became of a note: Copycue saw it in the files, or somebody said so.

    Attributes:
        note_id: the note.
        outcome: what became of it.
        before: what had become of it before.
    """

    note_id: str
    outcome: Outcome
    before: Outcome = _OPEN


@dataclass(frozen=True, slots=True)
class PlaceLost:
    """The entry that a reply named is gone, or can not be told from others."""

    place: SentPlace


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """An entry that was lost is found again."""

    place: SentPlace


@dataclass(frozen=True, slots=True)
class Reminder:
    """A build day has passed that was to bring a note of ours.

    Attributes:
        note_id: the note.
        build_day: the day.
    """

    note_id: str
    build_day: dt.date


@dataclass(frozen=True, slots=True)
class WatchTrouble:
    """Changes may be seen late, or not at all; or that is over.

    Attributes:
        sentence: why, and what to do; "": it is over.
    """

    sentence: str


Event = (
    NoteArrived
    | NoteChanged
    | NoteStatusChanged
    | NoteWithdrawn
    | CopyChanged
    | FileBroken
    | FileMended
    | OutcomeChanged
    | PlaceLost
    | PlaceFound
    | Reminder
    | WatchTrouble
)


def events_between(before: Picture, after: Picture) -> tuple[Event, ...]:
    """Return what happened between two pictures: to the files, to the notes, what became of them."""
    outcomes = tuple(_outcome_events(before.outcomes, after.outcomes))
    return (
        *([WatchTrouble(after.trouble)] if after.trouble != before.trouble else []),
        *_copy_events(before.copy, after.copy),
        *_broken_events(before.broken, after.broken),
        *_note_events(before, after),
        *_status_events(before, after),
        *outcomes,
        *_place_events(before, after, {event.note_id for event in outcomes}),
        *_reminders(before, after),
    )


def still_to_look_at(picture: Picture) -> tuple[Event, ...]:
    """Return what was told once and nobody settled since: texts that are lost, build days that passed."""
    return events_between(replace(picture, lost=frozenset(), due={}), picture)


def _copy_events(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[CopyChanged]:
    for file, digest in after.items():
        if file not in before:
            yield CopyChanged(file, FileChange.NEW, digest)
        elif before[file] != digest:
            yield CopyChanged(file, FileChange.SAVED, digest)
    yield from (CopyChanged(file, FileChange.GONE) for file in before if file not in after)


def _broken_events(
    before: Mapping[str, BrokenFile], after: Mapping[str, BrokenFile]
) -> Iterator[FileBroken | FileMended]:
    yield from (FileBroken(now) for file, now in after.items() if before.get(file) != now)
    yield from (FileMended(file) for file in before if file not in after)


def _note_events(before: Picture, after: Picture) -> Iterator[NoteArrived | NoteChanged | NoteWithdrawn]:
    for note_id, note in after.notes.items():
        known = before.notes.get(note_id)
        if known is None:
            verdict, like = after.verdicts.get(note_id), after.like.get(note_id)
            status = after.closed.get(note_id, NoteStatus.OPEN)
            yield NoteArrived(note, verdict, like, again=note_id in before.gone, status=status)
        elif known is not note and known.words != note.words:
            yield NoteChanged(note, known.words, after.outcomes.get(note_id, _OPEN))
    for note_id, note in before.notes.items():
        if note_id not in after.notes:
            yield NoteWithdrawn(note, after.outcomes.get(note_id, _OPEN))


def _status_events(before: Picture, after: Picture) -> Iterator[NoteStatusChanged]:
    """Yield which notes were closed and opened; what a note is that comes or goes is told with that."""
    for note_id in dict.fromkeys((*after.closed, *before.closed)):
        now, then = (picture.closed.get(note_id, NoteStatus.OPEN) for picture in (after, before))
        if now is not then and note_id in before.notes and note_id in after.notes:
            yield NoteStatusChanged(after.notes[note_id], now)


def _outcome_events(before: Mapping[str, Outcome], after: Mapping[str, Outcome]) -> Iterator[OutcomeChanged]:
    for note_id in dict.fromkeys((*after, *before)):
        now, then = after.get(note_id, _OPEN), before.get(note_id, _OPEN)
        if now != then:
            yield OutcomeChanged(note_id, now, then)


def _place_events(
    before: Picture, after: Picture, changed: Container[str]
) -> Iterator[PlaceLost | PlaceFound]:
    """Yield which places were lost and found; a note of which something became waits for none."""
    told = {place for place in before.lost if place.note_id not in changed}
    yield from (PlaceLost(place) for place in sorted(after.lost - told, key=_of_place))
    yield from (PlaceFound(place) for place in sorted(told - after.lost, key=_of_place))


def _of_place(place: SentPlace) -> tuple[str, ...]:
    return place.note_id, place.file, place.key, place.xpath


def _reminders(before: Picture, after: Picture) -> Iterator[Reminder]:
    for note_id, day in after.due.items():
        if before.due.get(note_id) != day:
            yield Reminder(note_id, day)
