"""What is open: one window on one project, put anew or exchanged for that of another project in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.model import CopycueError
from app.workspace import WindowRequest
from app.workspace.instance import Instance
from app.workspace.project.opening import opened
from app.workspace.project.sample import remove_sample
from ui.bridge import Bridge
from ui.memory.memory import WindowMemory
from ui.project import Project
from ui.tasks import Failure, Lane, Tasks
from ui.window import MainWindow
from ui.words import translate

if TYPE_CHECKING:
    from ui.first_start.page import FirstStart

__all__ = ["SHOW", "Desk", "claimed"]

SHOW = "show"
"""What a second start asks of the first."""

_OPEN, _REMOVE, _TIDY = "open", "remove", "tidy"
_Claimed = tuple[Project, Instance]


def claimed(project: Project) -> Instance | None:
    """Return the right to show a project; None where another window has it, which comes to the front.

    Raises:
        CopycueError: another one has it, and does not answer.
    """
    instance = Instance.claim(project.named_by, kind="window")
    if instance.is_first:
        return instance
    with instance:
        instance.first().ask(SHOW)
    return None


class Desk(QObject):
    """Holds the one window; hears what it wants instead of itself.

    Args:
        memory: what its windows remember of themselves; None: nothing beyond the run.
        parent: the object it belongs to.
    """

    def __init__(self, memory: WindowMemory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory or WindowMemory()
        self._bridge = Bridge(self)
        self._tasks = Tasks(self._bridge, self)
        self._tasks.failed.connect(self._tell)
        self._instance: Instance | None = None
        self._unshown: list[_Claimed] = []
        self.window: MainWindow | None = None
        self.page: FirstStart | None = None
        self._tasks.run(_TIDY, lambda _ticket: _tidy(), lambda _none: None, lane=Lane.READING)

    def open(self, request: WindowRequest) -> None:
        """Open another project in place of this one; where that has a window already, it comes forward."""

        def work() -> _Claimed | None:
            found = _opened(request)
            if found is not None:  # noted here, as the answer is dropped if another project is wanted by then
                self._unshown.append(found)
            return found

        self._tasks.run(_OPEN, lambda _ticket: work(), self._take, lane=Lane.ANSWERING)

    def ask(self, trouble: str = "") -> None:
        """Ask for a project on the page of the first start; a window stays until another takes its place.

        Args:
            trouble: why it is asked, where somebody may have expected a project.
        """
        from ui.first_start.page import FirstStart

        if self.page is None:
            self.page = FirstStart()
            self.page.wanted.connect(self.open)
            self.page.left.connect(self._forget_page)
        self.page.say_trouble(trouble)
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()

    def put(self, project: Project, instance: Instance) -> None:
        """Show a project, in place of what is shown."""
        before, self._instance = self._instance, instance
        instance.on_request = self._asked
        self._show(project)
        if before is not None:
            before.close()

    def rebuild(self, project: Project | None = None) -> None:
        """Build the window anew, as its words or the settings are others now; one goes on where one was.

        Args:
            project: the same one, opened again; None: as it is open.
        """
        if self.window is not None:
            self._show(project or self.window.session.project, like=self.window)

    def keep(self) -> None:
        """Keep what is not kept yet, as the program may be ended soon."""
        if self.window is not None:
            self.window.keep()

    def close(self) -> None:
        """End all work."""
        self._bridge.close()
        self._tasks.close()
        self._let_go(None)
        if self.page is not None:
            self.page.close()
        if self.window is not None:
            self.window.end()
        if self._instance is not None:
            self._instance.close()

    def _show(self, project: Project, *, like: MainWindow | None = None) -> None:
        before, self.window = self.window, MainWindow(project, self._memory)
        window = self.window
        window.wanted.connect(self._go_to)
        window.rebuild_wanted.connect(self.rebuild)
        window.reopened.connect(self.rebuild)
        window.sample_unwanted.connect(self._remove_sample)
        if before is not None:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        if like is not None:
            window.go_on_like(like)
        if like is not None and like.tray.leaving.is_hidden:
            window.tray.leaving.hide()
        else:
            window.show()
        if self.page is not None:  # after another is there: the program ends with its last window
            self.page.close()
        if before is not None:
            before.hide()
            before.end()
            before.deleteLater()
        QTimer.singleShot(0, window.start)  # after the first paint

    def _remove_sample(self) -> None:
        """Take the sample away, and ask for a project instead."""
        window, self.window = self.window, None
        instance, self._instance = self._instance, None
        self.ask()
        if window is not None:  # its files must be let go of before
            window.hide()
            window.end()
            window.deleteLater()
        if instance is not None:
            instance.close()
        self._tasks.run(_REMOVE, lambda _ticket: remove_sample(), lambda _none: None, lane=Lane.ANSWERING)

    def _forget_page(self) -> None:
        if self.page is not None:
            self.page.deleteLater()
            self.page = None

    def _go_to(self, request: WindowRequest) -> None:
        """Open what a window wants instead of itself; where it names nothing, ask."""
        if self.window is not None and not self.window.may_close():
            return
        if request == WindowRequest():
            self.ask()
        else:
            self.open(request)

    def _take(self, found: _Claimed | None) -> None:
        self._let_go(found)
        if found is not None:
            self.put(*found)

    def _let_go(self, wanted: _Claimed | None) -> None:
        """Give up the right to projects that were opened and are not wanted any more."""
        unshown, self._unshown = self._unshown, []
        for one in unshown:
            if one is not wanted:
                one[1].close()

    def _tell(self, failure: Failure) -> None:
        if self.page is not None and self.page.isVisible():
            self.page.say_trouble(failure.words)
        elif self.window is not None:
            self.window.tell_failure(failure)

    def _asked(self, request: str) -> str:
        """Answer what another start asks, on a thread of its own."""
        if request != SHOW:
            title = translate("Program", "Not possible")
            raise CopycueError(
                title, translate("Program", "The window can only be asked to come to the front.")
            )
        self._bridge.post(self._come_forward)
        return ""

    def _come_forward(self) -> None:
        if self.window is not None:
            self.window.come_forward()


def _opened(request: WindowRequest) -> _Claimed | None:
    """Open a project, in a worker's thread; None where another window has it."""
    project = opened(request)
    instance = claimed(project) if project is not None else None
    return (project, instance) if project is not None and instance is not None else None


def _tidy() -> None:
    """Take away what the run before left behind."""
    from app.workspace.replies.mailing import forget_mails  # late: the window needs none of this as it starts

    forget_mails()
