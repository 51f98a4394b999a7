"""The editor of a reply: plain text, room between the lines, undo across new drafts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.parts.scroll import slim_bars
from ui.parts.type import LARGE, sized
from ui.words import translate

__all__ = ["ReplyEditor"]

_LINE_HEIGHT_PERCENT = 135.0


class ReplyEditor(QTextEdit):
    """Edits a reply.

    Signals:
        typed: the text after a person changed it, undo included.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        slim_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(sized(self.font(), LARGE))
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(translate("Reply", "Reply to the client"))
        self.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """The text as it stands; ``toPlainText`` would turn unbreakable blanks into common ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def begin(self, text: str) -> None:
        """Show the reply of another note; undo does not lead back to the last one."""
        self._settling = True
        self.clear()
        self._write(text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._settling = False

    def replace_text(self, text: str) -> None:
        """Show a new draft for the same note; undo leads back, the scroll position stays."""
        if text == self.text:
            return
        scrolled, at = self.verticalScrollBar().value(), self.textCursor().position()
        self._settling = True
        self._write(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        self._settling = False

    def _write(self, text: str) -> None:
        """Put ``text`` in place of all there is, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        cursor.insertText(text)
        cursor.endEditBlock()

    def _changed(self) -> None:
        """Tell what a person typed."""
        if not self._settling:
            self.typed.emit(self.text)
