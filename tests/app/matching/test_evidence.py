import re

import pytest

from app.matching.evidence import explain
from tests.app.matching.small_copy import KIOSK, Desk, Texts

DESK = Desk()
NOTES = (
    'Please change "Timetable" to "Departures".',
    'Please change "Your total is 24 € for 2 passengers." to "24 € for 2 passengers."',
    "There is a typo on the start page: chose",
    "start.timetable in kiosk.xml line 3: please reword",
    'Please replace "vehicle" by "car" everywhere.',
    'I pressed "Buy a ticket" and nothing happened.',
    "Bitte „Timetable“ in „Abfahrten“ ändern, im deutschen Text.",
    "Welcome on board sounds too much like a cruise",
    '"Insert you card into the readr." should be "Hold your card to the reader."',
)


def _facts(text: str, key: str, desk: Desk = DESK) -> dict[str, float]:
    return dict(desk.scored(text)[key].features)


# --- scores -----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", NOTES)
def test_scores_lie_between_0_and_1_and_fall(text: str) -> None:
    scores = [found.score for found in DESK.scored(text).values()]
    assert scores
    assert scores == sorted(scores, reverse=True)
    assert all(0.0 <= score <= 1.0 for score in scores)


@pytest.mark.parametrize("text", NOTES)
def test_facts_lie_between_0_and_1_and_none_is_idle(text: str) -> None:
    for found in DESK.scored(text).values():
        assert all(0.0 < amount <= 1.0 for amount in found.features.values()), found.features


def test_ties_stand_in_the_order_of_the_files() -> None:
    assert list(DESK.scored('Please change "Continue" to "Next".'))[:6] == [f"page{n}.next" for n in range(6)]


def test_the_entry_that_is_quoted_as_a_whole_comes_before_one_that_only_holds_the_words() -> None:
    desk = Desk({"long": "See the timetable at the pier", "whole": "Timetable"})
    assert next(iter(desk.scored('Please change "Timetable" to "Departures".'))) == "whole"


def test_the_named_key_tips_the_balance_between_twins() -> None:
    desk = Desk({"pay_cancel": "Cancel", "trip_cancel": "Cancel"})
    assert next(iter(desk.scored('Please change "Cancel" to "Stop" (trip_cancel).'))) == "trip_cancel"


def test_the_named_language_tips_the_balance_between_twins() -> None:
    desk = Desk(Texts({"one": "Ticket", "two": "Ticket"}, languages={"one": "en", "two": "de"}))
    best = next(iter(desk.scored('In the German version, please change "Ticket" to "Fahrschein".')))
    assert best == "two"


# --- which wish, which change -----------------------------------------------------------------


def test_a_wish_whose_words_stand_in_the_entry_is_granted_with_its_change() -> None:
    found = DESK.scored('Please change "Timetable" to "Departures".')["start.timetable"]
    assert found.wish is not None
    assert found.change is not None
    assert (found.wish.ask.old, found.change.text) == ("Timetable", "Departures")


def test_an_entry_that_only_shares_words_is_granted_no_wish() -> None:
    scored = DESK.scored('Please change "Buy a ticket" to "Buy your ticket" for all passengers.')
    assert scored["buy.total"].wish is None


def test_a_wording_close_to_the_entry_is_a_wish_to_rewrite_it() -> None:
    found = DESK.scored('It should say "Insert your card into the slot."')["pay.card"]
    assert found.change is not None
    assert found.change.text.startswith("Insert your card into the slot")


# --- single facts -----------------------------------------------------------------------------


def test_capitals_that_differ_are_told_from_letter_for_letter() -> None:
    text = 'Please change "TIMETABLE" to "Departures".'
    assert "letter_for_letter" not in _facts(text, "start.timetable")
    assert "letter_for_letter" in _facts(text.replace("TIMETABLE", "Timetable"), "start.timetable")


def test_the_capital_of_a_sentence_is_no_difference() -> None:
    assert "letter_for_letter" in _facts('Please change "welcome on" to "hello on".', "start.title")


def test_an_emphasised_word_is_a_fact_where_it_stands() -> None:
    text = 'Please change "Please **chose** your destination" to "Please choose your destination".'
    assert _facts(text, "start.hint")["focus"] == 1.0


def test_an_entry_that_says_what_is_wished_is_marked_so() -> None:
    facts = _facts('"Hello everybody" should read "Welcome on board".', "start.title")
    assert facts["new_equal"] == 1.0
    assert "change" not in facts


def test_an_entry_that_is_not_the_clients_lacks_the_fact_that_it_is() -> None:
    desk = Desk(Texts({"mine": "Timetable", "yours": "Timetable"}, locked=frozenset({"mine"})))
    text = 'Please change "Timetable" to "Departures".'
    assert "editable" not in _facts(text, "mine", desk)
    assert _facts(text, "yours", desk)["editable"] == 1.0


def test_a_label_on_the_way_is_only_a_place() -> None:
    facts = _facts('Tap on "Buy a ticket" and look at the next page.', "buy.button")
    assert "place_equal" in facts
    assert not [name for name in facts if name.startswith("wish_")]


def test_several_pieces_in_one_entry_speak_for_it() -> None:
    text = '"The payment failed" and "ask our crew" sound odd next to each other.'
    assert _facts(text, "pay.failed")["several"] > 0
    assert "several" not in _facts('"ask our crew" sounds odd.', "pay.failed")


# --- in words ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", NOTES)
def test_every_fact_that_is_shown_is_a_sentence(text: str) -> None:
    for found in DESK.scored(text).values():
        for fact in explain(found):
            assert re.fullmatch(r"[A-Z].*[.:]?\S", fact.sentence)
            assert fact.sentence.endswith(".")
            assert fact.name
            if "{" not in KIOSK[DESK.copy.key(found.index)]:
                assert not re.search(r"[{}]", fact.sentence)


def test_the_best_reason_stands_first() -> None:
    facts = explain(DESK.scored('Please change "Timetable" to "Departures".')["start.timetable"])
    assert facts[0].name == "wish_equal"
    assert "“Timetable”" in facts[0].sentence


def test_braces_that_a_client_quotes_are_shown_as_they_are() -> None:
    facts = explain(DESK.scored('Please change "{0} adults" to "{0} grown-ups".')["buy.adults"])
    assert "“{0} adults”" in facts[0].sentence


@pytest.mark.parametrize("quoted", ["{words}", "{names}", "{}", "{words.real}", "%s %(names)s"])
def test_quoted_words_never_fill_a_gap_of_the_sentence(quoted: str) -> None:
    desk = Desk({"odd": quoted, "other": "Timetable"})
    facts = [
        fact
        for found in desk.scored(f'Please change "{quoted}" to "nothing".').values()
        for fact in explain(found)
    ]
    assert any(quoted in fact.sentence for fact in facts)


def test_long_quotations_are_shortened_in_a_reason() -> None:
    long = "All passengers are kindly asked to be at the pier ten minutes before the ferry leaves"
    desk = Desk({"long": long})
    facts = explain(desk.scored(f'Please change "{long}" to "Be early".')["long"])
    assert len(facts[0].sentence) < 140
