"""The general rules: which strings of an XML file of unknown make are copy.

An entry is an element with text in it (with the inline mark-up inside that text), and an
attribute that bears words. Whether a string is for people is decided by what it looks
like; in doubt it is one, since a text that is missing here can't be found later.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.catalogue.dialect import General
from app.catalogue.elements import content, preserved, trimmed
from app.catalogue.readable import Place
from app.catalogue.scan import CHILDREN, CLOSED, EMPTY, LEAF, TEXT, Attribute, Scan
from app.catalogue.source import Source

__all__ = ["code_like", "general_entries", "key_attribute"]

_Found = tuple[int, tuple[int, int], Place]

_INLINE_MAX_BYTES = 20_000
_INLINE_MAX_ELEMENTS = 200
_NOT_SPACE = re.compile(rb"[^ \t\r\n]")
_WORDS = re.compile(r"[^\W\d_]{2}[^<>]*\s+[^\W\d_]|[^\W\d_]\s+[^\W\d_]{2}")

_CODE = (
    (re.compile(r"[-+±]?[\d.,:/\s%]*"), "It is a number."),
    (re.compile(r"true|false|yes|no|on|off|null|none|undefined|nan", re.IGNORECASE), "It is a switch."),
    (re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|0x[0-9a-f]+|rgba?\([\d\s.,%]+\)", re.IGNORECASE), "It is a colour or a code."),
    (re.compile(r"[a-z][a-z0-9+.-]*://\S+|mailto:\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+", re.IGNORECASE), "It is an address."),
    (re.compile(r"\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE), "It is an identifier."),
    (re.compile(r"(?:[A-Za-z]:)?[\w.~%$-]*(?:[\\/][\w.%$*-]+)+[\\/]?|[\w-]+\.(?:png|jpe?g|gif|svg|ico|bmp|xml|html?|css|js|json|txt|ttf|otf|mp3|ogg|wav|mp4|swf|dll|exe|pdf|zip)"), "It is a path or a file name."),
    (re.compile(r"[A-Za-z]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Za-z]\w*(?:\.\w+)+|[a-z]{2,3}-[A-Z]{2}|v?\d+(?:\.\d+)+\w*|[\w$]+\(\)|[A-Z0-9]+(?:_[A-Z0-9]+)+"), "It is an identifier."),
    (re.compile(r"[\W\d_]*"), "It holds no words."),
)  # fmt: skip


def code_like(value: str) -> str:
    """Return why a value is meant for the program rather than for people, or "".

    A text with words and blanks between them is always for people.
    """
    if _WORDS.search(value):
        return ""
    bare = value.strip()
    return next((why for pattern, why in _CODE if pattern.fullmatch(bare)), "")


@lru_cache(maxsize=8)
def _names(general: General) -> tuple[frozenset[bytes], frozenset[bytes], frozenset[bytes], dict[bytes, int]]:
    copy = frozenset(name.encode() for name in general.copy_attributes)
    code = frozenset(name.encode() for name in general.code_attributes)
    inline = frozenset(name.encode() for name in general.inline)
    return copy, code, inline, {name.encode(): rank for rank, name in enumerate(general.keys)}


def key_attribute(found: list[Attribute], general: General) -> Attribute | None:
    """Return the attribute that names an element, or None."""
    ranks = _names(general)[3]
    named = [attribute for attribute in found if attribute.name in ranks and attribute.end > attribute.start]
    return min(named, key=lambda attribute: ranks[attribute.name], default=None)


def general_entries(source: Source, scan: Scan, general: General) -> Iterator[_Found]:
    """Yield row, stretch and kind of place of every entry, in document order."""
    behind = 0
    has_space = b"xml:space" in scan.data
    tags, starts, opens, closes, flags = scan.tags, scan.starts, scan.opens, scan.closes, scan.flags
    for row in range(len(tags)):
        if row < behind:
            continue
        flag = flags[row]
        if opens[row] - starts[row] > len(tags[row]) + len("<x />") - 1:
            yield from _attribute_entries(source, scan, row, general)
        if flag & LEAF:
            if opens[row] == closes[row] or _NOT_SPACE.search(scan.data, opens[row], closes[row]) is None:
                continue
        elif not (flag & CLOSED and _is_text(scan, row, general)):
            continue
        yield (row, *content(scan, row, keep=has_space and preserved(scan, row)))
        behind = scan.behind(row)


def _is_text(scan: Scan, row: int, general: General) -> bool:
    """Tell whether an element with mark-up inside is one text, rather than a box of others."""
    if not scan.flags[row] & CHILDREN:
        return bool(scan.flags[row] & TEXT)
    inside = range(row + 1, scan.behind(row))
    inline = _names(general)[2]
    if scan.flags[row] & TEXT:
        if scan.closes[row] - scan.opens[row] > _INLINE_MAX_BYTES or len(inside) > _INLINE_MAX_ELEMENTS:
            return False
        return True
    if scan.tags[row + 1] not in inline or not all(scan.tags[child] in inline for child in inside):
        return False
    return any(
        scan.flags[child] & TEXT or (scan.flags[child] & LEAF and scan.closes[child] > scan.opens[child])
        for child in inside
    )


def _attribute_entries(source: Source, scan: Scan, row: int, general: General) -> Iterator[_Found]:
    found = scan.attributes(row)
    copy, code, _, ranks = _names(general)
    key = key_attribute(found, general)
    empty = bool(scan.flags[row] & EMPTY) or (
        bool(scan.flags[row] & LEAF) and scan.opens[row] == scan.closes[row]
    )
    for attribute in found:
        start, end = trimmed(scan.data, attribute.start, attribute.end)
        if start == end or attribute.name in code or attribute.name.startswith(b"xmlns:"):
            continue
        value = scan.data[start:end]
        if b" " in value or b"&" in value or not value.isascii():
            wanted = True
        elif attribute.name.lower() in copy:
            wanted = attribute is not key or (
                empty and attribute.name not in {b"id", b"key"} and value[:1].isupper()
            )
        else:
            wanted = False
        if wanted:
            yield row, (start, end), Place.ATTRIBUTE
