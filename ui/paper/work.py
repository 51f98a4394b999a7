"""The pages of a project: opened by commands, kept up to date with what is read."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.commands.registry import Commands, Menu
from ui.session import Reading, Session
from ui.tasks import Failure
from ui.templates.work import TemplateWork
from ui.words import translate

if TYPE_CHECKING:  # the pages are imported when the first one is opened: the window is painted sooner
    from app.workspace.live.look import Look
    from ui.guide.window import GuideWindow
    from ui.paper.window import PageWindow
    from ui.report.window import ReportWindow

__all__ = ["PageWork"]


class PageWork:
    """Report, guide and templates of a project, each in a window that is made when it is first wanted.

    Args:
        session: what is asked, and told.
        commands: of the main window.
        parent: the main window.
    """

    def __init__(self, session: Session, commands: Commands, parent: QWidget) -> None:
        self._session, self._parent = session, parent
        self._look: Look | None = None
        self.report: ReportWindow | None = None
        self.guide: GuideWindow | None = None
        words = translate("Command", "Report for the boss …")
        commands.add("project.report", words, self.open_report, menu=Menu.PROJECT)
        words = translate("Command", "Guide for the client …")
        commands.add("project.guide", words, self.open_guide, menu=Menu.PROJECT)
        self.templates = TemplateWork(session, commands, parent)
        session.triaged.connect(self._take_reading)

    def owns(self, failure: Failure) -> bool:
        """Tell whether one of these windows tells a failure itself."""
        return any(window is not None and window.owns(failure) for window in (self.report, self.guide))

    def close(self) -> None:
        """Keep what was typed into templates, and end the work on them."""
        self.templates.close()

    def open_report(self) -> None:
        """Show the report."""
        from ui.report.window import ReportWindow

        if self.report is None:
            self.report = ReportWindow(self._session, self._parent)
        if self._look is not None:
            self.report.show_look(self._look)
        _bring_forward(self.report)

    def open_guide(self) -> None:
        """Show the guide."""
        from ui.guide.window import GuideWindow

        if self.guide is None:
            self.guide = GuideWindow(self._session, self._parent)
        self.guide.refresh()
        _bring_forward(self.guide)

    def _take_reading(self, reading: Reading) -> None:
        self._look = reading.look
        if self.report is not None and self.report.isVisible():
            self.report.show_look(reading.look)


def _bring_forward(window: "PageWindow") -> None:
    window.show()
    window.raise_()
    window.activateWindow()
    window.preview.setFocus()
