"""Paints a row of the inbox: who and which, the first words, the verdict by sign and word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.inbox.model import Role, Row
from ui.palette import Shades, shades_of
from ui.parts.signs import draw_sign
from ui.parts.type import SMALL, emphasised, sized
from ui.words import fill, translate

__all__ = ["NoteDelegate"]

_SIDE = 16
_ABOVE, _BELOW = 10, 11
_GAP = 5
_BAR = 3
_HEADING_ABOVE, _HEADING_BELOW = 13, 6

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NoteDelegate(QStyledItemDelegate):
    """Paints notes; the day's heading stands above its first note."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of three lines, and of the heading where there is one."""
        line, small = _heights(option.font)
        height = _ABOVE + 2 * line + small + 2 * _GAP + _BELOW
        if index.data(Role.HEADING):
            height += _HEADING_ABOVE + small + _HEADING_BELOW
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint heading, ground, and the three lines."""
        row: Row = index.data(Role.ROW)
        shades = shades_of(option.palette)
        painter.save()
        rect = QRect(option.rect)
        if heading := index.data(Role.HEADING):
            rect.setTop(self._paint_heading(painter, option, heading, shades))
        self._paint_ground(painter, option, rect, shades)
        self._paint_lines(painter, option.font, rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW), row, shades)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, text: str, shades: Shades) -> int:
        """Paint the day and return where the note begins."""
        font = sized(option.font, SMALL)
        height = QFontMetrics(font).height()
        top = option.rect.top() + _HEADING_ABOVE
        painter.setFont(font)
        painter.setPen(shades.soft)
        painter.drawText(QRect(_SIDE, top, option.rect.width() - 2 * _SIDE, height), _LEFT, text)
        return top + height + _HEADING_BELOW

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, shades: Shades) -> None:
        """Paint what shows that the note is chosen."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, shades.chosen)
            focused = option.state & QStyle.StateFlag.State_HasFocus
            bar = shades.accent if focused else shades.soft
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), bar)

    def _paint_lines(self, painter: QPainter, font: QFont, room: QRect, row: Row, shades: Shades) -> None:
        """Paint the three lines."""
        line, small = _heights(font)
        first = QRect(room.left(), room.top(), room.width(), line)
        self._paint_first(painter, font, first, row, shades)
        second = first.translated(0, line + _GAP)
        painter.setFont(font)
        painter.setPen(shades.ink)
        _elided(painter, second, row.words)
        third = QRect(room.left(), second.bottom() + 1 + _GAP, room.width(), small)
        self._paint_seal(painter, sized(font, SMALL), third, row, shades)

    @staticmethod
    def _paint_first(painter: QPainter, font: QFont, room: QRect, row: Row, shades: Shades) -> None:
        """Paint author, number and day."""
        note = row.triaged.note
        painter.setFont(sized(font, SMALL))
        painter.setPen(shades.soft)
        painter.drawText(room, _RIGHT, row.day)
        left = room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(row.day) - 8, 0)
        painter.setFont(emphasised(font))
        painter.setPen(shades.ink)
        left.setLeft(left.left() + _elided(painter, left, note.author) + (8 if note.author else 0))
        painter.setFont(font)
        painter.setPen(shades.soft)
        _elided(painter, left, fill(translate("Inbox", "no. %1"), note.id))

    @staticmethod
    def _paint_seal(painter: QPainter, font: QFont, room: QRect, row: Row, shades: Shades) -> None:
        """Paint sign, verdict and detail."""
        colour: QColor = row.seal.tone.colour(shades)
        side = room.height() * 0.86
        draw_sign(
            painter, row.seal.sign, QRectF(room.left(), room.top() + room.height() * 0.07, side, side), colour
        )
        rest = room.adjusted(round(side) + 6, 0, 0, 0)
        painter.setFont(emphasised(font))
        painter.setPen(colour)
        used = _elided(painter, rest, row.seal.words)
        if row.seal.detail:
            painter.setFont(font)
            painter.setPen(shades.soft)
            _elided(painter, rest.adjusted(used + 5, 0, 0, 0), f"· {row.seal.detail}")


def _heights(font: QFont) -> tuple[int, int]:
    """Return the heights of a line and of a small line."""
    return QFontMetrics(font).height(), QFontMetrics(sized(font, SMALL)).height()


def _elided(painter: QPainter, room: QRect, text: str) -> int:
    """Paint ``text`` cut to the room and return the width it took."""
    if room.width() <= 0:
        return 0
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT | Qt.TextFlag.TextSingleLine, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
