"""What is to be typed at one place: the change as a reply shows it, from a verified edit.

Everything shown comes from the entry and its edit, as it is typed in the file. An edit gives
the stretch that changes; a short text is shown whole, so that it can be pasted over, a long
one by the stretch with a few words around it. What is not certain is not worked out: then the
stretch stands alone.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.model import Ask, AskKind, Edit, Entry, Match, Side
from app.replies.quotes import clean_lines, one_line, shorten
from app.replies.typing_hints import Swap, swaps

__all__ = ["Change", "ChangeKind", "change_of"]

_WHOLE_LIMIT = 60
_LINE_LIMIT = 80
_ARROW_LIMIT = 74
_SHOWN_LIMIT = 300
_STRETCH_LIMIT = 60
_AROUND_WORDS = 4
_AROUND_LIMIT = 40
_SMALL = 3
_BRIEF = 40
_WORD = re.compile(r"\S+")


class ChangeKind(StrEnum):
    """What the client types."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    WHOLE = "whole"
    """Only the whole text afterwards is certain, as it is typed in the file."""
    OPEN = "open"
    """The new wording is still to be chosen."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it is shown.

    Attributes:
        kind: what the client types.
        now: what stands there, as it is typed in the file; "" for an insertion.
        new: what is to stand there, as it is typed; "" for a removal and an open wording.
        swaps: which characters are typed otherwise than they read, here or in what stands there.
        sentence: the stretch with a few words around it, "…" where cut; "" where the whole is shown.
        before: for an insertion the words before it, "" at the beginning.
        after: for an insertion the words behind it, "" at the end.
        arrow: short enough for "now → new" on one line.
    """

    kind: ChangeKind
    now: str = ""
    new: str = ""
    swaps: tuple[Swap, ...] = ()
    sentence: str = ""
    before: str = ""
    after: str = ""

    @property
    def complete(self) -> bool:
        """Whether there is something to read in every part that this kind shows."""
        parts = {
            ChangeKind.REPLACE: (self.now, self.new),
            ChangeKind.INSERT: (self.new, self.before or self.after),
            ChangeKind.DELETE: (self.now,),
            ChangeKind.WHOLE: (self.new,),
        }
        return all(parts.get(self.kind, ()))

    @property
    def shown(self) -> tuple[str, ...]:
        """What tells this change from another, wherever it stands."""
        return self.kind, self.now, self.new

    @property
    def brief(self) -> bool:
        """Whether what stands there now may be repeated without tiring the reader."""
        return len(self.now) <= _BRIEF

    @property
    def arrow(self) -> bool:
        """Whether "now → new" fits on one line."""
        shown = self.now + self.new
        short = len(shown) <= _ARROW_LIMIT and "\n" not in shown and "→" not in shown
        return short and self.kind is ChangeKind.REPLACE


def change_of(match: Match, *, alone: bool = True) -> Change:
    """Return the change at a claimed place.

    Args:
        match: the place; without a verified edit the wording counts as open.
        alone: the only change in its entry. Else the entry is never shown as a whole, since
            each of its changes would then undo the other.
    """
    change = None if match.edit is None or not match.edit.verified else _worked_out(match, match.edit, alone)
    if change is None or not change.complete:
        return Change(ChangeKind.OPEN, now=shorten(match.entry.value, _SHOWN_LIMIT))
    return change


def _worked_out(match: Match, edit: Edit, alone: bool) -> Change:
    entry = match.entry
    at = _position(entry, edit)
    whole = (_whole(entry, edit, at) or _whole_as_typed(entry, edit)) if alone else None
    if whole is not None:
        return whole
    if not clean_lines(edit.old):
        return _insertion(match, edit, at)
    now, new = _as_typed(edit)
    return Change(
        ChangeKind.REPLACE if new else ChangeKind.DELETE,
        now=now,
        new=new,
        swaps=_swaps(entry, edit),
        sentence=_sentence(entry, at, edit.old) if now == clean_lines(edit.old) else "",
    )


def _as_typed(edit: Edit) -> tuple[str, str]:
    """Return what stands in the file and what is to stand there; whole words, where they read otherwise."""
    if edit.old in edit.before and edit.new == edit.paste:
        return clean_lines(edit.old), clean_lines(edit.new)
    if edit.old in edit.before:
        return clean_lines(edit.old), clean_lines(edit.paste)
    start = _shared_start(edit.before, edit.after)
    most = min(len(edit.before), len(edit.after)) - start
    shared = min(most, _shared_start(edit.before[::-1], edit.after[::-1]))
    start = _match_end(r"\S*\Z", edit.before[:start], before=True)
    shared -= _match_end(r"\S*", edit.before[len(edit.before) - shared :])
    return (
        clean_lines(edit.before[start : len(edit.before) - shared]),
        clean_lines(edit.after[start : len(edit.after) - shared]),
    )


def _whole(entry: Entry, edit: Edit, at: int | None) -> Change | None:
    """Return a short text as a whole, old and new, where reading and typing can be told apart."""
    if (
        at is None
        or entry.raw != entry.value
        or edit.before != entry.value
        or len(entry.value) > _WHOLE_LIMIT
    ):
        return None
    if not clean_lines(edit.after) or not clean_lines(entry.value) or "\n" in clean_lines(entry.value):
        return None
    return Change(
        ChangeKind.REPLACE,
        now=clean_lines(entry.value),
        new=clean_lines(edit.after),
        swaps=_swaps(entry, edit),
    )


