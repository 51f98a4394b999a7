"""Raised voices: which capitals and marks are loud."""

import pytest

from app.model import Language
from app.replies.phrases.sentences import sentences_of
from app.replies.phrases.shouting import shouted_place


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("It is in the file!!", "!!"),
        ("Is it?!", "?!"),
        ("It is ALWAYS in the file.", "ALWAYS"),
        ("PLEASE READ the page.", "PLEASE"),
        ("This OLD TEXT STAYS here.", "OLD TEXT STAYS"),
        ("It is in the file!", None),
        ("The ISBN and the IBAN are new.", None),
        ("The KIOSK is new.", None),
        ("XML, CSS and a PDF.", None),
    ],
)
def test_only_what_is_surely_loud_is(text: str, loud: str | None) -> None:
    (sentence,) = sentences_of(text)
    place = shouted_place(sentence, Language.EN)
    assert (None if place is None else text[slice(*place)]) == loud
