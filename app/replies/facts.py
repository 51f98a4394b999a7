"""What a reply may say about wishes: facts from the verdict, as values for the templates.

A template can print nothing else. Names, places and words are plain strings; None stands for
what is not known, and a template that prints it anyway fails (``UnfilledSlot``).
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz.distance import DamerauLevenshtein

from app.model import Ask, AskKind, Match, Verdict
from app.replies.quotes import mention, one_line

__all__ = ["WishFacts", "WishKind", "pending_wishes", "wish_facts"]

_SLIP_DISTANCE = 1
_BRIEF = 40
_MANY_QUOTES = 3
_AROUND_A_WORD = ".,;:!?"


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


_NEEDS_NO_TEXT = frozenset({WishKind.SLIP, WishKind.REMOVAL})


@dataclass(frozen=True, slots=True)
class WishFacts:
    """The wish of a note, to thank for and to repeat.

    Attributes:
        kind: what the client did.
        old: the wording it is about, cut to the length of a quote; of a slip the words that differ; or None.
        new: the wording that is wished, likewise; or None.
        brief: both are whole and short enough to stand in one sentence.
        quotes: the wordings that the note is about, at most three; or empty.
        exact_old: the present wording as it is, on one line.
        exact_new: the wished wording likewise.
    """

    kind: WishKind
    old: str | None
    new: str | None
    brief: bool
    quotes: tuple[str, ...] = ()
    exact_old: str = ""
    exact_new: str = ""

    @property
    def many(self) -> bool:
        """Whether the note is about more than one wording."""
        return len(self.quotes) > 1


def wish_facts(verdict: Verdict, *, ready: bool = True) -> WishFacts:
    """Return the wish to thank for: what the claimed places answer, else the first that was read.

    Args:
        verdict: what was found.
        ready: the reply shows each new text ready to paste; else nothing may be said of one.
    """
    asks = sorted(_answered(verdict), key=_place_in_note) or verdict.asks[:1]
    quotes = tuple(dict.fromkeys(filter(None, (_said(ask) for ask in asks))))[:_MANY_QUOTES]
    if not quotes:
        return WishFacts(WishKind.OTHER, None, None, brief=False)
    old, new = one_line(asks[0].old or ""), one_line(asks[0].new or "")
    kind = _kind(replace(asks[0], old=old or None, new=None if asks[0].new is None else new))
    shown = _differing(old, new) if kind is WishKind.SLIP and new else (old, new)
    return WishFacts(
        kind=kind if ready or kind in _NEEDS_NO_TEXT else WishKind.OTHER,
        old=mention(shown[0]) or None,
        new=mention(shown[1]) or None,
        brief=bool(all(shown)) and max(map(len, shown)) <= _BRIEF,
        quotes=quotes,
        exact_old=old,
        exact_new=new,
    )


def _differing(before: str, after: str) -> tuple[str, str]:
    """Return the words of a slip that differ, without those that stay the same before and behind them."""
    was, becomes = before.split(), after.split()
    start = next((at for at, (one, two) in enumerate(zip(was, becomes, strict=True)) if one != two), 0)
    end = next(
        (at for at, (one, two) in enumerate(zip(was[::-1], becomes[::-1], strict=True)) if one != two), 0
    )
    old, new = (" ".join(part[start : len(part) - end]).strip(_AROUND_A_WORD) for part in (was, becomes))
    return old, new


def _answered(verdict: Verdict) -> tuple[Ask, ...]:
    """Return the wishes that the claimed places answer; of a single place all that are about its text."""
    if len(verdict.claimed) == 1 and len(verdict.asks) > 1:
        value = verdict.claimed[0].entry.value
        if all(ask.old and ask.old in value for ask in verdict.asks):
            return verdict.asks
    return tuple(_told_by(match) for match in verdict.claimed)


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
