"""Searching as an editor does really gives the hit that was named, at that place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.by_hand import Page, Spot, search_for
from app.model import Search
from tests.app.catalogue.editor import hits_of


def search(text: str, changed: str = "", *names: str) -> Search | None:
    """The search for what stands between ``[[`` and ``]]``."""
    at, end = text.index("[["), text.index("]]") - len("[[")
    plain = text.replace("[[", "").replace("]]", "")
    start = plain.index(changed, at) if changed else at
    part = (start, start + len(changed)) if changed else (at, end)
    found = tuple((plain.index(name), plain.index(name) + len(name)) for name in names)
    return search_for(Page(plain), Spot((at, end), part, found))


def test_the_word_that_changes_is_searched_for() -> None:
    assert search("<a>[[Welcom on board]]</a>\n<b>on board</b>", "Welcom") == Search("Welcom")


def test_upper_and_lower_case_are_alike_to_an_editor() -> None:
    assert search("<a>[[Pay Now]]</a>\n<b>pay</b>", "Pay") == Search("Pay Now")


@pytest.mark.parametrize(
    ("text", "changed", "phrase"),
    [
        (
            "<a>[[Buy a ticket now]]</a><b>Buy a card now</b>",
            "Buy a ticket now",
            "ticket",
        ),
        ("<a>[[Free if they are kept in]]</a>", "if they are kept", "if they"),
        ("<a>[[Pay now]]</a><b>Pay later</b><c>now</c>", "Pay", "Pay now"),
        ("<a>[[Pay your fare]]</a><b>Pay your card</b><c>fare</c>", "Pay", "Pay your fare"),
        ("<a>[[Fish &amp; chips, fresh]]</a><b>fish</b>", "Fish", "chips"),
        ("<a>[[Don\\'t miss it]]</a>", "Don\\'t", "Don"),
        ("<a>[[He said “well”, then]]</a>", "“well”", "well"),
        ("<a>[[One\ntwo three]]</a><b>one</b>", "One\ntwo", "two"),
        ("<a>[[A <b>new</b> day]]</a><c>A new</c>", "A <b>new</b>", "day"),
        ("<a>[[Sea\u00a0view rooms]]</a><b>sea</b>", "Sea\u00a0view", "view"),
        ("<a>[[Ends here]]</a>", "", "Ends"),
        ("<a>[[(press) OK]]</a><b>OK</b>", "", "press"),
    ],
)
def test_a_few_words_that_stand_nowhere_else_and_say_something(text: str, changed: str, phrase: str) -> None:
    assert search(text, changed) == Search(phrase)


def test_an_insertion_is_found_by_the_word_before_it() -> None:
    text = "<a>Mind the gap please</a>"
    assert search_for(Page(text), Spot((3, 22), (15, 15))) == Search("gap")


def test_what_is_typed_otherwise_than_it_reads_is_found_by_the_words_beside_it() -> None:
    text = "<a>We don\\'t know; check it\\'s spelling</a><b>it</b>"
    at = text.index("\\'s")
    assert search_for(Page(text), Spot((3, text.index("</a>")), (at, at + 2))) == Search("check it")


def test_a_sign_is_found_by_the_word_it_stands_at() -> None:
    text = "<a>Mind the gap.</a><b>the</b>"
    assert search_for(Page(text), Spot((3, 16), (15, 16))) == Search("gap")


def test_the_name_leads_there_where_the_words_do_not() -> None:
    text = '<t key="ok.pay">[[OK]]</t>\n<t key="ok.ask">OK</t>'
    assert search(text, "", "ok.pay") == Search("ok.pay")


def test_signs_around_the_text_help_where_no_words_do() -> None:
    assert search("<a>[[OK]]</a><b>OK then</b>") == Search(">OK<")


def test_where_nothing_stands_alone_the_number_of_the_hit_is_told() -> None:
    assert search("<a>OK</a>\n<a>OK</a>\n<a>[[OK]]</a>\n<a>OK</a>") == Search("OK", 3, 4)


def test_where_hits_are_many_those_with_the_fewest_are_told() -> None:
    text = "<t>" + "tan " * 20 + "</t><a>tan</a>\n<a>[[tan]]</a>"
    assert search(text) == Search(">tan<", 2, 2)


def test_a_text_of_signs_alone_is_found_by_its_name() -> None:
    assert search('<t key="dots">[[…]]</t>', "", "dots") == Search("dots")


def test_a_text_that_can_not_be_searched_for_has_no_phrase() -> None:
    assert search("<a>[[…]]</a>") is None


def test_long_texts_without_blanks_are_cut() -> None:
    text = "<a>[[お支払いはこちらのカードリーダーにカードを差し込んでください]]</a>"
    found = search(text)
    assert found is not None
    assert len(found.phrase) <= 24


@pytest.mark.parametrize("odd", ["İstanbul", "STRASSE straße", "ΟΔΟΣ οδός", "ǅ ﬁn K"])
def test_letters_whose_small_form_is_longer_shift_nothing(odd: str) -> None:
    assert search(f"<x>{odd}</x><a>[[Anleger]]</a>") == Search("Anleger")


# --- any text -------------------------------------------------------------------------------------

_WORDS = st.sampled_from(
    (
        "pay",
        "Pay",
        "now",
        "OK",
        "a",
        "Überfahrt",
        "überfahrt",
        "&amp;",
        "<b>",
        "</b>",
        "\n",
        "“x”",
        "ha",
        "İ",
        "…",
    )
)
_TEXTS = st.lists(_WORDS, min_size=1, max_size=8).map(" ".join)


@given(st.lists(_TEXTS, min_size=1, max_size=6), st.data())
def test_an_editor_finds_the_phrase_at_the_place_as_the_hit_that_is_told(
    texts: list[str], draw: st.DataObject
) -> None:
    number = draw.draw(st.integers(0, len(texts) - 1))
    lead = (
        "".join(f'<t k="k{n}">{text}</t>\n' for n, text in enumerate(texts[:number])) + f'<t k="k{number}">'
    )
    text = lead + texts[number] + "</t>" + "".join(f"<t>{text}</t>\n" for text in texts[number + 1 :])
    start, end = len(lead), len(lead) + len(texts[number])
    low = draw.draw(st.integers(start, end))
    high = draw.draw(st.integers(low, end))
    name = (start - 2 - len(f"k{number}"), start - 2)
    found = search_for(Page(text), Spot((start, end), (low, high), (name,)))
    assert found is not None
    hits = hits_of(found.phrase, text)
    assert (len(hits), found.phrase.isprintable(), "\n" in found.phrase) == (found.of, True, False)
    at = hits[found.hit - 1]
    assert at <= end
    assert at + len(found.phrase) >= name[0]
    assert text[at : at + len(found.phrase)] == found.phrase
