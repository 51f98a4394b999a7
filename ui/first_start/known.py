"""The projects that were opened on this computer, to go to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.workspace.project.known_workspaces import KnownWorkspace, known_workspaces
from ui.bridge import Bridge
from ui.parts.button import Button, Look
from ui.parts.scroll import slim_bars
from ui.parts.surface import label
from ui.tasks import Lane, Tasks
from ui.words import fill, translate

__all__ = ["KnownDialog", "KnownModel"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class KnownModel(QAbstractListModel):
    """One row for each project, the missing ones last and not to be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: list[KnownWorkspace] = []

    def show_known(self, known: Sequence[KnownWorkspace]) -> None:
        """Show projects."""
        self.beginResetModel()
        self._known = sorted(known, key=lambda workspace: workspace.is_missing)
        self.endResetModel()

    def at(self, row: int) -> KnownWorkspace | None:
        """Return the project of a row, if it can be opened."""
        known = self._known[row] if 0 <= row < len(self._known) else None
        return None if known is None or known.is_missing else known

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of projects."""
        return 0 if parent.isValid() else len(self._known)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a project's name and folder."""
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < len(self._known):
            return None
        known = self._known[index.row()]
        pattern = translate("Known", "%1 – %2")
        if known.is_missing:
            pattern = translate("Known", "%1 – %2 (not there now)")
        return fill(pattern, known.name, str(known.folder))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that what is missing can not be chosen."""
        flags = super().flags(index)
        return flags if self.at(index.row()) else flags & ~Qt.ItemFlag.ItemIsEnabled


class KnownDialog(QDialog):
    """The list.

    Signals:
        chosen: the folder of the project that is to be opened.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Known", "Projects known here"))
        self.model = KnownModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSpacing(3)
        self.view.setAccessibleName(self.windowTitle())
        self.view.activated.connect(self._open)
        slim_bars(self.view)
        self._none = label(translate("Known", "Looking …"), soft=True)
        self.open_button = Button(translate("Known", "Open"), look=Look.PRIMARY)
        self.open_button.clicked.connect(self._open)
        close = Button(translate("Known", "Close"))
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._none)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self._bridge = Bridge(self)
        self._tasks = Tasks(self._bridge, self)
        self._tasks.run("known", lambda _ticket: known_workspaces(), self._show, lane=Lane.READING)

    def sizeHint(self) -> QSize:
        """Return room for some projects."""
        character = self.fontMetrics().averageCharWidth()
        return QSize(90 * character, 50 * character)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the looking."""
        self.done(0)
        event.accept()

    def done(self, result: int) -> None:
        """End the looking."""
        self._bridge.close()
        self._tasks.close()
        super().done(result)

    def _show(self, known: tuple[KnownWorkspace, ...]) -> None:
        self.model.show_known(known)
        self._none.setText(translate("Known", "None yet: begin one, or open its folder."))
        self._none.setVisible(not known)
        self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def _open(self) -> None:
        known = self.model.at(self.view.currentIndex().row())
        if known is not None:
            self.chosen.emit(known.folder)
            self.accept()
