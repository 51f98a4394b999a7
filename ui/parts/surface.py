"""Surfaces: columns, cards and notices that paint their own ground and hairlines."""

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QSplitter,
    QSplitterHandle,
    QVBoxLayout,
    QWidget,
)

from ui.palette import Shades, shades_of
from ui.parts.button import Button, Look, draw_panel
from ui.parts.flow import FlowLayout
from ui.parts.signs import Sign, draw_sign
from ui.parts.type import sized

__all__ = ["Column", "Frame", "HairSplitter", "Notice", "SignLabel", "label"]

CARD_RADIUS = 8.0
_NOTICE_MARGINS = (10, 8, 8, 4)


def label(text: str = "", parent: QWidget | None = None, *, soft: bool = False) -> QLabel:
    """Return a label for plain text: what a client wrote is never taken for markup."""
    result = SoftLabel(parent) if soft else QLabel(parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    return result


class SoftLabel(QLabel):
    """A label whose text stands back, in whatever scheme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class Column(QWidget):
    """A surface of one colour, with hairlines where asked.

    Args:
        ground: True for the ground's colour, False for the pane's.
        top: a hairline on the upper edge.
        bottom: a hairline on the lower edge.
    """

    def __init__(
        self, parent: QWidget | None = None, *, ground: bool, top: bool = False, bottom: bool = False
    ) -> None:
        super().__init__(parent)
        self._top, self._bottom = top, bottom
        if top or bottom:  # a bar over the whole width: one line high, whatever else needs room
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window if ground else QPalette.ColorRole.Base)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairlines."""
        painter = QPainter(self)
        painter.setPen(QPen(shades_of(self.palette()).line, 1))
        if self._top:
            painter.drawLine(0, 0, self.width(), 0)
        if self._bottom:
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class Frame(QWidget):
    """A rounded frame around one widget; the frame shows that widget's focus."""

    def __init__(
        self, content: QWidget, margins: QMargins, parent: QWidget | None = None, *, framed: bool = True
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._framed = framed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins)
        layout.addWidget(content)
        content.installEventFilter(self)
        self.setFocusProxy(content)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Repaint the frame when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        shades = shades_of(self.palette())
        fill = shades.pane if self._framed else shades.ground
        edge = shades.line if self._framed else fill
        if self._content.hasFocus():
            edge = shades.accent
        draw_panel(QPainter(self), self.rect(), fill, edge, radius=CARD_RADIUS)


class Notice(QWidget):
    """A calm sentence with a coloured bar and some links; hidden until it has to say something.

    Signals:
        chosen: the place of the link that was pressed, from 0.
        accepted: the first link was pressed.
        dismissed: the second link was pressed.
    """

    chosen = Signal(int)
    accepted = Signal()
    dismissed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, trouble: bool = False) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self.setAccessibleName(name)
        self._words = label()
        self._words.setWordWrap(True)
        self._words.setContentsMargins(4, 0, 4, 0)
        self._words.setAccessibleName(name)
        self._links: list[Button] = []
        self._row = FlowLayout(gap=0)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(*_NOTICE_MARGINS)
        layout.setSpacing(0)
        layout.addWidget(self._words)
        layout.addLayout(self._row)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence on the screen, or "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, *links: str) -> None:
        """Show a sentence; links without words are left out."""
        self._words.setText(words)
        for at in range(len(self._links), len(links)):
            self._add_link(at)
        for at, button in enumerate(self._links):
            text = links[at] if at < len(links) else ""
            button.setText(text)
            button.setAccessibleName(text)
            button.setVisible(bool(text))
        left, top, right, bottom = _NOTICE_MARGINS
        self._layout.setContentsMargins(left, top, right, bottom if any(links) else top)
        self._row.invalidate()
        self.show()

    def _add_link(self, at: int) -> None:
        button = Button("", self, look=Look.LINK)
        button.clicked.connect(lambda: self._choose(at))
        self._links.append(button)
        self._row.addWidget(button)

    def _choose(self, at: int) -> None:
        self.chosen.emit(at)
        if at == 0:
            self.accepted.emit()
        elif at == 1:
            self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and bar."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        draw_panel(painter, self.rect(), shades.pane, shades.line)
        painter.fillRect(0, 0, 3, self.height(), self._bar(shades))

    def _bar(self, shades: Shades) -> QColor:
        """Return the colour of the bar."""
        return shades.warn if self._trouble else shades.ask


class _HairHandle(QSplitterHandle):
    """A splitter handle drawn as one hairline; Qt widens the area that can be grabbed."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        shades = shades_of(self.palette())
        QPainter(self).fillRect(self.rect(), shades.accent if self.hasFocus() else shades.line)


class HairSplitter(QSplitter):
    """A splitter with hairlines between its columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return one of our handles."""
        return _HairHandle(self.orientation(), self)


class SignLabel(QWidget):
    """A short line that stands back; with a sign before it, it reports that something was done."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._words = ""
        self._sign: Sign | None = None
        self.setFont(sized(self.font(), 0.95))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str, sign: Sign | None = None) -> None:
        """Show other words."""
        self._words, self._sign = words, sign
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of two lines: it wraps where room is scarce."""
        return QSize(80, 2 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and words."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        room = self.rect()
        if self._sign:
            side = self.fontMetrics().height() * 0.9
            draw_sign(painter, self._sign, QRectF(0, (self.height() - side) / 2, side, side), shades.theirs)
            room.setLeft(round(side) + 6)
        painter.setPen(shades.theirs if self._sign else shades.soft)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self._words)
