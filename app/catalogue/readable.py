"""Two views of a value: as people read it, and raw as typed, with a map between them.

A raw text is taken apart into pieces that follow each other without gaps. Each piece says
what people read there ("" for mark-up) and which stretch of the raw text it is. The
readable value is the pieces joined; the map is the pieces themselves, so the two views
can't disagree.
"""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate

from app.catalogue.dialect import TextRules
from app.catalogue.fault import character

__all__ = [
    "HTML",
    "HTML_ENTITY",
    "LINE_BREAK",
    "TAG",
    "WINDOWS_PATH",
    "Kind",
    "Piece",
    "Place",
    "View",
    "view",
]


class Place(IntEnum):
    """Where in XML a raw text stands: it decides what its marks mean."""

    ELEMENT = 0
    ATTRIBUTE = 1
    CDATA = 2


class Kind(IntEnum):
    """What a piece of raw text is."""

    TEXT = 0
    """Read as typed, character by character."""
    UNIT = 1
    """One thing that reads as something else: an entity, an escape."""
    SPACE = 2
    """White space that reads as one blank or line break, or not at all."""
    TAG = 3
    """Mark-up to be left alone; it may read as a line break."""
    CODE = 4
    """An entity that only the program can resolve; shown as typed, to be left alone."""
    HIDDEN = 5
    """Comments and instructions: not read."""
    OPEN = 6
    """A mark that opens a quoted stretch (Android's quote, CDATA)."""
    CLOSE = 7
    """The mark that closes it."""
    KEPT = 8
    """Read as typed, and white space in it counts (inside Android's quotes)."""


Piece = tuple[str, int, int, Kind]
"""What people read, start and end in the raw text, and the kind."""

