"""Same, edited, new, withdrawn: what becomes of each note from one reading to the next."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.journal.following.identity import numbered
from app.journal.following.revisions import Followed, follow
from app.model import KnownNote, Note, NoteWords, Severity, Source

MONDAY = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)
TUESDAY = MONDAY + dt.timedelta(days=1)
WELCOME = "Please change “Welcom” to “Welcome”."
SLOW = "The kiosk is slow when it rains."
CUT = "The word “Timetable” is cut off on the small screen."


def note(text: str, number: str = "", file: str = "notes.csv", **more: str) -> Note:
    made = Note(number, text, Source(file, 1))
    return structs.replace(made, **more)


def rows(*texts: str) -> list[Note]:
    """Return notes numbered from 1, as a counting column has them."""
    return [note(text, str(place)) for place, text in enumerate(texts, 1)]


def first(*notes: Note) -> Followed:
    return follow([], notes, at=MONDAY)


def then(before: Followed, *notes: Note, unread: Sequence[str] = ()) -> Followed:
    return follow(before.all_known, notes, at=TUESDAY, last_read=MONDAY, unread=unread)


def ids(followed: Followed) -> dict[str, str]:
    return {known.words.text: known.id for known in followed.known}


# --- the same -------------------------------------------------------------------------------------


@given(st.lists(st.builds(note, st.sampled_from("abc"), st.sampled_from(["", "1", "2", "n-1"])), max_size=8))
def test_a_first_reading_numbers_notes_as_ever(notes: list[Note]) -> None:
    assert first(*notes).notes == numbered(notes)[0]


@given(st.lists(st.builds(note, st.sampled_from("abc"), st.sampled_from(["", "1", "2", "n-1"])), max_size=8))
def test_reading_again_what_did_not_change_changes_nothing(notes: list[Note]) -> None:
    before = first(*notes)
    after = then(before, *notes)
    assert after.known == before.known
    assert after.notes == before.notes
    assert after.withdrawn == ()


def test_sorting_changes_nothing() -> None:
    before = first(note(WELCOME), note(SLOW), note(CUT))
    assert ids(then(before, note(CUT), note(WELCOME), note(SLOW))) == ids(before)


@pytest.mark.parametrize(
    "again",
    [
        "Please change „Welcom“ to „Welcome“.",
        'Please  change\n"Welcom" to "Welcome".',
        "please change “welcom” to “welcome”.",
        " Please change «Welcom» to «Welcome». ",
    ],
)
def test_a_new_export_is_the_same_note(again: str) -> None:
    before = first(note(WELCOME), note(SLOW))
    after = then(before, note(SLOW), note(again))
    assert {known.id for known in after.known} == {known.id for known in before.known}


def test_typography_alone_is_no_new_revision() -> None:
    after = then(first(note(WELCOME)), note(WELCOME.replace("“", '"').replace("”", '"')))
    assert after.known[0].revision == 1
    assert after.known[0].before is None


def test_a_page_named_for_the_first_time_is_no_new_revision() -> None:
    after = then(first(note(WELCOME)), note(WELCOME, where="Start"))
    assert after.known[0].revision == 1
    assert after.known[0].words.where == "Start"


def test_the_same_words_twice_stay_in_their_order() -> None:
    before = first(note("Typo"), note(SLOW), note("Typo"))
    after = then(before, note("Typo"), note("Typo"), note(SLOW))
    assert [known.id for known in after.known] == [before.known[index].id for index in (0, 2, 1)]


def test_the_same_words_on_two_pages_stay_on_their_pages() -> None:
    before = first(note("Typo", where="Start"), note("Typo", where="Pay"))
    after = then(before, note("Typo", where="Pay"), note("Typo", where="Start"))
    assert [known.id for known in after.known] == [before.known[1].id, before.known[0].id]


def test_the_same_words_of_two_people_on_two_days_are_two_notes() -> None:
    before = first(note("Typo", author="Ines", date_text="2026-11-02"))
    after = then(before, note("Typo", author="Maeve", date_text="2026-11-20"))
    assert after.known[0].id != before.known[0].id
    assert [known.id for known in after.withdrawn] == [before.known[0].id]


def test_a_date_that_excel_wrote_anew_is_the_same_day() -> None:
    before = first(note("Typo", author="Ines", date_text="2026-11-02"), note("Typo", date_text="2026-11-03"))
    after = then(
        before, note("Typo", date_text="03.11.2026"), note("Typo", author="Ines", date_text="11/2/2026")
    )
    assert [known.id for known in after.known] == [before.known[1].id, before.known[0].id]


# --- edited ---------------------------------------------------------------------------------------


def test_an_edited_note_keeps_its_id_and_what_it_said_before() -> None:
    before = first(note(WELCOME), note(SLOW))
    after = then(before, note("Please change “Welcom” to “Welcome back”."), note(SLOW))
    edited = after.known[0]
    assert edited.id == before.known[0].id
    assert edited.revision == 2
    assert edited.before == NoteWords(WELCOME)
    assert edited.first_seen == MONDAY
    assert after.known[1] is before.known[1]


def test_a_note_edited_twice_is_in_its_third_revision() -> None:
    second = then(first(note(SLOW)), note(SLOW + " Very."))
    third = then(second, note(SLOW + " Very. And loud."))
    assert third.known[0].revision == 3
    assert third.known[0].before == NoteWords(SLOW + " Very.")


def test_another_page_is_a_new_revision() -> None:
    after = then(first(note(WELCOME, where="Start")), note(WELCOME, where="Start page"))
    assert after.known[0].revision == 2
    assert after.known[0].before == NoteWords(WELCOME, "Start")


def test_a_note_rewritten_wholly_under_the_clients_own_number_is_the_same() -> None:
    before = first(note(WELCOME, "A-7"), note(SLOW, "A-9"))
    after = then(before, note("Forget it, see my mail.", "A-7"), note(SLOW, "A-9"))
    assert [known.id for known in after.known] == ["A-7", "A-9"]
    assert after.known[0].revision == 2


def test_near_equal_notes_that_trade_places_and_are_edited_stay_themselves() -> None:
    before = first(note("Wrong price on page 4"), note("Wrong price on page 5"))
    after = then(before, note("Wrong price on page 5, again"), note("Wrong price on page 4, still"))
    assert [known.id for known in after.known] == [before.known[1].id, before.known[0].id]


def test_where_two_notes_may_be_meant_the_note_is_new() -> None:
    before = first(note("The price of the day ticket is wrong"), note("The price of the dog ticket is wrong"))
    after = then(before, note("The price of the ticket is wrong"))
    assert after.known[0].id not in {known.id for known in before.known}
    assert len(after.withdrawn) == 2


def test_a_note_in_the_place_of_another_is_new() -> None:
    before = first(note(WELCOME), note(SLOW))
    after = then(before, note(CUT), note(SLOW))
    assert after.known[0].id not in {known.id for known in before.known}
    assert after.known[0].revision == 1


# --- numbers --------------------------------------------------------------------------------------


def test_numbers_that_count_the_rows_anew_do_not_move_answers() -> None:
    before = first(*rows(WELCOME, SLOW, CUT))
    after = then(before, *rows(CUT, WELCOME, SLOW))
    assert ids(after) == ids(before)


def test_counted_numbers_that_moved_are_told_and_never_named_to_the_client() -> None:
    after = then(first(*rows(WELCOME, SLOW)), *rows(SLOW, WELCOME))
    assert [one.id for one in after.notes] == ["2", "1"]
    assert [one.number for one in after.notes] == ["", ""]
    (problem,) = after.problems
    assert problem.severity is Severity.INFO
    assert "2 (now 1)" in problem.message


def test_that_numbers_moved_is_still_known_at_the_next_reading() -> None:
    moved = then(first(*rows(WELCOME, SLOW)), *rows(SLOW, WELCOME))
    again = then(moved, *rows(SLOW, WELCOME))
    assert again.notes == moved.notes
    assert again.problems == moved.problems


def test_a_row_inserted_above_counted_rows_gets_no_number_of_another() -> None:
    before = first(*rows(WELCOME, SLOW))
    after = then(before, *rows(CUT, WELCOME, SLOW))
    assert ids(after)[WELCOME] == "1"
    assert ids(after)[SLOW] == "2"
    assert ids(after)[CUT] == "3" or ids(after)[CUT].startswith("1-")


def test_a_counted_row_rewritten_between_others_is_the_same() -> None:
    before = first(*rows(WELCOME, SLOW, CUT))
    after = then(before, *rows(WELCOME, "The printer eats paper.", CUT))
    assert ids(after)["The printer eats paper."] == "2"


def test_a_note_filed_again_under_another_number_is_another_note() -> None:
    before = first(note("Typo", "A-7"), note(SLOW, "A-8"))
    after = then(before, note(SLOW, "A-8"), note("Typo", "A-9"))
    assert [known.id for known in after.known] == ["A-8", "A-9"]
    assert [known.id for known in after.withdrawn] == ["A-7"]


def test_a_column_of_numbers_that_is_added_later_keeps_the_ids_and_is_told_to_the_client() -> None:
    before = first(note(WELCOME), note(SLOW))
    after = then(before, note(WELCOME, "A-1"), note(SLOW, "A-2"))
    assert ids(after) == ids(before)
    assert [one.number for one in after.notes] == ["A-1", "A-2"]


def test_a_column_of_numbers_that_is_gone_keeps_the_ids() -> None:
    before = first(note(WELCOME, "A-1"), note(SLOW, "A-2"))
    assert ids(then(before, note(SLOW), note(WELCOME))) == ids(before)


def test_a_number_of_thousands_of_digits_is_read_as_any_other() -> None:
    before = first(*rows(WELCOME, SLOW))
    after = then(before, note(CUT, "9" * 5000), note(SLOW, "2"))
    assert after.known[1].id == "2"
    assert after.notes[0].id == "9" * 5000


def test_the_number_of_a_withdrawn_note_is_not_given_to_another() -> None:
    gone = then(first(note(WELCOME, "12"), note(SLOW, "13")), note(SLOW, "13"))
    back = then(gone, note(SLOW, "13"), note("A photo is missing.", "12", file="more.csv"))
    assert back.known[0].id == "13"
    assert back.known[1].id.startswith("12-")


# --- withdrawn ------------------------------------------------------------------------------------


def test_a_withdrawn_note_is_not_forgotten() -> None:
    after = then(first(note(WELCOME), note(SLOW)), note(SLOW))
    (gone,) = after.withdrawn
    assert gone.words.text == WELCOME
    assert gone.is_withdrawn
    assert gone.last_seen == MONDAY


def test_when_it_was_last_seen_does_not_change_later() -> None:
    gone = then(first(note(WELCOME)))
    later = follow(gone.all_known, [], at=TUESDAY, last_read=TUESDAY)
    assert later.withdrawn[0].last_seen == MONDAY


def test_a_note_that_comes_back_is_the_same() -> None:
    before = first(note(WELCOME), note(SLOW))
    back = then(then(before, note(SLOW)), note(WELCOME), note(SLOW))
    assert ids(back) == ids(before)
    assert back.withdrawn == ()
    assert not back.known[0].is_withdrawn


def test_a_note_like_a_withdrawn_one_is_new() -> None:
    gone = then(first(note(WELCOME), note(SLOW)), note(SLOW))
    after = then(gone, note(SLOW), note(WELCOME + " Please."))
    assert after.known[1].id != gone.withdrawn[0].id


def test_the_notes_of_a_file_that_could_not_be_read_are_not_withdrawn() -> None:
    before = first(note(WELCOME, file="a.csv"), note(SLOW, file="b.csv"))
    after = then(before, note(SLOW, file="b.csv"), unread=["a.csv"])
    assert after.withdrawn == ()
    assert [known.words.text for known in after.kept] == [WELCOME]
    assert ids(then(after, note(SLOW, file="b.csv"), note(WELCOME, file="a.csv"))) == ids(before)


# --- files ----------------------------------------------------------------------------------------


def test_a_renamed_file_keeps_its_notes_and_their_numbers() -> None:
    before = first(note(WELCOME, "1", "a.csv"), note(SLOW, "2", "a.csv"))
    after = then(before, note(WELCOME, "1", "b.csv"), note(SLOW + " Very.", "2", "b.csv"))
    assert [known.id for known in after.known] == ["1", "2"]
    assert after.known[0].files_before == ("a.csv",)


def test_a_file_that_gets_its_old_name_back_does_not_stand_in_itself_before() -> None:
    before = first(note(WELCOME, file="a.csv"))
    there = then(before, note(WELCOME, file="b.csv"))
    back = then(there, note(WELCOME, file="a.csv"))
    assert back.known[0].files_before == ("b.csv",)


def test_a_note_moved_to_another_file_is_the_same() -> None:
    before = first(note(WELCOME, file="open.md"), note(SLOW, file="open.md"))
    after = then(before, note(SLOW, file="open.md"), note(WELCOME, file="done.md"))
    assert ids(after) == ids(before)


# --- always ---------------------------------------------------------------------------------------


NOTES = st.builds(
    note,
    st.sampled_from(["a", "b", "Typo here", "Typo there", "Please change “A” to “B”"]),
    st.sampled_from(["", "1", "2", "3"]),
    st.sampled_from(["x.csv", "y.csv"]),
)


@given(st.lists(st.lists(NOTES, max_size=6), min_size=2, max_size=4))
def test_ids_are_unique_for_good_and_no_note_is_ever_forgotten(readings: list[list[Note]]) -> None:
    known: tuple[KnownNote, ...] = ()
    for notes in readings:
        followed = follow(known, notes, at=MONDAY)
        every = [one.id for one in followed.all_known]
        assert len(set(every)) == len(every)
        assert {one.id for one in known} <= set(every)
        assert [one.text for one in followed.notes] == [one.text for one in notes]
        known = followed.all_known
