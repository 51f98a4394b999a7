"""Readers of journals: whatever file the client writes notes into becomes notes. Knows only the model."""

from app.journal.contract import JournalFile, Reading
from app.journal.files.intake import Found, Intake, read_bytes
from app.journal.following.differences import differences
from app.journal.following.revisions import Followed, follow
from app.journal.growing.journal import Growing, growing_journal
from app.journal.lexicon import Role
from app.journal.reading import find_journals, is_journal, joined, read_journal
from app.journal.table.mapping import ColumnMapping

__all__ = [
    "ColumnMapping",
    "Followed",
    "Found",
    "Growing",
    "Intake",
    "JournalFile",
    "Reading",
    "Role",
    "differences",
    "find_journals",
    "follow",
    "growing_journal",
    "is_journal",
    "joined",
    "read_bytes",
    "read_journal",
]
