import datetime as dt
from dataclasses import replace

import pytest
from msgspec import structs

from app.model import Correction, Finding, NoteState, NoteStatus, Outcome, OutcomeKind, VerdictKind
from app.workspace import TriagedNote
from tests.ui.samples import copy_note, our_note, unclear_note
from ui.inbox.wording import Seal, Tone, View, seal_of, view_of
from ui.palette import DARK, LIGHT
from ui.parts.signs import Sign


def judged(kind: VerdictKind, finding: Finding) -> TriagedNote:
    """Return a note with another verdict."""
    note = copy_note()
    return replace(note, verdict=replace(note.verdict, kind=kind, finding=finding))


@pytest.mark.parametrize(
    ("kind", "finding", "seal"),
    [
        (VerdictKind.COPY, Finding.CHANGE, Seal(Sign.PENCIL, Tone.THEIRS, "Client can change it", "sure")),
        (VerdictKind.COPY, Finding.DONE, Seal(Sign.TICK, Tone.THEIRS, "Already so")),
        (VerdictKind.COPY, Finding.TWINS, Seal(Sign.QUESTION, Tone.ASK, "2 places possible")),
        (
            VerdictKind.COPY,
            Finding.UNSURE,
            Seal(Sign.QUESTION, Tone.ASK, "Not sure yet", "2 places to look at"),
        ),
        (VerdictKind.MIXED, Finding.CHANGE, Seal(Sign.BOTH, Tone.OURS, "Both", "part ours, part theirs")),
        (VerdictKind.DEVELOPER, Finding.PROGRAM, Seal(Sign.GEAR, Tone.OURS, "Ours", "behaviour")),
        (VerdictKind.DEVELOPER, Finding.ABSENT, Seal(Sign.GEAR, Tone.OURS, "Ours", "text is in no file")),
        (
            VerdictKind.UNCLEAR,
            Finding.CHANGE,
            Seal(Sign.QUESTION, Tone.ASK, "Not sure yet", "2 places to look at"),
        ),
    ],
)
def test_every_verdict_has_words_and_a_sign(kind: VerdictKind, finding: Finding, seal: Seal) -> None:
    assert seal_of(judged(kind, finding)) == seal


def test_a_verdict_by_the_developers_word_says_so() -> None:
    note = our_note()
    made = dt.datetime(2026, 11, 16, tzinfo=dt.UTC)
    word = Correction(note.note.id, "notes.csv", "", "", VerdictKind.DEVELOPER, (), made)
    assert seal_of(replace(note, correction=word)) == Seal(Sign.GEAR, Tone.OURS, "Ours", "as you said")


def test_several_places_are_counted() -> None:
    note = copy_note()
    matches = tuple(replace(match, claimed=True) for match in note.verdict.matches)
    several = replace(note, verdict=replace(note.verdict, matches=matches))
    assert seal_of(several).detail == "2 places"


def test_no_place_at_all_is_said() -> None:
    note = unclear_note()
    assert seal_of(replace(note, verdict=replace(note.verdict, matches=()))).detail == "no place found"


@pytest.mark.parametrize(
    ("note", "view"), [(copy_note(), View.ANSWER), (our_note(), View.OURS), (unclear_note(), View.UNSURE)]
)
def test_a_note_belongs_to_a_tab(note: TriagedNote, view: View) -> None:
    assert view_of(note) is view


@pytest.mark.parametrize("status", [NoteStatus.DONE, NoteStatus.REJECTED])
def test_what_the_client_has_closed_needs_no_answer(status: NoteStatus) -> None:
    note = copy_note()
    closed = replace(note, note=structs.replace(note.note, status=status))
    assert view_of(closed) is View.DONE
    assert seal_of(closed) == Seal(Sign.TICK, Tone.DONE, "Closed in the journal")


def became(kind: OutcomeKind, note: TriagedNote, *, duplicate_of: str = "") -> TriagedNote:
    """Return a note that something became of on 20 November."""
    at = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    outcome = Outcome(kind, at, "Tom", duplicate_of=duplicate_of)
    return note.with_state(NoteState(outcome, last=1))


@pytest.mark.parametrize(
    ("kind", "view", "seal"),
    [
        (OutcomeKind.ANSWERED, View.WAITING, Seal(Sign.AWAY, Tone.THEIRS, "Answered", "20 Nov")),
        (OutcomeKind.DONE, View.DONE, Seal(Sign.TICK, Tone.DONE, "Done by the client", "20 Nov")),
        (OutcomeKind.DIFFERENTLY, View.DONE, Seal(Sign.TICK, Tone.ASK, "Done differently", "20 Nov")),
        (OutcomeKind.WITHDRAWN, View.DONE, Seal(Sign.TICK, Tone.DONE, "Withdrawn", "20 Nov")),
        (OutcomeKind.MINE, View.OURS, Seal(Sign.GEAR, Tone.OURS, "On our list", "20 Nov")),
        (OutcomeKind.FIXED, View.DONE, Seal(Sign.TICK, Tone.DONE, "Fixed", "20 Nov")),
    ],
)
def test_what_became_of_a_note_decides_over_its_verdict(kind: OutcomeKind, view: View, seal: Seal) -> None:
    note = became(kind, copy_note())
    assert (view_of(note), seal_of(note)) == (view, seal)


def test_a_note_about_the_program_stays_ours_when_it_was_answered() -> None:
    note = became(OutcomeKind.ANSWERED, our_note())
    assert view_of(note) is View.OURS
    assert seal_of(note).words == "Ours, answered"


def test_a_duplicate_names_the_other_note() -> None:
    note = became(OutcomeKind.DUPLICATE, copy_note(), duplicate_of="3")
    assert seal_of(note).detail == "of no. 3"


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_a_colour_in_both_schemes(tone: Tone) -> None:
    assert tone.colour(LIGHT) != tone.colour(DARK)
