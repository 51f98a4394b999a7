import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.claims import MOST_TWINS
from app.matching.models import weights
from app.model import AskKind, Finding, VerdictKind
from tests.app.matching.small_copy import KIOSK, Desk, Texts
from tests.bench.learning.weights_file import trial

DESK = Desk()


def _outcome(text: str, desk: Desk = DESK) -> tuple[VerdictKind, Finding]:
    judgement = desk.judged(text)
    return judgement.kind, judgement.finding


# --- every finding ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('Please change "Timetable" to "Departures".', "start.timetable"),
        ('Typo: "Please chose your destination" should be "Please choose your destination".', "start.hint"),
        ("Bitte „Timetable“ in „Departures“ ändern.", "start.timetable"),
        ('"Insert your card into the reader." should read "Hold your card to the reader."', "pay.card"),
        ('Please delete "or ask our crew".', "pay.failed"),
        ('Please add the line "Have a nice day." after "Bicycles travel free of charge."', "help.bike"),
        ("Welcome on board -> Welcome aboard", "start.title"),
        ('Please change "Your total is 24 € for 2 passengers." to "24 € for 2 passengers."', "buy.total"),
    ],
    ids=["replace", "correct", "German", "should read", "delete", "insert", "arrow", "filled in"],
)
def test_a_wish_whose_words_are_found_is_a_change(text: str, key: str) -> None:
    assert _outcome(text) == (VerdictKind.COPY, Finding.CHANGE)
    assert DESK.claimed(text) == [key]


def test_the_same_words_in_two_entries_are_twins() -> None:
    text = 'Please change "Cancel" to "Stop".'
    assert _outcome(text) == (VerdictKind.COPY, Finding.TWINS)
    assert DESK.claimed(text) == ["pay.cancel", "trip.cancel"]


def test_the_forms_of_one_text_are_no_twins_and_change_together() -> None:
    forms = {"seats#one": "%d free seat in the saloon", "seats#other": "%d free seats in the saloon"}
    desk = Desk({**KIOSK, **forms})
    text = 'On the seats line please change "in the saloon" to "in the lounge".'
    assert _outcome(text, desk) == (VerdictKind.COPY, Finding.CHANGE)
    assert sorted(desk.claimed(text)) == ["seats#one", "seats#other"]


@pytest.mark.parametrize(
    "text",
    [
        'The German version shows "Timetable", should be "Fahrplan".',
        'In German "Timetable" should be "Fahrplan".',
        'Wir sagen "Fahrplan" statt "Timetable" im deutschen Text.',
    ],
)
def test_a_wish_for_german_is_not_told_of_a_file_whose_texts_are_surely_english(text: str) -> None:
    assert DESK.claimed(text) == []


def test_wording_that_reads_as_wished_already_is_done() -> None:
    desk = Desk({**KIOSK, "start.title": "Welcome aboard our ferries"})
    text = 'Please change "Hello everybody" to "Welcome aboard our ferries".'
    assert _outcome(text, desk) == (VerdictKind.COPY, Finding.DONE)
    assert desk.claimed(text) == ["start.title"]


@pytest.mark.parametrize(
    "text",
    [
        'Please change "Please chose your island" to "Please choose your island".',
        'It should say "Please choose your island", not "Please chose your island".',
        "„Please chose your island“ → „Please choose your island“",
    ],
)
def test_a_slip_that_is_mended_already_is_done_though_the_old_words_are_near(text: str) -> None:
    desk = Desk({**KIOSK, "start.hint": "Please choose your island"})
    assert _outcome(text, desk) == (VerdictKind.COPY, Finding.DONE)
    assert desk.claimed(text) == ["start.hint"]


def test_a_text_that_differs_in_capitals_alone_is_not_done() -> None:
    desk = Desk({**KIOSK, "start.hint": "please choose your island"})
    text = 'Please change "please choose your island" to "Please choose your island".'
    assert _outcome(text, desk) == (VerdictKind.COPY, Finding.CHANGE)


