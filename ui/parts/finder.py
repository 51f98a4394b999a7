"""A field and below it what fits the words typed into it: the shape of the palette and of the search."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.parts.button import FilterField
from ui.parts.scroll import slim_bars

__all__ = ["Finder"]

_MOVING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class Finder(QDialog):
    """A dialog in which the field keeps the focus, and arrow keys move in the list below it.

    Who makes one gives the list its model and its delegate.

    Signals:
        returned: Return was pressed; whether with Shift.

    Args:
        title: of the window, and the field's name.
        words: what can be typed.
        keys: that open it.
        room: characters in a row, and rows, there is room for where the screen has it.
        parent: the window.
    """

    returned = Signal(bool)

    def __init__(
        self, title: str, words: str, keys: QKeySequence, room: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._room = room
        self.field = FilterField(words, keys, self)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(words)
        self.field.installEventFilter(self)
        self.list = self._make_list()
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(14, 14, 14, 12)
        self.whole.setSpacing(8)
        self.whole.addWidget(self.field)
        self.whole.addWidget(self.list, 1)

    def sizeHint(self) -> QSize:
        """Return room for its rows, as far as the screen has it."""
        metrics = self.fontMetrics()
        option = QStyleOptionViewItem()
        option.font = self.list.font()
        row = self.list.itemDelegate().sizeHint(option, self.list.model().index(0, 0)).height()
        wide, high = metrics.averageCharWidth() * self._room.width(), row * self._room.height()
        return QSize(wide, high + 5 * metrics.height()).boundedTo(self.screen().availableSize() * 0.9)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of Return, and let keys in the field move in the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returned.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if watched is self.field and event.key() in _MOVING:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return False

    def _make_list(self) -> QListView:
        view = QListView(self)
        slim_bars(view)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        return view
