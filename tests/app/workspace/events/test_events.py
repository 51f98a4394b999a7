"""What happened between two pictures of a project."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import (
    DiffKind,
    KnownNote,
    NoteStatus,
    NoteWords,
    Outcome,
    OutcomeKind,
    Problem,
    SentPlace,
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
    events_between,
)
from app.workspace.events.picture import BrokenFile, LikeNote, Picture
from app.workspace.events.sentences import event_sentence
from tests.app.workspace.told_events import told

AT = dt.datetime(2026, 11, 3, 10, 42, tzinfo=dt.UTC)
THURSDAY = dt.date(2026, 11, 26)
NOTE = KnownNote("12", NoteWords("The title is wrong."), "notes.csv", AT)
EDITED = replace(NOTE, words=NoteWords("The title is right."), revision=2)
BROKEN = BrokenFile("kiosk.xml", (Problem("kiosk.xml", "A bare “&” stands here.", line=4),))
PLACE = SentPlace("12", "kiosk.xml", "title", "/copy/text", "Welcom", "Welcome")
DONE = Outcome(OutcomeKind.DONE, AT)
NOTHING = Picture()


@pytest.mark.parametrize(
    ("before", "after", "event"),
    [
        (NOTHING, Picture(notes={"12": NOTE}), NoteArrived(NOTE)),
        (Picture(notes={"12": NOTE}), Picture(notes={"12": EDITED}), NoteChanged(EDITED, NOTE.words)),
        (Picture(notes={"12": NOTE}), NOTHING, NoteWithdrawn(NOTE)),
        (
            Picture(notes={"12": NOTE}),
            Picture(notes={"12": NOTE}, closed={"12": NoteStatus.DONE}),
            NoteStatusChanged(NOTE, NoteStatus.DONE),
        ),
        (
            Picture(notes={"12": NOTE}, closed={"12": NoteStatus.DONE}),
            Picture(notes={"12": NOTE}),
            NoteStatusChanged(NOTE, NoteStatus.OPEN),
        ),
        (
            NOTHING,
            Picture(notes={"12": NOTE}, closed={"12": NoteStatus.DONE}),
            NoteArrived(NOTE, status=NoteStatus.DONE),
        ),
        (Picture(notes={"12": NOTE}, closed={"12": NoteStatus.DONE}), NOTHING, NoteWithdrawn(NOTE)),
        (NOTHING, Picture(copy={"a.xml": "1"}), CopyChanged("a.xml", FileChange.NEW, "1")),
        (
            Picture(copy={"a.xml": "1"}),
            Picture(copy={"a.xml": "2"}),
            CopyChanged("a.xml", FileChange.SAVED, "2"),
        ),
        (Picture(copy={"a.xml": "1"}), NOTHING, CopyChanged("a.xml", FileChange.GONE)),
        (NOTHING, Picture(broken={"kiosk.xml": BROKEN}), FileBroken(BROKEN)),
        (Picture(broken={"kiosk.xml": BROKEN}), NOTHING, FileMended("kiosk.xml")),
        (NOTHING, Picture(outcomes={"12": DONE}), OutcomeChanged("12", DONE)),
        (Picture(outcomes={"12": DONE}), NOTHING, OutcomeChanged("12", Outcome(), DONE)),
        (NOTHING, Picture(lost=frozenset({PLACE})), PlaceLost(PLACE)),
        (Picture(lost=frozenset({PLACE})), NOTHING, PlaceFound(PLACE)),
        (NOTHING, Picture(due={"12": THURSDAY}), Reminder("12", THURSDAY)),
        (NOTHING, Picture(trouble="No."), WatchTrouble("No.")),
        (Picture(trouble="No."), NOTHING, WatchTrouble("")),
    ],
)
def test_each_difference_is_one_event(before: Picture, after: Picture, event: Event) -> None:
    assert events_between(before, after) == (event,)
    assert events_between(after, after) == ()


def test_a_note_that_was_only_moved_is_no_event() -> None:
    moved = replace(NOTE, file="other.csv", number="13", date="3 Nov")
    assert events_between(Picture(notes={"12": NOTE}), Picture(notes={"12": moved})) == ()


def test_a_note_like_an_earlier_one_arrives_with_it() -> None:
    like = LikeNote("7", dt.date(2026, 11, 3))
    (event,) = events_between(NOTHING, Picture(notes={"12": NOTE}, like={"12": like}))
    assert event == NoteArrived(NOTE, None, like)


def test_what_a_note_said_and_says_stands_side_by_side() -> None:
    parts = NoteChanged(EDITED, NOTE.words).parts
    assert [part.text for part in parts if part.kind is DiffKind.NEW] == ["right"]


def test_a_reminder_comes_once() -> None:
    due = Picture(due={"12": THURSDAY})
    assert events_between(due, due) == ()
    assert events_between(due, NOTHING) == ()


def test_a_note_that_is_settled_waits_for_no_place() -> None:
    waiting = Picture(lost=frozenset({PLACE}))
    assert events_between(waiting, Picture(outcomes={"12": DONE})) == (OutcomeChanged("12", DONE),)


# --- any sequence ---------------------------------------------------------------------------------

IDS = st.sampled_from(["12", "13", "14"])
FILES = st.sampled_from(["a.xml", "b.xml"])
OUTCOMES = st.builds(Outcome, st.sampled_from(OutcomeKind), st.just(AT), st.sampled_from(["", "tom"]))


def note_of(note_id: str, text: str) -> KnownNote:
    return KnownNote(note_id, NoteWords(text), "notes.csv", AT)


def broken_of(file: str, line: int) -> BrokenFile:
    return BrokenFile(file, (Problem(file, "Odd.", line=line),))


TEXTS = st.sampled_from(["The title is wrong.", "The title is right."])
PICTURES = st.builds(
    Picture,
    notes=st.dictionaries(IDS, TEXTS).map(lambda d: {key: note_of(key, text) for key, text in d.items()}),
    closed=st.dictionaries(IDS, st.sampled_from([NoteStatus.DONE, NoteStatus.REJECTED])),
    outcomes=st.dictionaries(IDS, OUTCOMES),
    copy=st.dictionaries(FILES, st.sampled_from(["1", "2"])),
    broken=st.dictionaries(FILES, st.integers(1, 2)).map(
        lambda d: {file: broken_of(file, line) for file, line in d.items()}
    ),
    lost=st.frozensets(IDS.map(lambda note_id: replace(PLACE, note_id=note_id))),
    trouble=st.sampled_from(["", "The folder is away."]),
).map(
    lambda picture: replace(
        picture, closed={name: status for name, status in picture.closed.items() if name in picture.notes}
    )
)


@given(st.lists(PICTURES, min_size=2, max_size=6))
def test_after_any_sequence_the_events_add_up_to_the_difference_of_two_fresh_looks(
    pictures: list[Picture],
) -> None:
    first, last = pictures[0], pictures[-1]
    knows = first
    for before, after in pairwise(pictures):
        knows = told(knows, events_between(before, after))
    assert knows == last
    assert told(first, events_between(first, last)) == last


def test_a_note_that_is_put_back_is_no_new_one() -> None:
    (event,) = events_between(Picture(gone=frozenset({"12"})), Picture(notes={"12": NOTE}))
    assert event == NoteArrived(NOTE, again=True)
    assert "is in the journal again" in event_sentence(event)
