"""How words of the client are shown: cleaned of control characters, cut at a word, in the language's quotes.

A client's words are values. Nothing in here reads them as markup, pattern or template.
"""

import unicodedata

from app.model import Language

__all__ = ["QUOTE_LIMIT", "clean_lines", "mention", "one_line", "quoted", "shorten"]

QUOTE_LIMIT = 60
"""Characters a quote may have inside a sentence; longer ones are cut at a word."""

_OUTER = {Language.EN: ("“", "”"), Language.DE: ("„", "“")}
_INNER = {Language.EN: ("‘", "’"), Language.DE: ("‚", "‘")}
_OPENING = "„«‟"
_CLOSING = "”»"
_EITHER = '"“'  # straight, or closing in German and opening in English: the place decides
_OPENS_BEFORE = "([{–—-/"

# They would turn the order of the reply's own words around.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_lines(text: str) -> str:
    """Return the text without control characters, with plain line breaks and no blank space around it."""
    if text.isprintable():
        return text.strip()
    kept = "".join(
        char
        for char in _one_kind_of_break(text)
        if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"}
    )
    return kept.strip()


def one_line(text: str) -> str:
    """Return the text on one line: runs of white space become a blank, turning marks are dropped."""
    if text.isprintable():  # nearly always, and asked for each value of each reply
        return " ".join(text.split())
    kept = "".join(char for char in clean_lines(text) if char not in _TURNING)
    return " ".join(kept.split())


def shorten(text: str, limit: int = QUOTE_LIMIT) -> str:
    """Return the text on one line, cut at a word with "…" where it has more than ``limit`` characters."""
    line = one_line(text)
    if len(line) <= limit:
        return line
    head = line[: limit - 1]
    at_word = head.rsplit(" ", 1)[0] if line[limit - 1] != " " and " " in head else head
    if len(at_word) < limit // 2:  # one very long word: cut inside it rather than show nothing of it
        at_word = head
    return at_word.rstrip(" ,;:–—-") + "…"


def mention(text: str, limit: int = QUOTE_LIMIT) -> str:
    """Return words to be quoted in the middle of a sentence: shortened, without a full stop at the end."""
    short = shorten(text, limit)
    return short[:-1] if short.endswith(".") and not short.endswith("..") and len(short) > 1 else short


def quoted(text: str, language: Language) -> str:
    """Return the text in the language's quotation marks, with those inside it turned into inner ones."""
    opening, closing = _OUTER[language]
    return opening + _inner(text, language) + closing


def _one_kind_of_break(text: str) -> str:
    return "\n".join(text.splitlines())


def _inner(text: str, language: Language) -> str:
    opening, closing = _INNER[language]
    out: list[str] = []
    for index, char in enumerate(text):
        if char in _OPENING or (char in _EITHER and _starts_a_word(text, index)):
            out.append(opening)
        elif char in _CLOSING or char in _EITHER:
            out.append(closing)
        else:
            out.append(char)
    return "".join(out)


def _starts_a_word(text: str, index: int) -> bool:
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    return not after.isspace() and (before.isspace() or before in _OPENS_BEFORE)
