"""Events as JSON, one object each: a contract that scripts rely on (docs/watch.md)."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from app.model import DiffPart, KeptVerdict, KnownNote, Outcome, Problem, SentPlace
from app.workspace.events.events import (
    CopyChanged,
    Event,
    FileBroken,
    FileMended,
    NoteArrived,
    NoteChanged,
    NoteStatusChanged,
    NoteWithdrawn,
    OutcomeChanged,
    PlaceFound,
    PlaceLost,
    Reminder,
    WatchTrouble,
)
from app.workspace.events.picture import LikeNote
from app.workspace.events.sentences import event_sentence

__all__ = ["event_record", "outcome_record"]

Record = dict[str, Any]


def event_record(event: Event, at: dt.datetime, project: str = "") -> Record:
    """Return an event as one object.

    Args:
        event: what happened.
        at: when it was noticed, aware.
        project: where.
    """
    name, details = _KINDS[type(event)]
    head = {"event": name, "at": at.isoformat(timespec="milliseconds"), "project": project}
    return head | details(event) | {"sentence": event_sentence(event)}


def outcome_record(outcome: Outcome) -> Record:
    """Return what became of a note."""
    return {
        "outcome": outcome.kind.value,
        "since": outcome.at.isoformat() if outcome.at else None,
        "who": outcome.who,
        "seen_by_copycue": outcome.was_seen,
        "file": outcome.file,
        "remark": outcome.remark,
        "parts": _parts(outcome.parts),
        "duplicate_of": outcome.duplicate_of,
    }


def _parts(parts: Iterable[DiffPart]) -> list[list[str]]:
    return [[part.kind.value, part.text] for part in parts]


def _note(note: KnownNote) -> Record:
    return {
        "note": note.id,
        "text": note.words.text,
        "where": note.words.where,
        "author": note.author,
        "date": note.date,
        "file": note.file,
        "revision": note.revision,
        "first_seen": note.first_seen.isoformat(),
    }


def _arrived(event: NoteArrived) -> Record:
    return _note(event.note) | {
        "verdict": _verdict(event.verdict) if event.verdict else None,
        "like": _like(event.like) if event.like else None,
        "again": event.again,
        "status": event.status.value,
    }


def _verdict(verdict: KeptVerdict) -> Record:
    return {
        "kind": verdict.kind.value,
        "finding": verdict.finding.value,
        "places": [
            {"file": place.file, "key": place.key, "line": place.line, "old": place.old, "new": place.new}
            for place in verdict.places
        ],
    }


def _like(like: LikeNote) -> Record:
    return {
        "note": like.note_id,
        "asked": like.asked.isoformat(),
        "replied": like.replied.isoformat() if like.replied else None,
        "outcome": like.outcome.kind.value,
    }


def _changed(event: NoteChanged) -> Record:
    return _note(event.note) | {
        "before": {"text": event.before.text, "where": event.before.where},
        "parts": _parts(event.parts),
        "outcome": event.outcome.kind.value,
    }


def _broken(event: FileBroken) -> Record:
    broken = event.broken
    reply = broken.reply
    return {
        "file": broken.file,
        "problems": [_problem(problem) for problem in broken.problems],
        "reply": {"language": reply.language.value, "subject": reply.subject, "text": reply.text}
        if reply
        else None,
    }


def _problem(problem: Problem) -> Record:
    return {
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def _became(event: OutcomeChanged) -> Record:
    return {"note": event.note_id, **outcome_record(event.outcome), "before": event.before.kind.value}


def _place(place: SentPlace) -> Record:
    return {"note": place.note_id, "file": place.file, "key": place.key, "value": place.before}


_KINDS: dict[type, tuple[str, Callable[[Any], Record]]] = {
    NoteArrived: ("note-arrived", _arrived),
    NoteChanged: ("note-changed", _changed),
    NoteStatusChanged: (
        "note-status",
        lambda event: _note(event.note) | {"status": event.status.value},
    ),
    NoteWithdrawn: (
        "note-withdrawn",
        lambda event: _note(event.note) | {"outcome": event.outcome.kind.value},
    ),
    CopyChanged: ("copy-changed", lambda event: {"file": event.file, "change": event.change.value}),
    FileBroken: ("file-broken", _broken),
    FileMended: ("file-mended", lambda event: {"file": event.file}),
    OutcomeChanged: ("outcome", _became),
    PlaceLost: ("place-lost", lambda event: _place(event.place)),
    PlaceFound: ("place-found", lambda event: _place(event.place)),
    Reminder: (
        "reminder",
        lambda event: {"note": event.note_id, "build_day": event.build_day.isoformat()},
    ),
    WatchTrouble: ("watch-trouble", lambda event: {"over": not event.sentence}),
}
