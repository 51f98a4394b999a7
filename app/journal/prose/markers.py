"""What stands before a note in free text: bullet, number, check box, "Bug 12:".

One line in, its marker and the rest out. Whether a marker counts where it stands is decided by ``outline``.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache

from app.journal.lexicon import alternatives, fold, lexicon
from app.model import NoteStatus

__all__ = ["Marker", "MarkerKind", "find_marker", "indent_of", "keys_of"]

_TAB = 4


class MarkerKind(Enum):
    """How a note is marked, by how sure a sign it is."""

    BULLET = "bullet"
    DASH = "dash"
    """A long dash: a bullet at the start of a paragraph, a dash within one."""
    NUMBER = "number"
    """The place in a list, and perhaps the client's number."""
    LETTER = "letter"
    """"a)": a note of its own, or a part of the numbered one above."""
    NAMED = "named"
    """"Bug 12:", "#489", "**489**": surely the client's number."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker at the start of a line.

    Attributes:
        kind: the surest of the marks that stand there.
        indent: columns before it.
        rest: the line behind it.
        number: the digits, as in 12 or 2.1, or a tracker's key; or "".
        status: what a check box says, or None.
        bulleted: whether a bullet stands first, whatever follows it.
    """

    kind: MarkerKind
    indent: int
    rest: str
    number: str = ""
    status: NoteStatus | None = None
    bulleted: bool = False


_BULLET = re.compile(
    r"(?:[-*+•◦▪●‣·]|(?P<dash>[–—])|[🐞🐛❗❕⚠🔴🟠🟡🟢🔵📌📍🔹🔸🔧✏❓⭐]\ufe0f?)(?:[ \t]+|$)|[§üØv]\t+"
)
_LETTER = re.compile(r"[a-z]\)(?:[ \t]+|$)")
"""Before a tab also what Word's own bullets become when they are pasted as text."""
_NUMBER = re.compile(
    r"(?:\((?P<round>\d{1,6})\)|(?P<plain>\d{1,6})[.):])(?:[ \t]+|$)"
    r"|(?P<deep>[1-9]\d?(?:\.[1-9]\d?){1,3})\)?[ \t]+(?=[^\W\d_a-zäöüß]|[\"„“»«‚‘'])"
)
"""A number such as 2.1 stands before a capital or a quotation; "2.5 mm" is none."""
_BOX = re.compile(r"(?:\[(?P<mark>[ xX✓✔/~>!?-])\]|\((?P<round>[ xX])\)|(?P<sign>[☐☑☒✅✔]))(?:[ \t]+|$)")
_KEY = re.compile(
    r"(?P<key>(?P<prefix>[A-Z][A-Z0-9]{1,9})-\d{1,6})(?P<sure>[.:)]|[ \t]+[–-](?=[ \t])|\t|$)?[ \t]*"
)
_BOLD_NUMBER = re.compile(r"(?P<bold>\*\*|__)#?(?P<number>\d{1,6})[.:)]?(?P=bold)(?:[.:)–—-]?(?:[ \t]+|$))")
_HASH_NUMBER = re.compile(
    r"(?:\[#?(?P<square>\d{1,6})\]|#(?P<number>\d{1,6}))[.:)]?(?:[ \t]+[–—-])?(?:[ \t]+|$)"
)


@cache
def _named() -> re.Pattern[str]:
    words = alternatives(lexicon().prose["numbered"])
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


def keys_of(lines: Iterable[str]) -> frozenset[str]:
    """Return the prefixes of a tracker's numbers ("KIO" of KIO-12) with which several lines begin."""
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines:
        bare = line.lstrip()
        start = _BULLET.match(bare)
        if found := _KEY.match(bare, start.end() if start else 0):
            seen[found["prefix"]].add(found["key"])
    return frozenset(prefix for prefix, keys in seen.items() if len(keys) > 1)


def find_marker(line: str, keys: Container[str] = ()) -> Marker | None:
    """Return what marks the line as the start of a note, or None.

    Args:
        line: of prose.
        keys: prefixes of a tracker's numbers, which then need no sign behind them.
    """
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
    elif kind is None and (letter := _LETTER.match(rest)):
        kind, rest = MarkerKind.LETTER, rest[letter.end() :]
    if named := _client_number(rest) or _tracker_key(rest, keys):
        kind, number, rest = MarkerKind.NAMED, named[0], named[1]
    bulleted = bool(bullet and not bullet["dash"]) or status is not None
    return Marker(kind, indent_of(line), rest, number, status, bulleted) if kind else None


def _listed_number(text: str) -> tuple[str, str]:
    """Return the number of "489. …" or "(489) …" and the words behind it, or "" and all of it."""
    found = _NUMBER.match(text)
    if not found:
        return "", text
    return found["round"] or found["plain"] or found["deep"], text[found.end() :]


_SIGNS = {
    **dict.fromkeys(" ☐>!?", NoteStatus.OPEN),
    **dict.fromkeys("☒-~", NoteStatus.REJECTED),
    "/": NoteStatus.IN_PROGRESS,
}
"""What is in a box that is not ticked."""


def _ticked(box: re.Match[str]) -> NoteStatus:
    sign = box["mark"] or box["round"] or box["sign"]
    return _SIGNS.get(sign, NoteStatus.DONE)


def _tracker_key(text: str, keys: Container[str]) -> tuple[str, str] | None:
    """Return the key of "KIO-12: …" and the words behind it; "UTF-8: …" has none."""
    found = _KEY.match(text)
    if not found or fold(found["prefix"]) in lexicon().prose["no_keys"]:
        return None
    known = found["prefix"] in keys or found["sure"]
    return (found["key"], text[found.end() :]) if known else None


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
