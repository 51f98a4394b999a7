"""Tracked changes in Word documents."""

import datetime as dt

import pytest
from docx.document import Document as Draft

from app.model import Note, NoteStatus
from tests.app.journal.formats.word_files import add, deleted, drafted, inserted, text, texts

STAYS = "Cancel"


def only(*content: str, mark: str = "") -> Note:
    """Return the note of one changed paragraph among others."""

    def write(draft: Draft) -> None:
        draft.add_heading("Welcome", 1)
        draft.add_paragraph("Choose your ticket here. Children travel free.")
        add(draft, *content, mark=mark)
        draft.add_paragraph(STAYS)
        draft.add_paragraph("Tickets are valid for one crossing only.")

    (note,) = drafted(write).notes
    return note


def test_a_word_for_another_tells_the_whole_sentence_before_and_after() -> None:
    note = only(text("Please pay at the "), deleted("kiosk"), inserted("machine"), text(". Have a nice day."))
    assert (note.old_text, note.new_text) == ("Please pay at the kiosk.", "Please pay at the machine.")
    assert note.text == "“Please pay at the kiosk.” → “Please pay at the machine.”"
    assert (note.author, note.date, note.date_text) == (
        "Anna Meyer",
        dt.date(2026, 11, 16),
        "2026-11-16T10:00:00Z",
    )
    assert (note.where, note.status) == ("Welcome", NoteStatus.OPEN)
    assert (note.source.paragraph, note.source.part) == (3, "tracked change")


def test_all_changes_of_a_sentence_are_one_note() -> None:
    note = only(
        text("Please "),
        deleted("pay"),
        inserted("settle"),
        text(" at the "),
        deleted("kiosk"),
        inserted("desk"),
    )
    assert (note.old_text, note.new_text) == ("Please pay at the kiosk", "Please settle at the desk")


def test_changes_of_two_sentences_are_two_notes() -> None:
    def write(draft: Draft) -> None:
        add(
            draft,
            text("The "),
            deleted("boat"),
            inserted("ferry"),
            text(" is slow. It is also "),
            deleted("late"),
            inserted("old"),
            text(". Good night."),
        )

    assert [(note.old_text, note.new_text) for note in drafted(write).notes] == [
        ("The boat is slow.", "The ferry is slow."),
        ("It is also late.", "It is also old."),
    ]


def test_an_added_sentence_comes_with_the_one_beside_it() -> None:
    note = only(text("Please pay at the kiosk."), inserted(" See you!"))
    assert (note.old_text, note.new_text) == ("Please pay at the kiosk.", "Please pay at the kiosk. See you!")


def test_a_deleted_sentence_comes_with_the_one_beside_it() -> None:
    note = only(text("Please pay here. "), deleted("Children travel free. "), text("Have a nice day."))
    assert (note.old_text, note.new_text) == ("Children travel free. Have a nice day.", "Have a nice day.")


def test_a_deleted_paragraph_is_a_wish_to_delete_it() -> None:
    note = only(deleted("We wish you a pleasant crossing."), mark="del")
    assert (note.text, note.old_text, note.new_text) == (
        "Delete “We wish you a pleasant crossing.”",
        "We wish you a pleasant crossing.",
        None,
    )


def test_a_new_paragraph_is_a_wish_to_insert_it_behind_the_one_before() -> None:
    note = only(inserted("Dogs need a ticket, too."), mark="ins")
    assert note.text == "Insert “Dogs need a ticket, too.” after “Children travel free.”"
    assert (note.old_text, note.new_text) == (None, None)


def test_a_paragraph_typed_behind_the_end_of_another_is_a_wish_to_insert_it() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("Please pay at the kiosk."), mark="ins")
        add(draft, inserted("See you!"))
        draft.add_paragraph("Tickets are valid for one crossing only.")

    (note,) = drafted(write).notes
    assert note.text == "Insert “See you!” after “Please pay at the kiosk.”"


def test_a_german_text_is_spoken_of_in_german() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("Bitte zahlen Sie an der Kasse und nicht an Bord.")
        add(draft, inserted("Hunde fahren mit."), mark="ins")
        add(draft, deleted("Wir wünschen eine gute Fahrt."), mark="del")

    assert texts(drafted(write)) == [
        "„Hunde fahren mit.“ nach „Bitte zahlen Sie an der Kasse und nicht an Bord.“ einfügen",
        "„Wir wünschen eine gute Fahrt.“ löschen",
    ]


def test_moved_paragraphs_are_told_once() -> None:
    moved = '<w:{0} w:id="5" w:author="Anna" w:date="2026-11-16T10:00:00Z">{1}</w:{0}>'
    gone = '<w:r><w:delText xml:space="preserve">Have a nice day.</w:delText></w:r>'

    def write(draft: Draft) -> None:
        add(draft, moved.format("moveFrom", gone), mark="del")
        draft.add_paragraph("Please pay at the kiosk.")
        add(draft, moved.format("moveTo", text("Have a nice day.")), mark="ins")
        draft.add_paragraph("Tickets are valid for one crossing only.")

    assert texts(drafted(write)) == ["Move “Have a nice day.” after “Please pay at the kiosk.”"]


