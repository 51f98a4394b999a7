"""A wording of ours: for one kind of wish only, and always said to be ours."""

import pytest

from app.model import Ask, AskKind, Finding, Formality, Language, Match
from app.replies import compose
from app.replies.suggestions import suggestion
from tests.app.replies.made import PROFILES, made_edit, made_entry, made_match, made_note, made_verdict

KINDER = made_note("Could that be kinder? Geht das freundlicher?")


def place(value: str, raw: str | None = None) -> Match:
    return made_match(made_entry(value, raw=raw), Ask(AskKind.REWORD, value))


@pytest.mark.parametrize(
    ("value", "language", "suggested"),
    [
        ("This tour is fully booked.", "en", "Sorry, this tour is fully booked."),
        ("Your card was declined, {name}.", "en", "Sorry, your card was declined, {name}."),
        ("Diese Führung ist ausgebucht.", "de", "Leider ist diese Führung ausgebucht."),
        ("Ihre Karte wurde abgelehnt.", "de", "Leider wurde Ihre Karte abgelehnt."),
        ("Du hast nicht genug Gold.", "de", "Leider hast du nicht genug Gold."),
    ],
)
def test_bad_news_gets_a_word_of_regret(value: str, language: str, suggested: str) -> None:
    assert suggestion(KINDER, place(value), language) == suggested


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("Welcome aboard.", "en"),
        ("The café is open.", "en"),
        ("Sorry, this tour is fully booked.", "en"),
        ("Fully booked", "en"),
        ("Not here. And not there.", "en"),
        ("Leider ist alles ausgebucht.", "de"),
        ("Diese so schöne und lange Führung ist ausgebucht.", "de"),
        ("This tour is fully booked.", "fr"),
    ],
)
def test_of_other_texts_nothing_is_suggested(value: str, language: str) -> None:
    assert suggestion(KINDER, place(value), language) == ""


def test_another_wish_gets_none() -> None:
    assert suggestion(made_note("Could that be shorter?"), place("This tour is fully booked."), "en") == ""


def test_a_wording_that_is_given_is_not_replaced_by_ours() -> None:
    entry = made_entry("This tour is fully booked.")
    told = made_match(entry, Ask(AskKind.REPLACE, "fully", "quite"), made_edit(entry, "fully", "quite"))
    assert suggestion(KINDER, told, "en") == ""


def test_what_is_typed_otherwise_than_it_reads_gets_none() -> None:
    assert suggestion(KINDER, place("No cats & dogs.", "No cats &amp; dogs."), "en") == ""


@pytest.mark.parametrize(("language", "ours"), [(Language.EN, "suggestion"), (Language.DE, "Vorschlag von")])
def test_it_is_said_to_be_ours(language: Language, ours: str) -> None:
    match = place("This tour is fully booked.")
    verdict = made_verdict(Finding.CHANGE, [match], [match.ask] if match.ask else [])
    for formality in Formality:
        reply = compose(KINDER, verdict, PROFILES["full"], language=language, formality=formality)
        assert reply is not None
        before = reply.text.split("\nSorry, this tour is fully booked.")[0]
        assert ours in before.splitlines()[-1]
