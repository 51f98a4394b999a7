"""The window: puts the three columns together and passes what happens in one to the others.

What is asked of the workspace, and when, is the session's; what goes on about replies is ``ReplyWork``'s.
"""

from contextlib import ExitStack

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.workspace import TriagedNote
from ui.about.work import AboutWork
from ui.commands.aids import CommandAids
from ui.commands.registry import Commands, Menu
from ui.core_words import in_words
from ui.first_start.commands import ProjectCommands
from ui.inbox.browsing import Browsing
from ui.inbox.panel import InboxPanel
from ui.inbox.triage import Triage
from ui.languages.commands import add_language_commands
from ui.log import telling_of_uncaught
from ui.memory.memory import WindowMemory
from ui.memory.places import keep_geometry, remember_splitter, restore_geometry
from ui.notes import NoteKey, key_of
from ui.paper.work import PageWork
from ui.parts.surface import HairSplitter, Notice
from ui.place.panel import PlacePanel
from ui.place.work import PlaceWork
from ui.problems import ProblemsDialog
from ui.project import Project
from ui.reply.panel import ReplyPanel
from ui.reply.work import ReplyWork
from ui.session import Reading, Session
from ui.settings.room import SettingsRoom
from ui.status import StatusLine
from ui.tasks import Failure
from ui.top_bar import TopBar
from ui.tray.work import TrayWork
from ui.words import fill, sentences, translate

__all__ = ["MainWindow"]

_COLUMNS = (330, 640, 470)
"""Widths in pixels of the three columns to begin with."""
_FRAME = QSize(16, 48)
"""Room for the window's frame and title, which are measured only once it is shown."""
_USUAL_LINE = 18
"""Pixels that a line is high, with letters of the usual size."""


