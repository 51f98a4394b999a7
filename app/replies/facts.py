"""What a reply may say about wishes and places: facts from the verdict, as values for the templates.

A template can print nothing else. Names, places and words are plain strings; None stands for
what is not known, and a template that prints it anyway fails (``UnfilledSlot``).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_uppercase

from rapidfuzz.distance import DamerauLevenshtein

from app.model import Ask, AskKind, Entry, Match, Verdict
from app.replies.change import Change, change_of
from app.replies.quotes import mention, one_line, shorten
from app.replies.typing_hints import slots, tags

__all__ = ["PlaceFacts", "WishFacts", "WishKind", "place_facts", "wish_facts"]

_SLIP_DISTANCE = 1
_BRIEF = 40
_MANY_QUOTES = 3
_CONTEXT_LIMIT = 50
_LIST_ITEM = re.compile(r"([^\[\]/#]+)\[(\d+)\]")
_FORM = re.compile(r"(.+)#(\w+)")
_LAST_ELEMENT = re.compile(r"(?:\w[\w.\-]*:)?(\w[\w.\-]*)(?:\[[^\[\]]*\])*")
_MANY_KEPT = 4
_SHOWN_LIMIT = 300


class WishKind(StrEnum):
    """What the client did in the note, as far as a reply thanks for it."""

    SLIP = "slip"
    """Spotted a letter or two that are wrong."""
    WORDING = "wording"
    """Wrote a new wording for an old one."""
    SIGN = "sign"
    """Asked for a comma or the like beside some words."""
    ADDITION = "addition"
    REMOVAL = "removal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class WishFacts:
    """The wish of a note, to thank for and to repeat.

    Attributes:
        kind: what the client did.
        old: the wording it is about, cut to the length of a quote; or None.
        new: the wording that is wished, cut likewise; or None.
        brief: both are whole and short enough to stand in one sentence.
        quotes: the wordings that the note is about, at most three; or empty.
        exact: both wordings as they are, on one line.
    """

    kind: WishKind
    old: str | None
    new: str | None
    brief: bool
    quotes: tuple[str, ...] = ()
    exact: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """A claimed place and its change.

    Attributes:
        letter: "A", "B" … in the order of the reply.
        file: relative to the copy root, with ``/``.
        line: 1-based.
        entry: the name to look for, or None where the entry has none.
        form: which form of a text with several forms for numbers ("one", "other"), or None.
        item: which item of a list, 1-based, or None.
        section: a remark or heading that the file itself has for it, or None.
        attribute: the text stands in quotation marks behind ``attribute=``; or None.
        element: the text stands between ``<element>`` and ``</element>`` and nothing else names it; or None.
        now: the present text, cut where it is very long.
        brief: the present text, cut to the length of a quote.
        slots: what the program fills in, at most four.
        tags: marks that format words in it, at most four.
        change: what to type.
    """

    letter: str
    file: str
    line: int
    entry: str | None
    form: str | None
    item: int | None
    section: str | None
    attribute: str | None
    element: str | None
    now: str
    brief: str
    slots: tuple[str, ...]
    tags: tuple[str, ...]
    change: Change


def place_facts(matches: Sequence[Match]) -> tuple[PlaceFacts, ...]:
    """Return the places of claimed matches: in the order of the files' first mention, then of their lines."""
    order = {file: rank for rank, file in enumerate(dict.fromkeys(m.entry.location.file for m in matches))}
    ranked = sorted(matches, key=lambda m: (order[m.entry.location.file], *m.entry.location.span))
    shared = Counter(_spot(match.entry) for match in ranked)
    return tuple(
        _place(match, letter, alone=shared[_spot(match.entry)] == 1)
        for letter, match in zip(ascii_uppercase, ranked, strict=False)
    )


def wish_facts(verdict: Verdict, *, ready: bool = True) -> WishFacts:
    """Return the wish to thank for: what the claimed places answer, else the first that was read.

    Args:
        verdict: what was found.
        ready: the reply shows each new text ready to paste; else nothing may be said of one.
    """
    asks = sorted((_told_by(m) for m in verdict.claimed), key=_place_in_note) or verdict.asks[:1]
    quotes = tuple(dict.fromkeys(filter(None, (_said(ask) for ask in asks))))[:_MANY_QUOTES]
    if not quotes:
        return WishFacts(WishKind.OTHER, None, None, brief=False)
    kind = _kind(asks[0])
    old, new = one_line(asks[0].old or ""), one_line(asks[0].new or "")
    return WishFacts(
        kind=kind if ready or kind is WishKind.SLIP else WishKind.OTHER,
        old=mention(old) or None,
        new=mention(new) or None,
        brief=bool(old and new) and max(len(old), len(new)) <= _BRIEF,
        quotes=quotes,
        exact=(old, new),
    )


