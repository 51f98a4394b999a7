"""A letter in a window of its own: about a broken file, or to several notes."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.workspace.replies.letters import LetterAbout
from ui.parts.button import Button
from ui.parts.surface import Notice, label
from ui.reply.going import Going
from ui.reply.kept_letters import KeptLetters
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

    Signals:
        turned: it came onto the screen, or went from there, or the letter in it is another one.

    Args:
        session: what is asked, and told.
        kept: what was typed into letters, and keeps it.
        name: of the letter, among those of the program.
        parent: the main window.
        side: what stands beside the letter, if anything does.
    """

    turned = Signal()

    def __init__(
        self,
        session: Session,
        kept: KeptLetters,
        name: str,
        parent: QWidget | None = None,
        *,
        side: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lead = label(soft=True)
        self.lead.setWordWrap(True)
        self.news = Notice(translate("Reply", "News about this reply"))
        self.ask = Notice(translate("Reply", "Before the letter is dropped"))
        self.letter = Letter()
        self.key = ("", name)
        self._kept = kept
        self._letters = _WIDER if side else _WIDE
        self._going: Going | None = None
        self._about = LetterAbout()
        self._newest: tuple[Going, LetterAbout] | None = None
        self._leaving = Leaving(session, self.letter, lambda: self._going, name)
        self._looking = Looking(session, self.letter, lambda: self._going, name)
        self._lay_out(side)
        self._add_keys()
        self._wire()
        self.resize(self.sizeHint())  # left alone, Qt takes two thirds of the screen at most

    @property
    def is_typed(self) -> bool:
        """Whether a person has changed the words."""
        return self._going is not None and self._going.text != self._going.reply.text

    @property
    def about(self) -> LetterAbout:
        """What the letter in the window is about."""
        return self._about

    def may_go(self) -> bool:
        """Ask about typed words that neither left nor could be kept; tell whether there are none."""
        if not self.is_typed or self._leaving.has_left or not self._kept.is_troubled:
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

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the letter is on the screen."""
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is not any more; what has left word for word need not be kept."""
        super().hideEvent(event)
        if self._leaving.has_left and not self._about.note_ids:  # notes are answered once that is said
            self._kept.drop(self._about)
        self.turned.emit()

    def show_letter(self, going: Going, about: LetterAbout, *, same: bool = False) -> None:
        """Show a letter, with what was typed into it before; a letter drafted anew can be undone.

        Args:
            going: the letter as it is drafted.
            about: what it is about.
            same: it takes the place of the one on the screen, which comes back by undo.
        """
        typed = self._kept.of(about)
        self._going, self._about, self._newest = going, about, None
        if typed is not None:
            self._going = replace(going, text=typed.text)
        self._leaving.forget()
        self.letter.be_quiet()
        self.letter.show_text(self._going.text, going.reply.subject, self.key, same=same)
        self.letter.count_words(edited=self.is_typed)
        self.letter.set_sendable(sendable=True)
        if typed is not None and typed.basis != going.reply.text:
            words = translate("Reply", "There is a new draft, and your text. Choose which of them goes.")
            self._offer(going, about, words, keep=translate("Reply", "Keep mine"))
        self.turned.emit()

    def show_none(self) -> None:
        """Show that there is no letter, as nothing is chosen that it could be about."""
        self._going, self._about, self._newest = None, LetterAbout(), None
        self._leaving.forget()
        self.letter.show_text("", "", self.key, same=False)
        self.letter.set_sendable(sendable=False)

    def _offer(self, going: Going, about: LetterAbout, words: str, keep: str = "") -> None:
        """Offer a new draft beside typed words, which do not leave before one of them is chosen."""
        self._newest = going, about
        self.letter.set_sendable(sendable=False)
        self.news.say(words, translate("Reply", "Use the new draft"), keep)

    def _take_newest(self) -> None:
        """Show the new draft in place of the typed words, which come back by undo."""
        if self._newest is not None:
            going, about = self._newest
            self._kept.drop(self._about)
            self._kept.drop(about)
            self.news.hide()
            self.show_letter(going, about, same=True)

    def _keep_mine(self) -> None:
        """Go on with the typed words in place of the new draft."""
        self.news.hide()
        if self._newest is not None and (going := self._going) is not None:
            self._newest = None
            self._kept.keep(self._about, going.text, going.reply.text)
            self.letter.set_sendable(sendable=True)

    def _drop(self) -> None:
        """Give typed words up; undo still has them while the window is there."""
        self.ask.hide()
        if (going := self._going) is not None:
            self._kept.drop(self._about)
            self.show_letter(replace(going, text=going.reply.text), self._about, same=True)
        self.close()

    def _take_typed(self, text: str) -> None:
        if (going := self._going) is not None:
            self._going = replace(going, text=text)
            self._kept.keep(self._about, text, going.reply.text)
            self.letter.count_words(edited=self.is_typed)

    def _wire(self) -> None:
        """Connect the parts."""
        self.letter.typed.connect(self._take_typed)
        self._leaving.answered.connect(lambda: self._kept.drop(self._about))
        self.ask.accepted.connect(self._drop)
        self.ask.dismissed.connect(self.ask.hide)
        self.news.accepted.connect(self._take_newest)
        self.news.dismissed.connect(self._keep_mine)

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
