"""The commands that lead to other projects."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.workspace import WindowRequest
from ui.commands.registry import Commands, Menu
from ui.parts.choosing import choose_folder
from ui.project import Project
from ui.words import translate

if TYPE_CHECKING:
    from ui.first_start.known import KnownDialog

__all__ = ["ProjectCommands"]


class ProjectCommands(QObject):
    """Open another project, begin one, try the sample or take it away.

    Signals:
        wanted: what is to be shown instead: a ``WindowRequest``; all empty: a page that asks for it.
        sample_unwanted: the sample is to be removed.

    Args:
        project: that is open.
        commands: of its window, to be added to.
        window: whose dialogs they are.
    """

    wanted = Signal(object)
    sample_unwanted = Signal()

    def __init__(self, project: Project, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.question: QMessageBox | None = None
        self.known: KnownDialog | None = None
        add, menu = commands.add, Menu.PROJECT
        add("project.new", translate("Command", "Begin a project …"), self._begin, menu=menu)
        add("project.open", translate("Command", "Open a project …"), self._choose, menu=menu)
        words = translate("Command", "Go to a project known here …")
        add("project.known", words, self._list, menu=menu, keys="Ctrl+Shift+P")
        sample = add("sample.try", translate("Command", "Try the sample"), self._try, menu=menu)
        remove = add("sample.remove", translate("Command", "Remove the sample …"), self._ask, menu=menu)
        sample.setVisible(not project.is_sample)
        remove.setVisible(project.is_sample)
        here, not_here = translate("Command", "the sample is open"), translate("Command", "it is not open")
        commands.offer(*((sample, here) if project.is_sample else (remove, not_here)))

    def _begin(self) -> None:
        self.wanted.emit(WindowRequest())

    def _try(self) -> None:
        self.wanted.emit(WindowRequest(is_sample=True))

    def _choose(self) -> None:
        title = translate("FirstStart", "The folder with the project’s copycue.toml")
        choose_folder(self._window, title, lambda paths: self._open(paths[0]))

    def _open(self, folder: Path) -> None:
        self.wanted.emit(WindowRequest(workspace=folder))

    def _list(self) -> None:
        from ui.first_start.known import KnownDialog

        self.known = KnownDialog(self._window)
        self.known.chosen.connect(self._open)
        self.known.open()

    def _ask(self) -> None:
        """Ask before the sample goes: somebody may have typed in it."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Sample", "Remove the sample"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("Sample", "Remove the sample, and all that was tried in it?"))
        box.setInformativeText(
            translate("Sample", "Your own projects stay. The sample can be unpacked again at any time.")
        )
        remove = box.addButton(translate("Sample", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(translate("Sample", "Keep"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(self.sample_unwanted)
        self.question = box
        box.open()
