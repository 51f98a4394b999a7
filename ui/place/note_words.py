"""Shows the client's words, what was understood marked in them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.model import MarkKind
from ui.palette import shades_of
from ui.parts.scroll import slim_bars
from ui.parts.type import LARGE, sized
from ui.place.marks import mark_format
from ui.words import translate

__all__ = ["NoteWords"]

_LINE_HEIGHT_PERCENT = 135.0
_FEW_LINES = 4
_MAX_HEIGHT = 220
"""Pixels; a longer note scrolls, so that the place stays in sight."""


class NoteWords(QTextEdit):
    """The client's words, read-only and never taken for markup; as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[tuple[str, MarkKind | None]] = []
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        slim_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(sized(self.font(), LARGE))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(translate("Place", "The client’s words"))

    def set_pieces(self, pieces: list[tuple[str, MarkKind | None]]) -> None:
        """Show stretches of text, each with what it was understood as."""
        if pieces != self._pieces:
            self._pieces = pieces
            self._fill()

    def sizeHint(self) -> QSize:
        """Return the height of the words."""
        return QSize(super().sizeHint().width(), min(round(self.document().size().height()) + 1, _MAX_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines: in a low window the others scroll."""
        return QSize(0, min(self.sizeHint().height(), _FEW_LINES * self.fontMetrics().lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the lines break otherwise."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Colour the marks anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pieces"):
            self._fill()

    def _fill(self) -> None:
        """Write the stretches, each in its format."""
        self.clear()
        cursor = self.textCursor()
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        for text, kind in self._pieces:
            cursor.insertText(text, mark_format(kind, shades_of(self.palette())))
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self.updateGeometry()
