"""Names for places: what a correction teaches, when it is forgotten, and how little it may do."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.evidence import Scored
from app.matching.learned import PlaceName, hinted, learn, names_said, place_names
from app.model import ChosenPlace, Correction, Evidence, Note, Source
from tests.app.matching.small_copy import KIOSK, Desk, Texts, note_of

START = PlaceName("start screen", "start screen", "copy/kiosk.xml", ("home",), 1)


def chosen(text: str, *places: str, where: str = "") -> Correction:
    """Return a correction that chose places, each written FILE:KEY."""
    entries = tuple(ChosenPlace(*place.split(":")) for place in places)
    return Correction("1", "notes.csv", text, where, None, entries, dt.datetime(2026, 11, 16, tzinfo=dt.UTC))


def taught(*corrections: Correction) -> list[tuple[str, str, tuple[str, ...], int]]:
    return [(name.shown, name.file, name.section, name.choices) for name in learn(corrections)]


# --- the names in a note ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "where", "names"),
    [
        ("On the start screen, the title is odd.", "", ["start screen"]),
        ("The title on our Welcome page is odd.", "", ["Welcome page"]),
        ("See the tariff box in the footer of the booking form.", "", ["booking form"]),
        ("Auf der Startseite steht Unsinn.", "", ["Startseite"]),
        ("Im Bezahldialog fehlt ein Komma.", "", ["Bezahldialog"]),
        ("In der großen Fußzeile fehlt ein Komma.", "", ["großen Fußzeile"]),
        ("The title is odd.", "Deck plan", ["Deck plan"]),
        ("On the start screen it is odd.", "START SCREEN", ["START SCREEN"]),
        ("On the page it says nothing, on this screen neither.", "", []),
        ("Auf der Seite steht nichts.", "Seite", []),
        ("No place is named.", "", []),
        ("Odd.", "x" * 61, []),
        ("Odd.", "  \n ", []),
        ("Odd.", "🚢", []),
    ],
)
def test_a_note_names_places_in_its_page_column_and_in_its_words(
    text: str, where: str, names: list[str]
) -> None:
    assert list(place_names(text, where).values()) == names


# --- what a correction teaches ----------------------------------------------------------------


def test_a_choice_teaches_the_name_with_file_and_section() -> None:
    assert taught(chosen("On the start screen: x", "home.xml:home.title")) == [
        ("start screen", "home.xml", ("home",), 1)
    ]


def test_the_page_column_is_learnt_too() -> None:
    assert taught(chosen("x", "home.xml:title", where="Landing")) == [("Landing", "home.xml", (), 1)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("On the payment screen: x", "pay.xml:payment.title"),
        ("On the payment screen: x", "payment.xml:title"),
        ("Im Startbildschirm: x", "copy/start.xml:title"),
        ("On the settings page: x", "app.xml:setting_title"),
    ],
)
def test_what_file_or_section_say_themselves_is_not_learnt(text: str, place: str) -> None:
    assert taught(chosen(text, place)) == []


def test_choices_that_agree_are_counted_and_keep_what_their_keys_share() -> None:
    names = taught(
        chosen("On the start screen: x", "a.xml:home_lead_title"),
        chosen("The start screen: on the start screen, y", "a.xml:home_foot_text"),
    )
    assert names == [("start screen", "a.xml", ("home",), 2)]


def test_a_choice_in_another_file_forgets_the_name_and_the_next_begins_anew() -> None:
    here, there = chosen("On the start screen: x", "a.xml:k"), chosen("On the start screen: y", "b.xml:k")
    assert taught(here, there) == []
    assert taught(here, there, there) == [("start screen", "b.xml", (), 1)]


def test_places_in_several_files_teach_nothing() -> None:
    assert taught(chosen("On the start screen: x", "a.xml:k", "b.xml:k")) == []


def test_whose_a_note_is_teaches_no_name() -> None:
    assert taught(chosen("On the start screen: x")) == []


# --- which notes say a name -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("The START  SCREEN is odd.", "", True),
        ("Odd.", "Start screen, below", True),
        ("The restart screens are odd.", "", False),
        ("start the screen", "", False),
        ("screen", "start", False),
    ],
)
def test_a_name_is_said_as_whole_words(text: str, where: str, said: bool) -> None:
    note = Note("1", text, Source("notes.csv"), where=where)
    assert bool(names_said(note, [START])) is said


# --- what it does -----------------------------------------------------------------------------


def weighed(
    names: Sequence[PlaceName], *, single_file: bool = False
) -> tuple[Sequence[Scored], dict[int, Evidence], Desk]:
    desk = Desk(Texts({"home.ok": "Continue", "pay.ok": "Continue", "pay.lead": "Continue here"}))
    scored = list(desk.scored('Change "Continue" to "Next".').values())
    return *hinted(scored, names, desk.copy, single_file=single_file), desk


def test_an_entry_of_the_section_is_lifted_with_its_reason() -> None:
    scored, hints, desk = weighed([START])
    assert desk.copy.key(scored[0].index) == "home.ok"
    assert hints[0] == Evidence("learnt", "You chose this before for “start screen”.", 0.8)


def test_others_of_the_same_file_are_lifted_less_and_in_a_single_file_not_at_all() -> None:
    _, hints, _ = weighed([START])
    assert {index: hint.weight for index, hint in hints.items()} == {0: 0.8, 1: 0.4, 2: 0.4}
    _, hints, _ = weighed([START], single_file=True)
    assert list(hints) == [0]


def test_a_name_for_a_whole_file_tells_nothing_where_there_is_one_file() -> None:
    whole = PlaceName("start screen", "start screen", "copy/kiosk.xml", (), 5)
    assert weighed([whole], single_file=True)[1] == {}


@pytest.mark.parametrize("choices", [2, 3, 1_000])
def test_what_many_choices_add_is_bounded(choices: int) -> None:
    name = PlaceName("start screen", "start screen", "copy/kiosk.xml", ("home",), choices)
    scored, hints, desk = weighed([name])
    assert hints[0].weight == 1.6
    plain = desk.scored('Change "Continue" to "Next".')["home.ok"].score
    odds = scored[0].score / (1 - scored[0].score)
    assert odds / (plain / (1 - plain)) < 5


# --- without corrections nothing changes ------------------------------------------------------

_WORDS = st.sampled_from(
    [*" ".join(KIOSK.values()).split(), "->", '"', "on the", "start", "screen", "change"]
)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_without_learnt_names_the_candidates_are_the_very_same(text: str) -> None:
    scored = list(Desk().scored(text or "-").values())
    assert hinted(scored, names_said(note_of(text or "-"), learn([])), Texts(KIOSK), single_file=True) == (
        scored,
        {},
    )


@given(st.text(max_size=120), st.text(max_size=60))
def test_hostile_words_teach_at_most_a_name_and_break_nothing(text: str, where: str) -> None:
    correction = chosen(f"On the {text} screen", "a.xml:k", where=where)
    names = learn([correction])
    note = Note("1", correction.text, Source("notes.csv"), where=where)
    assert set(names_said(note, names)) == set(names)


@pytest.mark.parametrize(
    "words", ["(.*)+$", "[a-", "\\1 \\g<0>", "{0} %s", "<b>x</b>", "[red]x[/red]", "a" * 50_000]
)
def test_a_name_is_never_a_pattern(words: str) -> None:
    names = learn([chosen("x", "a.xml:k", where=words[:60]), chosen(f"on the {words} screen", "b.xml:k")])
    other = Note("2", "On the deck plan it is odd.", Source("notes.csv"))
    assert names_said(other, names) == ()
