"""Greetings and farewells frame a letter; a line that says more is a note."""

import pytest

from app.journal.prose.letters import is_farewell, is_greeting, without_frame


@pytest.mark.parametrize(
    "line",
    [
        "Hi",
        "Hallo Jonas,",
        "hi jonas",
        "Liebe Frau Meyer,",
        "Dear all,",
        "Hello Tom Weber",
        "Moin!",
        "Hello team",
    ],
)
def test_greetings_are_known(line: str) -> None:
    assert is_greeting(line)


@pytest.mark.parametrize(
    "line",
    ["Hi Tom, the title", "Hello on the start page", "Hallo „Fähre“", "History", "Hi Tom, Preis falsch"],
)
def test_a_line_that_says_more_is_no_greeting(line: str) -> None:
    assert not is_greeting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Danke!",
        "Viele Grüße",
        "Danke und viele Grüße",
        "Thanks and best regards,",
        "Best, Anna",
        "Gruß Anna Meyer",
    ],
)
def test_farewells_are_known(line: str) -> None:
    assert is_farewell(line)


@pytest.mark.parametrize(
    "line", ["Danke, der Titel fehlt noch", "Thanks and the title is wrong", "Danke und Preis ändern"]
)
def test_a_line_that_says_more_is_no_farewell(line: str) -> None:
    assert not is_farewell(line)


def test_only_the_frame_is_taken_off() -> None:
    lines = ["Hallo Jonas,", "der Titel fehlt.", "Danke!", "Anna"]
    assert without_frame(lines) == (1, ["der Titel fehlt."])
    assert (
        without_frame([*lines, "Und der Preis stimmt auch nicht."])[1][-1]
        == "Und der Preis stimmt auch nicht."
    )
