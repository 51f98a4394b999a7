import datetime as dt
from dataclasses import replace

from msgspec import structs

from app.workspace import TriagedNote
from app.workspace.outcomes.asked_before import AskedBefore
from tests.ui.samples import copy_note, our_note
from ui.inbox.rows import Arrivals, Row, make_rows
from ui.inbox.sentences import asked_words, row_sentence, row_tip

DAY = dt.date(2026, 11, 3)


def row(triaged: TriagedNote, *, times: int = 0) -> Row:
    """Return the row of a note that was asked so many times before."""
    asked = {triaged.note.id: AskedBefore("3", DAY, times)} if times else {}
    return make_rows((triaged,), asked)[0]


def test_a_screen_reader_hears_one_sentence_about_a_note() -> None:
    assert row_sentence(row(our_note())) == (
        "Note 8 by Maeve Doyle, 16 Nov, about Payment: Ours, behaviour; it says: "
        "The screen freezes after paying."
    )


def test_the_sentence_tells_that_a_note_is_new_and_was_asked_before() -> None:
    told = row_sentence(row(our_note(), times=1), is_new=True)
    assert "Ours, behaviour, asked before, 3 Nov, new; it says" in told


def test_what_the_journal_does_not_tell_is_said_to_be_unknown() -> None:
    note = our_note()
    bare = replace(note, note=structs.replace(note.note, author="", where="", date=None))
    assert row_sentence(row(bare)).startswith("Note 8 by unknown, without a date: Ours")


def test_how_often_something_was_asked_is_counted() -> None:
    assert asked_words(AskedBefore("3", DAY, 1)) == "asked before, 3 Nov"
    assert asked_words(AskedBefore("3", DAY, 2)) == "asked 2 times before"


def test_in_a_tooltip_the_clients_words_are_no_markup() -> None:
    tip = row_tip(row(copy_note(text="<b>bold</b>\n& <img src=x>")))
    assert "&lt;b&gt;bold&lt;/b&gt;<br>&amp; &lt;img src=x&gt;" in tip
    assert "Client can change it, sure" in tip


def test_a_tooltip_holds_what_was_cut_up_to_a_page() -> None:
    tip = row_tip(row(copy_note(text="word " * 5000)))
    assert 1500 < len(tip) < 2000
    assert " …" in tip


def test_of_the_first_reading_no_note_is_new() -> None:
    arrivals = Arrivals()
    assert arrivals.take([row(copy_note("1"))]) == frozenset()
    assert arrivals.take([row(copy_note("1")), row(our_note("2"))]) == {("notes.csv", "2")}
    assert arrivals.take([row(our_note("2"))]) == frozenset()
    assert arrivals.take([row(copy_note("1"))]) == frozenset()
