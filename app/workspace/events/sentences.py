"""Events in words for the developer: one line each, calm, with what is to be done where something is."""

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import Any

from app.model import (
    DiffKind,
    DiffPart,
    Finding,
    KeptVerdict,
    KnownNote,
    NoteStatus,
    Outcome,
    OutcomeKind,
    SentPlace,
    VerdictKind,
    both_texts,
)
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
    Reminder,
    WatchTrouble,
)
from app.workspace.events.picture import LikeNote

__all__ = ["day_words", "event_sentence", "like_sentence"]

_LONGEST = 90
_LEAD = 20
"""Characters that are shown before what differs in a long text, at least."""
_WHOSE = {
    VerdictKind.COPY: "It is the client's",
    VerdictKind.DEVELOPER: "It is ours",
    VerdictKind.MIXED: "It is part ours, part the client's",
    VerdictKind.UNCLEAR: "It is not certain yet whose it is",
}
_DONE = {
    OutcomeKind.OPEN: "Note {note} is open again",
    OutcomeKind.ANSWERED: "Note {note} was answered",
    OutcomeKind.DONE: "Note {note} is done by the client",
    OutcomeKind.DIFFERENTLY: "Note {note} was done differently",
    OutcomeKind.WITHDRAWN: "Note {note} was withdrawn",
    OutcomeKind.MINE: "Note {note} is ours",
    OutcomeKind.FIXED: "Note {note} is fixed",
    OutcomeKind.DUPLICATE: "Note {note} is a duplicate",
}
_CLOSED = {
    NoteStatus.OPEN: "The journal says that {what} is open again",
    NoteStatus.DONE: "The journal says that {what} is done",
    NoteStatus.REJECTED: "The journal says that {what} is rejected",
}
_AGAIN = "Note {note} waits for the client again"
_CHANGES = {
    FileChange.NEW: "{file} is new.",
    FileChange.SAVED: "{file} was saved.",
    FileChange.GONE: "{file} is gone.",
}


def event_sentence(event: Event) -> str:
    """Return an event in words; a client's words in it are quoted and cut, not made harmless to show."""
    return _SENTENCES[type(event)](event)


def day_words(day: dt.date) -> str:
    """Return a day as it is told: "5 Nov"."""
    return f"{day.day} {day:%b}"


def like_sentence(like: LikeNote) -> str:
    """Return what is known of an earlier note that asked for the same."""
    became = "not answered yet"
    if like.replied is not None:
        became = f"answered on {day_words(like.replied.astimezone().date())}"
    if like.outcome.kind.is_settled:
        became += f", {_BECAME[like.outcome.kind]}"
    return f"It is like note {like.note_id}, asked on {day_words(like.asked)}, {became}."


_BECAME = {
    OutcomeKind.DONE: "done by the client",
    OutcomeKind.DIFFERENTLY: "done differently",
    OutcomeKind.WITHDRAWN: "withdrawn",
    OutcomeKind.FIXED: "fixed",
    OutcomeKind.DUPLICATE: "a duplicate itself",
}


def _arrived(event: NoteArrived) -> str:
    note = event.note
    if event.again:
        return f"Note {note.id} is in the journal again: {_quoted(note)}"
    who = f" from {note.author}" if note.author else ""
    parts = [f"Note {note.id}{who}: {_quoted(note)}"]
    if event.verdict is not None:
        parts.append(f"{_whose(event.verdict)}{_places(event.verdict)}.")
    if event.like is not None:
        parts.append(like_sentence(event.like))
    if event.status.is_closed:
        parts.append(f"{_CLOSED[event.status].format(what='it')}.")
    return " ".join(parts)


def _whose(verdict: KeptVerdict) -> str:
    unsure = verdict.finding is Finding.UNSURE
    return "It is not certain yet what it means" if unsure else _WHOSE[verdict.kind]


def _quoted(note: KnownNote) -> str:
    """Return what a note says, as a sentence."""
    return _sentence(_cut(note.words.text))


def _sentence(words: str) -> str:
    """Return quoted words at the end of a sentence, which has one full stop."""
    return f"“{words}”" if words.endswith((".", "!", "?", "…")) else f"“{words}”."


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _places(verdict: KeptVerdict) -> str:
    if not verdict.places:
        return ""
    first, *more = verdict.places
    return f": {first.file}, line {first.line}" + (f", and {len(more)} more" if more else "")


def _changed(event: NoteChanged) -> str:
    answered = "" if event.outcome.kind is OutcomeKind.OPEN else " Please look whether the answer still fits."
    return f"Note {event.note.id} reads otherwise now: {_quoted(event.note)}{answered}"


