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
    Sentence,
    VerdictKind,
    both_texts,
    month_name,
    pattern,
    say,
    together,
    weekday_name,
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
    VerdictKind.COPY: say("It is the client's"),
    VerdictKind.DEVELOPER: say("It is ours"),
    VerdictKind.MIXED: say("It is part ours, part the client's"),
    VerdictKind.UNCLEAR: say("It is not certain yet whose it is"),
}
_DONE = {
    OutcomeKind.OPEN: pattern("Note {note} is open again"),
    OutcomeKind.ANSWERED: pattern("Note {note} was answered"),
    OutcomeKind.DONE: pattern("Note {note} is done by the client"),
    OutcomeKind.DIFFERENTLY: pattern("Note {note} was done differently"),
    OutcomeKind.WITHDRAWN: pattern("Note {note} was withdrawn"),
    OutcomeKind.MINE: pattern("Note {note} is ours"),
    OutcomeKind.FIXED: pattern("Note {note} is fixed"),
    OutcomeKind.DUPLICATE: pattern("Note {note} is a duplicate"),
}
_CLOSED_AT_ONCE = {
    NoteStatus.OPEN: say("The journal says that it is open again."),
    NoteStatus.DONE: say("The journal says that it is done."),
    NoteStatus.REJECTED: say("The journal says that it is rejected."),
}
_CLOSED = {
    NoteStatus.OPEN: pattern("The journal says that note {note} is open again: {words}"),
    NoteStatus.DONE: pattern("The journal says that note {note} is done: {words}"),
    NoteStatus.REJECTED: pattern("The journal says that note {note} is rejected: {words}"),
}
_CHANGES = {
    FileChange.NEW: pattern("{file} is new."),
    FileChange.SAVED: pattern("{file} was saved."),
    FileChange.GONE: pattern("{file} is gone."),
}


def event_sentence(event: Event) -> str:
    """Return an event in words; a client's words in it are quoted and cut, not made harmless to show."""
    return _SENTENCES[type(event)](event)


def day_words(day: dt.date) -> Sentence:
    """Return a day as it is told: "5 Nov"."""
    return say("{day} {month}", day=day.day, month=month_name(day))


def like_sentence(like: LikeNote) -> Sentence:
    """Return what is known of an earlier note that asked for the same."""
    became = say("not answered yet")
    if like.replied is not None:
        became = say("answered on {day}", day=day_words(like.replied.astimezone().date()))
    if like.outcome.kind.is_settled:
        became = say("{replied}, {outcome}", replied=became, outcome=_BECAME[like.outcome.kind])
    asked = day_words(like.asked)
    return say(
        "It is like note {note}, asked on {day}, {became}.", note=like.note_id, day=asked, became=became
    )


_BECAME = {
    OutcomeKind.DONE: say("done by the client"),
    OutcomeKind.DIFFERENTLY: say("done differently"),
    OutcomeKind.WITHDRAWN: say("withdrawn"),
    OutcomeKind.FIXED: say("fixed"),
    OutcomeKind.DUPLICATE: say("a duplicate itself"),
}


def _arrived(event: NoteArrived) -> str:
    note = event.note
    if event.again:
        return say("Note {note} is in the journal again: {words}", note=note.id, words=_quoted(note))
    return together(
        _lead(note),
        _about(event.verdict) if event.verdict is not None else "",
        like_sentence(event.like) if event.like is not None else "",
        _CLOSED_AT_ONCE[event.status] if event.status.is_closed else "",
    )


def _lead(note: KnownNote) -> Sentence:
    """Return what a note says and who wrote it."""
    if not note.author:
        return say("Note {note}: {words}", note=note.id, words=_quoted(note))
    return say("Note {note} from {author}: {words}", note=note.id, author=note.author, words=_quoted(note))


def _about(verdict: KeptVerdict) -> Sentence:
    """Return whose a note is, and where its text stands."""
    unsure = verdict.finding is Finding.UNSURE
    whose = say("It is not certain yet what it means") if unsure else _WHOSE[verdict.kind]
    if not verdict.places:
        return say("{whose}.", whose=whose)
    first, *more = verdict.places
    if not more:
        return say("{whose}: {file}, line {line}.", whose=whose, file=first.file, line=first.line)
    return say(
        "{whose}: {file}, line {line}, and {count} more.",
        whose=whose,
        file=first.file,
        line=first.line,
        count=len(more),
    )


def _quoted(note: KnownNote) -> Sentence:
    """Return what a note says, as a sentence."""
    return _sentence(_cut(note.words.text))


def _sentence(words: str) -> Sentence:
    """Return quoted words at the end of a sentence, which has one full stop."""
    if words.endswith((".", "!", "?", "…")):
        return say("“{words}”", words=words)
    return say("“{words}”.", words=words)


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _changed(event: NoteChanged) -> str:
    now = say("Note {note} reads otherwise now: {words}", note=event.note.id, words=_quoted(event.note))
    if event.outcome.kind is OutcomeKind.OPEN:
        return now
    return together(now, say("Please look whether the answer still fits."))


def _status(event: NoteStatusChanged) -> str:
    return _CLOSED[event.status].say(note=event.note.id, words=_quoted(event.note))


def _withdrawn(event: NoteWithdrawn) -> str:
    words = _quoted(event.note)
    return say("Note {note} is not in the journal any more: {words}", note=event.note.id, words=words)


