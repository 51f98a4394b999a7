"""What is remembered of a note from one reading of the journal to the next."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["DiffKind", "DiffPart", "KnownNote", "NoteWords", "both_texts"]


class DiffKind(StrEnum):
    """Where a part of a text stands."""

    SAME = "same"
    OLD = "old"
    """Only in the old text."""
    NEW = "new"
    """Only in the new text."""


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A piece of two texts laid side by side.

    All parts without the new ones are the old text, all without the old ones the new text.
    """

    kind: DiffKind
    text: str


def both_texts(parts: Iterable[DiffPart]) -> tuple[str, str]:
    """Return the old and the new text of which these are the parts."""
    pieces = tuple(parts)
    old = "".join(part.text for part in pieces if part.kind is not DiffKind.NEW)
    new = "".join(part.text for part in pieces if part.kind is not DiffKind.OLD)
    return old, new


@dataclass(frozen=True, slots=True)
class NoteWords:
    """What a note said at one time.

    Attributes:
        text: the client's words.
        where: page, screen or section that the journal named, or "".
    """

    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class KnownNote:
    """A note as it was when it was last read; what hangs on its id stays with it.

    Attributes:
        id: unique in the project for good, also after the note was withdrawn.
        words: what it said last.
        file: the journal that it stood in, as its source had it.
        first_seen: when it was first read, aware.
        number: the client's number for it as last read, or "".
        author: as written.
        date: as written.
        revision: 1, and one more each time its words were read anew and differed.
        before: what it said before its words last changed; None in the first revision.
        files_before: journals that it stood in earlier: files are renamed.
        last_seen: None while it is in the journal; else the last reading that had it, aware.
    """

    id: str
    words: NoteWords
    file: str
    first_seen: dt.datetime
    number: str = ""
    author: str = ""
    date: str = ""
    revision: int = 1
    before: NoteWords | None = None
    files_before: tuple[str, ...] = ()
    last_seen: dt.datetime | None = None

    @property
    def is_withdrawn(self) -> bool:
        """Whether the client took it out of the journal."""
        return self.last_seen is not None
