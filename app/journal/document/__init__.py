"""Documents of word processors and web pages: what in them are notes, the same for every format.

A format's reader says what stands where; here it is decided what is a note: the paragraphs and tables, or the
comments and tracked changes in them.
"""

from app.journal.document.document import Document
from app.journal.document.remarks import Comment
from app.journal.document.written import (
    Anchor,
    Cell,
    Change,
    Fate,
    Look,
    Piece,
    Run,
    Sheet,
    Written,
    after,
    every,
)

__all__ = [
    "Anchor",
    "Cell",
    "Change",
    "Comment",
    "Document",
    "Fate",
    "Look",
    "Piece",
    "Run",
    "Sheet",
    "Written",
    "after",
    "every",
]