def _status(event: NoteStatusChanged) -> str:
    return f"{_CLOSED[event.status].format(what=f'note {event.note.id}')}: {_quoted(event.note)}"


def _withdrawn(event: NoteWithdrawn) -> str:
    return f"Note {event.note.id} is not in the journal any more: {_quoted(event.note)}"


def _broken(event: FileBroken) -> str:
    """Return what is wrong with a broken file, what to type instead, and that a reply is drafted."""
    broken = event.broken
    first, *more = broken.problems
    line = f" line {first.line}:" if first.line else ""
    others = f" And {len(more)} more." if more else ""
    draft = " A reply to the client is drafted." if broken.reply else ""
    return (
        " ".join(f"{broken.file} must be repaired,{line} {first.message} {first.hint}".split())
        + others
        + draft
    )


def _became(event: OutcomeChanged) -> str:
    outcome = event.outcome
    again = outcome.kind is OutcomeKind.ANSWERED and event.before.kind.is_settled
    sentence = _AGAIN if again else _DONE[outcome.kind]
    of = f" of note {outcome.duplicate_of}" if outcome.duplicate_of else ""
    remark = _asked_and_read(outcome) or outcome.remark
    told = f"{sentence.format(note=event.note_id)}{of}{_whence(outcome) or _says(outcome, again=again)}."
    return " ".join(filter(None, (told, remark, _thanks(outcome))))


def _thanks(outcome: Outcome) -> str:
    """Return that thanks are drafted, where a text was surely changed as asked."""
    surely = outcome.was_seen and outcome.kind is OutcomeKind.DONE and not outcome.remark
    return "Thanks to the client are drafted." if surely else ""


def _says(outcome: Outcome, *, again: bool) -> str:
    """Return who did it or said so."""
    if not outcome.who or again:
        return ""
    return f" by {outcome.who}" if outcome.kind is OutcomeKind.ANSWERED else f", says {outcome.who}"


def _asked_and_read(outcome: Outcome) -> str:
    """Return both texts of a change that was made otherwise."""
    if not outcome.parts:
        return ""
    asked, reads = both_texts(outcome.parts)
    if asked.split() == reads.split():
        return "Only the blanks differ from what was asked for."
    start = _cut_before(asked, outcome.parts)
    lead = "…" if start else ""
    told = (
        f"Asked for was “{lead}{_cut(asked[start:])}”, now it reads {_sentence(lead + _cut(reads[start:]))}"
    )
    return f"{told} {_lost_placeholder(asked, reads)}".rstrip()


def _lost_placeholder(asked: str, reads: str) -> str:
    """Return that the program has nowhere to put something any more; "" where all has its place."""
    from app.catalogue.placeholders import placeholders

    lost = sorted(placeholders(asked) - placeholders(reads))
    return f"“{lost[0]}” is lost, which the program fills in: the client should put it back." if lost else ""


def _cut_before(asked: str, parts: Iterable[DiffPart]) -> int:
    """Return where to begin with two texts, so that what differs is to be seen."""
    same = sum(len(part.text) for part in takewhile(lambda part: part.kind is DiffKind.SAME, parts))
    return 0 if same < _LONGEST // 2 else asked.rfind(" ", 0, same - _LEAD) + 1


def _whence(outcome: Outcome) -> str:
    """Return in which file it was seen, and when that was saved."""
    if not outcome.file or outcome.at is None:
        return ""
    at = outcome.at.astimezone()
    return f": {outcome.file}, {day_words(at)} {at:%H:%M}"


def _lost(event: PlaceLost) -> str:
    return (
        f"The text of note {event.place.note_id} can not be found for certain any more: "
        f"{_place(event.place)}. Please look."
    )


def _found(event: PlaceFound) -> str:
    return f"The text of note {event.place.note_id} is found again: {_place(event.place)}."


def _place(place: SentPlace) -> str:
    return f"{place.file}, {place.key}"


def _reminded(event: Reminder) -> str:
    day = event.build_day
    return f"Note {event.note_id} was to be in the build of {day:%A}, {day_words(day)}. Is it?"


def _troubled(event: WatchTrouble) -> str:
    return event.sentence or "Changes are seen at once again."


_SENTENCES: dict[type, Callable[[Any], str]] = {
    NoteArrived: _arrived,
    NoteChanged: _changed,
    NoteStatusChanged: _status,
    NoteWithdrawn: _withdrawn,
    CopyChanged: lambda event: _CHANGES[event.change].format(file=event.file),
    FileBroken: _broken,
    FileMended: lambda event: f"{event.file} is sound again.",
    OutcomeChanged: _became,
    PlaceLost: _lost,
    PlaceFound: _found,
    Reminder: _reminded,
    WatchTrouble: _troubled,
}
