"""The index of one file against a plain search through its texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.file_index import FileIndex, holds, runs_of
from app.matching.folding import fold, words_of
from app.matching.names import key_parts
from tests.app.matching.small_copy import File

TEXTS = st.lists(st.text("ab1 -'_.é", max_size=12), max_size=9)


@given(TEXTS, st.text("ab1 -'_.é", min_size=1, max_size=5))
def test_what_holds_a_stretch_is_what_a_plain_search_finds(values: list[str], words: str) -> None:
    file = FileIndex(File(values))
    plain = [number for number, text in enumerate(file.texts) if holds(text, words)]
    assert list(file.holding(words, runs_of(words))) == plain


@given(TEXTS)
def test_the_words_are_the_same_whether_they_are_indexed_or_not(values: list[str]) -> None:
    file = FileIndex(File(values))
    before = set(file.known_words)
    assert before == set(file.words.index) == set(file.known_words)


@given(TEXTS)
def test_each_word_leads_to_the_entries_that_have_it(values: list[str]) -> None:
    file = FileIndex(File(values))
    for number, value in enumerate(values):
        for word in words_of(fold(value)):
            assert number in file.words.get(word)
    assert all(list(entries) == sorted(set(entries)) for entries in file.words.index.values())


def test_a_common_stretch_of_many_entries_is_found_in_order() -> None:
    file = FileIndex(File([f"sea view {number} of cabin {number % 3}" for number in range(500)]))
    assert list(file.holding("of cabin 2", runs_of("of cabin 2"))) == list(range(2, 500, 3))


@pytest.mark.parametrize(
    ("text", "stretch", "held"),
    [
        ("check-in", "check", True),
        ("my_key", "key", True),
        ("rooms", "room", False),
        ("room, rooms", "rooms", True),
        ("no room", "o room", False),
        ("pay: €", "€", True),
    ],
)
def test_a_stretch_begins_and_ends_at_the_border_of_a_word(text: str, stretch: str, *, held: bool) -> None:
    assert holds(text, stretch) is held


def test_keys_and_contexts_are_not_asked_for_until_they_are_needed() -> None:
    asked: list[int] = []

    class Asked(File):
        """A copy file that notes of which entries it is asked for keys and contexts."""

        def key(self, number: int) -> str:
            asked.append(number)
            return super().key(number)

        def context(self, number: int) -> str:
            asked.append(number)
            return super().context(number)

    file = FileIndex(Asked(["Sea view", "Deck"], contexts=["Section 0", "Section 1"]))
    assert list(file.holding("view", ["view"])) == file.saying("sea view") == [0]
    assert asked == []
    assert list(file.named("k")) == [0, 1]
    assert asked == [0, 1]
    assert list(file.context_words["section"]) == [0, 1]


@given(st.lists(st.text("abcd./[]1", max_size=14), max_size=6), st.text("abcd.[]1", min_size=1, max_size=5))
def test_entries_are_found_by_their_keys_as_by_looking_at_each(keys: list[str], name: str) -> None:
    file = FileIndex(File(["x"] * len(keys), keys))
    assert list(file.keyed(name)) == [number for number, key in enumerate(keys) if name in key_parts(key)]


@given(st.lists(st.text("ab .!", max_size=6), max_size=8), st.text("ab", min_size=1, max_size=3))
def test_a_whole_text_is_found_by_search_and_by_what_each_says(values: list[str], bare: str) -> None:
    searched, known = FileIndex(File(values)), FileIndex(File(values))
    assert known.whole is known.whole
    assert searched.saying(bare) == known.saying(bare)
