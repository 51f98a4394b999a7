"""A toast: one line that tells what was just done, with one thing to do about it.

It has a place of its own in a bar, so that it covers nothing, goes by itself, and says itself to screen
readers. Whoever points at it or has moved the focus to it has all the time there is.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.palette import shades_of
from ui.parts.button import Button, Look
from ui.parts.signs import Sign, draw_sign
from ui.parts.tips import plain_tip
from ui.words import fill, translate

__all__ = ["Toast"]

_STAYS_MS = 10_000
"""Time enough to read a line and to think better of it."""
_GAP = 6


class _Line(QWidget):
    """One line with a tick before it, cut where there is no room; the whole is its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the tick and all words."""
        metrics = self.fontMetrics()
        return QSize(metrics.height() + _GAP + metrics.horizontalAdvance(self._words) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the tick and a few words."""
        metrics = self.fontMetrics()
        return QSize(metrics.height() + _GAP + 8 * metrics.averageCharWidth(), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tick and words."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        side = self.fontMetrics().height() * 0.9
        draw_sign(painter, Sign.TICK, QRectF(0, (self.height() - side) / 2, side, side), shades.theirs)
        room = self.rect().adjusted(round(side) + _GAP, 0, 0, 0)
        painter.setPen(shades.ink)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, words)


class Toast(QWidget):
    """Tells what was done; hidden while there is nothing to tell.

    Signals:
        turned: True when it appears, False when it goes.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[], object] | None = None
        self.setAccessibleName(translate("Toast", "What was just done"))
        self._line = _Line(self)
        self.action = Button("", self, look=Look.LINK)
        self.action.clicked.connect(self._act)
        self._clock = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._clock.timeout.connect(self._go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._line)
        layout.addWidget(self.action)
        self.hide()

    @property
    def words(self) -> str:
        """The line on the screen, or "" while hidden."""
        return "" if self.isHidden() else self._line.accessibleName()

    def say(self, words: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Tell something, in place of what was told before.

        Args:
            words: a line of plain text.
            action: what can be done about it, in a word or two; "": nothing.
            run: does it.
        """
        self._run = run
        self._line.show_words(words)
        self.action.setText(action)
        self.action.setAccessibleName(fill(translate("Toast", "%1: %2"), action, words) if action else "")
        self.action.setVisible(bool(action))
        self.action.updateGeometry()
        self.show()
        self.turned.emit(True)  # noqa: FBT003 - a signal has no names for what it carries
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def withdraw(self) -> None:
        """Offer nothing any more; what was told stays."""
        self._run = None
        self.action.hide()

    def _act(self) -> None:
        """Do what is offered, once."""
        run = self._run
        self._hide()
        if run is not None:
            run()

    def _go(self) -> None:
        """Go, unless somebody points at it or is about to press the link."""
        if self.underMouse() or self.action.hasFocus():
            self._clock.start()
        else:
            self._hide()

    def _hide(self) -> None:
        self._clock.stop()
        self._run = None
        self.hide()
        self.turned.emit(False)  # noqa: FBT003 - a signal has no names for what it carries
