"""Slim scroll bars: a rounded handle and nothing else."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider

from ui.palette import shades_of

__all__ = ["BAR_WIDTH", "slim_bars"]

BAR_WIDTH = 10
"""Pixels."""
_INSET = 2


class _SlimBar(QScrollBar):
    """A scroll bar of which only the handle is painted; it is where the style has it."""

    def sizeHint(self) -> QSize:
        """Return a slim bar."""
        return QSize(BAR_WIDTH, BAR_WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle."""
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        shades = shades_of(self.palette())
        colour = QColor(shades.soft)
        colour.setAlphaF(0.8 if self.isSliderDown() or self.underMouse() else 0.4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        box = QRectF(handle).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(box, box.width() / 2, min(box.width(), box.height()) / 2)


def slim_bars(area: QAbstractScrollArea) -> None:
    """Give a view a slim vertical scroll bar."""
    bar = _SlimBar(Qt.Orientation.Vertical, area)
    bar.setAttribute(Qt.WidgetAttribute.WA_Hover)
    area.setVerticalScrollBar(bar)
