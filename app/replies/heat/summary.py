"""Words around an upset note: five neutral lines for the boss, and a text to hand it over with.

Templates with whole sentences (``resources/replies``); the client's words stand in them as quotes only.
"""

from dataclasses import dataclass

from app.model import Address, ClientProfile, Formality, HeatReport
from app.replies.blocks import blocks_of, plain_of
from app.replies.choice import Chooser
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import sentences_of
from app.replies.quotes import clean_lines, mention, one_line
from app.replies.template import SHIPPED, Rendering

__all__ = ["boss_summary", "hand_over_text"]

_MANY_QUESTIONS = 2
_MANY_SIGNS = 3
_QUOTE = 120
_FEW_WORDS = 3
_LIGHT = 1
"""Weight of the signs that say how long it went on, or how loudly: such a sentence may be quoted."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What the note says, as quotes."""

    words: str
    questions: tuple[str, ...]
    signs: tuple[str, ...]


def boss_summary(text: str, report: HeatReport, profile: ClientProfile) -> tuple[str, ...]:
    """Return five lines: who, what it is about, what is asked, how it sounds, what can be done.

    Args:
        text: the note.
        report: what the heat check says of it.
        profile: names the client and who takes over.
    """
    return tuple(_rendered("heat-summary.j2", text, report, profile).split("\n"))


def hand_over_text(text: str, report: HeatReport, profile: ClientProfile) -> str:
    """Return the words with which a developer hands the note over inside the house.

    Args:
        text: the note.
        report: what the heat check says of it.
        profile: names the client and who takes over.
    """
    return _rendered("heat-hand-over.j2", text, report, profile)


def _rendered(name: str, text: str, report: HeatReport, profile: ClientProfile) -> str:
    shelf = SHIPPED.shelf(report.language, Address.FORMAL, "")
    chooser = Chooser("", text)
    rendering = Rendering(shelf, name, Formality.NEUTRAL.value, chooser.pick)
    facts = {
        "client": one_line(profile.client.name) or None,
        "boss": one_line(profile.hand_over.name) or None,
        "sender": one_line(profile.sender) or None,
        "said": _said(text, report),
        "heated": report.heated,
        "note": clean_lines(text) or "…",
    }
    return plain_of(blocks_of(rendering.text_of(name, facts)))


def _said(text: str, report: HeatReport) -> _Said:
    """Return the note's first calm sentence, its questions and the words that show how it sounds."""
    sentences = [sentence for sentence in sentences_of(own_words(text)) if len(sentence.words) > _FEW_WORDS]
    sharp = [sign.start for sign in report.signs if sign.weight > _LIGHT]
    calm = [each for each in sentences if not any(each.start <= start < each.end for start in sharp)]
    first = next(iter(calm or sentences), None)
    questions = [each for each in sentences if text[each.end - 1] == "?"]
    heaviest = sorted(report.signs, key=lambda sign: -sign.weight)  # a threat must not be left out
    return _Said(
        mention(text[first.start : first.end] if first else text, _QUOTE) or "…",
        tuple(mention(text[each.start : each.end], _QUOTE) for each in questions[:_MANY_QUESTIONS]),
        tuple(dict.fromkeys(mention(text[sign.start : sign.end]) for sign in heaviest))[:_MANY_SIGNS],
    )
