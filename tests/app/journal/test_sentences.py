"""Pieces of sentences."""

import pytest

from app.journal.sentences import counted, listed


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "1 line"), (2, "2 lines"), (1200, "1,200 lines")])
def test_things_are_counted_in_words(count: int, words: str) -> None:
    assert counted(count, "line", "lines") == words


@pytest.mark.parametrize(
    ("things", "words"), [([], ""), ([4], "4"), ([4, 9], "4, 9"), (["A1", "B1", "C1"], "A1, B1 …")]
)
def test_the_first_few_things_are_listed(things: list[object], words: str) -> None:
    assert listed(things, 2) == words
