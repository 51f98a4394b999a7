"""Who wrote notes and is not listed: each with what the person may be, one click away."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import counts
from ui.parts.button import Button
from ui.parts.surface import label
from ui.parts.type import emphasised, heading
from ui.words import fill, translate

__all__ = ["Part", "Proposals"]

_MOST = 8
"""More are no help: a list of people is no journal."""


class Part(StrEnum):
    """What somebody may be in a project."""

    CLIENT = "client"
    TEXTS = "texts"
    SOME_TEXTS = "some texts"


class Proposals(QWidget):
    """The list, gone while there is nobody to propose.

    Signals:
        taken: a name, and the ``Part`` that the person shall have.
    """

    taken = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        title = label(translate("People", "They write notes, and are not listed"))
        title.setFont(emphasised(heading(self.font())))
        title.setWordWrap(True)
        self.lines: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 10)
        self._layout.setSpacing(8)
        self._layout.addWidget(title)
        self.hide()

    def propose(self, people: Sequence[tuple[str, int]]) -> None:
        """Show others: names with how many notes each wrote."""
        for name in tuple(self.lines):
            self._drop(name)
        for name, number in people[:_MOST]:
            self.lines[name] = self._line(name, number)
            self._layout.addWidget(self.lines[name])
        self.setVisible(bool(self.lines))

    def _line(self, name: str, number: int) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        who = label(fill(translate("People", "%1, %2"), name, counts.notes(number)))
        who.setWordWrap(True)
        layout.addWidget(who, 1)
        for part, words in _words().items():
            button = Button(words)
            button.setAutoDefault(False)
            button.setAccessibleName(fill(translate("People", "%1: %2"), name, words))
            button.clicked.connect(partial(self._take, name, part))
            layout.addWidget(button)
        return line

    def _take(self, name: str, part: Part) -> None:
        self._drop(name)
        self.setVisible(bool(self.lines))
        self.taken.emit(name, part)

    def _drop(self, name: str) -> None:
        line = self.lines.pop(name)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()


def _words() -> dict[Part, str]:
    return {
        Part.CLIENT: translate("People", "Is the client"),
        Part.TEXTS: translate("People", "Looks after the texts"),
        Part.SOME_TEXTS: translate("People", "After some of them"),
    }
