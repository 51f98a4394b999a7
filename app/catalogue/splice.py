"""A change of the readable text worked into the raw text, word by word.

Words that stay are left as they were typed; mark-up is never cut through. Says in one
sentence why a change can't be made this way.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.catalogue.dialect import TextRules
from app.catalogue.escapes import Surroundings, typed
from app.catalogue.readable import Kind, Piece, Place, View
from app.model import say

__all__ = ["Hunk", "Unsafe", "changed_part", "hunks", "splice", "widened"]

_TOKEN = re.compile(r"\w+|\s|[^\w\s]")
_MAX_TOKENS = 4000
_BARRIERS = frozenset({Kind.TAG, Kind.CODE, Kind.OPEN, Kind.CLOSE, Kind.HIDDEN})
_TAG_STEPS = {"open": 1, "close": -1, "empty": 0}
_VOID = re.compile(r"<(?:br|hr|img|wbr)\b", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:p|div|li|ul|ol|td|th|tr|table|h[1-6]|blockquote)\b", re.IGNORECASE)
"""Elements that hold whole paragraphs: new words belong inside of them, not beside."""
_WORD = re.compile(r"[\w’'-]")
_HTML_IN_CDATA = re.compile(r"</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);")

Hunk = tuple[int, int, str]
"""Start and end in the readable value, and what stands there instead."""


class Unsafe(Exception):  # noqa: N818 - not an error: a change that Copycue will not vouch for
    """A change that can't be typed without touching mark-up.

    Args:
        sentence: why not.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def hunks(value: str, start: int, end: int, text: str) -> list[Hunk]:
    """Return the smallest changes of whole words that turn ``value[start:end]`` into ``text``."""
    old, new = _TOKEN.findall(value[start:end]), _TOKEN.findall(text)
    if not old or not new or len(old) + len(new) > _MAX_TOKENS:
        return [(start, end, text)]
    offsets = [start]
    for token in old:
        offsets.append(offsets[-1] + len(token))
    found: list[Hunk] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            found.append((offsets[i1], offsets[i2], "".join(new[j1:j2])))
    return found


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for all spots of an entry.

    Attributes:
        rules: how values read.
        place: where the raw text stands.
        quote: the quotation mark round an attribute, or "".
        line_end: how lines end in the file.
        encoding: the file's encoding.
        escaped_breaks: line breaks are typed as escapes.
    """

    rules: TextRules
    place: Place
    quote: str = ""
    line_end: str = "\n"
    encoding: str = "utf-8"
    escaped_breaks: bool = False


def splice(view: View, changes: Sequence[Hunk], setting: Setting) -> str:
    """Return the raw text after the changes.

    Raises:
        Unsafe: a change would cut through mark-up or a comment.
    """
    starts, ends = view.raw_bounds()
    raw = view.raw
    for start, end, text in reversed(changes):
        if start == end:
            low = high = _insertion_point(view, start, starts, ends)
        else:
            low, high = starts[start], ends[end - 1]
        new = typed(text, setting.rules, _surroundings(view, low, start, setting))
        if not text:
            new = _left_over(view, low, high)
        elif barriers := _barriers(view, low, high):
            raise Unsafe(_across(view, barriers[0]))
        raw = raw[:low] + new + raw[high:]
    return raw


def _barriers(view: View, low: int, high: int) -> list[Piece]:
    """Return the mark-up and comments within a raw stretch."""
    return [piece for piece in view.pieces if piece[3] in _BARRIERS and piece[1] < high and piece[2] > low]


def _across(view: View, barrier: Piece) -> str:
    return say(
        "The change runs across “{typed}”, which must stay where it is.",
        typed=view.raw[barrier[1] : barrier[2]][:40],
    )


def _left_over(view: View, low: int, high: int) -> str:
    """Return what stays of a raw stretch whose words are deleted: its mark-up, which may be empty then."""
    barriers = _barriers(view, low, high)
    shown = next((piece for piece in barriers if piece[0]), None)
    if shown:
        raise Unsafe(_across(view, shown))
    return "".join(view.raw[start:end] for _, start, end, _ in barriers)


def _insertion_point(view: View, at: int, starts: list[int], ends: list[int]) -> int:
    """Return where in the raw text to insert before character ``at`` of the value.

    Between two characters there may be tags and quotes: the best spot is outside of inline
    tags but inside quotes and CDATA; among equals the first.
    """
    low = ends[at - 1] if at > 0 else 0
    high = starts[at] if at < len(starts) else len(view.raw)
    spots = {low, high} | {edge for _, a, b, _ in view.pieces for edge in (a, b) if low <= edge <= high}
    return min(sorted(spots), key=lambda spot: _depth(view, spot))


def _depth(view: View, spot: int) -> tuple[int, bool]:
    """Return how ill an offset suits new words; best are few inline tags, inside blocks and quotes."""
    tags = 0
    inside = False
    for text, start, end, kind in view.pieces:
        if end > spot:
            break
        if kind is Kind.TAG:
            tag = html.unescape(view.raw[start:end])
            step = _TAG_STEPS.get(_tag_shape(tag), 1)
            tags += -step if _BLOCK.match(tag) else 0 if text else step
        elif kind in {Kind.OPEN, Kind.CLOSE}:
            inside = kind is Kind.OPEN
    return tags, not inside


def _tag_shape(tag: str) -> str:
    if tag.startswith("</"):
        return "close"
    return "empty" if tag.endswith("/>") or tag.startswith("<!") or _VOID.match(tag) else "open"


def _surroundings(view: View, low: int, start: int, setting: Setting) -> Surroundings:
    """Describe what surrounds a raw offset."""
    cdata, quoted = setting.place is Place.CDATA, False
    for _, a, b, kind in view.pieces:
        if b > low:
            break
        if kind in {Kind.OPEN, Kind.CLOSE}:
            if view.raw.startswith("<![CDATA[", a) or view.raw.startswith("]]>", a):
                cdata = kind is Kind.OPEN
            else:
                quoted = kind is Kind.OPEN
        elif kind is Kind.TAG:
            quoted = False
    return Surroundings(
        place=Place.CDATA if cdata else setting.place,
        quote=setting.quote,
        quoted=quoted,
        first=not view.value[:start].strip(),
        html=cdata and setting.rules.html and _HTML_IN_CDATA.search(view.raw) is not None,
        line_end=setting.line_end,
        escaped_breaks=setting.escaped_breaks,
        encoding=setting.encoding,
    )


def changed_part(before: str, after: str) -> tuple[int, int]:
    """Return start and end of what differs in the text before; an insertion has the same for both."""
    low = _common(before, after)
    tail = _common(before[low:][::-1], after[low:][::-1])
    return low, len(before) - tail


def widened(before: str, after: str) -> tuple[int, int, int, int]:
    """Return the stretch that differs, widened to whole words, in both texts.

    A change of punctuation alone takes in the word it follows, so that people see what is
    meant; an insertion or deletion between blanks stays as it is.
    """
    low, old_end = changed_part(before, after)
    tail = len(before) - old_end
    while low > 0 and _is_word(before, low - 1) and (_is_word(before, low) or _is_word(after, low)):
        low -= 1
    while (
        tail > 0 and _is_word(before, -tail) and (_is_word(before, -tail - 1) or _is_word(after, -tail - 1))
    ):
        tail -= 1
    old_end, new_end = len(before) - tail, len(after) - tail
    changed = before[low:old_end] + after[low:new_end]
    if changed.strip() and not _WORD.search(changed):
        low = _word_start(before, low)
    return low, old_end, low, new_end


def _is_word(text: str, at: int) -> bool:
    """Tell whether a letter of a word stands there; counts from the end when negative."""
    return -len(text) <= at < len(text) and _WORD.match(text[at]) is not None


def _word_start(text: str, at: int) -> int:
    """Return the start of the word that ends at ``at``, or ``at`` when a blank stands there."""
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _common(one: str, other: str) -> int:
    """Return the length of the common beginning."""
    size = min(len(one), len(other))
    return next((n for n in range(size) if one[n] != other[n]), size)
