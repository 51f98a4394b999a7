"""The general rules: which strings of an XML file of unknown make are copy.

An entry is an element with text in it (with the inline mark-up inside that text), and an
attribute that bears words. Whether a string is for people is decided by what it looks
like; in doubt it is one, since a text that is missing here can't be found later.
"""

import re
from collections.abc import Callable
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from app.catalogue.columns import Columns
from app.catalogue.dialect import General
from app.catalogue.elements import content, preserved, trimmed
from app.catalogue.quick import Reading
from app.catalogue.readable import Place
from app.catalogue.scan import ATTRIBUTE, CLOSED, PLAIN, Attribute, Scan
from app.catalogue.shapes import Shape, shape_of
from app.model import say

__all__ = ["code_like", "general_entries", "key_attribute"]

_BARE_TAG = len(b"<//>")
_NAMING = frozenset({b"name", b"Name", b"index"})
"""Attributes that name an element more often than they are shown."""
_CLASSED = re.compile(
    rb"""\s([^\s=/>]++)\s*+=\s*+(?:"""
    rb""""(?:([^" &\x80-\xff]*+)"|(?! )([^"&\\\t\r\n]*+)(?<! )"|([^"]*+)")"""
    rb"""|'(?:([^' &\x80-\xff]*+)'|(?! )([^'&\\\t\r\n]*+)(?<! )'|([^']*+)'))"""
)
"""An attribute; blanks, codes and letters beyond ASCII tell a value that is for people, or may be.

Its value is the last group that matched: one word, words that read as typed, or any others.
"""
_ONE_WORD = (2, 5)
_AS_TYPED = (3, 6)
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
    (re.compile(r"(?=.*\d)[-+±]?[\d.,:/\s%]*"), say("It is a number.")),
    (
        re.compile(r"[Tt]rue|TRUE|[Ff]alse|FALSE|yes|no|on|off|null|none|undefined|NaN"),
        say("It is a switch."),
    ),
    (re.compile(_COLOUR, _ANY_CASE), say("It is a colour or a code.")),
    (re.compile(_ADDRESS, _ANY_CASE), say("It is an address.")),
    (
        re.compile(r"\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", _ANY_CASE),
        say("It is an identifier."),
    ),
    (re.compile(_PATH), say("It is a path or a file name.")),
    (re.compile(_IDENTIFIER), say("It is an identifier.")),
    (re.compile(r"[\W\d_]*"), say("It holds no words.")),
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


class _File(NamedTuple):
    """What the rules are applied to, and where the entries go."""

    scan: Scan
    names: _Names
    columns: Columns
    read: Reading

    def add(self, row: int, start: int, end: int, place: Place, *, keep: bool = False) -> None:
        """Take up a text that people can read something of."""
        value = self.read.unlike(start, end, place, keep=keep)
        if start < end and value != "":
            self.columns.add(row, start, end, 0, value)


def general_entries(
    scan: Scan, general: General, columns: Columns, read: Reading, *, has_space: bool
) -> None:
    """Put every entry into the columns, in document order.

    Args:
        scan: the file's elements.
        general: the rules.
        columns: where the entries go.
        read: how the file's texts read.
        has_space: ``xml:space`` occurs in the file.
    """
    file = _File(scan, _names(general), columns, read)
    starts, opens, closes, flags, add = scan.starts, scan.opens, scan.closes, scan.flags, columns.add
    take_attributes = _attribute_reader(file)
    bare = [len(name) + _BARE_TAG for name in scan.path_names]
    behind = 0
    for row, path in enumerate(scan.paths):
        if row < behind:
            continue
        opened = opens[row]
        if opened - starts[row] > bare[path]:
            take_attributes(row)
        flag = flags[row]
        if flag & PLAIN:
            if opened < closes[row]:
                add(row, opened, closes[row])
            continue
        shape = shape_of(scan, row, file.names.inline)
        if shape is Shape.TEXT:
            behind = scan.behind(row)
        if shape is not Shape.BOX and flag & CLOSED:  # where the fault cuts through a text, none is told
            keep = has_space and preserved(scan, row)
            (start, end), place = content(scan, row, keep=keep)
            file.add(row, start, end, place, keep=keep)


def _attribute_reader(file: _File) -> Callable[[int], None]:
    """Return what takes up the attributes of an element that are copy."""
    scan, names, columns, _ = file  # looked up once, not for each of a hundred thousand start tags
    data, starts, opens, sorts = scan.data, scan.starts, scan.opens, names.sorts
    attributes_in = _CLASSED.finditer
    add_row, add_start, add_end, add_rule = columns.appends

    def take(row: int) -> None:
        for m in attributes_in(data, starts[row], opens[row]):
            name, group = m[1], m.lastindex or 0
            sort = sorts[name] if name in sorts else names.sort(name)
            if sort is _CODE:
                continue
            if group in _AS_TYPED:
                add_row(row)
                add_start(m.start(group))
                add_end(m.end(group))
                add_rule(0)
            elif group not in _ONE_WORD or (
                sort is _COPY and _is_wanted(scan, row, names, name, m.start(group))
            ):
                file.add(row, *trimmed(data, *m.span(group)), Place.ATTRIBUTE)

    return take


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
