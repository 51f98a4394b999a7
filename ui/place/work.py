"""Ties the middle column together: its commands, and what they ask of the workspace."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.model import Match
from app.workspace import FoundText, FoundTexts, TriagedNote
from ui.commands.registry import Commands, Menu
from ui.place.panel import PlacePanel
from ui.place.search.dialog import SEARCH_KEYS, SearchDialog
from ui.session import Session
from ui.tasks import Lane, Ticket
from ui.words import translate

__all__ = ["PlaceWork"]

FIND = "find"
_LISTED = 50
"""Texts that a search lists at most: who has not found it among these types another word."""

Current = Callable[[], TriagedNote | None]


class PlaceWork(QObject):
    """What one can do about a note's place.

    Args:
        session: asks the workspace.
        commands: takes the commands.
        panel: the middle column.
        current: returns the note on the screen, or None.
        window: lies behind the dialogs.
    """

    def __init__(
        self, session: Session, commands: Commands, panel: PlacePanel, current: Current, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._current = current
        self.search = SearchDialog(window)
        self.search.wanted.connect(self._find)
        self.search.meant.connect(self._mean)
        self.search.looked_at.connect(lambda found: panel.visit(_match(found)))
        words = translate("Command", "Search all texts …")
        commands.add("place.search", words, self._search, menu=Menu.PLACE, keys=SEARCH_KEYS)
        panel.search_wanted.connect(self._search)

    def _search(self) -> None:
        """Open the search over all texts."""
        triaged = self._current()
        self.search.begin(triaged.note.id if triaged else None)

    def _find(self, typed: str) -> None:
        """Search as somebody types; an older question is given up."""
        project = self._session.project

        def work(ticket: Ticket) -> FoundTexts:
            return project.texts.find(typed, limit=_LISTED, cancelled=ticket.cancelled)

        self._session.tasks.run(FIND, work, self.search.show_found, lane=Lane.ANSWERING)

    def _mean(self, found: FoundText) -> None:
        """Keep it that the note on the screen means a text, and show that."""
        match = _match(found)
        self._panel.visit(match)
        self._panel.own_word.mean(match)


def _match(found: FoundText) -> Match:
    """Return a text that somebody chose as a place of its own."""
    return Match(found.entry, None, 0.0, links=found.links)
