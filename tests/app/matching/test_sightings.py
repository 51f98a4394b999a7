import pytest

from app.matching.asks import read_note
from app.matching.sightings import Hit, Level, Needle, hits_of, needles_of
from app.matching.wishes import Wish
from app.model import Ask, AskKind
from tests.app.matching.small_copy import KIOSK, Desk, note_of

DESK = Desk()


def _hits(needle: Needle, desk: Desk = DESK) -> dict[str, Hit]:
    return {desk.copy.key(number): hit for number, hit in hits_of(needle, desk.index)}


def _levels(words: str, *, cut: bool = False, guess: bool = False, desk: Desk = DESK) -> dict[str, Level]:
    hits = _hits(Needle(words, "", 0.5, cut=cut, guess=guess), desk)
    return {key: hit.level for key, hit in hits.items()}


def _wish(old: str, new: str, kind: AskKind = AskKind.REPLACE) -> Needle:
    return Needle(old, "old", 0.9, Wish(Ask(kind, old, new), 0.9, "change-to"))


# --- what is looked for -----------------------------------------------------------------------


def test_the_present_wording_of_a_wish_is_looked_for_first() -> None:
    needles = needles_of(read_note(note_of('Please change "Timetable" to "Departures".')))
    assert (needles[0].words, needles[0].role) == ("Timetable", "old")
    assert needles[0].wish is not None


def test_the_wished_wording_is_looked_for_too() -> None:
    needles = needles_of(read_note(note_of('Please change "Timetable" to "Departures".')))
    assert ("Departures", "new") in [(needle.words, needle.role) for needle in needles]


def test_the_same_words_are_looked_for_once_in_a_role() -> None:
    reading = read_note(note_of('It says "Timetable". And it says "timetable" again.'))
    wanted = [(needle.words.casefold(), needle.role) for needle in needles_of(reading)]
    assert len(wanted) == len(set(wanted))


def test_a_note_without_words_gives_nothing_to_look_for() -> None:
    assert needles_of(read_note(note_of("It looks odd."))) == []


def test_a_note_of_thousands_of_quotations_gives_few_needles() -> None:
    text = " ".join(f'"word number {number}"' for number in range(3_000))
    assert len(needles_of(read_note(note_of(text)))) <= 60


# --- word for word ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quoted",
    ["Timetable", "TIMETABLE", "timetable", "Timetable.", "Timetable…", "Time\u00adtable", " Timetable "],
)
def test_an_entry_is_equal_whatever_case_and_punctuation_a_client_types(quoted: str) -> None:
    assert _levels(quoted)["start.timetable"] is Level.EQUAL


def test_a_part_of_an_entry_stands_inside_it() -> None:
    assert _levels("ask our crew") == {"pay.failed": Level.INSIDE}


def test_a_part_of_a_word_is_not_word_for_word() -> None:
    assert Level.INSIDE not in _levels("imetabl").values()


@pytest.mark.parametrize("quoted", ["Insert your card…", "Insert your … reader", "... into the reader."])
def test_a_shortened_quotation_is_found_by_its_pieces(quoted: str) -> None:
    assert _levels(quoted, cut=True)["pay.card"] >= Level.INSIDE


def test_all_twins_are_found_and_counted() -> None:
    hits = _hits(Needle("Cancel", "", 0.5))
    assert {key: hit.owners for key, hit in hits.items() if hit.level is Level.EQUAL} == {
        "pay.cancel": 2,
        "trip.cancel": 2,
    }


@pytest.mark.parametrize(
    "quoted", [".*", "(", "[a-z]+", "\\", "%s", "{0}{1}", "$1", "(?P<x>a)", "a{1000000}"]
)
def test_what_a_client_types_is_never_a_pattern(quoted: str) -> None:
    assert Level.EQUAL not in _levels(quoted).values()


