"""Text documents of LibreOffice and OpenOffice."""

from app.journal.formats.opendocument.reader import OpenDocument

__all__ = ["OpenDocument"]
