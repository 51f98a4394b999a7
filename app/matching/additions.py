"""Wishes to add something: a sentence after another, a missing comma, a capital letter."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from app.matching.folding import word_spans
from app.matching.lexicon import merged
from app.matching.marked import STAND_IN, MarkedNote
from app.matching.no_wish import is_conditional, is_denied
from app.matching.quotes import Quotation
from app.matching.wishes import Wish, marked_as
from app.model import Ask, AskKind, Mark, MarkKind, Side

__all__ = ["SIGN_NAME", "wishes_to_add", "wishes_to_change_case"]

_SIGNS = {
    **dict.fromkeys(("comma", "komma"), ","),
    **dict.fromkeys(("full stop", "period", "punkt"), "."),
    **dict.fromkeys(("colon", "doppelpunkt"), ":"),
    **dict.fromkeys(("question mark", "fragezeichen"), "?"),
    **dict.fromkeys(("exclamation mark", "ausrufezeichen"), "!"),
    **dict.fromkeys(("space", "blank", "leerzeichen"), " "),
    **dict.fromkeys(("hyphen", "bindestrich"), "-"),
    **dict.fromkeys(("apostrophe", "apostroph"), "'"),
    "semicolon": ";",
    "ellipsis": "…",
}
_INSIDE = frozenset("'- ")
"""Signs that stand within words: where, is only told by a side, or by the wording itself."""
_SIGN = rf"\b(?P<sign>{'|'.join(_SIGNS)})\b"
_GAP = "[^.!?\n\ue000-\uf8ff]{0,60}?"
_NEAR = "[^.!?\n\ue000-\uf8ff]{0,40}?"
_SIDE = r"\b(?P<side>before|after|behind|following|vor|nach|hinter)\b\s+(?:[\w-]+\s+){0,3}"
_ANCHOR = rf"(?P<anchor>{STAND_IN})"
_NEW = rf"(?P<new>{STAND_IN})"
_MISSING = r"\b(?:fehlt|missing|needs|misses|lacks|braucht)\b"

_TAKES_AWAY = re.compile(
    r"\b(?:remov\w+|delet\w+|drop\w*|omit\w*|too many|superfluous|entfern\w+|lösch\w+|streich\w+|weg|raus|"
    r"weglassen|überflüssig|zu viel)\b"
)
SIGN_NAME = re.compile(rf"\b(?:{'|'.join(_SIGNS)})\b")
"""Names of signs: what is to be taken away then is the sign, not the words beside it."""
_DENIED = re.compile(r"\b(?:no|not|never|without|kein\w*|nicht|ohne|\w+n't)\b[^.!?\n]{0,25}$")
"""Before the name of a sign: "no comma after A" may complain that it lacks, or forbid it."""
_NO_CASE = re.compile(r"\b(?:not|never|nicht|kein\w*|\w+n't)\b")
_SIGN_PHRASES = (
    (re.compile(rf"{_SIGN}{_NEAR}{_SIDE}{_ANCHOR}"), 0.8),
    (re.compile(rf"{_ANCHOR}{_NEAR}{_MISSING}{_NEAR}{_SIGN}"), 0.75),
    (re.compile(rf"{_SIGN}{_NEAR}\b(?:fehlt|missing)\b{_NEAR}{_ANCHOR}"), 0.75),
)


def sign_taken_away(folded: str) -> str:
    """Return the sign that a folded note names and wants taken away, "" for none."""
    named = SIGN_NAME.search(folded)
    return _SIGNS[named[0]] if named and _TAKES_AWAY.search(folded) else ""


@cache
def _phrases() -> tuple[re.Pattern[str], ...]:
    verb = rf"\b{merged().alternation('insert_verbs')}\b"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"{verb}{_GAP}{_NEW}{_GAP}{_SIDE}{_ANCHOR}",
            rf"{_SIDE}{_ANCHOR}{_GAP}{verb}{_GAP}\s*:?\s*{_NEW}",
            rf"{_SIDE}{_ANCHOR}{_GAP}{_NEW}{_GAP}{verb}",
            rf"{verb}{_GAP}{_SIDE}{_ANCHOR}{_GAP}\s*:?\s*{_NEW}",
            rf"{_NEW}{_GAP}{_SIDE}{_ANCHOR}{_GAP}{verb}",
        )
    )


def wishes_to_add(note: MarkedNote) -> Iterator[Wish]:
    """Words or a sign that are to go before or behind quoted words."""
    for pattern in _phrases():
        for match in note.matches(pattern):
            denied = note.forbids(match) or is_denied(note, match.start("new"))
            if denied or is_conditional(note.sentence(match)):
                continue
            new = note.quotation(match["new"])
            mark = marked_as(new, MarkKind.NEW)
            yield _insert(note.quotation(match["anchor"]), new.text, match["side"], 0.85, mark)
    for pattern, strength in _SIGN_PHRASES:
        for match in note.matches(pattern):
            if _TAKES_AWAY.search(note.text, max(0, match.start() - 60), match.end() + 40):
                continue
            if _DENIED.search(note.text, max(0, match.start("sign") - 40), match.start("sign")):
                continue
            side, sign = match.groupdict().get("side"), _SIGNS[match["sign"]]
            if side or sign not in _INSIDE:
                yield _insert(note.quotation(match["anchor"]), sign, side or "after", strength)


def _insert(anchor: Quotation, new: str, side: str, strength: float, *marks: Mark) -> Wish:
    where = Side.BEFORE if side in ("before", "vor") else Side.AFTER
    all_marks = (marked_as(anchor, MarkKind.OLD), *marks)
    ask = Ask(AskKind.INSERT, anchor.text, new, side=where, marks=all_marks)
    return Wish(ask, strength, "insert", anchor.focus, anchor.cut)


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_LOWER = r"lower ?-?case|klein(?:schreiben|geschrieben|buchstaben| schreiben)|small letters?"
_UPPER = r"upper ?-?case|all caps|in großbuchstaben"
_CAPITAL = r"capital(?:i[sz]ed?)?(?: \w)?|gro(?:ß|ss)(?:schreiben|geschrieben| schreiben)?|große?s?"
_CASES: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (re.compile(rf"(?P<q>{STAND_IN}){_NEAR}\b(?:{_LOWER})\b"), str.lower),
    (re.compile(rf"(?P<q>{STAND_IN}){_NEAR}\b(?:{_UPPER})\b"), str.upper),
    (re.compile(rf"(?P<q>{STAND_IN}){_NEAR}\b(?:{_CAPITAL})\b"), _with_capital),
)


def wishes_to_change_case(note: MarkedNote) -> Iterator[Wish]:
    """Wishes that only name the case: "“Privacy Policy” in lower case please"."""
    for pattern, changed in _CASES:
        for match in note.matches(pattern):
            if _NO_CASE.search(note.text, match.start("q"), match.end()):
                continue
            quotation = note.quotation(match["q"])
            old, new = quotation.text, changed(quotation.text)
            if new == old:  # "“Ihre” with a capital, please": the wished form is quoted
                old = old.swapcase() if old.isupper() or old.islower() else old[:1].swapcase() + old[1:]
            # Of several words one is meant, and which one only a person knows.
            wished = new if changed is not _with_capital or len(word_spans(old)) == 1 else None
            ask = Ask(AskKind.CORRECT, old, wished, marks=(marked_as(quotation, MarkKind.OLD),))
            yield Wish(ask, 0.8, "case", quotation.focus, quotation.cut)
