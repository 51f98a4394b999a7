"""Kinds of reply: each is offered only where it fits."""

from dataclasses import replace

import pytest

from app.model import (
    ClientProfile,
    CopycueError,
    Evidence,
    Finding,
    Language,
    Occasion,
    Person,
    Variant,
    VerdictKind,
)
from app.replies import allowed_variants, compose, refusal
from tests.app.replies.made import CASES, PROFILES, made_verdict

BOSS = replace(PROFILES["full"], sender="Ines Albers", hand_over=Person("Ines Albers", "Frau"))
HANDED = replace(PROFILES["full"], hand_over=Person("Ines Albers", "Frau"))


@pytest.mark.parametrize(
    ("variant", "case", "profile", "text_notes", "fits"),
    [
        (Variant.STANDARD, "slip", PROFILES["full"], 0, True),
        (Variant.COST, "slip", PROFILES["full"], 0, False),
        (Variant.COST, "slip", BOSS, 0, False),
        (Variant.COST, "slip", replace(BOSS, money_allowed=True), 0, True),
        (Variant.COST, "slip", replace(HANDED, money_allowed=True), 0, False),
        (Variant.COST, "program", replace(BOSS, money_allowed=True), 0, False),
        (Variant.ROLES, "slip", PROFILES["full"], 2, False),
        (Variant.ROLES, "slip", PROFILES["full"], 3, True),
        (Variant.ROLES, "program", PROFILES["full"], 9, False),
        (Variant.GUIDE, "twins", PROFILES["full"], 0, True),
        (Variant.GUIDE, "absent", PROFILES["full"], 0, False),
        (Variant.BENEFIT, "half", PROFILES["full"], 0, True),
        (Variant.HAND_OVER, "slip", PROFILES["full"], 0, False),
        (Variant.HAND_OVER, "slip", HANDED, 0, True),
        (Variant.HAND_OVER, "slip", BOSS, 0, False),
        (Variant.WHICH, "slip", PROFILES["full"], 0, False),
        (Variant.CALM, "program", PROFILES["full"], 0, True),
    ],
)
def test_each_kind_has_its_guard(
    variant: Variant, case: str, profile: ClientProfile, text_notes: int, *, fits: bool
) -> None:
    _note, verdict = CASES[case]
    reason = refusal(variant, verdict, profile, Occasion(text_notes=text_notes))
    assert (reason == "") is fits
    assert fits or reason.endswith(".")


def test_of_an_unclear_note_only_asking_and_handing_over_are_left() -> None:
    verdict = made_verdict(Finding.UNSURE, kind=VerdictKind.UNCLEAR)
    assert allowed_variants(verdict, HANDED) == (Variant.WHICH, Variant.HAND_OVER)


def test_a_kind_that_does_not_fit_is_refused_with_the_reason() -> None:
    with pytest.raises(CopycueError, match="Money may not be spoken of"):
        compose(*CASES["slip"], PROFILES["full"], variant=Variant.COST)


def test_a_kind_that_there_is_not_names_those_there_are() -> None:
    with pytest.raises(CopycueError, match="There are standard, short"):
        compose(*CASES["slip"], PROFILES["full"], variant="shrot")


def test_an_unclear_note_asks_which_text_and_never_what_is_meant() -> None:
    note, verdict = CASES["twins"]
    unclear = made_verdict(
        Finding.UNSURE, [replace(match, claimed=False) for match in verdict.matches], kind=VerdictKind.UNCLEAR
    )
    reply = compose(note, unclear, PROFILES["full"], language=Language.EN, variant=Variant.WHICH)
    assert reply is not None
    assert "A, B, C or another?" in reply.text
    assert "you mean" not in reply.text


@pytest.mark.parametrize("name", ["words", "sibling_words"])
def test_texts_that_only_share_words_with_a_vague_note_are_not_offered(name: str) -> None:
    note, verdict = CASES["twins"]
    shared = (Evidence(name, "It shares words with the note."),)
    matches = [replace(match, claimed=False, evidence=shared) for match in verdict.matches]
    unclear = made_verdict(Finding.UNSURE, matches, kind=VerdictKind.UNCLEAR)
    reply = compose(note, unclear, PROFILES["full"], language=Language.EN, variant=Variant.WHICH)
    assert reply is not None
    assert "A)" not in reply.text
    assert "hich texts" in reply.text


def test_an_upset_note_is_answered_formally_whatever_the_profile_says() -> None:
    reply = compose(*CASES["slip"], PROFILES["full"], language=Language.DE, variant=Variant.CALM)
    assert reply is not None
    assert reply.text.startswith("Sehr geehrte Frau Keller,")
    assert "?" not in reply.text
