"""Journals in Markdown: lists, headings, check boxes, and tables as in GitHub's flavour."""

from app.journal.contract import JournalFile, Reading
from app.journal.files.encoding import decode
from app.journal.prose.freetext import read_free_text
from app.journal.prose.outline import lines_of
from app.model import Problem

__all__ = ["Markdown"]

_FRONT_MATTER_WITHIN = 50


class Markdown:
    """Reads Markdown as people type it."""

    suffixes = frozenset({".md", ".markdown", ".mdown", ".mkd"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is Markdown's."""
        return journal.suffix in self.suffixes

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of lists, numbered headings and tables, else those of paragraphs."""
        decoded = decode(journal.data, journal.name)
        if isinstance(decoded, Problem):
            return Reading(problems=(decoded,))
        return read_free_text(decoded, _without_front_matter(lines_of(decoded.text)), journal)


def _without_front_matter(lines: list[str]) -> list[str]:
    """Empty the header between two ``---`` that note programs write; the other lines keep their numbers."""
    if lines[0].strip() != "---":
        return lines
    for index, line in enumerate(lines[1:_FRONT_MATTER_WITHIN], 1):
        if line.strip() == "---":
            return [*[""] * (index + 1), *lines[index + 1 :]]
        if line.strip() and ":" not in line and not line.startswith((" ", "-", "#")):
            break
    return lines
