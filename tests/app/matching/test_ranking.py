"""Ranking in large copies: rare words lead, common ones tell apart or are taken together."""

import pytest

from app.matching.copy_index import CopyIndex
from app.matching.ranking import rank_exactly, rank_the_rarest
from tests.app.matching.small_copy import File, Files

CABINS = [f"Cabin {number} on deck {number % 9}, sea view to {number % 7}" for number in range(600)]
INDEX = CopyIndex(
    Files(
        File(
            ["Your zeppelin awaits on deck 3", *CABINS],
            ["zeppelin.boarding", *("x" * 600)],
            file_name="a.xml",
        ),
        File([*CABINS, "A lounge on the deck"], ["lounge", *("y" * 600)], file_name="b.xml"),
    )
)


def first(*words: str, found: tuple[int, ...] = ()) -> int:
    return rank_the_rarest(INDEX, dict.fromkeys(words, 1.0), 10, found)[0][0]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (("deck", "zeppelin"), 0),
        (("lounge",), 1201),
        (("cabin", "deck", "view", "17"), 18),
        (("cabins", "577"), 578),
    ],
)
def test_the_entry_with_the_rare_word_comes_first(words: tuple[str, ...], number: int) -> None:
    assert first(*words) == number


def test_the_words_of_the_mark_up_before_an_entry_count() -> None:
    assert first("boarding") == 0


def test_entries_with_all_of_several_common_words_come_before_those_with_one() -> None:
    values = [word for word in ("sea view", "sea", "view") for _ in range(3_000)]
    index = CopyIndex(Files(File(values[1_000:], file_name="a.xml"), File(values[:1_000], file_name="b.xml")))
    ranked = rank_the_rarest(index, {"sea": 1.0, "view": 1.0}, 5)
    assert [index.folded[number] for number, _ in ranked] == ["sea view"] * 5


def test_an_entry_found_otherwise_is_ranked_as_well() -> None:
    words = {"zeppelin": 1.0, "awaits": 1.0, "your": 1.0, "deck": 0.1}
    assert [number for number, _ in rank_the_rarest(INDEX, words, 2)] == [0, 1]
    assert [number for number, _ in rank_the_rarest(INDEX, words, 2, found=[1201])] == [0, 1201]


def test_small_words_count_only_where_there_are_few_others() -> None:
    assert first("on", "the") == 1201
    assert dict(rank_the_rarest(INDEX, {"on": 1.0, "zeppelin": 1.0, "your": 1.0}, 5))


def test_small_and_large_copies_agree_on_what_comes_first() -> None:
    words = {"zeppelin": 1.0, "lounge": 0.7}
    small, large = rank_exactly(INDEX, words, 5), rank_the_rarest(INDEX, words, 5)
    assert [number for number, _ in small] == [number for number, _ in large] == [0, 1201, 601]


def test_words_that_stand_nowhere_rank_nothing() -> None:
    assert rank_the_rarest(INDEX, {"submarine": 1.0}, 5) == []
    assert rank_the_rarest(INDEX, {}, 5) == []


@pytest.mark.parametrize("name", ["zeppelin.boarding", "boarding", "lounge", "k7"])
def test_a_key_is_found_by_the_mark_up_before_its_entry(name: str) -> None:
    for file in INDEX.files:
        assert list(file.keyed_by_markup(name)) == list(file.keyed(name))


def test_entries_that_share_a_name_are_found_from_the_first_on() -> None:
    class Screens(File):
        """Only the first text of a screen has the screen's tag before it."""

        def markup(self, _numbers: object = None) -> list[str]:
            return ['<screen name="booking"><text>', "</text><text>", "</text></screen><text>"]

    file = CopyIndex(Files(Screens(["a", "b", "c"], ["booking/1", "booking/2", "other"]))).files[0]
    assert list(file.keyed_by_markup("booking")) == [0, 1]