def test_signs_that_mean_something_in_patterns_are_found_as_they_are() -> None:
    desk = Desk({"price": "Return trip (2 adults) costs $5.00 [cash only]", "other": "Return trip 2 adults"})
    assert _levels("(2 adults) costs $5.00 [cash", desk=desk)["price"] is Level.INSIDE


@pytest.mark.parametrize("quoted", ["", "   ", "\u200b", "…"])
def test_words_that_say_nothing_are_found_nowhere(quoted: str) -> None:
    assert _levels(quoted) == {}


# --- nearly -----------------------------------------------------------------------------------


def test_filled_in_placeholders_are_seen_through() -> None:
    hit = _hits(Needle("Your total is 24 € for 2 passengers.", "", 0.5))["buy.total"]
    assert (hit.level, hit.rendered) == (Level.NEAR, True)


def test_fixed_words_in_another_order_are_not_a_filled_in_entry() -> None:
    hits = _hits(Needle("for 2 passengers. Your total is 24 €", "", 0.5))
    assert not any(hit.rendered for hit in hits.values())


def test_a_misquoted_sentence_is_nearly_the_entry() -> None:
    assert _levels("Insert you card into the readr.")["pay.card"] is Level.NEAR


def test_a_misspelt_word_leads_loosely_to_the_right_one() -> None:
    assert _levels("Timetabel") == {"start.timetable": Level.LOOSE}


def test_an_inflected_word_leads_loosely_to_its_other_form() -> None:
    assert _levels("passenger") == {"buy.total": Level.LOOSE}


def test_wording_that_stands_nowhere_is_found_nowhere() -> None:
    assert _levels("All seats must be upright during take-off") == {}


def test_a_rare_neighbour_of_a_usual_word_is_outnumbered() -> None:
    desk = Desk({"a": "the harbour", "b": "our harbour", "c": "every harbour", "slip": "the harbuor"})
    needle = _wish("harbour", "port", AskKind.CORRECT)
    hits = _hits(needle, desk)
    assert hits["slip"].outnumbered
    assert not hits["a"].outnumbered


def test_a_guess_that_is_found_word_for_word_is_not_looked_for_any_further() -> None:
    desk = Desk({"fixed": "Your total", "filled": "Your total is {0}"})
    assert set(_levels("Your total is 3", guess=False, desk=desk)) >= {"filled"}
    assert set(_levels("Your total", guess=True, desk=desk)) == {"fixed", "filled"}


# --- a part of a wish -------------------------------------------------------------------------


def test_the_words_that_change_are_found_with_their_neighbours() -> None:
    hit = _hits(_wish("Enjoy your crossing on deck!", "Enjoy your voyage on deck!"))["pay.thanks"]
    assert hit.level in (Level.KERNEL, Level.LOOSE, Level.NEAR)
    assert hit.part < 1.0


def test_what_is_only_beside_the_change_is_no_part_of_the_wish() -> None:
    hits = _hits(_wish("The ferry is late again today", "The ferry is early again today"))
    kernels = {key for key, hit in hits.items() if hit.level is Level.KERNEL}
    assert kernels <= {"trip.delay"}


def test_hits_carry_the_wish_they_were_found_for() -> None:
    needle = _wish("Timetable", "Departures")
    assert _hits(needle)["start.timetable"].wish is needle.wish


def test_no_entry_is_found_twice_for_one_needle() -> None:
    for words in KIOSK.values():
        numbers = [number for number, _ in hits_of(Needle(words, "", 0.5), DESK.index)]
        assert len(numbers) == len(set(numbers))


def test_an_empty_catalogue_holds_nothing() -> None:
    assert _levels("Timetable", desk=Desk({})) == {}


def test_an_index_of_thousands_of_entries_gives_a_bounded_number_of_hits() -> None:
    desk = Desk({f"line{number}": f"Departure {number} from the harbour" for number in range(3_000)})
    assert len(_levels("from the harbour", desk=desk)) <= 300
    assert len(_levels("from the harbuor", desk=desk)) <= 300
