"""From the bytes of a web page to its text, by the encoding that it declares."""

import codecs
import re

from app.journal.files.encoding import Decoded, decode
from app.model import Problem

__all__ = ["looks_like_page", "text_of_page"]

_HEAD = 4_096
"""Bytes among which a page says its encoding, and what it is."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def looks_like_page(data: bytes) -> bool:
    """Say whether bytes begin as a web page does, whatever the file is called."""
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.replace(b"\0", b"")[2:]
    return bool(_PAGE.match(head))


def text_of_page(data: bytes, file: str) -> Decoded | Problem:
    """Return the text; the encoding that a page declares counts, where its bytes bear it out."""
    decoded = decode(data, file)
    if isinstance(decoded, Problem) or data.startswith(_MARKS) or decoded.encoding.startswith("UTF"):
        return decoded
    declared = _CHARSET.search(data[:_HEAD])
    name = declared[1].decode("ascii") if declared else ""
    try:
        return Decoded(data.decode(name).replace("\0", ""), name) if name else decoded
    except (LookupError, ValueError):
        return decoded
