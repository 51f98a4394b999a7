"""The index of the copy: which entries hold these words, whole, in part, misspelt, or in their names."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.copy_index import CopyIndex, content_words, name_words, singular
from app.matching.folding import fold


@dataclass(frozen=True)
class Columns:
    """Entries as columns; keys, files and contexts may be left out."""

    values: Sequence[str]
    keys: Sequence[str] = ()
    files: Sequence[str] = ()
    contexts: Sequence[str] = ()

    def key(self, index: int) -> str:
        return self.keys[index] if self.keys else f"k{index}"

    def file(self, index: int) -> str:
        return self.files[index] if self.files else "copy.xml"

    def context(self, index: int) -> str:
        return self.contexts[index] if self.contexts else ""


def index_of(*values: str) -> CopyIndex:
    return CopyIndex(Columns(values))


HOTEL = (
    "Your room key",
    "Breakfast is served from 7 to 10.",
    "Breakfast",
    "Rooms and suites",
    "Check-in from 3 pm",
    "Welcome, {guest}! Your room is no. %1$d.",
    "Breakfasts to go…",
    "“Do not disturb”",
)


@pytest.fixture
def hotel() -> CopyIndex:
    return index_of(*HOTEL)


# --- stretches --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("breakfast", [2]),
        ("Breakfast!", [2]),
        ("BREAKFAST", [2]),
        ("Breakfast is served from 7 to 10", [1]),
        ("Breakfasts to go", [6]),
        ("'Do not disturb'", [7]),
        ("dinner", []),
        ("", []),
        (" … ", []),
    ],
)
def test_entries_that_say_exactly_this(hotel: CopyIndex, words: str, found: list[int]) -> None:
    assert hotel.equal_to(fold(words)) == found


def test_twins_are_all_found() -> None:
    assert index_of("Cancel", "Pay", "Cancel.", "cancel").equal_to("cancel") == [0, 2, 3]


@pytest.mark.parametrize("value", ["…and more", "… wait", ": note", "!Hola", "Really?!"])
def test_an_entry_is_equal_to_itself_whatever_it_begins_with(value: str) -> None:
    assert index_of("Other", value).equal_to(fold(value)) == [1]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("breakfast", [1, 2]),
        ("room", [0, 5]),
        ("your room", [0, 5]),
        ("rooms", [3]),
        ("oom", []),
        ("check", [4]),
        ("check-in", [4]),
        ("from 7", [1]),
        ("10.", [1]),
        ("{guest}", [5]),
        ("key breakfast", []),
        ("", []),
        (" ", []),
        ("a\nb", []),
    ],
)
def test_entries_that_hold_the_words_between_word_borders(
    hotel: CopyIndex, words: str, found: list[int]
) -> None:
    assert hotel.holding(words) == found


def test_an_entry_that_holds_the_words_twice_is_named_once() -> None:
    assert index_of("deck to deck", "no", "deck").holding("deck") == [0, 2]


def test_no_more_entries_are_named_than_asked_for() -> None:
    assert index_of(*["deck 1"] * 9).holding("deck", limit=4) == [0, 1, 2, 3]


def test_words_never_run_from_one_entry_into_the_next() -> None:
    assert index_of("sea", "view").holding("sea view") == []


def test_entries_whose_whole_text_stands_in_a_note_are_found(hotel: CopyIndex) -> None:
    note = fold("The page 'Rooms and suites' shows no Breakfast. Odd!")
    assert hotel.whole_in(note) == {"rooms and suites": [3], "breakfast": [2]}


def test_whole_texts_are_found_up_to_a_number_of_words() -> None:
    index = index_of("one two three four")
    assert index.whole_in("zero one two three four five", longest=4) == {"one two three four": [0]}
    assert index.whole_in("zero one two three four five", longest=3) == {}


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("Deck {0} of {1}", ("deck", "of")),
        ("%1$s is late by %2$d minutes", ("is late by", "minutes")),
        ("Hello, %@!", ("hello,",)),
        ("Dear $name$, welcome", ("dear", ", welcome")),
        ("Cabin [cabin_no] is free", ("cabin", "is free")),
    ],
)
def test_placeholders_leave_the_fixed_words_between_them(value: str, parts: tuple[str, ...]) -> None:
    assert index_of("Plain", value).with_placeholders == [(1, parts)]


@pytest.mark.parametrize(
    "value",
    ["{0}", "%s", "50 % off", "50 % auf alles", "20%ige Lösung", "Price: 5 $", "[sic!]", "{never closed"],
)
def test_bare_placeholders_and_lone_signs_are_left_out(value: str) -> None:
    assert index_of(value).with_placeholders == []


# --- words ------------------------------------------------------------------------------------


def test_a_word_leads_to_each_of_its_entries_once_in_order() -> None:
    index = index_of("Check in and check-in", "Check out", "in")
    assert list(index.postings["check"]) == [0, 1]
    assert list(index.postings["check-in"]) == [0]


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("breakfast", ["breakfast", "breakfasts"]),
        ("served", ["served"]),
        ("serve", ["served"]),
        ("rooms", ["room", "rooms"]),
        ("room", ["room"]),
        ("lobby", []),
        ("go", ["go"]),
    ],
)
def test_inflections_differ_in_the_ending_only(hotel: CopyIndex, word: str, found: list[str]) -> None:
    assert hotel.inflections(word) == found


def test_german_inflections_are_found_too() -> None:
    index = index_of("Die Fähre", "Alle Fähren", "Plan der Fährmänner")
    assert index.inflections("fähren") == ["fähre", "fähren"]


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("brekfast", ["breakfast", "breakfasts"]),
        ("breakfas", ["breakfast", "breakfasts"]),
        ("suitse", ["suites"]),
        ("breakfast", ["breakfasts"]),
        ("rom", []),
        ("elephant", []),
    ],
)
def test_misspelt_words_are_near_words_of_the_copy(hotel: CopyIndex, word: str, found: list[str]) -> None:
    assert hotel.misspellings(word) == found


def test_a_rare_word_says_more_than_a_common_one(hotel: CopyIndex) -> None:
    assert 0 < hotel.rarity("your") < hotel.rarity("suites") < hotel.rarity("never-there") == 1
    assert index_of("deck", "deck").rarity("deck") < 0.25


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("the price of the ticket", ["price", "ticket"]),
        ("der preis der fahrkarte", ["preis", "fahrkarte"]),
        ("deck 7 a", ["deck", "7"]),
        ("dieser fehler heisst so", []),
    ],
)
def test_content_words_say_what_a_text_is_about(words: str, left: list[str]) -> None:
    assert content_words(words) == left


# --- names ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("booking_cancelHint", ["booking", "cancel", "hint"]),
        ("HTTPError404", ["http", "error", "404"]),
        ("roomKeys.title", ["room", "key", "title"]),
        ("menü-Überschrift", ["menü", "überschrift"]),
        ("x", ["x"]),
        ("", []),
    ],
)
def test_names_are_split_into_words(name: str, words: list[str]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("word", "one"), [("tickets", "ticket"), ("glass", "glass"), ("bus", "bus"), ("news", "new"), ("s", "s")]
)
def test_the_plural_s_goes(word: str, one: str) -> None:
    assert singular(word) == one


NAMED = Columns(
    values=["Book now", "Lost?", "Pay"],
    keys=["booking.button[0]", "lost/@label", "pay#one"],
    files=["copy/startPage.xml", "copy/help.xml", "copy/HELP.xml"],
    contexts=["", "Lost and found", "Lost and found"],
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("booking.button[0]", [0]),
        ("Booking", [0]),
        ("button", [0]),
        ("lost", [1]),
        ("@label", []),
        ("pay#one", [2]),
        ("nothing", []),
    ],
)
def test_an_entry_is_found_by_its_key_or_a_part_of_it(name: str, found: list[int]) -> None:
    assert CopyIndex(NAMED).keyed(name) == found


@pytest.mark.parametrize(
    ("name", "found"), [("help.xml", [1, 2]), ("copy/startpage.xml", [0]), ("other.xml", [])]
)
def test_a_file_is_found_by_the_last_part_of_its_name(name: str, found: list[int]) -> None:
    assert list(CopyIndex(NAMED).in_file(name)) == found


def test_one_file_is_told_from_several() -> None:
    assert index_of("a", "b").single_file
    assert not CopyIndex(NAMED).single_file


def test_the_words_of_key_and_file_name_an_entry() -> None:
    index = CopyIndex(NAMED)
    assert index.names(0) == ("booking", "button", "0", "start", "page")
    assert list(index.name_postings["help"]) == [1, 2]
    assert index.name_rarity("help") < index.name_rarity("booking")


def test_words_of_the_context_lead_to_what_stands_below() -> None:
    assert list(CopyIndex(NAMED).context_postings["found"]) == [1, 2]


# --- ranking ----------------------------------------------------------------------------------


def ranks(index: CopyIndex, *words: str) -> list[int]:
    return [number for number, _ in index.ranked(dict.fromkeys(words, 1.0))]


def test_the_entry_with_more_of_the_words_is_ranked_first(hotel: CopyIndex) -> None:
    assert ranks(hotel, "breakfast", "served")[0] == 1


def test_a_short_entry_is_ranked_before_a_long_one_with_the_same_word(hotel: CopyIndex) -> None:
    assert ranks(hotel, "breakfast")[:2] == [2, 1]


def test_the_word_itself_counts_more_than_its_inflection() -> None:
    assert ranks(index_of("Breakfasts", "Breakfast", "Dinner", "Lunch"), "breakfast") == [1, 0]


def test_key_and_context_count_as_well() -> None:
    assert ranks(CopyIndex(NAMED), "booking") == [0]
    assert ranks(CopyIndex(NAMED), "found") == [1, 2]


def test_a_heavier_word_weighs_more(hotel: CopyIndex) -> None:
    heavy_key = hotel.ranked({"key": 3.0, "suites": 1.0})
    heavy_suites = hotel.ranked({"key": 1.0, "suites": 3.0})
    assert (heavy_key[0][0], heavy_suites[0][0]) == (0, 3)


def test_of_equals_the_first_comes_first_and_no_more_than_asked_for() -> None:
    assert [number for number, _ in index_of(*["sea view"] * 5).ranked({"view": 1.0}, limit=3)] == [0, 1, 2]


def test_unknown_words_rank_nothing(hotel: CopyIndex) -> None:
    assert hotel.ranked({"zeppelin": 1.0}) == []
    assert hotel.ranked({}) == []


# --- edges ------------------------------------------------------------------------------------


def test_an_empty_catalogue_answers_everything_with_nothing() -> None:
    index = index_of()
    assert len(index) == 0
    assert index.equal_to("deck") == index.holding("deck") == index.keyed("deck") == []
    assert index.inflections("deck") == index.misspellings("deck") == index.vocabulary == []
    assert index.whole_in("deck") == {}
    assert not index.with_placeholders
    assert not index.ranked({"deck": 1.0})
    assert not list(index.in_file("a.xml"))
    assert index.rarity("deck") == index.name_rarity("deck") == 0
    assert not index.single_file


def test_entries_of_one_letter_and_of_nothing_are_found_like_others() -> None:
    index = index_of("X", "", "é", "😀", "…", "x y")
    assert index.equal_to("x") == [0]
    assert index.holding("x") == [0, 5]
    assert index.holding("é") == [2]
    assert index.holding("😀") == [3]
    assert index.equal_to("") == []


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8), st.data())
def test_every_entry_with_words_is_found_by_its_own_text(values: list[str], data: st.DataObject) -> None:
    index = index_of(*values)
    number = data.draw(st.integers(0, len(values) - 1))
    own = index.folded[number]
    if own:
        assert number in index.holding(own)
    if own.strip(" .:;!?…"):
        assert number in index.equal_to(own)


@given(st.lists(st.text("ab -'", max_size=12), max_size=8), st.text("ab -'", min_size=1, max_size=3))
def test_what_holds_the_words_is_told_in_order_and_never_twice(values: list[str], words: str) -> None:
    found = index_of(*values).holding(words)
    assert found == sorted(set(found))
    assert all(words in values[number] or fold(words) in fold(values[number]) for number in found)


def test_an_index_of_many_entries_answers_at_once() -> None:
    index = index_of(*(f"Cabin {number} on deck {number % 9}, sea view" for number in range(20_000)))
    index.ranked({"cabin": 1.0})
    start = time.process_time()
    assert index.holding("cabin 777") == [777]
    assert index.equal_to("cabin 19999 on deck 1, sea view") == [19_999]
    assert len(index.ranked({"sea": 1.0, "view": 1.0, "19998": 1.0})) == 60
    assert time.process_time() - start < 0.5
