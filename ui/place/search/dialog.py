"""Search as you type over all texts. The field keeps the focus; arrow keys move in the list below it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.workspace import FoundText, FoundTexts
from ui import counts
from ui.parts.button import Button, FilterField, Look
from ui.parts.scroll import slim_bars
from ui.parts.surface import label
from ui.place.search.delegate import FoundDelegate
from ui.place.search.model import FoundModel
from ui.words import fill, translate

__all__ = ["SEARCH_KEYS", "SearchDialog"]

SEARCH_KEYS = QKeySequence("Ctrl+L")
_MOVING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_TAKE, _LOOK = QKeySequence("Return"), QKeySequence("Shift+Return")
_COLUMNS, _ROWS = 120, 11
"""Characters and rows that the list has room for, where the screen has it."""


class SearchDialog(QDialog):
    """A field, the texts that hold what is typed into it, and what is to be done with the chosen one.

    Signals:
        wanted: words to search for.
        meant: the ``FoundText`` that the note on the screen means.
        looked_at: a ``FoundText`` that is only to be shown.
    """

    wanted = Signal(str)
    meant = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Search", "Search all texts"))
        self._has_note = False
        self._answered = ""
        self.model = FoundModel(self)
        words = translate("Search", "Words of a text, its key or file; kiosk.xml:42 for a line")
        self.field = FilterField(words, SEARCH_KEYS, self)
        self.field.setAccessibleName(translate("Search", "Search all texts"))
        self.field.setAccessibleDescription(words)
        self.list = self._make_list()
        self.count = label(soft=True)
        self.count.setAccessibleName(translate("Search", "How many texts were found"))
        self.means = Button(translate("Search", "This text is meant"), look=Look.PRIMARY, keys=_TAKE)
        self.look = Button(translate("Search", "Only show it"), keys=_LOOK)
        for button in (self.means, self.look):
            button.setAutoDefault(False)  # Return in the field is ours
        self._lay_out()
        self.setTabOrder(self.field, self.list)
        self.field.textChanged.connect(self.wanted)
        self.field.installEventFilter(self)
        self.means.clicked.connect(self._mean)
        self.look.clicked.connect(self._look)

    def sizeHint(self) -> QSize:
        """Return room for some texts, as far as the screen has it."""
        metrics = self.fontMetrics()
        option = QStyleOptionViewItem()
        option.font = self.list.font()
        row = self.list.itemDelegate().sizeHint(option, self.model.index(0)).height()
        room = QSize(metrics.averageCharWidth() * _COLUMNS, row * _ROWS + 5 * metrics.height())
        return room.boundedTo(self.screen().availableSize() * 0.9)

    def begin(self, note_id: str | None) -> None:
        """Open it, with what was searched for last selected; a note's id where one is on the screen."""
        self._has_note = note_id is not None
        self.means.setVisible(self._has_note)
        if note_id is not None:
            words = fill(translate("Search", "Note %1 means this text"), note_id)
            self.means.setText(words)
            self.means.setAccessibleName(words)
        self.wanted.emit(self.field.text())
        self.field.setFocus()
        self.field.selectAll()
        self.open()

    def show_found(self, found: FoundTexts) -> None:
        """Show what was found; the answer to an older question is passed over."""
        if found.typed != self.field.text():
            return
        self._answered = found.typed
        self.model.show(found.texts)
        self.count.setText(_count_words(found))
        if found.texts:
            self.list.setCurrentIndex(self.model.index(0))
        for button in (self.means, self.look):
            button.setEnabled(bool(found.texts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Return take a text, and keys in the field move in the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_look = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._look if is_look else self._take)()
            return True
        if watched is self.field and event.key() in _MOVING:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return False

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(FoundDelegate(view))
        slim_bars(view)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(translate("Search", "Texts that were found"))
        view.doubleClicked.connect(self._take)
        view.installEventFilter(self)
        return view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.look)
        foot.addWidget(self.means)
        layout.addLayout(foot)

    def _chosen(self) -> FoundText | None:
        """Return the chosen text; None while the list still answers what stood in the field before."""
        if self._answered != self.field.text():
            return None
        return self.model.at(self.list.currentIndex().row())

    def _take(self) -> None:
        """Do what is usual with the chosen text."""
        if self._has_note:
            self._mean()
        else:
            self._look()

    def _mean(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.accept()
            self.meant.emit(chosen)

    def _look(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.accept()
            self.looked_at.emit(chosen)


def _count_words(found: FoundTexts) -> str:
    """Return how many texts there are, and how many of them are shown."""
    if not found.total:
        return translate("Search", "No text holds these words.")
    if found.total == len(found.texts):
        return counts.texts(found.total)
    listed = str(len(found.texts))
    return fill(translate("Search", "%1; the first %2 are listed"), counts.texts(found.total), listed)
