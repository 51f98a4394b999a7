"""Shows the file's lines around a place: numbers, XML colours, the exact span, before and after."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.palette import Shades, shades_of
from ui.parts.scroll import slim_bars
from ui.parts.type import code_font, utf16_length
from ui.place.lines import CodeLine, LineKind
from ui.words import translate

__all__ = ["CodeView"]

_GUTTER_PAD = 12
_MIN_LINES = 4
_LINE_HEIGHT_PERCENT = 140
_HANG = 4
"""Characters by which the rest of a broken line is set in."""
_IN_TAG, _IN_COMMENT = 1, 2

_TOKEN = re.compile(
    r"""(?P<comment><!--.*?(?:-->|$))
      | </?(?P<tag>[^\s<>/="']+)
      | (?P<close>/?>)
      | (?P<string>"[^"<]*"|'[^'<]*')
      | (?P<entity>&[^\s;<&]{1,32};)""",
    re.VERBOSE,
)


class XmlColours(QSyntaxHighlighter):
    """Colours names of tags, quoted values, entities and comments. A look only: nothing is parsed."""

    def recolour(self, shades: Shades) -> None:
        """Use the colours of another scheme."""
        self._colours = {
            "comment": shades.soft,
            "tag": shades.ours,
            "string": shades.theirs,
            "entity": shades.ask,
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; a comment or tag may go on from the line before."""
        start, state = 0, max(self.previousBlockState(), 0)
        if state == _IN_COMMENT:
            end = text.find("-->")
            start = len(text) if end < 0 else end + 3
            self._paint(text, 0, start, "comment")
            state = _IN_COMMENT if end < 0 else 0
        for token in _TOKEN.finditer(text, start):
            kind = token.lastgroup or ""
            if kind == "comment":
                state = 0 if token[0].endswith("-->") else _IN_COMMENT
            elif kind in {"tag", "close"}:
                state = _IN_TAG if kind == "tag" else 0
            if kind in self._colours and (kind != "string" or state == _IN_TAG):
                self._paint(text, token.start(kind), token.end(kind), kind)
        self.setCurrentBlockState(state)

    def _paint(self, text: str, start: int, end: int, kind: str) -> None:
        """Colour ``text[start:end]``; Qt counts in UTF-16 units."""
        style = QTextCharFormat()
        style.setForeground(self._colours[kind])
        self.setFormat(utf16_length(text[:start]), utf16_length(text[start:end]), style)


class _Gutter(QWidget):
    """The strip with the line numbers; the view paints it."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the view paint."""
        self._view.paint_gutter()


class CodeView(QTextEdit):
    """Read-only lines of a copy file, which keep their scroll position.

    Signals:
        needed: pixels that all lines need in height, as they are broken now.
    """

    needed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[CodeLine] = []
        self._centred = True
        self._gutter = _Gutter(self)
        self._colours = XmlColours(self.document())
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        slim_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(code_font(self.font()))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(8)
        self.setAcceptRichText(False)
        self.viewport().setAutoFillBackground(False)
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.setAccessibleName(translate("Place", "The file’s lines around the place"))
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)
        self.verticalScrollBar().sliderPressed.connect(self._let_go)
        self._colours.recolour(shades_of(self.palette()))

    @property
    def lines(self) -> list[CodeLine]:
        """What is on the screen."""
        return self._lines

    def show_lines(self, lines: list[CodeLine]) -> None:
        """Show lines; the same lines again change nothing."""
        if lines == self._lines:
            return
        stays = [line.number for line in lines[:1]] == [line.number for line in self._lines[:1]]
        scrolled = self.verticalScrollBar().value()
        self._lines = lines
        self.setPlainText("\n".join(line.text for line in lines))
        self._space_out()
        self.setViewportMargins(self._gutter_width(), 0, 0, 0)
        self._place_gutter()
        self._gutter.update()  # of its own it would not be painted where only the numbers are others
        self._mark()
        self._tell_need()
        self._centred = self._centred or not stays
        if self._centred:
            self._centre()
        else:
            self.verticalScrollBar().setValue(scrolled)

    def sizeHint(self) -> QSize:
        """Return the height of a few lines: it takes what room there is, up to what it needs."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines."""
        few = _MIN_LINES * self.fontMetrics().lineSpacing() * _LINE_HEIGHT_PERCENT // 100
        return QSize(0, min(few, self._height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter as high as the view, and the place in sight."""
        super().resizeEvent(event)
        self._place_gutter()
        self._tell_need()
        if self._centred:
            self._centre()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the place where a person scrolls it."""
        self._centred = False
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the place where a person moves it."""
        self._centred = False
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_colours"):
            self._colours.recolour(shades_of(self.palette()))
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of lines that go or come over the whole width, then the text."""
        painter = QPainter(self.viewport())
        for line, rect in self._visible():
            if ground := self._ground(line):
                painter.fillRect(rect, ground)
        painter.end()
        super().paintEvent(event)

    def paint_gutter(self) -> None:
        """Paint the numbers and signs of the visible lines."""
        painter = QPainter(self._gutter)
        painter.setFont(self.font())
        sign_width = self.fontMetrics().horizontalAdvance("−")
        for line, rect in self._visible():
            if ground := self._ground(line):
                painter.fillRect(QRect(0, rect.top(), self._gutter.width(), rect.height()), ground)
            painter.setPen(shades_of(self.palette()).soft)
            top = rect.top() + self._rise()
            room = QRect(0, top, self._gutter.width() - _GUTTER_PAD // 2, self.fontMetrics().height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, line.kind.value.strip())
            room.adjust(0, 0, -2 * sign_width, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(line.number))

    def _visible(self) -> Iterator[tuple[CodeLine, QRect]]:
        """Yield the lines in sight with their rectangles in the viewport.

        Qt puts the room between lines below each; the rectangles share it out.
        """
        layout = self.document().documentLayout()
        offset = -self.verticalScrollBar().value() - self._rise()
        tops = [layout.blockBoundingRect(self._block(number)).top() for number in range(len(self._lines))]
        tops.append(self.document().size().height() - self.document().documentMargin() + 2 * self._rise())
        for line, top, bottom in zip(self._lines, tops, tops[1:], strict=False):
            rect = QRect(0, round(top) + offset, self.viewport().width(), round(bottom) - round(top))
            if rect.bottom() >= 0 and rect.top() <= self.viewport().height():
                yield line, rect

    def _rise(self) -> int:
        """Return half of the room between two lines, in pixels."""
        return round(self.fontMetrics().height() * (_LINE_HEIGHT_PERCENT - 100) / 200)

    def _block(self, number: int) -> QTextBlock:
        """Return the text block of a line."""
        return self.document().findBlockByNumber(number)

    def _let_go(self) -> None:
        """Leave the place where a person drags it."""
        self._centred = False

    def _centre(self) -> None:
        """Scroll the marked lines into the middle, the first of them in sight in any case."""
        marked = [number for number, line in enumerate(self._lines) if line.span]
        if not marked:
            return
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(self._block(marked[0])).top()
        bottom = layout.blockBoundingRect(self._block(marked[-1])).bottom()
        spare = max(self.viewport().height() - (bottom - top), self.fontMetrics().height())
        self.verticalScrollBar().setValue(round(top - spare / 2))

    def _space_out(self) -> None:
        """Put room between the lines, and let what is broken hang below the line's own indent."""
        blank = self.fontMetrics().horizontalAdvance(" ")
        cursor = QTextCursor(self.document())
        for number, line in enumerate(self._lines):
            indent = len(line.text) - len(line.text.lstrip(" ")) + _HANG
            style = QTextBlockFormat()
            style.setLineHeight(
                float(_LINE_HEIGHT_PERCENT), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            style.setLeftMargin(indent * blank)
            style.setTextIndent(-indent * blank)
            cursor.setPosition(self._block(number).position())
            cursor.setBlockFormat(style)

    def _ground(self, line: CodeLine) -> QColor | None:
        """Return the ground of a line that goes or comes."""
        shades = shades_of(self.palette())
        return {LineKind.REMOVED: shades.removed, LineKind.ADDED: shades.added}.get(line.kind)

    def _mark(self) -> None:
        """Mark the exact span, and within it what changes."""
        shades = shades_of(self.palette())
        marks = []
        for number, line in enumerate(self._lines):
            if line.span:
                marks.append(self._selection(number, line.text, line.span, self._span_format(line, shades)))
            if line.change:
                ground = QTextCharFormat()
                ground.setBackground(shades.mark)
                marks.append(self._selection(number, line.text, line.change, ground))
        self.setExtraSelections(marks)

    @staticmethod
    def _span_format(line: CodeLine, shades: Shades) -> QTextCharFormat:
        """Return how the entry's own text is marked: plainly, or by a line where its change is marked."""
        style = QTextCharFormat()
        if line.kind is LineKind.SAME:
            style.setBackground(shades.mark)
        else:
            style.setFontUnderline(True)
            style.setUnderlineColor(shades.soft)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return style

    def _selection(
        self, block: int, text: str, span: tuple[int, int], style: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        """Return a mark over characters of a line."""
        start = self._block(block).position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start + utf16_length(text[: span[0]]))
        cursor.setPosition(start + utf16_length(text[: span[1]]), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = style
        return selection

    def _tell_need(self) -> None:
        """Tell how high all lines are, and how high the least of them."""
        self.updateGeometry()
        self.needed.emit(self._height())

    def _height(self) -> int:
        """Return the height in pixels of all lines as they are wrapped now."""
        return round(self.document().size().height()) + self._rise() + 1

    def _gutter_width(self) -> int:
        """Return the room for the longest number and a sign."""
        digits = len(str(max((line.number for line in self._lines), default=1)))
        return (digits + 2) * self.fontMetrics().horizontalAdvance("9") + 2 * _GUTTER_PAD

    def _place_gutter(self) -> None:
        """Put the gutter beside the viewport."""
        rect = self.contentsRect()
        self._gutter.setGeometry(rect.left(), rect.top(), self._gutter_width(), rect.height())