def test_while_the_old_words_stand_elsewhere_too_nothing_is_done() -> None:
    both = {"start.hint": "Please choose your island", "trip.hint": "Please chose your island"}
    text = 'Please change "Please chose your island" to "Please choose your island".'
    assert _outcome(text, Desk({**KIOSK, **both}))[1] is not Finding.DONE


def test_wording_that_stands_nowhere_is_absent() -> None:
    text = 'Please change "The boat leaves at noon sharp" to "The boat leaves at twelve".'
    assert _outcome(text) == (VerdictKind.DEVELOPER, Finding.ABSENT)


@pytest.mark.parametrize(
    "text",
    [
        'When I press "Buy a ticket" the app crashes and I have to restart the kiosk.',
        'The button "Buy a ticket" does not work.\n1. Open it\n2. Press "Buy a ticket"\n3. Nothing happens',
        "App stürzt ab, sobald ich auf „Timetable“ tippe. Version 2.3, Android 14.",
        "The screen freezes after the payment and nothing happens any more.",
    ],
    ids=["crash", "failure", "German", "no quote"],
)
def test_a_report_about_the_program_is_the_developers(text: str) -> None:
    assert _outcome(text) == (VerdictKind.DEVELOPER, Finding.PROGRAM)


def test_a_wish_with_a_crash_beside_it_is_mixed() -> None:
    text = (
        'Please change "Welcome on board" to "Welcome aboard". '
        "Also, the kiosk crashes when I press the button twice."
    )
    assert _outcome(text) == (VerdictKind.MIXED, Finding.CHANGE)


def test_a_note_that_may_be_either_is_unclear_and_claims_nothing() -> None:
    with trial({"wish": {"bias": 0.0}}):
        judgement = DESK.judged('What about "Continue" and "Cancel"?')
    assert (judgement.kind, judgement.finding) == (VerdictKind.UNCLEAR, Finding.UNSURE)
    assert judgement.claims == ()
    assert judgement.confidence == 1.0


def test_a_wish_without_a_certain_place_is_copy_but_unsure() -> None:
    assert _outcome('Please change "Continue" to "Next".') == (VerdictKind.COPY, Finding.UNSURE)


# --- a claim needs both -----------------------------------------------------------------------


@pytest.mark.parametrize("label", ["Buy a ticket", "Timetable", "Insert your card into the reader."])
def test_a_label_quoted_to_say_where_it_crashed_is_never_claimed(label: str) -> None:
    assert DESK.claimed(f'When I press "{label}" the app crashes.') == []
    assert DESK.claimed(f"Beim Tippen auf „{label}“ stürzt die App ab.") == []


def test_a_wish_whose_words_stand_nowhere_is_never_claimed_by_a_word_in_common() -> None:
    assert DESK.claimed('Please change "Tickets for everybody here" to "Tickets for all".') == []


def test_a_label_that_goes_on_where_words_are_added_is_another_label() -> None:
    desk = Desk(Texts({"a": "Next page"}))
    assert desk.claimed("“Next” → “Next: payment”") == []
    assert desk.claimed("“Next” → “Further”") == ["a"]


def test_the_beginning_of_a_sentence_written_anew_leaves_open_how_it_goes_on() -> None:
    desk = Desk(Texts({"a": "Please keep your paper ticket until the end.", "b": "Pay now"}))
    assert desk.claimed("“Please keep your paper ticket” → “Please hold on to your ticket with care”") == []
    assert desk.claimed("“Please keep your paper ticket” → “Kindly keep your ticket”") == ["a"]


def test_a_text_like_the_quoted_one_without_the_words_that_change_is_not_meant() -> None:
    desk = Desk(Texts({"a": "Welcome on the ferry", "b": "Pay now"}))
    assert desk.claimed("“Welcome on bord” → “Welcome on board”") == []


