"""A reply for the clipboard: plain text and HTML of the same words."""

import html

from PySide6.QtCore import QMimeData

__all__ = ["html_of", "mime_of"]


def html_of(text: str) -> str:
    """Return typed text as minimal HTML: blank lines part paragraphs, blanks at line starts stay."""
    paragraphs = (part.strip("\n") for part in text.split("\n\n"))
    return "".join(f"<p>{_lines(part)}</p>" for part in paragraphs if part.strip())


def mime_of(text: str, markup: str) -> QMimeData:
    """Return what goes to the clipboard."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(markup)
    return data


def _lines(paragraph: str) -> str:
    """Return the lines of a paragraph with breaks between them."""
    return "<br>".join(_indented(line) for line in paragraph.split("\n"))


def _indented(line: str) -> str:
    """Return a line, escaped, its leading blanks made unbreakable."""
    bare = line.lstrip(" ")
    return "&nbsp;" * (len(line) - len(bare)) + html.escape(bare, quote=False)
