"""A field for files, folders and patterns: one on each line, typed, chosen, or dropped on it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMargins, QMimeData, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.parts.button import Button
from ui.parts.choosing import choose_files, choose_folder
from ui.parts.scroll import slim_bars
from ui.parts.surface import Frame
from ui.words import translate

__all__ = ["LinesEdit", "PathsField", "paths_in"]


def paths_in(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dragged, or lie in the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class LinesEdit(QPlainTextEdit):
    """Text of several lines in a form: Tab leads on, and it is as high as some lines.

    Args:
        name: what it is for, as a screen reader says it.
        lines: so many are seen.
        parent: the widget it belongs to.
        takes_return: Return begins a new line; else only Shift+Return does, and Return is the form's.
    """

    def __init__(
        self, name: str, lines: int = 3, parent: QWidget | None = None, *, takes_return: bool = True
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._takes_return = takes_return
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        slim_bars(self)

    def sizeHint(self) -> QSize:
        """Return room for the lines."""
        margins = round(2 * self.document().documentMargin())
        return QSize(300, self._lines * QFontMetrics(self.font()).lineSpacing() + margins + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the form where the field does not take it."""
        if not self._takes_return and event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            event.ignore()
            return
        super().keyPressEvent(event)


class _PathsEdit(LinesEdit):
    """The lines themselves; files that are dropped or pasted become lines."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say whether something dragged or in the clipboard can go in."""
        return bool(paths_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what was dropped or pasted."""
        paths = paths_in(source)
        if paths:
            self.add(paths)
        else:
            super().insertFromMimeData(source)

    def add(self, paths: Iterable[Path]) -> None:
        """Put paths below those that are there; each stands there once."""
        lines = [line for line in self.toPlainText().splitlines() if line.strip()]
        self.setPlainText("\n".join(dict.fromkeys([*lines, *(str(path) for path in paths)])))


class PathsField(QWidget):
    """Paths with two buttons to choose them.

    Signals:
        changed: other paths stand there.

    Args:
        name: what they are of, as a screen reader says it.
        lines: so many are seen.
        takes_return: see ``LinesEdit``.
    """

    changed = Signal()

    def __init__(self, name: str, lines: int = 2, *, takes_return: bool = True) -> None:
        super().__init__()
        self._name = name
        self.edit = _PathsEdit(name, lines, takes_return=takes_return)
        self.edit.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.edit.textChanged.connect(self.changed)
        self.files = Button(translate("Paths", "Files …"))
        self.folder = Button(translate("Paths", "Folder …"))
        self.files.clicked.connect(lambda: choose_files(self, self._name, self.edit.add))
        self.folder.clicked.connect(lambda: choose_folder(self, self._name, self.edit.add))
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.files)
        buttons.addWidget(self.folder)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Frame(self.edit, QMargins(6, 4, 4, 4)), 1)
        layout.addLayout(buttons)

    @property
    def paths(self) -> tuple[str, ...]:
        """What stands there, as the settings have it."""
        return tuple(line.strip() for line in self.edit.toPlainText().splitlines() if line.strip())

    def set_paths(self, paths: Iterable[str]) -> None:
        """Show other paths."""
        self.edit.setPlainText("\n".join(paths))
