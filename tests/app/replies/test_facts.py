"""Wishes as the templates get them."""

import pytest

from app.model import Ask, AskKind, Finding, Mark, MarkKind
from app.replies.facts import WishKind, pending_wishes, wish_facts
from tests.app.replies.made import case, made_edit, made_entry, made_match, made_verdict


def kind_of(ask: Ask) -> WishKind:
    return wish_facts(made_verdict(Finding.ABSENT, asks=[ask])).kind


@pytest.mark.parametrize(
    ("ask", "kind"),
    [
        (Ask(AskKind.CORRECT, "seperat"), WishKind.SLIP),
        (Ask(AskKind.REPLACE, "passangers", "passengers"), WishKind.SLIP),
        (Ask(AskKind.REPLACE, "3 months", "6 months"), WishKind.WORDING),
        (Ask(AskKind.REPLACE, "Log out", "Sign out"), WishKind.WORDING),
        (Ask(AskKind.REPLACE, "a", "b"), WishKind.WORDING),
        (Ask(AskKind.REPLACE, "Nordlicht-Guest", "Nordlicht-Gast"), WishKind.WORDING),
        (Ask(AskKind.INSERT, "gate.", "Mind the gap."), WishKind.ADDITION),
        (Ask(AskKind.INSERT, "museum", ","), WishKind.SIGN),
        (Ask(AskKind.INSERT, None, ","), WishKind.OTHER),
        (Ask(AskKind.DELETE, "on a leash"), WishKind.REMOVAL),
        (Ask(AskKind.REWORD, "Fully booked"), WishKind.OTHER),
        (Ask(AskKind.REPLACE, None, "Nordlicht-Gast"), WishKind.OTHER),
    ],
)
def test_a_wish_is_known_by_its_kind(ask: Ask, kind: WishKind) -> None:
    assert kind_of(ask) is kind


def test_a_wish_without_words_is_read_off_the_edit() -> None:
    entry = made_entry("Ein Fahrad kostet 4 Euro.")
    match = made_match(entry, Ask(AskKind.CORRECT), made_edit(entry, "Fahrad", "Fahrrad"))
    wish = wish_facts(made_verdict(Finding.CHANGE, [match]))
    assert (wish.kind, wish.quotes) == (WishKind.SLIP, ("Fahrad",))


def test_several_wishes_are_quoted_at_most_three() -> None:
    _note, verdict = case("several")
    assert wish_facts(verdict).quotes == ("PLZ, Ort", "eMail", "Strasse")


def test_wishes_are_quoted_in_the_order_of_the_note() -> None:
    asks = [
        Ask(AskKind.REPLACE, old, "x", marks=(Mark(start, start + 1, MarkKind.OLD),))
        for old, start in (("third", 30), ("first", 3), ("second", 20))
    ]
    verdict = made_verdict(Finding.CHANGE, [made_match(made_entry(), ask) for ask in asks])
    assert wish_facts(verdict).quotes == ("first", "second", "third")


def test_a_note_that_names_only_the_new_wording_is_thanked_for_what_it_changes() -> None:
    entry = made_entry("Hier gehts zurück")
    ask = Ask(AskKind.REPLACE, None, "Hier geht's zurück")
    wish = wish_facts(
        made_verdict(Finding.CHANGE, [made_match(entry, ask, made_edit(entry, "gehts", "geht's"))])
    )
    assert (wish.kind, wish.old, wish.new) == (WishKind.SLIP, "gehts", "geht's")


def test_a_wish_that_no_place_answers_is_pending() -> None:
    _note, verdict = case("wording")
    answered = verdict.matches[0].ask
    assert answered is not None
    left = Ask(AskKind.REPLACE, "Gute Reise", "Gute Fahrt")
    echo = Ask(AskKind.REPLACE, "buchen", "kaufen")
    both = made_verdict(Finding.CHANGE, verdict.matches, [answered, left, echo])
    assert pending_wishes(both) == ("Gute Reise",)
    assert pending_wishes(verdict) == ()
    assert pending_wishes(made_verdict(Finding.ABSENT, asks=[left])) == ()