class MainWindow(QMainWindow):
    """The main window of one project.

    Args:
        project: what it shows.
        memory: what it remembers of itself; None remembers nothing.
        parent: the widget it belongs to.

    Signals:
        wanted: what is to be shown in its place, a ``WindowRequest``; all empty: a page that asks for it.
        rebuild_wanted: a window with the same project is to be built in its place.
        reopened: the project as its settings are now, to be shown in its place.
        sample_unwanted: the sample, which it shows, is to be removed.
    """

    wanted = Signal(object)
    rebuild_wanted = Signal()
    reopened = Signal(object)
    sample_unwanted = Signal()

    _settings_trouble = ""
    """What was told last of settings that do not hold."""

    def __init__(
        self, project: Project, memory: WindowMemory | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.memory = memory or WindowMemory()
        self.session = Session(project, self)
        self._key: NoteKey | None = None
        self._looking_failed = False
        self.top = TopBar(project.name, sample=project.is_sample)
        self.trouble = Notice(translate("Window", "What went wrong"), trouble=True)
        self.inbox = InboxPanel()
        self.place = PlacePanel()
        self.reply = ReplyPanel()
        self.status = StatusLine()
        self.problems = ProblemsDialog(self)
        self.commands = Commands(self)
        self._name(project)
        self._lay_out()
        self._wire_session()
        self._wire_columns()
        self._add_commands()
        self.browsing = Browsing(self.commands, self.top, self.inbox, self.memory)
        self.triage = Triage(self.session, self.commands, self.inbox, self.status.toast)
        self.triage.refused.connect(self._tell_trouble)
        self.replying = ReplyWork(self.session, self.commands, self.reply, self)
        self.placing = PlaceWork(self.session, self.commands, self.inbox, self.place, self.status.toast)
        self.placing.refused.connect(self._tell_trouble)
        self.placing.note_wanted.connect(self.browsing.go_to)
        self.settings = SettingsRoom(self.session, self.commands, self)
        self.projects = ProjectCommands(project, self.commands, self)
        self.tray = TrayWork(self, self.session, self.commands, self.memory, self.come_forward)
        self.pages = PageWork(self.session, self.commands, self)
        self.about = AboutWork(self.session, self.commands, self, self._tell_trouble)
        self.aids = CommandAids(self, self.commands, self.memory, self.browsing.go_to)
        self.top.add(self.aids.menus)
        self._wire_rooms()
        self._uncaught = ExitStack()
        self.browsing.begin()
        self.resize(self.sizeHint())  # left alone, Qt takes two thirds of the screen at most
        restore_geometry(self, self.memory)
        self.inbox.view.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for three columns, where the screen has it."""
        return QSize(self._scaled(sum(_COLUMNS)), self._scaled(900)).boundedTo(self.screen().availableSize())

    def start(self) -> None:
        """Begin to watch and to read. Apart from construction, so that the window is painted first."""
        self.setFocus()  # not on the first tab, while there is nothing to choose yet
        self._uncaught.enter_context(telling_of_uncaught(lambda: self.session.post(self._tell_uncaught)))
        self.session.start()
        self.settings.start()
        self.tray.start()

    def come_forward(self, note_id: str = "") -> None:
        """Come to the front, at a note where one is named: Copycue was started again, or its sign clicked."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if note_id:
            self.browsing.go_to(note_id)

    def go_on_like(self, other: "MainWindow") -> None:
        """Show what another window of the same project showed."""
        self.top.go_on_like(other.top)
        self.inbox.go_on_like(other.inbox)
        self.settings.go_on_like(other.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all work before the window goes; not to the tray, nor while settings are not written."""
        self.keep()
        if self.tray.leaving.stays() or not self.may_close():
            event.ignore()
            return
        self.hide()
        self.end()
        event.accept()

    def may_close(self) -> bool:
        """Ask about settings and letters that would be lost; tell whether there are none."""
        return self.settings.may_close() and self.replying.windows.may_go()

    def keep(self) -> None:
        """Keep what was typed, and where the window stands."""
        self.replying.saving.flush()
        if self.isVisible():  # a window that is hidden may not know its frame any more
            keep_geometry(self, self.memory)

    def end(self) -> None:
        """Keep what was typed, and end all work; twice does no harm."""
        self.keep()
        self.settings.close()
        self.pages.close()
        self.tray.end()
        self._uncaught.close()
        self.session.close()

    def _name(self, project: Project) -> None:
        """Give the window its title."""
        pattern = translate("Window", "%1 (sample) – Copycue") if project.is_sample else "%1 – Copycue"
        self.setWindowTitle(fill(pattern, project.name))

    def _scaled(self, pixels: int) -> int:
        """Return a length in proportion to the letters, which may be set larger than is usual."""
        return max(pixels, pixels * self.fontMetrics().height() // _USUAL_LINE)

    def _lay_out(self) -> None:
        """Put the parts in place."""
        columns = HairSplitter()
        for column, least in ((self.inbox, 240), (self.place, 380), (self.reply, 360)):
            column.setMinimumWidth(self._scaled(least))
            columns.addWidget(column)
        columns.setStretchFactor(1, 1)
        columns.setSizes([self._scaled(width) for width in _COLUMNS])
        remember_splitter(columns, self.memory, "columns")
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.trouble)
        layout.addWidget(columns, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)

    def _wire_session(self) -> None:
        """Take what the session has to tell."""
        session = self.session
        session.triaged.connect(self._take_reading)
        session.troubled.connect(self._take_trouble)
        session.tasks.failed.connect(self._take_failure)
        session.tasks.progressed.connect(self.status.show_progress)

    def _wire_columns(self) -> None:
        """Pass on what happens in the columns."""
        self.inbox.chosen.connect(self._show_note)
        self.inbox.is_written_to = lambda: self.replying.is_writing
        self.status.problems_wanted.connect(self._show_problems)
        self.trouble.accepted.connect(self._try_again)
        self.trouble.dismissed.connect(self.trouble.hide)

    def _wire_rooms(self) -> None:
        """Take what goes on beside the columns."""
        self.settings.reopened.connect(self.reopened)
        self.settings.troubled.connect(self._take_settings_trouble)
        self.projects.wanted.connect(self.wanted)
        self.projects.sample_unwanted.connect(self.sample_unwanted)
        self.tray.refused.connect(self._tell_trouble)

    def _add_commands(self) -> None:
        """Fill the registry of commands."""
        add = self.commands.add
        refresh = QKeySequence.StandardKey.Refresh
        words = translate("Command", "Read the files again")
        add("project.refresh", words, self.session.refresh, menu=Menu.PROJECT, keys=refresh)
        add_language_commands(self, self.commands, self.memory, self.rebuild_wanted.emit, self.may_close)

    def _take_reading(self, reading: Reading) -> None:
        """Show a new reading."""
        if self._looking_failed:
            self._looking_failed = False
            self.trouble.hide()
        self.replying.follow(reading)
        self.placing.follow(reading)
        self.aids.follow(reading.rows)
        self.inbox.set_rows(reading.rows, reading.came)
        self.top.show_counts(self.inbox.model.counts())
        self.status.show_triage(reading.triage, self.session.watch_trouble)
        self.problems.set_problems(reading.triage.problems)

    def _show_note(self, triaged: TriagedNote | None) -> None:
        """Show a note in the other columns, or the same one with news."""
        key = key_of(triaged.note) if triaged else None
        same, self._key = key == self._key, key
        if not same:
            self.session.forget_answers()
        self.placing.show(triaged)
        self.replying.show(triaged)

    def tell_failure(self, failure: Failure) -> None:
        """Say what went wrong with something that was not asked of this project."""
        self._tell_trouble(failure.words)

    def _take_failure(self, failure: Failure) -> None:
        """Say what went wrong, unless a window of its own does."""
        if not (self.pages.owns(failure) or self.about.owns(failure)):
            self.tell_failure(failure)

    def _take_trouble(self, sentence: str) -> None:
        """Say why nothing new is seen, or that this is over."""
        self.status.show_trouble(sentence)
        if self.session.is_failing:
            self._looking_failed = True
            self.inbox.show_failure()
            self._tell_trouble(in_words(sentence))

    def _tell_trouble(self, sentences: str) -> None:
        self.trouble.say(sentences, translate("Window", "Try again"), translate("Window", "Dismiss"))

    def _tell_uncaught(self) -> None:
        words = translate("Window", "Something went wrong inside Copycue. What you typed is kept.")
        more = translate("Window", "Help, “Report a problem …” shows what can be sent about it.")
        self.trouble.say(sentences(words, more), "", translate("Window", "Dismiss"))

    def _take_settings_trouble(self, sentences: str) -> None:
        """Say why other settings do not hold, or that this is over."""
        if sentences:
            self._tell_trouble(sentences)
        elif self._settings_trouble == self.trouble.words:  # another trouble is not over with it
            self.trouble.hide()
        self._settings_trouble = sentences

    def _try_again(self) -> None:
        """Read once more."""
        self.trouble.hide()
        self.session.refresh()

    def _show_problems(self) -> None:
        """Show the list of problems."""
        self.problems.show()
        self.problems.raise_()
