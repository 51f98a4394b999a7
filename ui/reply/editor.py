"""The editor of a reply: plain text, room between the lines, undo across new drafts, points marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.model import Alternative, ToneLevel
from ui.palette import Shades, shades_of
from ui.parts.scroll import slim_bars
from ui.parts.signs import Sign, draw_sign
from ui.parts.tips import plain_tip
from ui.parts.type import LARGE, sized, utf16_length
from ui.reply.points import Point, sentence_of
from ui.words import translate

__all__ = ["ReplyEditor"]

_LINE_HEIGHT_PERCENT = 135.0
_Underline = QTextCharFormat.UnderlineStyle


class ReplyEditor(QTextEdit):
    """Edits a reply.

    Signals:
        typed: the text after a person changed it, undo included.
        pointed: the number of the point that the cursor was put into.
    """

    typed = Signal(str)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self._points: list[tuple[Point, QTextCursor]] = []
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        slim_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(sized(self.font(), LARGE))
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(translate("Reply", "Reply to the client"))
        self._margin = _Margin(self)
        self.setViewportMargins(self._margin.wanted_width(), 0, 0, 0)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)

    @property
    def text(self) -> str:
        """The text as it stands; ``toPlainText`` would turn unbreakable blanks into common ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def begin(self, text: str) -> None:
        """Show the reply of another note; undo does not lead back to the last one."""
        self._settling = True
        self.show_points(())
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
        self.show_points(())
        self._write(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        self._settling = False

    def take(self, other: Alternative) -> None:
        """Put an alternative in place of words, as a person would type it: one step that can be undone."""
        text = self.text
        cursor = self._cursor(utf16_length(text[: other.start]), utf16_length(text[: other.end]))
        cursor.insertText(other.text)
        self.setTextCursor(cursor)

    # --- points --------------------------------------------------------------------------------

    def show_points(self, points: Sequence[Point]) -> None:
        """Mark what is to be looked at. The text is the one that the points were found in."""
        text = self.text
        self._points = [
            (point, self._cursor(utf16_length(text[: point.start]), utf16_length(text[: point.end])))
            for point in points
        ]
        self._mark()

    def go_to(self, number: int) -> None:
        """Put the cursor to a point, into sight."""
        cursor = QTextCursor(self._points[number][1])
        cursor.setPosition(cursor.selectionStart())
        self._settling = True
        self.setTextCursor(cursor)
        self._settling = False
        self.ensureCursorVisible()

    def lines_with_points(self) -> list[tuple[float, float, Point]]:
        """Return top, height and loudest point of each line that has one; in the viewport's pixels."""
        lines: dict[int, tuple[float, float, Point]] = {}
        for point, cursor in self._points:
            if cursor.hasSelection():
                start = QTextCursor(cursor)
                start.setPosition(cursor.selectionStart())
                rect = self.cursorRect(start)
                lines.setdefault(rect.top(), (rect.top(), rect.height(), point))
        return list(lines.values())

    def _mark(self) -> None:
        shades = shades_of(self.palette())
        selections = []
        for point, cursor in self._points:
            if cursor.hasSelection():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = _format(point, shades)
                selections.append(selection)
        self.setExtraSelections(selections)
        self._margin.update()

    def _point_at(self, position: int) -> int | None:
        """Return the number of the point whose words stand at a position."""
        for number, (_point, cursor) in enumerate(self._points):
            if cursor.selectionStart() <= position < cursor.selectionEnd():
                return number
        return None

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """Return a cursor over UTF-16 positions, which stays with its words while others are typed."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- Qt ------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is to be said of the words under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._point_at(self.cursorForPosition(event.pos()).position())
            said = sentence_of(self._points[number][0]) if number is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(said), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        width = self._margin.wanted_width()
        self._margin.setGeometry(0, 0, width, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Mark anew in other colours, and in another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_margin"):
            self._mark()
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_margin"):
            self.setViewportMargins(self._margin.wanted_width(), 0, 0, 0)

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
        self._margin.update()
        if not self._settling:
            self.typed.emit(self.text)

    def _moved(self) -> None:
        """Tell that the cursor was put into a point."""
        if self._settling or self.textCursor().hasSelection():
            return
        if (number := self._point_at(self.textCursor().position())) is not None:
            self.pointed.emit(number)


class _Margin(QWidget):
    """The margin beside the text: a sign at each line with something to look at."""

    def __init__(self, editor: ReplyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wanted_width(self) -> int:
        """Return the room for a sign, in the size of the text."""
        return self._editor.fontMetrics().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the signs."""
        painter = QPainter(self)
        shades = shades_of(self.palette())
        side = self.wanted_width() * 0.72
        top = self._editor.viewport().mapTo(self._editor, QPoint()).y()
        for y, height, point in self._editor.lines_with_points():
            box = QRectF(0, top + y + (height - side) / 2, side, side)
            draw_sign(painter, _sign(point), box, _colour(point, shades))


def _format(point: Point, shades: Shades) -> QTextCharFormat:
    """Return how the words of a point are marked: each kind has its own line."""
    marked = QTextCharFormat()
    if point.level is None:
        marked.setUnderlineStyle(_Underline.DashUnderline)
        marked.setBackground(shades.mark)
    else:
        marked.setUnderlineStyle(_Underline.WaveUnderline if point.is_loud else _Underline.DotLine)
    marked.setUnderlineColor(_colour(point, shades))
    return marked


def _colour(point: Point, shades: Shades) -> QColor:
    colours = {ToneLevel.STOP: shades.warn, ToneLevel.WARN: shades.ask, ToneLevel.HINT: shades.soft}
    return colours[point.level] if point.level is not None else shades.ink


def _sign(point: Point) -> Sign:
    if point.level is None:
        return Sign.PENCIL
    return Sign.ALERT if point.is_loud else Sign.QUESTION