def test_a_wish_is_claimed_once_its_words_stand_in_the_copy() -> None:
    text = 'Please change "Tickets for everybody here" to "Tickets for all".'
    assert Desk({**KIOSK, "buy.all": "Tickets for everybody here"}).claimed(text) == ["buy.all"]


@pytest.mark.parametrize("floor", [0.0, 1.0])
def test_nothing_is_told_below_the_floor(floor: float) -> None:
    with trial({"limits": {**weights("limits"), "floor": floor}}):
        assert bool(DESK.claimed('Please change "Timetable" to "Departures".')) == (floor == 0.0)


# --- how many ---------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(2, 8))
def test_twins_are_all_told_or_none(count: int) -> None:
    desk = Desk({f"page{number}.next": "Continue" for number in range(count)})
    claimed = desk.claimed('Please change "Continue" to "Next".')
    assert len(claimed) == (count if count <= MOST_TWINS else 0)


def test_all_holders_of_a_word_are_told_where_it_changes_everywhere() -> None:
    text = 'Please replace "vehicle" by "car" everywhere.'
    assert _outcome(text) == (VerdictKind.COPY, Finding.CHANGE)
    assert set(DESK.claimed(text)) == {"trip.lane", "trip.no_vehicle", "help.height"}


def test_a_list_of_wishes_claims_a_place_for_each() -> None:
    text = "Some texts:\n- Timetable -> Departures\n- Welcome on board -> Welcome aboard"
    assert sorted(DESK.claimed(text)) == ["start.timetable", "start.title"]
    assert _outcome(text)[1] is Finding.CHANGE


def test_no_more_is_told_than_anyone_would_read() -> None:
    desk = Desk({f"line{number}": f"Departure {number} from the harbour" for number in range(100)})
    assert len(desk.claimed('Please replace "harbour" by "port" everywhere.')) <= 12


# --- bounds -----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Timetable", "😀", "?", "Please change it.", "“” „“ '' ** ``"])
def test_an_empty_catalogue_claims_nothing(text: str) -> None:
    assert Desk({}).judged(text).claims == ()


def test_chances_lie_between_0_and_1() -> None:
    for value in KIOSK.values():
        judgement = DESK.judged(f'Please change "{value}" to "Something else".')
        assert 0.0 <= judgement.confidence <= 1.0
        assert 0.0 <= judgement.wish_chance <= 1.0
        assert all(0.0 <= claim.chance <= 1.0001 for claim in judgement.claims)


_PIECES = st.sampled_from([
    "change", "to", "Please", "typo", "crash", "->", "→", "“Cancel”", '"Timetable"', "„Continue“", "vehicle",
    "everywhere", "\n", "> ", "- ", "1. ", "before:", "after:", "~~Buy~~", "**ticket**", "`{0} adults`", "…",
    "statt", "instead of", "line 3", "kiosk.xml", "(", ")", "[", ".*", "\\", "\u202e", "😀", "\x00",
])  # fmt: skip


@given(st.lists(_PIECES, max_size=30).map(" ".join))
def test_whatever_is_written_is_judged(text: str) -> None:
    judgement = DESK.judged(text)
    assert bool(judgement.claims) == (judgement.finding in (Finding.CHANGE, Finding.TWINS, Finding.DONE))


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=6))
def test_any_text_is_judged_against_any_copy(text: str, values: list[str]) -> None:
    desk = Desk({f"key{number}": value for number, value in enumerate(values)})
    asked = f'Please change "{values[0]}" to "{text}".' if values else text
    for claim in desk.judged(asked).claims:
        assert claim.wish is None or claim.wish.ask.kind in AskKind


def test_an_entry_like_the_wished_wording_is_no_guess_beside_one_that_the_note_says() -> None:
    desk = Desk({"more": "Learn more", "contact": "Contact", "mail": "Write to us"})
    text = 'The text of the Learn more button is odd. Please rename it to "Contact us".'
    assert desk.claimed(text) == []
    assert desk.claimed('The text of the last button is odd. Please rename it to "Contact us".') == [
        "contact"
    ]
