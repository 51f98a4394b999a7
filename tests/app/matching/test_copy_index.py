"""The index of the copy: which entries hold these words, whole, in part, misspelt, or in their names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue import Catalogue
from app.matching import Matcher
from app.matching.copy_index import CopyIndex, content_words
from app.matching.folding import fold
from tests.app.matching.small_copy import File, Files, write_copy
from tests.work import calls_of


def index_of(*values: str) -> CopyIndex:
    return CopyIndex(Files(File(values)))


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
    shown = fold(f"Dear Deck 3 of 9 is late by 10 minutes, hello, Jo! Cabin 7 is free; {value}, welcome")
    assert index_of("Plain", value).within(shown) == [(1, parts)]


@pytest.mark.parametrize(
    "value",
    ["{0}", "%s", "50 % off", "50 % auf alles", "20%ige Lösung", "Price: 5 $", "[sic!]", "{never closed"],
)
def test_bare_placeholders_and_lone_signs_are_left_out(value: str) -> None:
    assert index_of(value).within(fold(f"50 % auf alles, {value}")) == []


def test_all_the_fixed_words_must_be_there() -> None:
    index = index_of("Deck {0} of {1}", "Deck {0}", "{0}s ago")
    assert index.within("deck 7") == [(1, ("deck",))]
    assert index.within("7s ago on deck 3 of 9") == [(0, ("deck", "of")), (1, ("deck",)), (2, ("s ago",))]


# --- words ------------------------------------------------------------------------------------


def test_a_word_leads_to_each_of_its_entries_once_in_order() -> None:
    index = index_of("Check in and check-in", "Check out", "in")
    assert index.with_word("check") == [0, 1]
    assert index.with_word("check-in") == [0]
    assert index.with_word("in") == [0, 2]
    assert (index.count("check"), index.count("in"), index.count("out-of")) == (2, 2, 0)


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


NAMED = Files(
    File(["Book now"], ["booking.button[0]"], file_name="copy/startPage.xml"),
    File(["Lost?"], ["lost/@label"], ["Lost and found"], "copy/help.xml"),
    File(["Pay"], ["pay#one"], ["Lost and found"], "copy/HELP.xml"),
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
    assert index.name_rarity("help") < index.name_rarity("booking")


def test_words_of_the_context_lead_to_what_stands_below() -> None:
    assert ranks(CopyIndex(NAMED), "found") == [1, 2]


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
    assert ranks(CopyIndex(NAMED), "help") == [1, 2]


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
    assert index.inflections("deck") == index.misspellings("deck") == []
    assert index.with_word("deck") == []
    assert index.whole_in("deck") == {}
    assert not index.within("deck 7")
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
    if own.strip():  # an entry of blanks only has no words
        assert number in index.holding(own)
    if own.strip(" .:;!?…"):
        assert number in index.equal_to(own)


@given(st.lists(st.text("ab -'", max_size=12), max_size=8), st.text("ab -'", min_size=1, max_size=3))
def test_what_holds_the_words_is_told_in_order_and_never_twice(values: list[str], words: str) -> None:
    found = index_of(*values).holding(words)
    assert found == sorted(set(found))
    assert all(words in values[number] or fold(words) in fold(values[number]) for number in found)


def cabins(count: int) -> CopyIndex:
    index = index_of(*(f"Cabin {number} on deck {number % 9}, sea view" for number in range(count)))
    index.complete()
    return index


def test_many_entries_are_no_more_work_to_ask_than_few() -> None:
    def ask(index: CopyIndex) -> None:
        assert index.holding("cabin 777") == [777]
        assert index.equal_to("cabin 2222 on deck 8, sea view") == [2_222]
        assert len(index.ranked({"sea": 1.0, "view": 1.0, "1998": 1.0})) == 60

    few, many = cabins(2_500), cabins(20_000)
    assert calls_of(lambda: ask(many)) < 1.1 * calls_of(lambda: ask(few))


# --- several files, one of them saved ---------------------------------------------------------


def test_entries_of_several_files_are_counted_through() -> None:
    index = CopyIndex(Files(File(["Deck", "Sea"]), File([]), File(["Deck 2"], file_name="b.xml")))
    assert len(index) == 3
    assert index.equal_to("deck") == [0]
    assert index.holding("deck") == index.with_word("deck") == [0, 2]
    assert list(index.folded) == ["deck", "sea", "deck 2"]
    assert not index.single_file


def test_only_what_changed_is_indexed_again() -> None:
    kept, old, new = (
        File(["Sea view"]),
        File(["Old deck"], file_name="b.xml"),
        File(["New deck", "Sea"], file_name="b.xml"),
    )
    before = CopyIndex(Files(kept, old))
    assert before.inflections("decks") == ["deck"]
    after = CopyIndex(Files(kept, new), before)
    assert after.files[0] is before.files[0]
    assert after.files[1] is not before.files[1]
    assert (after.holding("sea"), after.holding("old"), after.holding("new")) == ([0, 2], [], [1])
    assert before.holding("old") == [1]


def test_a_matcher_keeps_what_an_earlier_one_indexed_of_files_that_stayed(tmp_path: Path) -> None:
    write_copy(tmp_path, {"a": "Cancel", "b": "Sea view"}, "a.xml")
    write_copy(tmp_path, {"x": "Anchor"}, "b.xml")
    catalogue = Catalogue.read([tmp_path])
    before = Matcher(catalogue)
    assert before.locate("Anchor")
    write_copy(tmp_path, {"x": "Mooring"}, "b.xml")
    after = Matcher(catalogue.refreshed(), before)
    assert [place.entry.value for place in after.locate("Mooring")] == ["Mooring"]
    assert after.locate("Anchor") == ()
    assert [file in before.index.files for file in after.index.files] == [True, False]


WORDS = st.text("abcdeg ", max_size=30)


@given(st.lists(st.lists(WORDS, max_size=4), min_size=1, max_size=4), st.lists(WORDS, max_size=4), WORDS)
def test_an_index_made_from_an_earlier_one_says_the_same_as_a_new_one(
    contents: list[list[str]], saved: list[str], words: str
) -> None:
    files = [File(values, file_name=f"{number}.xml") for number, values in enumerate(contents)]
    before = CopyIndex(Files(*files))
    before.ranked(dict.fromkeys(words.split(), 1.0))
    now = Files(*files[1:], File(saved))
    made, new = CopyIndex(now, before), CopyIndex(now)
    for index in (made, new):
        index.misspellings(words)
    assert made.vocabulary.ordered == new.vocabulary.ordered
    assert made.ranked(dict.fromkeys(words.split(), 1.0)) == new.ranked(dict.fromkeys(words.split(), 1.0))
    assert made.holding(words) == new.holding(words)
