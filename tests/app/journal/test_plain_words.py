"""What an export changes on its own does not count; what the client changes does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.plain_words import plain, word_key


@pytest.mark.parametrize(
    "text",
    [
        'The "Buy now" button - it\'s cut off...',
        "The “Buy now” button – it’s cut off…",
        "The „Buy now“ button — it‘s cut off ...".replace(" ...", "..."),
        "The «Buy now»  button\n-\u00a0it's cut\u200b off...",
        'The ""Buy now"" button -- it\'s cut off...',
    ],
)
def test_typography_and_blanks_do_not_count(text: str) -> None:
    assert plain(text) == 'The "Buy now" button - it\'s cut off...'


def test_case_counts_for_the_words_and_not_for_the_key() -> None:
    assert plain("Open") != plain("open")
    assert word_key("Open") == word_key("open")


@pytest.mark.parametrize(
    ("one", "other"), [("page 5", "page 6"), ("Pay now", "Pay now!"), ("größer", "grosser")]
)
def test_other_words_figures_and_signs_count(one: str, other: str) -> None:
    assert word_key(one) != word_key(other)


@given(st.text(max_size=60))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert plain(plain(text)) == plain(text)
