"""The middle column at work: what it asks of the workspace, and what came of it."""

from PySide6.QtCore import QObject, Signal

from app.model import Match
from app.workspace import FoundText, FoundTexts, TriagedNote
from app.workspace.events.picture import LikeNote
from app.workspace.ledger.note_history import NoteHistory, history_of
from ui.commands.reasons import no_note
from ui.commands.registry import Commands, Menu
from ui.inbox.panel import InboxPanel
from ui.notes import NoteKey, key_of
from ui.parts.toast import Toast
from ui.place.elsewhere import Elsewhere
from ui.place.own_word import Word
from ui.place.panel import PlacePanel
from ui.place.search.dialog import SEARCH_KEYS, SearchDialog
from ui.session import CORRECT, Excerpted, Reading, Session
from ui.tasks import Failure, Lane, Ticket
from ui.words import translate

__all__ = ["PlaceWork"]

FIND, FIND_SOON, HISTORY = "find", "find soon", "history"
_LISTED = 50
"""Texts that a search lists at most: who has not found it among these types another word."""


class PlaceWork(QObject):
    """What goes on between the middle column and the session.

    Args:
        session: what is asked, and told.
        commands: where the commands about places stand.
        inbox: has the note that is on the screen.
        panel: the column.
        toast: tells what was done.

    Signals:
        refused: why something was not done, in sentences.
        note_wanted: id of a note that is to be shown.

    Attributes:
        search: the dialog that searches all texts.
        elsewhere: opens and copies.
    """

    refused = Signal(str)
    note_wanted = Signal(str)

    def __init__(
        self, session: Session, commands: Commands, inbox: InboxPanel, panel: PlacePanel, toast: Toast
    ) -> None:
        super().__init__(panel)
        self._session, self._inbox, self._panel = session, inbox, panel
        self._reading: Reading | None = None
        self._searched_for: NoteKey | None = None
        self.search = SearchDialog(panel)
        self.elsewhere = Elsewhere(session, commands, inbox, panel, toast)
        self._wire()
        self._add_commands(commands)

    def follow(self, reading: Reading) -> None:
        """Take what is remembered of the notes in a new reading, before they are shown."""
        self._reading = reading

    def show(self, triaged: TriagedNote | None) -> None:
        """Show a note, or the same one with news."""
        self._panel.show_note(triaged)
        Commands.offer(self._history, no_note() if triaged is None else "")
        if triaged is not None:
            self._ask_history(triaged)

    def _wire(self) -> None:
        """Pass on what happens in the column and what the session tells."""
        panel, session = self._panel, self._session
        session.excerpted.connect(self._take_excerpt)
        session.tasks.failed.connect(self._take_failure)
        panel.place_wanted.connect(session.read_place)
        panel.own_word.said.connect(self._correct)
        panel.note.earlier_wanted.connect(self.note_wanted)
        self.elsewhere.refused.connect(self.refused)
        self.search.wanted.connect(self._find)
        self.search.meant.connect(self._mean)
        self.search.looked_at.connect(lambda found: panel.visit(_match(found)))

    def _add_commands(self, commands: Commands) -> None:
        """Add the commands about the place; those that take it elsewhere are there already."""
        add, place, step = commands.add, Menu.PLACE, self._panel.candidates.step
        words = translate("Command", "Search all texts …")
        search = add("place.search", words, self._search, menu=place, keys=SEARCH_KEYS)
        add("place.next", translate("Command", "Next place"), lambda: step(1), menu=place, keys="N")
        add("place.previous", translate("Command", "Previous place"), lambda: step(-1), menu=place, keys="P")
        self._add_own_words(commands)
        history = self._panel.note.history
        words = translate("Command", "Show or hide the history")
        self._history = add("note.history", words, history.turn, menu=Menu.NOTE)
        self._panel.tools.other.clicked.connect(search.trigger)

    def _add_own_words(self, commands: Commands) -> None:
        """Add what can be said of the place on the screen; each can be as long as its button is there."""
        own = self._panel.own_word
        said = (
            ("place.meant", translate("Command", "This text is meant"), own.choose, "M"),
            ("place.too", translate("Command", "This text is meant, too"), own.too, None),
            ("place.without", translate("Command", "This text is not meant"), own.without, None),
            ("place.back", translate("Command", "Take my word back"), own.back, None),
        )
        added = [
            (commands.add(name, words, button.click, menu=Menu.PLACE, keys=keys), button)
            for name, words, button, keys in said
        ]

        def offer() -> None:
            unfit = translate("Command", "it does not fit this text")
            for command, button in added:
                why = unfit if self._inbox.current is not None else no_note()
                Commands.offer(command, why if button.isHidden() else "")

        own.offered.connect(offer)
        offer()

    # --- the note ---------------------------------------------------------------------------------------

    def _ask_history(self, triaged: TriagedNote) -> None:
        """Gather what was done about a note: among a hundred thousand steps that takes its time."""
        if (reading := self._reading) is None:
            return
        note_id, look = triaged.note.id, reading.look
        like = look.picture.like.get(note_id)
        self._panel.note.show_past(None, like)

        def work(_ticket: Ticket) -> NoteHistory | None:
            return history_of(note_id, look.memory)

        def then(history: NoteHistory | None) -> None:
            self._take_history(note_id, history, like)

        self._session.tasks.run(HISTORY, work, then, lane=Lane.ANSWERING)

    def _take_history(self, note_id: str, history: NoteHistory | None, like: LikeNote | None) -> None:
        current = self._inbox.current
        if current is not None and current.note.id == note_id:
            self._panel.note.show_past(history, like)

    # --- the place --------------------------------------------------------------------------------------

    def _take_excerpt(self, answer: Excerpted) -> None:
        """Show the file's lines."""
        self._panel.show_excerpt(answer.entry, answer.excerpt)

    def _correct(self, word: Word) -> None:
        """Keep the developer's word on the note that is shown."""
        if (triaged := self._inbox.current) is not None:
            self._session.correct(triaged, word)

    def _take_failure(self, failure: Failure) -> None:
        """Be ready again after a word that could not be kept."""
        if failure.topic.startswith(CORRECT):
            self._panel.own_word.setEnabled(True)

    # --- searching all texts ----------------------------------------------------------------------------

    def _search(self) -> None:
        """Open the search over all texts."""
        triaged = self._inbox.current
        self._searched_for = key_of(triaged.note) if triaged else None
        self.search.begin(triaged.note.id if triaged else None)
        texts = self._session.project.texts
        self._session.tasks.run(FIND_SOON, lambda _: texts.prepare(), lambda _: None, lane=Lane.READING)

    def _find(self, typed: str) -> None:
        """Search as somebody types; an older question is given up."""
        texts = self._session.project.texts

        def work(ticket: Ticket) -> FoundTexts:
            return texts.find(typed, limit=_LISTED, cancelled=ticket.cancelled)

        self._session.tasks.run(FIND, work, self.search.show_found, lane=Lane.ANSWERING)

    def _mean(self, found: FoundText) -> None:
        """Keep it that the note on the screen means a text, and show that."""
        match, triaged = _match(found), self._inbox.current
        self._panel.visit(match)
        if triaged is not None and key_of(triaged.note) == self._searched_for:
            self._panel.own_word.mean(match)
        else:  # somebody else has settled it meanwhile
            words = translate("Place", "Nothing was kept: another note has come onto the screen meanwhile.")
            self.refused.emit(words)


def _match(found: FoundText) -> Match:
    """Return a text that somebody chose as a place of its own."""
    return Match(found.entry, None, 0.0, links=found.links)
