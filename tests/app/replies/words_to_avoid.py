"""What no reply may say (TONE.md §5), in few patterns; and a reply without the words that are not ours."""

import html
import re

from app.model import Address, Language, Reply

__all__ = ["forbidden", "jargon", "mixed_address", "our_words", "sentences"]

_QUOTES = re.compile(r"“[^”]*”|„[^“]*“")
_TAG = re.compile(r"<[^>]+>")
_SLOTS = re.compile(r"\{[^{}]*\}|%\d\$s")
_SET_OFF = re.compile(r"<pre>.*?</pre>", re.DOTALL)

_BOTH = [r"!", r"\?\?", r"\b[A-ZÄÖÜ]{5,}\b", r"€|\$", r"  ", r" [,.;:]", r"\.\.", r"[{}]", r"\bNone\b"]
_EN = [
    r"\b(?:you|ought|should) (?:should|ought to|to)?\s?be able\b",
    r"\b(?:can't|cannot|can not|won't|unable|unfortunately)\b",
    r"\b(?:pay|cost|costs|invoice|hours?|budget|free of charge|money|price)\b",
    r"\b(?:obviously|clearly|of course|simply|just|easy|easily|trivial|basic|yourself)\b",
    r"\b(?:again|as I said|once more|already told|actually|really)\b",
    r"\bnot a bug\b|\bno bug\b|\bbug\b",
    r"\b(?:mistake|fault|forgot|broke|broken|wrong|error)\b",
    r"\b(?:he|she|his|hers)\b",
]
_DE = [
    r"\b(?:kann|können|könnte|könnten) \w*\s?nicht\b|\bleider\b|\bunmöglich\b",
    r"\bin der Lage\b|\bsollten Sie\b|\bsolltest du\b|\bmüssen Sie\b|\bmusst du\b|\bselbst können\b",
    r"\b(?:zahlen|bezahlen|Kosten|kostet|Rechnung|Stunden?|Aufwand|Budget)\b",
    r"\b(?:einfach|ganz einfach|natürlich|offensichtlich|bekanntlich|doch|lediglich|eigentlich|wirklich)\b",
    r"\b(?:nochmals?|noch einmal|schon wieder|wie gesagt|erneut)\b",
    r"\bFehler\b|\bBug\b|\bfalsch\b|\bvergessen\b|\bkaputt\b",
    r"\b(?:ihn|sein|seine|ihre\w?|sie|man)\b",
]
_JARGON = (
    r"\b(?:XML|tags?|node|parse\w*|[Aa]ttribute?|[Bb]uild|deploy\w*|commit|repos?|repositor\w+|string)\b"
)

_SIE = re.compile(r"\b(?:Sie|Ihnen|Ihr|Ihre[rnms]?)\b")
_DU = re.compile(r"\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|[Ee]uch|[Ee]uer|[Ee]ure\w*)\b")


def our_words(reply: Reply) -> str:
    """Return the reply's sentences without quotes, set-off texts, places and names of files."""
    lines = re.split(r"</?p>|<br>", _SET_OFF.sub("", reply.html))
    rest = "\n".join(line for line in lines if "<strong>" not in line)  # such a line names a place
    return _SLOTS.sub("X", _QUOTES.sub("X", html.unescape(_TAG.sub("", rest))))


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+|\n+", text) if part.strip()]


def forbidden(text: str, language: Language) -> list[str]:
    patterns = _BOTH + (_EN if language is Language.EN else _DE)
    return [found[0] for pattern in patterns for found in re.finditer(pattern, text)]


def jargon(text: str) -> list[str]:
    return re.findall(_JARGON, text)


def mixed_address(text: str, address: Address) -> list[str]:
    """Return German words of the form of address that was not asked for."""
    return (_DU if address is Address.FORMAL else _SIE).findall(text)
