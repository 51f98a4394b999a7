"""Paints a line of the inbox: who and which, the first words, the verdict by sign and word; or a head."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.inbox.listing import Head
from ui.inbox.model import Role
from ui.inbox.rows import Row
from ui.inbox.sentences import asked_words
from ui.palette import Shades, shades_of
from ui.parts.button import draw_panel
from ui.parts.signs import Sign, draw_sign
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
    """Paints notes, the day above its first note, and the heads of groups."""

    def heights(self, font: QFont) -> tuple[int, int]:
        """Return the heights in pixels of a note, and of a heading or head."""
        line, small = _heights(font)
        return _ABOVE + 2 * line + small + 2 * _GAP + _BELOW, _HEADING_ABOVE + small + _HEADING_BELOW

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line, with its heading where there is one."""
        note, heading = self.heights(option.font)
        if isinstance(index.data(Role.LINE), Head):
            return QSize(100, heading)
        return QSize(100, note + heading if index.data(Role.HEADING) else note)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a line."""
        line, heading = index.data(Role.LINE), index.data(Role.HEADING)
        shades = shades_of(option.palette)
        rect = QRect(option.rect)
        painter.save()
        if isinstance(line, Head):
            self._paint_head(painter, option, line, heading)
        elif isinstance(line, Row):
            if heading:
                rect.setTop(self._paint_heading(painter, option, heading, shades))
            self._paint_ground(painter, option, rect, shades)
            room = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW)
            if index.data(Role.IS_NEW):
                room.setRight(room.right() - self._paint_new(painter, option, room))
            self._paint_lines(painter, option, room, line)
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, option: QStyleOptionViewItem, head: Head, words: str) -> None:
        """Paint the arrow, the group and how many notes it has; a ring while it has the focus."""
        shades = shades_of(option.palette)
        font = emphasised(sized(option.font, SMALL))
        side = QFontMetrics(font).height()
        room = option.rect.adjusted(_SIDE, _HEADING_ABOVE, -_SIDE, -_HEADING_BELOW)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = option.rect.adjusted(4, _HEADING_ABOVE - 5, -4, 3 - _HEADING_BELOW)
            draw_panel(painter, ring, shades.chosen, shades.accent)
        sign = Sign.DOWN if head.is_open else Sign.RIGHT
        draw_sign(painter, sign, QRectF(room.left() - 3, room.top(), side, side), shades.soft)
        painter.setFont(font)
        painter.setPen(shades.soft)
        count = str(head.count)
        painter.drawText(room, _RIGHT, count)
        used = painter.fontMetrics().horizontalAdvance(count) + 8
        _elided(painter, room.adjusted(side + 3, 0, -used, 0), words)

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

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row) -> None:
        """Paint the three lines."""
        font, shades = option.font, shades_of(option.palette)
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
    def _paint_new(painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> int:
        """Paint that a note is new, and return the width that this takes from its first line."""
        shades, font = shades_of(option.palette), emphasised(sized(option.font, SMALL))
        first = QRect(room.left(), room.top(), room.width(), QFontMetrics(option.font).height())
        words = translate("Inbox", "new")
        painter.setFont(font)
        painter.setPen(shades.accent)
        painter.drawText(first, _RIGHT, words)
        return QFontMetrics(font).horizontalAdvance(words) + 8

    @staticmethod
    def _paint_first(painter: QPainter, font: QFont, room: QRect, row: Row, shades: Shades) -> None:
        """Paint author, number, page and day."""
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
        left.setLeft(left.left() + _elided(painter, left, fill(translate("Inbox", "no. %1"), note.id)) + 5)
        if note.where:
            _elided(painter, left, f"· {note.where}")

    @staticmethod
    def _paint_seal(painter: QPainter, font: QFont, room: QRect, row: Row, shades: Shades) -> None:
        """Paint sign, verdict, detail, and whether the same was asked before."""
        colour: QColor = row.seal.tone.colour(shades)
        side = room.height() * 0.86
        draw_sign(
            painter, row.seal.sign, QRectF(room.left(), room.top() + room.height() * 0.07, side, side), colour
        )
        rest = room.adjusted(round(side) + 6, 0, 0, 0)
        painter.setFont(emphasised(font))
        painter.setPen(colour)
        rest.setLeft(rest.left() + _elided(painter, rest, row.seal.words) + 5)
        painter.setFont(font)
        painter.setPen(shades.soft)
        for detail in filter(None, (row.seal.detail, asked_words(row.asked) if row.asked else "")):
            rest.setLeft(rest.left() + _elided(painter, rest, f"· {detail}") + 5)


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
