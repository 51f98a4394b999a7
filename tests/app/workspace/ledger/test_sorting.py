"""Notes are put on piles, and taken back together."""

import datetime as dt
from itertools import count
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import (
    ChosenPlace,
    Finding,
    Note,
    NoteState,
    OutcomeKind,
    Source,
    Step,
    Verdict,
    VerdictKind,
)
from app.workspace import TriagedNote
from app.workspace.ledger.deeds import Deeds
from app.workspace.ledger.sorting import Pile, Sorted, sort_notes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def tom(path: Path) -> Deeds:
    minutes = count()
    day = dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC)
    return Deeds(Ledger.open(path), "Tom", lambda: day + dt.timedelta(minutes=next(minutes)))


def state(path: Path, note_id: str) -> NoteState:
    """Return what stands for a note."""
    return Ledger.open(path).read().state(note_id)


def on_screen(path: Path, *ids: str) -> list[TriagedNote]:
    """Return notes as they stand on the screen now."""
    verdict = Verdict(VerdictKind.MIXED, 0.7, Finding.CHANGE)
    notes = (TriagedNote(Note(one, f"The jetty {one}", Source("notes.csv")), verdict, None) for one in ids)
    states = (state(path, one) for one in ids)
    return [
        note.with_state(now) if now.correction is None else _said(note, now)
        for note, now in zip(notes, states, strict=True)
    ]


def _said(note: TriagedNote, now: NoteState) -> TriagedNote:
    return TriagedNote(note.note, note.verdict, None, correction=now.correction, state=now)


def sort(tom: Deeds, path: Path, pile: Pile, *ids: str, of: str = "") -> Sorted:
    """Put notes on a pile as the window does."""
    return sort_notes(tom.at_one_moment(), on_screen(path, *ids), pile, duplicate_of=of)


def kind(path: Path, note_id: str) -> VerdictKind | None:
    """Return whose somebody said a note is."""
    said = state(path, note_id).correction
    return said.kind if said else None


@pytest.mark.parametrize(
    ("pile", "said"),
    [
        (Pile.THEIRS, VerdictKind.COPY),
        (Pile.OURS, VerdictKind.DEVELOPER),
        (Pile.ASK, VerdictKind.UNCLEAR),
    ],
)
def test_a_pile_says_whose_a_note_is(tom: Deeds, path: Path, pile: Pile, said: VerdictKind) -> None:
    assert sort(tom, path, pile, "1", "2") == Sorted(pile, ("1", "2"))
    assert [kind(path, note) for note in ("1", "2")] == [said, said]
    assert state(path, "1").outcome.kind is OutcomeKind.OPEN


def test_places_that_were_chosen_stay_with_a_note_about_texts(tom: Deeds, path: Path) -> None:
    place = ChosenPlace("copy/kiosk.xml", "jetty.title")
    tom.correct(on_screen(path, "1")[0].note, None, (place,))
    sort(tom, path, Pile.THEIRS, "1")
    said = state(path, "1").correction
    assert said is not None
    assert said.places == (place,)


@pytest.mark.parametrize(
    ("before", "pile", "after"),
    [
        (OutcomeKind.DUPLICATE, Pile.THEIRS, OutcomeKind.OPEN),
        (OutcomeKind.MINE, Pile.THEIRS, OutcomeKind.OPEN),
        (OutcomeKind.MINE, Pile.OURS, OutcomeKind.MINE),
        (OutcomeKind.FIXED, Pile.OURS, OutcomeKind.OPEN),
        (OutcomeKind.ANSWERED, Pile.OURS, OutcomeKind.ANSWERED),
        (OutcomeKind.ANSWERED, Pile.ASK, OutcomeKind.OPEN),
    ],
)
def test_what_was_settled_is_open_again_where_it_does_not_go_with_the_pile(
    tom: Deeds, path: Path, before: OutcomeKind, pile: Pile, after: OutcomeKind
) -> None:
    tom.mark("1", before)
    sort(tom, path, pile, "1")
    assert state(path, "1").outcome.kind is after


def test_a_duplicate_names_the_note_to_look_at_which_is_none_of_itself(tom: Deeds, path: Path) -> None:
    assert sort(tom, path, Pile.DUPLICATE, "1", "2", of="2").note_ids == ("1",)
    assert state(path, "1").outcome.duplicate_of == "2"
    assert state(path, "2").outcome.kind is OutcomeKind.OPEN


def test_a_note_that_was_put_off_is_so_until_something_is_done_about_it(tom: Deeds, path: Path) -> None:
    tom.mark("1", OutcomeKind.MINE)
    sort(tom, path, Pile.LATER, "1")
    assert state(path, "1").put_off is not None
    assert state(path, "1").outcome.kind is OutcomeKind.MINE
    sort(tom, path, Pile.OURS, "1")
    assert state(path, "1").put_off is None


def test_all_that_was_sorted_at_once_is_undone_at_once(tom: Deeds, path: Path) -> None:
    tom.mark("9", OutcomeKind.FIXED)
    tom.mark("1", OutcomeKind.DUPLICATE, duplicate_of="9")
    sort(tom, path, Pile.OURS, "1", "2")
    undone = tom.undo_together()
    assert [step.note_ids for step in undone] == [("2",), ("1",), ("1",)]
    assert kind(path, "1") is None
    assert state(path, "1").outcome.kind is OutcomeKind.DUPLICATE
    assert [_ids(tom.undo_together()) for _ in range(3)] == [["1"], ["9"], []]


def _ids(steps: tuple[Step, ...]) -> list[str]:
    return [note_id for step in steps for note_id in step.note_ids]


def test_where_somebody_was_quicker_the_others_are_sorted_all_the_same(tom: Deeds, path: Path) -> None:
    shown = on_screen(path, "1", "2")
    Deeds(Ledger.open(path), "Anna").mark("1", OutcomeKind.MINE)
    done = sort_notes(tom.at_one_moment(), shown, Pile.LATER)
    assert done.note_ids == ("2",)
    assert [told.split(" on ")[0] for told in done.refused] == [
        "Somebody was quicker. Anna marked note 1 as ours"
    ]
