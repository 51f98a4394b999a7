"""The right column: what is to be known, how the draft sounds, and the letter itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model import OutcomeKind
from app.workspace import TriagedNote
from ui.notes import key_of
from ui.parts.button import Button
from ui.parts.surface import Column, Notice, label
from ui.parts.type import LARGE, heading, sized
from ui.place.words import why_silent
from ui.reply.banners import Banners
from ui.reply.drafts import Draft
from ui.reply.letter import COPY_KEYS, Letter
from ui.reply.switches import VoiceSwitches
from ui.words import translate

__all__ = ["COPY_KEYS", "ReplyPanel"]

_SIDE = 22


class ReplyPanel(Column):
    """What to say.

    Signals:
        voice_picked: a ``Voice``.
        draft_accepted: the new draft is to take the place of the typed text.
        draft_declined: the typed text was preferred.
        question_wanted: the client is to be asked which text is meant.
        together_wanted: one letter is to answer all notes of this client.
    """

    voice_picked = Signal(object)
    draft_accepted = Signal()
    draft_declined = Signal()
    question_wanted = Signal()
    together_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=True)
        self.banners = Banners()
        self.switches = VoiceSwitches()
        self.together = Button("")
        self.letter = Letter()
        self.editor, self.copy = self.letter.editor, self.letter.copy
        self.state, self.stale = self.letter.state, self.letter.stale
        self.news = Notice(translate("Reply", "News about this reply"))
        self.rival = Notice(translate("Reply", "Somebody else writes, too"))
        self.unsaved = Notice(translate("Reply", "Whether typed text is saved"), trouble=True)
        self.silence_head = label()
        self.silence = label()
        self.question = Button(translate("Reply", "Ask the client which text is meant"))
        self._draft: Draft | None = None
        self._lay_out()
        self._wire()
        self.show_nothing()

    @property
    def is_writing(self) -> bool:
        """Whether a letter is on the screen."""
        return not self._writing.isHidden()

    def show_nothing(self) -> None:
        """Show that no note is selected."""
        self._draft = None
        self._show_page(None)
        self.letter.set_sendable(sendable=False)
        self.banners.hide_about_note()

    def show_draft(self, triaged: TriagedNote, draft: Draft, *, same_note: bool) -> None:
        """Show the draft of a note; for the same note again, the editor keeps its place and its undo."""
        unchanged = same_note and draft == self._draft
        self._draft = draft
        if not same_note:
            self.rival.hide()
            self.letter.be_quiet()
            self.show_offers(question=False, together="")
        if draft.base is None and draft.offered is None and draft.typed is None:
            self._tell_silence(triaged)
            self._show_page(self._silent)
            self.letter.set_sendable(sendable=False)
            return
        self._show_page(self._writing)
        newest = draft.newest
        subject = newest.subject if newest else ""
        self.letter.show_text(draft.text, subject, key_of(triaged.note), same=same_note)
        if newest is not None:
            self.switches.show_reply(newest)
        self.switches.setEnabled(newest is not None)
        self.letter.set_sendable(sendable=draft.base is not None)
        self._tell_news(triaged, draft)
        if not unchanged:
            self.letter.be_quiet()
            self.letter.count_words(edited=draft.typed is not None)

    def _tell_silence(self, triaged: TriagedNote) -> None:
        """Say why there is no draft; what the client has done needs none, and no place is looked for."""
        is_done = triaged.state.outcome.kind is OutcomeKind.DONE
        no_reply, unneeded = translate("Reply", "No reply yet"), translate("Reply", "No reply needed")
        self.silence_head.setText(unneeded if is_done else no_reply)
        self.silence.setText(why_silent(triaged.verdict))
        self.silence.setHidden(is_done)
        self._next_step.setHidden(is_done)

    def note_typed(self, draft: Draft) -> None:
        """Take the state after typing, which is on the screen already."""
        former, self._draft = self._draft, draft
        self.letter.count_words(edited=draft.typed is not None)
        if former is not None and former.base is not draft.base and draft.newest is not None:
            self.switches.show_reply(draft.newest)  # undo has brought a former draft back
            self.letter.subject.setText(draft.newest.subject)

    def show_offers(self, *, question: bool, together: str) -> None:
        """Offer what else can be done.

        Args:
            question: the client can be asked which text is meant.
            together: words for one letter to all notes; "": there are not two.
        """
        self.question.setVisible(question)
        self.together.setText(together)
        self.together.setAccessibleName(together)
        self.together.setVisible(bool(together))
        self.together.updateGeometry()

    def tell_rival(self, words: str) -> None:
        """Say that somebody else writes to this note, too."""
        self.rival.say(words, translate("Reply", "All right"))

    def tell_unsaved(self, words: str) -> None:
        """Say why typed text is not saved yet; "": it is."""
        if words:
            self.unsaved.say(words)
        else:
            self.unsaved.hide()

    def _show_page(self, page: QWidget | None) -> None:
        """Show one page; None: nothing."""
        for other in (self._writing, self._silent):
            other.setVisible(other is page)

    def _tell_news(self, triaged: TriagedNote, draft: Draft) -> None:
        """Say what has changed beside the typed text."""
        use, keep = translate("Reply", "Use the new draft"), translate("Reply", "Keep mine")
        if draft.typed is None:
            self.news.hide()
        elif draft.newest is None or (triaged.reply is None and not draft.voice.kind):
            self.news.say(
                translate(
                    "Reply",
                    "Copycue is no longer sure about this note. Your text is kept; please look it through.",
                )
            )
        elif draft.note_text != triaged.note.text:
            self.news.say(
                translate("Reply", "The client has changed the note since you wrote this."),
                use if draft.offered else "",
                keep,
            )
        elif draft.offered is not None:
            told = translate("Reply", "There is a new draft. Your text is kept.")
            if draft.base is None:  # typed before the last start, of a draft that is not known any more
                told = translate("Reply", "There is a new draft, and your text. Choose which of them goes.")
            self.news.say(told, use, keep)
        else:
            self.news.hide()

    def _lay_out(self) -> None:
        """Put banners, switches and letter below each other."""
        self._writing = QWidget()
        layout = QVBoxLayout(self._writing)
        layout.setContentsMargins(_SIDE, 0, _SIDE, 16)
        layout.setSpacing(10)
        self.together.hide()
        self.switches.add(self.together)
        layout.addWidget(self.switches)
        for notice in (self.news, self.rival):
            layout.addWidget(notice)
        layout.addWidget(self.letter, 1)
        layout.addWidget(self.unsaved)
        self._silent = self._silence_page()
        above = QVBoxLayout()
        above.setContentsMargins(_SIDE, 0, _SIDE, 0)
        above.addWidget(self.banners)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 18, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(above)
        # No QStackedWidget: that takes the room of its largest page, as high as that would like to be.
        for page in (self._writing, self._silent):
            whole.addWidget(page, 1)
        whole.addStretch(0)

    def _silence_page(self) -> QWidget:
        """Return the page for a note about which nothing may be told yet."""
        page = QWidget()
        self.silence_head.setFont(heading(self.font()))
        self.silence.setWordWrap(True)
        self.silence.setFont(sized(self.font(), LARGE))
        self._next_step = label(
            translate(
                "Reply",
                "Look at the places beside this, likeliest first: say which text is meant, or whose it is.",
            ),
            soft=True,
        )
        self._next_step.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(_SIDE, 0, _SIDE, 16)
        layout.setSpacing(8)
        for part in (self.silence_head, self.silence, self._next_step):
            layout.addWidget(part)
        layout.addSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.question)
        line.addStretch()
        layout.addLayout(line)
        layout.addStretch()
        return page

    def _wire(self) -> None:
        """Connect the parts."""
        self.switches.picked.connect(self.voice_picked)
        self.together.clicked.connect(self.together_wanted)
        self.news.accepted.connect(self.draft_accepted)
        self.news.dismissed.connect(self.draft_declined)
        self.rival.accepted.connect(self.rival.hide)
        self.question.clicked.connect(self.question_wanted)
