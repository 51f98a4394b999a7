"""A section on the page of settings: title, what it is about, rows, and which of them a search shows."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.surface import label
from ui.parts.type import emphasised, heading

__all__ = ["Block"]


class _Row(Protocol):
    """A row as a search sees it."""

    def holds(self, words: list[str]) -> bool:
        """Tell whether all words of a search are in what is said of it."""

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's
        """Show it, or not."""

    def isHidden(self) -> bool:  # noqa: N802 - Qt's
        """Tell whether it is not shown."""


class Block(QWidget):
    """One section.

    Args:
        title: what it is called.
        meaning: what it is about, or "".

    Attributes:
        column: where its rows stand.
    """

    def __init__(self, title: str, meaning: str = "") -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 10)
        self.column.setSpacing(14)
        head = label(title)
        head.setFont(emphasised(heading(self.font())))
        self.column.addWidget(head)
        if meaning:
            told = label(meaning, soft=True)
            told.setWordWrap(True)
            self.column.addWidget(told)

    @property
    def searched(self) -> Sequence[_Row]:
        """Its rows, as far as a search goes through them."""
        raise NotImplementedError

    def filter(self, words: list[str]) -> None:
        """Show the rows that hold all words of a search; all of them where its title does."""
        named = all(word in self.title.casefold() for word in words)
        for row in self.searched:
            row.setVisible(named or row.holds(words))
        some = any(not row.isHidden() for row in self.searched)
        self.setVisible(named or some)
