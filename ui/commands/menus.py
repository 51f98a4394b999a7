"""The menus, made from the registry: one button in the upper line, the system's menu bar where it has one.

One button rather than a bar: the line above the columns stays calm, and who knows the keys needs neither.
"""

import sys

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from ui.commands.registry import Commands, Menu, menu_words
from ui.parts.button import Button, Look
from ui.words import translate

__all__ = ["MENU_KEYS", "MenuButton", "fill_menus", "give_menu_bar"]

MENU_KEYS = QKeySequence("F10")


def fill_menus(into: QMenu | QMenuBar, commands: Commands) -> None:
    """Put all menus that have a command into a menu or a bar, anew."""
    into.clear()
    for menu in Menu:
        actions = commands.of(menu)
        if actions:
            unfolded = into.addMenu(menu_words(menu))
            unfolded.setToolTipsVisible(True)  # they say why a command is not possible
            unfolded.addActions(actions)


def give_menu_bar(window: QMainWindow, commands: Commands, platform: str = sys.platform) -> None:
    """Fill the bar on top of the screen, where the system has one and people look for it."""
    if platform == "darwin":
        fill_menus(window.menuBar(), commands)


class MenuButton(Button):
    """Opens the menus."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(translate("Menu", "Menu"), parent, look=Look.QUIET)
        self._commands = commands
        self.unfolded = QMenu(self)
        self.clicked.connect(self.unfold)

    def unfold(self) -> None:
        """Open the menus below the button, inside the screen."""
        fill_menus(self.unfolded, self._commands)
        below = self.mapToGlobal(self.rect().bottomRight())
        self.unfolded.popup(below - QPoint(self.unfolded.sizeHint().width(), 0))
