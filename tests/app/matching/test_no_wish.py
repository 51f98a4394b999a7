"""Two wordings side by side that are no wish for one of them."""

import pytest

from app.matching.asks import read_note
from app.model import AskKind
from tests.app.matching.small_copy import KIOSK, Desk, note_of

DESK = Desk({**KIOSK, "pay.cash": "Pay cash on board", "trip.back": "The way back"})


def _pairs(text: str) -> set[tuple[str | None, str | None]]:
    wishes = read_note(note_of(text)).wishes
    return {(wish.ask.old, wish.ask.new) for wish in wishes if wish.ask.old and wish.ask.new}


# --- what is told, denied, conditional, open --------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Is “Timetable” correct or should it be “Departures”?",
        "Ist „Timetable“ richtig oder sollte es „Departures“ heißen?",
    ],
)
def test_who_asks_which_of_two_is_right_wishes_for_neither(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "“Timetable” -> “Departures” is done, thanks!",
        "“Timetable” was changed to “Departures” by mistake, please undo",
    ],
)
def test_a_change_that_was_made_is_no_wish(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Please delete everything after “Timetable”.",
        "Nach „Timetable“ den Rest bitte löschen.",
        "Bitte alles bis „Timetable“ streichen",
        "„Timetable“ bleibt, den Rest bitte löschen.",
        "“Timetable” stays, please remove everything else.",
        "“Timetable” is there twice, please delete it once.",
    ],
)
def test_what_stands_beside_a_text_is_to_go_and_not_the_text(text: str) -> None:
    assert not any(wish.ask.kind is AskKind.DELETE for wish in read_note(note_of(text)).wishes)


@pytest.mark.parametrize(
    "text",
    [
        "No comma after “Timetable”!",
        "Kein Komma nach „Timetable“!",
        "There must not be a full stop after “Timetable”",
        "Bitte nicht „Departures“ nach „Timetable“ einfügen.",
        "When no ship sails please add “No sailing” after “Timetable”.",
    ],
)
def test_what_must_not_be_added_is_no_wish_to_add(text: str) -> None:
    assert not any(wish.ask.kind is AskKind.INSERT for wish in read_note(note_of(text)).wishes)


def test_a_case_that_is_not_wanted_is_no_wish() -> None:
    assert read_note(note_of("“Timetable” not in lower case please")).wishes == ()


def test_of_two_texts_the_one_behind_the_verb_is_to_go() -> None:
    wishes = read_note(note_of("After “Timetable” please delete “Departures”.")).wishes
    assert [wish.ask.old for wish in wishes if wish.ask.kind is AskKind.DELETE] == ["Departures"]


@pytest.mark.parametrize(
    "text",
    [
        "The text “Dogs travel free” is cut off, it only says “Dogs travel”.",
        "„Hunde fahren frei mit“ wird abgeschnitten, es steht nur „Hunde fahren frei“ da.",
    ],
)
def test_what_is_left_of_a_text_on_the_screen_is_not_wished(text: str) -> None:
    assert _pairs(text) == set()


def test_a_plain_command_with_two_cases_says_what_is_shown_when() -> None:
    assert _pairs("“Timetable” → “Departures” if a ship sails, else “No sailing”") == set()


@pytest.mark.parametrize(
    "text",
    [
        "“Timetable” should not be “Departures”.",
        "„Timetable“ soll doch nicht „Departures“ heißen.",
        "„Timetable“ auf keinen Fall in „Departures“ ändern.",
        "Never change “Timetable” to “Departures”.",
    ],
)
def test_what_must_not_be_done_is_no_wish(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Bitte NICHT „Timetable“ in „Departures“ ändern, wie jemand vorschlug!",
        "„Timetable“ → „Departures“?",
        "Statt „Timetable“ steht am Kiosk „Departures“. Bitte prüfen!",
        "Instead of “Timetable” kiosk 4 shows “Departures”. Why?",
    ],
    ids=["not, before both", "asked", "shown, German", "shown"],
)
def test_doubts_and_reports_are_no_wish(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "When I change “Timetable” to “Departures” the list is empty.",
        "It would be cool if I could rename my trips, e.g. “Timetable” to “Departures”.",
        "Wer „Timetable“ durch „Departures“ ersetzt, bekommt Ärger.",
        "Changing “Timetable” to “Departures” restarts the kiosk.",
        "You changed “Timetable” to “Departures”.",
        "„Timetable“ haben wir ändern lassen in „Departures“.",
    ],
)
def test_what_somebody_does_or_did_is_no_wish(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Bitte auf Facebook „Timetable“ ändern in „Departures“.",
        "On the poster please change “Timetable” to “Departures”.",
        "“Timetable” should be “Departures” in the English version of the brochure.",
    ],
)
def test_a_text_that_stands_outside_the_program_is_not_ours_to_change(text: str) -> None:
    assert _pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "If no ship sails, then “Departures” should be “No sailing”.",
        "Fährt kein Schiff, dann bitte statt „Departures“ einfach „No sailing“.",
        "“Departures” should read “No sailing” when the harbour is closed.",
        "On Sundays it should say “No sailing” instead of “Departures”, for everybody else it is fine.",
        "Für Gruppen soll da „No sailing“ stehen statt „Departures“, für alle anderen passt es.",
    ],
)
def test_what_is_shown_when_is_the_programs_business(text: str) -> None:
    assert _pairs(text) == set()


