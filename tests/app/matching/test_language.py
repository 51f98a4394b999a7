"""The language of a note, told by its small words."""

import pytest

from app.matching.language import language_of, surely_spoken


@pytest.mark.parametrize(
    "note",
    [
        "Der Knopf auf der Startseite muss anders heißen",
        "Bitte den Titel ändern",
        "Tippfehler im Menü",
        "Auf dem Kiosk steht noch der alte Fahrplan, danke!",
        "Büro",
    ],
)
def test_german_is_told_by_its_small_words_and_umlauts(note: str) -> None:
    assert language_of(note) == "de"


@pytest.mark.parametrize(
    "note",
    [
        "The button on the home page should have another name",
        "Please change the title",
        "There is a typo in the menu of the kiosk",
        "I was in the museum, it was hot there",
    ],
)
def test_english_is_told_by_its_small_words(note: str) -> None:
    assert language_of(note) == "en"


@pytest.mark.parametrize("note", ["", "12:45", "😀", "Kiosk 7", "\u0000", "שלום"])
def test_a_note_that_tells_nothing_counts_as_english(note: str) -> None:
    assert language_of(note) == "en"


def test_one_foreign_name_does_not_turn_an_english_note_german() -> None:
    assert language_of("The café of the Überseemuseum has a typo in its opening hours") == "en"


def test_a_few_words_do_not_surely_tell_the_language_of_a_file() -> None:
    assert surely_spoken("Ticket\nThe pier") == ""


def test_many_texts_do() -> None:
    assert surely_spoken("The ferry is late.\nWhere are you?\nBoarding is at the pier.") == "en"
    assert surely_spoken("Die Fähre ist spät.\nWo sind Sie?\nDer Zustieg ist am Anleger.") == "de"
