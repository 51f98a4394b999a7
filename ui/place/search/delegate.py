"""Paints a text that was found: its words with the hits in them, and below where it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.palette import Shades, shades_of
from ui.parts.type import SMALL, code_font, emphasised, sized, utf16_length
from ui.place.search.model import FoundRow, TextRole

__all__ = ["FoundDelegate"]

_PAD_X, _PAD_Y, _BETWEEN, _BAR = 12, 7, 2, 3

_Index = QModelIndex | QPersistentModelIndex


class FoundDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return two lines with air."""
        heights = QFontMetrics(option.font).height() + QFontMetrics(_place_font(option.font)).height()
        return QSize(200, heights + _BETWEEN + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, words and place."""
        row: FoundRow = index.data(TextRole.ROW)
        shades = shades_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, shades.chosen)
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, shades.accent)
        room = option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.setPen(shades.ink)
        _paint_words(painter, room, row, option.font, shades)
        room.setTop(room.top() + QFontMetrics(option.font).height() + _BETWEEN)
        painter.setFont(_place_font(option.font))
        painter.setPen(shades.soft)
        place = painter.fontMetrics().elidedText(row.place, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, place)
        painter.restore()


def _place_font(font: QFont) -> QFont:
    return sized(code_font(font), SMALL)


def _paint_words(painter: QPainter, room: QRect, row: FoundRow, font: QFont, shades: Shades) -> None:
    """Paint a text on one line; what was searched for is bold as well as marked."""
    words = QFontMetrics(emphasised(font)).elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(words, font)
    layout.setFormats([_hit(row.words, span, shades) for span in row.hits if span[0] < len(words)])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(room.width())
    layout.endLayout()
    painter.setClipRect(room)
    layout.draw(painter, QPointF(room.topLeft()))
    painter.setClipping(False)


def _hit(words: str, span: tuple[int, int], shades: Shades) -> QTextLayout.FormatRange:
    """Return how a stretch that was searched for is written; Qt counts in UTF-16 units."""
    found = QTextLayout.FormatRange()
    found.start = utf16_length(words[: span[0]])
    found.length = utf16_length(words[span[0] : span[1]])
    style = QTextCharFormat()
    style.setBackground(shades.mark)
    style.setFontWeight(QFont.Weight.DemiBold)
    found.format = style
    return found
