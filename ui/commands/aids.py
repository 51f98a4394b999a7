"""What helps to find a command: the menus, the palette and the sheet of keys, wired to one window."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMainWindow

from ui.commands.finding import Choice
from ui.commands.menus import MENU_KEYS, MenuButton, give_menu_bar
from ui.commands.palette import PALETTE_KEYS, PaletteDialog
from ui.commands.registry import Commands, Menu, keys_words, menu_words, without_mnemonic
from ui.commands.sheet import SHEET_KEYS, SheetDialog
from ui.inbox.rows import Row
from ui.memory.memory import WindowMemory
from ui.words import translate

__all__ = ["CommandAids"]

_REMEMBERED = 8
"""Commands that stand first in the palette because they were used last."""


class CommandAids:
    """The menus, the palette and the sheet of one window; made after all its commands.

    Args:
        window: the window.
        commands: its commands.
        memory: where it is remembered which were used last.
        go_to: shows the note of an id.
    """

    def __init__(
        self, window: QMainWindow, commands: Commands, memory: WindowMemory, go_to: Callable[[str], object]
    ) -> None:
        self._commands, self._memory, self._go_to = commands, memory, go_to
        self._rows: Sequence[Row] = ()
        self.menus = MenuButton(commands, window)
        self.palette = PaletteDialog(window)
        self.palette.chosen.connect(self._do)
        self.sheet = SheetDialog(window)
        add, about = commands.add, Menu.HELP
        words = translate("Command", "Do or find …")
        add("help.palette", words, self._open_palette, menu=about, keys=PALETTE_KEYS)
        keys = add("help.keys", translate("Command", "All keys"), self._open_sheet, menu=about)
        keys.setShortcuts(SHEET_KEYS)
        words = translate("Command", "Open the menu")
        add("help.menu", words, self.menus.unfold, menu=about, keys=MENU_KEYS)
        give_menu_bar(window, commands)

    def follow(self, rows: Sequence[Row]) -> None:
        """Take the notes of a new reading, to be found by the palette."""
        self._rows = rows

    def _open_palette(self) -> None:
        self.palette.begin(self._choices(), self._rows, self._memory.recent_commands)

    def _open_sheet(self) -> None:
        self.sheet.begin(self._commands)

    def _choices(self) -> list[Choice]:
        """Return all commands but the one that opened the palette."""
        return [
            Choice(
                action.objectName(),
                action.text(),
                without_mnemonic(menu_words(menu)),
                keys_words(action),
                enabled=action.isEnabled(),
                why_not=action.statusTip(),
            )
            for menu in Menu
            for action in self._commands.of(menu)
            if action.objectName() != "help.palette"
        ]

    def _do(self, choice: Choice) -> None:
        """Do what was chosen."""
        if choice.is_note:
            self._go_to(choice.key)
            return
        others = [name for name in self._memory.recent_commands if name != choice.key]
        self._memory.recent_commands = (choice.key, *others[: _REMEMBERED - 1])
        self._commands[choice.key].trigger()
