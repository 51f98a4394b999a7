"""Word documents: the client's own notes, comments, and texts changed with tracking on."""

from app.journal.formats.word.reader import Word

__all__ = ["Word"]
