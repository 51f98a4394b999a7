"""A letter in a window of its own: about a broken file, or to several notes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.parts.button import Button
from ui.parts.surface import Notice, label
from ui.reply.going import Going
from ui.reply.leaving import Leaving, exits_of
from ui.reply.letter import ANSWERED_KEYS, COPY_KEYS, Letter
from ui.reply.looking import Looking
from ui.reply.remarks import NEXT_KEYS, TAKE_KEYS
from ui.session import Session
from ui.words import translate

__all__ = ["LetterWindow"]

_WIDE, _WIDER = 110, 170
"""Average letters in a line of the window: the letter alone, and with something beside it."""
_LINES = 44


class LetterWindow(QDialog):
    """A window beside the main one, which stays usable.

    Args:
        session: what is asked, and told.
        title: of the window.
        name: of the letter, among those of the program.
        parent: the main window.
        side: what stands beside the letter, if anything does.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        name: str,
        parent: QWidget | None = None,
        *,
        side: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.lead = label(soft=True)
        self.lead.setWordWrap(True)
        self.news = Notice(translate("Reply", "News about this reply"))
        self.ask = Notice(translate("Reply", "Before the letter is dropped"))
        self.letter = Letter()
        self.key = ("", name)
        self._letters = _WIDER if side else _WIDE
        self._going: Going | None = None
        self._leaving = Leaving(session, self.letter, lambda: self._going, name)
        self._looking = Looking(session, self.letter, lambda: self._going, name)
        self.letter.typed.connect(self._take_typed)
        self.ask.accepted.connect(self._drop)
        self.ask.dismissed.connect(self.ask.hide)
        self._lay_out(side)
        self._add_keys()
        self.resize(self.sizeHint())  # left alone, Qt takes two thirds of the screen at most

    @property
    def is_typed(self) -> bool:
        """Whether a person has changed the words."""
        return self._going is not None and self._going.text != self._going.reply.text

    def may_go(self) -> bool:
        """Ask about typed words that did not leave, as nothing keeps them; tell whether there are none."""
        if not self.is_typed or self._leaving.has_left:
            return True
        self.ask.say(
            translate("Reply", "This letter has not left yet, and would be lost."),
            translate("Reply", "Drop what I typed"),
            translate("Reply", "Go on writing"),
        )
        self.come_forward()
        return False

    def come_forward(self) -> None:
        """Come to the front, ready to be written."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.letter.editor.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for a letter, in the size of its type."""
        metrics = self.fontMetrics()
        width, height = self._letters * metrics.averageCharWidth(), _LINES * metrics.lineSpacing()
        return QSize(width, height).boundedTo(self.screen().availableSize())

    def show_letter(self, going: Going, *, same: bool = False) -> None:
        """Show a letter; the same one drafted anew can be undone."""
        self._going = going
        self._leaving.forget()
        self.letter.be_quiet()
        self.letter.show_text(going.text, going.reply.subject, self.key, same=same)
        self.letter.count_words(edited=self.is_typed)
        self.letter.set_sendable(sendable=True)

    def show_none(self) -> None:
        """Show that there is no letter, as nothing is chosen that it could be about."""
        self._going = None
        self._leaving.forget()
        self.letter.show_text("", "", self.key, same=True)
        self.letter.set_sendable(sendable=False)

    def _drop(self) -> None:
        """Give typed words up; undo still has them while the window is there."""
        self.ask.hide()
        if (going := self._going) is not None:
            self.show_letter(Going(going.notes, going.reply, going.reply.text), same=True)
        self.close()

    def _take_typed(self, text: str) -> None:
        if self._going is not None:
            self._going = Going(self._going.notes, self._going.reply, text)
            self.letter.count_words(edited=self.is_typed)

    def _lay_out(self, side: QWidget | None) -> None:
        """Put what is to be known above the letter."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.lead)
        layout.addWidget(self.news)
        layout.addWidget(self.ask)
        both = QHBoxLayout()
        both.setSpacing(14)
        if side is not None:
            both.addWidget(side, 2)
        both.addWidget(self.letter, 3)
        layout.addLayout(both, 1)
        close = Button(translate("Reply", "Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)

    def _add_keys(self) -> None:
        """Let the keys of the reply column do the same here."""
        letter, leaving = self.letter, self._leaving
        exits = QMenu(letter)
        for _exit_id, words, run, keys in exits_of(leaving):
            action = exits.addAction(words)
            action.triggered.connect(lambda _checked=False, run=run: run())
            if keys:
                action.setShortcut(QKeySequence(keys))
                self.addAction(action)
        letter.set_exits(exits)
        for sequence, do in (
            (COPY_KEYS, letter.copy.click),
            (ANSWERED_KEYS, leaving.mark_answered),
            (NEXT_KEYS, letter.show_next_point),
            (TAKE_KEYS, letter.take_remedy),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(sequence, self).activated.connect(do)
