"""The list on the screen. Where each line stands follows from a few numbers, so that a hundred thousand notes
are laid out, scrolled and filtered as quickly as ten: Qt's own layout asks every line for its height.
"""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.inbox.delegate import NoteDelegate
from ui.inbox.grouping import Grouping
from ui.inbox.listing import Head
from ui.inbox.model import NotesModel
from ui.parts.scroll import slim_bars

__all__ = ["NotesView"]

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class NotesView(QListView):
    """Shows the lines of a ``NotesModel``; heads open and close by click, Left, Right, Space and Enter."""

    def __init__(self, notes: NotesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._extras: list[int] = [0]
        self._row, self._extra = 1, 0
        self.delegate = NoteDelegate(self)
        self.setItemDelegate(self.delegate)
        slim_bars(self)
        self.setModel(notes)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        notes.listed.connect(self.doItemsLayout)

    # --- where lines stand --------------------------------------------------------------------

    def top_of(self, line: int) -> int:
        """Return how far below the first line another one begins, in pixels."""
        return line * self._row + self._extras[bisect_left(self._notes.now.breaks, line)]

    def _heights(self) -> tuple[int, int]:
        """Return the height of a note, and what a break adds to its line, in pixels."""
        row, heading = self.delegate.heights(self.font())
        grouped = self._notes.now.wish.grouping is not Grouping.NOTHING
        return row, heading - row if grouped else heading

    def _line_at(self, y: int) -> int:
        """Return the line at a height below the first line; behind the last one where none is there."""
        return bisect_right(range(self._notes.rowCount()), y, key=self.top_of) - 1

    def doItemsLayout(self) -> None:
        """Sum up what the breaks add, and no more."""
        self._row, self._extra = self._heights()
        self._extras = list(accumulate((self._extra for _ in self._notes.now.breaks), initial=0))
        QAbstractItemView.doItemsLayout(self)  # past QListView's own layout
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the lines."""
        bar, shown = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.top_of(self._notes.rowCount()) - shown))
        bar.setPageStep(shown)
        bar.setSingleStep(max(self._row // 3, 1))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: _Index) -> QRect:
        """Return where a line is painted."""
        if not index.isValid() or index.row() >= self._notes.rowCount():
            return QRect()
        top = self.top_of(index.row())
        height = self.top_of(index.row() + 1) - top
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the line at a point of the screen."""
        y = point.y() + self.verticalOffset()
        line = self._line_at(y)
        if line < 0 or y >= self.top_of(line + 1):
            return QModelIndex()
        return self._notes.index(line)

    def horizontalOffset(self) -> int:
        """Return that lines are as wide as the list."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what is to be seen now."""
        self.viewport().update()

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Scroll until a line is to be seen, and no further."""
        rect, shown, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - shown // 2)
        elif hint is _Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= shown:
            bar.setValue(bar.value() + min(rect.bottom() + 1 - shown, rect.top()))

    # --- moving and choosing ------------------------------------------------------------------

    def moveCursor(self, action: QAbstractItemView.CursorAction, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """Return the line that a key leads to."""
        last, now = self._notes.rowCount() - 1, self.currentIndex().row()
        page = max(self.viewport().height() // self._row - 1, 1)
        steps = {
            _Move.MoveUp: now - 1,
            _Move.MovePrevious: now - 1,
            _Move.MoveDown: now + 1,
            _Move.MoveNext: now + 1,
            _Move.MovePageUp: now - page,
            _Move.MovePageDown: now + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
        }
        return self._notes.index(min(max(steps.get(action, now), 0), last)) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the lines that a rectangle touches."""
        last = self._notes.rowCount() - 1
        if last < 0:
            return
        lines = (self._line_at(y + self.verticalOffset()) for y in (rect.top(), rect.bottom()))
        first, final = (self._notes.index(min(max(line, 0), last)) for line in lines)
        self.selectionModel().select(QItemSelection(first, final), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what is to be painted anew when lines are chosen."""
        region = QRegion()
        for stretch in selection.toList():
            first, last = self.visualRect(stretch.topLeft()), self.visualRect(stretch.bottomRight())
            region += first.united(last).intersected(self.viewport().rect())
        return region

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close the group whose head is clicked; beside all lines, notes stay chosen."""
        at = self.indexAt(event.position().toPoint())
        if not at.isValid():
            return
        if event.button() == Qt.MouseButton.LeftButton and isinstance(self._notes.line(at.row()), Head):
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._turn(at.row())
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close groups; the rest is Qt's."""
        line, key = self.currentIndex().row(), event.key()
        head = self._notes.line(line)
        if isinstance(head, Head):
            if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._turn(line)
                return
            if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                self._notes.set_closed(head.key, closed=key == Qt.Key.Key_Left)
                return
        elif key == Qt.Key.Key_Left and (above := self._notes.head_of(line)) is not None:
            self.selectionModel().setCurrentIndex(
                self._notes.index(above), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            return
        super().keyPressEvent(event)

    def _turn(self, line: int) -> None:
        """Open or close the group whose head a line is."""
        head = self._notes.line(line)
        if isinstance(head, Head):
            self._notes.set_closed(head.key, closed=head.is_open)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that are to be seen."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, chosen, current = option.state, self.selectionModel(), self.currentIndex()
        bottom = event.rect().bottom()
        line = max(self._line_at(event.rect().top() + self.verticalOffset()), 0)
        while line < self._notes.rowCount():
            index = self._notes.index(line)
            option.rect = self.visualRect(index)
            if option.rect.top() > bottom:
                break
            option.state = plain & ~QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.delegate.paint(painter, option, index)
            line += 1
