"""Looking around in the list: the next note, the tabs, the filter, the groups, the note that asked before."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.workspace import TriagedNote
from ui.commands.reasons import no_note
from ui.commands.registry import Commands, Menu
from ui.inbox.grouping import Grouping, grouping_words
from ui.inbox.panel import InboxPanel
from ui.inbox.wording import View
from ui.memory.memory import WindowMemory
from ui.top_bar import FILTER_KEYS, TopBar
from ui.words import translate

__all__ = ["Browsing"]


def _view_commands() -> dict[View, str]:
    """Return the words of the commands that show a tab, in the order of the tabs."""
    return {
        View.ANSWER: translate("Command", "Show the notes to answer"),
        View.UNSURE: translate("Command", "Show the unsure notes"),
        View.OURS: translate("Command", "Show our own notes"),
        View.WAITING: translate("Command", "Show the notes that wait for the client"),
        View.DONE: translate("Command", "Show the notes that are done"),
        View.ALL: translate("Command", "Show all notes"),
    }


def _grouping_commands() -> dict[Grouping, str]:
    return {
        Grouping.NOTHING: translate("Command", "List the notes by day"),
        Grouping.PERSON: translate("Command", "Group the notes by person"),
        Grouping.FILE: translate("Command", "Group the notes by file"),
        Grouping.WEEK: translate("Command", "Group the notes by week"),
    }


class Browsing(QObject):
    """Connects the upper line and the list, and adds the commands for looking around.

    Args:
        commands: gets the commands.
        top: tabs and filter.
        inbox: the list.
        memory: remembers tab and grouping.
    """

    def __init__(self, commands: Commands, top: TopBar, inbox: InboxPanel, memory: WindowMemory) -> None:
        super().__init__(inbox)
        self._commands, self._top, self._inbox, self._memory = commands, top, inbox, memory
        self._add_moves()
        self._add_views()
        self._add_groupings()
        self._wire()
        self._offer_earlier(None)

    def _add_moves(self) -> None:
        add, note = self._commands.add, Menu.NOTE
        inbox = self._inbox
        add("note.next", translate("Command", "Next note"), partial(inbox.step, 1), menu=note, keys="J")
        words = translate("Command", "Previous note")
        add("note.previous", words, partial(inbox.step, -1), menu=note, keys="K")
        words = translate("Command", "Go to the note that asked for it before")
        self._earlier = add("note.earlier", words, self._go_to_earlier, menu=note, keys="B")

    def _add_views(self) -> None:
        for number, (view, words) in enumerate(_view_commands().items(), 1):
            tab = self._top.tabs[view]
            keys = QKeySequence(f"Alt+{number}")
            self._commands.add(f"view.{view}", words, tab.click, menu=Menu.VIEW, keys=keys)
            tab.setToolTip(f"{words} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        words = translate("Command", "Filter notes and texts")
        self._commands.add("view.filter", words, self._top.focus_filter, menu=Menu.VIEW, keys=FILTER_KEYS)
        out = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._top.filter, self._leave_filter)
        out.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _add_groupings(self) -> None:
        choice = QActionGroup(self)
        self._groupings: dict[Grouping, QAction] = {}
        for grouping, words in _grouping_commands().items():
            run = partial(self.group_by, grouping)
            action = self._commands.add(f"view.group.{grouping}", words, run, menu=Menu.VIEW)
            action.setCheckable(True)
            choice.addAction(action)
            self._groupings[grouping] = action
        model, add = self._inbox.model, self._commands.add
        words = translate("Command", "Collapse all groups")
        self._close = add("view.collapse", words, partial(model.close_all, closed=True), menu=Menu.VIEW)
        words = translate("Command", "Expand all groups")
        self._open = add("view.expand", words, partial(model.close_all, closed=False), menu=Menu.VIEW)
        menu = QMenu(self._inbox.grouping)
        menu.addActions(list(self._groupings.values()))
        menu.addSeparator()
        menu.addActions([self._close, self._open])
        self._inbox.grouping.setMenu(menu)

    def _wire(self) -> None:
        self._top.filtered.connect(self._inbox.set_filter)
        self._top.view_picked.connect(self._show_view)
        self._inbox.all_wanted.connect(self._show_all)
        self._inbox.menu_wanted.connect(self._open_menu)
        self._inbox.chosen.connect(self._offer_earlier)

    def begin(self) -> None:
        """Show what was shown the last time."""
        remembered = Grouping(self._memory.grouping) if self._memory.grouping in set(Grouping) else None
        self.group_by(remembered or Grouping.NOTHING)
        view = View(self._memory.view) if self._memory.view in set(View) else View.ANSWER
        self._top.tabs[view].click()

    def group_by(self, grouping: Grouping) -> None:
        """Group the notes by something else, now and the next time."""
        self._memory.grouping = grouping
        self._groupings[grouping].setChecked(True)
        self._inbox.model.set_grouping(grouping)
        self._inbox.show_grouping(grouping_words(grouping))
        is_flat = grouping is Grouping.NOTHING
        for action in (self._close, self._open):
            self._commands.offer(action, translate("Command", "notes are not grouped") if is_flat else "")

    def _show_view(self, view: View) -> None:
        self._memory.view = view
        self._inbox.set_view(view)

    def _show_all(self) -> None:
        """Show the notes of all tabs; the filter stays."""
        self._top.tabs[View.ALL].click()

    def _leave_filter(self) -> None:
        """Empty the filter and go back to the list."""
        self._top.filter.clear()
        self._inbox.view.setFocus()

    def go_to(self, note_id: str) -> None:
        """Show a note, whatever hides it."""
        key = self._inbox.model.key_of_id(note_id)
        if key is not None and not self._inbox.go_to(key):
            self._top.filter.clear()
            self._show_all()

    def _go_to_earlier(self) -> None:
        """Show the note that asked for the same before."""
        asked = self._inbox.asked
        if asked is not None:
            self.go_to(asked.note_id)

    def _offer_earlier(self, triaged: TriagedNote | None) -> None:
        """Offer to go to the note that asked for the same, where there is one."""
        why = "" if self._inbox.asked is not None else translate("Command", "nobody asked for it before")
        self._commands.offer(self._earlier, why if triaged is not None else no_note())

    def _open_menu(self, at: QPoint) -> None:
        """Offer what can be done about the chosen notes."""
        menu = QMenu(self._inbox.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(self._commands.of(Menu.NOTE))
        menu.popup(at)
