"""Keys and file names as words."""

import pytest

from app.matching.names import key_parts, name_words, singular, stem_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("booking_cancelHint", ["booking", "cancel", "hint"]),
        ("HTTPError404", ["http", "error", "404"]),
        ("roomKeys.title", ["room", "key", "title"]),
        ("menü-Überschrift", ["menü", "überschrift"]),
        ("x", ["x"]),
        ("", []),
    ],
)
def test_names_are_split_into_words(name: str, words: list[str]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("word", "one"), [("tickets", "ticket"), ("glass", "glass"), ("bus", "bus"), ("news", "new"), ("s", "s")]
)
def test_the_plural_s_goes(word: str, one: str) -> None:
    assert singular(word) == one


def test_a_file_is_known_by_the_words_of_its_own_name() -> None:
    assert stem_words("copy/de/startPage.strings.xml") == ["start", "page", "string"]


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("Booking.Cancel", {"booking.cancel", "booking", "cancel"}),
        ("steps[2]/@hint", {"steps[2]/@hint", "steps"}),
        ("pay#one", {"pay#one"}),
        ("", {""}),
    ],
)
def test_a_key_may_be_called_by_a_part_of_it_that_is_long_enough(key: str, parts: set[str]) -> None:
    assert key_parts(key) == parts
