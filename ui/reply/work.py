"""The reply column at work: which draft is shown, what is kept of it, what is asked about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.model import OutcomeKind, Variant
from app.workspace import TriagedNote
from app.workspace.replies.desk import About
from app.workspace.replies.preparing import THANKS
from ui import counts
from ui.commands.reasons import no_note
from ui.commands.registry import Commands
from ui.notes import key_of
from ui.reply.commands import ReplyCommands
from ui.reply.drafts import Draft, Drafts, voice_of
from ui.reply.going import Going
from ui.reply.kept_letters import KeptLetters
from ui.reply.leaving import Leaving
from ui.reply.letter_windows import LetterWindows
from ui.reply.looking import Looking
from ui.reply.panel import ReplyPanel
from ui.reply.saving import DraftSaving
from ui.session import TYPED, Kept, Reading, Redrafted, Session, Voice
from ui.tasks import Failure, Lane
from ui.words import ended, fill, translate

if TYPE_CHECKING:
    from app.workspace.live.look import Look

__all__ = ["ReplyWork"]

_ABOUT = "about replies"
_CALM_ENOUGH = frozenset({Variant.CALM, Variant.HAND_OVER})
"""Kinds of reply that are made for an upset note: it need not be told then that it is one."""


class ReplyWork(QObject):
    """What goes on between the reply column, the drafts and the session.

    Args:
        session: what is asked, and told.
        commands: where the commands about replies stand.
        panel: the column.

    Attributes:
        drafts: of all notes.
        saving: keeps them while they are typed.
        windows: the letters that have windows of their own.
    """

    def __init__(
        self, session: Session, commands: Commands, panel: ReplyPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.drafts = Drafts()
        self.saving = DraftSaving(session.keep_typed, self)
        self._session = session
        self._panel = panel
        self._shown: TriagedNote | None = None
        self._about: About | None = None
        self._look: Look | None = None
        self._is_typing = False
        self._leaving = Leaving(session, panel.letter, self._going, "reply", self.saving.flush)
        self._looking = Looking(session, panel.letter, self._going, "reply")
        self._commands = ReplyCommands(commands, panel.letter, self._leaving)
        self._commands.thanks.triggered.connect(lambda: self._pick_kind(THANKS))
        self._commands.question.triggered.connect(lambda: self._pick_kind(Variant.WHICH))
        self._commands.together.triggered.connect(self._answer_together)
        self.windows = LetterWindows(session, panel, KeptLetters(self.saving))
        self._wire()

    def follow(self, reading: Reading) -> None:
        """Let the drafts follow their notes into a new reading."""
        self._look = reading.look
        self.drafts.follow(triaged.note for triaged in reading.triage.notes)
        self.drafts.restore(reading.typed, reading.triage.notes)
        self._panel.banners.show_broken(reading.triage.file_replies)
        self.windows.follow(reading)

    @property
    def is_writing(self) -> bool:
        """Whether somebody is typing to the note on the screen, and has done nothing about it since."""
        return self._is_typing and self._panel.editor.hasFocus()

    def show(self, triaged: TriagedNote | None) -> None:
        """Show the reply to a note, or to the same one with news."""
        same = self._shown is not None and triaged is not None and _is_same(triaged, self._shown)
        self._shown = triaged
        if not same:
            self._is_typing = False
            self._leaving.forget()
            self._about = None
            self._panel.banners.hide_about_note()
        if triaged is None:
            self._panel.show_nothing()
            self._commands.follow(None, None)
            self._commands.follow_reply(no_note())
            return
        draft = self.drafts.of(triaged.note)
        if draft.voice == Voice() or (triaged.reply is None and not draft.voice.kind):
            draft = draft.with_reply(triaged, triaged.reply)
        else:
            self._session.redraft(triaged, draft.voice)
        self._keep(draft, triaged, same_note=same)
        self._ask_about(triaged)

    # --- what is known about the note ----------------------------------------------------------

    def _ask_about(self, triaged: TriagedNote) -> None:
        """Ask which kinds of reply fit, and whether the note sounds upset."""
        if (look := self._look) is not None:
            desk = self._session.project.replies
            self._session.tasks.run(
                _ABOUT, lambda _ticket: desk.about(triaged, look), self._take_about, lane=Lane.ANSWERING
            )

    def _take_about(self, about: About) -> None:
        if self._shown is not None and _is_same(about.triaged, self._shown):
            self._about = about
            self._show_about()

    def _show_about(self) -> None:
        """Show what is known about replies to the note, as it fits the draft on the screen."""
        triaged, about = self._shown, self._about
        if triaged is None or about is None:
            return
        kind = self.drafts.of(triaged.note).voice.kind
        banners, can_thank = self._panel.banners, THANKS in about.kinds and kind != THANKS
        banners.show_heat(
            triaged,
            None if kind in _CALM_ENOUGH else about.heated,
            can_calm=Variant.CALM in about.kinds,
            can_hand_over=Variant.HAND_OVER in about.kinds,
        )
        banners.show_done(triaged.state.outcome.kind if can_thank else None)
        self._panel.switches.show_kinds(about.kinds)
        count = len(about.together)
        words = counts.answer_all(count) if count > 1 else ""
        is_done = triaged.state.outcome.kind is OutcomeKind.DONE
        self._panel.show_offers(question=Variant.WHICH in about.kinds and not is_done, together=words)
        self._commands.follow(about, kind)

    # --- the draft -----------------------------------------------------------------------------

    def _keep(self, draft: Draft, triaged: TriagedNote, *, same_note: bool = True) -> None:
        """Keep a draft and show it."""
        self.drafts.keep(key_of(triaged.note), draft)
        none = translate("Command", "there is no reply to this note yet")
        self._commands.follow_reply(none if draft.base is None else "")
        self._panel.show_draft(triaged, draft, same_note=same_note)

    def _keep_typed(self, text: str) -> None:
        """Keep what was typed."""
        if (triaged := self._shown) is not None:
            self._is_typing = True
            draft = self.drafts.of(triaged.note).with_typed(text)
            self.drafts.keep(key_of(triaged.note), draft)
            self.saving.note(draft.for_ledger(triaged.note.id))
            self._panel.note_typed(draft)
            self._show_about()

    def _redraft(self, voice: Voice) -> None:
        """Ask for a draft in another voice."""
        if (triaged := self._shown) is not None:
            draft = self.drafts.of(triaged.note).with_voice(voice)
            self.drafts.keep(key_of(triaged.note), draft)
            if draft.typed is not None:
                self.saving.note(draft.for_ledger(triaged.note.id))
            self._session.redraft(triaged, voice)

    def _pick_kind(self, kind: str) -> None:
        """Ask for another kind of reply, in the voice of the present one."""
        if (triaged := self._shown) is not None:
            newest = self.drafts.of(triaged.note).newest
            voice = voice_of(newest) if newest is not None else Voice()
            self._redraft(replace(voice, kind=kind))

    def _answer_together(self) -> None:
        """Answer all notes of this client about texts in one letter."""
        if self._about is not None and self._about.together:
            self.windows.answer_together(self._about.together)

    def _mark_called(self) -> None:
        """Mark a note as answered to which nothing was written."""
        if (triaged := self._shown) is not None:
            self._session.mark(triaged, OutcomeKind.ANSWERED)

    def _take_redraft(self, answer: Redrafted) -> None:
        """Show a draft in another voice."""
        triaged = self._shown
        if triaged is not None and _is_same(answer.triaged, triaged):
            self._keep(self.drafts.of(triaged.note).with_reply(answer.triaged, answer.reply), triaged)
            self._show_about()

    def _settle_draft(self, settle: Callable[[Draft, str], Draft]) -> None:
        """Take the new draft, or go on with the typed text."""
        if (triaged := self._shown) is not None:
            draft = settle(self.drafts.of(triaged.note), triaged.note.text)
            self.saving.note(draft.for_ledger(triaged.note.id))
            self._keep(draft, triaged)
            self._panel.editor.setFocus()  # what was clicked is gone

    def _going(self) -> Going | None:
        """Return what would go if the reply left now."""
        draft = self.drafts.of(self._shown.note) if self._shown is not None else None
        if draft is None or draft.base is None or self._shown is None or not self._panel.is_writing:
            return None
        told = draft.base.triaged.with_state(self._shown.state)
        return Going((told,), draft.base.reply, draft.text)

    # --- what comes back -----------------------------------------------------------------------

    def _take_kept(self, kept: Kept) -> None:
        """Take what came of keeping typed text."""
        self.saving.take_kept(kept)
        if kept.rival is not None and not self.windows.tell_rival(kept.note_id, kept.rival.who):
            words = translate("Reply", "%1 is writing a reply to note %2 as well. Both texts are kept.")
            self._panel.tell_rival(fill(words, kept.rival.who or "?", kept.note_id))

    def _take_failure(self, failure: Failure) -> None:
        """Try again to keep text whose keeping crashed."""
        if failure.topic.startswith(f"{TYPED} "):
            note_id = failure.topic.removeprefix(f"{TYPED} ")
            self.saving.take_kept(Kept(note_id, trouble=ended(failure.title)))

    def _take_done(self, note_ids: tuple[str, ...]) -> None:
        """Take note that something was done about the note: it may make room for the next one."""
        if self._shown is not None and self._shown.note.id in note_ids:
            self._is_typing = False

    def _tell_unsaved(self, trouble: str) -> None:
        words = translate("Reply", "What you typed is not saved yet. %1 Copycue goes on trying.")
        self._panel.tell_unsaved(fill(words, trouble) if trouble else "")

    def _wire(self) -> None:
        """Pass on what happens in the column and what the session tells."""
        panel, session = self._panel, self._session
        session.redrafted.connect(self._take_redraft)
        session.kept.connect(self._take_kept)
        session.done.connect(self._take_done)
        session.tasks.failed.connect(self._take_failure)
        self.saving.troubled.connect(self._tell_unsaved)
        panel.letter.typed.connect(self._keep_typed)
        panel.voice_picked.connect(self._redraft)
        panel.draft_accepted.connect(lambda: self._settle_draft(Draft.accepted))
        panel.draft_declined.connect(lambda: self._settle_draft(Draft.kept))
        panel.question_wanted.connect(self._commands.question.trigger)
        panel.together_wanted.connect(self._commands.together.trigger)
        banners = panel.banners
        banners.file_reply_wanted.connect(self.windows.write_about_file)
        banners.calm_wanted.connect(lambda: self._pick_kind(Variant.CALM))
        banners.handover_wanted.connect(lambda: self._pick_kind(Variant.HAND_OVER))
        banners.thanks_wanted.connect(self._commands.thanks.trigger)
        banners.lines_wanted.connect(panel.letter.put_on_clipboard)
        banners.called.connect(self._mark_called)


def _is_same(triaged: TriagedNote, other: TriagedNote) -> bool:
    return key_of(triaged.note) == key_of(other.note)
