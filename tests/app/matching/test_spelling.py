import pytest
from spellchecker import SpellChecker

from app.matching import spelling
from app.matching.spelling import correction, slips


@pytest.mark.parametrize(
    ("word", "meant"),
    [("Welcom", "Welcome"), ("informtion", "information"), ("succesful", "successful")],
)
def test_a_misspelt_word_has_one_correction_with_its_capital(word: str, meant: str) -> None:
    assert correction(word) == meant


def test_a_word_near_several_others_is_misspelt_without_a_correction() -> None:
    assert correction("recieve") == ""


@pytest.mark.parametrize("word", ["Welcome", "timetable", "Überfahrt", "Straßenbahn", "bitte", "crew"])
def test_a_known_word_of_either_language_is_right(word: str) -> None:
    assert correction(word) is None


@pytest.mark.parametrize(
    "word",
    ["", "teh", "QRCODE", "v2beta", "user_name", "%s", "Wi-Fi", "it's", "x" * 60, "😀😀😀😀"],
)
def test_what_is_no_plain_word_is_not_judged(word: str) -> None:
    assert correction(word) is None


def test_a_word_like_no_other_is_a_name_not_a_slip() -> None:
    assert correction("Kraskovgrad") is None


@pytest.mark.parametrize("word", ["harbour", "colour", "favourite", "neighbours", "organise", "centre"])
def test_british_spelling_is_right(word: str) -> None:
    assert correction(word) is None


def test_slips_are_found_where_they_stand() -> None:
    text = "Welcome to the informtion desk, please waitt."
    assert [text[start:end] for start, end in slips(text)] == ["informtion", "waitt"]


@pytest.mark.parametrize("text", ["", "   ", "{0} %s &amp; 12", "😀 → \u202e", "A b c"])
def test_a_text_without_words_has_no_slips(text: str) -> None:
    assert slips(text) == []


def test_the_lists_are_those_of_the_spell_checker() -> None:
    checker = SpellChecker(language="en", distance=1)
    for word in ("colour", "harbor", "zzzzz", "straße", "can't"):
        assert (word in spelling._words()) >= (word in checker)
    for word in ("informtion", "recieve", "cant", "waitt", "thsi"):
        near = spelling._a_stroke_away(word) & spelling._words()
        assert near >= (checker.candidates(word) or set()) - {word}
