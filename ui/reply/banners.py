"""What is said above a reply: the note sounds upset, the client has done it, a file is broken.

And that another letter was begun, which nobody looks at: whoever owns the letters says that.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model import OutcomeKind
from app.workspace import FileReply, TriagedNote
from app.workspace.replies.desk import Heated
from ui.notes import NoteKey, key_of
from ui.parts.surface import Notice
from ui.words import fill, sentences, translate

__all__ = ["THANKS_KEYS", "Banners"]

THANKS_KEYS = QKeySequence("Ctrl+T")
_QUOTED = 4
"""So many words of an upset note are quoted."""
_QUOTED_LENGTH = 40


class Banners(QWidget):
    """The banners above a reply, each with what can be done; nothing most of the time.

    Signals:
        calm_wanted: the note is to be answered calmly.
        handover_wanted: the client is to be told that somebody takes over.
        lines_wanted: lines about an upset note are to be copied: the text.
        called: it was settled on the phone.
        thanks_wanted: the thank-you draft is to be taken.
        file_reply_wanted: the ``FileReply`` that is to be written.
    """

    calm_wanted = Signal()
    handover_wanted = Signal()
    lines_wanted = Signal(str)
    called = Signal()
    thanks_wanted = Signal()
    file_reply_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.broken = Notice(translate("Banner", "A file is broken"), trouble=True)
        self.heat = Notice(translate("Banner", "The note sounds upset"), trouble=True)
        self.sheet = Notice(translate("Banner", "The note in five lines"))
        self.done = Notice(translate("Banner", "What the client has done"))
        self.unfinished = Notice(translate("Banner", "A letter that was begun"))
        self._heated: Heated | None = None
        self._note: TriagedNote | None = None
        self._calm: set[tuple[NoteKey, str]] = set()
        self._file_replies: tuple[FileReply, ...] = ()
        self._put_off: frozenset[FileReply] = frozenset()
        self._is_handed_over = False
        self._can_hand_over = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for banner in (self.broken, self.unfinished, self.heat, self.sheet, self.done):
            layout.addWidget(banner)
        self.heat.chosen.connect(self._choose_about_heat)
        self.sheet.chosen.connect(self._choose_on_sheet)
        self.done.accepted.connect(self.thanks_wanted)
        self.broken.chosen.connect(self._choose_about_file)

    # --- an upset note -------------------------------------------------------------------------

    def show_heat(
        self, triaged: TriagedNote, heated: Heated | None, *, can_calm: bool, can_hand_over: bool
    ) -> None:
        """Say that a note sounds upset, with the words that show it.

        Args:
            triaged: the note.
            heated: how it sounds, and what helps; None: it does not sound upset.
            can_calm: enough is certain for a calm answer.
            can_hand_over: somebody is named who takes over.
        """
        self._note, self._heated, self._can_hand_over = triaged, heated, can_hand_over
        self.sheet.hide()
        if heated is None or _name(triaged) in self._calm:
            self.heat.hide()
            return
        text = triaged.note.text
        words = dict.fromkeys(text[sign.start : sign.end] for sign in heated.report.signs)
        quoted = translate("Banner", "“%1”")
        shown = [fill(quoted, " ".join(word.split())[:_QUOTED_LENGTH]) for word in list(words)[:_QUOTED]]
        self.heat.say(
            fill(translate("Banner", "This note sounds upset: %1."), ", ".join(shown)),
            translate("Banner", "Answer calmly") if can_calm else "",
            translate("Banner", "Call"),
            translate("Banner", "Hand over"),
            translate("Banner", "Not upset"),
        )

    def _choose_about_heat(self, choice: int) -> None:
        """Do what was chosen about an upset note."""
        if self._note is None or self._heated is None:
            return
        if choice == 0:
            self.calm_wanted.emit()
        elif choice in {1, 2}:
            self._show_sheet(self._heated, handed_over=choice == 2)  # noqa: PLR2004 - the third link
        else:
            self._calm.add(_name(self._note))
            self.heat.hide()
            self.sheet.hide()

    def _show_sheet(self, heated: Heated, *, handed_over: bool) -> None:
        """Show the note in five lines: for a call, or with words to hand it over."""
        self._is_handed_over = handed_over
        copy, back = translate("Banner", "Copy these lines"), translate("Banner", "Close")
        if handed_over:
            tell = translate("Banner", "Tell the client") if self._can_hand_over else ""
            self.sheet.say(heated.upset.hand_over, copy, back, tell)
        else:
            lines = "\n".join(heated.upset.summary)
            self.sheet.say(lines, copy, back, translate("Banner", "I have called: mark as answered"))

    def _choose_on_sheet(self, choice: int) -> None:
        """Do what was chosen about the five lines."""
        if choice == 0:
            self.lines_wanted.emit(self.sheet.words)
            return
        self.sheet.hide()
        if choice != 1:
            (self.handover_wanted if self._is_handed_over else self.called).emit()

    # --- the client has done it ----------------------------------------------------------------

    def show_done(self, kind: OutcomeKind | None) -> None:
        """Say that the client has made the change, as asked or otherwise; None: nothing is to be said."""
        if kind is None:
            self.done.hide()
            return
        said = translate("Banner", "The client has made this change.")
        if kind is OutcomeKind.DIFFERENTLY:
            said = translate("Banner", "The client has changed this text in another way.")
        keys = THANKS_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
        self.done.say(said, fill(translate("Banner", "Take the thank-you draft (%1)"), keys))

    # --- a broken file -------------------------------------------------------------------------

    def show_broken(self, replies: Sequence[FileReply]) -> None:
        """Say which files are broken and how they are mended; each can be put off until it changes."""
        self._file_replies = tuple(one for one in replies if one not in self._put_off)
        if not self._file_replies:
            self.broken.hide()
            return
        first, *others = self._file_replies
        problem = first.problems[0]
        said = translate("Banner", "%1 must be repaired, line %2: %3")
        words = fill(said, first.file, str(problem.line), sentences(problem.message, problem.hint))
        if others:
            more = translate("Banner", "Other files must be repaired, too: %1.")
            words = f"{words} {fill(more, ', '.join(one.file for one in others))}"
        self.broken.say(words, translate("Banner", "Write to the client"), translate("Banner", "Later"))

    def _choose_about_file(self, choice: int) -> None:
        """Write about the broken file, or leave it for later."""
        if not self._file_replies:
            return
        first = self._file_replies[0]
        if choice == 0:
            self.file_reply_wanted.emit(first)
        else:
            self._put_off |= {first}
            self.show_broken(self._file_replies)

    def hide_about_note(self) -> None:
        """Say nothing about a note: there is none, or another one is not known yet."""
        self._note = self._heated = None
        for banner in (self.heat, self.sheet, self.done):
            banner.hide()


def _name(triaged: TriagedNote) -> tuple[NoteKey, str]:
    return key_of(triaged.note), triaged.note.text
