"""Possible wishes of a note: two wordings set against each other, or one that is called wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from app.matching.direction import Direction, direction
from app.matching.folding import fold, similar_words, words_of
from app.matching.lexicon import merged
from app.matching.marked import FIRST_STAND_IN, STAND_IN, MarkedNote
from app.matching.no_wish import (
    about_the_program,
    are_compared,
    is_conditional,
    is_inside,
    is_landmark,
    is_no_wish,
    is_open,
    is_reported,
    is_wondered,
)
from app.matching.phrases import ARROW, pair_phrases
from app.matching.quotes import Quotation, QuoteStyle
from app.matching.spelling import correction
from app.matching.wordings import with_word, wording_wished
from app.model import Ask, AskKind, Mark, MarkKind, Note

__all__ = [
    "Wish",
    "marked_as",
    "strongest",
    "wishes_from_columns",
    "wishes_from_likeness",
    "wishes_from_pairs",
    "wishes_from_roles",
]


_ALIKE = 50.0
_ALIKE_ALONE = 70.0
"""rapidfuzz ratios (0-100): where a phrase joins two quotations, and where none does."""


_LOOSE = frozenset(("is-wrong-right-is", "could-be", "muss-heissen"))
"""Phrases of small words, of whose wordings at least one must be set apart."""
_SHOWN_FIRST = frozenset(("shown-instead-of", "shown-instead", "says-should"))
_POLITE = frozenset(("please", "bitte", "it", "this", "das", "den", "die", "text", "satz", "sentence"))
_INSTEAD = _SHOWN_FIRST | {"new-instead-of-old"}
"""Phrases of "A instead of B", of which the words before it tell which is there now."""
_PARALLEL = re.compile(
    rf"(?P<one>{STAND_IN})\s*(?:and|und|&|,)\s*(?P<other>{STAND_IN})"
    r"[^.!?\n\ue000-\uf8ff]{0,60}"
    r"\b(?:should (?:be|read|say)|sollten?|müssen|müssten|to|into|in|durch|zu|with|by)\b"
    r"[^.!?\n\ue000-\uf8ff]{0,20}"
    rf"(?P<new_one>{STAND_IN})\s*(?:and|und|&|,)\s*(?P<new_other>{STAND_IN})"
)
"""Two and two: "“Single” and “Return” should be “One way” and “Round trip”"."""
_TO = re.compile(r"\b(?:to|into|with|by|durch|in|zu|mit)\s{1,9}$")
"""Before the first of them: it ends a pair, as in "“A” to “B”, “C” to “D” and “E” to “F”"."""


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
    elif note.old_text and _is_order_to_delete(note.text):
        yield Wish(Ask(AskKind.DELETE, note.old_text), 1.0, "columns")
    elif note.old_text:
        yield Wish(Ask(AskKind.REWORD, note.old_text), 0.5, "columns")
    elif note.new_text:
        yield Wish(Ask(AskKind.REPLACE, None, note.new_text), 0.5, "columns")


def _is_order_to_delete(text: str) -> bool:
    """Tell whether all that a note says beside its columns is to take the wording out."""
    words = merged()
    said = set(words_of(fold(text)))
    orders = said & words.members("delete_verbs")
    return bool(orders) and said <= orders | _POLITE


# --- two wordings -----------------------------------------------------------------------------


def wishes_from_pairs(note: MarkedNote, *, everywhere: bool) -> Iterator[Wish]:
    """Two quotations that a phrase, a pair of labels or a strike-through sets against each other."""
    crossed = [
        match for match in _PARALLEL.finditer(note.text) if not _TO.search(note.text, 0, match.start())
    ]
    for match in crossed:
        for present, wished in (("one", "new_one"), ("other", "new_other")):
            pair = note.quotation(match[present]), note.quotation(match[wished])
            yield _replace(*pair, 0.95, "parallel", everywhere=everywhere)
    for phrase in pair_phrases():
        for match in note.matches(phrase.pattern):
            if any(both.start() <= match.start("old") < both.end() for both in crossed):
                continue
            if _goes_the_other_way(note, match, phrase.name):
                continue
            old, new = _right_way(note.quotation(match["old"]), note.quotation(match["new"]))
            guessed = old.style is new.style is QuoteStyle.PLAIN and phrase.name in _LOOSE
            if not guessed and _can_replace(old, new) and not is_no_wish(note, match, phrase.name):
                sure = 0.9 if QuoteStyle.PLAIN in (old.style, new.style) else 1.0
                yield _replace(old, new, phrase.strength * sure, phrase.name, everywhere=everywhere)
    yield from _labelled(note, everywhere=everywhere)
    yield from _struck(note)


def _goes_the_other_way(note: MarkedNote, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the words before a pair say that the one which the phrase takes for shown is wished."""
    if phrase not in _INSTEAD:
        return False
    ends = (match.start("old"), match.start("new"))
    told = direction(note, min(ends), max(ends) + 1)
    wrong = Direction.WISHED if phrase in _SHOWN_FIRST else Direction.BLAMED
    return told in (Direction.UNCLEAR, wrong)


