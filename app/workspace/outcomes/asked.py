"""Whether a text reads as it was asked for, as people read it. Pure: texts in, an answer out.

Several notes may ask for something in one and the same text, and the client does one after the other. So a
text reads as asked, too, when whatever else differs was asked for by somebody.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Asked", "Reads", "reads"]

_MOST = 64
"""Texts that are tried: so many come of six wishes in one text, done in any order."""
_UNSEEN = str.maketrans(
    {**dict.fromkeys("\u00a0\u202f\u2007", " "), **dict.fromkeys("\u00ad\u200b\u2060\ufeff")}
)


class Reads(StrEnum):
    """How a text reads, compared with what was asked."""

    BEFORE = "before"
    """What was to change stands there as it did."""
    ASKED = "asked"
    """As it was asked for; where the wording was left open, otherwise than before."""
    OTHERWISE = "otherwise"
    """Neither."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for in one text.

    Attributes:
        before: the text as it was.
        after: the text as it was to become; None: the wording was left open.
        about: the words of ``before`` that it is about, where the wording was left open; "": the whole text.
    """

    before: str
    after: str | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class _Hunk:
    """``text[start:end]`` became ``new``; all that differs between two texts lies in it."""

    start: int
    end: int
    new: str


def reads(text: str, asked: Asked, others: Iterable[Asked] = ()) -> Reads:
    """Tell how a text reads now.

    Where the words that were to change still stand there, nothing was done about this wish, whatever else
    of the text is different.

    Args:
        text: as it reads now.
        asked: what was asked for.
        others: what else was asked for in the same text; ``asked`` may be among them.
    """
    seen = _as_seen if _shows(asked) else _as_stored
    text, asked = seen(text), _through(seen, asked)
    more = [one for one in dict.fromkeys(_through(seen, other) for other in others) if one != asked]
    if asked.after is not None and text in _with_any(asked.after, more):
        return Reads.ASKED
    if text in _with_any(asked.before, [other for other in more if not _contradict(asked, other)]):
        return Reads.BEFORE
    if asked.after is None:
        return Reads.BEFORE if _stands(asked.about, text) else Reads.ASKED
    return Reads.BEFORE if _still_stands(asked.before, asked.after, text) else Reads.OTHERWISE


def _as_seen(text: str) -> str:
    """Return a text without what nobody sees: how accents are stored, blanks that do not break."""
    return unicodedata.normalize("NFC", text).translate(_UNSEEN)


def _as_stored(text: str) -> str:
    return text


def _shows(asked: Asked) -> bool:
    """Tell whether people see what was asked for; a wish may be about a blank that does not break."""
    return asked.after in (None, asked.before) or _as_seen(asked.before) != _as_seen(asked.after or "")


def _through(seen: Callable[[str], str], asked: Asked) -> Asked:
    return Asked(seen(asked.before), None if asked.after is None else seen(asked.after), seen(asked.about))


def _with_any(text: str, others: list[Asked]) -> set[str]:
    """Return the texts that come of one when any of the other wishes are done, in whatever order."""
    found, new = {text}, [text]
    while new and len(found) < _MOST:
        done = {_also_done(one, other) for one in new for other in others}
        new = [one for one in sorted(done) if one not in found]
        found.update(new)
    return found


def _also_done(text: str, other: Asked) -> str:
    """Return a text in which another wish is done, too; as it is where the two touch."""
    if other.after is None:
        return text
    if text == other.before:
        return other.after
    here, there = _hunk(other.before, text), _hunk(other.before, other.after)
    if there.end <= here.start:
        return text[: there.start] + there.new + text[there.end :]
    if there.start >= here.end:
        shift = len(text) - len(other.before)
        return text[: there.start + shift] + there.new + text[there.end + shift :]
    return text


def _contradict(one: Asked, other: Asked) -> bool:
    """Tell whether two wishes are about the same words of the same text."""
    if one.before != other.before or one.after is None or other.after is None:
        return False
    here, there = _hunk(one.before, one.after), _hunk(other.before, other.after)
    return here.start < there.end and there.start < here.end


def _stands(words: str, text: str) -> bool:
    """Tell whether words stand in a text, as words of their own."""
    at = text.find(words) if words else -1
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(words) :][:1].isalnum():
            return True
        at = text.find(words, at + 1)
    return False


def _still_stands(before: str, after: str, text: str) -> bool:
    """Tell whether the words that were to change are untouched; words to be added stood nowhere before."""
    asked, now = _hunk(before, after), _hunk(before, text)
    return asked.start < asked.end and (now.end <= asked.start or now.start >= asked.end)


def _hunk(old: str, new: str) -> _Hunk:
    """Return the smallest stretch of whole words outside of which two texts are the same."""
    start, same = _same_start(old, new), 0
    rest = min(len(old), len(new)) - start
    if rest:
        same = _same_start(old[: -rest - 1 : -1], new[: -rest - 1 : -1])
    while start and _joined(old, start, new, start):
        start -= 1
    while same and _joined(old, len(old) - same, new, len(new) - same):
        same -= 1
    return _Hunk(start, len(old) - same, new[start : len(new) - same])


def _joined(old: str, at: int, new: str, there: int) -> bool:
    """Tell whether a cut at these places goes through a word of one text or the other."""
    return any(
        text[place - 1 : place + 1].isalnum() and 0 < place < len(text)
        for text, place in ((old, at), (new, there))
    )


def _same_start(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginnings."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
