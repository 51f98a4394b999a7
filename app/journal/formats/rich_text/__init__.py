"""Rich Text, as WordPad, TextEdit and old programs save it."""

from app.journal.formats.rich_text.reader import RichText

__all__ = ["RichText"]
