"""Below the editor: how much is to be looked at, and one point of it with what settles it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.button import Button, Look
from ui.parts.surface import Notice
from ui.reply.points import Point, count_words, remedy_words, sentence_of
from ui.words import fill, translate

__all__ = ["NEXT_KEYS", "TAKE_KEYS", "Remarks"]

NEXT_KEYS = QKeySequence("F8")
TAKE_KEYS = QKeySequence("Alt+Return")
_TAKE, _KEEP, _NEXT = range(3)


class Remarks(QWidget):
    """A quiet line that leads to what is to be looked at; nothing while there is nothing.

    Signals:
        next_wanted: the next point is to be shown.
        taken: what settles the shown point is to be done.
        kept: the shown point stays as it is.
    """

    next_wanted = Signal()
    taken = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Button("", self, look=Look.LINK, keys=NEXT_KEYS)
        self.count.clicked.connect(self.next_wanted)
        self.card = Notice(translate("Reply", "Something to look at"))
        self.card.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addStretch()
        layout.addLayout(line)
        layout.addWidget(self.card)
        self.hide()

    def show_points(self, points: Sequence[Point], shown: int | None) -> None:
        """Show how many points there are, and one of them.

        Args:
            points: all of them.
            shown: the number of the one that is led to; None: none is.
        """
        self.setVisible(bool(points))
        self.count.setText(count_words(points))
        self.count.setAccessibleName(self.count.text())
        self.count.updateGeometry()
        if shown is None:
            self.card.hide()
            return
        point = points[shown]
        take, keep = remedy_words(point), translate("Remark", "Keep")
        if take:
            take = fill(translate("Remark", "%1 (%2)"), take, _native(TAKE_KEYS))
        onward = fill(translate("Remark", "Next (%1)"), _native(NEXT_KEYS)) if len(points) > 1 else ""
        self.card.say(sentence_of(point), take, keep if point.remark else "", onward)

    def _choose(self, link: int) -> None:
        {_TAKE: self.taken, _KEEP: self.kept, _NEXT: self.next_wanted}[link].emit()


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
