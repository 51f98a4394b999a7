"""A fault of a broken file as a value, and the characters and names that XML knows."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from app.model import say

__all__ = [
    "BAD_CHARACTER",
    "NAME",
    "REFERENCE",
    "SPACE",
    "Fault",
    "Fix",
    "Found",
    "bare_ampersand",
    "character",
    "fail",
    "line_column",
    "shown",
    "unknown_entity",
    "unmended",
]

_START = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
NAME = re.compile(f"[{_START}][{_START}.0-9\u00b7\u0300-\u036f\u203f\u2040-]*+")
BAD_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REFERENCE = re.compile(f"&(?:(#[0-9]+|#x[0-9A-Fa-f]+)|([{_START}][{_START}.0-9\u00b7-]*));")
SPACE = re.compile(r"[ \t\r\n]*+")
_NUMBER = re.compile("#(?:([0-9]{1,9})|x([0-9A-Fa-f]{1,9}))")
_LAST_CHARACTER = 0x10FFFF
_LINE_END = re.compile(r"\r\n?|\n")
_MAX_SHOWN = 30

Edits = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a fault.

    Attributes:
        hint: what to do, one sentence.
        edits: the changes (start, end, text) that do it.
        message: what is wrong if this is the way to mend it; "" for the fault's own message.
    """

    hint: str
    edits: Edits
    message: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that is wrong.

    Attributes:
        offset: where to look.
        stop: up to where the file can be relied on.
        message: what is wrong, one sentence.
        hint: what to do when no fix can be shown to help.
        fixes: ways to mend it, likeliest first.
    """

    offset: int
    stop: int
    message: str
    hint: str
    fixes: tuple[Fix, ...] = ()


class Found(Exception):  # noqa: N818 - carries a finding out of a deep reading, is no error
    """A fault on its way out of the reader."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def character(code: str) -> str | None:
    """Return the character that a code such as ``#8211`` or ``#x2013`` names, None where XML has none."""
    m = _NUMBER.fullmatch(code)
    number = 0 if m is None else int(m[1]) if m[1] else int(m[2], base=16)
    named = chr(number) if number <= _LAST_CHARACTER else "\0"
    return None if BAD_CHARACTER.match(named) else named


def line_column(text: str, offset: int) -> tuple[int, int]:
    """Return the 1-based line and column of a character."""
    line, begin = 1, 0
    for m in _LINE_END.finditer(text, 0, offset):
        line, begin = line + 1, m.end()
    return line, offset - begin + 1


def unmended(offset: int, changes: Sequence[tuple[int, int, int]]) -> int:
    """Turn an offset in a mended text into one in the text as it was.

    Args:
        offset: in the mended text.
        changes: start, end and new length of each, in the text that the ones before it made.
    """
    for start, end, length in reversed(changes):
        if offset >= start + length:
            offset += end - start - length
        elif offset > start:
            offset = start
    return offset


def shown(text: str, most: int = _MAX_SHOWN) -> str:
    """Return a piece of a file short enough to be quoted in a sentence, in one line of so many characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def fail(
    offset: int, message: str, hint: str, fixes: tuple[Fix, ...] = (), stop: int | None = None
) -> NoReturn:
    """Stop reading at a fault.

    Args:
        offset: where to look.
        message: what is wrong, one sentence.
        hint: what to do.
        fixes: ways to mend it, likeliest first.
        stop: up to where the file can be relied on; by default ``offset``.
    """
    raise Found(Fault(offset, offset if stop is None else stop, message, hint, fixes))


def bare_ampersand(text: str, at: int) -> NoReturn:
    """Stop at an ampersand that begins no code."""
    word = re.compile(r"&\s?[^\s<&\"']*").match(text, at)
    quoted = shown(word[0]) if word else "&"
    fix = _typing(quoted.replace("&", "&amp;", 1), quoted, ((at, at + 1, "&amp;"),))
    fail(at, say("A bare “&” stands here; XML reads it as the start of a code."), fix.hint, (fix,))


def unknown_entity(at: int, code: str) -> NoReturn:
    """Stop at a code such as ``&nbsp;`` that the file does not define."""
    read = html.unescape(code)
    known = read != code and len(read) == 1
    by_number, escaped = f"&#{ord(read)};" if known else "", f"&amp;{code[1:]}"
    fixes = [_typing(escaped, code, ((at, at + 1, "&amp;"),))]
    why = say("“{code}” is no code of XML (XML does not know it).", code=code)
    if known:
        fixes.insert(0, _typing(by_number, code, ((at, at + len(code), by_number),)))
        why = say("“{code}” is no code of XML (HTML knows it, XML does not).", code=code)
    fail(at, why, fixes[0].hint, tuple(fixes))


def _typing(new: str, old: str, edits: Edits) -> Fix:
    return Fix(say("Type {new} for {old}.", new=new, old=old), edits)
