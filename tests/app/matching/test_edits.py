"""From a wish to the stretch of an entry that changes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.matching.edits import changed_words, occurrences, work_out
from app.matching.wishes import Wish
from app.model import Ask, AskKind, Side, TextChange


def after(value: str, change: TextChange | None) -> str | None:
    """Return the value with the change carried out."""
    return None if change is None else value[: change.start] + change.text + value[change.end :]


def replaced(value: str, old: str, new: str) -> str | None:
    return after(value, work_out(Wish(Ask(AskKind.REPLACE, old, new), 0.9, "arrow"), value))


def deleted(value: str, old: str) -> str | None:
    return after(value, work_out(Wish(Ask(AskKind.DELETE, old), 0.9, "delete"), value))


def inserted(value: str, anchor: str, new: str, side: Side | None = Side.AFTER) -> str | None:
    ask = Ask(AskKind.INSERT, anchor, new, side=side)
    return after(value, work_out(Wish(ask, 0.9, "insert"), value))


# --- occurrences ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "words", "found"),
    [
        ("Deck and deck chair", "deck", ["deck"]),
        ("Deck and Deck chair", "deck", ["Deck", "Deck"]),
        ("Decks", "deck", []),
        ("on-deck bar", "deck", ["deck"]),
        ("Sie finden sie dort", "sie", ["sie"]),
        ("Große Fahrt", "große fahrt", ["Große Fahrt"]),
        ("Große Fahrt", "GROSSE FAHRT", ["Große Fahrt"]),
        ("Open “Deck 2” now", 'open "deck 2"', ["Open “Deck 2”"]),
        ("Your  cabin\nis ready", "your cabin is ready", ["Your  cabin\nis ready"]),
        ("&Print receipt", "Print receipt", ["Print receipt"]),
        ("P&rint receipt", "print", ["P&rint"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("(x", "(x", ["(x"]),
        ("Deck", "", []),
        ("Deck", "  ", []),
        ("", "deck", []),
    ],
)
def test_words_are_found_whole_letter_for_letter_or_else_folded(
    value: str, words: str, found: list[str]
) -> None:
    assert [value[start:end] for start, end in occurrences(value, words)] == found


@pytest.mark.parametrize(("value", "words"), [("Spaß", "spas"), ("Straße", "stras"), ("ﬁsh", "f")])
def test_half_of_a_letter_is_no_occurrence(value: str, words: str) -> None:
    assert occurrences(value, words) == []


@given(st.text(max_size=30), st.text(max_size=6))
def test_occurrences_lie_in_the_value_in_order(value: str, words: str) -> None:
    found = occurrences(value, words)
    assert found == sorted(found)
    assert all(0 <= start < end <= len(value) for start, end in found)


# --- replace ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "old", "new", "wanted"),
    [
        # the whole value, and a part of it
        ("Quay 3", "Quay 3", "Pier 3", "Pier 3"),
        ("Meet us at quay 3.", "quay 3", "pier 3", "Meet us at pier 3."),
        ("Der Lesesaal schliesst um 18 Uhr", "schliesst", "schließt", "Der Lesesaal schließt um 18 Uhr"),
        # quoted in another case
        ("Meet us at Quay 3", "quay 3", "Pier 3", "Meet us at Pier 3"),
        ("CANCEL BOOKING", "Cancel booking", "Cancel trip", "CANCEL TRIP"),
        # only the case changes
        ("Opening Hours", "Opening Hours", "Opening hours", "Opening hours"),
        # several occurrences
        ("From quay to quay, by Quay", "quay", "pier", "From pier to pier, by Quay"),
        ("Guest name / Guest e-mail", "Guest", "Visitor", "Visitor name / Visitor e-mail"),
        # punctuation at the end
        ("Breakfast is over.", "Breakfast is over", "Breakfast has ended", "Breakfast has ended."),
        ("Breakfast is over.", "Breakfast is over", "Breakfast has ended.", "Breakfast has ended."),
        ("Breakfast is over", "Breakfast is over.", "Breakfast has ended.", "Breakfast has ended"),
        ("Breakfast is over.", "Breakfast is over.", "Breakfast has ended!", "Breakfast has ended!"),
        ("Loading", "Loading …", "Please wait …", "Please wait"),
        ("Name", "Name:", "Full name:", "Full name"),
        ("Loading…", "Loading...", "Please wait...", "Please wait…"),
        ("Open map...", "Open map...", "Show map...", "Show map..."),
        # placeholders beside the words stay
        ("Hello {0}, your cabin is {1}", "your cabin", "your room", "Hello {0}, your room is {1}"),
        # the words as client typed them are never a pattern
        ("Price (incl. VAT)?", "(incl. VAT)?", "(net)?", "Price (net)?"),
        ("Pay now", "Pay", r"\1 \g<0>", r"\1 \g<0> now"),
        ("New trip …", "New trip...", "New cruise…", "New cruise …"),
        ("New trip …", "New trip…", "New cruise...", "New cruise …"),
    ],
)
def test_words_are_replaced_where_they_stand(value: str, old: str, new: str, wanted: str) -> None:
    assert replaced(value, old, new) == wanted


@pytest.mark.parametrize(
    ("value", "old", "new"),
    [
        ("Pier 3", "Quay 3", "Dock 3"),
        ("Quays", "Quay", "Pier"),
        ("", "Quay", "Pier"),
        ("Pier 3", "pier 3", "Pier 3"),
    ],
)
def test_nothing_changes_where_the_words_do_not_stand_or_all_is_as_wished(
    value: str, old: str, new: str
) -> None:
    assert replaced(value, old, new) is None


@pytest.mark.parametrize(
    ("value", "old", "new", "wanted"),
    [
        ("{0} day left", "2 day left", "2 days left", "{0} days left"),
        ("Hello %s, welcom on board", "Hello Imke, welcom on board", "Hello Imke, welcome on board",
         "Hello %s, welcome on board"),
        ("Your room no. {n} is redy", "Your room no. 12 is redy", "Your room no. 12 is ready",
         "Your room no. {n} is ready"),
        ("Noch %d Tag bis zur Abfart", "Noch 3 Tag bis zur Abfart", "Noch 3 Tage bis zur Abfahrt",
         "Noch %d Tage bis zur Abfahrt"),
    ],
)  # fmt: skip
def test_where_the_screen_shows_more_than_the_entry_only_what_differs_is_carried_over(
    value: str, old: str, new: str, wanted: str
) -> None:
    assert replaced(value, old, new) == wanted


@pytest.mark.parametrize(
    ("value", "old", "new"),
    [
        ("{0} day or {1} day", "2 day or 3 day", "2 days or 3 day"),
        ("Deck {0}", "Deck 2", "Deck 3"),
        ("Deck {0}", "Deck 2", "Completely other words"),
        ("{0} is late", "The ferry is late", "The boat is late"),
    ],
)
def test_a_difference_that_is_not_in_the_entry_or_not_clear_changes_nothing(
    value: str, old: str, new: str
) -> None:
    assert replaced(value, old, new) is None


# --- delete -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "old", "wanted"),
    [
        ("Please please wait", "please", "Please wait"),
        ("Wait here please", "please", "Wait here"),
        ("Beta: welcome", "Beta:", "Welcome"),
        ("Wait, please.", "please", "Wait."),
        ("Wait, please", "please", "Wait"),
        ("Wait, please, here", "please", "Wait, here"),
        ("Pay now (test version)", "(test version)", "Pay now"),
        ("Open daily, also on Sundays.", ", also on Sundays", "Open daily."),
        ("First deck second deck", "deck", "First second deck"),
        ("First line\nsecond line", "second", "First line\nline"),
        ("(now) open", "now", "() open"),
        ("Please wait.", "Please", "Wait."),
        ("Please WAIT", "Please", "WAIT"),
        ("please wait", "please", "wait"),
    ],
)
def test_words_go_with_one_blank_and_the_capital_moves_on(value: str, old: str, wanted: str) -> None:
    assert deleted(value, old) == wanted


@pytest.mark.parametrize("value", ["Welcome", "Welcome!", " welcome … "])
def test_the_whole_text_does_not_go_since_a_thing_of_the_program_would_stay_empty(value: str) -> None:
    assert deleted(value, "Welcome") is None


def test_what_does_not_stand_there_cannot_go() -> None:
    assert deleted("Welcome on board", "ashore") is None


# --- insert -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "anchor", "new", "side", "wanted"),
    [
        ("Deck 2", "Deck 2", "(lift)", Side.AFTER, "Deck 2 (lift)"),
        ("Enjoy your stay", "Enjoy your stay", "Welcome!", Side.BEFORE, "Welcome! Enjoy your stay"),
        ("Turn left. Then wait.", "Turn left", "Mind the step.", Side.AFTER,
         "Turn left. Mind the step. Then wait."),
        ("Turn left. Then wait.", "Turn left.", "Mind the step.", Side.AFTER,
         "Turn left. Mind the step. Then wait."),
        ("Turn left, then wait", "Turn left", "at the bar", Side.AFTER, "Turn left at the bar, then wait"),
        ("Turn left.\nThen wait.", "Then wait.", "Thank you.", Side.AFTER,
         "Turn left.\nThen wait.\nThank you."),
        ("Deck 2", "Deck 2", "(lift)", None, "Deck 2 (lift)"),
        # signs
        ("However we sail", "However", ",", Side.AFTER, "However, we sail"),
        ("Ich hoffe dass es klappt", "dass", ",", Side.BEFORE, "Ich hoffe, dass es klappt"),
        ("Are you sure", "Are you sure", "?", Side.AFTER, "Are you sure?"),
        ("Check in", "Check", "-", Side.AFTER, "Check- in"),
        ("Deck2", "Deck2", ".", Side.AFTER, "Deck2."),
        ("3€ (net)", "€", " ", Side.BEFORE, "3 € (net)"),
    ],
)  # fmt: skip
def test_words_and_signs_are_inserted_beside_their_anchor(
    value: str, anchor: str, new: str, side: Side | None, wanted: str
) -> None:
    assert inserted(value, anchor, new, side) == wanted


@pytest.mark.parametrize(
    ("value", "anchor", "new", "side"),
    [
        ("However, we sail", "However", ",", Side.AFTER),
        ("Ich hoffe, dass", "dass", ",", Side.BEFORE),
        ("Are you sure?", "Are you sure", "?", Side.AFTER),
        ("deck to deck", "deck", "(lift)", Side.AFTER),
        ("Deck 2", "Deck 3", "(lift)", Side.AFTER),
    ],
)
def test_nothing_is_inserted_twice_or_where_the_anchor_is_not_clear(
    value: str, anchor: str, new: str, side: Side
) -> None:
    assert inserted(value, anchor, new, side) is None


# --- what cannot be told ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "ask",
    [
        Ask(AskKind.REPLACE, None, "Pier 3"),
        Ask(AskKind.REWORD, "Quay 3"),
        Ask(AskKind.CORRECT, "Quay 3"),
    ],
)
def test_a_wish_that_leaves_old_or_new_words_open_has_no_change(ask: Ask) -> None:
    assert work_out(Wish(ask, 0.9, "typo"), "Quay 3") is None


def test_a_correction_with_its_new_words_is_a_replacement() -> None:
    wish = Wish(Ask(AskKind.CORRECT, "libary", "library"), 0.8, "typo")
    assert after("City libary", work_out(wish, "City libary")) == "City library"


TEXT = st.text(st.one_of(st.sampled_from("ab AB.,…?!\nß&"), st.characters()), max_size=20)


@given(TEXT, TEXT, TEXT, st.sampled_from(AskKind), st.sampled_from(Side))
@example("0:0:0:0", "", "0:0:0:0", AskKind.REPLACE, Side.BEFORE)
def test_every_change_lies_in_the_value_and_changes_it(
    value: str, old: str, new: str, kind: AskKind, side: Side
) -> None:
    change = work_out(Wish(Ask(kind, old, new, side=side), 0.9, "any"), value)
    if change is not None:
        assert 0 <= change.start <= change.end <= len(value)
        assert after(value, change) != value


@given(TEXT, TEXT, st.text("cd", min_size=1, max_size=5))
def test_words_between_others_are_replaced_and_nothing_else(before: str, behind: str, new: str) -> None:
    value = f"{before} quay {behind}"
    assert replaced(value, "quay", new) == f"{before} {new} {behind}"


# --- which words differ -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "span"),
    [
        ("the ferry is late", "the boat is late", (1, 2)),
        ("the ferry is late", "the ferry is early today", (3, 4)),
        ("the ferry is late", "the old ferry is late", (1, 2)),
        ("the ferry is late", "the ferry is late today", (3, 4)),
        ("the ferry is late", "our ferry is early", (0, 4)),
        ("the ferry is late", "the ferry is late", None),
        ("the ferry is late", "no words shared here", None),
        ("ferry", "boat", None),
        ("", "boat", None),
    ],
)
def test_the_words_that_a_new_wording_changes(old: str, new: str, span: tuple[int, int] | None) -> None:
    assert changed_words(old.split(), new.split()) == span


# --- other forms of a word --------------------------------------------------------------------


def test_a_stem_is_corrected_and_its_ending_kept() -> None:
    assert replaced("Alle Testprofiele sind da", "Testprofiel", "Testprofil") == "Alle Testprofile sind da"


def test_another_word_is_not_bent_by_rule() -> None:
    assert replaced("Alle Fahrscheine sind da", "Fahrschein", "Ticket") is None


def test_a_part_is_quoted_as_it_is_and_the_whole_as_it_should_be() -> None:
    value = "You need to restart the program for the change to take effect."
    whole = "You need to restart Tidebook for the change to take effect."
    assert replaced(value, "the program", whole) == whole
