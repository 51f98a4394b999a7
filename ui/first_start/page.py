"""The first start: one page that makes a project of a journal and a folder of texts, or opens the sample."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.workspace import WindowRequest
from app.workspace.surroundings.given import Given
from app.workspace.surroundings.named import NamedCopy, NamedJournals
from ui.first_start.asking import Asking, NewProject
from ui.first_start.client_form import ClientForm
from ui.first_start.wording import told_of_copy, told_of_journals
from ui.parts.button import Button, Look
from ui.parts.choosing import choose_folder
from ui.parts.form import FormRow, Told, keep_room
from ui.parts.paths_field import PathsField, paths_in
from ui.parts.scroll import slim_bars
from ui.parts.signs import Sign
from ui.parts.surface import Column, label
from ui.parts.type import emphasised, sized
from ui.tasks import Failure
from ui.words import fill, translate

__all__ = ["FirstStart"]

_PAUSE_MS = 300
"""Paths are looked at when nothing was typed for so long."""
_CHARACTERS = 74
"""So wide is the page, in characters: longer lines are hard to read."""


class _Source(FormRow):
    """Journals or copy: the paths, and what was found there."""

    def __init__(self, title: str, meaning: str, look: Callable[[tuple[str, ...]], None]) -> None:
        self.paths = PathsField(title, takes_return=False)
        self.paths.edit.setAcceptDrops(False)  # the whole page takes them
        super().__init__(title, self.paths, field=self.paths.edit, meaning=meaning)
        keep_room(self.told)  # what is found must not push the next field from under the pointer
        self._look = look
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.look_now)
        self.paths.changed.connect(self._changed)
        self.is_seen = False
        """What stands there now was looked at."""
        self.is_usable = False
        """There is something in it that can be read."""

    def look_now(self) -> None:
        """Look at what is named, without waiting for more to be typed."""
        self._pause.stop()
        if self.paths.paths and not self.is_seen:
            self.say(translate("FirstStart", "Looking …"))
            self._look(self.paths.paths)

    def take(self, words: str, *, usable: bool, sound: bool) -> None:
        """Show what was found."""
        self.is_seen, self.is_usable = True, usable
        self.say(words, Sign.TICK if usable and sound else Sign.ALERT)

    def _changed(self) -> None:
        self.is_seen = self.is_usable = False
        self.say("")
        if self.paths.paths:
            self._pause.start()
        else:
            self._pause.stop()


class FirstStart(QDialog):
    """The page, in a window of its own.

    Signals:
        wanted: what is to be opened: a ``WindowRequest``.
        left: it was closed.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("FirstStart", "A new project – Copycue"))
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAcceptDrops(True)
        self.asking = Asking(self)
        self.journals = _Source(
            translate("FirstStart", "The client’s notes"),
            translate(
                "FirstStart", "The production journal: a table, a document, mails, or a folder of them."
            ),
            self.asking.look_at_journals,
        )
        self.copy = _Source(
            translate("FirstStart", "The client’s texts"),
            translate("FirstStart", "The XML files that the client can edit, or their folder."),
            self.asking.look_at_copy,
        )
        self.client = ClientForm()
        self.place = label(soft=True)
        self.elsewhere = Button(translate("FirstStart", "Another folder …"), look=Look.LINK)
        self.trouble = Told()
        self.start = Button(translate("FirstStart", "Start"), look=Look.PRIMARY)
        self.sample = Button(translate("FirstStart", "Try the sample"))
        self.another = Button(translate("FirstStart", "Open a project …"))
        self._folder: Path | None = None
        self._starting = False
        self._lay_out()
        self._wire()
        self.resize(self.sizeHint())  # left alone, Qt takes two thirds of the screen at most

    def sizeHint(self) -> QSize:
        """Return room for the page, where the screen has it."""
        wide = self.fontMetrics().averageCharWidth() * (_CHARACTERS + 14)
        return QSize(wide, wide).boundedTo(self.screen().availableSize())

    def say_trouble(self, words: str) -> None:
        """Say what went wrong, and let it be tried again; "" says nothing."""
        self.trouble.say(words, Sign.ALERT)
        if words:
            self.start.setEnabled(True)

    def reject(self) -> None:
        """Leave Escape alone: only who closes the window means to leave."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all questions."""
        self.asking.close()
        event.accept()
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            self._hint.setText(translate("FirstStart", "Let go: Copycue sees what it is."))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say again what can be done."""
        self._say_hint()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped where it belongs."""
        event.acceptProposedAction()
        self._say_hint()
        self.asking.sort_out(paths_in(event.mimeData()))

    # --- how it looks -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(18)
        for part in (self._head(), self.journals, self.copy, self.client, self._where(), self.trouble):
            column.addWidget(part)
        column.addStretch()
        ground = Column(ground=True)
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(24, 20, 24, 12)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(ground)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_bars(scroll)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # empty, it is not painted
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._foot())
        self.start.setDefault(True)
        self.setTabOrder(self.journals.paths.edit, self.journals.paths.files)

    def _head(self) -> QWidget:
        head = QWidget()
        title = label(translate("FirstStart", "Which notes, and which texts?"))
        title.setFont(emphasised(sized(self.font(), 1.5)))
        title.setWordWrap(True)
        self._hint = label(soft=True)
        self._hint.setWordWrap(True)
        self._say_hint()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addWidget(self._hint)
        return head

    def _say_hint(self) -> None:
        self._hint.setText(
            translate(
                "FirstStart",
                "Drop files and folders anywhere on this page, or choose them below. They are only read.",
            )
        )

    def _where(self) -> QWidget:
        self.place.setWordWrap(True)
        self.place.setAccessibleName(translate("FirstStart", "Where the settings are kept"))
        where = QWidget()
        layout = QVBoxLayout(where)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.place)
        layout.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        keep_room(where)
        where.setVisible(False)
        self._place = where
        return where

    def _foot(self) -> QWidget:
        foot = Column(ground=False, top=True)
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sample)
        layout.addWidget(self.another)
        layout.addStretch()
        layout.addWidget(self.start)
        return foot

    # --- what happens -------------------------------------------------------------------------

    def _wire(self) -> None:
        asking = self.asking
        asking.journals_seen.connect(self._take_journals)
        asking.copy_seen.connect(self._take_copy)
        asking.sorted_out.connect(self._take_given)
        asking.checked.connect(self.client.show_troubles)
        for field in (self.client.name, self.client.title):
            field.editingFinished.connect(lambda: asking.check(self.client.values()))
        asking.placed.connect(self._show_place)
        asking.made.connect(lambda folder: self.wanted.emit(WindowRequest(workspace=folder)))
        asking.tasks.failed.connect(self._take_failure)
        for source in (self.journals, self.copy):
            source.paths.changed.connect(self._paths_changed)
        self.start.clicked.connect(self._start)
        self.sample.clicked.connect(lambda: self.wanted.emit(WindowRequest(is_sample=True)))
        self.another.clicked.connect(self._choose_project)
        self.elsewhere.clicked.connect(self._choose_folder)

    def _project(self) -> NewProject:
        return NewProject(
            self.journals.paths.paths, self.copy.paths.paths, self._folder, self.client.values()
        )

    def _paths_changed(self) -> None:
        self.say_trouble("")
        project = self._project()
        if project.journals or project.copy:
            self.asking.place(project)
        else:
            self._place.setVisible(False)

    def _show_place(self, folder: Path) -> None:
        pattern = translate("FirstStart", "The settings are kept in %1.")
        self.place.setText(fill(pattern, str(folder / "copycue.toml")))
        self._place.setVisible(True)

    def _take_journals(self, found: NamedJournals) -> None:
        self.journals.take(told_of_journals(found), usable=found.files > 0, sound=not found.problems)
        self.client.propose_names(found.authors)
        self._go_on()

    def _take_copy(self, found: NamedCopy) -> None:
        self.copy.take(told_of_copy(found), usable=found.files > 0, sound=not found.problems)
        self._go_on()

    def _take_given(self, given: Given) -> None:
        """Put what was dropped into its field; a project alone is opened."""
        if given.projects and not (given.journals or given.copy):
            self.wanted.emit(WindowRequest(workspace=given.projects[0]))
            return
        for source, paths in ((self.journals, given.journals), (self.copy, given.copy)):
            if paths:
                source.paths.edit.add(paths)
                source.look_now()
        if given.others:
            names = ", ".join(path.name for path in given.others)
            pattern = translate("FirstStart", "Neither notes nor texts were found in %1.")
            self.say_trouble(fill(pattern, names))

    def _start(self) -> None:
        """Make the project, once what is named was looked at; say what is missing."""
        self.say_trouble("")
        for source, missing in (
            (
                self.journals,
                translate("FirstStart", "Name the file or folder that the client writes notes in."),
            ),
            (
                self.copy,
                translate("FirstStart", "Name the XML files that the client can edit, or their folder."),
            ),
        ):
            if not source.paths.paths:
                source.say(missing, Sign.ALERT)
            source.look_now()
        self._starting = True
        self._go_on()

    def _go_on(self) -> None:
        """Make the project that was asked for, as soon as all is known."""
        sources = (self.journals, self.copy)
        if not self._starting or any(source.paths.paths and not source.is_seen for source in sources):
            return
        self._starting = False
        unusable = next((source for source in sources if not source.is_usable), None)
        if unusable is not None:
            unusable.field.setFocus()
            return
        self.start.setEnabled(False)
        self.asking.make(self._project())

    def _take_failure(self, failure: Failure) -> None:
        self._starting = False
        self.say_trouble(failure.words)

    def _choose_project(self) -> None:
        def take(paths: list[Path]) -> None:
            self.wanted.emit(WindowRequest(workspace=paths[0]))

        choose_folder(self, translate("FirstStart", "The folder with the project’s copycue.toml"), take)

    def _choose_folder(self) -> None:
        def take(paths: list[Path]) -> None:
            self._folder = paths[0]
            self._paths_changed()

        choose_folder(self, translate("FirstStart", "A folder for the settings, not the client’s"), take)
