"""What stands before a note in free text: bullet, number, check box, "Bug 12:".

One line in, its marker and the rest out. Whether a marker counts where it stands is decided by ``outline``.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from app.journal.lexicon import lexicon
from app.model import NoteStatus

__all__ = ["Marker", "MarkerKind", "find_marker", "indent_of"]

_TAB = 4


class MarkerKind(Enum):
    """How a note is marked, by how sure a sign it is."""

    BULLET = "bullet"
    DASH = "dash"
    """A long dash: a bullet at the start of a paragraph, a dash within one."""
    NUMBER = "number"
    """The place in a list, and perhaps the client's number."""
    NAMED = "named"
    """"Bug 12:", "#489", "**489**": surely the client's number."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker at the start of a line.

    Attributes:
        kind: the surest of the marks that stand there.
        indent: columns before it.
        rest: the line behind it.
        number: the digits, or "".
        status: what a check box says, or None.
        bulleted: whether a bullet stands first, whatever follows it.
    """

    kind: MarkerKind
    indent: int
    rest: str
    number: str = ""
    status: NoteStatus | None = None
    bulleted: bool = False


_BULLET = re.compile(r"(?:[-*+•◦▪●‣·]|(?P<dash>[–—]))(?:[ \t]+|$)")
_NUMBER = re.compile(r"(?:\((?P<round>\d{1,6})\)|(?P<plain>\d{1,6})[.):])(?:[ \t]+|$)")
_BOX = re.compile(r"(?:\[(?P<mark>[ xX✓✔])\]|(?P<sign>[☐☑☒✅✔]))(?:[ \t]+|$)")
_BOLD_NUMBER = re.compile(r"(?P<bold>\*\*|__)#?(?P<number>\d{1,6})[.:)]?(?P=bold)(?:[.:)–—-]?(?:[ \t]+|$))")
_HASH_NUMBER = re.compile(
    r"(?:\[#?(?P<square>\d{1,6})\]|#(?P<number>\d{1,6}))[.:)]?(?:[ \t]+[–—-])?(?:[ \t]+|$)"
)


@cache
def _named() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, lexicon().prose["numbered"]), key=len, reverse=True))
    return re.compile(
        rf"(?P<open>\*\*|__)?(?:{words})(?:[ \t]*+(?:nr|no)?\.?[ \t]*+#?)(?P<number>\d{{1,6}})"
        r"(?:(?P<close>\*\*|__)[ \t]*[.:)–—-]?|[.:)][ \t]*(?P<late>\*\*|__)?|[ \t]+[–—-](?=[ \t])|$)[ \t]*",
        re.IGNORECASE,
    )


def indent_of(line: str) -> int:
    """Return the columns before the first character; a tab goes to the next multiple of four."""
    column = 0
    for character in line:
        if character == "\t":
            column += _TAB - column % _TAB
        elif character in " \u00a0":
            column += 1
        else:
            break
    return column


def find_marker(line: str) -> Marker | None:
    """Return what marks the line as the start of a note, or None."""
    rest, kind, number, status = line.strip(), None, "", None
    if bullet := _BULLET.match(rest):
        kind = MarkerKind.DASH if bullet["dash"] else MarkerKind.BULLET
        rest = rest[bullet.end() :]
    number, rest = _listed_number(rest)
    if box := _BOX.match(rest):
        kind, status, rest = kind or MarkerKind.BULLET, _ticked(box), rest[box.end() :]
    if not number:
        number, rest = _listed_number(rest)
    if number:
        kind = MarkerKind.NUMBER
    if named := _client_number(rest):
        kind, number, rest = MarkerKind.NAMED, named[0], named[1]
    bulleted = bool(bullet and not bullet["dash"]) or status is not None
    return Marker(kind, indent_of(line), rest, number, status, bulleted) if kind else None


def _listed_number(text: str) -> tuple[str, str]:
    """Return the number of "489. …" or "(489) …" and the words behind it, or "" and all of it."""
    found = _NUMBER.match(text)
    return (found["round"] or found["plain"], text[found.end() :]) if found else ("", text)


def _ticked(box: re.Match[str]) -> NoteStatus:
    sign = box["mark"] or box["sign"]
    if sign == "☒":
        return NoteStatus.REJECTED
    return NoteStatus.OPEN if sign in " ☐" else NoteStatus.DONE


def _client_number(text: str) -> tuple[str, str] | None:
    """Return the number of "Bug 12: …", "#489 …", "[489] …", "**489** …" and the words behind it."""
    if found := _BOLD_NUMBER.match(text):
        return found["number"], text[found.end() :]
    if found := _HASH_NUMBER.match(text):
        return found["number"] or found["square"], text[found.end() :]
    if not (found := _named().match(text)):
        return None
    still_bold = found["open"] if not (found["close"] or found["late"]) else ""
    return found["number"], (still_bold or "") + text[found.end() :]
