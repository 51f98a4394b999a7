"""Words that ask for something."""

import pytest

from app.journal.table.asking import asks, asks_for_wording


@pytest.mark.parametrize(
    "text", ["Please change it", "Der Preis ist falsch", "a typo", "sollte weg", "It SHOULD go"]
)
def test_notes_ask_for_something(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", ["Choose your ticket", "Tickets exchanged", "Willkommen an Bord", ""])
def test_texts_of_a_product_ask_for_nothing(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text", ["“a” should be “b”", "change a -> b", "„a“ ist falsch", "„a“ → „b“", '"a" -> "b"']
)
def test_who_quotes_what_is_wrong_surely_wrote_a_note(text: str) -> None:
    assert asks_for_wording(text)


@pytest.mark.parametrize(
    "text", ["Please change the following “texts”:", "it is wrong", "“a” and “b”", "Menu → “a”"]
)
def test_others_only_may_have(text: str) -> None:
    assert not asks_for_wording(text)
