"""Words of a document as they are quoted in a note: in marks that they do not hold themselves."""

from collections.abc import Sequence

from app.journal.document.written import Run, after, before

__all__ = ["passage_of", "quoted"]

_LONGEST = 400
"""Characters of a passage that are quoted; who marks a page means the page."""
_ENGLISH = (("“", "”", "“”„"), ("»", "«", "»«"), ("›", "‹", "›‹"))
_GERMAN = (("„", "“", '„“”"'), *_ENGLISH[1:])
"""Opening and closing mark, and what must not stand between them."""


def quoted(text: str, *, german: bool = False) -> str:
    """Return words in quotation marks that do not stand among them, if there are any."""
    pairs = _GERMAN if german else _ENGLISH
    free = (pair for pair in pairs if not any(mark in text for mark in pair[2]))
    opening, closing, _ = next(free, pairs[0])
    return f"{opening}{text}{closing}"


def passage_of(runs: Sequence[Run]) -> str:
    """Return the words that a comment is pinned to, as they were before any change; of many the first."""
    text = before(runs).strip() or after(runs).strip()
    lines = filter(None, (line.strip() for line in text.split("\n")))
    passage = "\n".join(lines)
    if len(passage) <= _LONGEST:
        return passage
    return passage[:_LONGEST].rpartition(" ")[0].rstrip(" .,;:") + " …"
