"""What the cells of one row say."""

import pytest

from app.journal.table.cells import Cells, fitted, status_of
from app.journal.table.columns import Columns, map_columns
from app.model import NoteStatus


def columns_of(*names: str) -> Columns:
    columns = map_columns([names])
    assert columns is not None
    return columns


def cells(**values: str) -> Cells:
    return Cells(columns_of(*values), tuple(values.values()))


def test_title_and_words_are_joined() -> None:
    assert cells(Title="Typo", Description="On the start page").text == "Typo\n\nOn the start page"


@pytest.mark.parametrize("words", ["Typo", "TYPO on the start page"])
def test_a_title_that_the_words_repeat_is_left_out(words: str) -> None:
    assert cells(Title="Typo", Description=words).text == words


def test_a_title_alone_is_the_note() -> None:
    assert cells(Title="Typo", Description="").text == "Typo"


def test_a_second_column_with_words_stands_in_for_an_empty_one() -> None:
    assert cells(Description="", Comment="Please look").text == "Please look"
    assert cells(Description="Words", Comment="done, J.").text == "Words"


def test_results_follow_below_the_names_of_their_columns() -> None:
    row = Cells(columns_of("Title", "Actual Result", "Expected Result"), ("Typo", "Standart", "Standard"))
    assert row.text == "Typo\n\nActual Result: Standart\n\nExpected Result: Standard"
    assert row.wording == ("Standart", "Standard")


def test_one_result_alone_is_no_wording() -> None:
    row = Cells(columns_of("Title", "Actual Result", "Expected Result"), ("Crash", "", "It should not"))
    assert row.wording == (None, None)


def test_old_and_new_wording_are_kept_apart() -> None:
    row = cells(Beschreibung="Tippfehler", Ist="Standart", Soll="Standard")
    assert row.wording == ("Standart", "Standard")
    assert row.text == "Tippfehler\n\nStandart → Standard"


def test_wording_that_the_words_name_is_not_said_twice() -> None:
    row = cells(Beschreibung="„Standart“ muss „Standard“ heißen", Ist="Standart", Soll="Standard")
    assert row.text == "„Standart“ muss „Standard“ heißen"


def test_an_order_for_the_new_wording_is_not_lost() -> None:
    row = cells(Beschreibung="Hinweis", Ist="Bitte warten", Soll="bitte kürzer")
    assert (row.text, row.wording) == ("Hinweis\n\n„Bitte warten“: bitte kürzer", ("Bitte warten", None))


def test_wordings_in_several_languages_are_side_by_side() -> None:
    row = Cells(
        columns_of("Nr", "Text DE alt", "Text DE neu", "Text EN alt", "Text EN neu"),
        ("1", "", "Schiff", "Ferry", "Ship"),
    )
    assert row.wording == ("Ferry", "Ship")
    assert row.text == "Schiff\n\nFerry → Ship"


def test_a_row_with_nothing_but_wording_says_that() -> None:
    assert cells(Seite="Kasse", Alt="Standart", Neu="Standard").text == "Standart → Standard"
    assert cells(Seite="Kasse", Alt="", Neu="Standard").text == "Standard"


@pytest.mark.parametrize(
    ("written", "number"), [("489", "489"), ("#489", "489"), ("A-1\n2", "A-1 2"), ("#a", "#a")]
)
def test_a_number_is_one_line_without_its_sign(written: str, number: str) -> None:
    assert cells(ID=written, Note="x").number == number


def test_a_mail_address_is_no_part_of_the_name() -> None:
    assert cells(Reporter="Anna Meyer <anna@ferry.example>", Note="x").author == "Anna Meyer"
    assert cells(Reporter="anna@ferry.example", Note="x").author == "anna@ferry.example"


def test_page_and_section_are_both_named() -> None:
    assert cells(Page="Kasse", Section="Kopf", Note="x").where == "Kasse · Kopf"
    assert cells(Page="Kasse", Section="Kasse", Note="x").where == "Kasse"


def test_attachments_of_several_columns_are_listed_one_by_one() -> None:
    row = Cells(columns_of("Note", "Screenshot", "Attachment"), ("x", "a.png; b.png", "c.pdf\nd.pdf"))
    assert set(row.attachments) == {"a.png", "b.png", "c.pdf", "d.pdf"}


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("offen", NoteStatus.OPEN),
        ("To Do", NoteStatus.OPEN),
        ("In Arbeit", NoteStatus.IN_PROGRESS),
        ("IN PROGRESS", NoteStatus.IN_PROGRESS),
        ("erledigt, siehe Mail", NoteStatus.DONE),
        ("✓", NoteStatus.DONE),
        ("100 %", NoteStatus.DONE),
        ("Won't fix", NoteStatus.REJECTED),
        ("Abgelehnt (Budget)", NoteStatus.REJECTED),
        ("vielleicht", None),
    ],
)
def test_a_word_names_a_state(word: str, status: NoteStatus | None) -> None:
    assert status_of(word) is status


@pytest.mark.parametrize(
    ("status", "done", "expected"),
    [
        ("", "", NoteStatus.OPEN),
        ("erledigt", "", NoteStatus.DONE),
        ("In Arbeit", "16.11.2026", NoteStatus.IN_PROGRESS),
        ("16.11.2026", "", NoteStatus.OPEN),
        ("", "16.11.2026", NoteStatus.DONE),
        ("", "x", NoteStatus.DONE),
        ("", "nein", NoteStatus.OPEN),
        ("demnächst", "", None),
    ],
)
def test_a_day_is_no_word_for_a_state(status: str, done: str, expected: NoteStatus | None) -> None:
    assert cells(Status=status, Erledigt=done, Note="x").status is expected


def test_a_narrow_row_is_filled_up() -> None:
    assert fitted(["1", " x\r\ny "], columns_of("ID", "Note", "Status"), ", ") == ("1", "x\ny", "")


def test_empty_cells_too_many_are_dropped() -> None:
    assert fitted(["1", "x", "", ""], columns_of("ID", "Note"), ", ") == ("1", "x")


def test_a_note_cut_by_an_unquoted_separator_is_put_together() -> None:
    assert fitted(["1", "a", "b", "c"], columns_of("ID", "Note"), ", ") == ("1", "a, b, c")


def test_it_is_put_together_in_the_middle_where_the_rest_then_fits() -> None:
    columns = columns_of("ID", "Note", "Status", "Date")
    row = ["1", "change a", "b", "offen", "2026-11-16"]
    assert fitted(row, columns, ", ") == ("1", "change a, b", "offen", "2026-11-16")


def test_it_is_left_where_the_cells_stand_better_as_they_are() -> None:
    columns = columns_of("ID", "Note", "Status")
    assert fitted(["1", "words", "offen", "stray"], columns, ", ") == ("1", "words", "offen")
