"""All words of the copy, and what is near a word."""

from hypothesis import given
from hypothesis import strategies as st

from app.matching.vocabulary import Vocabulary

WORDS = st.sets(st.text("abcé", min_size=1, max_size=7))


@given(WORDS, WORDS)
def test_a_vocabulary_made_from_an_earlier_one_is_sorted_like_a_new_one(old: set[str], new: set[str]) -> None:
    assert Vocabulary(new, Vocabulary(old)).ordered == sorted(new)


def test_an_unchanged_vocabulary_is_not_sorted_again() -> None:
    before = Vocabulary({"deck", "sea"})
    assert Vocabulary({"sea", "deck"}, before).ordered is before.ordered


def test_at_most_eight_neighbours_are_named_and_the_nearest_first() -> None:
    vocabulary = Vocabulary({f"harbour{letter}{letter}" for letter in "abcdefghijk"} | {"harbours"})
    found = vocabulary.misspellings("harbour")
    assert found[0] == "harbours"
    assert len(found) == 8


def test_a_word_is_no_misspelling_of_itself() -> None:
    assert Vocabulary({"harbour", "harbours"}).misspellings("harbour") == ["harbours"]
