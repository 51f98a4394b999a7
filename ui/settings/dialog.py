"""The settings in a window of their own: searched, changed, checked as when read, written as a whole."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QSize, QStringListModel, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app.model import Problem
from app.workspace.settings import Section, sections
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.sheet import SettingsSheet
from ui.about.handbook import Chapter, open_handbook
from ui.parts.button import Button, FilterField, Look
from ui.parts.form import Told
from ui.parts.signs import Sign
from ui.parts.surface import Column
from ui.settings.block import Block
from ui.settings.editing import Editing
from ui.settings.form import SettingsForm
from ui.tasks import Failure
from ui.words import fill, translate

__all__ = ["SettingsDialog"]

_PAUSE_MS = 200
"""What is typed is checked when nothing more was typed for so long."""
_FIND, _SAVE = QKeySequence("Ctrl+F"), QKeySequence("Ctrl+S")


class SettingsDialog(QDialog):
    """The settings of one project.

    Signals:
        written: the changes stand in the file.
        left: it was closed.

    Args:
        file: the settings.
        title: of the window.
        shown: the sections that it is about; None: all.
        more: what stands below them, and is none of its business.

    Attributes:
        is_whole: it is about all sections.
    """

    written = Signal()
    left = Signal()

    def __init__(
        self,
        file: SettingsFile,
        parent: QWidget | None = None,
        *,
        title: str = "",
        shown: Iterable[Section] | None = None,
        more: Iterable[Block] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or translate("Settings", "Settings"))
        self.is_whole = shown is None
        self.editing = Editing(file, self)
        self.form = SettingsForm(sections() if shown is None else shown, more)
        self.search = FilterField(translate("Settings", "Search the settings"), _FIND)
        self.list = self._make_list()
        self.told = Told()
        self.again = Button(translate("Settings", "Read the file again"), look=Look.LINK)
        self.open_file = Button(translate("Settings", "Open the file"), look=Look.LINK)
        self.handbook = Button(translate("Settings", "Handbook"), look=Look.LINK)
        self.save = Button(translate("Settings", "Save"), look=Look.PRIMARY, keys=_SAVE)
        self.leave = Button(translate("Settings", "Close"))
        self._sheet: SettingsSheet | None = None
        self._saving = False
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._lay_out()
        self._wire()
        self.resize(self.sizeHint())
        self.form.setEnabled(False)  # until it is known what stands in the file
        self.editing.read()

    def sizeHint(self) -> QSize:
        """Return room for a list of sections and a form, where the screen has it."""
        wide = self.fontMetrics().averageCharWidth() * 130
        return QSize(wide, wide * 3 // 4).boundedTo(self.screen().availableSize())

    @property
    def has_changes(self) -> bool:
        """Whether something was changed and is not written."""
        return self._sheet is not None and bool(self.form.changes)

    def tell_news(self) -> None:
        """Say that somebody changed the file meanwhile."""
        if not self._saving:
            self._tell(translate("Settings", "Somebody has changed the file meanwhile."), again=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of changes that are not written."""
        if self.has_changes:
            event.ignore()
            self._ask()
            return
        self.editing.close()
        event.accept()
        self.left.emit()

    def reject(self) -> None:
        """Escape closes, as the button does."""
        self.close()

    # --- how it looks -------------------------------------------------------------------------

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(QStringListModel([block.title for block in self.form.blocks], view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSpacing(3)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(translate("Settings", "Sections"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _lay_out(self) -> None:
        side = Column(ground=False)
        left = QVBoxLayout(side)
        left.setContentsMargins(14, 14, 14, 14)
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        side.setFixedWidth(self.list.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 8)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(side)
        body.addWidget(self.form, 1)
        foot = Column(ground=False, top=True)
        line = QHBoxLayout(foot)
        line.setContentsMargins(QMargins(18, 10, 18, 10))
        line.setSpacing(8)
        line.addWidget(self.open_file)
        line.addWidget(self.handbook)
        line.addWidget(self.told, 1)
        line.addWidget(self.again)
        line.addStretch()
        line.addWidget(self.leave)
        line.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.again.hide()
        for button in (self.leave, self.save, self.again, self.open_file, self.handbook):
            button.setAutoDefault(False)  # Return in a field is no order to write

    def _wire(self) -> None:
        editing = self.editing
        editing.was_read.connect(self._take_sheet)
        editing.checked.connect(self._take_troubles)
        editing.written.connect(self._take_written)
        editing.tasks.failed.connect(self._take_failure)
        self._pause.timeout.connect(self._check)
        self.form.edited.connect(self._edited)
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self.form.go_to(now.row()))
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.close)
        self.again.clicked.connect(self._read_again)
        self.open_file.clicked.connect(self._open_file)
        self.handbook.clicked.connect(lambda: self._tell(open_handbook(Chapter.SETTINGS)))
        QShortcut(_FIND, self, self.search.setFocus)
        QShortcut(_SAVE, self, self.save.click)

    # --- what happens -------------------------------------------------------------------------

    def _take_sheet(self, sheet: SettingsSheet) -> None:
        self._sheet = sheet
        self.form.setEnabled(True)
        self.form.show_sheet(sheet)
        self._tell("")
        self._check()

    def _edited(self) -> None:
        self._pause.start()

    def _check(self) -> None:
        self._pause.stop()
        self.editing.check(self.form.contents)

    def _take_troubles(self, troubles: dict[tuple[tuple[str, ...], int], Problem]) -> None:
        """Show what is wrong; write, if that was waited for and nothing is."""
        self.form.show_troubles(troubles)
        if not self._saving:
            return
        if self._sheet is None or self.form.show_first_error(troubles):
            self._saving = False
            self._tell(translate("Settings", "Nothing was written: something above can not be so."))
        else:
            self.form.setEnabled(False)  # what is typed now would not be written, and gone with the window
            self.editing.write(self._sheet, self.form.changes)

    def _save(self) -> None:
        """Write what was changed, after a look whether it can be so."""
        if not self.has_changes:
            self.close()
            return
        self._saving = True
        self._check()

    def _take_written(self) -> None:
        self._saving = False
        self._sheet = None  # nothing is left to be asked about
        self.written.emit()
        self.close()

    def _take_failure(self, failure: Failure) -> None:
        self._saving = False
        self.form.setEnabled(self._sheet is not None)
        self._tell(failure.words, again=True)

    def _tell(self, words: str, *, again: bool = False) -> None:
        self.told.say(words, Sign.ALERT)
        self.again.setVisible(again)

    def _filter(self, text: str) -> None:
        self.form.filter(text)
        for number, block in enumerate(self.form.blocks):
            self.list.setRowHidden(number, block.isHidden())

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.editing.file.path)))

    def _read_again(self) -> None:
        """Show what stands in the file now; asks where changes would be lost by that."""
        if not self.has_changes:
            self.editing.read()
            return
        name = self.editing.file.path.name
        words = translate(
            "Settings", "Read %1 again? What you changed here is not written and would be lost."
        )
        box = self._question_box(fill(words, name))
        read = box.addButton(
            translate("Settings", "Discard and read"), QMessageBox.ButtonRole.DestructiveRole
        )
        self._add_way_back(box)
        read.clicked.connect(self.editing.read)
        box.open()

    def _ask(self) -> None:
        """Ask about changes that are not written, without stopping everything else."""
        box = self._question_box(
            fill(translate("Settings", "Write the changes into %1?"), self.editing.file.path.name)
        )
        write = box.addButton(translate("Settings", "Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(translate("Settings", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_way_back(box)
        write.clicked.connect(self._save)
        drop.clicked.connect(self._discard)
        box.open()

    def _question_box(self, words: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Settings", "Not written yet"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # a path is no markup
        box.setText(words)
        return box

    def _add_way_back(self, box: QMessageBox) -> None:
        """Add the button that changes nothing; Escape presses it."""
        back = box.addButton(translate("Settings", "Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(back)

    def _discard(self) -> None:
        self._sheet = None
        self.close()
