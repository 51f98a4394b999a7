"""How a client's words are marked by what they were understood as, and the legend that says so.

Each mark has a line of its own below the words: solid, dashed or dotted. The ground's colour only helps.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model import MarkKind
from ui.palette import Shades, shades_of
from ui.parts.type import SMALL, sized, utf16_length
from ui.words import translate

__all__ = ["Legend", "mark_format", "mark_words"]

_GAP = "   "
"""Between two entries of the legend."""


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
    """Says what the marks mean, in words that are marked so themselves; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[MarkKind, ...] = ()
        self.setFont(sized(self.font(), SMALL))
        self.setAccessibleName(translate("Place", "What the marks mean"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return _GAP.join(map(mark_words, self._kinds))

    def show_kinds(self, kinds: Iterable[MarkKind]) -> None:
        """Say what these marks mean, each once."""
        wanted = set(kinds)
        self._kinds = tuple(kind for kind in MarkKind if kind in wanted)
        self.setAccessibleDescription(self.words)
        self.setVisible(bool(self._kinds))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all in one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 4, self._height(1 << 20))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.words.split()), default=0)
        return QSize(longest + 4, self._height(1 << 20))

    def heightForWidth(self, width: int) -> int:
        """Return the height as the words break at a width."""
        return self._height(width)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another scheme or font."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        self._laid_out(self.width()).draw(QPainter(self), QPointF(0, 0))

    def _height(self, width: int) -> int:
        return round(self._laid_out(width).boundingRect().height()) + 2

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats(list(self._formats()))
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() + 1
        layout.endLayout()
        return layout

    def _formats(self) -> Iterable[QTextLayout.FormatRange]:
        at = 0
        for kind in self._kinds:
            span = QTextLayout.FormatRange()
            span.start, span.length = at, utf16_length(mark_words(kind))
            style = mark_format(kind, shades_of(self.palette()))
            style.setForeground(shades_of(self.palette()).soft)
            span.format = style
            yield span
            at += span.length + len(_GAP)