def _right_way(old: Quotation, new: Quotation) -> tuple[Quotation, Quotation]:
    """Turn a pair round when its new wording is the old one misspelt: nobody wishes for a slip."""
    olds, news = (words_of(fold(quotation.text)) for quotation in (old, new))
    changed = [(one, other) for one, other in zip(olds, news, strict=False) if one != other]
    misspelt = bool(changed) and len(olds) == len(news) and len(changed) <= _MOST_MISSPELT
    if misspelt and all(similar_words(one, other) and correction(other) == one for one, other in changed):
        return new, old
    return old, new


def _can_replace(old: Quotation, new: Quotation) -> bool:
    """Tell whether one quotation can be meant to take the place of another.

    What is cut off in the middle is shown to report just that. What is not set apart,
    while the present wording is, may be any remark: it counts only when it is alike.
    """
    if old.text == new.text or _is_cut_off(old, new):
        return False
    remark = new.style is QuoteStyle.PLAIN and old.style is not QuoteStyle.PLAIN
    return not remark or fuzz.ratio(fold(old.text), fold(new.text)) >= _ALIKE


def _is_cut_off(old: Quotation, new: Quotation) -> bool:
    """Tell whether the second quotation shows how the first is cut off on the screen."""
    whole, part = fold(old.text), fold(new.text).strip(" .")
    at = whole.find(part)
    if at < 0 or not part:
        return False
    end = at + len(part)
    broken = (at > 0 and whole[at - 1].isalnum()) or (end < len(whole) and whole[end].isalnum())
    return new.cut or (broken and " " in part and len(part) * 2 > len(whole))


def _replace(
    old: Quotation, new: Quotation, strength: float, phrase: str, *, everywhere: bool = False
) -> Wish:
    """Return the wish for one wording instead of another.

    A lone word that is wished for a sentence takes the place of its like in it, not of the
    whole sentence; where it is not clear of which word, what exactly is wished stays open.
    """
    marks = (marked_as(old, MarkKind.OLD), marked_as(new, MarkKind.NEW))
    wished = wording_wished(old, new)
    kind = AskKind.REPLACE if wished else AskKind.REWORD
    ask = Ask(kind, old.text, wished, everywhere=everywhere, marks=marks)
    return Wish(ask, strength, phrase, old.focus, old.cut)