def test_what_was_inserted_and_deleted_again_never_was() -> None:
    both = '<w:ins w:id="1" w:author="A">' + deleted("never") + "</w:ins>"
    note = only(text("Please "), both, deleted("pay"), inserted("settle"), text(" here"))
    assert (note.old_text, note.new_text) == ("Please pay here", "Please settle here")


def test_changed_looks_are_no_notes() -> None:
    looks = '<w:rPr><w:b/><w:rPrChange w:id="4" w:author="A"><w:rPr/></w:rPrChange></w:rPr>'
    bold = f"<w:r>{looks}<w:t>wrong</w:t></w:r>"
    assert texts(drafted(lambda draft: add(draft, text("the price is "), bold))) == ["the price is wrong"]


def test_a_change_that_changes_nothing_is_no_note() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("Please "), deleted("pay"), inserted("pay"), text(" here and "), deleted("go"))

    assert [note.new_text for note in drafted(write).notes] == ["Please pay here and"]


def test_quotation_marks_in_the_copy_are_quoted_with_others() -> None:
    note = only(text("Press “Pay” to "), deleted("go"), inserted("pay"))
    assert note.text == "»Press “Pay” to go« → »Press “Pay” to pay«"


def test_a_typed_number_before_the_sentence_is_left_out() -> None:
    note = only(text("2. Please "), deleted("pay"), inserted("settle"), text(" here"))
    assert (note.old_text, note.new_text) == ("Please pay here", "Please settle here")


def test_changes_in_tables_are_notes_and_their_rows_are_not() -> None:
    def write(draft: Draft) -> None:
        grid = draft.add_table(2, 2)
        for cell, words in zip(
            (*grid.rows[0].cells, grid.cell(1, 0)), ("Key", "Text", "pay.title"), strict=True
        ):
            cell.text = words
        changed = add(draft, text("Pay "), deleted("now"), inserted("here"))
        grid.cell(1, 1)._tc.append(changed._p)

    assert texts(drafted(write)) == ["“Pay now” → “Pay here”"]


def test_a_list_of_notes_with_days_and_states_is_read_beside_the_changes() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("Pay "), deleted("now"), inserted("here"))
        grid = draft.add_table(2, 3)
        for cell, words in zip(grid.rows[0].cells, ("Note", "Status", "Date"), strict=True):
            cell.text = words
        for cell, words in zip(grid.rows[1].cells, ("the logo is old", "open", "2026-11-16"), strict=True):
            cell.text = words

    assert texts(drafted(write)) == ["“Pay now” → “Pay here”", "the logo is old"]


@pytest.mark.parametrize(
    "typed", ["- the price is wrong", "the price is wrong", "Bug 12: the price is wrong"]
)
def test_notes_typed_with_tracking_on_are_plain_notes(typed: str) -> None:
    def write(draft: Draft) -> None:
        draft.add_heading("Kiosk", 1)
        add(draft, inserted(typed), mark="ins")

    (first,) = drafted(write).notes
    assert (first.text, first.where, first.source.part, first.old_text) == (
        "the price is wrong",
        "Kiosk",
        "",
        None,
    )


def test_an_addition_to_a_list_of_notes_is_a_note_and_no_change() -> None:
    def write(draft: Draft) -> None:
        draft.add_heading("Bug notes", 1)
        for words in ("the price is wrong on the first page", "the logo is old and should be replaced"):
            draft.add_paragraph(words, style="List Bullet")
        add(draft, inserted("the map is gone"), mark="ins", style="List Bullet")

    assert [(note.text, note.source.part) for note in drafted(write).notes][-1] == ("the map is gone", "")


def test_the_text_that_was_gone_over_is_not_taken_for_notes_and_that_is_said() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("Pay "), deleted("now"), inserted("here"))
        draft.add_paragraph("Choose your ticket here.")
        draft.add_paragraph("Tickets are valid for one crossing only.")

    reading = drafted(write)
    assert texts(reading) == ["“Pay now” → “Pay here”"]
    said = [problem.message for problem in reading.problems]
    assert said[0] == "“notes.docx” was read with 1 tracked change."
    assert said[1].startswith("3 paragraphs and tables of “notes.docx” were taken for the text")


def test_a_remark_typed_into_the_text_is_a_note_in_its_own_words() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("Pay "), deleted("now"), inserted("here"))
        add(draft, inserted("[Please change this on the start page, too]"), mark="ins")
        draft.add_paragraph("Choose your ticket here.")

    assert texts(drafted(write)) == ["“Pay now” → “Pay here”", "[Please change this on the start page, too]"]
