"""The editor of a template: its marks coloured, a line of it gone to; undo leads back over new texts."""

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.palette import Shades, shades_of
from ui.parts.scroll import slim_bars
from ui.parts.type import code_font, utf16_length
from ui.words import translate

__all__ = ["TemplateEditor"]

_MARK = re.compile(
    r"(?P<comment>\{#.*?(?:#\}|$))|(?P<statement>\{%.*?(?:%\}|$))|(?P<slot>\{\{.*?(?:\}\}|$))|(?P<markup></?[a-z]+/?>)"
)


class _Colours(QSyntaxHighlighter):
    """Colours slots, statements and markup. A look only: whether they make sense is the core's to say."""

    def recolour(self, shades: Shades) -> None:
        """Use the colours of another scheme."""
        self._colours = {
            "comment": shades.soft,
            "statement": shades.ours,
            "slot": shades.theirs,
            "markup": shades.ask,
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for mark in _MARK.finditer(text):
            style = QTextCharFormat()
            style.setForeground(self._colours[mark.lastgroup or ""])
            self.setFormat(utf16_length(text[: mark.start()]), utf16_length(mark[0]), style)


class TemplateEditor(QPlainTextEdit):
    """Edits the text of a template.

    Signals:
        typed: a person changed the text, undo included.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self._colours = _Colours(self.document())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(code_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(10)
        slim_bars(self)
        self.setAccessibleName(translate("Templates", "Text of the template"))
        self.textChanged.connect(self._changed)
        self._colours.recolour(shades_of(self.palette()))

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def begin(self, text: str) -> None:
        """Show another template; undo does not lead back to the last one."""
        self._settling = True
        self.setPlainText(text)
        self._settling = False

    def replace_text(self, text: str) -> None:
        """Show another text of the same template; undo leads back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._settling = True
        cursor.insertText(text)
        self._settling = False

    def go_to(self, line: int) -> None:
        """Put the cursor into a line, 1-based, and the focus into the text."""
        cursor = QTextCursor(self.document().findBlockByNumber(max(line, 1) - 1))
        if not cursor.isNull():
            self.setTextCursor(cursor)
            self.centerCursor()
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_colours"):
            self._settling, before = True, self._settling
            self._colours.recolour(shades_of(self.palette()))
            self._settling = before

    def _changed(self) -> None:
        if not self._settling:
            self.typed.emit()
