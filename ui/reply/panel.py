"""The right column: the draft in an editor, how it sounds, what is to be known, and Copy."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.model import Problem
from app.workspace import TriagedNote
from ui import counts
from ui.parts.button import Button, Look
from ui.parts.signs import Sign
from ui.parts.surface import Column, Frame, Notice, SignLabel, label
from ui.parts.type import LARGE, heading, sized
from ui.place.words import why_silent
from ui.reply.clipboard import html_of, mime_of
from ui.reply.drafts import Draft
from ui.reply.editor import ReplyEditor
from ui.reply.switches import VoiceSwitches
from ui.words import ended, fill, sentences, translate

__all__ = ["COPY_KEYS", "ReplyPanel"]

COPY_KEYS = QKeySequence("Ctrl+Return")


class ReplyPanel(Column):
    """What to say.

    Signals:
        typed: the text after a person changed it.
        voice_picked: a ``Voice``.
        copy_wanted: the reply is to be checked and copied.
        draft_accepted: the new draft is to take the place of the typed text.
        draft_declined: the typed text was preferred.
        check_wanted: the files are to be read again.
    """

    typed = Signal(str)
    voice_picked = Signal(object)
    copy_wanted = Signal()
    draft_accepted = Signal()
    draft_declined = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=True)
        self.switches = VoiceSwitches()
        self.editor = ReplyEditor()
        self.subject = label(soft=True)
        self.news = Notice(translate("Reply", "News about this reply"))
        self.stale = Notice(translate("Reply", "Why the reply was not copied"), trouble=True)
        self.copy = Button(translate("Reply", "Copy reply"), look=Look.PRIMARY, keys=COPY_KEYS)
        self.state = SignLabel(translate("Reply", "State of the reply"))
        self.silence = label()
        self._draft: Draft | None = None
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no note is selected."""
        self._draft = None
        self._pages.setCurrentWidget(self._empty)
        self.copy.setEnabled(False)

    def show_draft(self, triaged: TriagedNote, draft: Draft, *, same_note: bool) -> None:
        """Show the draft of a note; for the same note again, the editor keeps its place and its undo."""
        unchanged = same_note and draft == self._draft
        self._draft = draft
        if draft.base is None and draft.offered is None and draft.typed is None:
            self.silence.setText(why_silent(triaged.verdict))
            self._pages.setCurrentWidget(self._silent)
            self.copy.setEnabled(False)
            return
        self._pages.setCurrentWidget(self._writing)
        if same_note:
            self.editor.replace_text(draft.text)
        else:
            self.editor.begin(draft.text)
        if draft.newest is not None:
            self.switches.show_reply(draft.newest)
            self.subject.setText(draft.newest.subject)
        self.switches.setEnabled(triaged.reply is not None)
        self.copy.setEnabled(draft.base is not None)
        self._tell_news(triaged, draft)
        if not unchanged:
            self.stale.hide()
            self._count_words()

    def note_typed(self, draft: Draft) -> None:
        """Take the state after typing, which is on the screen already."""
        self._draft = draft
        self.stale.hide()
        self._count_words()

    def show_checking(self) -> None:
        """Show that the places are being checked."""
        self.copy.setEnabled(False)
        self.state.say(translate("Reply", "Checking the places …"))

    def show_checked(self, problems: tuple[Problem, ...], *, places: int) -> None:
        """Copy the reply if all it tells is true, else say what is not."""
        self.copy.setEnabled(True)
        if problems:
            self._count_words()
            lead = translate("Reply", "Not copied: what the reply says is no longer so.")
            told = (part for problem in problems[:2] for part in (_where(problem), sentences(problem.hint)))
            self.stale.say(
                " ".join(part for part in (lead, *told) if part), translate("Reply", "Read the files again")
            )
            return
        self.stale.hide()
        self._put_on_clipboard()
        words = counts.copied_places(places) if places else translate("Reply", "Copied")
        self.state.say(words, Sign.TICK)

    def show_unchecked(self) -> None:
        """Be ready again after a check that did not come to its end; nothing was copied."""
        if self._draft is not None:
            self.copy.setEnabled(self._draft.base is not None)
            self._count_words()

    def _put_on_clipboard(self) -> None:
        """Copy the reply, plain and as HTML of the same words."""
        draft = self._draft
        if draft is None or draft.base is None:
            return
        markup = draft.base.reply.html if draft.typed is None else html_of(draft.text)
        QGuiApplication.clipboard().setMimeData(mime_of(draft.text, markup))

    def _tell_news(self, triaged: TriagedNote, draft: Draft) -> None:
        """Say what has changed beside the typed text."""
        use, keep = translate("Reply", "Use the new draft"), translate("Reply", "Keep mine")
        if draft.typed is None:
            self.news.hide()
        elif triaged.reply is None:
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
            self.news.say(translate("Reply", "There is a new draft. Your text is kept."), use, keep)
        else:
            self.news.hide()

    def _count_words(self) -> None:
        """Show how long the reply is."""
        count = len(self._draft.text.split()) if self._draft else 0
        edited = self._draft is not None and self._draft.typed is not None
        words = counts.words(count)
        self.state.say(fill(translate("Reply", "%1 · edited"), words) if edited else words)

    def _lay_out(self) -> None:
        """Put switches, editor, notices and the copy button below each other."""
        self._writing = QWidget()
        self.subject.setWordWrap(True)
        self.subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.subject.setAccessibleName(translate("Reply", "Subject of the reply"))
        layout = QVBoxLayout(self._writing)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        layout.addWidget(self.switches)
        layout.addWidget(self.subject)
        layout.addWidget(Frame(self.editor, QMargins(18, 16, 8, 12)), 1)
        layout.addWidget(self.news)
        layout.addWidget(self.stale)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.copy)
        foot.addWidget(self.state, 1)
        layout.addLayout(foot)
        self._silent = self._silence_page()
        self._empty = QWidget()
        for page in (self._writing, self._silent, self._empty):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _silence_page(self) -> QWidget:
        """Return the page for a note about which nothing may be told yet."""
        page = QWidget()
        head = label(translate("Reply", "No reply yet"))
        head.setFont(heading(self.font()))
        self.silence.setWordWrap(True)
        self.silence.setFont(sized(self.font(), LARGE))
        next_step = label(
            translate(
                "Reply",
                "Look at the places beside this, likeliest first: say which text is meant, or whose it is.",
            ),
            soft=True,
        )
        next_step.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(8)
        for part in (head, self.silence, next_step):
            layout.addWidget(part)
        layout.addStretch()
        return page

    def _wire(self) -> None:
        """Connect the parts."""
        self.editor.typed.connect(self.typed)
        self.switches.picked.connect(self.voice_picked)
        self.copy.clicked.connect(self.copy_wanted)
        self.news.accepted.connect(self.draft_accepted)
        self.news.dismissed.connect(self.draft_declined)
        self.stale.accepted.connect(self.check_wanted)


def _where(problem: Problem) -> str:
    """Return a problem with its place."""
    if problem.line is None:
        return fill("%1: %2", problem.file, ended(problem.message))
    return fill(
        translate("Reply", "%1, line %2: %3"), problem.file, str(problem.line), ended(problem.message)
    )
