"""A client's words in a reply."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Language
from app.replies.quotes import QUOTE_LIMIT, clean_lines, mention, one_line, quoted, shorten


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("Standart", "“Standart”", "„Standart“"),
        ('the "Back" button', "“the ‘Back’ button”", "„the ‚Back‘ button“"),
        ("der „Zurück“-Knopf", "“der ‘Zurück’-Knopf”", "„der ‚Zurück‘-Knopf“"),
        ("“Log out” is dead", "“‘Log out’ is dead”", "„‚Log out‘ is dead“"),
        ("«Ouvrir» («non»)", "“‘Ouvrir’ (‘non’)”", "„‚Ouvrir‘ (‚non‘)“"),
        ("don't", "“don't”", "„don't“"),
    ],
)
def test_quotes_inside_quotes_become_inner_ones(text: str, english: str, german: str) -> None:
    assert quoted(text, Language.EN) == english
    assert quoted(text, Language.DE) == german


def test_a_long_text_is_cut_at_a_word() -> None:
    assert shorten("Bitte stecken Sie Ihre Karte ein.", 20) == "Bitte stecken Sie…"


def test_a_cut_leaves_no_sign_hanging() -> None:
    assert shorten("one, two, three and four", 11) == "one, two…"


def test_a_very_long_word_is_cut_inside() -> None:
    assert shorten("Donaudampfschifffahrt", 10) == "Donaudamp…"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We are closed.", "We are closed"),
        ("Wait…", "Wait…"),
        ("Wait...", "Wait..."),
        ("Why?", "Why?"),
        (".", "."),
    ],
)
def test_a_mention_in_a_sentence_has_no_full_stop_of_its_own(text: str, said: str) -> None:
    assert mention(text) == said


@given(st.text())
def test_a_quote_is_short_and_on_one_line(text: str) -> None:
    short = shorten(text)
    assert len(short) <= QUOTE_LIMIT
    assert len(short.splitlines()) <= 1


def test_marks_that_turn_the_text_around_are_dropped() -> None:
    assert one_line("abc\u202edef\u2066") == "abcdef"


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert clean_lines(" a\x00b\x1b[31m\r\nc\x85d\ud800 ") == "ab[31m\nc\nd"


def test_letters_of_other_scripts_stay() -> None:
    assert one_line("שלום עולם") == "שלום עולם"
