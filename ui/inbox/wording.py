"""A verdict in words, for a row: never by colour alone."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from app.model import Finding, NoteStatus, Verdict, VerdictKind
from app.workspace import TriagedNote
from ui import counts
from ui.palette import Shades
from ui.parts.signs import Sign
from ui.words import fill, translate

__all__ = ["Seal", "Tone", "View", "row_sentence", "seal_of", "view_of"]


class Tone(StrEnum):
    """Whose colour a verdict has."""

    THEIRS = "theirs"
    OURS = "ours"
    ASK = "ask"

    def colour(self, shades: Shades) -> QColor:
        """Return the colour in a set of colours."""
        return {Tone.THEIRS: shades.theirs, Tone.OURS: shades.ours, Tone.ASK: shades.ask}[self]


@dataclass(frozen=True, slots=True)
class Seal:
    """What a row says of a verdict: sign, words in its tone, and a detail that stands back."""

    sign: Sign
    tone: Tone
    words: str
    detail: str = ""


class View(StrEnum):
    """The notes a tab shows."""

    ALL = "all"
    ANSWER = "answer"
    UNSURE = "unsure"
    OURS = "ours"


def view_of(triaged: TriagedNote) -> View:
    """Return the tab, besides "all", on which a note is shown."""
    kind = triaged.verdict.kind
    if triaged.note.status in {NoteStatus.DONE, NoteStatus.REJECTED}:
        return View.ALL
    if kind is VerdictKind.UNCLEAR or triaged.verdict.finding is Finding.UNSURE:
        return View.UNSURE
    return View.OURS if kind is VerdictKind.DEVELOPER else View.ANSWER


def seal_of(triaged: TriagedNote) -> Seal:
    """Return sign and words for a note's verdict; that of the developer is told as such."""
    seal = _seal_of(triaged.verdict)
    return replace(seal, detail=translate("Seal", "as you said")) if triaged.is_as_you_said else seal


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
    return Seal(Sign.GEAR, Tone.OURS, translate("Seal", "Ours"), detail)


def _unsure(verdict: Verdict) -> Seal:
    """Return the words for a note about which nothing may be told yet."""
    count = len(verdict.matches)
    detail = counts.places_to_look_at(count) if count else translate("Seal", "no place found")
    return Seal(Sign.QUESTION, Tone.ASK, translate("Seal", "Not sure yet"), detail)


def row_sentence(triaged: TriagedNote, day: str) -> str:
    """Return one sentence for a screen reader: who, when, what, whose."""
    seal = seal_of(triaged)
    note = triaged.note
    verdict = fill("%1, %2", seal.words, seal.detail) if seal.detail else seal.words
    return fill(
        translate("Seal", "Note %1 by %2, %3. %4. %5"),
        note.id,
        note.author or translate("Seal", "unknown"),
        day,
        verdict,
        " ".join(note.text[:400].split()),
    )
