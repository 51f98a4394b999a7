"""The general rules: which strings of an XML file of unknown make are copy.

An entry is an element with text in it (with the inline mark-up inside that text), and an
attribute that bears words. Whether a string is for people is decided by what it looks
like; in doubt it is one, since a text that is missing here can't be found later.
"""

import re
from enum import IntEnum
from functools import lru_cache

from app.catalogue.columns import AS_TYPED, Columns, kind_of
from app.catalogue.dialect import General
from app.catalogue.elements import content, preserved, trimmed
from app.catalogue.readable import Place
from app.catalogue.scan import ATTRIBUTE, CLOSED, LEAF, PLAIN, Attribute, Scan
from app.catalogue.shapes import Shape, shape_of

__all__ = ["code_like", "general_entries", "key_attribute"]

_BARE_TAG = len(b"<//>")
_NAMING = frozenset({b"name", b"Name", b"index"})
"""Attributes that name an element more often than they are shown."""
_LAST_BLANK = ord(" ")
_ATTRIBUTE_KIND = kind_of(Place.ATTRIBUTE, keep=False)
_CLASSED = re.compile(
    rb"""\s([^\s=/>]++)\s*+=\s*+(?:"([^" &\x80-\xff]*+)"|"([^"]*+)"|'([^' &\x80-\xff]*+)'|'([^']*+)')"""
)
"""An attribute; blanks, codes and letters beyond ASCII tell a value that is for people, or may be."""
_PLAIN_GROUPS = (2, 4)
_WORDS = re.compile(r"[^\W\d_]{2}[^<>]*\s+[^\W\d_]|[^\W\d_]\s+[^\W\d_]{2}")

_ANY_CASE = re.IGNORECASE
_FILE_ENDINGS = (
    "png|jpe?g|gif|svg|ico|bmp|xml|html?|css|js|json|txt|ttf|otf|mp3|ogg|wav|mp4|swf|dll|exe|pdf|zip"
)
_IDENTIFIER = (
    r"[A-Za-z]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Za-z]\w*(?:\.\w+)+|[a-z]{2,3}-[A-Z]{2}"
    r"|v?\d+(?:\.\d+)+\w*|[\w$]+\(\)|[A-Z0-9]+(?:_[A-Z0-9]+)+"
)
_COLOUR = r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|0x[0-9a-f]+|rgba?\([\d\s.,%]+\)"
_ADDRESS = r"[a-z][a-z0-9+.-]*://\S+|mailto:\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+"
_PATH = rf"(?:[A-Za-z]:)?[\w.~%$-]*(?:[\\/][\w.%$*-]+)+[\\/]?|[\w-]+\.(?:{_FILE_ENDINGS})"
_CODE_LIKE = (
    (re.compile(r"(?=.*\d)[-+±]?[\d.,:/\s%]*"), "It is a number."),
    (re.compile(r"[Tt]rue|TRUE|[Ff]alse|FALSE|yes|no|on|off|null|none|undefined|NaN"), "It is a switch."),
    (re.compile(_COLOUR, _ANY_CASE), "It is a colour or a code."),
    (re.compile(_ADDRESS, _ANY_CASE), "It is an address."),
    (re.compile(r"\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", _ANY_CASE), "It is an identifier."),
    (re.compile(_PATH), "It is a path or a file name."),
    (re.compile(_IDENTIFIER), "It is an identifier."),
    (re.compile(r"[\W\d_]*"), "It holds no words."),
)


def code_like(value: str) -> str:
    """Return why a value is meant for the program rather than for people, or "".

    A text with words and blanks between them is always for people.
    """
    if _WORDS.search(value):
        return ""
    bare = value.strip()
    return next((why for pattern, why in _CODE_LIKE if pattern.fullmatch(bare)), "")


class _Sort(IntEnum):
    """What an attribute is for, by its name."""

    CODE = 0
    OTHER = 1
    COPY = 2


_CODE, _COPY = _Sort.CODE, _Sort.COPY


