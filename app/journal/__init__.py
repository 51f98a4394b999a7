"""Readers of journals: whatever file the client writes notes into becomes notes. Knows only the model."""

from app.journal.contract import Reading
from app.journal.lexicon import Role
from app.journal.mapping import ColumnMapping
from app.journal.reading import is_journal, read_journals

__all__ = ["ColumnMapping", "Reading", "Role", "is_journal", "read_journals"]