def _told_by(match: Match) -> Ask:
    """Return the wish that a place answers; what its edit does, where the note names no present wording."""
    ask, edit = match.ask, match.edit
    if (ask is None or not (ask.old or ask.kind is AskKind.INSERT)) and edit is not None and edit.verified:
        kind = AskKind.REPLACE if edit.old.strip() else AskKind.INSERT
        return Ask(kind, edit.old or None, edit.new or None, marks=ask.marks if ask else ())
    return ask or Ask(AskKind.REWORD)


def _place_in_note(ask: Ask) -> int:
    return min((mark.start for mark in ask.marks), default=0)


def _said(ask: Ask) -> str:
    own = ask.new if ask.kind is AskKind.INSERT and not _is_sign(ask.new) else ask.old
    return mention(own or ask.new or ask.old or "")


def _kind(ask: Ask) -> WishKind:
    if ask.kind is AskKind.INSERT and _is_sign(ask.new):
        return WishKind.SIGN if ask.old else WishKind.OTHER
    if ask.kind is AskKind.INSERT:
        return WishKind.ADDITION if ask.new else WishKind.OTHER
    if ask.kind is AskKind.DELETE:
        return WishKind.REMOVAL if ask.old else WishKind.OTHER
    if not ask.old:
        return WishKind.OTHER
    if ask.new is None:
        return WishKind.SLIP if ask.kind is AskKind.CORRECT else WishKind.OTHER
    return WishKind.SLIP if _is_slip(ask.old, ask.new) else WishKind.WORDING


def _is_sign(text: str | None) -> bool:
    """Whether a text to be added is a comma or the like, too little to be quoted alone."""
    return bool(text) and not any(char.isalnum() for char in text or "")


def _is_slip(old: str, new: str) -> bool:
    """Whether only a letter or two differ, in words that stay the same otherwise."""
    if len(old.split()) != len(new.split()) or re.findall(r"\d+", old) != re.findall(r"\d+", new):
        return False
    return len(old) > _SLIP_DISTANCE and DamerauLevenshtein.distance(old, new) <= _SLIP_DISTANCE


def _spot(entry: Entry) -> tuple[str, tuple[int, int]]:
    return entry.location.file, entry.location.span


def _place(match: Match, letter: str, *, alone: bool) -> PlaceFacts:
    entry = match.entry
    attribute, element = _holder(entry)
    name, form, item = _name(entry.key, attribute)
    return PlaceFacts(
        letter=letter,
        file=one_line(entry.location.file),
        line=entry.location.line,
        entry=name,
        form=form,
        item=item,
        section=_section(entry),
        attribute=attribute,
        element=element,
        now=shorten(entry.value, _SHOWN_LIMIT),
        brief=shorten(entry.value),
        slots=slots(entry)[:_MANY_KEPT],
        tags=tags(entry)[:_MANY_KEPT],
        change=change_of(match, alone=alone),
    )


def _name(key: str, attribute: str | None) -> tuple[str | None, str | None, int | None]:
    """Return the name that stands in the file, the plural form and the 1-based list item that a key tells.

    A key that is a path ("menu/item[2]") stands nowhere in the file: then there is no name.
    """
    key = one_line(key).removesuffix(f"@{attribute}" if attribute else "")
    if form := _FORM.fullmatch(key):
        return form[1], form[2], None
    if item := _LIST_ITEM.fullmatch(key):
        return item[1], None, int(item[2]) + 1
    return (None if not key or _is_path(key) else key), None, None


def _holder(entry: Entry) -> tuple[str | None, str | None]:
    """Return the attribute in which the text stands, or the element where only its name tells the place."""
    steps = entry.location.xpath.split("/")
    if steps[-1].startswith("@"):
        return steps[-1][1:].rpartition(":")[2], None
    element = _LAST_ELEMENT.fullmatch(steps[-1])
    if element and (entry.key == element[1] or _is_path(entry.key)):
        return None, element[1]
    return None, None


def _is_path(key: str) -> bool:
    return "/" in key and " " not in key


def _section(entry: Entry) -> str | None:
    """Return what the file itself says about the entry: the first remark or heading that is short."""
    parts = (one_line(part) for part in entry.context.split("; "))
    return next((part for part in parts if _is_remark(part, entry.value)), None)


def _is_remark(text: str, value: str) -> bool:
    return len(text) <= _CONTEXT_LIMIT and any(char.isalpha() for char in text) and text != one_line(value)


def pending_wishes(verdict: Verdict) -> tuple[str, ...]:
    """Return quotes of wishes that no claimed place answers: a reply must not pass over them."""
    answered = [m.ask for m in verdict.claimed if m.ask is not None]
    if not answered:
        return ()
    told = {one_line(text).casefold() for ask in answered for text in (ask.old, ask.new) if text}
    left = [ask for ask in verdict.asks if ask.old and ask.kind is not AskKind.REWORD]
    return tuple(dict.fromkeys(_said(ask) for ask in left if not _told(ask, told)))[:3]


def _told(ask: Ask, told: set[str]) -> bool:
    own = {one_line(text).casefold() for text in (ask.old, ask.new) if text}
    return any(text in other or other in text for text in own for other in told)
