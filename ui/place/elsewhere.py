"""Taking a place elsewhere: into the editor, onto the clipboard; and the journal into its own program."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication

from app.model import Match
from app.workspace import TriagedNote
from app.workspace.opening.opened import Opened
from ui.commands.reasons import no_note, no_place
from ui.commands.registry import Commands, Menu
from ui.inbox.panel import InboxPanel
from ui.parts.toast import Toast
from ui.parts.type import one_line
from ui.place.copying import Takeable, takeable_words, taken
from ui.place.note_part import JOURNAL_KEYS
from ui.place.panel import PlacePanel
from ui.place.tools import OPEN_KEYS
from ui.session import Session
from ui.tasks import Lane
from ui.words import fill, translate

__all__ = ["Elsewhere", "opened_words"]

OPEN = "open"
_TOLD = 80
"""Characters of what was copied that are told."""


def opened_words(opened: Opened) -> str:
    """Return what was opened, and where one goes on by hand."""
    name, line = opened.spot.path.name, str(opened.spot.line)
    if opened.cell and opened.sheet:
        words = translate("Place", "%1 is being opened. Sheet “%2”; the cell’s name, %3, is on the clipboard")
        return fill(words, name, opened.sheet, opened.cell)
    if opened.cell:
        words = translate("Place", "%1 is being opened. The cell’s name, %2, is on the clipboard")
        return fill(words, name, opened.cell)
    if opened.program:
        return fill(translate("Place", "Opened in %1: %2, line %3"), opened.program, name, line)
    return fill(translate("Place", "%1 is being opened"), name)


class Elsewhere(QObject):
    """The commands that take a place elsewhere.

    Args:
        session: asks the workspace to open files.
        commands: where the commands stand.
        inbox: has the note that is on the screen.
        panel: has the place, and a button and a menu for the commands.
        toast: tells what was done.

    Signals:
        refused: why something was not done, in sentences.

    Attributes:
        open_address: has the system open an address; returns whether it can.
    """

    refused = Signal(str)

    def __init__(
        self, session: Session, commands: Commands, inbox: InboxPanel, panel: PlacePanel, toast: Toast
    ) -> None:
        super().__init__(panel)
        self._session, self._inbox, self._panel, self._toast = session, inbox, panel, toast
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        words = translate("Command", "Open the text in the editor")
        self._open = commands.add("place.open", words, self._open_place, menu=Menu.PLACE, keys=OPEN_KEYS)
        self._copies = {what: self._copy_command(commands, what) for what in Takeable}
        words = translate("Command", "Open the journal at the note")
        self._journal = commands.add(
            "note.journal", words, self._open_journal, menu=Menu.NOTE, keys=JOURNAL_KEYS
        )
        panel.tools.open.clicked.connect(self._open.trigger)
        panel.tools.menu.addActions(list(self._copies.values()))
        panel.note.journal.clicked.connect(self._journal.trigger)
        panel.match_changed.connect(self._offer)
        inbox.chosen.connect(self._offer_journal)
        self._offer_journal(None)
        self._offer(None)

    def _copy_command(self, commands: Commands, what: Takeable) -> QAction:
        run = partial(self._copy, what)
        return commands.add(f"place.copy_{what}", takeable_words(what), run, menu=Menu.PLACE)

    def _offer(self, match: Match | None) -> None:
        """Offer what can be done with the place on the screen."""
        Commands.offer(self._open, no_place() if match is None else "")
        for what, command in self._copies.items():
            lacking = no_place() if match is None else translate("Command", "this text has none")
            Commands.offer(command, "" if taken(match, what) else lacking)

    def _offer_journal(self, triaged: TriagedNote | None) -> None:
        Commands.offer(self._journal, no_note() if triaged is None else "")

    def _copy(self, what: Takeable) -> None:
        """Copy something of the place."""
        text = taken(self._panel.match, what)
        QGuiApplication.clipboard().setText(text)
        self._toast.say(fill(translate("Place", "Copied: %1"), one_line(text, _TOLD)))

    def _open_place(self) -> None:
        if (match := self._panel.match) is not None:
            self._ask(partial(self._session.project.opener.place, match.entry))

    def _open_journal(self) -> None:
        if (triaged := self._inbox.current) is not None:
            self._ask(partial(self._session.project.opener.journal, triaged.note))

    def _ask(self, work: Callable[[], Opened]) -> None:
        """Have something opened, in the lane that no quick answer waits in: a program takes its time."""
        self._session.tasks.run(OPEN, lambda _ticket: work(), self._take, lane=Lane.READING)

    def _take(self, opened: Opened) -> None:
        """Leave to the system what is its own, and tell what was opened."""
        if opened.address and not self.open_address(QUrl(opened.address)):
            QGuiApplication.clipboard().setText(str(opened.spot.path))
            words = translate("Place", "No program on this computer opens %1. Its path is on the clipboard.")
            self.refused.emit(fill(words, opened.spot.path.name))
            return
        if opened.cell:
            QGuiApplication.clipboard().setText(opened.cell)
        self._toast.say(opened_words(opened))
