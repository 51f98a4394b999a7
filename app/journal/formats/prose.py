"""Journals in plain text: dated blocks, bullets, numbers, paragraphs."""

from app.journal.contract import JournalFile, Reading
from app.journal.encoding import decode
from app.journal.freetext import read_free_text
from app.journal.outline import lines_of
from app.model import Problem

__all__ = ["Prose"]


class Prose:
    """Reads plain text, and files without a suffix."""

    suffixes = frozenset({".txt", ".text"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is that of plain text, or missing."""
        return journal.suffix in self.suffixes or not journal.suffix

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of lists and days, else those of paragraphs."""
        decoded = decode(journal.data, journal.name)
        if isinstance(decoded, Problem):
            return Reading(problems=(decoded,))
        return read_free_text(decoded, lines_of(decoded.text), journal)
