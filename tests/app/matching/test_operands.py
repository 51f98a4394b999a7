"""Wording that a note names without setting it apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.operands import find_operands
from app.matching.quotes import QuoteStyle, find_quotations


def operands(note: str) -> list[str]:
    found = find_operands(note, find_quotations(note))
    return [quotation.text for quotation in sorted(found, key=lambda quotation: quotation.start)]


@pytest.mark.parametrize(
    "note",
    [
        "Quay 3 -> Pier 3",
        "Quay 3 → Pier 3",
        "Quay 3 => Pier 3",
        "Quay 3 > Pier 3",
        "Quay 3\n-> Pier 3",
        "- Quay 3 -> Pier 3",
        "2. Quay 3 -> Pier 3",
        "[Kiosk] Quay 3 -> Pier 3",
        "Timetable: Quay 3 -> Pier 3",
        "Kiosk, page 2: Quay 3 -> Pier 3",
        "Typo: Quay 3 -> Pier 3",
        "Please change the Quay 3 -> Pier 3",
        "Quay 3 -> Pier 3 (seen on the timetable)",
        "Quay 3 -> Pier 3 (timetable) #copy @imke",
        "Quay 3 -> Pier 3,",
        "before: Quay 3\nafter: Pier 3",
        "**Before:** Quay 3\n**After:** Pier 3",
        "- alt: Quay 3\n- neu: Pier 3",
        "Ist:\nQuay 3\nSoll:\nPier 3",
        "Rename Quay 3 to Pier 3",
        "Please replace Quay 3 with Pier 3.",
        "Kiosk: change Quay 3 to Pier 3",
        "Quay 3 durch Pier 3 ersetzen",
        "Bitte Quay 3 in Pier 3 ändern",
    ],
)
def test_both_sides_of_a_wish_are_found(note: str) -> None:
    assert operands(note) == ["Quay 3", "Pier 3"]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Quay -> Pier\nCrew -> Staff", ["Quay", "Pier", "Crew", "Staff"]),
        ("Quay -> Pier; Crew -> Staff; Hold -> Deck", ["Quay", "Pier", "Crew", "Staff", "Hold", "Deck"]),
        ("Note: closed today → Note: open today", ["Note: closed today", "Note: open today"]),
        ("Step 1: Pay → Step 1: Choose", ["Step 1: Pay", "Step 1: Choose"]),
        ("-> Pier 3", ["Pier 3"]),
    ],
)
def test_lists_labels_and_lone_arrows(note: str, words: list[str]) -> None:
    assert operands(note) == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("On deck 3 it says Libary, should be Library", ["Libary", "Library"]),
        ("please fix Recieved to Received on the receipt", ["Recieved", "Received"]),
        ("Da steht Gebeude statt Gebäude", ["Gebeude", "Gebäude"]),
        ("ihre statt Ihre", ["ihre", "Ihre"]),
    ],
)
def test_two_nearly_equal_words_around_a_linking_word_are_found(note: str, words: list[str]) -> None:
    assert operands(note) == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("typo in the fare table (succesful)", ["succesful"]),
        ("Tippfehler: Fahrscheinautomt", ["Fahrscheinautomt"]),
        ("Adress is spelled with two d's", ["Adress"]),
        ("Eintritskarte ist falsch geschrieben", ["Eintritskarte"]),
        ("Recieved is not correctly spelt on the receipt.", ["Recieved"]),
        ("bitte überall Zimmerkarte statt Schlüsselkarte", ["Zimmerkarte", "Schlüsselkarte"]),
        ("use Deckplan instead of Floorplan", ["Deckplan", "Floorplan"]),
        ("raise it from 5 minutes to 10 minutes", ["5 minutes", "10 minutes"]),
    ],
)
def test_words_called_wrong_or_set_against_others_are_found(note: str, words: list[str]) -> None:
    assert operands(note) == words


@pytest.mark.parametrize(
    "note",
    [
        "Settings -> Language -> German -> Save",
        "Settings > Language > German > Save",
        "The kiosk stays dark after the update.",
        "The sign:\n> Quay 3\nis wrong",
        "I want to change something to the layout",
        "“Quay 3” -> “Pier 3”",
        "",
    ],
)
def test_paths_block_quotes_quotations_and_mere_talk_are_no_wording(note: str) -> None:
    assert operands(note) == []


def test_a_long_paragraph_beside_an_arrow_is_no_wording() -> None:
    assert operands("so " * 100 + "-> Pier") == ["Pier"]


def test_what_is_found_is_plain_and_lies_where_it_says() -> None:
    note = "  Rename   Quay 3 to Pier 3 !"
    for quotation in find_operands(note, ()):
        assert quotation.style is QuoteStyle.PLAIN
        assert note[quotation.start : quotation.end] == quotation.text


PIECES = (
    "a",
    "Quay",
    "Pier",
    " ",
    "  ",
    "\n",
    "->",
    " > ",
    ";",
    ": ",
    "“c”",
    "(d)",
    "change ",
    "to ",
    "durch ",
)


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=25).map("".join))
def test_operands_never_touch_each_other_or_a_quotation(note: str) -> None:
    quotations = find_quotations(note)
    spans = sorted((found.start, found.end) for found in (*quotations, *find_operands(note, quotations)))
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_word_like_one_of_a_longer_quotation_is_no_wording_of_its_own() -> None:
    assert operands('wait, relax and pay should be "Wait, relax & enjoy."') == []
    assert operands('Wellcome should be "Welcome"') == ["Wellcome"]