def test_an_idiom_with_while_is_no_condition() -> None:
    text = "It says “Log out”. While you're at it, please call it “Sign out”."
    assert ("Log out", "Sign out") in _pairs(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Timetable” should be “Departures” or “Sailings”.",
        "“Timetable” → either “Departures” or “Sailings”",
        "„Timetable“ sollte „Departures“ oder auch „Sailings“ heißen.",
    ],
)
def test_one_of_several_is_not_wished_yet(text: str) -> None:
    assert ("Timetable", "Departures") not in _pairs(text)


def test_both_wordings_being_shown_is_a_comparison() -> None:
    assert ("Buy a ticket", "Get a ticket") not in _pairs(
        "The text says “Buy a ticket” but the button underneath reads “Get a ticket”."
    )


# --- beside what a text stands ----------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Underneath “Timetable” it should say “Summer only”.",
        "The text next to “Timetable” is nonsense.",
        "Der Satz neben „Timetable“ ist veraltet.",
        "The line after “Timetable” is wrong.",
    ],
)
def test_a_text_beside_which_another_stands_is_not_the_one_meant(text: str) -> None:
    wishes = read_note(note_of(text)).wishes
    assert not any(wish.ask.old == "Timetable" for wish in wishes)


def test_a_text_is_still_added_behind_another() -> None:
    (wish, *_) = read_note(note_of("Please add “Bring your card.” after “Timetable”.")).wishes
    assert wish.ask.kind is AskKind.INSERT


@pytest.mark.parametrize("thing", ["the field", "the button", "das Feld", "die Spalte"])
def test_to_remove_a_part_of_the_program_is_no_wish_for_wording(thing: str) -> None:
    wishes = read_note(note_of(f"Please remove {thing} “Timetable”.")).wishes
    assert not any(wish.ask.kind is AskKind.DELETE for wish in wishes)


def test_to_remove_words_is_one() -> None:
    wishes = read_note(note_of("Please remove the words “on board”.")).wishes
    assert any(wish.ask.kind is AskKind.DELETE for wish in wishes)


# --- what is cut off --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shown", ["Insert your card into the rea", "Insert your card…", "…card into the reader"]
)
def test_a_text_and_what_is_left_of_it_on_the_screen_are_no_pair(shown: str) -> None:
    text = f"“Insert your card into the reader” is too long, one sees “{shown}” instead."
    assert not any(new == shown for _, new in _pairs(text))


# --- nothing is told --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Please disregard my last note (“Timetable” → “Departures”).",
        "Erledigt: „Timetable“ → „Departures“",
        "“Timetable” → “Departures”, or maybe something else, not sure yet",
        "„Timetable“ in „Departures“ ändern, das müssen wir aber noch klären",
        "Please change “Timetable” to “Departures” everywhere except on the poster.",
    ],
    ids=["taken back", "done", "undecided", "undecided, German", "with exceptions"],
)
def test_a_note_that_is_done_with_or_open_is_never_answered_with_a_place(text: str) -> None:
    assert DESK.claimed(text) == []


def test_values_that_the_program_fills_in_are_no_wording() -> None:
    text = "“Your total is 24 € for 2 passengers.” should be “Your total is 12 € for 1 passengers.”"
    assert DESK.claimed(text) == []


def test_two_texts_shown_for_each_other_are_the_programs() -> None:
    assert DESK.claimed("It says “The way back” instead of “Pay cash on board”.") == []


def test_a_plain_command_may_make_one_text_like_another() -> None:
    assert DESK.claimed("Please change “The way back” to “Pay cash on board”.") == ["trip.back"]


def test_words_in_common_alone_lead_to_no_place() -> None:
    assert DESK.claimed("There is a spelling mistake somewhere on the ticket page.") == []


def test_entries_that_say_different_things_are_not_both_told_for_one_word() -> None:
    desk = Desk({"a": "Please pay here.", "b": "Please wait for the crew."})
    assert desk.claimed("change “Please” to “Kindly”") == []


def test_a_slip_is_told_wherever_it_stands() -> None:
    desk = Desk({**KIOSK, "a": "Your adress on land", "b": "Change the adress of the sender"})
    assert sorted(desk.claimed("Typo: adress -> address")) == ["a", "b"]


def test_where_a_slip_is_quoted_the_usual_way_its_rare_neighbour_is_meant() -> None:
    desk = Desk(
        {**KIOSK, "a": "Fahrradstellplatz", "b": "Der Fahrradstellplatz ist frei", "c": "Fahrradstelplatz"}
    )
    assert desk.claimed("Fix typo in “Fahrradstellplatz”") == ["c"]
