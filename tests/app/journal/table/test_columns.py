"""The header of a table is found, and its columns are what their names and cells say."""

import pytest

from app.journal.lexicon import Role
from app.journal.table.columns import map_columns
from app.journal.table.headers import find_header, known_name

# Headers of lists without a product, with the roles of the columns that are read behind a "=".
LISTS = {
    "contract": "ID=id, Date=date, Reporter=author, Note=text",
    "BugHerd": "ID=id, Description=text, Priority, Status=status, Tags, Requester=author, URL=where",
    "Notion": "Aufgabe=title, Seite=where, Status=status, Erstellt von=author, Erstellt=date, Notizen=text",
    "client's own": "Lfd. Nr.=id, Maske=where, Ist-Text=old, Soll-Text=new, Bemerkung=text, erl.=done",
    "tester's": "Defect ID=id, Raised by=author, Actual Results=actual, Expected Results=expected",
}


@pytest.mark.parametrize("name", LISTS)
def test_the_header_of_a_list_maps_without_a_question(name: str) -> None:
    marked = [cell.strip().partition("=") for cell in LISTS[name].split(",")]
    columns = map_columns([[column for column, _, _ in marked]])
    assert columns is not None
    best = {role: columns.of(role)[0] for role in Role if columns.of(role) and role is not Role.ASIDE}
    assert best == {Role(role): index for index, (_, _, role) in enumerate(marked) if role}


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Created At (UTC)", Role.DATE),
        ("Melder/in", Role.AUTHOR),
        ("Module / Component", Role.WHERE),
        ("Kommentar 2", Role.TEXT),
        ("Erstellt am:", Role.DATE),
        ("bug_id", Role.ID),
    ],
)
def test_a_name_is_known_with_its_additions(name: str, role: Role) -> None:
    found = known_name(name)
    assert found is not None
    assert found.role is role


def test_sentences_are_no_names() -> None:
    assert known_name("Note " * 20) is None
    assert known_name("Whatever") is None
    assert known_name("") is None


def test_the_header_stands_below_titles_and_empty_rows() -> None:
    rows = [["Bug notes, KW 46", "", ""], ["", "", ""], ["Nr.", "Seite", "Notiz"], ["1", "Kasse", "Fehler"]]
    assert find_header(rows) == (2, 3)


def test_a_row_of_notes_is_no_header() -> None:
    rows = [["Welcome", ""], ["7", "offen"], ["12", "Bitte ändern"]]
    assert find_header(rows) is None


def test_a_header_behind_the_first_rows_is_not_looked_for() -> None:
    rows = [["x", "y"]] * 20 + [["ID", "Note"]]
    assert find_header(rows) is None


def test_a_single_column_may_stand_alone() -> None:
    assert find_header([["Ferry kiosk"], ["Note"], ["Please change it"]]) == (1, 1)


def test_a_column_of_given_names_is_the_author() -> None:
    columns = map_columns([["Datum", "Name", "Fehler"], ["1.2.26", "Anna Brandt", "Wort falsch"]])
    assert columns is not None
    assert columns.of(Role.AUTHOR) == (1,)


def test_a_column_of_things_is_the_title() -> None:
    columns = map_columns([["Name", "Notes"], ["Ticket page shows the wrong fare", "Please look"]])
    assert columns is not None
    assert columns.of(Role.TITLE) == (0,)


@pytest.mark.parametrize(
    ("names", "cell", "role"),
    [
        (["From", "Note"], "Anna", Role.AUTHOR),
        (["From", "Note"], "Lobby screen by the lift", Role.ASIDE),
        (["From", "To", "Note"], "Anna", Role.OLD),
        (["From", "To"], "Quay", Role.OLD),
    ],
)
def test_a_column_from_is_the_present_wording_beside_the_wished_one_only(
    names: list[str], cell: str, role: Role
) -> None:
    columns = map_columns([names, [cell, "Pier", "The word is wrong"]])
    assert columns is not None
    assert columns.of(role) == (0,)


def test_a_column_of_numbers_is_no_note() -> None:
    columns = map_columns([["Issue", "Comment"], ["#12", "Please change it"], ["#13", "And this"]])
    assert columns is not None
    assert columns.of(Role.ID) == (0,)
    assert columns.of(Role.TEXT) == (1,)


def test_a_note_column_stays_one_even_if_it_holds_only_numbers() -> None:
    columns = map_columns([["ID", "Note"], ["1", "0"]])
    assert columns is not None
    assert columns.of(Role.TEXT) == (1,)


def test_where_no_name_tells_the_longest_texts_are_the_note() -> None:
    rows = [["Datum", "Wer", "Was mir auffiel"], ["1.2.26", "Jo", "Das Wort an der Kasse ist falsch"]]
    columns = map_columns(rows)
    assert columns is not None
    assert columns.guessed
    assert columns.of(Role.TEXT) == (2,)


def test_short_unknown_cells_are_no_note() -> None:
    columns = map_columns([["Datum", "Foo"], ["1.2.26", "bar"]])
    assert columns is not None
    assert not columns.has_note


def test_the_language_of_the_names_is_known() -> None:
    german = map_columns([["Nr.", "Datum", "Beschreibung"]])
    english = map_columns([["No.", "Date", "Description"]])
    assert german is not None
    assert english is not None
    assert (german.german, english.german) == (True, False)
