"""A list of cards: a place in fixed width, and below it sentences wrapped to the list's width."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.palette import Shades, shades_of
from ui.parts.button import draw_panel
from ui.parts.scroll import slim_bars
from ui.parts.signs import Sign, draw_sign
from ui.parts.surface import CARD_RADIUS
from ui.parts.type import SMALL, code_font, sized
from ui.words import fill

__all__ = ["Card", "CardList", "CardsModel"]

_PAD_X, _PAD_Y, _GAP, _BETWEEN = 12, 8, 6, 2
_BAR = 3
_BADGE_GAP = 5
_MAX_TEXT_HEIGHT = 10_000
_LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAP = _LEFT_TOP | Qt.TextFlag.TextWordWrap

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardRole(IntEnum):
    """What a card tells besides its place."""

    CARD = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Card:
    """All that is painted.

    Attributes:
        place: file and position, one line.
        words: sentences.
        badge: a few words on the right edge of the first line, with a tick before them.
    """

    place: str
    words: str
    badge: str = ""


class CardsModel(QAbstractListModel):
    """The cards of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []

    def set_cards(self, cards: list[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a card."""
        if not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CardRole.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.place
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return fill("%1. %2 %3", card.place, card.words, card.badge).strip()
        return None


class _CardDelegate(QStyledItemDelegate):
    """Paints a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of place and sentences at the list's width."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, _height(index.data(CardRole.CARD), width, option.font.toString()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint frame, place and sentences."""
        card: Card = index.data(CardRole.CARD)
        shades = shades_of(option.palette)
        place, words = _fonts(option.font)
        rect = option.rect.adjusted(0, 0, 0, -_GAP)
        painter.save()
        _paint_frame(painter, rect, option, shades)
        room = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        width = room.width() - _paint_badge(painter, room, card.badge, words, shades)
        painter.setFont(place)
        painter.setPen(shades.ink)
        elided = painter.fontMetrics().elidedText(card.place, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(room, _LEFT_TOP, elided)
        room.setTop(room.top() + QFontMetrics(place).height() + _BETWEEN)
        painter.setFont(words)
        painter.setPen(shades.soft)
        painter.drawText(room, _WRAP, card.words)
        painter.restore()


class CardList(QListView):
    """A list of cards that can be walked through by keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardsModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
        slim_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)


@lru_cache(1000)
def _height(card: Card, width: int, font_name: str) -> int:
    """Return the height of a card. Qt asks for it many times over, and breaking lines is slow."""
    font = QFont()
    font.fromString(font_name)
    place, words = _fonts(font)
    height = QFontMetrics(place).height() + 2 * _PAD_Y + _GAP
    if card.words:
        room = QRect(0, 0, max(width - 2 * _PAD_X, 50), _MAX_TEXT_HEIGHT)
        height += _BETWEEN + QFontMetrics(words).boundingRect(room, _WRAP, card.words).height()
    return height


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    """Return the fonts of place and sentences."""
    return code_font(font), sized(font, SMALL)


def _paint_frame(painter: QPainter, rect: QRect, option: QStyleOptionViewItem, shades: Shades) -> None:
    """Paint the frame; a bar on the chosen card, wider while the list has the focus."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    draw_panel(painter, rect, shades.pane, shades.accent if chosen else shades.line, radius=CARD_RADIUS)
    if chosen:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.accent)
        painter.setClipRect(QRect(rect.left(), rect.top(), _BAR + 2 * focused, rect.height()))
        painter.drawRoundedRect(rect, CARD_RADIUS, CARD_RADIUS)
        painter.setClipping(False)


def _paint_badge(painter: QPainter, room: QRect, badge: str, font: QFont, shades: Shades) -> int:
    """Paint the badge and return the width that it takes from the first line."""
    if not badge:
        return 0
    painter.setFont(font)
    painter.setPen(shades.theirs)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, badge)
    metrics = QFontMetrics(font)
    width, side = metrics.horizontalAdvance(badge), metrics.height() * 0.9
    left = room.right() - width - side - _BADGE_GAP
    draw_sign(
        painter, Sign.TICK, QRectF(left, room.top() + metrics.height() * 0.05, side, side), shades.theirs
    )
    return round(width + side + 3 * _BADGE_GAP)
