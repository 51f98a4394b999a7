"""What in a mail is the client's own: without earlier mails, signatures, legal notices.

The words by which they are known are data (``resources/lexicons/mail.toml``); here is only what they mean.
``mail-parser-reply`` was weighed and left: it takes all below "Danke" or "- word" for a signature, the words
after "Hinweis:" for a legal notice, and its patterns take very long on odd mails. Here a line is cut only
with good reason, since a client's words must never be lost: in doubt it stays.

An answer between quoted lines keeps the lines it answers, marked with ``>``, else "Yes, please" says nothing.
What stands above nothing of the client's own, as in a mail that is passed on, is what the client means.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby, pairwise

from app.journal.formats.mail.block import PROGRAMS, block_at
from app.journal.formats.mail.footer import Numbered, is_signature, without_footer
from app.journal.formats.mail.words import FieldName, is_line
from app.journal.prose.letters import is_greeting
from app.journal.prose.markers import find_marker

__all__ = ["BORDER", "OwnWords", "Thread", "own_words"]

_QUOTE = re.compile(r"[ \t]{0,3}>")
_MARKS = re.compile(r"(?:[ \t]{0,3}>)+[ \t]?")
_ONE_MARK = re.compile(r"[ \t]{0,3}>[ ]?")
_RULE = re.compile(r"[ \t]*[_—–*=-]{3,}[ \t]*$")
_DASHED = re.compile(r"[\s*_]*(?:[-—–]{2,}|.{1,80}:[\s*_]*$)")
_WROTE_LINES = 3
_LONGEST_WROTE = 300
_BLOCK_LINES = 20
BORDER = "---"
"""What stands below such a line begins a note of its own."""
_CONTEXT_LINES = 5
_CONTEXT_BLOCK = 10
"""An answer below so many quoted lines answers all of them, not the last ones."""


class Thread(Enum):
    """What the mail's own head says about it."""

    NEW = auto()
    REPLY = auto()
    """It answers another mail, so lines with ``>`` are that mail's."""
    FORWARD = auto()
    """It passes another mail on, so that mail's words are meant."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The client's own words in a mail.

    Attributes:
        lines: the lines that are left.
        numbers: of each line its 1-based number in the mail's text; 0 for a border that was put in between.
        earlier: number of lines of earlier mails that were cut, without empty ones.
        footers: number of lines of signatures and notices that were cut, without empty ones.
    """

    lines: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    earlier: int = 0
    footers: int = 0


class _Kind(Enum):
    WROTE = auto()
    """"On … wrote:" above lines with ``>``."""
    EARLIER = auto()
    """Above an earlier mail that goes to the end."""
    FORWARDED = auto()
    """Above a mail that is passed on."""


@dataclass(frozen=True, slots=True)
class _Head:
    """Lines of a mail program above an earlier mail; ``end`` is the index behind them."""

    kind: _Kind
    end: int


