"""Thanks for a change of the client's: as asked, or another one."""

from dataclasses import replace

import pytest

from app.model import ClientProfile, Finding, Formality, Language
from app.replies import compose_change_seen
from app.replies.tone import ToneContext, check_tone
from tests.app.replies.made import PROFILES, made_entry, made_match, made_note, made_verdict

FRIENDLY = replace(PROFILES["full"], formality=Formality.FRIENDLY)


def thanks(
    *texts: str,
    otherwise: bool = False,
    wished: str = "",
    profile: ClientProfile = FRIENDLY,
    german: bool = False,
) -> str:
    entries = [made_entry(text, line=40 + row, key=f"pay.{row}") for row, text in enumerate(texts)]
    verdict = made_verdict(Finding.DONE, [made_match(entry, None) for entry in entries])
    language = Language.DE if german else Language.EN
    reply = compose_change_seen(
        made_note(), verdict, profile, otherwise=otherwise, wished=wished, language=language
    )
    assert reply is not None
    report = check_tone(reply.text, language, ToneContext(profile, "", reply.situation))
    assert not report.loud, reply.text
    return reply.text


def test_the_new_text_is_named_with_its_place() -> None:
    text = thanks("Standard ticket")
    assert "“Standard ticket”" in text
    assert "copy/checkout.xml, line 40, entry pay.0" in text


def test_several_changes_are_thanked_for_together() -> None:
    assert thanks("Standard ticket", "Child ticket").count("copy/checkout.xml") == 2


@pytest.mark.parametrize("german", [False, True])
def test_another_text_is_shown_beside_the_wished_one_and_either_may_stay(*, german: bool) -> None:
    text = thanks("One ticket", otherwise=True, wished="Standard ticket", german=german)
    assert text.index("\nOne ticket\n") < text.index("\nStandard ticket\n")
    assert ("If it is to stay as it is now" in text) is not german
    assert ("Soll es so bleiben" in text) is german


def test_where_no_wording_was_asked_for_none_is_shown() -> None:
    text = thanks("One ticket", otherwise=True)
    assert "With the wording from the note" not in text
    assert "a line is enough" in text


@pytest.mark.parametrize("german", [False, True])
def test_what_the_program_fills_in_is_asked_back_where_it_got_lost(*, german: bool) -> None:
    text = thanks("Sail soon.", otherwise=True, wished="Sail at {time}.", german=german)
    assert ("fills in {time} there" in text) is not german
    assert ("setzt dort {time} ein" in text) is german
    assert "stay as it is now" not in text


def test_without_a_place_there_are_no_thanks() -> None:
    assert compose_change_seen(made_note(), made_verdict(Finding.DONE), FRIENDLY) is None
