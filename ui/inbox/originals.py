"""The question which note another one repeats: all notes, the likeliest first, filtered as one types."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.inbox.model import NotesModel
from ui.inbox.rows import Row
from ui.inbox.view import NotesView
from ui.parts.button import Button, FilterField, Look
from ui.parts.surface import label
from ui.top_bar import FILTER_KEYS
from ui.words import translate

__all__ = ["OriginalDialog"]

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class OriginalDialog(QDialog):
    """Asks which note another one repeats. The cursor stays in the filter; the arrows move in the list.

    Args:
        rows: the notes to choose from, the likeliest first.
        parent: the window.

    Signals:
        picked: the id of the note.
    """

    picked = Signal(str)

    def __init__(self, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Originals", "Which note does it repeat?"))
        self.model = NotesModel(self)
        self.model.set_wish(replace(self.model.wish, is_flat=True))
        self.view = NotesView(self.model, translate("Originals", "Notes, the likeliest first"))
        self.filter = FilterField(translate("Originals", "Filter notes"), FILTER_KEYS)
        self.filter.installEventFilter(self)
        self.accept_button = Button(translate("Originals", "This one"), look=Look.PRIMARY)
        self.accept_button.setDefault(True)
        self._cancel = Button(translate("Originals", "Cancel"))
        self._lay_out()
        self._wire()
        self.model.set_rows(list(rows))
        self.filter.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for half a dozen notes."""
        metrics = self.fontMetrics()
        return QSize(70 * metrics.averageCharWidth() + 60, 44 * metrics.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the arrows move in the list while one types."""
        moves = isinstance(event, QKeyEvent) and event.key() in _MOVES
        if watched is not self.filter or not moves or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        QApplication.sendEvent(self.view, event)
        return True

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        words = label(
            translate("Originals", "The chosen notes are marked as its duplicates, and need no answer."),
            soft=True,
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self.accept_button)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.model.listed.connect(self._choose_first)
        self.view.doubleClicked.connect(self._pick)
        self.accept_button.clicked.connect(self._pick)
        self._cancel.clicked.connect(self.reject)
        QShortcut(FILTER_KEYS, self, self.filter.setFocus)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(keys), self.view, self._pick, context=Qt.ShortcutContext.WidgetShortcut)

    def _choose_first(self) -> None:
        """Choose the likeliest of those that are listed now."""
        self.accept_button.setEnabled(self.model.rowCount() > 0)
        self.view.setCurrentIndex(self.model.index(0))
        self.view.scrollToTop()

    def _pick(self) -> None:
        """Take the note that is chosen."""
        triaged = self.model.at(self.view.currentIndex().row())
        if triaged is not None:
            self.picked.emit(triaged.note.id)
            self.accept()
