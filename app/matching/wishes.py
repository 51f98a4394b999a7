"""Possible wishes of a note: two wordings set against each other, or one that is called wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from app.matching.folding import fold, similar_words
from app.matching.lexicon import merged
from app.matching.marked import FIRST_STAND_IN, STAND_IN, MarkedNote
from app.matching.phrases import ARROW, pair_phrases
from app.matching.quotes import Quotation, QuoteStyle
from app.matching.spelling import correction
from app.model import Ask, AskKind, Mark, MarkKind, Note

__all__ = [
    "PLAIN_COMMANDS",
    "Wish",
    "marked_as",
    "strongest",
    "wishes_from_columns",
    "wishes_from_pairs",
    "wishes_from_roles",
]


_ALIKE = 50.0
"""rapidfuzz ratio (0-100)."""
_INSIDE = re.compile(r"\b(?:in|inside|within|from|im|bei|aus)\s+(?:[\w-]+\s+){0,2}$")
PLAIN_COMMANDS = frozenset(
    (
        "arrow",
        "change-to",
        "aendern-in",
        "aendere-in",
        "renamed",
        "columns",
        "before-after",
        "struck",
        "make-it",
        "write",
        "case",
    )
)
"""Phrases that can hardly mean anything but other wording."""
_CONDITIONAL = re.compile(
    r"\b(?:when|while|until|once|whenever|unless|wenn|falls|sobald|während|solange|nachdem|nach dem klick)\b"
)
_COMMANDS = frozenset(("change-to", "aendere-in", "aendern-in", "renamed", "from-to"))
_TOLD = re.compile(
    r"\b(?:i|we|they|users?|somebody|someone|when|if|after|ich|wir|man|wenn|sobald|nachdem)\s+(?:[\w']+\s+){0,2}(?=\S)"
)
_YOU_DID = re.compile(r"\byou (?:have |just |already )?(?:changed|renamed|replaced|updated|corrected)\b")
_WITH_NOT = frozenset(
    ("new-not-old", "new-and-not-old", "not-but", "is-wrong-right-is", "versus", "should-be")
)
"""Phrases in which "not" belongs to the wish."""
_PHRASES_WITH_PLACE = frozenset(
    ("should-be", "is-wrong-right-is", "could-be", "says-should", "muss-heissen", "new-not-old", "please")
)
"""Phrases in which "in" does not mean "into"."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A possible ask, before the copy has been looked at.

    Attributes:
        ask: what would be done.
        strength: 0 to 1, how surely the words ask for it.
        phrase: name of the phrase that says so.
        focus: emphasised words of the present wording, such as the misspelt one.
        cut: the present wording was shortened by the writer.
    """

    ask: Ask
    strength: float
    phrase: str
    focus: tuple[str, ...] = ()
    cut: bool = False


def marked_as(quotation: Quotation, kind: MarkKind) -> Mark:
    """Return the mark of a quotation in the note."""
    return Mark(quotation.start, quotation.end, kind)


def strongest(wishes: list[Wish]) -> tuple[Wish, ...]:
    """Return each wish once, strongest first; of two that contradict each other, the stronger."""
    best: dict[tuple[str, str | None, str | None], Wish] = {}
    for wish in wishes:
        key = (wish.ask.kind.value, wish.ask.old, wish.ask.new)
        if key not in best or best[key].strength < wish.strength:
            best[key] = wish
    strength = {(wish.ask.old, wish.ask.new): wish.strength for wish in best.values()}
    kept = [
        wish
        for wish in best.values()
        if wish.ask.new is None or strength.get((wish.ask.new, wish.ask.old), -1.0) < wish.strength
    ]
    return tuple(sorted(kept, key=lambda wish: -wish.strength))


def wishes_from_columns(note: Note) -> Iterator[Wish]:
    """Columns for old and new text say it without any doubt."""
    if note.old_text and note.new_text:
        yield Wish(Ask(AskKind.REPLACE, note.old_text, note.new_text), 1.0, "columns")
    elif note.old_text:
        yield Wish(Ask(AskKind.REWORD, note.old_text), 0.5, "columns")
    elif note.new_text:
        yield Wish(Ask(AskKind.REPLACE, None, note.new_text), 0.5, "columns")


# --- two wordings -----------------------------------------------------------------------------


def wishes_from_pairs(note: MarkedNote, *, everywhere: bool) -> Iterator[Wish]:
    """Two quotations that a phrase, a pair of labels or a strike-through sets against each other."""
    for phrase in pair_phrases():
        for match in note.matches(phrase.pattern):
            old, new = _right_way(note.quotation(match["old"]), note.quotation(match["new"]))
            meant = _can_replace(old, new) and not _is_context(note, match, phrase.name)
            if meant and not _is_told(note, match, phrase.name):
                sure = 0.9 if QuoteStyle.PLAIN in (old.style, new.style) else 1.0
                yield _replace(old, new, phrase.strength * sure, phrase.name, everywhere=everywhere)
    yield from _labelled(note, everywhere=everywhere)
    yield from _struck(note)


def _right_way(old: Quotation, new: Quotation) -> tuple[Quotation, Quotation]:
    """Turn a pair round when its new word is the misspelling of its old one: nobody wishes for a slip."""
    if similar_words(fold(old.text), fold(new.text)) and correction(new.text) == old.text:
        return new, old
    return old, new


def _can_replace(old: Quotation, new: Quotation) -> bool:
    """Tell whether one quotation can be meant to take the place of another.

    What is cut off in the middle is shown to report just that. What is not set apart,
    while the present wording is, may be any remark: it counts only when it is alike.
    """
    if old.text == new.text or (old.text.startswith(new.text) and old.text[len(new.text)].isalnum()):
        return False
    remark = new.style is QuoteStyle.PLAIN and old.style is not QuoteStyle.PLAIN
    return not remark or fuzz.ratio(fold(old.text), fold(new.text)) >= _ALIKE


def _is_context(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the second quotation only says where the first stands: "“can not” … in “it can not”"."""
    if phrase not in _PHRASES_WITH_PLACE:
        return False
    return bool(_INSIDE.search(note.text, max(0, match.start("new") - 30), match.start("new")))


