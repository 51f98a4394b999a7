"""What a client must type otherwise than it reads, and what must be left alone, in one entry of a file."""

import re
from typing import NamedTuple

from app.model import Entry, Match
from app.replies.quotes import one_line

__all__ = ["Swap", "example_of", "slots", "swaps", "tags"]


class Swap(NamedTuple):
    """A character as people read it, and as it is typed in the file."""

    read: str
    typed: str

    @property
    def breaks(self) -> bool:
        """Whether it is a line break, which a sentence names rather than shows."""
        return self.read == "\n"


_SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&", ("&amp;",)),
    ("<", ("&lt;",)),
    (">", ("&gt;",)),
    ('"', ("&quot;", '\\"')),
    ("'", ("&apos;", "&#39;", "\\'")),
    ("@", ("\\@",)),
    ("?", ("\\?",)),
    ("\n", ("\\n",)),
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
_EXAMPLE = re.compile(r"<[\w:]*g\s[^<>]*\bexample=\"([^\"<>]{1,30})\"")
_LONG_EXAMPLE = 30


def swaps(read: str, typed: str) -> tuple[Swap, ...]:
    """Return the characters of ``read`` that ``typed`` writes in another way, where that is known."""
    found = []
    for char, spellings in _SPELLINGS:
        used = next((spelling for spelling in spellings if spelling in typed), None)
        if used is not None and char in read and used not in read:
            found.append(Swap(char, used))
    return tuple(found)


def slots(entry: Entry) -> tuple[str, ...]:
    """Return what the program fills in or looks up in an entry, such as ``{0}`` or ``%1$s``; each once."""
    found = [(m.start(), m[0]) for pattern in (_SLOT, _CODE) for m in pattern.finditer(entry.raw)]
    return tuple(dict.fromkeys(text for _start, text in sorted(found)))


def tags(entry: Entry) -> tuple[str, ...]:
    """Return the marks that format words in an entry, such as ``<b>``; each once, without their ends."""
    found = (m[0] for m in _TAG.finditer(entry.raw) if not m[0].startswith("</"))
    return tuple(dict.fromkeys(_brief(text) for text in found))


def example_of(match: Match) -> str | None:
    """Return what the program fills in for an entry's one slot, as the file tells or the note shows."""
    entry = match.entry
    found = slots(entry)
    if len(found) != 1:
        return None
    told = _EXAMPLE.search(entry.raw)
    if told is not None:
        return told[1]
    before, _, behind = one_line(entry.value).partition(found[0])
    said = one_line((match.ask and match.ask.old) or "").rstrip(".")
    behind = behind.rstrip(".")
    if not (before + behind).strip() or len(said) <= len(before + behind):
        return None
    filled = said[len(before) : len(said) - len(behind)].strip()
    fits = said.startswith(before) and said.endswith(behind) and filled != found[0]
    return filled if fits and 0 < len(filled) <= _LONG_EXAMPLE else None


def _brief(text: str) -> str:
    return f"{text.split(maxsplit=1)[0]} …>" if len(text) > _SHOWN_TAG else text
