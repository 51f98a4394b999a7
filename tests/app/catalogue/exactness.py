"""An independent look at places: at a file's bytes and at lxml's tree, with no offset of Copycue's own."""

import html
import re

from lxml import etree

from app.model import Entry
from tests.app.catalogue.made import parser

__all__ = ["Document"]

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_NUMBER = re.compile(r"&#(?:x([0-9A-Fa-f]+)|([0-9]+));")
_LINE_END = re.compile(r"\r\n?|\n")
_KNOWN_CODE = re.compile(r"&(?:amp|lt|gt|quot|apos|#\w+);")
_HIDDEN = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


class Document:
    """A file as anybody can read it who has lxml and no Copycue.

    Args:
        data: its bytes; where they are no XML, the paths are not looked at.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.root = _root(data)
        told = "utf-8" if self.root is None else self.root.getroottree().docinfo.encoding or "utf-8"
        self._bom, self._encoding = next(
            ((len(mark), name) for mark, name in _BOMS if data.startswith(mark)), (0, told)
        )
        self._seen, self._line, self._column = self._bom, 1, 1

    def objection(self, entry: Entry) -> str:
        """Return what is not exact about an entry's place, "" when all of it is."""
        start, end = entry.location.span
        raw = self._text(start, end)
        if raw != entry.raw:
            return f"{start} to {end} is {raw!r}, not {entry.raw!r}"
        place = self._place(start)
        if place != (entry.location.line, entry.location.column):
            return f"{entry.location.line}:{entry.location.column} should be {place[0]}:{place[1]}"
        return self._objection_to_path(entry)

    def _place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of a byte; quick where they are asked for in order."""
        if offset < self._seen:
            self._seen, self._line, self._column = self._bom, 1, 1
        passed = self._text(self._seen, offset)
        ends = list(_LINE_END.finditer(passed))
        self._line += len(ends)
        self._column = len(passed) - ends[-1].end() + 1 if ends else self._column + len(passed)
        self._seen = offset
        return self._line, self._column

    def _text(self, start: int, end: int) -> str:
        return self._data[start:end].decode(self._encoding)

    def _objection_to_path(self, entry: Entry) -> str:
        if self.root is None:
            return ""
        path = entry.location.xpath
        found = self.root.xpath(path, namespaces=dict(entry.location.namespaces) or None)
        if not isinstance(found, list) or len(found) != 1:
            return f"{path} selects {found!r}, not one thing"
        node = found[0]
        text = node.xpath("string()") if isinstance(node, etree._Element) else node
        told_by_program = "&" in _KNOWN_CODE.sub("", entry.raw)  # its own entities are not resolved
        if not told_by_program and _words(_shown(entry.raw)) != _words(str(text)):
            if _words(entry.raw) == _words(str(text)):
                return ""  # in CDATA nothing is mark-up
            return f"{path} is {text!r}, not {entry.raw!r}"
        return ""


def _root(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, parser())
    except (etree.XMLSyntaxError, ValueError):
        return None


def _shown(raw: str) -> str:
    """Return raw text as XML reads it, without tags."""
    text = _CDATA.sub(lambda m: html.escape(m[1]), _HIDDEN.sub("", raw))
    text = _NUMBER.sub(lambda m: chr(int(m[2] or m[1], 10 if m[2] else 16)), re.sub(r"<[^>]*>", "", text))
    return html.unescape(text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)
