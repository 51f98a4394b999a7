"""The list of problems: what is wrong in which file, and what to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.model import Problem
from ui.parts.button import Button
from ui.parts.cards import Card, CardList
from ui.parts.surface import label
from ui.words import fill, sentences, translate

__all__ = ["ProblemsDialog"]


class ProblemsDialog(QDialog):
    """A window beside the main one, so that files can be mended while it stays open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Problems", "Problems in the files"))
        self.list = CardList(translate("Problems", "Problems in the files"), self)
        self._none = label(translate("Problems", "All files are sound."))
        close = Button(translate("Problems", "Close"))
        close.clicked.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return room for a handful of problems."""
        return QSize(640, 420)

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show problems, the worst first as the reading ordered them."""
        self._none.setVisible(not problems)
        self.list.setVisible(bool(problems))
        self.list.cards.set_cards([_card(problem) for problem in problems])


def _card(problem: Problem) -> Card:
    """Return what is shown of a problem."""
    place = problem.file
    if problem.line is not None and problem.column is not None:
        place = fill(
            translate("Problems", "%1  line %2, column %3"), place, str(problem.line), str(problem.column)
        )
    elif problem.line is not None:
        place = fill(translate("Problems", "%1  line %2"), place, str(problem.line))
    return Card(place, sentences(problem.message, problem.hint))
