"""What a client must type otherwise than it reads, and what must be left alone, in one entry of a file."""

import re

from app.model import Entry

__all__ = ["Swap", "left_alone", "swaps"]

Swap = tuple[str, str]
"""A character as people read it, and as it is typed in the file."""

_SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&", ("&amp;",)),
    ("<", ("&lt;",)),
    (">", ("&gt;",)),
    ('"', ("&quot;", '\\"')),
    ("'", ("&apos;", "&#39;", "\\'")),
    ("@", ("\\@",)),
    ("?", ("\\?",)),
)

_SLOT = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}"  # {{name}}
    r"|[$#]?\{[A-Za-z0-9_][^{}\n]{0,30}\}"  # {0} {name} {0:C} ${x} #{x}
    r"|%(?:\d{1,2}\$)?[-+#0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[sdiufFeEgGxXc@](?![A-Za-z])"  # %s %1$d %.2f %@
    r"|%L?\d{1,2}(?![\d\s]*%)"  # %1 %L1
    r"|%n(?![A-Za-z])"
    r"|@@\w{1,30}@@"
)
_TAG = re.compile(r"</?[A-Za-z][\w:.\-]*(?:\s[^<>]*)?/?>")
_CODE = re.compile(r"&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z_][\w.\-]*;")
_SHOWN_TAG = 24


def swaps(read: str, typed: str) -> tuple[Swap, ...]:
    """Return the characters of ``read`` that ``typed`` writes in another way, where that is known."""
    found = []
    for char, spellings in _SPELLINGS:
        used = next((spelling for spelling in spellings if spelling in typed), None)
        if used is not None and char in read and used not in read:
            found.append((char, used))
    return tuple(found)


def left_alone(entry: Entry) -> tuple[str, ...]:
    """Return what the program or the layout needs in an entry: placeholders, tags, codes; each once."""
    found = [
        (match.start(), match[0]) for pattern in (_SLOT, _TAG, _CODE) for match in pattern.finditer(entry.raw)
    ]
    shown = (_brief(text) for _start, text in sorted(found))
    return tuple(dict.fromkeys(shown))


def _brief(text: str) -> str:
    if text.startswith("<") and len(text) > _SHOWN_TAG:
        return f"{text.split(maxsplit=1)[0]} …>"
    return text
