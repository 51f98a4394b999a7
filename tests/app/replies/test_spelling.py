"""The right spelling of a word that a note only calls misspelt."""

import tomllib

import pytest

from app.model import Address, Ask, AskKind, Finding, Formality, Language
from app.replies import compose
from app.replies.spelling import right_spelling, with_right_spelling
from resources import folder
from tests.app.replies.made import PROFILES, made_entry, made_match, made_note, made_verdict


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("seperat", "de", "separat"),
        ("Wiederrufsrecht", "de", "Widerrufsrecht"),
        ("Standart-Ticket", "de", "Standard-Ticket"),
        ("recieve", "en", "receive"),
        ("seperat", "fr", ""),
        ("Addressee", "en", ""),
        ("SEPERAT", "de", ""),
        ("seperat und seperat", "de", ""),
        ("Ticket", "de", ""),
        ("", "de", ""),
    ],
)
def test_only_what_is_certain_is_put_right(text: str, language: str, right: str) -> None:
    assert right_spelling(text, language) == right


def test_no_right_spelling_holds_a_slip() -> None:
    lists = tomllib.loads(folder("replies", "spelling.toml").read_text("utf-8"))
    for slips in lists.values():
        for right in slips.values():
            assert not [wrong for wrong in slips if wrong in right.lower()], right


def spelling_asked_of(value: str, word: str, new: str | None = None, raw: str | None = None) -> str:
    entry = made_entry(value, raw=raw)
    ask = Ask(AskKind.CORRECT, word, new)
    verdict = made_verdict(Finding.CHANGE, [made_match(entry, ask)], [ask], language="de")
    reply = compose(
        made_note(f"Bitte „{word}“ richtig schreiben."),
        verdict,
        PROFILES["full"],
        language=Language.DE,
        address=Address.FORMAL,
        formality=Formality.FRIENDLY,
    )
    assert reply is not None
    return reply.text


def test_the_reply_gives_the_right_spelling_ready_to_paste() -> None:
    text = spelling_asked_of("Hier seperat bezahlen", "seperat")
    assert "Hier seperat bezahlen → Hier separat bezahlen" in text
    assert "richtige Schreibweise" not in text


@pytest.mark.parametrize(
    ("value", "raw"), [("seperat, ganz seperat", None), ("seperat & bar", "seperat &amp; bar")]
)
def test_where_it_stands_twice_or_is_typed_otherwise_it_stays_open(value: str, raw: str | None) -> None:
    assert "separat" not in spelling_asked_of(value, "seperat", raw=raw)


def test_another_finding_stays_as_it_is() -> None:
    verdict = made_verdict(Finding.DONE, [made_match(made_entry("seperat"), Ask(AskKind.CORRECT, "seperat"))])
    assert with_right_spelling(verdict) is verdict
