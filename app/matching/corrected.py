"""The developer's word on a note: it wins over what was found, and still nothing untrue is told.

A chosen place is told only if it stands there, is the client's to change, and the edit that the note
asks for holds; else the developer reads why not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.matching.asks import NoteReading
from app.matching.edits import occurrences, work_out
from app.matching.evidence import Scored, explain
from app.matching.silence import why_unproven
from app.matching.wishes import Wish
from app.model import (
    Ask,
    ChosenPlace,
    Correction,
    Edit,
    Entry,
    Evidence,
    Finding,
    Match,
    TextChange,
    Verdict,
    VerdictKind,
    say,
)

__all__ = ["MOST_MATCHES", "Choice", "chosen_places", "corrected"]

_CHOSEN = Evidence("chosen", say("You chose this place."))
MOST_MATCHES = 10
"""Candidates that a verdict shows."""
_SAID = {
    VerdictKind.COPY: say("You said that the client can change this."),
    VerdictKind.DEVELOPER: say("You said that this is ours."),
    VerdictKind.MIXED: say("You said that this is part ours, part theirs."),
    VerdictKind.UNCLEAR: say("You said that this is not clear yet."),
}
_PLACE_OPEN = say("It is the client's, you said; which text is meant is still open: choose a place.")


@dataclass(frozen=True, slots=True)
class Choice:
    """The places that a correction names, as they stand now.

    Attributes:
        matches: those that are there, not claimed yet.
        gone: those that are not there any more.
        done: all that are there read as wished already.
    """

    matches: tuple[Match, ...] = ()
    gone: tuple[ChosenPlace, ...] = ()
    done: bool = False


class Copy(Protocol):
    """What is needed of the copy."""

    def find(self, file: str, key: str) -> tuple[Entry, ...]:
        """Return the entries of a file that have this key."""

    def propose(self, entry: Entry, change: TextChange) -> Edit:
        """Carry out a change in memory and say whether it holds."""


def chosen_places(
    reading: NoteReading, scored: Sequence[Scored], correction: Correction, copy: Copy
) -> Choice:
    """Find the places that a correction names, and try there what the note asks for.

    Args:
        reading: the note.
        scored: its candidates.
        correction: what the developer said.
        copy: the copy as it is now.
    """
    candidates = {found.index: found for found in scored}
    matches, gone, done = [], [], []
    for place in correction.places:
        entry = _entry_at(place, copy)
        if entry is None:
            gone.append(place)
            continue
        found = candidates.get(entry.index)
        wish, change = _wish_at(reading, found, entry.value)
        edit = copy.propose(entry, change) if change else None
        evidence = (_CHOSEN, *(explain(found) if found else ()))
        matches.append(Match(entry, wish.ask if wish else None, 1.0, evidence, edit))
        done.append(edit is None and _reads_so(wish, entry.value))
    return Choice(tuple(matches), tuple(gone), bool(done) and all(done))


def _entry_at(place: ChosenPlace, copy: Copy) -> Entry | None:
    """Return the one entry of this key, wherever it stands by now; of several, that of the path."""
    entries = copy.find(place.file, place.key)
    if len(entries) > 1:
        entries = tuple(entry for entry in entries if entry.location.xpath == place.xpath)
    return entries[0] if len(entries) == 1 else None


def _wish_at(reading: NoteReading, found: Scored | None, value: str) -> tuple[Wish | None, TextChange | None]:
    """Return what a note wishes of a chosen entry, and what that changes, if it can be told."""
    if found is not None and found.wish and found.change:
        return found.wish, found.change
    for wish in reading.wishes:
        if change := work_out(wish, value):
            return wish, change
    return next(iter(reading.wishes), None), None


def _reads_so(wish: Wish | None, value: str) -> bool:
    return wish is not None and wish.ask.new is not None and bool(occurrences(value, wish.ask.new))


def corrected(verdict: Verdict, correction: Correction, choice: Choice) -> Verdict:
    """Return a verdict as the developer's correction has it.

    Args:
        verdict: what was found.
        correction: what the developer said; it holds for the note.
        choice: the places that it names.
    """
    if correction.places:
        return _with_places(verdict, correction, choice)
    kind = correction.kind or verdict.kind
    said = Evidence("corrected", _SAID[kind])
    verdict = replace(verdict, kind=kind, confidence=1.0, reasons=(said, *verdict.reasons))
    if kind in (VerdictKind.COPY, VerdictKind.MIXED):
        if verdict.claimed:
            return verdict
        return replace(verdict, finding=Finding.UNSURE, why=Evidence("place_open", _PLACE_OPEN))
    finding = Finding.UNSURE
    if kind is VerdictKind.DEVELOPER:
        finding = Finding.ABSENT if verdict.finding is Finding.ABSENT else Finding.PROGRAM
    return _told_nothing(verdict, finding, said)


def _told_nothing(verdict: Verdict, finding: Finding, why: Evidence) -> Verdict:
    matches = tuple(replace(match, claimed=False) for match in verdict.matches)
    return replace(verdict, finding=finding, matches=matches, why=why)


def _with_places(verdict: Verdict, correction: Correction, choice: Choice) -> Verdict:
    both = VerdictKind.MIXED in (correction.kind, verdict.kind) and correction.kind is not VerdictKind.COPY
    why = _why_untold(choice)
    verdict = replace(
        verdict,
        kind=VerdictKind.MIXED if both else VerdictKind.COPY,
        confidence=1.0,
        chance=1.0,
        asks=_asks_of(choice.matches) or verdict.asks,
        matches=_with_chosen_first(verdict.matches, choice.matches, told=why is None),
        reasons=(_CHOSEN, *verdict.reasons),
    )
    if why is not None:
        return _told_nothing(verdict, Finding.UNSURE, why)
    return replace(verdict, finding=Finding.DONE if choice.done else Finding.CHANGE, why=None)


def _why_untold(choice: Choice) -> Evidence | None:
    """Return why the chosen places can not be told, None where they can."""
    for place in choice.gone:
        gone = say(
            "The place that you chose is not there any more: {file}, {key}.", file=place.file, key=place.key
        )
        return Evidence("gone", gone)
    for match in choice.matches:
        if not match.entry.editable or (match.edit and not match.edit.verified):
            return why_unproven(match.entry, match.edit)
    return None


def _asks_of(matches: Sequence[Match]) -> tuple[Ask, ...]:
    return tuple(dict.fromkeys(match.ask for match in matches if match.ask))


def _with_chosen_first(matches: Sequence[Match], chosen: Sequence[Match], *, told: bool) -> tuple[Match, ...]:
    indices = {match.entry.index for match in chosen}
    others = (replace(match, claimed=False) for match in matches if match.entry.index not in indices)
    return (*(replace(match, claimed=told) for match in chosen), *others)[:MOST_MATCHES]
