"""Journals as Rich Text."""

from app.journal.contract import JournalFile, Reading
from app.journal.document.document import Document
from app.journal.files.encoding import empty
from app.journal.formats.rich_text.story import Story
from app.journal.formats.rich_text.tokens import tokens_of
from app.model import Problem, Severity, say

__all__ = ["RichText"]

_MAGIC = b"{\\rtf"
_DISGUISES = frozenset({".doc", ".docx"})
"""Word opens and even saves Rich Text under these suffixes."""


class RichText:
    """Reads Rich Text, and that which is called a Word document."""

    suffixes = frozenset({".rtf"})

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the suffix is that of Rich Text, or the content under that of Word."""
        return journal.suffix in self.suffixes or (
            journal.suffix in _DISGUISES and journal.data.lstrip().startswith(_MAGIC)
        )

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of paragraphs and tables, and of tracked changes; comments are not read."""
        if not journal.data.lstrip().startswith(_MAGIC):
            return Reading(problems=(_no_rich_text(journal.name, journal.data),))
        story = Story()
        story.read(tokens_of(journal.data))
        return Document(
            journal.name,
            story.pieces,
            hidden=story.hidden,
            mappings=journal.mappings,
            problems=tuple(_lost(journal)),
        ).reading()


def _lost(journal: JournalFile) -> list[Problem]:
    """Say what is not read."""
    problems = []
    if b"\\annotation" in journal.data:
        message = say("The comments in “{name}” were not read.", name=journal.name)
        hint = say("Save it as “Word document (.docx)”, where comments are read.")
        problems.append(Problem(journal.name, message, Severity.WARNING, hint=hint))
    if not journal.data.rstrip(b"\0\r\n\t ").endswith(b"}"):
        message = say("“{name}” ends in the middle; it was read as far as it goes.", name=journal.name)
        hint = say("Wait until it has been copied completely, or ask for it again.")
        problems.append(Problem(journal.name, message, Severity.WARNING, hint=hint))
    return problems


def _no_rich_text(file: str, data: bytes) -> Problem:
    if not data.strip(b"\0\r\n\t "):
        return empty(file)
    hint = say("Check that this is the right file, and that it was saved.")
    return Problem(file, say("“{file}” is no Rich Text.", file=file), hint=hint)
