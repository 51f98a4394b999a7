"""Quotations: what a note sets apart, by every kind of mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.quotes import Quotation, QuoteStyle, find_quotations, plain

MARKS = "\"'´,`*_~„“”‚‘’«»‹›>#-.…[]() \n\tabcÄß7\u0301\u202e\ue000😀"


def the_only_one(note: str) -> Quotation:
    (quotation,) = find_quotations(note)
    return quotation


@pytest.mark.parametrize(
    "note",
    [
        'The label says "Boarding now" on deck 2.',
        "The label says “Boarding now” on deck 2.",
        "The label says 'Boarding now' on deck 2.",
        "The label says ‘Boarding now’ on deck 2.",
        "The label says ''Boarding now'' on deck 2.",
        "Auf dem Schild steht „Boarding now“.",
        "Auf dem Schild steht „Boarding now”.",
        'Auf dem Schild steht „Boarding now".',
        "Auf dem Schild steht ‚Boarding now‘.",
        "Auf dem Schild steht »Boarding now«.",
        "L’écran dit «Boarding now».",
        "Auf dem Schild steht ›Boarding now‹.",
        "L’écran dit ‹Boarding now›.",
        "Auf dem Schild steht ,,Boarding now''.",
        'Auf dem Schild steht ,,Boarding now".',
        "Auf dem Schild steht ´Boarding now´.",
        "Auf dem Schild steht `Boarding now´.",
    ],
)
def test_every_kind_of_quotation_mark_sets_words_apart(note: str) -> None:
    quotation = the_only_one(note)
    assert quotation.text == "Boarding now"
    assert quotation.style is QuoteStyle.QUOTES


@pytest.mark.parametrize(
    ("note", "style"),
    [
        ("The key `Boarding now` looks odd", QuoteStyle.CODE),
        ("The key ``Boarding now`` looks odd", QuoteStyle.CODE),
        ("See:\n```\nBoarding now\n```\nthanks", QuoteStyle.CODE),
        ("See:\n```xml\nBoarding now\n```", QuoteStyle.CODE),
        ("It says **Boarding now** in bold", QuoteStyle.EMPHASIS),
        ("It says __Boarding now__ in bold", QuoteStyle.EMPHASIS),
        ("It says *Boarding now* slanted", QuoteStyle.EMPHASIS),
        ("It says _Boarding now_ slanted", QuoteStyle.EMPHASIS),
        ("Drop ~~Boarding now~~ please", QuoteStyle.STRUCK),
        ("The sign:\n> Boarding now\nis wrong", QuoteStyle.BLOCK),
        ("The sign:\n-----\nBoarding now\n-----\nis wrong", QuoteStyle.BLOCK),
    ],
)
def test_code_emphasis_strikes_and_blocks_set_words_apart_too(note: str, style: QuoteStyle) -> None:
    quotation = the_only_one(note)
    assert (quotation.text, quotation.style) == ("Boarding now", style)


@pytest.mark.parametrize(
    "note",
    [
        "I don't think it's right, the visitors can't see the cat's name.",
        "So geht's nicht, das wär's noch, der Hans' Koffer.",
        "Don’t worry, that’s fine, it’s the readers’ room.",
        "The engine is at 3,, no, 4 knots",
        "Menü › Fahrplan › Heute",
        "C´est la vie, j´ai fini",
        'The screen is 24" wide',
        "Five * six * seven and snake_case_name and 2*3*4",
        "a ~ b ~ c",
        'He wrote "and never closed it',
        "Er schrieb „und hörte nie auf",
        "The code ` is open",
        'An empty pair "" and a blank one " " say nothing',
        "Marks alone “__” say nothing\n> **\nnor",
        "-----\n** **\n-----\n",
    ],
)
def test_apostrophes_inches_and_unclosed_marks_are_no_quotations(note: str) -> None:
    assert find_quotations(note) == ()


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("'Don't feed the seals' is fine", "Don't feed the seals"),
        ("‘Don’t feed the seals’ is fine", "Don’t feed the seals"),
        ("The sign 'It's closed' hangs there", "It's closed"),
        ("Auf dem Schild 'Geht's weiter?' steht nichts", "Geht's weiter?"),
    ],
)
def test_an_apostrophe_inside_single_quotes_does_not_end_them(note: str, words: str) -> None:
    assert the_only_one(note).text == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("It says \"Press 'Start' to begin\"", "Press 'Start' to begin"),
        ("Da steht „Drücken Sie ‚Los‘ zum Kauf“", "Drücken Sie ‚Los‘ zum Kauf"),
        ("Da steht „Der Film “Ebbe” läuft um acht“", "Der Film “Ebbe” läuft um acht"),
        ('`call it "Deck"` there', 'call it "Deck"'),
        ("> He said “ahoy”", "He said “ahoy”"),
    ],
)
def test_of_nested_quotations_the_outer_one_counts(note: str, words: str) -> None:
    assert the_only_one(note).text == words


def test_lines_of_a_block_belong_together() -> None:
    note = "Please check:\n> Mind the gap\n> between ferry and pier.\n\nThanks\n> Bye"
    assert [quotation.text for quotation in find_quotations(note)] == [
        "Mind the gap between ferry and pier.",
        "Bye",
    ]


def test_a_block_between_rules_may_hold_a_quoted_line() -> None:
    note = "-----\nOpen daily\n> except Monday\n-----\nplease shorten"
    assert the_only_one(note).style is QuoteStyle.BLOCK


def test_a_line_that_begins_with_an_angle_stays_in_its_code_fence() -> None:
    note = "```\n<b>Deck</b\n> text\n```"
    assert the_only_one(note).style is QuoteStyle.CODE


def test_a_quotation_may_run_over_a_line_but_not_over_a_paragraph() -> None:
    assert the_only_one('It says "Your cabin\nis ready" here').text == "Your cabin is ready"
    assert find_quotations('It says "Your cabin\n\nis ready" here') == ()


@pytest.mark.parametrize(
    ("note", "words", "cut"),
    [
        ("“The exhibition closes …” sounds hard", "The exhibition closes …", True),
        ("“... closes at five” sounds hard", "... closes at five", True),
        ("“[…] closes at five” sounds hard", "[…] closes at five", True),
        ("“Closes at five.” sounds hard", "Closes at five.", False),
        ("“…” is all it says", "…", False),
    ],
)
def test_an_ellipsis_at_an_end_says_that_words_were_left_out(note: str, words: str, cut: bool) -> None:
    quotation = the_only_one(note)
    assert (quotation.text, quotation.cut) == (words, cut)


@pytest.mark.parametrize(
    ("note", "words", "focus"),
    [
        ("“Please **dissembark** now”", "Please dissembark now", ("dissembark",)),
        ("„Bitte *ausstiegen* und _warten_“", "Bitte ausstiegen und warten", ("ausstiegen", "warten")),
        ("“*Whole line*”", "Whole line", ()),
        ("“two * three * four”", "two * three * four", ()),
        ("“room_number_two”", "room_number_two", ()),
    ],
)
def test_emphasis_inside_a_quotation_is_its_focus(note: str, words: str, focus: tuple[str, ...]) -> None:
    quotation = the_only_one(note)
    assert (quotation.text, quotation.focus) == (words, focus)


@pytest.mark.parametrize(
    "note",
    ["**“Quay 3”** is gone", "> “Quay 3”", "`“Quay 3”` is gone", "~~„Quay 3“~~", "*'Quay 3'* is gone"],
)
def test_marks_around_all_of_the_words_are_no_words(note: str) -> None:
    assert the_only_one(note).text == "Quay 3"


@pytest.mark.parametrize(
    "note", ["**Expected:**\nit opens", "**Expected**: it opens", "- *Hafen:* Da war nichts", "__Page 3:__ x"]
)
def test_an_emphasised_label_is_no_quotation(note: str) -> None:
    assert find_quotations(note) == ()


@pytest.mark.parametrize("note", ["**Leaves at:** → **Departs at:**", "**Leaves at:** soll **Departs at:**"])
def test_emphasised_wording_may_end_with_a_colon(note: str) -> None:
    assert [quotation.text for quotation in find_quotations(note)] == ["Leaves at:", "Departs at:"]


def test_several_quotations_come_in_the_order_of_the_note() -> None:
    note = "Change „Kai“ to “Pier”, then `pier.title`, then\n> Pier 7\nand 'Dock'."
    assert [quotation.text for quotation in find_quotations(note)] == [
        "Kai",
        "Pier",
        "pier.title",
        "Pier 7",
        "Dock",
    ]


def test_the_stretch_of_a_quotation_holds_its_marks() -> None:
    note = "Say “Ahoy” twice"
    quotation = the_only_one(note)
    assert note[quotation.start : quotation.end] == "“Ahoy”"


def test_what_is_longer_than_any_copy_is_an_accident() -> None:
    assert find_quotations('"' + "wave " * 500 + '"') == ()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("**Bold** move", "Bold move"),
        ("  two\n lines ", "two lines"),
        ("~~old~~ new", "old new"),
        ("2 * 3", "2 * 3"),
        ("snake_case", "snake_case"),
    ],
)
def test_plain_words_have_no_emphasis_and_stand_on_one_line(written: str, words: str) -> None:
    assert plain(written) == words


@given(st.text(st.one_of(st.sampled_from(MARKS), st.characters()), max_size=120))
def test_quotations_lie_in_the_note_in_order_and_never_one_over_another(note: str) -> None:
    end = 0
    for quotation in find_quotations(note):
        assert end <= quotation.start < quotation.end <= len(note)
        assert quotation.text.strip()
        end = quotation.end


@given(
    st.text(st.sampled_from("abc ÄÖ7.,!?"), min_size=1, max_size=40).filter(lambda words: bool(words.strip()))
)
def test_whatever_words_stand_between_curly_quotes_are_found_again(words: str) -> None:
    quotation = the_only_one(f"It says “{words}” there")
    assert quotation.text == " ".join(words.split())
