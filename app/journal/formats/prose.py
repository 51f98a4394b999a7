"""Journals in plain text: dated blocks, bullets, numbers, paragraphs; also mails that were pasted as text."""

import re

from app.journal.contract import JournalFile, Reading
from app.journal.files.encoding import Decoded, decode
from app.journal.prose.freetext import read_free_text
from app.journal.prose.outline import lines_of
from app.model import Problem, Severity, say

__all__ = ["Prose"]

_MAY_QUOTE = re.compile(r"^(?:[ \t]*>|[ \t*_]*-{3,}|[ \t*_]*(?:Von|From)\b)", re.MULTILINE)
"""Without any of these no earlier mail stands below the words; a long journal need not be gone through."""


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
        lines = lines_of(decoded.text)
        if _MAY_QUOTE.search(decoded.text):
            lines, decoded = _without_earlier_mails(lines, decoded, journal.name)
        return read_free_text(decoded, lines, journal)


def _without_earlier_mails(lines: list[str], decoded: Decoded, file: str) -> tuple[list[str], Decoded]:
    """Empty the lines of mails that were pasted below the client's own; the others keep their numbers."""
    from app.journal.formats.mail.quoted import own_words

    own = own_words(lines)
    kept = set(own.numbers)
    words = [number for number, line in enumerate(lines, 1) if line.strip()]
    if not own.earlier or words[0] not in kept:  # a head at the top is the client's own
        return lines, decoded
    first = next(number for number in words if number not in kept)
    message = say("Lines of earlier mails were not read as notes ({earlier}).", earlier=own.earlier)
    passed = Problem(file, message, Severity.INFO, line=first)
    mine = [line if number in kept else "" for number, line in enumerate(lines, 1)]
    return mine, Decoded(decoded.text, decoded.encoding, (*decoded.problems, passed))
