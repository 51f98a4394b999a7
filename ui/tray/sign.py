"""The sign in the tray: Copycue's mark with the number of new notes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from ui.palette import LIGHT
from ui.parts.mark import mark
from ui.parts.type import emphasised

__all__ = ["TraySign", "counted", "has_tray"]

_SIDES = (16, 22, 32, 48, 64)
_MOST = 99


def has_tray() -> bool:
    """Return whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def counted(count: int = 0) -> QIcon:
    """Return Copycue's mark, with a number on it where there is something to count."""
    icon = QIcon()
    for side in _SIDES:
        icon.addPixmap(_drawn(side, count))
    return icon


def _drawn(side: int, count: int) -> QPixmap:
    """Return the mark of one size."""
    picture = mark().pixmap(QSize(side, side), 1.0)
    if not count:
        return picture
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_number(painter, side, min(count, _MOST))
    painter.end()
    return picture


def _draw_number(painter: QPainter, side: int, count: int) -> None:
    """Draw a number in a disc at the lower right."""
    radius = side * 0.33
    centre = QPointF(side - radius, side - radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIGHT.warn)
    painter.drawEllipse(centre, radius, radius)
    font = emphasised(painter.font())
    font.setPixelSize(max(round(radius * (1.5 if count < 10 else 1.15)), 6))  # noqa: PLR2004 - two figures are wider
    painter.setFont(font)
    painter.setPen(LIGHT.on_accent)
    disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count))


class TraySign(QSystemTrayIcon):
    """The sign in the tray.

    Signals:
        messageClicked: of Qt: the notification that was shown last was clicked.
        activated: of Qt: the sign was.
    """

    def show_count(self, count: int, words: str) -> None:
        """Show how many notes are new, on the sign and in words."""
        self.setIcon(counted(count))
        self.setToolTip(words)

    def tell(self, title: str, words: str) -> None:
        """Show a notification; what a project is called is no markup."""
        self.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information)
