"""The templates of replies: chosen on the left, typed in the middle, seen in a letter on the right."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.model import ClientProfile, Problem
from app.workspace.templates.desk import ListedTemplate, TemplateDesk, Trial
from ui.about.handbook import Chapter, open_handbook
from ui.core_words import in_words
from ui.parts.button import Button, FilterField, Look
from ui.parts.cards import Card, CardList
from ui.parts.flow import FlowLayout
from ui.parts.form import Told
from ui.parts.scroll import slim_bars
from ui.parts.signs import Sign
from ui.parts.surface import Column, HairSplitter, label
from ui.tasks import Failure
from ui.templates.asking import Asking, Contents
from ui.templates.choices import Choices
from ui.templates.editor import TemplateEditor
from ui.templates.model import TemplatesModel
from ui.templates.wording import sample_words
from ui.words import fill, sentences, translate

__all__ = ["TemplatesWindow"]

_PAUSE_MS = 300
"""What is typed is tried out when nothing more was typed for so long."""
_KEEP_MS = 1000
"""So much typing may be lost to a power cut."""
_FIND, _SAVE, _BACK = QKeySequence("Ctrl+F"), QKeySequence("Ctrl+S"), QKeySequence("Ctrl+Shift+Backspace")


class TemplatesWindow(QDialog):
    """The templates of one project.

    Signals:
        changed: replies are written otherwise from now on.

    Args:
        desk: where templates are written.
        profile: of the client.
        parent: the main window.
    """

    changed = Signal()

    def __init__(self, desk: TemplateDesk, profile: ClientProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Templates", "Templates of replies"))
        self.asking = Asking(desk, self)
        self.contents: Contents | None = None
        self.model = TemplatesModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.search = FilterField(translate("Templates", "Search the templates"), _FIND)
        self.list = QListView()
        self.editor = TemplateEditor()
        self.choices = Choices(profile)
        self.letter = QPlainTextEdit()
        self.about = label(soft=True)
        self.problems = CardList(translate("Templates", "Mistakes in the template"))
        self.told = Told()
        self.save = Button(translate("Templates", "Save"), look=Look.PRIMARY, keys=_SAVE)
        self.back = Button(translate("Templates", "Back to the shipped one …"), keys=_BACK)
        self.handbook = Button(translate("Templates", "Handbook"), look=Look.LINK)
        self.leave = Button(translate("Templates", "Close"))
        self.question: QMessageBox | None = None
        self._mistakes: tuple[Problem, ...] = ()
        self._saved = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._keeping = QTimer(self, interval=_KEEP_MS, singleShot=True)
        self._dress()
        self._lay_out()
        self._wire()
        self._show_state()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for three columns, where the screen has it."""
        wide = self.fontMetrics().averageCharWidth() * 190
        return QSize(wide, wide * 6 // 10).boundedTo(self.screen().availableSize())

    @property
    def name(self) -> str:
        """The template on the screen, or ""."""
        return self.contents.name if self.contents else ""

    def refresh(self) -> None:
        """Look what templates there are."""
        self.asking.list_all()

    def end(self) -> None:
        """Keep what was typed, and end all work."""
        kept = self.contents if self._keeping.isActive() else None
        self._pause.stop()
        self._keeping.stop()
        self.asking.close(kept, self.editor.text)

    # --- how it looks -------------------------------------------------------------------------

    def _dress(self) -> None:
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list.setModel(self.shown)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setAccessibleName(translate("Templates", "Templates"))
        self.letter.setReadOnly(True)
        self.letter.setTabChangesFocus(True)
        self.letter.setFrameShape(QFrame.Shape.NoFrame)
        self.letter.document().setDocumentMargin(10)
        self.letter.setAccessibleName(translate("Templates", "A letter with the template"))
        slim_bars(self.letter)
        slim_bars(self.list)
        self.about.setWordWrap(True)

    def _lay_out(self) -> None:
        columns = HairSplitter()
        rows = self.fontMetrics().lineSpacing()
        for parts, ground in (
            ((self.search, self.list), True),
            ((self.editor, self.problems), False),
            ((self.choices, self.about, self.letter), True),
        ):
            column = Column(ground=ground)
            inside = QVBoxLayout(column)
            inside.setContentsMargins(14, 14, 14, 14)
            inside.setSpacing(10)
            for part in parts:
                inside.addWidget(part)
            columns.addWidget(column)
        self.problems.setMaximumHeight(rows * 9)
        wide = self.fontMetrics().averageCharWidth()
        columns.setSizes([wide * 32, wide * 90, wide * 65])
        self.editor.setMinimumWidth(wide * 40)  # room for a sentence, whatever the others need
        columns.setStretchFactor(1, 1)
        foot = Column(ground=False, top=True)
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(18, 10, 18, 10)
        inside.addWidget(self.told)
        buttons = FlowLayout(gap=8)
        for button in (self.save, self.back, self.leave, self.handbook):
            button.setAutoDefault(False)  # Return in a field is no order to save
            buttons.addWidget(button)
        inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(columns, 1)
        whole.addWidget(foot)

    def _wire(self) -> None:
        asking = self.asking
        asking.listed.connect(self._take_listed)
        asking.opened.connect(self._take_opened)
        asking.tried.connect(self._take_tried)
        asking.checked.connect(self._show_mistakes)
        asking.used.connect(self._take_used)
        asking.reverted.connect(self._take_reverted)
        asking.kept.connect(lambda _name: self.asking.list_all())
        asking.tasks.failed.connect(self._take_failure)
        self.editor.typed.connect(self._take_typed)
        self.choices.changed.connect(self._try_out)
        self.search.textChanged.connect(self.shown.setFilterFixedString)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now))
        self.problems.clicked.connect(self._go_to_mistake)
        self.problems.activated.connect(self._go_to_mistake)
        self._pause.timeout.connect(self._try_out)
        self._keeping.timeout.connect(self._keep)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self._ask)
        self.handbook.clicked.connect(lambda: self.told.say(open_handbook(Chapter.TEMPLATES), Sign.ALERT))
        self.leave.clicked.connect(self.close)
        QShortcut(_FIND, self, self.search.setFocus)
        QShortcut(_SAVE, self, self.save.click)
        QShortcut(_BACK, self, self.back.click)

    # --- which template -----------------------------------------------------------------------

    def _take_listed(self, listed: tuple[ListedTemplate, ...]) -> None:
        """Show the list; what was chosen stays, else one of the team's own is shown."""
        self.model.show_listed(listed)
        own = next((one.name for one in listed if one.own or one.draft), listed[0].name if listed else "")
        index = self.shown.mapFromSource(self.model.index(self.model.row_of(self.name or own)))
        if index.isValid() and not self.list.currentIndex().isValid():
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _choose(self, index: QModelIndex) -> None:
        """Show a template; what was typed into the last one is kept before."""
        name = index.data(Qt.ItemDataRole.UserRole)
        if not name or name == self.name:
            return
        if self._keeping.isActive():
            self._keep()
        self.asking.give_up_trying()
        self.asking.open(name)

    def _take_opened(self, contents: Contents) -> None:
        self.contents = contents
        self.editor.begin(contents.text)
        self.choices.show_reach(contents.name)
        self.letter.clear()
        self._say_standing()
        self._show_state()
        self._try_out()

    def _say_standing(self) -> None:
        """Say what is not used yet."""
        if self.contents is not None and self.contents.draft is not None:
            self.told.say(
                translate("Templates", "This is a draft. Replies are written without it until it is saved."),
                Sign.PENCIL,
            )
        else:
            self.told.say("")

    # --- what is typed ------------------------------------------------------------------------

    def _take_typed(self) -> None:
        self.asking.give_up_trying()
        self._pause.start()
        if not self._keeping.isActive():  # who types without a pause is saved every second, too
            self._keeping.start()
        self._show_state()

    def _keep(self) -> None:
        self._keeping.stop()
        if self.contents is not None:
            self.asking.keep(self.contents, self.editor.text)

    def _try_out(self) -> None:
        self._pause.stop()
        if self.contents is not None:
            self.asking.try_out(self.name, self.editor.text, self.choices.wanted)

    def _take_tried(self, trial: Trial) -> None:
        """Show the letter; while the text has mistakes, the letter of before stays and says so."""
        self._show_mistakes(trial.problems)
        if trial.problems:
            self.about.setText(
                translate("Templates", "The letter of before: as it stands, the template can not be used.")
            )
            return
        self.letter.setPlainText(trial.letter)
        self.about.setText(_about(trial))

    def _show_mistakes(self, problems: tuple[Problem, ...]) -> None:
        self._mistakes = problems
        self.problems.cards.set_cards(
            [
                Card(
                    fill(translate("Templates", "Line %1"), str(problem.line or 1)),
                    sentences(in_words(problem.message), in_words(problem.hint)),
                )
                for problem in problems
            ]
        )
        self.problems.setVisible(bool(problems))

    def _go_to_mistake(self, index: QModelIndex) -> None:
        self.editor.go_to(self._mistakes[index.row()].line or 1)

    # --- saved, and given back ----------------------------------------------------------------

    def _show_state(self) -> None:
        """Offer what can be done."""
        now = self.contents
        self.editor.setEnabled(now is not None)
        self.save.setEnabled(now is not None and (now.draft is not None or self.editor.text != now.in_use))
        theirs = now is not None and (
            now.own is not None or now.draft is not None or self.editor.text != now.shipped
        )
        self.back.setEnabled(theirs and now is not None and bool(now.shipped))

    def _save(self) -> None:
        if self.contents is None:
            return
        self._keeping.stop()
        self._saved = self.editor.text
        self.told.say(translate("Templates", "Trying it in every letter …"))
        self.asking.use(self.contents, self._saved)

    def _take_used(self, problems: tuple[Problem, ...]) -> None:
        self.asking.list_all()
        if problems:
            self._show_mistakes(problems)
            words = translate("Templates", "Not used: it has mistakes. Your text is kept as a draft.")
            self.told.say(words, Sign.ALERT)
            return
        if self.contents is not None:
            self.contents = replace(self.contents, own=self._saved, draft=None)
        self._show_state()
        self.told.say(translate("Templates", "Saved. Replies are written with it from now on."), Sign.TICK)
        self.changed.emit()

    def _ask(self) -> None:
        """Ask before the team's text goes."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Templates", "Back to the shipped one"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            fill(translate("Templates", "Write replies with the shipped text of %1 again?"), self.name)
        )
        box.setInformativeText(translate("Templates", "A copy of your text is kept."))
        yes = box.addButton(translate("Templates", "Use the shipped one"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Templates", "Keep mine"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(self._revert)
        self.question = box
        box.open()

    def _revert(self) -> None:
        if self.contents is not None:
            self._keeping.stop()
            self.asking.revert(self.name)

    def _take_reverted(self, kept: object) -> None:
        if self.contents is None:
            return
        self.contents = replace(self.contents, own=None, draft=None)
        self.editor.replace_text(self.contents.shipped)
        self._show_state()
        self._try_out()
        self.asking.list_all()
        words = translate("Templates", "The shipped text is used again; Ctrl+Z brings yours back.")
        if kept is not None:
            words = sentences(words, fill(translate("Templates", "A copy is kept in %1"), str(kept)))
        self.told.say(words, Sign.TICK)
        self.changed.emit()

    def _take_failure(self, failure: Failure) -> None:
        self.told.say(failure.words, Sign.ALERT)


def _about(trial: Trial) -> str:
    """Return what the letter is about, and whether the template stands in it."""
    if not trial.letter:
        return translate("Templates", "There is no such letter.")
    words = fill(
        translate("Templates", "%1. Client, texts and notes are made up."), sample_words(trial.situation)
    )
    if trial.stands_in:
        return words
    return sentences(translate("Templates", "The template does not stand in this letter"), words)
