"""Large journals that are only added to: only as much of them is read again as the addition can concern.

The reading is the same as one of the whole file would be.
"""

from typing import Protocol

from app.journal.contract import JournalFile, Reading
from app.journal.formats.delimited import Delimited
from app.journal.formats.markdown import Markdown
from app.journal.formats.prose import Prose
from app.journal.growing.table import growing_table
from app.journal.growing.text import growing_text
from app.journal.reading import reader_of

__all__ = ["Growing", "growing_journal"]

_TABLE_BYTES = 2_000_000
_TEXT_BYTES = 200_000
"""Smaller files are read whole in less time than anybody notices."""


class Growing(Protocol):
    """A journal that was read, and whose file may be added to."""

    @property
    def reading(self) -> Reading:
        """What the whole file says."""
        ...

    @property
    def open_bytes(self) -> int:
        """So many bytes at the end of the file are to be given again with what is added."""
        ...

    def grow(self, data: bytes) -> bool:
        """Read on; False, and nothing is read, where the whole file is to be read again.

        Args:
            data: the last ``open_bytes`` of the file, and all that was added to it.
        """
        ...


def growing_journal(journal: JournalFile) -> Growing | None:
    """Read a journal that can be followed; None where it is to be read as any other."""
    if len(journal.data) < _TEXT_BYTES:
        return None
    reader = reader_of(journal)
    if isinstance(reader, Delimited):
        return growing_table(journal) if len(journal.data) >= _TABLE_BYTES else None
    return growing_text(journal, reader) if isinstance(reader, Markdown | Prose) else None
