"""The commands that choose the window's language: it changes at once, and nothing is lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QActionGroup

from ui.commands.registry import Commands, Menu
from ui.languages.speaking import NAMES, chosen_language, speak
from ui.memory.memory import WindowMemory
from ui.words import fill, translate

__all__ = ["add_language_commands", "choose_language"]


def add_language_commands(
    window: QObject,
    commands: Commands,
    memory: WindowMemory,
    rebuild: Callable[[], object],
    may_go: Callable[[], bool] = lambda: True,
) -> None:
    """Add a command for each language, and one that follows the system.

    Args:
        window: the commands live as long as it.
        commands: they are added to these.
        memory: keeps the choice.
        rebuild: builds the window anew, in the words of the language that is spoken then.
        may_go: asks about what would be lost with the window; tells whether there is nothing.
    """

    def choose(choice: str) -> None:
        if may_go():
            choose_language(choice, memory)
            rebuild()
        else:
            commands[_name(memory.language)].setChecked(True)

    choices = {"": translate("Command", "Language: as the system has it")}
    choices |= {one: fill(translate("Command", "Language: %1"), name) for one, name in NAMES.items()}
    group = QActionGroup(window)
    for choice, words in choices.items():
        action = commands.add(_name(choice), words, partial(choose, choice), menu=Menu.VIEW)
        action.setCheckable(True)
        action.setChecked(choice == memory.language)
        group.addAction(action)


def _name(choice: str) -> str:
    return f"view.language.{choice or 'system'}"


def choose_language(choice: str, memory: WindowMemory) -> None:
    """Speak another language from now on, and remember it.

    Args:
        choice: such as "de"; "" follows the system.
        memory: keeps the choice.
    """
    memory.language = choice
    app = QCoreApplication.instance()
    if app is not None:
        speak(app, chosen_language(choice))
