"""One letter to several notes: which they are is chosen in a list, the letter follows."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMargins,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.workspace import TriagedNote
from app.workspace.replies.letters import LetterAbout
from app.workspace.replies.preparing import Prepared
from ui.notes import key_of
from ui.parts.scroll import slim_bars
from ui.parts.surface import Frame
from ui.parts.type import one_line
from ui.reply.going import Going
from ui.reply.kept_letters import KeptLetters
from ui.reply.letter_window import LetterWindow
from ui.session import Session
from ui.tasks import Failure, Lane
from ui.words import ended, fill, translate

__all__ = ["NoteChoices", "TogetherWindow"]

_TOPIC = "together"
_LEAST = 2
_SHOWN = 120
"""Letters of a note; more would push the others out of sight."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class NoteChoices(QAbstractListModel):
    """Notes that can be chosen, one a row.

    Signals:
        chosen: other notes are chosen now.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[TriagedNote, ...] = ()
        self._left_out: set[int] = set()

    @property
    def picked(self) -> tuple[TriagedNote, ...]:
        """The notes that are chosen."""
        return tuple(one for row, one in enumerate(self._notes) if row not in self._left_out)

    def set_notes(self, notes: Sequence[TriagedNote]) -> None:
        """Show notes, all of them chosen."""
        self.beginResetModel()
        self._notes, self._left_out = tuple(notes), set()
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of notes."""
        return 0 if parent.isValid() else len(self._notes)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a note can be chosen."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a note."""
        if not 0 <= index.row() < len(self._notes):
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            is_out = index.row() in self._left_out
            return (Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked).value  # Qt wants a number
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            note = self._notes[index.row()].note
            words = one_line(note.text, _SHOWN + 1)
            words = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
            number = note.id if note.number is None else note.number  # "": the client knows none
            return fill(translate("Together", "No. %1: %2"), number, words) if number else words
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a note, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._notes):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(index.row())
        else:
            self._left_out.add(index.row())
        self.dataChanged.emit(index, index, [role])
        self.chosen.emit()
        return True


class TogetherWindow(LetterWindow):
    """The window with one letter to several notes."""

    def __init__(self, session: Session, kept: KeptLetters, parent: QWidget | None = None) -> None:
        self.list = QListView()
        super().__init__(session, kept, "together", parent, side=Frame(self.list, QMargins(8, 8, 8, 8)))
        self.setWindowTitle(translate("Together", "One letter to several notes"))
        self.choices = NoteChoices(self)
        self._session = session
        self.list.setModel(self.choices)
        self.list.setAccessibleName(translate("Together", "Notes that the letter answers"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.viewport().setAutoFillBackground(False)
        slim_bars(self.list)
        self.lead.setText(translate("Together", "Uncheck what is to be answered another time."))
        self.choices.chosen.connect(self._draft)
        session.tasks.failed.connect(self._take_failure)

    def show_notes(self, notes: Sequence[TriagedNote]) -> None:
        """Answer these notes; what was typed for the same ones stays."""
        here = [key_of(one.note) for one in self.choices.picked]
        if self.is_typed and here == [key_of(one.note) for one in notes]:
            return
        self.choices.set_notes(notes)
        self.show_none()
        self._draft()

    def _draft(self) -> None:
        """Ask for a letter to the chosen notes."""
        notes = self.choices.picked
        if len(notes) < _LEAST:
            self._session.tasks.drop(_TOPIC)
            self.letter.set_sendable(sendable=False)
            self.news.say(translate("Together", "Choose at least two notes."))
            return
        self.news.hide()
        desk = self._session.project.replies
        self._session.tasks.run(
            _TOPIC, lambda _ticket: desk.together(notes), self._take_prepared, lane=Lane.ANSWERING
        )

    def _take_prepared(self, prepared: Prepared) -> None:
        """Show a letter, beside words that were typed for other notes as an offer."""
        if prepared.reply is None:
            return
        going = Going(tuple(prepared.sent_for), prepared.reply, prepared.text)
        about = LetterAbout(tuple(one.note.id for one in prepared.notes))
        if self.is_typed and about != self.about:
            words = translate("Together", "Your text answers other notes than are chosen now.")
            self._offer(going, about, words)
            return
        self.show_letter(going, about, same=self._going is not None)
        if prepared.unread and self.news.isHidden():
            words = translate("Together", "What you typed for %1 is not in this letter.")
            self.news.say(fill(words, ", ".join(prepared.unread)))

    def _take_failure(self, failure: Failure) -> None:
        if failure.topic == _TOPIC:
            self.news.say(ended(failure.message))
