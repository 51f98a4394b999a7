"""Sorting notes by single keys: each puts the chosen notes on a pile, moves on, and can be undone."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.model import Step
from app.workspace import TriagedNote
from app.workspace.ledger.sorting import Pile, Sorted
from ui.commands.reasons import no_note
from ui.commands.registry import Commands, Menu
from ui.inbox.deed_words import sorted_words, undone_words
from ui.inbox.originals import OriginalDialog
from ui.inbox.panel import InboxPanel
from ui.parts.toast import Toast
from ui.session import Session
from ui.words import translate

__all__ = ["Triage"]


def _piles() -> tuple[tuple[Pile, str, str], ...]:
    """Return the piles with the words and the key of their commands."""
    return (
        (Pile.THEIRS, translate("Command", "Mark as theirs: the client can change it"), "1"),
        (Pile.OURS, translate("Command", "Mark as ours: it is about the program"), "2"),
        (Pile.ASK, translate("Command", "Mark as unclear: the client is to be asked"), "3"),
        (Pile.DUPLICATE, translate("Command", "Mark as a duplicate of another note …"), "4"),
        (Pile.LATER, translate("Command", "Put off until later"), "H"),
    )


class Triage(QObject):
    """Connects the list of notes, the session that keeps what is said of them, and the toast that tells it.

    Args:
        session: keeps it.
        commands: gets the commands.
        inbox: the list in which notes are chosen.
        toast: tells what was done.

    Signals:
        refused: why something was not taken, in sentences.
    """

    refused = Signal(str)

    def __init__(self, session: Session, commands: Commands, inbox: InboxPanel, toast: Toast) -> None:
        super().__init__(inbox)
        self._session, self._inbox, self._toast = session, inbox, toast
        self._asked_of: list[TriagedNote] = []
        self._told: tuple[str, ...] | None = None
        self._piles: list[QAction] = []
        for pile, words, keys in _piles():
            run: Callable[[], None] = partial(self.put, pile)
            if pile is Pile.DUPLICATE:
                run = self._ask_original
            self._piles.append(commands.add(f"note.{pile}", words, run, menu=Menu.NOTE, keys=keys))
        undo = QKeySequence.StandardKey.Undo
        words = translate("Command", "Undo what you did last")
        self._undo = commands.add("note.undo", words, session.undo, menu=Menu.NOTE, keys=undo)
        inbox.chosen.connect(self._offer_piles)
        self._offer_piles(None)
        session.originals.connect(self._offer)
        session.sorted.connect(self._take_sorted)
        session.done.connect(self._take_done)
        session.undone.connect(self._take_undone)

    def put(self, pile: Pile) -> None:
        """Put the chosen notes on a pile and go on to the next one."""
        self._put(self._inbox.picked, pile)

    def _offer_piles(self, triaged: TriagedNote | None) -> None:
        for command in self._piles:
            Commands.offer(command, no_note() if triaged is None else "")

    def _put(self, notes: list[TriagedNote], pile: Pile, *, duplicate_of: str = "") -> None:
        if notes:
            self._inbox.step_past(notes)
            self._session.sort(notes, pile, duplicate_of=duplicate_of)

    def _ask_original(self) -> None:
        """Find out which notes the first of those that are chosen may repeat."""
        notes = self._asked_of = self._inbox.picked
        if notes:
            asked = self._inbox.asked
            known = asked.note_id if asked and len(notes) == 1 else ""
            others = [row.triaged for row in self._inbox.model.rows]
            self._session.find_originals(notes[0], others, known)

    def _offer(self, likely: Sequence[str]) -> None:
        """Ask which note is repeated, the likeliest first; others may be chosen in the list by now."""
        notes = self._asked_of
        chosen = {triaged.note.id for triaged in notes}
        rank = {note_id: place for place, note_id in enumerate(likely)}
        rows = [row for row in self._inbox.model.rows if row.triaged.note.id not in chosen]
        first = sorted(
            (row for row in rows if row.triaged.note.id in rank), key=lambda row: rank[row.triaged.note.id]
        )
        rows = first + [row for row in rows if row.triaged.note.id not in rank]
        dialog = OriginalDialog(rows, self._inbox.window())
        dialog.picked.connect(lambda note_id: self._put(notes, Pile.DUPLICATE, duplicate_of=note_id))
        dialog.open()

    def _take_sorted(self, done: Sorted) -> None:
        """Tell where notes were put, and why others were not."""
        if done.note_ids:
            self._told = done.note_ids
            self._toast.say(sorted_words(done), translate("Toast", "Undo"), self._undo.trigger)
        if done.refused:
            self.refused.emit(" ".join(done.refused))

    def _take_done(self, note_ids: tuple[str, ...]) -> None:
        """Take the offer back to undo what is no longer the last thing done."""
        if note_ids is not self._told and self._told is not None:
            self._toast.withdraw()
            self._told = None

    def _take_undone(self, steps: Sequence[Step]) -> None:
        """Tell what was undone."""
        self._toast.say(undone_words(steps))
