"""Whether a text reads as it was asked for."""

import unicodedata
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspace.outcomes.asked import Asked, Reads, reads

SAIL = Asked("Standart sail at eigth", "Standard sail at eigth")
EIGHT = Asked("Standart sail at eigth", "Standart sail at eight")
END = Asked("Standart sail at eigth", "Standart sail at eigth o'clock")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Standard sail at eigth", Reads.ASKED),
        ("Standart sail at eigth", Reads.BEFORE),
        ("Default sail at eigth", Reads.OTHERWISE),
        ("Standarts sail at eigth", Reads.OTHERWISE),
        ("Standard sail at nine", Reads.OTHERWISE),
        ("", Reads.OTHERWISE),
    ],
)
def test_a_text_reads_as_asked_as_before_or_otherwise(text: str, how: Reads) -> None:
    assert reads(text, SAIL) is how


@pytest.mark.parametrize("text", ["Standart sail at nine", "Standart sails", "Our Standart sail at eigth"])
def test_while_the_words_still_stand_there_nothing_was_done_about_them(text: str) -> None:
    assert reads(text, SAIL) is Reads.BEFORE


def test_words_to_be_added_that_were_added_elsewhere_are_another_change() -> None:
    assert reads("At about eight, sail", Asked("At eight, sail", "At eight, sail north")) is Reads.OTHERWISE


@pytest.mark.parametrize(
    ("text", "hows"),
    [
        ("Standard sail at eight", (Reads.ASKED, Reads.ASKED, Reads.BEFORE)),
        ("Standart sail at eight o'clock", (Reads.BEFORE, Reads.ASKED, Reads.ASKED)),
        ("Standard sail at eigth o'clock", (Reads.ASKED, Reads.BEFORE, Reads.ASKED)),
    ],
)
def test_what_another_note_asked_for_in_the_same_text_does_not_count_against_it(
    text: str, hows: tuple[Reads, ...]
) -> None:
    assert tuple(reads(text, one, (SAIL, EIGHT, END)) for one in (SAIL, EIGHT, END)) == hows


def test_wishes_are_met_one_upon_the_other() -> None:
    then = Asked("Standard sail at eigth", "Standard sails at eigth")
    assert reads("Standard sails at eigth", SAIL, [SAIL, then]) is Reads.ASKED
    assert reads("Standart sail at eigth", then, [SAIL, then]) is Reads.BEFORE


def test_of_two_wishes_that_contradict_each_other_one_is_done_and_one_is_not() -> None:
    other = Asked(SAIL.before, "Default sail at eigth")
    assert reads("Default sail at eigth", other, [SAIL, other]) is Reads.ASKED
    assert reads("Default sail at eigth", SAIL, [SAIL, other]) is Reads.OTHERWISE


@pytest.mark.parametrize(
    ("text", "how"), [("Sail", Reads.BEFORE), ("Sail on", Reads.ASKED), ("", Reads.ASKED)]
)
def test_where_the_wording_was_left_open_any_other_one_is_as_asked(text: str, how: Reads) -> None:
    assert reads(text, Asked("Sail", None)) is how


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Sails at noon, no seperat ticket", Reads.BEFORE),
        ("Sails at eight, no separate ticket", Reads.ASKED),
        ("Sails at eight, no seperate ticket", Reads.ASKED),
        ("", Reads.ASKED),
    ],
)
def test_while_the_words_still_stand_there_nothing_was_done_though_the_wording_was_left_open(
    text: str, how: Reads
) -> None:
    assert reads(text, Asked("Sails at eight, no seperat ticket", None, "seperat")) is how


def test_what_read_so_already_reads_as_asked() -> None:
    assert reads("Sail", Asked("Sail", "Sail")) is Reads.ASKED
    assert reads("Row", Asked("Sail", "Sail")) is Reads.OTHERWISE


def test_what_nobody_sees_does_not_count() -> None:
    accents = unicodedata.normalize("NFD", "Café für 8\u00a0Gäste")
    assert reads(accents, Asked("Cafe für 8 Gäste", "Café für 8 Gäste")) is Reads.ASKED


def test_unless_it_was_what_was_asked_for() -> None:
    wish = Asked("8 Gäste", "8\u00a0Gäste")
    assert reads("8 Gäste", wish) is Reads.BEFORE
    assert reads("8\u00a0Gäste", wish) is Reads.ASKED


WORDS = st.lists(st.sampled_from(["sail", "at", "eight", "the", "deck", "a"]), min_size=3, max_size=9)


@given(WORDS, st.data())
def test_done_in_any_order_all_wishes_read_as_asked(words: list[str], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(words) - 1), min_size=1, max_size=3, unique=True))
    changed = {place: f"new{place}" for place in places}
    wishes = [
        Asked(" ".join(words), " ".join([*words[:place], changed[place], *words[place + 1 :]]))
        for place in places
    ]
    done: set[int] = set()
    for order in permutations(range(len(wishes))):
        done = set(order[: len(order) // 2 + 1])
        text = " ".join(
            changed[place] if place in changed and places.index(place) in done else word
            for place, word in enumerate(words)
        )
        for number, wish in enumerate(wishes):
            assert reads(text, wish, wishes) is (Reads.ASKED if number in done else Reads.BEFORE)


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_any_texts_have_an_answer(text: str, before: str, after: str) -> None:
    assert reads(after, Asked(before, after)) is Reads.ASKED
    assert reads(text, Asked(before, after), [Asked(text, before), Asked(before, None)]) in Reads
