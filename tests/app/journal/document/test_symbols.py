"""Fonts that hold pictures instead of letters."""

import pytest

from app.journal.document.symbols import in_words, is_symbol_font


@pytest.mark.parametrize(
    ("font", "text", "seen"),
    [
        ("Wingdings", "\u00e0", "→"),
        ("wingdings", "\uf0e0", "→"),
        ("Wingdings", "\uf0fe x", "☑ \ufffd"),
        ("Symbol", "\u00b7", "•"),
        ("Symbol", "\uf0b7  ", "•  "),
    ],
)
def test_pictures_come_out_as_people_see_them(font: str, text: str, seen: str) -> None:
    assert is_symbol_font(font)
    assert in_words(text, font) == seen


@pytest.mark.parametrize("font", ["", "Arial", "Wingdings 9"])
def test_other_fonts_hold_letters(font: str) -> None:
    assert not is_symbol_font(font)
