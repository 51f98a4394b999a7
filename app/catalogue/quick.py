"""Readable values for a whole file at speed.

``readable.view`` takes a raw text apart piece by piece; for the value alone, most texts
need nothing, or a few replacements. Whatever is not plainly simple goes to ``view``, and
a test holds the two to the same answers.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from app.catalogue.dialect import TextRules
from app.catalogue.readable import HTML, HTML_ENTITY, LINE_BREAK, TAG, WINDOWS_PATH, Place, view

__all__ = ["Reading", "reader"]

Read = Callable[[bytes], str]
"""Turns a raw text, without white space at its ends unless that counts, into what people read."""

_NAMED = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
"""The entities of XML; the ampersand last, so that what it gives is not resolved once more."""
_HTML_TAG = re.compile(rf"(?i:{HTML})|<!--")
_HTML_CODE = re.compile(HTML_ENTITY)
_TAG = re.compile(TAG)
_BLANKS = re.compile(r"[ \t\n]{2,}|[\t\n]")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|([^\s]))")
_ODD_ESCAPE = re.compile(r"\\(?:\s|$)")
_ESCAPED = {"n": "\n", "t": "\t"}


@lru_cache(maxsize=64)
def reader(rules: TextRules, place: Place, codec: str) -> tuple[bytes, Read]:
    """Return how to read raw texts of one kind.

    A text with none of the characters returned first reads as typed (but for blanks, where
    the dialect collapses them); the function reads the others.

    Args:
        rules: how values of the dialect read.
        place: where the raw texts stand.
        codec: decodes them.
    """
    quick = _android if rules.escapes == "android" else _plain

    def read(raw: bytes) -> str:
        text = str(raw, codec)
        value = quick(text, rules, place)
        return view(text, rules, place).value if value is None else value

    return _special(rules, place), read


class Reading:
    """How the texts of one file read.

    Args:
        data: the scanned bytes.
        codec: decodes slices of them.
        rules: how values of the file's dialect read.
    """

    def __init__(self, data: bytes, codec: str, rules: TextRules) -> None:
        self._data = data
        self._folds = rules.white_space == "collapse"
        found = [reader(kept, place, codec) for place in Place for kept in (rules, rules.keeping())]
        self._readers = [(_finder(marks), read) for marks, read in found]

    def unlike(self, start: int, end: int, place: Place, *, keep: bool = False) -> str | None:
        """Return what people read between two offsets, or None where that is as typed.

        Args:
            start: where the raw text begins.
            end: offset behind it.
            place: what kind of place that is.
            keep: all white space counts.
        """
        raw = self._data[start:end]
        special, read = self._readers[2 * place + keep]
        if special(raw) is None and not (self._folds and b"  " in raw):
            return None
        return read(raw)


def _finder(marks: bytes) -> Callable[[bytes], object]:
    """Return what finds the first of some characters in a text."""
    return re.compile(b"[" + re.escape(marks) + b"]").search


def _special(rules: TextRules, place: Place) -> bytes:
    """Return the characters that may not simply read as typed."""
    in_cdata = b"<&\r" if rules.html else b"\r"
    marks = {Place.ELEMENT: b"<&\r", Place.ATTRIBUTE: b"&\t\r\n", Place.CDATA: in_cdata}[place]
    if rules.escapes == "android":
        marks += b'"\\\t\n'
    elif rules.escapes != "none":
        marks += b"\\"
    if rules.white_space == "collapse":
        marks += b"\t\n"
    return marks


def _plain(text: str, rules: TextRules, place: Place) -> str | None:
    """Read a text of a dialect that adds little to XML; None when there is more to it."""
    if rules.white_space == "collapse" or "\r" in text or (rules.breaks and "<" in text):
        return None
    if place is Place.ATTRIBUTE:
        text = text.replace("\n", " ").replace("\t", " ")
    if "\\" in text and rules.escapes != "none":
        if rules.escapes == "backslash" or "<" in text or "&" in text or WINDOWS_PATH.search(text):
            return None
        return text.replace("\\n", "\n")
    if place is Place.CDATA:
        return None
    if "<" in text:
        bare = _without_tags(text)
        if bare is None:
            return None
        text = bare if rules.white_space == "keep" else bare.strip(" \t\n")
    return _decoded(text, rules) if "&" in text else text


def _has_plain_tags(text: str) -> bool:
    """Tell whether all mark-up of a text are tags that nobody reads: no comment, no CDATA, no line break."""
    return "<!" not in text and "<?" not in text and not LINE_BREAK.search(text)


def _without_tags(text: str) -> str | None:
    """Take inline tags out; None for comments, CDATA and tags that read as line breaks."""
    if not _has_plain_tags(text):
        return None
    bare = _TAG.sub("", text)
    return None if "<" in bare else bare


def _decoded(text: str, rules: TextRules) -> str | None:
    """Resolve the five entities of XML; None when there are others, or HTML shows."""
    if "&#" in text:
        return None
    for code, mark in _NAMED:
        if code in text:
            text = text.replace(code, mark)
    if rules.html and (("<" in text and _HTML_TAG.search(text)) or ("&" in text and _HTML_CODE.search(text))):
        return None
    return text


def _android(text: str, rules: TextRules, place: Place) -> str | None:
    """Read an Android text; None when there is more to it."""
    if place is not Place.ELEMENT or "\r" in text:
        return None
    if "<" not in text:
        return _android_run(text, rules)
    if not _has_plain_tags(text):
        return None
    runs = [_android_run(run, rules) for run in _TAG.split(text)]  # every tag resets blanks and quotes
    if None in runs:
        return None
    value = "".join(run for run in runs if run)
    return None if value[:1].isspace() or value[-1:].isspace() else value


def _android_run(run: str, rules: TextRules) -> str | None:
    """Read a stretch of an Android text without tags."""
    if "&" in run:
        decoded = _decoded(run, rules)
        if decoded is None:
            return None
        run = decoded
    if '"' in run:
        inner = run[1:-1]
        if len(run) <= len('""') or run[0] != '"' or run[-1] != '"' or '"' in inner or inner[-1] == "\\":
            return None
        run = inner
    elif "  " in run or "\n" in run or "\t" in run:
        run = _BLANKS.sub(" ", run)
    if "\\" not in run:
        return run
    return None if _ODD_ESCAPE.search(run) else _ESCAPE.sub(_escape, run)


def _escape(m: re.Match[str]) -> str:
    if m[1]:
        return chr(int(m[1], 16))
    return _ESCAPED.get(m[2], m[2])
