"""Folding: the form in which words of notes and words of copy are compared.

People quote what they see: other quotes and dashes, other case, white space
collapsed, accelerators and markup gone. Folding removes these differences and
can say which part of the original a part of the folded text came from.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

__all__ = [
    "BORDER",
    "ENDS",
    "WORD",
    "Folded",
    "fold",
    "fold_all",
    "fold_with_map",
    "similar_words",
    "strokes_allowed",
    "word_spans",
    "words_of",
]

BORDER = "\0"
"""Stands between texts that are handled as one; it is no character of XML."""
ENDS = " .:;!?…"
"""Signs at the ends of a text that tell nothing of what it says."""

_QUOTES = "\"'`´‘’‚‛“”„‟‹›«»′″"
_DASHES = "‐‑‒–—―−"
_SPACES = "\u00a0\u1680\u2007\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)

_TABLE: dict[int, str] = {
    **{ord(char): "'" for char in _QUOTES},
    **{ord(char): "-" for char in _DASHES},
    **{ord(char): " " for char in _SPACES},
    **{ord(char): "" for char in _INVISIBLE},
    ord("…"): "...",
    ord("⁄"): "/",
}
_SHORTEST_MISSPELT = 4
_LONG_WORD = 7
_FIRST_MARK = "\u0300"
"""No character before it is ever composed with one in front of it."""
_MARKS = (
    rf"[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff"
    rf"\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{_INVISIBLE}]"
)
_PILE = 60
_LONG_TEXT = 500
_PILED = re.compile(rf"(?<={_MARKS}{{{_PILE}}}){_MARKS}")
"""An accent on top of a pile of them: no word needs it, and putting a long pile in order takes long."""
_WHITE = re.compile(r"\s+")
WORD = r"\w+(?:['’\-‑]\w+)*"
"""A word, as a pattern; inner hyphens and apostrophes belong to it."""
_WORD = re.compile(WORD)
_ACCELERATOR = re.compile(r"&(?<![&\w]&)(?=\w)|&(?<=\w&)(?=\w{2})|_(?<=\s_)(?=[A-Za-z]\w)")
"""The sign that marks a key; each way begins with it, since then the search jumps from sign to sign."""


def fold(text: str) -> str:
    """Return ``text`` as it is compared: one case, plain quotes and dashes, single blanks."""
    folded = _PILED.sub("", text) if len(text) > _LONG_TEXT else text
    folded = _WHITE.sub(" ", _ACCELERATOR.sub("", folded).translate(_TABLE)).strip()
    return unicodedata.normalize("NFC", folded).casefold()


# --- many at once -----------------------------------------------------------------------------

_TOGETHER = 256
"""So many texts are folded in one go: one unusual letter among them makes that go slow, not all."""
_LATIN = 256


def _folded_byte(code: int) -> int:
    char = _TABLE.get(code, chr(code))
    if len(char) == 1 and char.isspace():
        return ord(" ")
    folded = char.casefold()
    return ord(folded) if len(folded) == 1 and ord(folded) < _LATIN else code


_PLAIN_BYTES = bytes(map(_folded_byte, range(_LATIN)))
_DELETED_BYTES = bytes(code for code, plain in _TABLE.items() if code < _LATIN and not plain)
_MICRO = "\u00b5"
"""The one Latin letter whose folded form is none."""


def fold_all(texts: Sequence[str]) -> list[str]:
    """Fold many texts: the same as ``fold`` for each, in a tenth of the time for Latin letters."""
    folded: list[str] = []
    for first in range(0, len(texts), _TOGETHER):
        some = texts[first : first + _TOGETHER]
        folded += _folded_together(some) or map(fold, some)
    return folded


def _folded_together(texts: Sequence[str]) -> list[str] | None:
    """Fold texts of Latin letters with a few passes over all of them; None for others."""
    joined = BORDER.join(texts)
    if "&" in joined or "_" in joined:
        some = (_ACCELERATOR.sub("", text) if "&" in text or "_" in text else text for text in texts)
        joined = BORDER.join(some)
    data = None if _MICRO in joined else _in_latin(joined)
    if data is None:
        return None
    data = data.translate(_PLAIN_BYTES, _DELETED_BYTES)
    while b"  " in data:
        data = data.replace(b"  ", b" ")
    data = data.replace(b" \0", b"\0").replace(b"\0 ", b"\0").strip(b" ").replace(b"\xdf", b"ss")
    folded = data.decode("latin-1").split(BORDER)
    return folded if len(folded) == len(texts) else None


def _in_latin(text: str) -> bytes | None:
    """Encode a text with typographic signs as what they are compared as; None for other letters."""
    while True:
        try:
            return text.encode("latin-1")
        except UnicodeEncodeError as error:
            sign = text[error.start]
            if ord(sign) not in _TABLE:
                return None
            text = text.replace(sign, _TABLE[ord(sign)])


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with the way back.

    Attributes:
        text: the folded text.
        origins: for each folded character the (start, end) of the original it came from.
    """

    text: str
    origins: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the original that ``text[start:end]`` came from.

        An empty stretch lies just before the character at ``start``.
        """
        if start >= end:
            at = (
                self.origins[start][0]
                if start < len(self.origins)
                else (self.origins[-1][1] if self.origins else 0)
            )
            return at, at
        return self.origins[start][0], self.origins[end - 1][1]


def fold_with_map(text: str) -> Folded:
    """Fold ``text`` and remember where each character came from."""
    skipped = {match.start() for match in _ACCELERATOR.finditer(text)}
    if len(text) > _LONG_TEXT:
        skipped.update(match.start() for match in _PILED.finditer(text))
    chars: list[str] = []
    origins: list[tuple[int, int]] = []
    for plain, start, end in _clusters(text, skipped):
        for char in unicodedata.normalize("NFC", plain).casefold():
            if char.isspace():
                if not chars:
                    continue
                if chars[-1] == " ":
                    origins[-1] = (origins[-1][0], end)
                    continue
                chars.append(" ")
            else:
                chars.append(char)
            origins.append((start, end))
    while chars and chars[-1] == " ":
        chars.pop()
        origins.pop()
    return Folded("".join(chars), tuple(origins))


def _clusters(text: str, skipped: set[int]) -> list[tuple[str, int, int]]:
    """Return (plain form, start, end) of each character with what joins it when it is composed."""
    clusters: list[tuple[str, int, int]] = []
    for index, char in enumerate(text):
        piece = char.translate(_TABLE)
        if index in skipped or not piece:
            continue
        if clusters and _joins(clusters[-1][0], piece):
            plain, start, _ = clusters[-1]
            clusters[-1] = (plain + piece, start, index + 1)
        else:
            clusters.append((piece, index, index + 1))
    return clusters


def _joins(before: str, piece: str) -> bool:
    """Tell whether a character becomes one with those before it: accents, Hangul, some vowel signs."""
    if piece < _FIRST_MARK:
        return False
    if unicodedata.combining(unicodedata.normalize("NFD", piece)[0]):
        return True
    composed = unicodedata.normalize("NFC", before + piece)
    return composed != unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", piece)


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text; inner hyphens and apostrophes belong to a word."""
    return _WORD.findall(folded)


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of each word of ``text``."""
    return [match.span() for match in _WORD.finditer(text)]


@lru_cache(maxsize=20_000)
def similar_words(one: str, other: str) -> bool:
    """Tell whether two different folded words look like one and its misspelling."""
    from rapidfuzz.distance import OSA

    allowed = strokes_allowed(min(len(one), len(other)))
    return one != other and allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def strokes_allowed(length: int) -> int:
    """Return how many strokes away a word of this length may be and still be the same, misspelt."""
    if length < _SHORTEST_MISSPELT:
        return 0
    return 1 if length < _LONG_WORD else 2
