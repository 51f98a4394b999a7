"""What closing the window does: quit, or go on watching in the tray. Asked once, then as it was said."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.memory.memory import Closing, WindowMemory
from ui.parts.button import Button, Look
from ui.parts.surface import label
from ui.words import translate

__all__ = ["ClosingDialog", "Leaving"]


class ClosingDialog(QDialog):
    """Asks once whether Copycue goes on watching. Esc: the window stays.

    Signals:
        answered: what closing does, and whether that holds from now on.
    """

    answered = Signal(Closing, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Closing", "Go on watching?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = label(
            translate(
                "Closing",
                "Copycue can go on watching from the tray and tell when a note comes in. "
                "The sign there opens this window again.",
            )
        )
        words.setWordWrap(True)
        words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.remember = QCheckBox(translate("Closing", "Remember this"))
        self.stay = Button(translate("Closing", "Go on watching"), look=Look.PRIMARY)
        self.leave = Button(translate("Closing", "Quit"))
        self.stay.clicked.connect(lambda: self._say(Closing.TRAY))
        self.leave.clicked.connect(lambda: self._say(Closing.QUIT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.remember)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.stay)
        layout.addLayout(foot)
        self.stay.setDefault(True)
        self.stay.setFocus()

    def _say(self, answer: Closing) -> None:
        self.accept()
        self.answered.emit(answer, self.remember.isChecked())


def _session_ends() -> bool:
    """Return whether whoever is at work logs out: then nothing is asked, and nothing stays."""
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()


class Leaving:
    """Decides what closing does.

    Args:
        window: the window.
        memory: what was said about closing.
        in_tray: whether there is a sign in the tray now that could open the window again.
        remember: keeps what closing does from now on.

    Attributes:
        question: what is asked at the moment, or None.
    """

    def __init__(
        self,
        window: QWidget,
        memory: WindowMemory,
        in_tray: Callable[[], bool],
        remember: Callable[[Closing], object],
    ) -> None:
        self._window, self._memory, self._in_tray, self._remember = window, memory, in_tray, remember
        self.question: ClosingDialog | None = None
        self._for_good = False
        self._hidden = False

    @property
    def is_hidden(self) -> bool:
        """Whether the window is there as a sign in the tray only."""
        return self._hidden

    def quit(self) -> None:
        """Quit, whatever closing does otherwise; also from the tray, when no window is open."""
        self._for_good = True
        self._for_good = self._window.close()  # it may have something else to ask, and stay
        if (
            self._hidden and self._for_good
        ):  # Qt ends with the last window that is closed, and this one was hidden
            QApplication.quit()

    def stays(self) -> bool:
        """Return whether the window is not to end as it is closed; it is hidden where it goes to the tray."""
        if self._for_good or not self._in_tray() or _session_ends():
            return False
        said = self._memory.closing
        if said is Closing.ASK:
            self._ask()
        if said is Closing.TRAY:
            self.hide()
        return said is not Closing.QUIT

    def _ask(self) -> None:
        """Ask what closing is to do; the window stays until that is said."""
        if self.question is None:
            self.question = ClosingDialog(self._window)
            self.question.answered.connect(self._take_answer)
            self.question.finished.connect(self._forget_question)
        self.question.open()

    def _forget_question(self) -> None:
        self.question = None

    def _take_answer(self, said: Closing, for_ever: bool) -> None:
        if for_ever:
            self._remember(said)
        if said is Closing.TRAY:
            self.hide()
        else:
            self.quit()

    def hide(self) -> None:
        """Leave the window to the sign in the tray."""
        self._hidden = True
        QApplication.setQuitOnLastWindowClosed(False)  # a dialog that is closed meanwhile ends nothing
        self._window.hide()

    def back(self) -> None:
        """Take note that the window is there again."""
        if self._hidden:
            self._hidden = False
            QApplication.setQuitOnLastWindowClosed(True)
