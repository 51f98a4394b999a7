"""The status line: what is watched, when it was last looked at, and what is wrong with the files."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.model import Problem, Severity
from app.workspace import Triage
from ui import counts
from ui.core_words import in_words
from ui.palette import shades_of
from ui.parts.button import Button, Look
from ui.parts.surface import Column, label
from ui.parts.toast import Toast
from ui.parts.type import sized
from ui.tasks import Progress
from ui.words import clock_words, fill, translate

__all__ = ["StatusLine"]


class _Dot(QWidget):
    """A dot: filled while the files are watched, a ring while they are not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self.setFixedSize(QSize(10, 10))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def turn(self, *, on: bool) -> None:
        """Fill or empty it."""
        self._on = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        shades = shades_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = shades.theirs if self._on else shades.ask
        painter.setPen(colour)
        painter.setBrush(colour if self._on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(1, 1, 7, 7))


class StatusLine(Column):
    """The lowest line of the window.

    Signals:
        problems_wanted: the list of problems is to be shown.
    """

    problems_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=False, top=True)
        self._dot = _Dot(self)
        self.watching = self._part(translate("Status", "What is watched"))
        self.checked = self._part(translate("Status", "Last check"))
        self.sound = self._part(translate("Status", "State of the files"))
        self.problems = Button("", self, look=Look.LINK)
        self.promise = self._part(translate("Status", "Privacy"))
        for part in (self.watching, self.checked, self.sound, self.problems, self.promise):
            part.setFont(sized(self.font(), 0.93))
        self.toast = Toast(self)
        self.toast.turned.connect(self.promise.setHidden)
        self.problems.hide()
        self.problems.clicked.connect(self.problems_wanted)
        self.promise.setText(translate("Status", "nothing leaves this machine"))
        self._watched = translate("Status", "Starting …")
        self.watching.setText(self._watched)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 0)
        layout.setSpacing(0)
        layout.addWidget(self._dot)
        layout.addSpacing(7)
        for part in (self.watching, self.checked):
            layout.addWidget(part)
            layout.addSpacing(20)
        layout.addWidget(self.sound)
        layout.addWidget(self.problems)
        layout.addStretch()
        layout.addWidget(self.toast)
        layout.addWidget(self.promise)

    def sizeHint(self) -> QSize:
        """Return one line with air; the same with and without problems."""
        return QSize(400, self.problems.sizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_triage(self, triage: Triage, trouble: str) -> None:
        """Show what was read and when; ``trouble`` says why files are not watched, if so."""
        journals = counts.journals(triage.journals)
        files = counts.copy_files(triage.copy_files)
        self._watched = fill(translate("Status", "Watching %1 and %2"), journals, files)
        self.show_trouble(trouble)
        self.checked.setText(fill(translate("Status", "last check %1"), clock_words(triage.checked)))
        self._show_problems(triage.problems)

    def show_trouble(self, sentence: str) -> None:
        """Show why changes may be seen late; "": that is over."""
        self._dot.turn(on=not sentence)
        self.watching.setText(in_words(sentence) or self._watched)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a reading is."""
        words = fill(translate("Status", "%1 …"), progress.what)
        if progress.total > 1:
            words = fill(
                translate("Status", "%1: %2 of %3 …"), progress.what, str(progress.done), str(progress.total)
            )
        self.checked.setText(words)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show how many problems there are, as a link to their list."""
        count = sum(problem.severity is not Severity.INFO for problem in problems)
        self.problems.setVisible(count > 0)
        self.sound.setVisible(count == 0)
        self.sound.setText(translate("Status", "all files sound"))
        words = counts.problems(count)
        self.problems.setText(words)
        self.problems.setAccessibleName(fill(translate("Status", "%1: show the list"), words))

    def _part(self, name: str) -> QLabel:
        part = label(soft=True)
        part.setAccessibleName(name)
        return part
