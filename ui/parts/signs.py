"""Small drawn signs: a verdict is told by word and sign, the colour only helps.

Drawn rather than taken from a font, which may lack them or show them as coloured pictures.
"""

import math
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

__all__ = ["Sign", "draw_sign"]

_BOX = 16.0
"""Signs are drawn in a box of this side and scaled."""


class Sign(StrEnum):
    """What a sign stands for."""

    PENCIL = "pencil"
    GEAR = "gear"
    QUESTION = "question"
    TICK = "tick"
    BOTH = "both"
    ALERT = "alert"
    DOWN = "down"
    RIGHT = "right"
    AWAY = "away"


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, colour: QColor) -> None:
    """Draw ``sign`` into the square ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _BOX, box.height() / _BOX)
    pen = QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_PATHS[sign])
    painter.restore()


def _polyline(*points: tuple[float, float], closed: bool = False) -> QPainterPath:
    """Return a path through ``points``."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path


def _pencil() -> QPainterPath:
    path = _polyline((2.5, 13.5), (3.2, 10.3), (11.0, 2.5), (13.5, 5.0), (5.7, 12.8), closed=True)
    path.addPath(_polyline((9.2, 4.3), (11.7, 6.8)))
    return path


def _gear(x: float = 8, y: float = 8, outer: float = 6.2, inner: float = 4.7, teeth: int = 8) -> QPainterPath:
    points = []
    for step in range(teeth * 4):
        radius = outer if step % 4 in {0, 1} else inner
        angle = 2 * math.pi * (step - 0.5) / (teeth * 4)
        points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    path = _polyline(*points, closed=True)
    path.addEllipse(QPointF(x, y), inner * 0.42, inner * 0.42)
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(4.6, 5.2))
    path.cubicTo(4.6, 1.2, 11.4, 1.2, 11.4, 5.2)
    path.cubicTo(11.4, 7.8, 8.0, 7.8, 8.0, 10.4)
    path.addPath(_polyline((8.0, 13.6), (8.0, 13.7)))
    return path


def _tick() -> QPainterPath:
    return _polyline((2.8, 8.6), (6.3, 12.2), (13.2, 3.8))


def _both() -> QPainterPath:
    path = _polyline((1.2, 14.8), (1.7, 12.4), (7.2, 6.9), (9.1, 8.8), (3.6, 14.3), closed=True)
    path.addPath(_gear(11.0, 4.6, 4.2, 3.1, 6))
    return path


def _alert() -> QPainterPath:
    path = _polyline((8, 2), (14.5, 13.5), (1.5, 13.5), closed=True)
    path.addPath(_polyline((8, 6.5), (8, 9.2)))
    path.addPath(_polyline((8, 11.4), (8, 11.5)))
    return path


def _down() -> QPainterPath:
    return _polyline((4.2, 6.2), (8, 10), (11.8, 6.2))


def _right() -> QPainterPath:
    return _polyline((6.2, 4.2), (10, 8), (6.2, 11.8))


def _away() -> QPainterPath:
    path = _polyline((2.5, 8), (13.2, 8))
    path.addPath(_polyline((9.2, 4), (13.2, 8), (9.2, 12)))
    return path


_PATHS = {
    Sign.PENCIL: _pencil(),
    Sign.GEAR: _gear(),
    Sign.QUESTION: _question(),
    Sign.TICK: _tick(),
    Sign.BOTH: _both(),
    Sign.ALERT: _alert(),
    Sign.DOWN: _down(),
    Sign.RIGHT: _right(),
    Sign.AWAY: _away(),
}
