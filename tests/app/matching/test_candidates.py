import pytest

from app.matching.asks import read_note
from app.matching.candidates import find_candidates
from app.matching.sightings import Level
from tests.app.matching.small_copy import KIOSK, Desk, Texts, note_of

DESK = Desk()


def test_what_a_note_quotes_is_recorded_as_a_hit() -> None:
    found = DESK.candidates('Please change "Timetable" to "Departures".')
    assert max(hit.level for hit in found["start.timetable"].hits) is Level.EQUAL


def test_no_entry_is_a_candidate_twice() -> None:
    reading = read_note(note_of('"Cancel" and "cancel" and Cancel: please change "Cancel" to "Stop".'))
    numbers = [found.index for found in find_candidates(reading, DESK.index, lambda number: (number, number))]
    assert len(numbers) == len(set(numbers))


# --- by words ---------------------------------------------------------------------------------


def test_words_without_quotation_marks_lead_to_the_entry_that_holds_them() -> None:
    found = DESK.candidates("The text about bicycles and charge sounds odd")
    assert max(found.values(), key=lambda one: one.word_score).index == list(KIOSK).index("help.bike")


def test_the_best_entry_by_words_scores_one_and_none_more() -> None:
    scores = [found.word_score for found in DESK.candidates("ferry late delay sorry ticket").values()]
    assert max(scores) == 1.0
    assert min(scores) >= 0.0


def test_small_words_lead_nowhere() -> None:
    assert DESK.candidates("It is in the and to of") == {}


def test_an_inflected_word_leads_to_its_entry() -> None:
    assert "buy.total" in DESK.candidates("something about passenger numbers")


def test_the_words_of_a_comment_lead_to_the_entries_below_it() -> None:
    desk = Desk(Texts({"a1": "Yes", "a2": "No"}, contexts={"a2": "lifeboat drill"}))
    assert list(desk.candidates("The lifeboat page looks odd")) == ["a2"]


@pytest.mark.parametrize("said", ["no_vehicle", "noVehicle", "trip.no_vehicle"])
def test_a_key_that_is_named_leads_to_its_entry(said: str) -> None:
    desk = Desk({"trip.no_vehicle": "None booked", "noVehicle": "Nothing", "trip.lane": "Lane"})
    assert any("vehicle" in key.casefold() for key in desk.candidates(f"{said} sounds odd"))


def test_the_words_of_a_key_are_recorded_where_the_note_says_them() -> None:
    found = DESK.candidates("The timetable of the start page looks odd")
    assert set(found["start.timetable"].name_words) == {"start", "timetable"}


# --- said as a whole --------------------------------------------------------------------------


def test_an_entry_said_without_quotation_marks_is_marked_as_whole() -> None:
    assert DESK.candidates("Welcome on board sounds too much like a cruise")["start.title"].whole


def test_a_lone_common_word_is_not_a_whole_entry() -> None:
    desk = Desk({"one": "Trip", "two": "Your trip", "three": "The trip", "four": "A trip"})
    assert not desk.candidates("The trip page looks odd")["one"].whole


# --- lines ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("line", "named"), [(3, 1.0), (4, 0.75), (5, 0.5)])
def test_a_line_is_found_even_when_it_is_two_lines_off(line: int, named: float) -> None:
    found = DESK.candidates(f"kiosk.xml line {line} sounds odd")
    assert found["start.timetable"].line_named == named


def test_a_line_of_another_file_says_nothing() -> None:
    menu = Desk(Texts({"menu.a": "One", "menu.b": "Two"}, file_name="copy/menu.xml"))
    found = menu.candidates("kiosk.xml line 1 sounds odd")
    assert found == {}


def test_a_line_without_a_file_means_the_only_one() -> None:
    assert DESK.candidates("Line 3 sounds odd")["start.timetable"].line_named == 1.0


def test_lines_are_asked_for_only_where_a_note_names_one() -> None:
    def refuse(_number: int) -> tuple[int, int]:
        raise AssertionError

    reading = read_note(note_of('Please change "Timetable" to "Departures".'))
    assert find_candidates(reading, DESK.index, refuse)


# --- slips ------------------------------------------------------------------------------------


def test_a_misspelling_that_is_only_mentioned_is_looked_for() -> None:
    desk = Desk({"start.info": "Informtion about the ferry", "start.title": "About the ferry"})
    found = desk.candidates("There is a typo in the text about the ferry")
    assert found["start.info"].suspect
    assert not found["start.title"].suspect


def test_nobody_looks_for_slips_where_a_note_does_not_speak_of_them() -> None:
    desk = Desk({"start.info": "Informtion about the harbour"})
    assert not desk.candidates("The text about the harbour is too long")["start.info"].suspect


def test_nobody_looks_for_slips_where_the_misspelt_word_is_quoted() -> None:
    desk = Desk({"start.info": "Informtion about the harbour", "start.title": "Welcom"})
    assert not desk.candidates('Typo: "Welcom" should be "Welcome" at the harbour')["start.info"].suspect


# --- bounds -----------------------------------------------------------------------------------


def test_an_empty_catalogue_has_no_candidates() -> None:
    assert Desk({}).candidates('Please change "Timetable" to "Departures" in line 3.') == {}


def test_a_note_that_quotes_everything_has_no_more_candidates_than_there_are_entries() -> None:
    text = "\n".join(f'"{value}"' for value in KIOSK.values())
    assert set(DESK.candidates(text)) <= set(KIOSK)


@pytest.mark.parametrize(
    "text",
    [
        'Please change "the harbour" to "the port".',
        "The harbour " * 8_000,
        " ".join(f'"harbour {number}"' for number in range(3_000)),
        "There is a typo in the text about the harbour",
    ],
    ids=["one wish", "100 kB", "thousands of quotations", "a slip"],
)
def test_the_number_of_candidates_stays_bounded_in_a_large_catalogue(text: str) -> None:
    desk = Desk({f"line{number}": f"Departure {number} from the harbour" for number in range(2_000)})
    assert len(desk.candidates(text)) <= 1_000


def test_thousands_of_twins_are_looked_at_only_in_part_but_counted() -> None:
    desk = Desk(Texts({f"page{number}": "OK" for number in range(3_000)}))
    found = desk.candidates('Please change "OK" to "Okay".')
    assert len(found) <= 1_000
    assert max(hit.owners for hit in found["page0"].hits) == 3_000


# --- other languages --------------------------------------------------------------------------


def test_the_same_text_in_another_language_comes_along() -> None:
    desk = Desk(Texts({"a/pay.late": "You paid too late", "b": "Ahoy"}))
    assert "a/pay.late" in desk.candidates("paid too late")


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("in den Einstellungen", "settings_title"),
        ("auf der Startseite", "home_title"),
        ("Fehlermeldung", "error_title"),
    ],
)
def test_what_german_notes_name_is_found_by_what_keys_call_it(said: str, key: str) -> None:
    desk = Desk({key: "Harbour", "other": "Quay"})
    assert desk.candidates(f"Harbour {said}")[key].name_words


def test_two_words_may_be_one_in_a_key() -> None:
    desk = Desk({"trip_bulletpoint": "Harbour"})
    assert "bulletpoint" in desk.candidates("Harbour, the bullet point")["trip_bulletpoint"].name_words