TAG = r"""</?[^\s<>"'!?][^<>"']*+(?:(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+>"""
_XML = re.compile(
    rf"<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!--.*?-->|<\?.*?\?>|(?P<tag>{TAG})"
    r"|&(?P<entity>[^;&<>\s]+);|(?P<end>\r\n?)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"&(?P<entity>[^;&<>\s]+);|(?P<end>\r\n|[\t\r\n])")
_LINE_END = re.compile(r"(?P<end>\r\n?)")
_NAME = re.compile(r"</?([^\s<>/]+)")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
LINE_BREAK = re.compile(r"<(?:br\b|/(?:p|div|li|tr|h[1-6])\s*>)", re.IGNORECASE)
HTML = (
    r"</?(?:a|abbr|b|big|blockquote|body|br|center|cite|code|col|dd|div|dl|dt|em|font|h[1-6]|hr|html|i|img|ins|kbd|li|nobr|ol|p|pre|q"
    r"|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|textformat|tfoot|th|thead|tr|tt|u|ul|var|wbr|color|size)"
    r"(?=[\s/>=])[^<>]*+>"
)
HTML_ENTITY = r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
_ESCAPES = {"newline": r"\\n", "backslash": r"\\u[0-9A-Fa-f]{4}|\\[nt\\]"}
_ANDROID = r"\\u[0-9A-Fa-f]{4}|\\.|(?P<quote>\")"
WINDOWS_PATH = re.compile(r"\b[A-Za-z]:\\|\\\\")
_ESCAPED = {"n": "\n", "t": "\t"}
_BLANKS = " \t\n"


_AS_TYPED = frozenset({Kind.TEXT, Kind.KEPT})
_READ = frozenset({Kind.TEXT, Kind.UNIT, Kind.SPACE})


@dataclass(frozen=True, slots=True)
class View:
    """A value with its map.

    Attributes:
        raw: as typed.
        value: as read.
        pieces: what covers ``raw`` from end to end.
    """

    raw: str
    value: str
    pieces: tuple[Piece, ...]

    def raw_bounds(self) -> tuple[list[int], list[int]]:
        """Return for each character of ``value`` where its raw text starts and where it ends."""
        starts: list[int] = []
        ends: list[int] = []
        for text, start, end, kind in self.pieces:
            if kind in _AS_TYPED:
                starts.extend(range(start, end))
                ends.extend(range(start + 1, end + 1))
            else:
                starts.extend([start] * len(text))
                ends.extend([end] * len(text))
        return starts, ends

    def marks(self) -> tuple[str, ...]:
        """Return the mark-up that an edit must leave alone, as typed, in order."""
        return tuple(
            self.raw[start:end] for _, start, end, kind in self.pieces if kind in {Kind.TAG, Kind.CODE}
        )


def view(raw: str, rules: TextRules, place: Place) -> View:
    """Take ``raw`` apart, so that stretches of the value can be found in it."""
    pieces: list[Piece] = []
    run: list[Piece] = []
    for piece in _xml_pieces(raw, place):
        if piece[3] is Kind.TAG:  # Android forgets its quotes at every tag (DIALECTS §2.5)
            pieces += [*_decoded(run, rules), _with_break(raw, piece, rules)]
            run = []
        else:
            run.append(piece)
    pieces += _decoded(run, rules)
    if rules.fixed:
        pieces = _with_fixed(raw, pieces, rules)
    if rules.white_space != "keep":
        pieces = _trimmed(_trimmed(pieces, 1), -1)
    return View(raw, "".join(piece[0] for piece in pieces), tuple(pieces))


def _with_break(raw: str, piece: Piece, rules: TextRules) -> Piece:
    """Let a tag read as a line break where its element stands on lines of its own."""
    _, start, end, kind = piece
    breaks = bool(rules.breaks) and _tag_name(raw[start:end]).rpartition(":")[2] in rules.breaks
    return ("\n", start, end, kind) if breaks else piece


def _with_fixed(raw: str, pieces: list[Piece], rules: TextRules) -> list[Piece]:
    """Turn the words inside elements that must stay as they are into codes."""
    found: list[Piece] = []
    inside = ""
    depth = 0
    for text, start, end, kind in pieces:
        if kind is Kind.TAG and (name := _tag_name(raw[start:end])):
            tag = raw[start:end]
            if not inside and not tag.startswith("</") and _is_fixed(tag, name, rules):
                inside = name
            if name == inside and not tag.endswith("/>"):
                depth += -1 if tag.startswith("</") else 1
            inside = inside if depth else ""
        fixed = inside and text and kind is not Kind.TAG
        found.append((text, start, end, Kind.CODE if fixed else kind))
    return found


def _tag_name(tag: str) -> str:
    m = _NAME.match(tag)
    return m[1] if m else ""


def _is_fixed(tag: str, name: str, rules: TextRules) -> bool:
    """Tell whether the words in an element must stay, as declared by ``name`` or ``name@attribute=value``."""
    for declared in rules.fixed:
        element, _, attribute = declared.partition("@")
        if element in {name, name.rpartition(":")[2]}:
            key, _, value = attribute.partition("=")
            if not attribute or re.search(rf"""\s{re.escape(key)}\s*=\s*["']{re.escape(value)}["']""", tag):
                return True
    return False


def _xml_pieces(raw: str, place: Place) -> Iterator[Piece]:
    """Take apart what XML itself defines: tags, CDATA, entities, line ends."""
    pattern = {Place.ELEMENT: _XML, Place.ATTRIBUTE: _ATTRIBUTE, Place.CDATA: _LINE_END}[place]
    done = 0
    for m in pattern.finditer(raw):
        start, end = m.span()
        if start > done:
            yield raw[done:start], done, start, Kind.TEXT
        done = end
        yield from _xml_piece(raw, m, place)
    if done < len(raw):
        yield raw[done:], done, len(raw), Kind.TEXT


def _xml_piece(raw: str, m: re.Match[str], place: Place) -> Iterator[Piece]:
    start, end = m.span()
    what = m.lastgroup
    if what == "entity":
        yield _entity(m["entity"], start, end)
    elif what == "end":
        yield " " if place is Place.ATTRIBUTE else "\n", start, end, Kind.SPACE
    elif what == "tag":
        yield "\n" if LINE_BREAK.match(m[0]) else "", start, end, Kind.TAG
    elif what == "cdata":
        inner, inner_end = m.span("cdata")
        yield "", start, inner, Kind.OPEN
        for text, a, b, kind in _xml_pieces(raw[inner:inner_end], Place.CDATA):
            yield text, a + inner, b + inner, kind
        yield "", inner_end, end, Kind.CLOSE
    else:
        yield "", start, end, Kind.HIDDEN


def _entity(name: str, start: int, end: int) -> Piece:
    known = _NAMED.get(name)
    if known is None and name.startswith("#"):
        known = character(name)
    if known is None:
        return f"&{name};", start, end, Kind.CODE
    return known, start, end, Kind.UNIT


@lru_cache(maxsize=32)
def _second(rules: TextRules) -> re.Pattern[str] | None:
    """Return the pattern of what the dialect adds to XML, or None."""
    parts = []
    if rules.html:
        parts += [f"(?P<tag>(?i:{HTML})|<!--.*?-->)", f"(?P<html>{HTML_ENTITY})"]
    if rules.escapes == "android":
        parts.append(_ANDROID)
    elif rules.escapes != "none":
        parts.append(_ESCAPES[rules.escapes])
    parts += [f"(?P<code{number}>{code})" for number, code in enumerate(rules.codes)]
    if rules.white_space == "collapse":
        parts.append(r"(?P<space>[ \t\r\n]{2,}|[\t\r\n])")
    return re.compile("|".join(parts), re.DOTALL) if parts else None


def _decoded(run: list[Piece], rules: TextRules) -> list[Piece]:
    """Apply what the dialect adds to XML, within one stretch without tags."""
    pattern = _second(rules)
    whole = _Run(run)
    text = whole.text
    if pattern is None or pattern.search(text) is None:
        return run
    found: list[Piece] = []
    done = 0
    quoted = False
    escapes = rules.escapes in {"android", "backslash"} or not WINDOWS_PATH.search(text)
    for m in pattern.finditer(text):
        if (m[0][0] == "\\" and not escapes) or (m.lastgroup == "space" and quoted) or _unknown_to_html(m):
            continue
        start, end = m.span()
        found += whole.cut(done, start, kept=quoted)
        if m.lastgroup == "quote":
            quoted = not quoted
            read, kind = "", Kind.OPEN if quoted else Kind.CLOSE
        else:
            read, kind = _escaped(m)
        found.append((read, *whole.raw_span(start, end), kind))
        done = end
    found += whole.cut(done, len(text), kept=quoted)
    return _without_overlap(found)


def _unknown_to_html(m: re.Match[str]) -> bool:
    """Tell whether a code is none of HTML's: then it stays what XML made of it, perhaps the program's own."""
    return m.lastgroup == "html" and html.unescape(m[0]) == m[0]


def _escaped(m: re.Match[str]) -> tuple[str, Kind]:
    text = m[0]
    if m.lastgroup and m.lastgroup.startswith("code"):
        return text, Kind.CODE
    if m.lastgroup == "tag":
        return "\n" if LINE_BREAK.match(text) else "", Kind.TAG
    if m.lastgroup == "html":
        return html.unescape(text), Kind.UNIT
    if m.lastgroup == "space":
        return " ", Kind.SPACE
    if text[1] == "u" and len(text) > len("\\u"):
        return chr(int("0x" + text[2:], base=0)), Kind.UNIT
    return _ESCAPED.get(text[1], text[1]), Kind.UNIT


class _Run:
    """The pieces of one stretch without tags, found by the characters that they make up."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._starts = [*accumulate((len(piece[0]) for piece in pieces), initial=0)]
        self.text = "".join(piece[0] for piece in pieces)

    def cut(self, start: int, end: int, *, kept: bool) -> list[Piece]:
        """Return the pieces that make up characters ``start`` to ``end`` of the text."""
        found: list[Piece] = []
        for number in range(bisect_left(self._starts, start, 1) - 1, len(self._pieces)):
            at = self._starts[number]
            if at > end:
                break
            text, a, b, kind = self._pieces[number]
            low, high = max(start - at, 0), min(end - at, len(text))
            if not text:
                found.append(("", a, b, kind))
            elif low < high and kind is Kind.TEXT:
                found.append((text[low:high], a + low, a + high, Kind.KEPT if kept else kind))
            elif low < high:
                found.append((text[low:high], a, b, kind))
        return found

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the raw stretch behind characters ``start`` to ``end`` of the text."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        _, a, _, first_kind = self._pieces[first]
        _, b, b_end, last_kind = self._pieces[last]
        return (
            a + (start - self._starts[first] if first_kind is Kind.TEXT else 0),
            b + end - self._starts[last] if last_kind is Kind.TEXT else b_end,
        )


def _without_overlap(pieces: list[Piece]) -> list[Piece]:
    """Drop invisible pieces that lie inside another (a comment within an escape) or were met twice."""
    found: list[Piece] = []
    for piece in pieces:
        if found and piece[1] < found[-1][2]:
            continue
        found.append(piece)
    return found


def _trimmed(pieces: list[Piece], step: int) -> list[Piece]:
    """Take white space that does not count from one end: what is typed plainly, not as an escape."""
    found = pieces[::step]
    for number, (text, start, end, kind) in enumerate(found):
        if kind in {Kind.SPACE, Kind.TAG}:
            found[number] = ("", start, end, kind)
        elif kind is Kind.TEXT:
            found[number : number + 1] = _bare(text, start, end, step)
            if text.strip(_BLANKS):
                break
        elif text:
            break
    return found[::step]


def _bare(text: str, start: int, end: int, step: int) -> list[Piece]:
    """Split the blanks off one end of a stretch of text: as a piece of their own they read as nothing."""
    bare = text.lstrip(_BLANKS) if step > 0 else text.rstrip(_BLANKS)
    cut = len(text) - len(bare)
    if step > 0:
        both: list[Piece] = [("", start, start + cut, Kind.SPACE), (bare, start + cut, end, Kind.TEXT)]
    else:
        both = [("", end - cut, end, Kind.SPACE), (bare, start, end - cut, Kind.TEXT)]
    return [piece for piece in both if piece[1] < piece[2]]
