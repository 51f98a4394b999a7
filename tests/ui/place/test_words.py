import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.model import Ask, AskKind, Evidence, Mark, MarkKind, Outcome, OutcomeKind, Source
from app.workspace import TriagedNote
from tests.ui.samples import copy_note, our_note, unclear_note
from ui.place.words import about, pieces, places_heading, title, why_silent


def asks(*marks: tuple[int, int, MarkKind]) -> list[Ask]:
    """Return an ask with these marks."""
    return [Ask(AskKind.REPLACE, marks=tuple(Mark(*mark) for mark in marks))]


def test_a_note_is_cut_at_what_was_understood() -> None:
    assert pieces(
        "old to new here", asks((7, 10, MarkKind.NEW), (0, 3, MarkKind.OLD), (11, 15, MarkKind.PLACE))
    ) == [
        ("old", MarkKind.OLD),
        (" to ", None),
        ("new", MarkKind.NEW),
        (" ", None),
        ("here", MarkKind.PLACE),
    ]


def test_marks_that_overlap_or_lie_outside_are_left_out() -> None:
    marks = asks((0, 3, MarkKind.OLD), (2, 5, MarkKind.NEW), (4, 99, MarkKind.NEW), (3, 3, MarkKind.NEW))
    assert pieces("abcdef", marks) == [("abc", MarkKind.OLD), ("def", None)]


def test_an_endless_note_is_cut() -> None:
    shown = "".join(text for text, _ in pieces("x" * 1_000_000, []))
    assert len(shown) < 21_000
    assert shown.endswith("…")


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45), st.sampled_from(MarkKind))),
)
def test_marks_never_change_the_words(text: str, marks: list[tuple[int, int, MarkKind]]) -> None:
    assert "".join(piece for piece, _ in pieces(text, asks(*marks))) == text


def test_the_heading_names_number_and_page() -> None:
    note = copy_note()
    assert title(note) == "No. 7, Payment"
    assert title(replace(note, note=structs.replace(note.note, where=""))) == "No. 7"


def test_the_place_in_the_journal_is_told() -> None:
    note = copy_note()
    assert about(note, "Monday") == "Maeve Doyle · Monday · notes.csv, line 3"
    sheet = structs.replace(note.note, source=Source("notes.xlsx", sheet="Week 47", cell="D14"))
    assert about(replace(note, note=sheet), "") == "Maeve Doyle · notes.xlsx, sheet “Week 47”, cell D14"
    paragraph = structs.replace(note.note, source=Source("notes.docx", paragraph=7))
    assert about(replace(note, note=paragraph), "") == "Maeve Doyle · notes.docx, paragraph 7"
    unnamed = structs.replace(note.note, author="", date=dt.date(2026, 1, 1), source=Source("notes.txt"))
    assert about(replace(note, note=unnamed), "") == "notes.txt"


@pytest.mark.parametrize(
    ("note", "heading"),
    [
        (copy_note(), "Where it stands"),
        (unclear_note(), "Where it may stand"),
        (our_note(), "Texts that are near the topic; none is told to the client"),
    ],
)
def test_the_heading_says_how_far_places_may_be_trusted(note: TriagedNote, heading: str) -> None:
    assert places_heading(note) == heading


@pytest.mark.parametrize("kind", [OutcomeKind.DONE, OutcomeKind.DIFFERENTLY])
@pytest.mark.parametrize(
    ("note", "heading"), [(copy_note(), "Where it stood"), (unclear_note(), "Where it may have stood")]
)
def test_what_the_client_has_changed_is_told_as_past(
    note: TriagedNote, heading: str, kind: OutcomeKind
) -> None:
    state = structs.replace(note.state, outcome=Outcome(kind))
    assert places_heading(note.with_state(state)) == heading


def test_silence_gives_its_reasons() -> None:
    note = unclear_note()
    assert why_silent(note.verdict) == (
        "Copycue is not sure which text is meant, so it drafts nothing that could be wrong. "
        "The note names no wording."
    )
    assert "found no text" in why_silent(replace(note.verdict, matches=()))


def test_the_reason_for_silence_is_told_where_there_is_one() -> None:
    verdict = replace(unclear_note().verdict, why=Evidence("one_word", "The note is a single word."))
    assert why_silent(verdict).endswith("nothing that could be wrong. The note is a single word.")
