"""The upper half of the middle column: who wrote what, what was understood of it, and what came of it."""

import datetime as dt

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model import MarkKind
from app.workspace import TriagedNote
from app.workspace.events.picture import LikeNote
from app.workspace.ledger.note_history import NoteHistory
from ui.parts.button import Button, Look
from ui.parts.flow import FlowLayout
from ui.parts.surface import Frame, label
from ui.parts.type import heading
from ui.place.history import HistoryList
from ui.place.marks import Legend
from ui.place.note_words import NoteWords
from ui.place.words import about, asked_before, pieces, title
from ui.words import day_words, translate

__all__ = ["JOURNAL_KEYS", "NotePart"]

JOURNAL_KEYS = QKeySequence("Ctrl+Shift+O")


class NotePart(QWidget):
    """A note, what its marks mean, and links to its journal, its history and the note before it.

    Signals:
        earlier_wanted: id of the earlier note that asked for the same.
        journal_wanted: the journal is to be opened at the note.
    """

    earlier_wanted = Signal(str)
    journal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label()
        self.title.setFont(heading(self.font()))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about = label(soft=True)
        self.words = NoteWords()
        self.legend = {kind: Legend(kind) for kind in MarkKind}
        self.earlier = Button("", look=Look.LINK)
        self.journal = Button(translate("Place", "Open the journal"), look=Look.LINK, keys=JOURNAL_KEYS)
        self.history_link = Button(translate("Place", "History"), look=Look.LINK)
        self.history = HistoryList()
        self._earlier_id = ""
        self._lay_out()
        self.earlier.clicked.connect(lambda: self.earlier_wanted.emit(self._earlier_id))
        self.journal.clicked.connect(self.journal_wanted)
        self.history_link.clicked.connect(self.history.turn)
        self.history.turned.connect(self._say_turned)
        self._say_turned(shown=False)

    def show_note(self, triaged: TriagedNote) -> None:
        """Show who wrote what."""
        day = triaged.note.date
        today = dt.datetime.now().astimezone().date()
        self.title.setText(title(triaged))
        self.about.setText(about(triaged, day_words(day, today) if day else ""))
        marked = pieces(triaged.note.text, triaged.verdict.asks)
        self.words.set_pieces(marked)
        kinds = {kind for _, kind in marked}
        for kind, legend in self.legend.items():
            legend.setVisible(kind in kinds)

    def show_past(self, history: NoteHistory | None, like: LikeNote | None) -> None:
        """Show what was done about the note, and which earlier one asked for the same."""
        self.history.show_history(history)
        self.earlier.setVisible(like is not None)
        if like is not None:
            self._earlier_id = like.note_id
            self.earlier.setText(asked_before(like))
            self.earlier.setAccessibleName(asked_before(like))
            self.earlier.updateGeometry()

    def _say_turned(self, shown: bool) -> None:
        words = translate("Place", "Hide the history") if shown else translate("Place", "History")
        self.history_link.setText(words)
        self.history_link.setAccessibleName(words)
        self.history_link.updateGeometry()

    def _lay_out(self) -> None:
        for line in (self.title, self.about):
            line.setWordWrap(True)
        self.earlier.hide()
        links = FlowLayout(gap=6)
        for part in (*self.legend.values(), self.history_link, self.journal, self.earlier):
            links.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addSpacing(3)
        layout.addWidget(self.about)
        layout.addSpacing(12)
        layout.addWidget(Frame(self.words, QMargins(14, 15, 14, 9), framed=False))
        layout.addSpacing(4)
        layout.addLayout(links)
        layout.addWidget(self.history)
