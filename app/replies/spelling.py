"""The right spelling of a word that a note only calls misspelt, where that is certain.

Certain is what stands in a list of slips that are part of no right word, such as "seperat". Of any other
word nothing is claimed: its spelling stays open.
"""

import tomllib
from dataclasses import replace
from functools import cache

import msgspec

from app.model import Ask, AskKind, Edit, Finding, Match, Verdict
from resources import folder

__all__ = ["right_spelling", "with_right_spelling"]


@cache
def _slips(language: str) -> dict[str, str]:
    text = folder("replies", "spelling.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, dict[str, str]]).get(language, {})


def right_spelling(text: str, language: str) -> str:
    """Return the text with its slip put right; "" where it has none that is certain, or several.

    Args:
        text: a word or some words.
        language: that they are written in, "en" or "de".
    """
    slips, plain = _slips(language), text.lower()
    found = [wrong for wrong in slips if wrong in plain]
    longest = [wrong for wrong in found if not any(wrong != other and wrong in other for other in found)]
    if len(longest) != 1 or plain.count(longest[0]) != 1 or len(plain) != len(text):
        return ""
    wrong = longest[0]
    at = plain.index(wrong)
    stands, right = text[at : at + len(wrong)], slips[wrong]
    if stands[:1].isupper():
        right = right[:1].upper() + right[1:]
    return "" if stands.isupper() and len(stands) > 1 else text[:at] + right + text[at + len(wrong) :]


def with_right_spelling(verdict: Verdict) -> Verdict:
    """Return the verdict with the right spelling wherever a note asks for it without giving it."""
    if verdict.finding is not Finding.CHANGE:
        return verdict
    return replace(verdict, matches=tuple(_completed(match, verdict.language) for match in verdict.matches))


def _completed(match: Match, language: str) -> Match:
    ask, entry = match.ask, match.entry
    if match.edit is not None or ask is None or not _asks_for_spelling(ask) or not match.claimed:
        return match
    old = ask.old or ""
    new = right_spelling(old, entry.language or language)
    if not new or entry.raw != entry.value or entry.raw.count(old) != 1:
        return match
    after = entry.raw.replace(old, new)
    edit = Edit(entry.raw, after, old, new, new, verified=True, reads=after)
    return replace(match, edit=edit, ask=replace(ask, new=new))


def _asks_for_spelling(ask: Ask) -> bool:
    return ask.kind is AskKind.CORRECT and ask.new is None
