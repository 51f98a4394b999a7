"""The reply column at work: which draft is shown, what is kept of it, what is asked about it."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence

from app.model import Note
from app.workspace import TriagedNote
from ui.commands.registry import Commands, Menu
from ui.notes import NoteKey, key_of
from ui.reply.drafts import Draft, Drafts
from ui.reply.panel import COPY_KEYS, ReplyPanel
from ui.reply.saving import DraftSaving
from ui.session import VERIFY, Checked, Reading, Redrafted, Session, Voice
from ui.tasks import Failure
from ui.words import translate

__all__ = ["ReplyWork"]


class ReplyWork(QObject):
    """What goes on between the reply column, the drafts and the session.

    Args:
        session: what is asked, and told.
        commands: where the commands about replies stand.
        panel: the column.

    Attributes:
        drafts: of all notes.
        saving: keeps them while they are typed.
    """

    def __init__(
        self, session: Session, commands: Commands, panel: ReplyPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.drafts = Drafts()
        self.saving = DraftSaving(self._save, self)
        self._session = session
        self._panel = panel
        self._shown: TriagedNote | None = None
        self._wire()
        self._add_commands(commands)

    def follow(self, reading: Reading) -> None:
        """Let the drafts follow their notes into a new reading."""
        self.drafts.follow(triaged.note for triaged in reading.triage.notes)
        self.drafts.restore(reading.typed, reading.triage.notes)

    def show(self, triaged: TriagedNote | None) -> None:
        """Show the reply to a note, or to the same one with news."""
        same = self._shown is not None and _key(triaged) == _key(self._shown)
        self._shown = triaged
        if triaged is None:
            self._panel.show_nothing()
            return
        draft = self.drafts.of(triaged.note)
        if draft.voice == Voice() or triaged.reply is None:
            draft = draft.with_reply(triaged, triaged.reply)
        else:
            self._session.redraft(triaged, draft.voice)
        self._keep(draft, triaged, same_note=same)

    def _wire(self) -> None:
        """Pass on what happens in the column and what the session tells."""
        panel, session = self._panel, self._session
        session.redrafted.connect(self._take_redraft)
        session.checked.connect(self._take_check)
        session.tasks.failed.connect(self._take_failure)
        panel.typed.connect(self._keep_typed)
        panel.voice_picked.connect(self._redraft)
        panel.copy_wanted.connect(self._copy)
        panel.draft_accepted.connect(lambda: self._settle_draft(Draft.accepted))
        panel.draft_declined.connect(lambda: self._settle_draft(Draft.kept))
        panel.check_wanted.connect(session.refresh)

    def _add_commands(self, commands: Commands) -> None:
        """Add the commands about replies."""
        words = translate("Command", "Copy the reply")
        copy = commands.add("reply.copy", words, self._panel.copy.click, menu=Menu.REPLY, keys=COPY_KEYS)
        enter = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Enter)
        copy.setShortcuts([COPY_KEYS, QKeySequence(enter)])

    def _keep(self, draft: Draft, triaged: TriagedNote, *, same_note: bool = True) -> None:
        """Keep a draft and show it."""
        self.drafts.keep(key_of(triaged.note), draft)
        self._panel.show_draft(triaged, draft, same_note=same_note)

    def _keep_typed(self, text: str) -> None:
        """Keep what was typed."""
        if (triaged := self._shown) is not None:
            draft = self.drafts.of(triaged.note).with_typed(text)
            self.drafts.keep(key_of(triaged.note), draft)
            self.saving.note(triaged.note, draft)
            self._panel.note_typed(draft)

    def _save(self, note: Note, draft: Draft) -> None:
        """Have typed text kept."""
        self._session.keep_typed(draft.for_ledger(note.id))

    def _redraft(self, voice: Voice) -> None:
        """Ask for a draft in another voice."""
        if (triaged := self._shown) is not None:
            self.drafts.keep(key_of(triaged.note), self.drafts.of(triaged.note).with_voice(voice))
            self._session.redraft(triaged, voice)

    def _take_redraft(self, answer: Redrafted) -> None:
        """Show a draft in another voice."""
        triaged = self._shown
        if triaged is not None and _key(triaged) == _key(answer.triaged):
            self._keep(self.drafts.of(triaged.note).with_reply(answer.triaged, answer.reply), triaged)

    def _settle_draft(self, settle: Callable[[Draft, str], Draft]) -> None:
        """Take the new draft, or go on with the typed text."""
        if (triaged := self._shown) is not None:
            draft = settle(self.drafts.of(triaged.note), triaged.note.text)
            self.saving.note(triaged.note, draft)
            self._keep(draft, triaged)

    def _copy(self) -> None:
        """Check what the reply tells, then copy it."""
        draft = self.drafts.of(self._shown.note) if self._shown else None
        if draft is not None and draft.base is not None:
            self._panel.show_checking()
            self._session.verify(draft.base.triaged)

    def _take_check(self, answer: Checked) -> None:
        """Copy the reply that was checked. If another draft took its place meanwhile, that is checked."""
        base = self.drafts.of(self._shown.note).base if self._shown else None
        if base is not None and base.triaged == answer.triaged:
            self._panel.show_checked(answer.problems, places=len(answer.triaged.verdict.claimed))
        else:
            self._copy()

    def _take_failure(self, failure: Failure) -> None:
        """Be ready again after a check that did not come to its end."""
        if failure.topic == VERIFY:
            self._panel.show_unchecked()


def _key(triaged: TriagedNote | None) -> NoteKey | None:
    return key_of(triaged.note) if triaged is not None else None
