"""Questions about one element of a scan: its attributes, its content, what stands around it."""

import html
import re
from bisect import bisect_left

from app.catalogue.readable import Place
from app.catalogue.scan import CDATA, CHILDREN, Attribute, Scan
from app.catalogue.source import Source

__all__ = [
    "attribute",
    "attribute_text",
    "comments_before",
    "content",
    "declared_namespaces",
    "heading_above",
    "local_name",
    "plain_text",
    "preserved",
    "tag_name",
    "trimmed",
    "value_of",
]

_BLANKS = b" \t\r\n"
_MOST_BLANKS = 200
_MOST_REMARKS = 50
_HEADING_WORDS = 5
_HEADING_LETTERS = 40
_NO_HEADING = frozenset(":.;<>{}=!?/")
_LAST_BLANK = ord(" ")
_OPEN, _CLOSE = b"<![CDATA[", b"]]>"
_SPACE = re.compile(rb"""\sxml:space\s*+=\s*+["'](\w+)""")
_XMLNS = re.compile(rb"""\sxmlns(?::([^\s=]++))?\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_MARKUP = re.compile(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<[^>]*>", re.DOTALL)


def tag_name(source: Source, scan: Scan, row: int) -> str:
    """Return the element's name as written."""
    return scan.tag(row).decode(source.codec)


def local_name(source: Source, scan: Scan, row: int) -> str:
    """Return the element's name without its prefix."""
    return tag_name(source, scan, row).rpartition(":")[2]


def attribute(source: Source, scan: Scan, row: int, name: str) -> Attribute | None:
    """Return the attribute with that written name, or None."""
    wanted = name.encode(source.codec, "replace")
    if scan.data.find(wanted, scan.starts[row], scan.opens[row]) < 0:
        return None
    return next((found for found in scan.attributes(row) if found.name == wanted), None)


def attribute_text(source: Source, scan: Scan, row: int, name: str) -> str | None:
    """Return the value of an attribute as the program sees it, or None without it."""
    found = attribute(source, scan, row, name)
    return None if found is None else value_of(source, found)


def value_of(source: Source, found: Attribute) -> str:
    """Return the value of an attribute as the program sees it."""
    return html.unescape(source.decode(found.start, found.end))


def declared_namespaces(scan: Scan, row: int) -> dict[bytes, bytes]:
    """Return the namespaces that a start tag declares, by prefix, b"" for that of names without one."""
    declared = _XMLNS.finditer(scan.data, scan.starts[row], scan.opens[row])
    return {m[1] or b"": m[m.lastindex or 0] for m in declared}


def plain_text(source: Source, scan: Scan, row: int) -> str:
    """Return the words in an element, without mark-up and with blanks folded: for names and remarks."""
    text = _MARKUP.sub(
        lambda m: html.escape(m[1]) if m[1] else " ", source.decode(scan.opens[row], scan.closes[row])
    )
    return " ".join(html.unescape(text).split())


def preserved(scan: Scan, row: int) -> bool:
    """Tell whether ``xml:space="preserve"`` holds for the element: then all white space counts."""
    data, starts, opens, parents = scan.data, scan.starts, scan.opens, scan.parents
    while row >= 0:
        if data.find(b"xml:space", starts[row], opens[row]) >= 0:
            m = _SPACE.search(data, starts[row], opens[row])
            if m:
                return m[1] == b"preserve"
        row = parents[row]
    return False


def trimmed(data: bytes, start: int, end: int) -> tuple[int, int]:
    """Leave out white space at both ends of a stretch."""
    if start >= end or (data[start] > _LAST_BLANK and data[end - 1] > _LAST_BLANK):
        return start, end
    piece = data[start:end]
    bare = piece.lstrip(_BLANKS)
    start += len(piece) - len(bare)
    return start, start + len(bare.rstrip(_BLANKS))


def content(scan: Scan, row: int, *, keep: bool) -> tuple[tuple[int, int], Place]:
    """Return the stretch that holds an element's text, and what kind of place that is.

    White space at both ends is left out unless ``keep``. Where all the text stands in one
    CDATA section, it is the stretch inside the section's marks.
    """
    data = scan.data
    start, end = scan.opens[row], scan.closes[row]
    inner = (start, end) if keep else trimmed(data, start, end)
    if scan.flags[row] & CDATA and not scan.flags[row] & CHILDREN and data.startswith(_OPEN, inner[0]):
        first = inner[0] + len(_OPEN)
        close = data.find(_CLOSE, first, inner[1])
        if close + len(_CLOSE) == inner[1]:
            return ((first, close) if keep else trimmed(data, first, close)), Place.CDATA
    return inner, Place.ELEMENT


def comments_before(source: Source, scan: Scan, row: int) -> list[str]:
    """Return the comments that stand directly before an element, in order."""
    found: list[str] = []
    at = scan.starts[row]
    number = bisect_left(scan.comment_starts, at) - 1
    while number >= 0 and not scan.data[scan.comment_ends[number] : at].strip(_BLANKS):
        at, end = scan.comment_starts[number], scan.comment_ends[number]
        found.insert(0, " ".join(source.decode(at + len("<!--"), end - len("-->")).split()))
        number -= 1
    return [text for text in found if text]


def heading_above(source: Source, scan: Scan, row: int) -> str:
    """Return the comment under which an element stands as under a heading; "" where none is surely one.

    A heading stands first in its parent or below an empty line, is short and begins large; the nearest such
    comment holds for all that follows it in the same parent. A comment in the midst of elements tells of the
    next one only; where it could as well be a heading, what is behind it stands surely under none.
    """
    while row > 0:
        parent = scan.parents[row]
        last = bisect_left(scan.comment_starts, scan.starts[row]) - 1
        first = max(bisect_left(scan.comment_starts, scan.opens[parent]), last - _MOST_REMARKS)
        for number in range(last, first - 1, -1):
            if _parent_at(scan, scan.comment_starts[number]) != parent:
                continue
            heading, apart = _as_heading(source, scan, number), _stands_apart(scan, parent, number)
            if heading or apart:
                return heading if apart else ""
        row = parent
    return ""


def _parent_at(scan: Scan, at: int) -> int:
    row = bisect_left(scan.starts, at) - 1
    while row >= 0 and scan.closes[row] <= at:
        row = scan.parents[row]
    return row


def _stands_apart(scan: Scan, parent: int, number: int) -> bool:
    at = scan.comment_starts[number]
    first = max(scan.opens[parent], at - _MOST_BLANKS)
    before = scan.data[first:at]
    blank = before[len(before.rstrip(_BLANKS)) :]
    return (blank == before and first == scan.opens[parent]) or blank.count(b"\n") > 1


def _as_heading(source: Source, scan: Scan, number: int) -> str:
    start, end = scan.comment_starts[number] + len("<!--"), scan.comment_ends[number] - len("-->")
    text = " ".join(source.decode(start, end).split()) if end > start else ""
    words = text.split()
    short = 0 < len(words) <= _HEADING_WORDS and len(text) <= _HEADING_LETTERS
    return text if short and text[0].isupper() and not _NO_HEADING.intersection(text) else ""
