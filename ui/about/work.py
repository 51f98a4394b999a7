"""What the window tells of Copycue itself: the handbook, about it, and a report of a problem with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.about.handbook import open_handbook
from ui.commands.registry import Commands, Menu
from ui.session import Reading, Session
from ui.tasks import Failure
from ui.words import translate

if TYPE_CHECKING:  # the dialogs are imported when they are opened: the window is painted sooner
    from app.workspace.values import Triage
    from ui.about.about import About
    from ui.about.problem_report import ProblemReportDialog

__all__ = ["AboutWork"]


class AboutWork:
    """The handbook, and the two dialogs of one window, each made when it is first wanted.

    Args:
        session: of the project.
        commands: of the window, to be added to.
        window: whose dialogs they are.
        tell_trouble: takes a sentence that says why something is not possible.
    """

    def __init__(
        self, session: Session, commands: Commands, window: QWidget, tell_trouble: Callable[[str], object]
    ) -> None:
        self._session, self._window, self._tell_trouble = session, window, tell_trouble
        self._triage: Triage | None = None
        self.about: About | None = None
        self.report: ProblemReportDialog | None = None
        words = translate("Command", "Handbook")
        commands.add("help.handbook", words, self.open_handbook, menu=Menu.HELP)
        words = translate("Command", "Report a problem …")
        commands.add("help.report", words, self.open_report, menu=Menu.HELP)
        words = translate("Command", "Licences")
        commands.add("help.licences", words, self.open_licences, menu=Menu.HELP)
        words = translate("Command", "About Copycue")
        commands.add("help.about", words, self.open_about, menu=Menu.HELP)
        session.triaged.connect(self._take_reading)

    def owns(self, failure: Failure) -> bool:
        """Tell whether the report tells a failure itself."""
        return self.report is not None and self.report.owns(failure)

    def open_handbook(self) -> None:
        """Open the handbook in the browser."""
        if trouble := open_handbook():
            self._tell_trouble(trouble)

    def open_licences(self) -> None:
        """Tell whose work is in Copycue."""
        from ui.about.about import open_licences

        open_licences(self._window)

    def open_about(self) -> None:
        """Tell about Copycue."""
        from ui.about.about import About

        if self.about is None:
            self.about = About(self._window)
        self.about.open()

    def open_report(self) -> None:
        """Show what a report of a problem holds now."""
        from ui.about.problem_report import ProblemReportDialog

        if self.report is None:
            self.report = ProblemReportDialog(self._session, self._window)
        self.report.begin(self._triage)

    def _take_reading(self, reading: Reading) -> None:
        self._triage = reading.triage
