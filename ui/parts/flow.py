"""Puts widgets beside each other, and into another line where there is no more room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

__all__ = ["FlowLayout"]


class FlowLayout(QLayout):
    """Lines of widgets, filled from left to right; its height follows from its width.

    Args:
        parent: the widget whose layout it is, if it is not put into another layout.
        gap: pixels between widgets, and between lines.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []
        self._filling: tuple[QWidget, int] | None = None

    def fill_line_with(self, widget: QWidget, least: int) -> None:
        """Add a widget at the end that takes what is left of its line.

        Args:
            widget: the widget.
            least: with fewer pixels left it gets a line of its own.
        """
        self._filling = (widget, least)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None behind the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that fewer pixels in a line make more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room for all in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the room for the widest widget."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines, moving the widgets if asked; return the height of all."""
        at, line = QPoint(rect.topLeft()), 0
        for item in self._shown():
            size = self._size(item, rect.x() + rect.width() - at.x(), rect.width())
            if at.x() > rect.x() and at.x() + size.width() > rect.x() + rect.width():
                at = QPoint(rect.x(), at.y() + line + self.spacing())
                line = 0
            if move:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self.spacing())
            line = max(line, size.height())
        return at.y() + line - rect.y()

    def _size(self, item: QLayoutItem, left: int, width: int) -> QSize:
        """Return the size of an item where so much is left of a line, and a line has so much."""
        size = item.sizeHint()
        if self._filling is not None and item.widget() is self._filling[0]:
            size.setWidth(left if left >= self._filling[1] else width)
        return size.boundedTo(QSize(max(width, 1), 1 << 20))
