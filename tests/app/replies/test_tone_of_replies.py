"""What our own templates make is held to our own tone check: nothing of level stop or warn."""

import os
from dataclasses import replace
from itertools import product

import pytest

from app.model import Address, Formality, FoundAddress, Language, Occasion, Reply
from app.replies import allowed_variants, compose
from app.replies.tone import ToneContext, check_tone
from tests.app.replies.made import CASES, PROFILES

EVERY = bool(os.environ.get("COPYCUE_EVERY_REPLY"))
"""Checks every variant of every case; else a part of them, other ones in each voice."""
ONE_IN = 15
VOICES = list(product(Language, Address, Formality))
FEWEST = 500
OCCASION = Occasion(text_notes=4)


def replies(
    language: Language, address: Address, formality: Formality
) -> list[tuple[str, Reply, ToneContext]]:
    """Return replies in one voice, with what the check is told of them."""
    turn = VOICES.index((language, address, formality))
    every = [
        (case, profile_name, variant)
        for case in CASES
        for profile_name in PROFILES
        for variant in allowed_variants(CASES[case][1], PROFILES[profile_name], OCCASION)
    ]
    found = []
    for case, profile_name, variant in every if EVERY else every[turn % ONE_IN :: ONE_IN]:
        note, verdict = CASES[case]
        profile = replace(PROFILES[profile_name], language=language, address=address, formality=formality)
        reply = compose(note, verdict, profile, variant=variant, occasion=OCCASION)
        if reply is not None:
            context = ToneContext(profile, note.text, reply.situation, money_allowed=profile.money_allowed)
            found.append((f"{case}/{profile_name}/{variant}", reply, context))
    return found


@pytest.mark.parametrize(("language", "address", "formality"), VOICES)
def test_no_reply_of_ours_is_stopped_or_warned_of(
    language: Language, address: Address, formality: Formality
) -> None:
    made = replies(language, address, formality)
    assert len(made) * len(VOICES) >= FEWEST
    for name, reply, context in made:
        report = check_tone(reply.text, language, context)
        loud = [(finding.rule, reply.text[finding.start : finding.end]) for finding in report.loud]
        assert not loud, (name, loud, reply.text)
        if language is Language.DE:
            assert report.address in {FoundAddress(address.value), FoundAddress.NONE}, (name, reply.text)
