"""Cuts Rich Text into braces, control words, bytes and letters.

The library for it (striprtf) was weighed and left: it gives one text, in which deleted words stand beside the
others, rows of tables are lines, and a long line with many fields takes minutes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

__all__ = ["Kind", "Token", "tokens_of"]


class Kind(Enum):
    """What a token is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    """A control word or sign, perhaps with a number."""
    BYTE = "byte"
    """A byte written with two hexadecimal digits."""
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Token:
    """A token: the name of a control word with its number, or letters as they stand in the file (Latin-1)."""

    kind: Kind
    text: str
    number: int | None = None


_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<open>\{)|(?P<close>\})"
    r"|(?P<text>[^\\{}\r\n\0]+)",
    re.DOTALL,
)
_KINDS = {"open": Kind.OPEN, "close": Kind.CLOSE, "byte": Kind.BYTE, "text": Kind.TEXT, "sign": Kind.WORD}


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the tokens; the bytes of pictures are passed over, odd signs too."""
    source = data.decode("latin-1")
    at = 0
    while found := _TOKEN.search(source, at):
        at = found.end()
        if found.lastgroup in {"number", "word"}:
            number = int(found["number"]) if found["number"] else None
            if found["word"] == "bin" and number and number > 0:
                at += number
                continue
            yield Token(Kind.WORD, found["word"], number)
        elif found.lastgroup:
            yield Token(_KINDS[found.lastgroup], found[found.lastgroup])
