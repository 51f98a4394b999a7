"""What one project's window has to do with its settings: the commands, and what others change in the file."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.workspace import TriagedNote
from app.workspace.project.opening import reopened
from ui.bridge import Bridge
from ui.commands.reasons import no_settings
from ui.commands.registry import Commands, Menu
from ui.session import Reading, Session
from ui.tasks import Failure, Lane, Tasks
from ui.words import fill, translate

if TYPE_CHECKING:  # imported when they are opened: the window is painted sooner
    from app.workspace.settings.file import SettingsFile
    from ui.settings.computer import ComputerDialog
    from ui.settings.dialog import SettingsDialog

__all__ = ["SettingsRoom"]

_WATCH, _REOPEN = "watch settings", "reopen"


class _Watcher(Protocol):
    def stop(self) -> None:
        """End it."""


class SettingsRoom(QObject):
    """Opens the dialog; opens the project again when its settings are others.

    Signals:
        reopened: the project as its settings are now.
        troubled: why the settings that are there now do not hold, in sentences; "" when that is over.

    Args:
        session: with the project as it is open.
        commands: of its window, to be added to.
        window: whose dialogs they are.

    Attributes:
        dialog: about the project's settings, where one is open.
        computer: about those of this computer, where there is no project's file.
        made_way_at: how far down one was in the settings, in points, when the window was last asked whether
            it may close; None: they were not open, or did not close.
    """

    reopened = Signal(object)
    troubled = Signal(str)

    def __init__(self, session: Session, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._project = project = session.project
        self._notes: Sequence[TriagedNote] = ()
        session.triaged.connect(self._take_reading)
        self._window = window
        self._bridge = Bridge(self)
        self._tasks = Tasks(self._bridge, self)
        self._tasks.failed.connect(self._take_failure)
        self._watcher: _Watcher | None = None
        self._next: object = None
        self._is_troubled = False
        self.dialog: SettingsDialog | None = None
        self.made_way_at: int | None = None
        self._commands = commands
        self.computer: ComputerDialog | None = None
        words = translate("Command", "Settings …")
        commands.add("project.settings", words, self.open, menu=Menu.PROJECT, keys="Ctrl+,")
        words = translate("Command", "People of the project …")
        people = commands.add("project.people", words, self.open_people, menu=Menu.PROJECT)
        commands.offer(people, no_settings() if project.settings_file is None else "")

    def start(self) -> None:
        """Begin to watch the file."""
        file = self._project.settings_file
        if file is not None:
            self._tasks.run(_WATCH, lambda _ticket: self._watch(file), lambda _none: None, lane=Lane.READING)

    def close(self) -> None:
        """End it; what is open is closed without a question."""
        self._bridge.close()
        self._tasks.close()
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None
        if self.dialog is not None:
            self.dialog.editing.close()

    def may_close(self) -> bool:
        """Ask about settings that are changed and not written; tell whether there are none."""
        self.made_way_at = None
        if self.computer is not None and self.computer.isVisible():
            self.made_way_at = self.computer.form.place
        elif self.dialog is not None and self.dialog.is_whole:
            self.made_way_at = self.dialog.form.place
        if self.dialog is None or self.dialog.close():
            return True
        self.made_way_at = None  # it stays, and is closed by whoever answers its question
        return False

    def go_on_like(self, other: "SettingsRoom") -> None:
        """Open the settings again, if another window closed them to make way for this one."""
        if other.made_way_at is None:
            return
        self.open()
        shown = self.dialog or self.computer
        if shown is not None:
            QTimer.singleShot(0, shown, partial(shown.form.go_to_place, other.made_way_at))

    def open(self) -> None:
        """Open the settings, or bring them to the front; without a project those of this computer alone."""
        from ui.settings.computer import ComputerBlock, ComputerDialog
        from ui.settings.dialog import SettingsDialog

        file = self._project.settings_file
        if file is None:
            self.computer = self.computer or ComputerDialog(self._commands, self._window)
            self.computer.open()
        elif self.dialog is not None:
            self._show(self.dialog)
        else:
            self._show(SettingsDialog(file, self._window, more=[ComputerBlock(self._commands)]))

    def open_people(self) -> None:
        """Open the people of the project."""
        from ui.people.dialog import PeopleDialog

        file = self._project.settings_file
        if file is not None:
            authors = [triaged.note.author for triaged in self._notes]
            self._show(PeopleDialog(file, authors, self._window))

    def _show(self, dialog: "SettingsDialog") -> None:
        """Show a dialog about settings; there is one at a time."""
        if dialog is not self.dialog:
            if self.dialog is not None:
                self.dialog.raise_()
                dialog.editing.close()
                dialog.deleteLater()
                return
            self.dialog = dialog
            dialog.written.connect(self._look)
            dialog.left.connect(self._take_left)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _take_reading(self, reading: Reading) -> None:
        self._notes = reading.triage.notes

    def _watch(self, file: "SettingsFile") -> None:
        """Watch the file. In a worker's thread, and kept there: the window may be closing meanwhile."""
        self._watcher = file.watch(lambda: self._bridge.post(self._look))

    def _look(self) -> None:
        """See whether the settings are others than those the project was opened with."""
        file, is_sample = self._project.settings_file, self._project.is_sample
        if file is not None:
            self._tasks.run(
                _REOPEN,
                lambda _ticket: reopened(file, is_sample=is_sample),
                self._take_reopened,
                lane=Lane.ANSWERING,
            )

    def _take_reopened(self, project: object) -> None:
        """Hand on the project; not while somebody edits settings: that dialog is the window's."""
        if self._is_troubled:
            self._is_troubled = False
            self.troubled.emit("")
        if project is None:
            return
        if self.dialog is not None:
            self._next = project
            self.dialog.tell_news()
        else:
            self.reopened.emit(project)

    def _take_left(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        project, self._next = self._next, None
        if project is not None:
            self.reopened.emit(project)

    def _take_failure(self, failure: Failure) -> None:
        if failure.topic == _REOPEN:
            self._is_troubled = True
            pattern = translate("Settings", "%1 Until that is mended, the settings of before hold.")
            self.troubled.emit(fill(pattern, failure.words))