class _Names:
    """The attribute and element names of the general rules, as the scanner has them."""

    def __init__(self, general: General) -> None:
        self._copy = frozenset(name.encode() for name in general.copy_attributes)
        self._code = frozenset(name.encode() for name in general.code_attributes)
        self.inline = frozenset(name.encode() for name in general.inline)
        self.ranks = {name.encode(): rank for rank, name in enumerate(general.keys)}
        self.sorts: dict[bytes, _Sort] = {}

    def sort(self, name: bytes) -> _Sort:
        """Tell what an attribute is for."""
        found = self.sorts.get(name)
        if found is None:
            if name in self._code or name.startswith(b"xmlns"):
                found = _Sort.CODE
            else:
                found = _Sort.COPY if name.lower() in self._copy else _Sort.OTHER
            self.sorts[name] = found
        return found


@lru_cache(maxsize=8)
def _names(general: General) -> _Names:
    return _Names(general)


def key_attribute(found: list[Attribute], general: General) -> Attribute | None:
    """Return the attribute that names an element, or None."""
    ranks = _names(general).ranks
    named = [attribute for attribute in found if attribute.name in ranks and attribute.end > attribute.start]
    return min(named, key=lambda attribute: ranks[attribute.name], default=None)


def general_entries(scan: Scan, general: General, columns: Columns, *, has_space: bool) -> None:
    """Put every entry into the columns, in document order.

    Args:
        scan: the file's elements.
        general: the rules.
        columns: where the entries go.
        has_space: ``xml:space`` occurs in the file.
    """
    names = _names(general)
    data, starts, opens, closes, flags = scan.data, scan.starts, scan.opens, scan.closes, scan.flags
    behind = 0
    for row, tag in enumerate(scan.tags):
        if row < behind:
            continue
        opened = opens[row]
        if opened - starts[row] > len(tag) + _BARE_TAG:
            _attribute_entries(scan, row, names, columns)
        closed = closes[row]
        flag = flags[row]
        if flag & LEAF and not has_space:
            if opened < closed:
                if data[opened] <= _LAST_BLANK or data[closed - 1] <= _LAST_BLANK:
                    opened, closed = trimmed(data, opened, closed)
                if opened < closed:
                    columns.add(row, opened, closed, kind=AS_TYPED if flag & PLAIN else 0)
            continue
        shape = shape_of(scan, row, names.inline)
        if shape is Shape.TEXT:
            behind = scan.behind(row)
        if shape is not Shape.BOX and flag & CLOSED:  # where the fault cuts through a text, none is told
            _text_entry(scan, row, columns, keep=has_space and preserved(scan, row))


def _text_entry(scan: Scan, row: int, columns: Columns, *, keep: bool) -> None:
    span, place = content(scan, row, keep=keep)
    markup = place is Place.ELEMENT and not scan.flags[row] & LEAF
    columns.add(row, *span, kind=kind_of(place, keep=keep, markup=markup))


def _attribute_entries(scan: Scan, row: int, names: _Names, columns: Columns) -> None:
    data, sorts = scan.data, names.sorts
    for m in _CLASSED.finditer(data, scan.starts[row] + len(scan.tags[row]), scan.opens[row]):
        sort = sorts.get(m[1])
        if sort is None:
            sort = names.sort(m[1])
        group = m.lastindex or 0
        plain = group in _PLAIN_GROUPS
        if sort is _CODE or (
            plain and (sort is not _COPY or not _is_wanted(scan, row, names, m[1], m.start(group)))
        ):
            continue
        start, end = m.span(group)
        if start < end and (data[start] <= _LAST_BLANK or data[end - 1] <= _LAST_BLANK):
            start, end = trimmed(data, start, end)
        if start < end:
            columns.add(row, start, end, kind=_ATTRIBUTE_KIND)


def _is_wanted(scan: Scan, row: int, names: _Names, name: bytes, start: int) -> bool:
    """Tell whether a single word in an attribute for copy is copy: not where it names the element."""
    if name not in _NAMING:
        return True
    if scan.opens[row] != scan.closes[row]:
        return False
    ranks = (
        names.ranks.get(m[1], 99) for m in ATTRIBUTE.finditer(scan.data, scan.starts[row], scan.opens[row])
    )
    return min(ranks) < names.ranks.get(name, 99) or scan.data[start : start + 1].isupper()