@dataclass(slots=True)
class _Region:
    """Lines between two heads."""

    quoting: bool
    """Lines with ``>`` are another's."""
    lines: list[Numbered] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether there is nothing but a greeting and a name."""
        words = [text for _, text in self.lines if text.strip() and not is_greeting(text)]
        return is_signature(words)


def own_words(lines: Sequence[str], thread: Thread = Thread.NEW) -> OwnWords:
    """Return what the client wrote into a mail whose text has these lines."""
    regions = _regions(list(enumerate(lines, 1)), thread)
    written = [_with_context(region.lines) if region.quoting else region.lines for region in regions]
    own = [without_footer(region) for region in written]
    kept = [line for region in own for line in region]
    while kept and not kept[-1][1].strip():
        kept.pop()
    before = sum(map(_count, written))
    return OwnWords(
        tuple(text for _, text in kept),
        tuple(number for number, _ in kept),
        _count(enumerate(lines, 1)) - before,
        before - _count(kept),
    )


def _count(lines: Iterable[Numbered]) -> int:
    """Return how many lines of the mail have words."""
    return sum(1 for number, text in lines if number and text.strip())


def _regions(lines: list[Numbered], thread: Thread) -> list[_Region]:
    """Return what stands between the heads, down to the earlier mail that is not meant."""
    regions = [_Region(thread is Thread.REPLY)]
    at = 0
    while at < len(lines):
        head = _head_at(lines, at, thread)
        if head is None:
            regions[-1].lines.append(lines[at])
            at += 1
            continue
        _drop_rule(regions[-1].lines)
        passed_on = head.kind is _Kind.FORWARDED or (thread is Thread.FORWARD and len(regions) == 1)
        answered = thread is Thread.REPLY and len(regions) == 1
        if head.kind is _Kind.EARLIER and not passed_on and (answered or not regions[-1].empty):
            break
        regions.append(_Region(head.kind is _Kind.WROTE))
        at = head.end
        if head.kind is not _Kind.WROTE:
            _unquote(lines, at)
    return regions


def _drop_rule(lines: list[Numbered]) -> None:
    """Drop the line of dashes that Outlook draws above an earlier mail."""
    while lines and (not lines[-1][1].strip() or _RULE.match(lines[-1][1])):
        lines.pop()


def _unquote(lines: list[Numbered], at: int) -> None:
    """Take one ``>`` off a mail that is passed on with marks."""
    for index in range(at, len(lines)):
        number, text = lines[index]
        if mark := _ONE_MARK.match(text):
            lines[index] = (number, text[mark.end() :])
        elif text.strip():
            return


def _head_at(lines: Sequence[Numbered], at: int, thread: Thread) -> _Head | None:
    text = lines[at][1]
    if not text.strip() or _QUOTE.match(text):
        return None
    if _DASHED.match(text):
        bare = text.strip(" \t-—–*_:")
        if is_line("forwarded", bare) or is_line("forwarded_end", bare):
            return _Head(_Kind.FORWARDED, at + 1)
        if text.lstrip(" \t*_").startswith(("--", "—", "––")) and is_line("original", bare):
            return _Head(_Kind.EARLIER, _end_of_block(lines, _filled(lines, at + 1)) or at + 1)
    end = _end_of_block(lines, at, sure=thread is not Thread.NEW)
    return _Head(_Kind.EARLIER, end) if end else _wrote_at(lines, at, thread)


def _filled(lines: Sequence[Numbered], at: int) -> int:
    """Return the next line that is not empty."""
    return next((index for index in range(at, len(lines)) if lines[index][1].strip()), len(lines))


def _end_of_block(lines: Sequence[Numbered], at: int, *, sure: bool = True) -> int:
    """Return the index behind the fields of an earlier mail, or 0.

    Where the mail itself says nothing of an earlier one, only what a program wrote counts.
    """
    block = block_at([text for _, text in lines[at : at + _BLOCK_LINES]], 0)
    if block and (block.by_program or (sure and FieldName.SUBJECT in block.fields)):
        return at + block.end
    return 0


def _wrote_at(lines: Sequence[Numbered], at: int, thread: Thread) -> _Head | None:
    """Return the head "On … wrote:", which may go over several lines."""
    words = ""
    for index in range(at, min(at + _WROTE_LINES, len(lines))):
        text = lines[index][1].strip()
        words = f"{words} {text}".strip()
        if not text or len(words) > _LONGEST_WROTE:
            return None
        if not words.endswith(":") or not is_line("wrote", words):
            continue
        below = _filled(lines, index + 1)
        quotes = below < len(lines) and bool(_QUOTE.match(lines[below][1]))
        by_program = bool(PROGRAMS.search(words))
        if quotes and (by_program or thread is Thread.REPLY):
            return _Head(_Kind.WROTE, index + 1)
        return _Head(_Kind.EARLIER, index + 1) if by_program else None
    return None


def _with_context(lines: Sequence[Numbered]) -> list[Numbered]:
    """Return the answers between quoted lines, each below the lines that it answers."""
    runs = [(quoted, list(run)) for quoted, run in groupby(_without_gaps(lines), key=_is_quoted)]
    answers = sum(1 for quoted, run in runs[1:] if not quoted and _count(run))
    kept: list[Numbered] = []
    for index, (quoted, run) in enumerate(runs):
        below = runs[index + 1][1] if index + 1 < len(runs) else []
        if not quoted:
            kept += run
        elif _count(below):
            context = _answered(run, below, alone=answers == 1)
            kept += [(0, ""), (0, BORDER), (0, ""), *context] if context else [(0, "")]
    return kept


def _is_quoted(line: Numbered) -> bool:
    return bool(_QUOTE.match(line[1]))


def _without_gaps(lines: Sequence[Numbered]) -> list[Numbered]:
    """Drop empty lines next to quoted ones, so that an answer stands right below what it answers."""
    filled = [index for index, (_, text) in enumerate(lines) if text.strip()]
    gaps: set[int] = set()
    for above, below in pairwise(filled):
        if _is_quoted(lines[above]):
            gaps.update(range(above + 1, below))
    return [line for index, line in enumerate(lines) if index not in gaps]


def _answered(quoted: Sequence[Numbered], answer: Sequence[Numbered], *, alone: bool) -> list[Numbered]:
    """Return the last quoted paragraph, if it is what the words below answer."""
    bare = [_MARKS.sub("", text, count=1).strip() for _, text in quoted]
    end = next((index for index in range(len(bare), 0, -1) if bare[index - 1]), 0)
    start = next((index for index in range(end, 0, -1) if not bare[index - 1]), 0)
    too_long = end - start > _CONTEXT_LINES or (alone and len(quoted) > _CONTEXT_BLOCK)
    listed = any(find_marker(text) for _, text in answer[:1])
    if too_long or listed or is_signature(bare[start:end]):
        return []
    return list(quoted[start:end])
