"""Reading a note: which wording it names and what it wants done with it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.asks import NoteReading, read_note
from app.matching.wishes import Wish
from app.model import AskKind, MarkKind, Side
from tests.app.matching.hostile_notes import HOSTILE
from tests.app.matching.small_copy import note_of
from tests.work import growth_of


def read(text: str) -> NoteReading:
    return read_note(note_of(text))


def strongest(text: str) -> Wish:
    wishes = read(text).wishes
    assert wishes, "no wish was read"
    return wishes[0]


def replacements(text: str, *, least: float = 0.6) -> set[tuple[str | None, str | None]]:
    return {
        (wish.ask.old, wish.ask.new)
        for wish in read(text).wishes
        if wish.ask.kind is AskKind.REPLACE and wish.ask.old and wish.strength >= least
    }


# --- replace ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "note",
    [
        # arrows
        "“Gangway” → “Boarding bridge”",
        "“Gangway” -> “Boarding bridge”",
        "„Gangway“ => „Boarding bridge“",
        "`Gangway` --> `Boarding bridge`",
        "Kiosk, page 2: Gangway → Boarding bridge",
        "- Gangway -> Boarding bridge",
        # change, rename, replace
        "Please change “Gangway” to “Boarding bridge”.",
        "Could you rename the button “Gangway” to “Boarding bridge”?",
        "Replace the word 'Gangway' with 'Boarding bridge'",
        "“Gangway” needs to be renamed to “Boarding bridge”",
        "Please turn „Gangway“ into „Boarding bridge“",
        # should
        "“Gangway” should be “Boarding bridge”",
        "“Gangway” should read “Boarding bridge”",
        "The title “Gangway” must say “Boarding bridge”.",
        "It says “Gangway” on deck 3, but it should say “Boarding bridge”.",
        "“Gangway” is wrong, the correct term is “Boarding bridge”",
        "It is not “Gangway” but “Boarding bridge”",
        # instead of, both directions
        "Instead of “Gangway” please write “Boarding bridge”",
        "We want “Boarding bridge” instead of “Gangway”",
        "Please use “Boarding bridge” rather than “Gangway” here",
        "The kiosk shows “Gangway” instead of “Boarding bridge”",
        "“Boarding bridge” sounds better than “Gangway”",
        # German
        "Statt „Gangway“ lieber „Boarding bridge“",
        "Anstelle von „Gangway“ bitte „Boarding bridge“ schreiben",
        "„Gangway“ durch „Boarding bridge“ ersetzen",
        "„Gangway“ bitte ändern in „Boarding bridge“",
        "Bitte „Gangway“ überall ersetzen durch „Boarding bridge“",
        "Bitte „Gangway“ in „Boarding bridge“ umbenennen.",
        "Bitte ändere „Gangway“ in „Boarding bridge“.",
        "Ändern Sie bitte „Gangway“ zu „Boarding bridge“.",
        "„Gangway“ muss „Boarding bridge“ heißen",
        "„Gangway“ sollte besser „Boarding bridge“ heißen.",
        "Aus „Gangway“ bitte „Boarding bridge“ machen",
        "Es heißt nicht „Gangway“, sondern „Boarding bridge“",
        "Auf Deck 3 steht „Gangway“, da gehört „Boarding bridge“ hin",
        "„Boarding bridge“ statt „Gangway“ bitte",
        "„Boarding bridge“ klingt schöner als „Gangway“",
        # blocks
        "Before:\n“Gangway”\nAfter:\n“Boarding bridge”",
        "Before: Gangway\nAfter: Boarding bridge",
        "Currently: “Gangway”\nExpected: “Boarding bridge”",
        "Vorher: „Gangway“\nNachher: „Boarding bridge“",
        "Ist: Gangway\nSoll: Boarding bridge",
        "**Old:** Gangway\n**New:** Boarding bridge",
        "**Old**: “Gangway”\n**New**: “Boarding bridge”",
        "alt: Gangway\nneu: Boarding bridge",
        "**Old:**\n> Gangway\n\n**New:**\n> Boarding bridge",
        # struck through
        "On deck 3: ~~Gangway~~ **Boarding bridge**",
        "~~Gangway~~ → “Boarding bridge”",
        "~~Gangway~~ „Boarding bridge“",
    ],
)
def test_other_wording_is_asked_for_in_many_ways(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.REPLACE, "Gangway", "Boarding bridge")


def test_the_marks_of_an_ask_lie_on_its_quotations() -> None:
    note = "Please change “Quay 3” to “Pier 3”."
    marks = strongest(note).ask.marks
    assert [(note[mark.start : mark.end], mark.kind) for mark in marks] == [
        ("“Quay 3”", MarkKind.OLD),
        ("“Pier 3”", MarkKind.NEW),
    ]


@pytest.mark.parametrize(
    ("note", "pairs"),
    [
        (
            "Two things: change “Quay” to “Pier” and “Crew area” to “Staff only”.",
            {("Quay", "Pier")},
        ),
        (
            "1. “Reading hall” → “Reading room”\n2. “Lend” → “Borrow”",
            {("Reading hall", "Reading room"), ("Lend", "Borrow")},
        ),
        (
            "- Zimmer Schlüssel -> Zimmerschlüssel\n- Früh Stück -> Frühstück",
            {("Zimmer Schlüssel", "Zimmerschlüssel"), ("Früh Stück", "Frühstück")},
        ),
        (
            "Statt „Kasse“ lieber „Ticketschalter“. Und „Raum 2“ muss „Saal 2“ heißen.",
            {("Kasse", "Ticketschalter"), ("Raum 2", "Saal 2")},
        ),
        (
            "“Room 1” should be “Suite 1”. “Room 2” should be “Suite 2”.",
            {("Room 1", "Suite 1"), ("Room 2", "Suite 2")},
        ),
        (
            "Quay -> Pier; Crew -> Staff; Cabin -> Stateroom",
            {("Quay", "Pier"), ("Crew", "Staff"), ("Cabin", "Stateroom")},
        ),
        (
            "Before:\n“Quay”\n“Crew”\n\nAfter:\n“Pier”\n“Staff”",
            {("Quay", "Pier"), ("Crew", "Staff")},
        ),
    ],
)
def test_a_note_may_hold_several_asks(note: str, pairs: set[tuple[str, str]]) -> None:
    assert pairs <= replacements(note)


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("“Room 1” should be “Suite 1”. “Room 2” should be “Suite 2”.", ("Suite 1", "Room 2")),
        ("1. “Reading hall” → “Reading room”\n2. “Lend” → “Borrow”", ("Reading room", "Lend")),
        ("We want “Boarding bridge” instead of “Gangway”", ("Boarding bridge", "Gangway")),
        ("„Boarding bridge“ statt „Gangway“ bitte", ("Boarding bridge", "Gangway")),
        ("Instead of “Gangway” please write “Boarding bridge”", ("Boarding bridge", "Gangway")),
    ],
)
def test_old_and_new_are_not_mixed_up(note: str, wrong: tuple[str, str]) -> None:
    assert wrong not in replacements(note, least=0.0)


@pytest.mark.parametrize(
    "note",
    [
        "Please rename “Guest” to “Visitor” everywhere.",
        "“Guest” → “Visitor” throughout the app",
        "„Guest“ bitte überall durch „Visitor“ ersetzen",
        "„Guest“ bitte einheitlich durch „Visitor“ ersetzen",
    ],
)
def test_everywhere_is_heard(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.old, ask.new, ask.everywhere) == ("Guest", "Visitor", True)


def test_one_place_is_not_everywhere() -> None:
    assert not strongest("Please rename “Guest” to “Visitor” on the first page.").ask.everywhere


@pytest.mark.parametrize(
    ("note", "old", "new"),
    [
        ("Rename Quay to Pier", "Quay", "Pier"),
        ("Please change Crew area to Staff only.", "Crew area", "Staff only"),
        ("Lesehalle durch Lesesaal ersetzen", "Lesehalle", "Lesesaal"),
        ("On the receipt: “Recieved” (should be Received)", "Recieved", "Received"),
        ("Libary should be spelled Library", "Libary", "Library"),
        ("Gebäude statt Gebeude", "Gebeude", "Gebäude"),
    ],
)
def test_wording_without_any_quotation_mark_is_read_too(note: str, old: str, new: str) -> None:
    assert (old, new) in replacements(note, least=0.5)


@pytest.mark.parametrize(
    ("note", "old", "new"),
    [
        ("It says Hang on instead of Please wait.", "Hang on", "Please wait"),
        ("It should say Please wait instead of Hang on.", "Hang on", "Please wait"),
        ("The button must read Please wait rather than Hang on", "Hang on", "Please wait"),
        ("Die Seite zeigt Guten Tag statt Schönen Abend.", "Guten Tag", "Schönen Abend"),
    ],
)
def test_several_words_without_marks_are_taken_whole(note: str, old: str, new: str) -> None:
    assert replacements(note, least=0.5) == {(old, new)}


@pytest.mark.parametrize(
    "note",
    [
        "Please use Please wait instead of Hang on.",
        "Please wait instead of Hang on",
        "Pay cash instead of Pay card",
        "It says Hang on instead of Please wait on the start page.",
    ],
)
def test_words_that_may_be_only_part_of_the_wording_are_not_taken(note: str) -> None:
    assert replacements(note, least=0.5) == set()


@pytest.mark.parametrize(
    "note",
    [
        "Please change “Open” to “Opened”, “Close” to “Closed” and “Next” to “Continue”.",
        "Replace “Open” with “Opened”, “Close” with “Closed”, “Next” with “Continue”",
        "Bitte „Open“ durch „Opened“, „Close“ durch „Closed“ und „Next“ durch „Continue“ ersetzen",
        "Bitte ändert „Open“ in „Opened“, „Close“ in „Closed“ und „Next“ in „Continue“.",
    ],
)
def test_each_of_several_pairs_is_read(note: str) -> None:
    pairs = {("Open", "Opened"), ("Close", "Closed"), ("Next", "Continue")}
    assert replacements(note, least=0.9) == pairs


@pytest.mark.parametrize(
    ("note", "new"),
    [
        (
            "“Dogs travel free of charge” should be “… for half the fare”",
            None,
        ),
        (
            "“Seats are free for children” should be “… for children and students”",
            "Seats are free for children and students",
        ),
        (
            "„Sitzplätze sind für Kinder frei“ soll „Alle Plätze sind für Kinder …“ heißen",
            "Alle Plätze sind für Kinder frei",
        ),
    ],
)
def test_an_end_that_the_note_leaves_out_stays_as_it_is(note: str, new: str | None) -> None:
    assert strongest(note).ask.new == new


def test_one_word_for_a_short_label_may_be_all_of_it_or_a_part() -> None:
    assert strongest("Maybe “Card” instead of “Pay by card”?").ask.new is None


# --- which of the two is there now --------------------------------------------------------------


@pytest.mark.parametrize(
    "note",
    [
        "It says “Quay” instead of “Pier”.",
        "It should be easy, but it says “Quay” instead of “Pier”.",
        "It should have worked but the button reads “Quay” instead of “Pier”.",
        "The page seems to say “Quay” instead of “Pier”.",
        "The title appears as “Quay” instead of “Pier”.",
        "Typo: “Quay” instead of “Pier”",
        "“Quay” instead of “Pier” is wrong.",
        "„Quay“ statt „Pier“ ist rechtlich nicht ok!",
        "Auf dem Knopf steht „Quay“ statt „Pier“.",
        "Der Fehler ist, dass da „Quay“ steht statt „Pier“.",
        "Da steht „Quay“ statt „Pier“, sollte man ändern.",
    ],
)
def test_what_is_told_of_comes_first(note: str) -> None:
    assert replacements(note, least=0.5) == {("Quay", "Pier")}


@pytest.mark.parametrize(
    "note",
    [
        "The button should say “Pier” instead of “Quay”.",
        "It must be shown as “Pier” rather than “Quay”",
        "There is a mistake here, it should be “Pier” instead of “Quay”.",
        "The wrong word should be “Pier” instead of “Quay”.",
        "Please make it say “Pier” instead of “Quay”.",
        "Could it read “Pier” instead of “Quay”?",
        "I expected it to say “Pier” instead of “Quay”.",
        "It would be better if it said “Pier” instead of “Quay”.",
        "Update the button to read “Pier” instead of “Quay”.",
        "Change the label so it says “Pier” instead of “Quay”.",
        "Tippfehler: es muss „Pier“ heißen statt „Quay“.",
        "Es soll heißen „Pier“ statt „Quay“.",
        "Da müsste stehen „Pier“ statt „Quay“.",
        "Kann da „Pier“ stehen statt „Quay“?",
        "Ich hätte gern, dass da steht: „Pier“ statt „Quay“.",
    ],
)
def test_what_is_wished_comes_first(note: str) -> None:
    assert replacements(note, least=0.5) == {("Quay", "Pier")}


@pytest.mark.parametrize(
    "note",
    [
        "Please note that it says “Quay” instead of “Pier”.",
        "We can see that the sign shows “Quay” instead of “Pier”",
        "Bitte ändern dass da steht „Quay“ statt „Pier“.",
    ],
)
def test_where_either_may_be_meant_neither_is_taken(note: str) -> None:
    assert replacements(note, least=0.7) == set()


# --- insert, delete, correct, reword -----------------------------------------------------------


@pytest.mark.parametrize(
    ("note", "anchor", "new", "side"),
    [
        (
            "Add “Bring your card.” after “Collect it by Friday.”",
            "Collect it by Friday.",
            "Bring your card.",
            "after",
        ),
        ("After “Deck 2” please insert “(lift)”", "Deck 2", "(lift)", "after"),
        ("Please add a line after “Deck 2”: “Dogs on a lead”", "Deck 2", "Dogs on a lead", "after"),
        (
            "Before “Enjoy your stay” add “Breakfast from 7.”",
            "Enjoy your stay",
            "Breakfast from 7.",
            "before",
        ),
        ("Insert “Welcome!” before “Enjoy your stay”", "Enjoy your stay", "Welcome!", "before"),
        ("Nach „Deck 2“ bitte „(Aufzug)“ einfügen", "Deck 2", "(Aufzug)", "after"),
        (
            "Nach dem Satz „Deck 2.“ bitte ergänzen: „Hunde an die Leine.“",
            "Deck 2.",
            "Hunde an die Leine.",
            "after",
        ),
        ("Vor „Gute Fahrt“ bitte noch „Willkommen!“ einfügen.", "Gute Fahrt", "Willkommen!", "before"),
        ("Bitte „Willkommen!“ vor „Gute Fahrt“ ergänzen", "Gute Fahrt", "Willkommen!", "before"),
        ("There is a comma missing after “However”", "However", ",", "after"),
        ("Please put a full stop after “Enjoy your stay”", "Enjoy your stay", ".", "after"),
        ("“Are you sure” needs a question mark", "Are you sure", "?", "after"),
        ("Nach „Guten Tag“ fehlt ein Komma", "Guten Tag", ",", "after"),
        ("Da fehlt ein Komma vor „dass“", "dass", ",", "before"),
        ("Bei „Sind Sie sicher“ fehlt das Fragezeichen", "Sind Sie sicher", "?", "after"),
        ("„Gute Fahrt“ braucht ein Ausrufezeichen", "Gute Fahrt", "!", "after"),
    ],
)
def test_something_is_to_be_added_before_or_after(note: str, anchor: str, new: str, side: str) -> None:
    found = {
        (wish.ask.old, wish.ask.new, wish.ask.side)
        for wish in read(note).wishes
        if wish.ask.kind is AskKind.INSERT and wish.strength >= 0.7
    }
    assert found == {(anchor, new, Side(side))}


@pytest.mark.parametrize(
    "note",
    [
        "Please remove “(test version)”.",
        "Delete the words “(test version)” from the title",
        "“(test version)” can be removed",
        "“(test version)” is redundant",
        "Drop ~~(test version)~~",
        "Bitte „(test version)“ löschen",
        "„(test version)“ kann weg",
        "Streicht bitte im Titel „(test version)“ raus",
        "Bitte entfernen: „(test version)“",
        "„(test version)“ ist überflüssig.",
    ],
)
def test_words_are_to_go(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.DELETE, "(test version)", None)


@pytest.mark.parametrize(
    "note",
    [
        "Typo: “Embarkment lounge”",
        "There is a spelling mistake in “Embarkment lounge”",
        "“Embarkment lounge” is misspelled",
        "Tippfehler in „Embarkment lounge“",
        "„Embarkment lounge“ ist falsch geschrieben",
        "Rechtschreibung: „Embarkment lounge“",
    ],
)
def test_a_slip_may_be_named_without_its_correction(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.kind, ask.old) == (AskKind.CORRECT, "Embarkment lounge")


@pytest.mark.parametrize(
    ("note", "old", "new"),
    [
        ("“Opening Hours” in lower case please", "Opening Hours", "opening hours"),
        ("“exit” should be written with a capital letter", "exit", "Exit"),
        ("„ausgang“ bitte großschreiben", "ausgang", "Ausgang"),
        ("„Öffnungszeiten“ bitte kleinschreiben", "Öffnungszeiten", "öffnungszeiten"),
    ],
)
def test_only_the_case_may_be_named(note: str, old: str, new: str) -> None:
    asks = [wish.ask for wish in read(note).wishes if wish.ask.new]
    assert [(ask.kind, ask.old, ask.new) for ask in asks] == [(AskKind.CORRECT, old, new)]


@pytest.mark.parametrize(
    "note",
    [
        "“Proceed at own discretion” is confusing, can you find something better?",
        "Please rephrase “Proceed at own discretion”.",
        "The wording of “Proceed at own discretion” is a bit stiff",
        "„Proceed at own discretion“ ist missverständlich.",
        "Könnt ihr „Proceed at own discretion“ umformulieren?",
        "Der verwirrende Satz „Proceed at own discretion“",
    ],
)
def test_other_words_may_be_wished_for_without_saying_which(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.REWORD, "Proceed at own discretion", None)


@pytest.mark.parametrize(
    "note",
    [
        "The headline on the start page should read “Ahoy and welcome”.",
        "Please call it “Ahoy and welcome”",
        "My suggestion: “Ahoy and welcome”",
        "Die Überschrift soll „Ahoy and welcome“ heißen",
        "Mein Vorschlag wäre „Ahoy and welcome“",
    ],
)
def test_only_the_wished_words_may_be_given(note: str) -> None:
    ask = strongest(note).ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.REPLACE, None, "Ahoy and welcome")


# --- columns ----------------------------------------------------------------------------------


def test_columns_for_old_and_new_text_say_it_without_doubt() -> None:
    wish = read_note(note_of("See columns", old="Quay", new="Pier")).wishes[0]
    assert (wish.ask.kind, wish.ask.old, wish.ask.new, wish.strength) == (
        AskKind.REPLACE,
        "Quay",
        "Pier",
        1.0,
    )


def test_a_column_for_the_old_text_alone_leaves_the_new_one_open() -> None:
    ask = read_note(note_of("Find a nicer word", old="Quay")).wishes[0].ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.REWORD, "Quay", None)


def test_a_column_for_the_new_text_alone_leaves_the_place_open() -> None:
    ask = read_note(note_of("On the timetable", new="Pier")).wishes[0].ask
    assert (ask.kind, ask.old, ask.new) == (AskKind.REPLACE, None, "Pier")


@pytest.mark.parametrize(
    ("remark", "kind"),
    [
        ("streichen", AskKind.DELETE),
        ("Please remove this.", AskKind.DELETE),
        ("do not remove", AskKind.REWORD),
        ("remove the picture beside it", AskKind.REWORD),
        ("too long", AskKind.REWORD),
        ("", AskKind.REWORD),
    ],
)
def test_beside_a_column_for_the_old_text_an_order_to_take_it_out_is_one(remark: str, kind: AskKind) -> None:
    wish = read_note(note_of(remark, old="No food.")).wishes[0]
    assert (wish.ask.kind, wish.ask.old) == (kind, "No food.")


@pytest.mark.parametrize(
    ("old", "new", "wished"),
    [
        ("Plan your trip", "Your trip", None),
        ("Plan your trip with us", "Your trip", None),
        ("Plan your trip", "your Trip", "Plan your Trip"),
        ("Your trip begins here", "Your Trip", "Your Trip begins here"),
    ],
)
def test_words_with_a_capital_may_be_all_that_is_to_be_left(old: str, new: str, wished: str | None) -> None:
    asks = [wish.ask for wish in read_note(note_of(f'Instead of "{old}" please "{new}"')).wishes]
    assert {ask.new for ask in asks if ask.old == old} == {wished}


def test_columns_come_before_what_the_prose_says() -> None:
    reading = read_note(note_of("Change “Deck” to “Level”", old="Quay", new="Pier"))
    assert (reading.wishes[0].ask.old, reading.wishes[0].ask.new) == ("Quay", "Pier")


# --- no wish ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "note",
    [
        "Click on “Start”, then tap “Timetable”. The kiosk freezes.",
        "Go to “Settings” and open “Language”: nothing happens.",
        "1. Open “Tickets”\n2. Press “Pay”\n3. Wait",
        "The button “Print” does nothing.",
        "In “My bookings” the list stays empty",
        "Auf „Start“ tippen, dann „Fahrplan“ öffnen. Das Terminal hängt.",
        "Unter „Einstellungen“ lässt sich nichts auswählen.",
        "Der Knopf „Drucken“ reagiert nicht",
        "In der Liste „Meine Buchungen“ steht nichts",
    ],
)
def test_a_quotation_that_leads_to_a_place_is_no_wish(note: str) -> None:
    assert read(note).wishes == ()


@pytest.mark.parametrize(
    ("note", "roles"),
    [
        ("Click on “Start”", ("place",)),
        ("1. Open “Tickets”\n2. Press “Pay”", ("place", "place")),
        ("Auf „Start“ tippen", ("place",)),
        ("The title says “Quay”", ("old",)),
        ("Please drop ~~Quay~~", ("old",)),
        ("Please remove “Quay”", ("delete",)),
        ("“Quay”", ("",)),
    ],
)
def test_each_quotation_has_the_role_that_the_words_around_it_suggest(
    note: str, roles: tuple[str, ...]
) -> None:
    assert read(note).roles == roles


def test_a_step_that_leads_to_the_place_does_not_hide_the_wish() -> None:
    note = "Open “Tickets”. There “Quay” should be “Pier”."
    assert replacements(note) == {("Quay", "Pier")}


@pytest.mark.parametrize("note", ["", " ", "Thanks!", "“Quay”", "https://example.org/a?b=c", "😀😀"])
def test_a_note_that_asks_nothing_has_no_wish(note: str) -> None:
    assert read(note).wishes == ()


def test_equal_old_and_new_words_are_no_replacement() -> None:
    assert replacements("Change “Pier” to “Pier”", least=0.0) == set()


# --- what else a note names -------------------------------------------------------------------


def test_focus_and_cut_of_the_quotation_reach_the_wish() -> None:
    wish = strongest("“Please **dissembark** at …” → “Please disembark at”")
    assert (wish.focus, wish.cut) == (("dissembark",), True)


def test_keys_files_and_lines_are_heard() -> None:
    reading = read("In copy\\kiosk\\start.xml, lines 12 and 14: start_title, payNow and kiosk.hint are odd")
    assert reading.files == ("copy/kiosk/start.xml",)
    assert reading.lines == (12, 14)
    assert {"start_title", "payNow", "kiosk.hint"} <= set(reading.identifiers)


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("Zeile 7: Komma", (7,)),
        ("line: 3", (3,)),
        ("lines 4-6", (4, 6)),
        ("Zeilen 8 und 9", (8, 9)),
        ("z. 5", (5,)),
        ("Deck 12, 3 cabins", ()),
    ],
)
def test_line_numbers_are_heard_in_both_languages(note: str, lines: tuple[int, ...]) -> None:
    assert read(note).lines == lines


def test_the_language_is_that_of_the_words_around_the_quotations() -> None:
    assert read("Please change „Bitte warten Sie auf der Brücke“ to „Bitte warten“").language == "en"
    assert read("Bitte „Please wait for the ferry and the crew“ durch „Wait“ ersetzen").language == "de"


def test_signals_count_different_words() -> None:
    reading = read("The kiosk crashed and froze, then it crashed again")
    assert reading.signals["crash"] == 2
    assert reading.signals["layout"] == 0


def test_the_title_is_the_first_line() -> None:
    assert read("Wrong pier\nsee photo").title == "Wrong pier"


# --- hostile notes ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_note_is_as_much_work_as_it_is_long(text: str) -> None:
    assert growth_of(lambda length: read(text[:length]), few=1_000, many=8_000) < 1.1
    reading = read(text)
    assert len(reading.roles) == len(reading.quotations)


PIECES = (
    *(
        "“a” ",
        "„b“",
        "change ",
        "to ",
        "statt ",
        "->",
        "> ",
        "\n",
        "old:",
        "new: ",
        "~~c~~",
        "add ",
        "after ",
    ),
    *("Komma ", "fehlt ", "click ", "1. ", "”", '"', "'", "typo: ", "durch ", "ersetzen", "**d:** ", "**e**"),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=30).map("".join))
def test_reading_never_fails_and_marks_lie_inside_the_note(text: str) -> None:
    reading = read(text)
    assert len(reading.roles) == len(reading.quotations)
    for wish in reading.wishes:
        assert 0 <= wish.strength <= 1
        assert wish.ask.old or wish.ask.new
        assert all(0 <= mark.start < mark.end <= len(text) for mark in wish.ask.marks)


@given(st.text(max_size=200))
def test_reading_the_same_note_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


# --- wordings that no phrase joins ------------------------------------------------------------


def test_two_quotations_that_are_alike_are_a_pair_of_moderate_strength() -> None:
    wish = strongest("“Have a nice crossing today” … “Have a pleasant crossing today”")
    assert (wish.ask.old, wish.ask.new) == ("Have a nice crossing today", "Have a pleasant crossing today")
    assert wish.strength < 0.7


def test_a_lone_word_takes_the_place_of_its_like_in_a_quoted_sentence() -> None:
    pairs = replacements("„Ihr Gepäck können Sie gerne an Bord lassen.“ – bitte „gern“")
    assert pairs == {
        ("Ihr Gepäck können Sie gerne an Bord lassen.", "Ihr Gepäck können Sie gern an Bord lassen.")
    }


@pytest.mark.parametrize(
    ("note", "wished"),
    [
        ("The sign says “Upper dekc lounge”. It should be “deck”.", "Upper deck lounge"),
        ("“Outer habour wall” should be “harbour”.", "Outer harbour wall"),
        ("Auf dem Schild steht „Abfhart um acht“, es muss „Abfahrt“ heißen.", "Abfahrt um acht"),
    ],
)
def test_a_short_wording_keeps_its_other_words_where_one_is_misspelt(note: str, wished: str) -> None:
    assert strongest(note).ask.new == wished


@pytest.mark.parametrize(
    ("note", "wished"),
    [
        ("Please rename “Sign in” to “Signin”.", "Signin"),
        ("Please change “Settings page” to “Setting”.", "Setting"),
        ("Please change “Upper deck” to “Terrace”.", "Terrace"),
    ],
)
def test_a_label_may_become_one_word(note: str, wished: str) -> None:
    assert strongest(note).ask.new == wished


def test_an_apostrophe_goes_where_the_wished_wording_has_it() -> None:
    note = "„Los gehts“ braucht einen Apostroph: „Los geht's“"
    assert replacements(note, least=0) == {("Los gehts", "Los geht's")}


@pytest.mark.parametrize(
    "note", ["“Its late” needs an apostrophe.", "In „Email“ fehlt ein Bindestrich: „Email“."]
)
def test_where_a_sign_inside_of_words_goes_is_not_guessed(note: str) -> None:
    assert all(wish.ask.kind is not AskKind.INSERT for wish in read(note).wishes)


def test_a_lone_word_never_replaces_a_whole_sentence() -> None:
    wishes = read("„Der Hafen wurde 1887 von der Stadt gebaut.“ – bitte „schön“").wishes
    assert all(wish.ask.new != "schön" for wish in wishes if wish.ask.old)


def test_labels_on_the_way_are_not_compared() -> None:
    assert not replacements("Tap “Add a trip”, then tap “Add a trip now”.", least=0.0)


@pytest.mark.parametrize(
    ("note", "pair"),
    [
        ("„Ganz ok“ bitte „In Ordnung“", ("Ganz ok", "In Ordnung")),
        ("KFZ-Deck schreibt man Kfz-Deck", ("KFZ-Deck", "Kfz-Deck")),
        ("was: Wait for the crew!\nshould be: Ask the crew.", ("Wait for the crew!", "Ask the crew.")),
        ("The TRIP BACK button should read RETURN TRIP", ("TRIP BACK", "RETURN TRIP")),
        ("Change the days in the text from 21 days to 2 days", ("21 days", "2 days")),
    ],
)
def test_everyday_ways_to_set_one_wording_against_another(note: str, pair: tuple[str, str]) -> None:
    assert pair in replacements(note)


@pytest.mark.parametrize(
    "note",
    [
        "“towns people” is one word",
        "„zur Zeit“ schreibt man zusammen",
        "„um Andere nicht zu stören“: andere klein",
        "“right hand side” takes a hyphen",
    ],
)
def test_a_hint_at_the_spelling_is_a_correction(note: str) -> None:
    assert any(wish.ask.kind is AskKind.CORRECT for wish in read(note).wishes)


def test_in_english_in_names_a_place_and_no_wording() -> None:
    assert not replacements("Fix the slip in the ticket menu", least=0.0)


@pytest.mark.parametrize(
    "note", ["Reword fees_info please", "Typo in fees_info", "Clarify the string fees_info"]
)
def test_a_key_that_is_to_be_changed_is_addressed(note: str) -> None:
    assert read(note).addressed == ("fees_info",)


def test_a_key_that_is_only_mentioned_is_not_addressed() -> None:
    assert read("The value of fees_info is shown twice").addressed == ()


# --- what exactly is wished -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("note", "pair"),
    [
        ("then => than in the warning about too many cars", ("then", "than")),
        (
            "bis zum verlassen -> Verlassen bitte groß, ein Hauptwort",
            ("bis zum verlassen", "bis zum Verlassen"),
        ),
        ("„um die Erste anzulegen“ → „die erste“", ("um die Erste anzulegen", "um die erste anzulegen")),
        (
            "„…sobald Sie an Bord sind“ bitte „…sobald du an Bord bist“",
            ("…sobald Sie an Bord sind", "sobald du an Bord bist"),
        ),
        ("„Karte öffnen...“ → „Karte zeigen...“", ("Karte öffnen...", "Karte zeigen...")),
        ("„Karte öffnen“ → „Karte zeigen ...“", ("Karte öffnen", "Karte zeigen")),
    ],
    ids=[
        "a remark behind",
        "a remark in German",
        "a part of it",
        "dots before",
        "dots of both",
        "dots behind",
    ],
)
def test_only_what_is_wished_takes_the_place(note: str, pair: tuple[str, str]) -> None:
    assert pair in replacements(note)


def test_two_and_two_are_paired_in_their_order() -> None:
    text = "“Single” and “Return” on the route page should be “One way” and “Round trip”."
    assert replacements(text) == {("Single", "One way"), ("Return", "Round trip")}


def test_a_sentence_that_is_wished_for_a_few_words_leaves_the_edit_open() -> None:
    wishes = read("„nicht ohne Handschuhe“, besser: „Bitte nur mit Handschuhen anfassen.“").wishes
    assert all(wish.ask.new is None for wish in wishes if wish.ask.old)


def test_which_of_several_words_gets_a_capital_stays_open() -> None:
    (wish, *_) = read("„im voraus“ schreibt man groß").wishes
    assert (wish.ask.old, wish.ask.new) == ("im voraus", None)


@pytest.mark.parametrize("thanks", [", thanks!", ", danke", " bitte bis Freitag", " please"])
def test_thanks_and_remarks_are_no_part_of_the_wording(thanks: str) -> None:
    assert replacements(f"Gangway -> Boarding bridge{thanks}") == {("Gangway", "Boarding bridge")}


def test_pairs_in_one_line_are_told_apart() -> None:
    pairs = {("Gangwey", "Gangway"), ("Kabiene", "Kabine")}
    assert replacements("Gangwey → Gangway, Kabiene → Kabine") == pairs
    assert replacements("Gangwey → Gangway und Kabiene → Kabine") == pairs


def test_a_way_through_menus_is_no_pair() -> None:
    assert not replacements("Datei -> Öffnen -> Import geht nicht", least=0.0)


def test_a_note_of_quoted_words_alone_has_their_language() -> None:
    assert read("„Fußgänger“ → „Fußgängerinnen und Fußgänger“").language == "de"
