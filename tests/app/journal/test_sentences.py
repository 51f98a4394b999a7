"""Pieces of sentences."""

import pytest

from app.journal.sentences import Unit, listed, places_of, quoted
from app.model import Passage, Sentence


@pytest.mark.parametrize(
    ("unit", "places", "words"),
    [("line", [3], "line 3"), ("row", [3, 8], "rows 3, 8"), ("item", [2], "item 2")],
)
def test_places_are_told_by_what_the_text_counts(unit: Unit, places: list[int], words: str) -> None:
    assert places_of(unit, places) == words


@pytest.mark.parametrize(
    ("things", "words"), [([], ""), ([4], "4"), ([4, 9], "4, 9"), (["A1", "B1", "C1"], "A1, B1 …")]
)
def test_the_first_few_things_are_listed(things: list[str | int], words: str) -> None:
    assert listed(things, 2) == words


def test_sentences_that_are_listed_can_still_be_translated() -> None:
    told = listed([quoted("A"), quoted("B"), quoted("C")], 2)
    assert told == "“A”, “B” …"
    assert isinstance(told, Passage)
    assert isinstance(told.parts[0], Passage)
    assert all(isinstance(part, Sentence) for part in told.parts[0].parts)