def _broken(event: FileBroken) -> str:
    """Return what is wrong with a broken file, what to type instead, and that a reply is drafted."""
    broken = event.broken
    first, *more = broken.problems
    if first.line:
        lead = say("{file} must be repaired, line {line}:", file=broken.file, line=first.line)
    else:
        lead = say("{file} must be repaired,", file=broken.file)
    return together(
        *(_on_one_line(part) for part in (lead, first.message, first.hint)),
        say("And {count} more.", count=len(more)) if more else "",
        say("A reply to the client is drafted.") if broken.reply else "",
    )


def _on_one_line(text: str) -> str:
    """Return a sentence without breaks and double blanks, which may be in what it quotes."""
    flat = " ".join(text.split())
    return text if flat == text else flat


def _became(event: OutcomeChanged) -> str:
    outcome = event.outcome
    again = outcome.kind is OutcomeKind.ANSWERED and event.before.kind.is_settled
    became = _what_became(event.note_id, outcome, again=again)
    told = _as_seen(became, outcome) or _as_said(became, outcome, again=again)
    return together(told, _asked_and_read(outcome) or outcome.remark, _thanks(outcome))


def _what_became(note: str, outcome: Outcome, *, again: bool) -> Sentence:
    if again:
        return say("Note {note} waits for the client again", note=note)
    if outcome.duplicate_of and outcome.kind is OutcomeKind.DUPLICATE:
        return say("Note {note} is a duplicate of note {other}", note=note, other=outcome.duplicate_of)
    return _DONE[outcome.kind].say(note=note)


def _thanks(outcome: Outcome) -> str:
    """Return that thanks are drafted, where a text was surely changed as asked."""
    surely = outcome.was_seen and outcome.kind is OutcomeKind.DONE and not outcome.remark
    return say("Thanks to the client are drafted.") if surely else ""


def _as_said(became: Sentence, outcome: Outcome, *, again: bool) -> Sentence:
    """Return what became of a note, with who did it or said so."""
    if not outcome.who or again:
        return say("{became}.", became=became)
    if outcome.kind is OutcomeKind.ANSWERED:
        return say("{answered} by {who}.", answered=became, who=outcome.who)
    return say("{became}, says {who}.", became=became, who=outcome.who)


def _as_seen(became: Sentence, outcome: Outcome) -> str:
    """Return what became of a note, with the file in which it was seen, and when that was saved."""
    if not outcome.file or outcome.at is None:
        return ""
    at = outcome.at.astimezone()
    return say(
        "{became}: {file}, {day} {time}.",
        became=became,
        file=outcome.file,
        day=day_words(at),
        time=f"{at:%H:%M}",
    )


def _asked_and_read(outcome: Outcome) -> str:
    """Return both texts of a change that was made otherwise."""
    if not outcome.parts:
        return ""
    asked, reads = both_texts(outcome.parts)
    if asked.split() == reads.split():
        return say("Only the blanks differ from what was asked for.")
    start = _cut_before(asked, outcome.parts)
    lead = "…" if start else ""
    told = say(
        "Asked for was “{asked}”, now it reads {reads}",
        asked=f"{lead}{_cut(asked[start:])}",
        reads=_sentence(lead + _cut(reads[start:])),
    )
    return together(told, _lost_placeholder(asked, reads))


def _lost_placeholder(asked: str, reads: str) -> str:
    """Return that the program has nowhere to put something any more; "" where all has its place."""
    from app.catalogue.placeholders import placeholders

    lost = sorted(placeholders(asked) - placeholders(reads))
    if not lost:
        return ""
    return say("“{name}” is lost, which the program fills in: the client should put it back.", name=lost[0])


def _cut_before(asked: str, parts: Iterable[DiffPart]) -> int:
    """Return where to begin with two texts, so that what differs is to be seen."""
    same = sum(len(part.text) for part in takewhile(lambda part: part.kind is DiffKind.SAME, parts))
    return 0 if same < _LONGEST // 2 else asked.rfind(" ", 0, same - _LEAD) + 1


def _lost(event: PlaceLost) -> str:
    place = event.place
    return say(
        "The text of note {note} can not be found for certain any more: {file}, {key}. Please look.",
        note=place.note_id,
        file=place.file,
        key=place.key,
    )


def _found(event: PlaceFound) -> str:
    place = event.place
    return say(
        "The text of note {note} is found again: {file}, {key}.",
        note=place.note_id,
        file=place.file,
        key=place.key,
    )


def _reminded(event: Reminder) -> str:
    day = event.build_day
    return say(
        "Note {note} was to be in the build of {weekday}, {day}. Is it?",
        note=event.note_id,
        weekday=weekday_name(day),
        day=day_words(day),
    )


def _troubled(event: WatchTrouble) -> str:
    return event.sentence or say("Changes are seen at once again.")


_SENTENCES: dict[type, Callable[[Any], str]] = {
    NoteArrived: _arrived,
    NoteChanged: _changed,
    NoteStatusChanged: _status,
    NoteWithdrawn: _withdrawn,
    CopyChanged: lambda event: _CHANGES[event.change].say(file=event.file),
    FileBroken: _broken,
    FileMended: lambda event: say("{file} is sound again.", file=event.file),
    OutcomeChanged: _became,
    PlaceLost: _lost,
    PlaceFound: _found,
    Reminder: _reminded,
    WatchTrouble: _troubled,
}
