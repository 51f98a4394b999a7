"""The inbox: the list of notes, what it shows, and moving through it."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QStackedLayout, QWidget

from app.workspace import TriagedNote
from ui.inbox.delegate import NoteDelegate
from ui.inbox.model import NotesModel, Row
from ui.inbox.wording import View
from ui.notes import NoteKey, key_of
from ui.parts.scroll import slim_bars
from ui.parts.surface import Column, label
from ui.words import translate

__all__ = ["InboxPanel"]


class InboxPanel(Column):
    """The left column.

    Signals:
        chosen: the ``TriagedNote`` that is now on the screen, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=True)
        self.model = NotesModel(self)
        self._key: NoteKey | None = None
        self._settling = False
        self.view = self._make_view()
        self._nothing = label(soft=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(24)
        self._nothing.setAccessibleName(translate("Inbox", "Why the list is empty"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        self._nothing.setText(translate("Inbox", "Reading the journals and the copy …"))

    @property
    def current(self) -> TriagedNote | None:
        """The note that is on the screen."""
        return self.model.note(self._key) if self._key else None

    @property
    def picked(self) -> list[TriagedNote]:
        """The notes that are chosen, from top to bottom; at least the one on the screen."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        chosen = [triaged for row in rows if (triaged := self.model.at(row)) is not None]
        return chosen or ([self.current] if self.current else [])

    def show_failure(self) -> None:
        """Say that the notes could not be read, where none are listed from an earlier reading."""
        self._nothing.setText(translate("Inbox", "The notes could not be read."))

    def set_rows(self, rows: list[Row]) -> None:
        """Show a new reading; what was selected stays selected, and stays where it is on the screen."""
        first = self._stack.currentWidget() is self._nothing and self._key is None
        self._settle(lambda: self.model.set_rows(rows))
        if first and not isinstance(self.window().focusWidget(), QLineEdit):
            self.view.setFocus()

    def set_filter(self, text: str) -> None:
        """Show the notes that hold every word of ``text``."""
        self._settle(lambda: self.model.set_filter(text))

    def set_view(self, view: View) -> None:
        """Show the notes of one tab."""
        self._settle(lambda: self.model.set_view(view))

    def go_on_like(self, other: "InboxPanel") -> None:
        """Have the note on the screen, once it is read, that another list had."""
        triaged = other.current
        self._key = key_of(triaged.note) if triaged else None

    def step(self, steps: int) -> None:
        """Select the note ``steps`` rows further down, or up."""
        row = self.view.currentIndex().row() + steps
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def step_past(self, notes: list[TriagedNote]) -> None:
        """Select the first note below these; above them where there is none."""
        rows = [row for one in notes if (row := self.model.row_of(key_of(one.note))) is not None]
        if rows:
            below, above = max(rows) + 1, min(rows) - 1
            row = below if below < self.model.rowCount() else above
            if 0 <= row < self.model.rowCount():
                self.view.setCurrentIndex(self.model.index(row))

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(NoteDelegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        slim_bars(view)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.viewport().setAutoFillBackground(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setLayoutMode(QListView.LayoutMode.Batched)  # a hundred thousand rows take their time
        view.setBatchSize(1000)
        view.setAccessibleName(translate("Inbox", "Notes"))
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    def _settle(self, change: Callable[[], None]) -> None:
        """Change the rows and keep, or find again, the selected one."""
        anchor = self._anchor()
        self._settling = True
        change()
        self._settling = False
        self._show_emptiness()
        row = self.model.row_of(self._key) if self._key else None
        if row is None:
            row = self._neighbour()
        index = self.model.index(row) if self.model.rowCount() else QModelIndex()
        if index != self.view.currentIndex():
            self._settling = True
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._settling = False
        self._restore(anchor)
        self._tell(index)

    def _anchor(self) -> tuple[NoteKey, int] | None:
        """Return the note at the upper edge and how far it is cut, unless the list stands at its top."""
        if self.view.verticalScrollBar().value() == 0:
            return None
        index = self.view.indexAt(self.view.viewport().rect().topLeft())
        triaged = self.model.at(index.row())
        return (key_of(triaged.note), self.view.visualRect(index).top()) if triaged else None

    def _restore(self, anchor: tuple[NoteKey, int] | None) -> None:
        """Scroll so that the note that was at the upper edge is there again."""
        row = self.model.row_of(anchor[0]) if anchor else None
        if anchor is not None and row is not None:
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.visualRect(self.model.index(row)).top() - anchor[1])

    def _neighbour(self) -> int:
        """Return the row that takes the place of a note that is shown no more."""
        return max(self.view.currentIndex().row(), 0)

    def _show_emptiness(self) -> None:
        """Say why nothing is listed."""
        empty = self.model.rowCount() == 0
        filtered = bool(self.model.counts()[View.ALL])
        words = (
            translate("Inbox", "No note holds these words.")
            if filtered
            else translate("Inbox", "No notes yet. What is written into the journal appears here.")
        )
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing if empty else self.view)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Take the selection that a person made."""
        if not self._settling:
            self._tell(current)

    def _tell(self, index: QModelIndex) -> None:
        """Tell which note is on the screen now; also when it is the same with news in it."""
        triaged = self.model.at(index.row())
        self._key = key_of(triaged.note) if triaged else None
        self.chosen.emit(triaged)
