"""Cells for the old and the new wording hold wording, or say what to do."""

import pytest

from app.journal.table.cells import Cells
from app.journal.table.columns import map_columns
from app.journal.table.wording import is_instruction, quoted, respelled, says_nothing


def row(**values: str) -> Cells:
    columns = map_columns([tuple(name.replace("_", " ") for name in values)])
    assert columns is not None
    return Cells(columns, tuple(values.values()))


@pytest.mark.parametrize(
    "new",
    [
        "löschen",
        "Text löschen",
        "soll größer sein",
        "bitte kürzen",
        "Please remove this.",
        "should be bold",
        "Das ist zu kurz, bitte umformulieren.",
        "-",
    ],
)
def test_an_instruction_is_no_wording(new: str) -> None:
    assert is_instruction(new, "Tickets kaufen")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Karte einstecken", "Bitte die Karte einstecken"),
        ("Abbrechen", "„Löschen“"),
        ("Bitte prüfen", "Bitte genau prüfen"),
        ("Bezahlen", "Du sollst jetzt bezahlen"),
        ("Schrift", "Schrift und Farbe"),
        (
            "Hinweis",
            "Bitte beachten Sie, dass Sie den Text an der Kasse jederzeit ändern und neu drucken können",
        ),
    ],
)
def test_wording_may_sound_like_an_order(old: str, new: str) -> None:
    assert not is_instruction(new, old)


@pytest.mark.parametrize("new", ["keine Änderung", "unchanged", "ok", "?", "–", "siehe Bild"])
def test_a_cell_may_leave_it_at_the_old_wording(new: str) -> None:
    assert says_nothing(new)
    assert row(Alt="Fähre", Neu=new).wording == (None, None)


def test_an_instruction_stands_behind_what_it_is_about() -> None:
    cells = row(Alt="Fähre", Neu="bitte löschen")
    assert (cells.text, cells.wording) == ("„Fähre“: bitte löschen", ("Fähre", None))


def test_marks_around_the_whole_cell_are_no_wording() -> None:
    assert row(Alt="„Fähre“", Neu="“Schiff”").wording == ("Fähre", "Schiff")
    assert quoted("„Fähre“ und „Schiff“") == ""


@pytest.mark.parametrize(
    ("seen", "expected"), [("Standart Ticket", "Standard Ticket"), ("Passagir", "Passagier")]
)
def test_results_that_differ_by_a_spelling_are_wording(seen: str, expected: str) -> None:
    assert respelled(seen, expected)
    assert row(Actual_Result=seen, Expected_Result=expected).wording == (seen, expected)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ("The page crashes", "The receipt is printed"),
        ("Receipt is not printed", "Receipt is printed"),
        ("An error occurred", "No error is shown"),
        ("The button is disabled", "The button is enabled"),
        ("Cancel", "The booking is cancelled"),
        ("1 ticket", "2 ticket"),
        ("Button is on", "Button is off"),
        ("“Cancel” is shown", "“Abort” should be shown"),
        ("", "Standard"),
    ],
)
def test_results_that_tell_what_happens_are_no_wording(seen: str, expected: str) -> None:
    assert row(Actual_Result=seen, Expected_Result=expected).wording == (None, None)


def test_quoted_results_are_wording() -> None:
    assert row(Actual_Result='"Cancel"', Expected_Result='"Abort".').wording == ("Cancel", "Abort")


@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("It says “Ferry”", "It should say “Ship”", (None, None)),
        ("Dort steht „Fähre“.", "„Schiff“", (None, "Schiff")),
        ("„Fähre“", "Es muss „Schiff“ heißen", ("Fähre", None)),
        ("Der „Fährmann“", "Der „Kapitän“", ("Der „Fährmann“", "Der „Kapitän“")),
    ],
)
def test_sentences_about_wording_are_none(old: str, new: str, wording: tuple[str | None, str | None]) -> None:
    assert row(Alt=old, Neu=new).wording == wording
