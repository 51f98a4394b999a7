"""Readers of journals: whatever file the client writes notes into becomes notes. Knows only the model."""

from app.journal.contract import JournalFile, Reading
from app.journal.differences import differences
from app.journal.growing import GrowingTable, growing_table
from app.journal.intake import Found, Intake, read_bytes
from app.journal.lexicon import Role
from app.journal.mapping import ColumnMapping
from app.journal.reading import find_journals, is_journal, joined, read_journal, read_journals
from app.journal.revisions import Followed, follow

__all__ = [
    "ColumnMapping",
    "Followed",
    "Found",
    "GrowingTable",
    "Intake",
    "JournalFile",
    "Reading",
    "Role",
    "differences",
    "find_journals",
    "follow",
    "growing_table",
    "is_journal",
    "joined",
    "read_bytes",
    "read_journal",
    "read_journals",
]
