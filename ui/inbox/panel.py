"""The inbox: the list of notes, what it shows, and moving through it."""

from collections.abc import Callable, Iterable
from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.workspace import TriagedNote
from app.workspace.outcomes.asked_before import AskedBefore
from ui import counts
from ui.inbox.grouping import GroupKey
from ui.inbox.listing import Head
from ui.inbox.model import NotesModel
from ui.inbox.rows import Row
from ui.inbox.view import NotesView
from ui.inbox.wording import View
from ui.notes import NoteKey, key_of
from ui.parts.button import Button, Look
from ui.parts.surface import Column, label
from ui.parts.type import SMALL, sized
from ui.words import fill, translate

__all__ = ["InboxPanel"]

_MOVE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class InboxPanel(Column):
    """The left column.

    Signals:
        chosen: the ``TriagedNote`` that is now on the screen, or None.
        all_wanted: the notes of all tabs are to be shown.
        menu_wanted: the commands for the chosen notes are to be offered at a ``QPoint`` of the screen.
    """

    chosen = Signal(object)
    all_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=True)
        self.model = NotesModel(self)
        self._key: NoteKey | None = None
        self._before_none: NoteKey | None = None
        """The note on the screen before nothing was listed: it comes back when it is listed again."""
        self._settling = False
        self._anchor: tuple[NoteKey, int] | None = None
        self._picked: set[NoteKey] = set()
        self._head: GroupKey | None = None
        self._wanted: NoteKey | None = None
        self._has_read = False
        self._is_reading = False
        self._line = 0
        self.is_written_to: Callable[[], bool] = lambda: False
        """Tells whether somebody types to the note on the screen: no reading takes it from there then."""
        self.view = NotesView(self.model, translate("Inbox", "Notes"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.elsewhere = Button("", look=Look.LINK)
        self.elsewhere.hide()
        self._nothing = label(translate("Inbox", "Reading the journals and the copy …"), soft=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(24)
        self._nothing.setAccessibleName(translate("Inbox", "Why the list is empty"))
        self.count = label(soft=True)
        self.count.setFont(sized(self.font(), SMALL))
        self.count.setAccessibleName(translate("Inbox", "How many notes are listed"))
        self.grouping = Button("", look=Look.LINK)
        self.grouping.setFont(sized(self.font(), SMALL))
        self._stack = QStackedLayout()
        self._lay_out()
        self._wire()

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

    @property
    def asked(self) -> AskedBefore | None:
        """What went before the note on the screen, where the same was asked already."""
        row = self.model.row(self._key) if self._key else None
        return row.asked if row else None

    def show_failure(self) -> None:
        """Say that the notes could not be read, where none are listed from an earlier reading."""
        self._nothing.setText(translate("Inbox", "The notes could not be read."))

    def set_rows(self, rows: list[Row], came: Iterable[NoteKey] = ()) -> None:
        """Show a new reading; what was selected stays selected, and stays where it is on the screen.

        Args:
            rows: all notes.
            came: those that were not there in the reading before.
        """
        first = self._stack.currentWidget() is self._nothing and self._key is None
        self._has_read = self._is_reading = True
        self.model.set_rows(rows)
        self.model.add_new(came)
        if first and not isinstance(self.window().focusWidget(), QLineEdit):
            self.view.setFocus()

    def set_filter(self, text: str) -> None:
        """Show the notes that hold every word of ``text``."""
        self._is_reading = False
        self.model.set_filter(text)

    def set_view(self, view: View) -> None:
        """Show the notes of one tab."""
        self._is_reading = False
        self.model.set_view(view)

    def go_on_like(self, other: "InboxPanel") -> None:
        """Have the note on the screen, once it is read, that another list had."""
        triaged = other.current
        self._key = key_of(triaged.note) if triaged else None

    def go_to(self, key: NoteKey) -> bool:
        """Select a note; where it is not listed it is selected once it is, and this is False."""
        self.model.open_group_of(key)
        row = self.model.row_of(key)
        if row is None:
            self._wanted = key
        else:
            self.view.setCurrentIndex(self.model.index(row))
        return row is not None

    def show_grouping(self, words: str) -> None:
        """Show what notes are grouped by."""
        self.grouping.setText(words)
        self.grouping.setAccessibleName(fill(translate("Inbox", "Grouping: %1"), words))
        self.grouping.updateGeometry()

    def step(self, steps: int) -> None:
        """Select the next note below, or above; heads of groups are passed over."""
        index = self.view.currentIndex()
        row = index.row() if index.isValid() else self._line
        last = self.model.rowCount() if steps > 0 else -1
        self._select_first(range(row + steps, last, steps))

    def step_past(self, notes: list[TriagedNote]) -> None:
        """Select the first note below these; above them where there is none."""
        rows = [row for one in notes if (row := self.model.row_of(key_of(one.note))) is not None]
        if rows:
            below = range(max(rows) + 1, self.model.rowCount())
            above = range(min(rows) - 1, -1, -1)
            self._select_first(chain(below, above))

    def _select_first(self, lines: Iterable[int]) -> None:
        row = next((line for line in lines if self.model.at(line) is not None), None)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        self.elsewhere.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 10, 0)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.grouping)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 2, 12, 4)
        foot.addWidget(self.elsewhere)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.model.listing.connect(self._remember)
        self.model.listed.connect(self._settle)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))
        )
        self.elsewhere.clicked.connect(self.all_wanted)

    # --- keeping what is on the screen --------------------------------------------------------

    def _remember(self) -> None:
        """Take down, before lines change, what is chosen and what stands at the upper edge."""
        self._settling = True
        index = self.view.currentIndex()
        self._line = index.row() if index.isValid() else self._line
        current = self.model.line(index.row())
        self._head = current.key if isinstance(current, Head) else None
        self._anchor = self._upper_edge()
        lines = (self.model.line(index.row()) for index in self.view.selectedIndexes())
        self._picked = {line.key for line in lines if isinstance(line, Row)}

    def _settle(self) -> None:
        """Choose again what was chosen, or its neighbour, and put it where it was on the screen."""
        self._show_emptiness()
        head = self.model.place_of_head(self._head) if self._head and self.current else None
        stays = self._stays_unlisted()
        if stays:
            self.view.selectionModel().clear()
        elif head is not None:
            self.view.selectionModel().setCurrentIndex(self.model.index(head), _KEEP)
        else:
            self._choose_again(self._line_to_show())
        self._restore_edge()
        self._settling = self._is_reading = False
        if head is not None or stays:
            self.chosen.emit(self.current)
        else:
            self._tell(self.view.currentIndex().row())

    def _stays_unlisted(self) -> bool:
        """Return whether the note stays on the screen although a reading has put it onto another tab.

        Who is typing to one note must not find the next letters in the reply to another.
        """
        if not self._is_reading or not self.is_written_to() or self.current is None or self._key is None:
            return False
        return self.model.row_of(self._key) is None

    def _line_to_show(self) -> int:
        """Return the line of the note on the screen; of the one in its place where it is listed no more."""
        wanted = self.model.row_of(self._wanted) if self._wanted else None
        if wanted is not None:
            self._wanted = None
            return wanted
        last = self._key or self._before_none
        row = self.model.row_of(last) if last else None
        if row is not None:
            return row
        there = min(self._line, self.model.rowCount() - 1)
        lines = chain(range(max(there, 0), self.model.rowCount()), range(there - 1, -1, -1))
        return next((line for line in lines if self.model.at(line) is not None), there)

    def _choose_again(self, row: int) -> None:
        """Make a line the current one, and choose the notes again that were chosen beside it."""
        index = self.model.index(row) if row >= 0 else QModelIndex()
        chosen = self.view.selectionModel()
        if index != self.view.currentIndex() or not chosen.isSelected(index):
            chosen.setCurrentIndex(index, _MOVE)
        places = sorted(at for key in self._picked if (at := self.model.row_of(key)) is not None)
        if len(places) > 1:
            again = QItemSelection()
            for at in places:
                again.select(self.model.index(at), self.model.index(at))
            chosen.select(again, _MOVE)

    def _upper_edge(self) -> tuple[NoteKey, int] | None:
        """Return the note at the upper edge and how far it is cut, unless the list stands at its top."""
        if self.view.verticalOffset() == 0:
            return None
        index = self.view.indexAt(self.view.viewport().rect().topLeft())
        triaged = self.model.at(index.row())
        return (key_of(triaged.note), self.view.visualRect(index).top()) if triaged else None

    def _restore_edge(self) -> None:
        """Scroll so that the note that was at the upper edge is there again."""
        row = self.model.row_of(self._anchor[0]) if self._anchor else None
        if self._anchor is not None and row is not None:
            bar = self.view.verticalScrollBar()
            bar.setValue(self.view.top_of(row) - self._anchor[1])

    def _show_emptiness(self) -> None:
        """Say why nothing is listed, and what other tabs have."""
        now = self.model.now
        if self._has_read:
            self.count.setText(counts.notes(now.count))
        hidden = now.elsewhere if now.wish.words else 0
        self.elsewhere.setVisible(hidden > 0)
        self.elsewhere.setText(counts.more_elsewhere(hidden))
        self.elsewhere.setAccessibleName(counts.more_elsewhere(hidden))
        if self._has_read and not now.lines:
            self._nothing.setText(self._why_empty())
        self._stack.setCurrentWidget(self.view if now.lines else self._nothing)

    def _why_empty(self) -> str:
        if self.model.now.wish.words:
            return translate("Inbox", "No note holds these words.")
        if self.model.has_notes:
            return translate("Inbox", "Nothing here. Well done.")
        return translate("Inbox", "No notes yet. What is written into the journal appears here.")

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Take the selection that a person made."""
        if not self._settling:
            self._wanted = None
            self._tell(current.row())

    def _tell(self, row: int) -> None:
        """Tell which note is on the screen now; also when it is the same with news in it."""
        triaged = self.model.at(row)
        if triaged is None and row >= 0 and self.model.line(row) is not None:
            return  # the head of a group: the note stays
        if triaged is None:
            self._before_none = self._key or self._before_none
        self._key = key_of(triaged.note) if triaged else None
        if self._key is not None:
            self._before_none = None
            self.model.see(self._key)
        self.chosen.emit(triaged)