def _whole_as_typed(entry: Entry, edit: Edit) -> Change | None:
    """Return a short text as a whole, as it is typed, where that is not how it reads."""
    short = max(len(edit.before), len(edit.after)) <= _WHOLE_LIMIT and edit.before.isprintable()
    if not short or edit.before != entry.raw or entry.raw == entry.value or not clean_lines(edit.after):
        return None
    return Change(
        ChangeKind.REPLACE,
        now=clean_lines(edit.before),
        new=clean_lines(edit.after),
        swaps=tuple(dict.fromkeys((*_swaps(entry, edit), *swaps(entry.value, entry.raw)))),
    )


def _insertion(match: Match, edit: Edit, at: int | None) -> Change:
    entry = match.entry
    if at is None:
        at = _beside_the_anchor(entry.value, match.ask)
    if at is None or not clean_lines(entry.value):
        now = shorten(entry.value, _SHOWN_LIMIT)
        return Change(ChangeKind.WHOLE, now=now, new=clean_lines(edit.after), swaps=_swaps(entry, edit))
    if not edit.new.strip().isalnum() and len(edit.new.strip()) <= _SMALL:
        return _small_insertion(entry, edit, at)
    if edit.before == entry.value and len(entry.value) <= _LINE_LIMIT and "\n" not in entry.value:
        return Change(
            ChangeKind.REPLACE,
            now=clean_lines(edit.before),
            new=clean_lines(edit.after),
            swaps=_swaps(entry, edit),
        )
    start, end = _around(entry.value, at, at)
    before = _cut(entry.value, start, at, tail=False)
    return Change(
        ChangeKind.INSERT,
        new=clean_lines(edit.paste),
        swaps=_swaps(entry, edit),
        before=before,
        after="" if before else _cut(entry.value, at, end, head=False),
    )


def _small_insertion(entry: Entry, edit: Edit, at: int) -> Change:
    """Return an insertion of a sign or two as the words around it, without and with it."""
    value = entry.value
    start = _match_end(r"(?:\S+\s+)?\S*\s*\Z", value[:at], before=True)
    end = at + _match_end(r"\s*\S*", value[at:])
    new = value[start:at] + edit.paste + value[at:end]
    return Change(
        ChangeKind.REPLACE,
        now=clean_lines(value[start:end]),
        new=clean_lines(new),
        swaps=_swaps(entry, edit),
        sentence=_sentence(entry, start, value[start:end]),
    )


def _match_end(pattern: str, text: str, *, before: bool = False) -> int:
    found = re.search(pattern, text)
    return 0 if found is None else found.start() if before else found.end()


def _position(entry: Entry, edit: Edit) -> int | None:
    """Return where in the readable value the stretch begins, or None where that is not certain."""
    if edit.old and entry.value.count(edit.old) == 1:
        return entry.value.index(edit.old)
    shared = _shared_start(edit.before, edit.after)
    if entry.value != edit.before:
        return None  # the file writes something otherwise than it reads: places in it differ
    for start in range(shared, max(shared - max(len(edit.old), len(edit.new)), 0) - 1, -1):
        rest = entry.value[start + len(edit.old) :]
        if entry.value.startswith(edit.old, start) and entry.value[:start] + edit.paste + rest == edit.after:
            return start
    return None


def _shared_start(one: str, other: str) -> int:
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


def _beside_the_anchor(value: str, ask: Ask | None) -> int | None:
    if ask is None or ask.kind is not AskKind.INSERT or not ask.old or value.count(ask.old) != 1:
        return None
    start = value.index(ask.old)
    return start if ask.side is Side.BEFORE else start + len(ask.old)


def _sentence(entry: Entry, at: int | None, old: str) -> str:
    """Return a short stretch with words around it; "" where it is the whole, long, or not in the file."""
    value = entry.value
    if at is None or len(old) > _STRETCH_LIMIT or old.strip() == value.strip():
        return ""
    start, end = _around(value, at, at + len(old))
    return _cut(value, start, end) if one_line(value[start:end]) in one_line(entry.raw) else ""


def _around(value: str, start: int, end: int) -> tuple[int, int]:
    """Return where a few words before a stretch begin and a few words behind it end."""
    floor = max(0, start - _AROUND_LIMIT)
    begins = [floor + word.start() for word in _WORD.finditer(value[floor:start])]
    if floor and not value[floor - 1].isspace():
        begins = begins[1:]  # the limit cut that word
    ceiling = min(len(value), end + _AROUND_LIMIT)
    ends = [end + word.end() for word in _WORD.finditer(value[end:ceiling])]
    if ceiling < len(value) and not value[ceiling].isspace():
        ends = ends[:-1]
    return min(begins[-_AROUND_WORDS:], default=start), max(ends[:_AROUND_WORDS], default=end)


def _cut(value: str, start: int, end: int, *, head: bool = True, tail: bool = True) -> str:
    """Return a part of a value on one line, with "…" where something was left out before or behind it."""
    before = "… " if head and value[:start].strip() else ""
    behind = " …" if tail and value[end:].strip() else ""
    return f"{before}{one_line(value[start:end])}{behind}" if value[start:end].strip() else ""


def _swaps(entry: Entry, edit: Edit) -> tuple[Swap, ...]:
    """Return what is typed otherwise, in the new text or in the stretch that stands there now."""
    now = () if edit.old in edit.before else swaps(edit.old, entry.raw)
    return tuple(dict.fromkeys(swaps(edit.new, edit.paste) + now))
