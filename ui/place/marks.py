"""How a client's words are marked by what they were understood as, and the legend that says so.

Each mark has a line of its own below the words: solid, dashed or dotted. The ground's colour only helps.
"""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from app.model import MarkKind
from ui.palette import Shades, shades_of
from ui.parts.type import SMALL, sized, utf16_length
from ui.words import fill, translate

__all__ = ["Legend", "mark_format", "mark_words"]

_GAP, _PAD_Y = 6, 6


def mark_words(kind: MarkKind) -> str:
    """Return what a mark means."""
    return {
        MarkKind.OLD: translate("Place", "the wording now"),
        MarkKind.NEW: translate("Place", "the wording that is wished"),
        MarkKind.PLACE: translate("Place", "where the client saw it"),
    }[kind]


def mark_format(kind: MarkKind | None, shades: Shades) -> QTextCharFormat:
    """Return how words are marked; None: not at all."""
    result = QTextCharFormat()
    result.setForeground(shades.ink)
    if kind is None:
        return result
    line = QTextCharFormat.UnderlineStyle
    style, colour, ground = {
        MarkKind.OLD: (line.DashUnderline, shades.warn, shades.removed),
        MarkKind.NEW: (line.SingleUnderline, shades.theirs, shades.added),
        MarkKind.PLACE: (line.DotLine, shades.accent, None),
    }[kind]
    result.setUnderlineStyle(style)
    result.setUnderlineColor(colour)
    if ground is not None:
        result.setBackground(ground)
    result.setToolTip(mark_words(kind))
    return result


class Legend(QWidget):
    """Says what one mark means, in words that are marked so themselves."""

    def __init__(self, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFont(sized(self.font(), SMALL))
        self.setAccessibleName(fill(translate("Place", "Marked so: %1"), mark_words(kind)))

    def sizeHint(self) -> QSize:
        """Return the room for the words, in a line with buttons."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(mark_words(self._kind)) + _GAP, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the same room: words are never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        shades = shades_of(self.palette())
        words = QTextLayout.FormatRange()
        words.start, words.length = 0, utf16_length(mark_words(self._kind))
        style = mark_format(self._kind, shades)
        style.setForeground(shades.soft)
        words.format = style
        layout = QTextLayout(mark_words(self._kind), self.font())
        layout.setFormats([words])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        layout.draw(QPainter(self), QPointF(0, (self.height() - layout.boundingRect().height()) / 2))
