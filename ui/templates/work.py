"""The command that opens the templates of replies, in a window that is made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.commands.reasons import no_settings
from ui.commands.registry import Commands, Menu
from ui.session import Session
from ui.words import translate

if TYPE_CHECKING:  # imported when it is opened: the main window is painted sooner
    from ui.templates.window import TemplatesWindow

__all__ = ["TemplateWork"]


class TemplateWork:
    """The templates of a project, for its window.

    Args:
        session: with the project.
        commands: of the main window, to be added to.
        parent: the main window.
    """

    def __init__(self, session: Session, commands: Commands, parent: QWidget) -> None:
        self._session, self._parent = session, parent
        self.window: TemplatesWindow | None = None
        words = translate("Command", "Templates of replies …")
        command = commands.add("project.templates", words, self.open, menu=Menu.PROJECT)
        commands.offer(command, no_settings() if session.project.settings_file is None else "")

    def open(self) -> None:
        """Show the templates, as they are on the disk now."""
        from ui.templates.window import TemplatesWindow

        desk = self._session.project.templates
        if desk is None:
            return
        if self.window is None:
            self.window = TemplatesWindow(desk, self._session.project.profile, self._parent)
            self.window.changed.connect(self._session.refresh)
        self.window.refresh()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.list.setFocus()

    def close(self) -> None:
        """Keep what was typed, and end all work."""
        if self.window is not None:
            self.window.end()
            self.window = None
