"""Authors are read only where they are certain; letters are told from notes."""

import pytest

from app.journal.prose.letters import is_farewell, is_greeting, without_frame
from app.journal.prose.people import is_person, signed, stated_author


@pytest.mark.parametrize(
    "name", ["Anna", "Anna Meyer", "Anna-Lena Meyer", "Frau Brandt", "Dr. Brandt", "Herr Dr. Voß"]
)
def test_certain_people(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name", ["", "Startseite", "Neue Karte", "anna", "Frau", "Anna ist die Beste hier", "Mark"]
)
def test_words_that_may_be_something_else_are_nobody(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize(
    ("text", "author", "words"),
    [
        ("Anna: das Wort", "Anna", "das Wort"),
        ("Anna Meyer (16.11.2026): das Wort", "Anna Meyer", "das Wort"),
        ("das Wort (Anna)", "Anna", "das Wort"),
        ("das Wort. [Jonas]", "Jonas", "das Wort."),
        ("das Wort – Anna Meyer", "Anna Meyer", "das Wort"),
        ("das Wort (gemeldet von Anna)", "Anna", "das Wort"),
        ("Startseite: das Wort", "", "Startseite: das Wort"),
        ("das Wort (Startseite)", "", "das Wort (Startseite)"),
        ("das Wort (Anna, bitte lesen)", "", "das Wort (Anna, bitte lesen)"),
        ("Old: x", "", "Old: x"),
    ],
)
def test_an_author_is_taken_off_only_where_certain(text: str, author: str, words: str) -> None:
    found = signed(text)
    assert (found.author, found.text) == (author, words)


def test_a_day_beside_the_name_is_the_notes() -> None:
    found = signed("das Wort (Anna, 16.11.2026)")
    assert found.date is not None
    assert found.date.text == "16.11.2026"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Reported by Anna Meyer", "Anna Meyer"),
        ("**Reporter:** A. Brandt", "A. Brandt"),
        ("Von: Kassenteam", "Kassenteam"),
        ("von Anna", "Anna"),
        ("von hier", ""),
        ("From: the harbour", ""),
        ("by Ferry", ""),
    ],
)
def test_a_line_may_state_the_author(line: str, author: str) -> None:
    assert stated_author(line) == author


@pytest.mark.parametrize("line", ["Hallo Jonas,", "Hi!", "Guten Morgen", "Dear Ms Brandt,", "Moin Jonas"])
def test_greetings(line: str) -> None:
    assert is_greeting(line)


@pytest.mark.parametrize("line", ["Hello World is wrong", "Hi, please change “a” to “b”,", "Die Fähre", ""])
def test_sentences_are_no_greetings(line: str) -> None:
    assert not is_greeting(line)


@pytest.mark.parametrize(
    "line", ["Danke!", "Viele Grüße", "Viele Grüße Anna", "Thanks and have a nice week!", "LG"]
)
def test_farewells(line: str) -> None:
    assert is_farewell(line)


@pytest.mark.parametrize("line", ["Best price is wrong", "Danke “x” → “y”!", "Thanks page"])
def test_sentences_are_no_farewells(line: str) -> None:
    assert not is_farewell(line)


def test_a_paragraph_loses_its_greeting_farewell_and_signature() -> None:
    lines = ["Hallo Jonas,", "bitte das Wort ändern.", "Danke!", "Anna Meyer"]
    assert without_frame(lines) == (1, ["bitte das Wort ändern."])


def test_thanks_in_passing_end_nothing() -> None:
    lines = ["Das Wort ist falsch.", "Danke!", "Und auf der Kasse bitte noch „a“ durch „b“ ersetzen."]
    assert without_frame(lines) == (0, lines)
