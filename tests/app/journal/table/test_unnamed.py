"""Tables whose columns bear no names."""

import pytest

from app.journal.table.grid import Row
from app.journal.table.unnamed import with_names


def named(*rows: tuple[str, ...]) -> list[tuple[str, ...]] | None:
    found = with_names([Row(cells, line) for line, cells in enumerate(rows, 1)])
    return None if found is None else [row.cells for row in found]


def test_columns_are_named_by_what_they_hold() -> None:
    rows = (
        ("1", "Checkout", "Anna Meyer", "open", "16.11.2026", "the price is wrong here"),
        ("2", "Home", "Tom Weber", "done", "17.11.2026", "the logo is old and grey"),
    )
    assert named(*rows) == [("ID", "Page", "Reporter", "Status", "Date", "Note"), *rows]


def test_a_second_column_of_sentences_is_a_title() -> None:
    rows = (("the price is quite wrong here", "it is 4 euros and should be 5 euros"),)
    assert named(*rows) == [("Title", "Note"), *rows]


def test_names_that_are_not_known_are_taken_away() -> None:
    rows = (("Wohin", "Gemecker"), ("Kasse", "der Preis ist hier leider völlig falsch"))
    assert named(*rows) == [("Page", "Note"), rows[1]]


@pytest.mark.parametrize(
    "rows",
    [
        (("No.", "Note"), ("1", "the price is wrong")),
        (("a", "b"), ("c", "d")),
        (),
    ],
)
def test_tables_with_names_and_those_without_sentences_are_left_alone(
    rows: tuple[tuple[str, ...], ...],
) -> None:
    assert named(*rows) is None


def test_rows_of_uneven_width_and_empty_columns_are_no_trouble() -> None:
    rows = (("1", ""), ("2", "", "the price is wrong"), ())
    assert named(*rows) == [("ID", "Page", "Note"), *rows]
