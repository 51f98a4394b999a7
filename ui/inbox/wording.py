"""Where a note stands in words, for a row: never by colour alone."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from app.model import Finding, NoteStatus, Outcome, OutcomeKind, Verdict, VerdictKind
from app.workspace import TriagedNote
from app.workspace.outcomes.standing import Group, group_of
from ui import counts
from ui.palette import Shades
from ui.parts.signs import Sign
from ui.words import fill, short_day, translate

__all__ = ["Seal", "Tone", "View", "seal_of", "view_of"]


_SURE = 0.75
"""From this confidence on, whose a note is is said without a "probably"."""


class Tone(StrEnum):
    """Whose colour a note has."""

    THEIRS = "theirs"
    OURS = "ours"
    ASK = "ask"
    DONE = "done"

    def colour(self, shades: Shades) -> QColor:
        """Return the colour in a set of colours."""
        colours = {
            Tone.THEIRS: shades.theirs,
            Tone.OURS: shades.ours,
            Tone.ASK: shades.ask,
            Tone.DONE: shades.soft,
        }
        return colours[self]


@dataclass(frozen=True, slots=True)
class Seal:
    """What a row says of a note: sign, words in its tone, and a detail that stands back."""

    sign: Sign
    tone: Tone
    words: str
    detail: str = ""


class View(StrEnum):
    """The notes a tab shows."""

    ANSWER = "answer"
    UNSURE = "unsure"
    OURS = "ours"
    WAITING = "waiting"
    DONE = "done"
    ALL = "all"


_VIEWS = {
    Group.TO_ANSWER: View.ANSWER,
    Group.UNSURE: View.UNSURE,
    Group.OURS: View.OURS,
    Group.WAITING: View.WAITING,
    Group.DONE: View.DONE,
    Group.GONE: View.DONE,
}


def view_of(triaged: TriagedNote) -> View:
    """Return the tab, besides "all", on which a note is shown."""
    return _VIEWS[group_of(triaged)]


def seal_of(triaged: TriagedNote) -> Seal:
    """Return sign and words for where a note stands; that it was put off, where it was."""
    seal, since = _standing(triaged), triaged.state.put_off
    return seal if since is None else _put_off(seal, since)


def _standing(triaged: TriagedNote) -> Seal:
    """Return sign and words for what became of a note, or else for its verdict; whose word it is, too."""
    outcome = triaged.state.outcome
    if outcome.kind is not OutcomeKind.OPEN:
        return _became(triaged, outcome)
    if triaged.note.status in {NoteStatus.DONE, NoteStatus.REJECTED}:
        return Seal(Sign.TICK, Tone.DONE, translate("Seal", "Closed in the journal"))
    seal = _seal_of(triaged.verdict)
    return replace(seal, detail=translate("Seal", "as you said")) if triaged.is_as_you_said else seal


def _put_off(seal: Seal, since: dt.datetime) -> Seal:
    day = short_day(since.astimezone().date())
    return replace(seal, detail=fill(translate("Seal", "put off on %1"), day))


def _became(triaged: TriagedNote, outcome: Outcome) -> Seal:
    """Return sign and words for what became of a note, with the day."""
    sign, tone, words = _became_words(triaged)[outcome.kind]
    day = short_day(outcome.at.astimezone().date()) if outcome.at else ""
    if outcome.kind is OutcomeKind.DUPLICATE and outcome.duplicate_of:
        return Seal(sign, tone, words, fill(translate("Seal", "of no. %1"), outcome.duplicate_of))
    return Seal(sign, tone, words, day)


def _became_words(triaged: TriagedNote) -> dict[OutcomeKind, tuple[Sign, Tone, str]]:
    ours = triaged.verdict.kind is VerdictKind.DEVELOPER
    return {
        OutcomeKind.ANSWERED: (
            (Sign.GEAR, Tone.OURS, translate("Seal", "Ours, answered"))
            if ours
            else (Sign.AWAY, Tone.THEIRS, translate("Seal", "Answered"))
        ),
        OutcomeKind.MINE: (Sign.GEAR, Tone.OURS, translate("Seal", "On our list")),
        OutcomeKind.DONE: (Sign.TICK, Tone.DONE, translate("Seal", "Done by the client")),
        OutcomeKind.DIFFERENTLY: (Sign.TICK, Tone.ASK, translate("Seal", "Done differently")),
        OutcomeKind.WITHDRAWN: (Sign.TICK, Tone.DONE, translate("Seal", "Withdrawn")),
        OutcomeKind.FIXED: (Sign.TICK, Tone.DONE, translate("Seal", "Fixed")),
        OutcomeKind.DUPLICATE: (Sign.TICK, Tone.DONE, translate("Seal", "Duplicate")),
    }


def _seal_of(verdict: Verdict) -> Seal:
    if verdict.kind is VerdictKind.UNCLEAR:
        return _unsure(verdict)
    if verdict.kind is VerdictKind.DEVELOPER:
        return _ours(verdict)
    if verdict.kind is VerdictKind.MIXED:
        return Seal(
            Sign.BOTH, Tone.OURS, translate("Seal", "Both"), translate("Seal", "part ours, part theirs")
        )
    return _theirs(verdict)


def _theirs(verdict: Verdict) -> Seal:
    """Return the words for a note about copy."""
    if verdict.finding is Finding.DONE:
        return Seal(Sign.TICK, Tone.THEIRS, translate("Seal", "Already so"))
    if verdict.finding is Finding.TWINS:
        count = max(len(verdict.claimed), 2)
        return Seal(Sign.QUESTION, Tone.ASK, counts.places_possible(count))
    if verdict.finding is Finding.UNSURE:
        return _unsure(verdict)
    count = len(verdict.claimed)
    detail = counts.places(count) if count > 1 else translate("Seal", "sure")
    return Seal(Sign.PENCIL, Tone.THEIRS, translate("Seal", "Client can change it"), detail)


def _ours(verdict: Verdict) -> Seal:
    """Return the words for a note that is ours."""
    absent = verdict.finding is Finding.ABSENT
    detail = translate("Seal", "text is in no file") if absent else translate("Seal", "behaviour")
    words = translate("Seal", "Ours") if verdict.confidence >= _SURE else translate("Seal", "Probably ours")
    return Seal(Sign.GEAR, Tone.OURS, words, detail)


def _unsure(verdict: Verdict) -> Seal:
    """Return the words for a note about which nothing may be told yet."""
    count = len(verdict.matches)
    detail = counts.places_to_look_at(count) if count else translate("Seal", "no place found")
    return Seal(Sign.QUESTION, Tone.ASK, translate("Seal", "Not sure yet"), detail)
