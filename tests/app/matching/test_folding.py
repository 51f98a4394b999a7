"""Folding: what is the same for comparison, and the way back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.folding import fold, fold_all, fold_with_map, similar_words, word_spans, words_of

_JOINING = "\u00ad\u200b\u200d\u0301\u0323\u0f73\u1100\u1161\u11a8\u09c7\u09be"
AWKWARD = st.text(
    st.one_of(st.characters(), st.sampled_from("&_ \t\n\u00a0ßİŉﬀeEaA…⁄„“‚’«»–" + _JOINING)),
    max_size=60,
)
"""Text rich in what folding removes, joins or draws out."""


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Departure Board", "departure board"),
        ("  Fähre\tnach\r\n  Amrum ", "fähre nach amrum"),
        ("“Pier 4”", "'pier 4'"),
        ("„Anleger“ und ‚Steg‘", "'anleger' und 'steg'"),
        ("«Quai» ‹nord›", "'quai' 'nord'"),
        ("don’t", "don't"),
        ("Hin– und Rückfahrt", "hin- und rückfahrt"),
        ("Loading…", "loading..."),
        ("12\u00a0€", "12 €"),
        ("Lese\u00adsaal", "lesesaal"),
        ("\u202bticket\u202c", "ticket"),
        ("STRASSE Straße", "strasse strasse"),
        ("1⁄2 Preis", "1/2 preis"),
    ],
)
def test_what_looks_alike_folds_alike(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("&Print receipt", "print receipt"),
        ("P&rint receipt", "print receipt"),
        ("Print _Receipt", "print receipt"),
        ("Rooms & suites", "rooms & suites"),
        ("B&B", "b&b"),
        ("room_number", "room_number"),
        ("Fish && chips", "fish && chips"),
    ],
)
def test_accelerators_go_but_other_signs_stay(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("decomposed", "composed"),
    [
        ("Cafe\u0301 menu", "café menu"),
        ("Cafe\u00ad\u0301 menu", "café menu"),
        ("\u1100\u1161\u11a8 ferry", "각 ferry"),
        ("\u0995\u09c7\u09be", "\u0995\u09cb"),
    ],
)
def test_composed_and_decomposed_letters_are_the_same(decomposed: str, composed: str) -> None:
    assert fold(decomposed) == fold(composed) == composed
    assert fold_with_map(decomposed).text == composed


@given(AWKWARD)
def test_both_ways_of_folding_agree(text: str) -> None:
    assert fold_with_map(text).text == fold(text)


@given(st.text("e\u0301\u0323\u05b0\u200b &a", min_size=1, max_size=9), st.integers(50, 90))
def test_both_ways_of_folding_agree_on_piles_of_accents(text: str, times: int) -> None:
    piled = text * times + "e" + "\u0301\u0323" * times
    assert fold_with_map(piled).text == fold(piled)


def test_a_long_pile_of_accents_is_cut_before_it_is_put_in_order() -> None:
    assert len(fold("e" + "\u0301\u0323" * 50_000)) < 100


@given(AWKWARD)
def test_the_map_goes_forward_and_stays_inside_the_original(text: str) -> None:
    folded = fold_with_map(text)
    assert len(folded.origins) == len(folded.text)
    assert all(0 <= start < end <= len(text) for start, end in folded.origins)
    starts = [start for start, _ in folded.origins]
    assert starts == sorted(starts)


@given(AWKWARD, st.data())
def test_a_stretch_of_the_original_is_found_again_by_its_folded_place(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.original(start, end)
    assert 0 <= first <= last <= len(text)
    assert (first < last) == (start < end)


@pytest.mark.parametrize(
    ("text", "folded_part", "original_part"),
    [
        ("Fahrt  nach\nSylt", "fahrt nach sylt", "Fahrt  nach\nSylt"),
        ("Open the &Gate now", "the gate", "the &Gate"),
        ("Große Straße 5", "strasse", "Straße"),
        ("Lese\u00adsaal offen", "saal", "saal"),
        ("wait…", "...", "…"),
    ],
)
def test_a_folded_part_leads_back_to_what_was_written(
    text: str, folded_part: str, original_part: str
) -> None:
    folded = fold_with_map(text)
    at = folded.text.index(folded_part)
    start, end = folded.original(at, at + len(folded_part))
    assert text[start:end] == original_part


def test_an_empty_stretch_lies_before_the_character_at_its_place() -> None:
    folded = fold_with_map("  Deck B ")
    assert folded.original(0, 0) == (2, 2)
    assert folded.original(5, 5) == (7, 7)
    assert folded.original(6, 6) == (8, 8)
    assert fold_with_map("").original(0, 0) == (0, 0)


def test_hyphens_and_apostrophes_inside_belong_to_a_word() -> None:
    assert words_of(fold("Check-in isn’t open – “yet”, 9 a.m.")) == [
        "check-in",
        "isn't",
        "open",
        "yet",
        "9",
        "a",
        "m",
    ]


@given(AWKWARD)
def test_word_spans_cut_the_words_out_of_the_text(text: str) -> None:
    spans = word_spans(text)
    assert [text[start:end] for start, end in spans] == words_of(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("fery", "ferry"), ("museum", "musuem"), ("libary", "library"), ("gebäuede", "gebäude")],
)
def test_a_slip_of_the_pen_looks_like_its_word(one: str, other: str) -> None:
    assert similar_words(one, other)
    assert similar_words(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("ferry", "ferry"), ("bus", "bug"), ("in", "im"), ("deck", "dock-side"), ("hafen", "hallen")],
)
def test_other_words_are_no_slips(one: str, other: str) -> None:
    assert not similar_words(one, other)


# --- many at once -----------------------------------------------------------------------------


@given(st.lists(AWKWARD | st.text("aZ &_ÄßéµΑ “…\u00ad\0\x85", max_size=9), max_size=6))
def test_many_texts_fold_to_what_each_folds_to(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


def test_a_piled_text_among_many_folds_as_it_does_alone() -> None:
    texts = ["Anleger", "z" + "\u0301" * 600, "\u200b" * 600 + "Steg"]
    assert fold_all(texts) == [fold(text) for text in texts]


def test_folding_goes_on_after_many_texts() -> None:
    texts = [f"Pier {number}" for number in range(600)]
    assert fold_all(texts) == [f"pier {number}" for number in range(600)]