_OLD_LABELS = (
    r"before|vorher|was|war|old|alt|bisher|current(?:ly)?|actual(?: result| behaviou?r)?|ist|is|now|falsch",
    r"wrong|original|full sentence|(?:the )?text says|it says|says|jetzt|aktuell|(?:currently )?reads",
    r"reading|seen|beobachtet|gesehen|found",
)
_NEW_LABELS = (
    r"after|nachher|new|neu|soll|expected(?: result| behaviou?r)?|should be|should read|should say",
    r"instead(?! of)|better(?: phrasing| wording)?",
    r"correct|richtig|suggest(?:ion|ed)|proposed|besser|korrekt|vorschlag",
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
        if is_wondered(note, match.start("old"), match.start("new")):
            continue
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
            goes_on = bool(re.match(r"\s*\w", note.text[note.place_of(index) + 1 :]))
            kind = AskKind.REWORD if goes_on else AskKind.DELETE
            ask = Ask(kind, quotation.text, marks=(marked_as(quotation, MarkKind.OLD),))
            yield Wish(ask, 0.7, "struck")


_SAME_LENGTH = 1.6
_MOST_MISSPELT = 2
_MOST_COMPARED = 12
"""Quotations of a note that are compared with each other: more are a log or a list of labels."""


def wishes_from_likeness(note: MarkedNote, roles: list[dict[str, float]]) -> Iterator[Wish]:
    """Two quotations that are alike: mostly the one is there and the other is wished.

    No phrase joins them, so this is a guess that only the copy can confirm: it must hold
    the one and not the other.
    """
    quoted = [
        index
        for index, found in enumerate(roles)
        if note.quotations[index].style is not QuoteStyle.PLAIN and "place" not in found
    ]
    if len(quoted) > _MOST_COMPARED or about_the_program().search(note.text):
        return
    for first, second in combinations(quoted, 2):
        places = (note.place_of(index) for index in (first, second))
        old, new = _right_way(note.quotations[first], note.quotations[second])
        if _can_replace(old, new) and not are_compared(note, *places):
            yield from _alike(old, new)


def _alike(old: Quotation, new: Quotation) -> Iterator[Wish]:
    wished = wording_wished(old, new) if _are_alike(old, new) else with_word(old.text, new.text)
    if wished and fold(wished) != fold(old.text):
        marks = (marked_as(old, MarkKind.OLD), marked_as(new, MarkKind.NEW))
        yield Wish(Ask(AskKind.REPLACE, old.text, wished, marks=marks), 0.6, "alike", old.focus, old.cut)


def _are_alike(old: Quotation, new: Quotation) -> bool:
    one, other = fold(old.text), fold(new.text)
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    return longer <= shorter * _SAME_LENGTH and fuzz.ratio(one, other) >= _ALIKE_ALONE


# --- one wording ------------------------------------------------------------------------------

_SINGLE = {"delete": AskKind.DELETE, "typo": AskKind.CORRECT, "reword": AskKind.REWORD}


def wishes_from_roles(note: MarkedNote, roles: list[dict[str, float]], *, everywhere: bool) -> Iterator[Wish]:
    """Wishes from one quotation, and from a present wording whose wished one comes later."""
    before: list[Quotation] = []
    for index, (quotation, found) in enumerate(zip(note.quotations, roles, strict=True)):
        if is_landmark(note, note.place_of(index)):
            continue
        for role in (role for role in _SINGLE if role in found):  # in one order: of equals the first wins
            yield _single(quotation, role, found[role], everywhere=everywhere)
        if "new" in found and _may_be_wished(note, index):
            yield from _wished(before, quotation, found["new"], everywhere=everywhere)
        elif not found or max(found, key=lambda name: found[name]) != "place":
            before.append(quotation)


def _may_be_wished(note: MarkedNote, index: int) -> bool:
    sentence, at = note.sentence_of(index), note.place_of(index)
    about_it = about_the_program().search(sentence) or is_conditional(sentence)
    before = note.place_of(index - 1) if index else -1
    if before >= 0 and (is_wondered(note, before, at) or is_reported(note, before, at)):
        return False
    return not (about_it or is_open(note, at, at + 1) or is_inside(note, at))


def _wished(
    before: list[Quotation], quotation: Quotation, strength: float, *, everywhere: bool
) -> Iterator[Wish]:
    previous = _likeliest(before[-_MOST_COMPARED:], quotation)
    if previous and previous.text != quotation.text:
        yield _replace(previous, quotation, strength * 0.8, "wished later", everywhere=everywhere)
    ask = Ask(AskKind.REPLACE, None, quotation.text, marks=(marked_as(quotation, MarkKind.NEW),))
    yield Wish(ask, strength * 0.5, "wished")


def _likeliest(before: list[Quotation], new: Quotation) -> Quotation | None:
    """Return the quotation before a wished one that is most like it, else the one just before."""
    ratios = [(fuzz.ratio(fold(old.text), fold(new.text)), at) for at, old in enumerate(before)]
    best, at = max(ratios, default=(0.0, -1))
    return before[at if best >= _ALIKE else -1] if before else None


def _single(quotation: Quotation, role: str, strength: float, *, everywhere: bool) -> Wish:
    kind = _SINGLE[role]
    new = correction(quotation.text) or None if kind is AskKind.CORRECT else None
    mark = marked_as(quotation, MarkKind.OLD)
    ask = Ask(kind, quotation.text, new, everywhere=everywhere, marks=(mark,))
    return Wish(ask, strength, role, quotation.focus, quotation.cut)
