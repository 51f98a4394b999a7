"""A reply for the clipboard: plain text and HTML of the same words."""

from PySide6.QtCore import QMimeData

__all__ = ["mime_of"]


def mime_of(text: str, markup: str = "") -> QMimeData:
    """Return what goes to the clipboard; without markup there is plain text only."""
    data = QMimeData()
    data.setText(text)
    if markup:
        data.setHtml(markup)
    return data
