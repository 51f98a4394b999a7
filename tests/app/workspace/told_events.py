"""What somebody knows who saw a project once and then only heard its events."""

from collections.abc import Iterable
from dataclasses import replace

from app.model import Outcome
from app.workspace.events.events import (
    CopyChanged,
    Event,
    FileBroken,
    FileChange,
    FileMended,
    NoteArrived,
    NoteChanged,
    NoteStatusChanged,
    NoteWithdrawn,
    OutcomeChanged,
    PlaceFound,
    PlaceLost,
    WatchTrouble,
)
from app.workspace.events.picture import Picture

__all__ = ["told"]


def told(picture: Picture, events: Iterable[Event]) -> Picture:
    """Return what somebody knows who saw a picture once and then was told events."""
    for event in events:
        picture = _told_of_a_note(_told_of_a_file(picture, event), event)
    return picture


def _told_of_a_file(picture: Picture, event: Event) -> Picture:
    copy, broken = dict(picture.copy), dict(picture.broken)
    match event:
        case CopyChanged(file=file, change=FileChange.GONE):
            del copy[file]
        case CopyChanged(file=file, digest=digest):
            copy[file] = digest
        case FileBroken(broken=now):
            broken[now.file] = now
        case FileMended(file=file):
            del broken[file]
        case WatchTrouble(sentence=sentence):
            return replace(picture, trouble=sentence)
    return replace(picture, copy=copy, broken=broken)


def _told_of_a_note(picture: Picture, event: Event) -> Picture:
    notes, outcomes, lost = dict(picture.notes), dict(picture.outcomes), picture.lost
    closed = dict(picture.closed)
    match event:
        case NoteArrived(note=note, status=status) if status.is_closed:
            notes[note.id], closed[note.id] = note, status
        case NoteArrived(note=note) | NoteChanged(note=note):
            notes[note.id] = note
        case NoteStatusChanged(note=note, status=status):
            closed[note.id] = status
            if not status.is_closed:
                del closed[note.id]
        case NoteWithdrawn(note=note):
            del notes[note.id]
            closed.pop(note.id, None)
        case OutcomeChanged(note_id=note_id, outcome=outcome):
            outcomes[note_id] = outcome
            if outcome == Outcome():
                del outcomes[note_id]
            lost = frozenset(place for place in lost if place.note_id != note_id)
        case PlaceLost(place=place):
            lost |= {place}
        case PlaceFound(place=place):
            lost -= {place}
    return replace(picture, notes=notes, closed=closed, outcomes=outcomes, lost=lost)
