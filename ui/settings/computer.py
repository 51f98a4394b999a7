"""What holds on this computer, for all projects: it holds at once, and is what the commands change.

One declaration: each row is a question with the commands that answer it. A row starts a command and shows
what is checked, so that menus, palette and page can not differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.commands.registry import Commands
from ui.inbox.grouping import Grouping, grouping_words
from ui.languages.speaking import NAMES
from ui.memory.memory import Closing
from ui.parts.button import Button, Switch
from ui.parts.form import FormRow
from ui.settings.block import Block
from ui.settings.form import SettingsForm
from ui.words import sentences, translate

__all__ = ["CommandChoice", "CommandRow", "ComputerBlock", "ComputerDialog", "computer_choices"]

_NO, _YES = "no", "yes"


@dataclass(frozen=True, slots=True)
class CommandChoice:
    """A question that commands answer.

    Attributes:
        title: what is asked.
        meaning: a sentence that explains it, or "".
        answers: by id of a command that can be checked, what it answers, in words; one alone is turned on
            and off.
    """

    title: str
    meaning: str
    answers: Mapping[str, str]


def computer_choices() -> tuple[CommandChoice, ...]:
    """Return what can be chosen for this computer, in the order of the page."""
    languages = {"view.language.system": translate("Settings", "As the system has it")}
    languages |= {f"view.language.{language}": name for language, name in NAMES.items()}
    closing = {
        f"tray.closing.{Closing.ASK}": translate("Settings", "Ask"),
        f"tray.closing.{Closing.QUIT}": translate("Settings", "Quit"),
        f"tray.closing.{Closing.TRAY}": translate("Settings", "Go on watching in the tray"),
    }
    return (
        CommandChoice(translate("Settings", "Language of the window"), "", languages),
        CommandChoice(
            translate("Settings", "Notes are listed"),
            "",
            {f"view.group.{grouping}": grouping_words(grouping) for grouping in Grouping},
        ),
        CommandChoice(
            translate("Settings", "Sign in the tray"),
            translate("Settings", "It counts new notes and tells of them, where the desktop has a tray."),
            {"tray.sign": ""},
        ),
        CommandChoice(translate("Settings", "When the window is closed"), "", closing),
        CommandChoice(
            translate("Settings", "Do not disturb"),
            translate("Settings", "New notes are counted on the sign and not told otherwise."),
            {"tray.quiet": ""},
        ),
        CommandChoice(translate("Settings", "Start Copycue at login"), "", {"tray.login": ""}),
    )


class CommandRow(FormRow):
    """One question, answered by commands.

    Args:
        choice: the question.
        commands: of the window.
    """

    def __init__(self, choice: CommandChoice, commands: Commands) -> None:
        self.switch = Switch(choice.title)
        self.switch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # as wide as the page
        super().__init__(choice.title, self.switch, meaning=choice.meaning)
        self._said = sentences(choice.title, choice.meaning).casefold()
        self._answers = {command_id: commands[command_id] for command_id in choice.answers}
        alone = len(choice.answers) == 1
        answers = (
            {_NO: translate("Settings", "No"), _YES: translate("Settings", "Yes")}
            if alone
            else choice.answers
        )
        for answer, words in answers.items():
            self.switch.addItem(words, answer)
        self.switch.activated.connect(self._turned)
        for action in self._answers.values():
            action.changed.connect(self._show)
        self._show()

    def holds(self, words: list[str]) -> bool:
        """Tell whether all words of a search are in what is said of it."""
        return all(word in self._said for word in words)

    def _show(self) -> None:
        """Show what holds, and why it can not be changed, where it can not."""
        self.switch.setCurrentIndex(self.switch.findData(self._answer()))
        actions = self._answers.values()
        self.switch.setEnabled(any(action.isEnabled() for action in actions))
        self.say(sentences(*dict.fromkeys(action.statusTip() for action in actions)))

    def _answer(self) -> str:
        checked = [command_id for command_id, action in self._answers.items() if action.isChecked()]
        if len(self._answers) == 1:
            return _YES if checked else _NO
        return checked[0] if checked else ""

    def _turned(self) -> None:
        """Start the command that answers so, once the list of answers is closed: it may close this page."""
        answer = self.switch.currentData()
        if answer != self._answer():
            QTimer.singleShot(0, self._command(answer), partial(QAction.trigger, self._command(answer)))
        self._show()

    def _command(self, answer: str) -> QAction:
        return self._answers.get(answer) or next(iter(self._answers.values()))


class ComputerBlock(Block):
    """The section of the settings that is about this computer.

    Args:
        commands: of the window.
    """

    def __init__(self, commands: Commands) -> None:
        words = translate("Settings", "Holds at once and for all projects; there is nothing to save.")
        super().__init__(translate("Settings", "This computer"), words)
        self.rows = [CommandRow(choice, commands) for choice in computer_choices()]
        for row in self.rows:
            self.column.addWidget(row)

    @property
    def searched(self) -> list[CommandRow]:
        """All rows."""
        return self.rows


class ComputerDialog(QDialog):
    """The settings where there is no project: those of this computer."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.form = SettingsForm((), [ComputerBlock(commands)])
        leave = Button(translate("Settings", "Close"))
        leave.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 10, 18, 10)
        foot.addStretch()
        foot.addWidget(leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.form, 1)
        whole.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return room for all rows, where the screen has it."""
        wide, high = self.fontMetrics().averageCharWidth() * 80, self.form.column.sizeHint().height()
        return QSize(wide, high + 80).boundedTo(self.screen().availableSize() * 0.9)
