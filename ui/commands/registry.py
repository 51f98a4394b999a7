"""The one registry of commands. A command is Qt's own ``QAction``: words, keys, enabled or not, what it does.

Menus, shortcuts, the palette and the list of keys are made from it, so that none can know a command that
another does not.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.words import translate

__all__ = ["Commands", "Menu", "keys_words", "menu_words", "without_mnemonic"]

_Keys = str | QKeySequence | QKeySequence.StandardKey | None


class Menu(StrEnum):
    """The menu in which a command stands."""

    NOTE = "note"
    PLACE = "place"
    REPLY = "reply"
    VIEW = "view"
    PROJECT = "project"
    HELP = "help"


def menu_words(menu: Menu) -> str:
    """Return a menu's title, with its key."""
    return {
        Menu.NOTE: translate("Menu", "&Note"),
        Menu.PLACE: translate("Menu", "&Place"),
        Menu.REPLY: translate("Menu", "&Reply"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.PROJECT: translate("Menu", "P&roject"),
        Menu.HELP: translate("Menu", "&Help"),
    }[menu]


def without_mnemonic(words: str) -> str:
    """Return the words of a menu as they are read: without the sign for its key."""
    return words.replace("&", "")


def keys_words(action: QAction) -> str:
    """Return the keys of a command as the system writes them; "" where it has none."""
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


class Commands:
    """The commands of one window, in the order in which they were added.

    Args:
        window: their keys work while it is active.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._by_id: dict[str, QAction] = {}
        self._menus: dict[str, Menu] = {}

    def add(
        self, command_id: str, words: str, run: Callable[[], object], *, menu: Menu, keys: _Keys = None
    ) -> QAction:
        """Add a command and return it, to be enabled or disabled as it fits.

        Args:
            command_id: its name for good, such as "note.done".
            words: what it does, in the imperative, as menus and palette show it.
            run: does it, in the GUI thread.
            menu: where it stands.
            keys: the keys that start it, if any. A letter that is typed into a field goes to the field.

        Raises:
            ValueError: there is one of that id, or with these keys: that is a mistake of ours.
        """
        if command_id in self._by_id:
            raise ValueError(f"There are two commands {command_id!r}")
        action = QAction(words, self._window)
        action.setObjectName(command_id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setShortcutVisibleInContextMenu(True)
        if keys is not None:
            self._give_keys(action, QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: run())
        self._window.addAction(action)
        self._by_id[command_id] = action
        self._menus[command_id] = menu
        return action

    @staticmethod
    def offer(command: QAction, why_not: str = "") -> None:
        """Let a command be done from now on, or not.

        Args:
            command: the command.
            why_not: why it can not be done, in a few words, which menus and palette show; "": it can be.
        """
        command.setEnabled(not why_not)
        command.setToolTip(why_not)
        command.setStatusTip(why_not)

    def __getitem__(self, command_id: str) -> QAction:
        """Return the command of an id."""
        return self._by_id[command_id]

    def __iter__(self) -> Iterator[QAction]:
        """Yield all commands."""
        return iter(self._by_id.values())

    def of(self, menu: Menu) -> tuple[QAction, ...]:
        """Return the commands of a menu."""
        return tuple(action for name, action in self._by_id.items() if self._menus[name] is menu)

    def menu_of(self, action: QAction) -> Menu:
        """Return where a command stands."""
        return self._menus[action.objectName()]

    def _give_keys(self, action: QAction, keys: QKeySequence) -> None:
        for other in self:
            if keys in other.shortcuts():
                raise ValueError(f"{keys.toString()} would start {other.objectName()} and {action.text()!r}")
        action.setShortcut(keys)
