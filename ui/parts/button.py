"""Buttons, switches and the filter field: flat, with hairlines, a focus ring and their key."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ui.palette import Shades, shades_of
from ui.parts.signs import Sign, draw_sign
from ui.parts.type import SMALL, emphasised, sized

__all__ = ["Button", "FilterField", "Look", "Switch", "TextField", "draw_key", "draw_panel"]

RADIUS = 6.0
_PAD_X = 12
_FEW_WORDS = 28
"""Characters."""
_PAD_Y = 6
_LINK_PAD = 4
_GAP = 8


class Look(StrEnum):
    """How much a button calls for attention."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    """Without a frame until it is checked: tabs."""
    LINK = "link"
    """Words in the accent's colour."""


def draw_panel(
    painter: QPainter, rect: QRect, fill: QColor, edge: QColor, *, width: float = 1.0, radius: float = RADIUS
) -> None:
    """Draw a rounded panel inside ``rect``, its edge on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def key_size(widget: QWidget, keys: str) -> QSize:
    """Return the size of the little box that shows a key."""
    metrics = widget.fontMetrics()
    font = sized(widget.font(), SMALL)
    width = round(metrics.horizontalAdvance(keys) * font.pointSizeF() / max(widget.font().pointSizeF(), 1))
    return QSize(width + 10, metrics.height())


def draw_key(painter: QPainter, widget: QWidget, box: QRect, keys: str, colour: QColor) -> None:
    """Draw a key's name in a little box."""
    edge = QColor(colour)
    edge.setAlphaF(0.45)
    draw_panel(painter, box, QColor(Qt.GlobalColor.transparent), edge, radius=4.0)
    painter.setFont(sized(widget.font(), SMALL))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)


class Button(QPushButton):
    """A push button that paints itself calmly.

    Args:
        text: its words; no mnemonics.
        look: how much it calls.
        keys: the shortcut to show in it; the shortcut itself is set up by the window.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        look: Look = Look.PLAIN,
        keys: QKeySequence | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._pad = _LINK_PAD if look is Look.LINK else _PAD_X
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self._count = ""
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if look is not Look.PLAIN:
            self.setFont(emphasised(self.font()) if look is Look.PRIMARY else self.font())

    def set_count(self, count: int) -> None:
        """Show a number behind the words, as on a tab."""
        self._count = str(count)
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for words, number and key."""
        metrics = self.fontMetrics()
        bold = self._look is Look.QUIET  # checked, its words are bolder
        written = QFontMetrics(emphasised(self.font())) if bold else metrics
        width = written.horizontalAdvance(self.text()) + 2 * self._pad
        if self._count:
            width += _GAP // 2 + metrics.horizontalAdvance(self._count)
        if self._keys:
            width += _GAP + key_size(self, self._keys).width()
        return QSize(width, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words are never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint panel, words, number and key."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        fill, edge, ink = self._colours(shades)
        draw_panel(painter, self.rect(), fill, edge)
        if self.hasFocus():
            clear = QColor(Qt.GlobalColor.transparent)
            ring = shades.on_accent if self._look is Look.PRIMARY else shades.accent
            draw_panel(painter, self.rect().adjusted(2, 2, -2, -2), clear, ring, radius=RADIUS - 2)
        self._draw_words(painter, shades, ink)

    def _draw_words(self, painter: QPainter, shades: Shades, ink: QColor) -> None:
        """Paint what stands on the panel."""
        room = self.rect().adjusted(self._pad, 0, -self._pad, 0)
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = emphasised(self.font()) if self.isChecked() else self.font()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, left_middle, self.text())
        used = painter.fontMetrics().horizontalAdvance(self.text())
        if self._count:
            painter.setFont(self.font())
            painter.setPen(ink if self.isChecked() else shades.soft)
            painter.drawText(room.adjusted(used + _GAP // 2, 0, 0, 0), left_middle, self._count)
        if self._keys:
            size = key_size(self, self._keys)
            box = QRect(room.right() + 1 - size.width(), (self.height() - size.height()) // 2, 0, 0)
            box.setSize(size)
            draw_key(painter, self, box, self._keys, ink)

    def _colours(self, shades: Shades) -> tuple[QColor, QColor, QColor]:
        """Return fill, edge and ink for the present state."""
        clear = QColor(Qt.GlobalColor.transparent)
        pointed = self.underMouse() and self.isEnabled()
        if self._look is Look.PRIMARY and self.isEnabled():
            fill = shades.accent.darker(112) if pointed or self.isDown() else shades.accent
            return fill, fill, shades.on_accent
        if self._look is Look.LINK:
            return clear, clear, shades.ink if pointed else shades.accent
        if self._look is Look.QUIET:
            if self.isChecked():
                return shades.chosen, clear, shades.accent
            return shades.chosen if self.isDown() else clear, clear, shades.accent if pointed else shades.soft
        ink = shades.ink if self.isEnabled() else shades.soft
        fill = shades.chosen if self.isDown() else shades.pane
        return fill, shades.soft if pointed else shades.line, ink


class Switch(QComboBox):
    """A drop-down that looks like a button. The wheel passes by: it must not change a reply."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """Return the room for the longest choice."""
        metrics = self.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return QSize(widest + 2 * _PAD_X + metrics.height(), metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: choices are never clipped."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll what lies behind."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint panel, choice and arrow."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        focused = self.hasFocus()
        edge = shades.accent if focused else shades.soft if self.underMouse() else shades.line
        draw_panel(painter, self.rect(), shades.pane, edge, width=2.0 if focused else 1.0)
        painter.setPen(shades.ink if self.isEnabled() else shades.soft)
        room = self.rect().adjusted(_PAD_X, 0, -_PAD_X, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.currentText())
        side = self.fontMetrics().height() * 0.8
        arrow = QRectF(room.right() - side + 4, (self.height() - side) / 2, side, side)
        draw_sign(painter, Sign.DOWN, arrow, shades.soft)


class TextField(QLineEdit):
    """A field of one line that paints its own panel.

    Args:
        name: what it is for, as a screen reader says it.
        parent: the widget it belongs to.
        ground: it has the ground's colour, for a pane; else that of a pane.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, ground: bool = False) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setTextMargins(_PAD_X - 4, _PAD_Y, _PAD_X - 4, _PAD_Y)
        palette = self.palette()  # the panel below is painted here, with round corners
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, then the text."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        focused = self.hasFocus()
        edge = shades.accent if focused else shades.line
        fill = shades.ground if self._ground else shades.pane
        draw_panel(painter, self.rect(), fill, edge, width=2.0 if focused else 1.0)
        painter.end()
        super().paintEvent(event)


class FilterField(TextField):
    """A search field that shows its key while it is empty and elsewhere is typed."""

    def __init__(self, placeholder: str, keys: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent, ground=True)
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)

    def minimumSizeHint(self) -> QSize:
        """Return room for what can be typed here, as far as that is a few words."""
        metrics = self.fontMetrics()
        words = min(
            metrics.horizontalAdvance(self.placeholderText()), metrics.averageCharWidth() * _FEW_WORDS
        )
        return super().minimumSizeHint().expandedTo(QSize(words + 2 * _PAD_X, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint panel and text, then the key."""
        super().paintEvent(event)
        size = key_size(self, self._keys)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 3 * _PAD_X
        if not self.text() and not self.hasFocus() and words + size.width() <= self.width():
            box = QRect(self.width() - _PAD_X + 4 - size.width(), (self.height() - size.height()) // 2, 0, 0)
            box.setSize(size)
            draw_key(QPainter(self), self, box, self._keys, shades_of(self.palette()).soft)