def _is_told(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether a phrase tells what somebody did or must not do, or joins two unlike words by chance."""
    start, old_at = match.start(), match.start("old")
    if _YOU_DID.search(note.text, max(0, start - 20), match.end()):
        return True
    if phrase in _COMMANDS and _TOLD.search(note.text, max(0, start - 30), old_at):
        return True
    if phrase == "arrow" and _is_link_of_a_chain(note, match):
        return True
    if phrase == "near-pair" and _are_unlike(note.quotation(match["old"]), note.quotation(match["new"])):
        return True
    return _is_no_wish(note, match, phrase)


def _is_no_wish(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the words around a phrase make it one about the program, or forbid what it says."""
    sentence = note.sentence(match)
    conditional = phrase not in PLAIN_COMMANDS and _CONDITIONAL.search(sentence)
    if conditional or _about_the_program().search(sentence):
        return True  # what is shown when is the program's business
    return phrase not in _WITH_NOT and note.forbids(match)


def _are_unlike(old: Quotation, new: Quotation) -> bool:
    return fuzz.ratio(fold(old.text), fold(new.text)) < _ALIKE


def _is_link_of_a_chain(note: MarkedNote, match: re.Match[str]) -> bool:
    """Tell whether an arrow is one of several: a way through menus, or a log."""
    before, after = note.text[: match.start("old")], note.text[match.end("new") :]
    return bool(re.match(rf"\s*{ARROW}", after) or re.search(rf"{ARROW}\s*$", before))


@cache
def _about_the_program() -> re.Pattern[str]:
    words = merged()
    return re.compile(
        rf"(?<!\w)(?:{words.alternation('program_words')}|{words.alternation('settled_words')})(?!\w)"
    )


def _replace(
    old: Quotation, new: Quotation, strength: float, phrase: str, *, everywhere: bool = False
) -> Wish:
    marks = (marked_as(old, MarkKind.OLD), marked_as(new, MarkKind.NEW))
    ask = Ask(AskKind.REPLACE, old.text, new.text, everywhere=everywhere, marks=marks)
    return Wish(ask, strength, phrase, old.focus, old.cut)


_OLD_LABELS = (
    r"before|vorher|old|alt|bisher|current(?:ly)?|actual(?: result| behaviou?r)?|ist|is|now|falsch|wrong",
    r"original|full sentence|(?:the )?text says|it says|says|jetzt|aktuell|(?:currently )?reads|reading|seen",
    r"beobachtet|gesehen|found",
)
_NEW_LABELS = (
    r"after|nachher|new|neu|soll|expected(?: result| behaviou?r)?|should be|should read|should say|instead",
    r"better(?: phrasing| wording)?|correct|richtig|suggest(?:ion|ed)|proposed|besser|korrekt|vorschlag",
    r"fixed|(?:the )?text should be|correction|korrektur|erwartet|wanted",
)
_OTHER = "[^\n\ue000-\uf8ff]"
_SOME = rf"{STAND_IN}(?:[\s,]*{STAND_IN})*"
_BLOCKS = re.compile(
    rf"(?:^|\n|[.!?] ){_OTHER}{{0,40}}\b(?:{'|'.join(_OLD_LABELS)})\b{_OTHER}{{0,30}}[:\s]\s*(?P<old>{_SOME})"
    rf"(?:(?!\n\n\n)[^\ue000-\uf8ff]){{0,200}}?"
    rf"\b(?:{'|'.join(_NEW_LABELS)})\b{_OTHER}{{0,40}}[:\s]\s*(?P<new>{_SOME})"
)


def _labelled(note: MarkedNote, *, everywhere: bool) -> Iterator[Wish]:
    """Blocks under "Before:" and "After:", one or several in the same order."""
    for match in note.matches(_BLOCKS):
        olds, news = re.findall(STAND_IN, match["old"]), re.findall(STAND_IN, match["new"])
        if len(olds) == len(news):
            for old, new in zip(olds, news, strict=True):
                pair = note.quotation(old), note.quotation(new)
                yield _replace(*pair, 0.95, "before-after", everywhere=everywhere)


def _struck(note: MarkedNote) -> Iterator[Wish]:
    """~~struck out~~ **and what comes instead**."""
    for index, quotation in enumerate(note.quotations):
        if quotation.style is not QuoteStyle.STRUCK:
            continue
        follow = re.search(chr(FIRST_STAND_IN + index) + rf"\s*(?:{ARROW})?\s*({STAND_IN})", note.text)
        if follow:
            yield _replace(quotation, note.quotation(follow[1]), 0.95, "struck")
        else:
            # Whether the words behind it are the new ones or merely go on is not to be seen.
            goes_on = bool(re.match(r"\s*\w", note.text[note.text.find(chr(FIRST_STAND_IN + index)) + 1 :]))
            kind = AskKind.REWORD if goes_on else AskKind.DELETE
            ask = Ask(kind, quotation.text, marks=(marked_as(quotation, MarkKind.OLD),))
            yield Wish(ask, 0.7, "struck")


# --- one wording ------------------------------------------------------------------------------

_SINGLE = {"delete": AskKind.DELETE, "typo": AskKind.CORRECT, "reword": AskKind.REWORD}


def wishes_from_roles(note: MarkedNote, roles: list[dict[str, float]], *, everywhere: bool) -> Iterator[Wish]:
    """Wishes from one quotation, and from a present wording whose wished one comes later."""
    previous: Quotation | None = None
    for index, (quotation, found) in enumerate(zip(note.quotations, roles, strict=True)):
        for role in (role for role in _SINGLE if role in found):  # in one order: of equals the first wins
            yield _single(quotation, role, found[role], everywhere=everywhere)
        if "new" in found and not _about_the_program().search(note.sentence_of(index)):
            if previous and previous.text != quotation.text:
                strength = found["new"] * 0.8
                yield _replace(previous, quotation, strength, "wished later", everywhere=everywhere)
            ask = Ask(AskKind.REPLACE, None, quotation.text, marks=(marked_as(quotation, MarkKind.NEW),))
            yield Wish(ask, found["new"] * 0.5, "wished")
        elif not found or max(found, key=lambda name: found[name]) != "place":
            previous = quotation


def _single(quotation: Quotation, role: str, strength: float, *, everywhere: bool) -> Wish:
    kind = _SINGLE[role]
    new = correction(quotation.text) or None if kind is AskKind.CORRECT else None
    mark = marked_as(quotation, MarkKind.OLD)
    ask = Ask(kind, quotation.text, new, everywhere=everywhere, marks=(mark,))
    return Wish(ask, strength, role, quotation.focus, quotation.cut)
