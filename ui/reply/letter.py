"""A letter while it is written: its editor, what is to be looked at in it, and the ways out."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.model import Problem
from app.workspace.replies.checkup import Checkup
from ui import counts
from ui.notes import NoteKey
from ui.parts.button import Button, Look
from ui.parts.flow import FlowLayout
from ui.parts.signs import Sign
from ui.parts.surface import Frame, Notice, SignLabel, label
from ui.reply.clipboard import mime_of
from ui.reply.editor import ReplyEditor
from ui.reply.points import Point, points_of
from ui.reply.remarks import Remarks
from ui.words import ended, fill, sentences, translate

__all__ = ["ANSWERED_KEYS", "COPY_KEYS", "Letter"]

COPY_KEYS = QKeySequence("Ctrl+Return")
ANSWERED_KEYS = QKeySequence("Ctrl+D")
_SHOWN_PROBLEMS = 2
_STATE_LETTERS = 16
"""Average letters that the state of the letter needs in a line."""


class Letter(QWidget):
    """Writes one letter. What it knows of the world comes from whoever owns it.

    Signals:
        typed: the text after a person changed it.
        changed: the text is another one, whoever changed it.
        copy_wanted: the letter is to be copied.
        go_on_wanted: the letter is to leave although something is to be looked at.
        answered_wanted: its notes are to be marked as answered.
        check_wanted: the files are to be read again.
    """

    typed = Signal(str)
    changed = Signal()
    copy_wanted = Signal()
    go_on_wanted = Signal()
    answered_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = label(soft=True)
        self.editor = ReplyEditor()
        self.remarks = Remarks()
        self.stale = Notice(translate("Reply", "Why the reply was not copied"), trouble=True)
        self.doubt = Notice(translate("Reply", "Before the reply leaves"))
        self.after = Notice(translate("Reply", "After the reply has left"))
        self.copy = Button(translate("Reply", "Copy reply"), look=Look.PRIMARY, keys=COPY_KEYS)
        self.export = Button(translate("Reply", "Export ▾"))
        self.state = SignLabel(translate("Reply", "State of the reply"))
        self._edited = False
        self._checkup = Checkup("")
        self._points: tuple[Point, ...] = ()
        self._shown: int | None = None
        self._kept: dict[NoteKey, set[tuple[str, str]]] = {}
        self._key: NoteKey = ("", "")
        self._lay_out()
        self._wire()

    # --- what is written -----------------------------------------------------------------------

    def show_text(self, text: str, subject: str, key: NoteKey, *, same: bool) -> None:
        """Show a letter; for the same note again, the editor keeps its place and its undo."""
        self._key = key
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))
        if same and text == self.editor.text:
            return
        if same:
            self.editor.replace_text(text)
        else:
            self.editor.begin(text)
        self._point_out((), None)
        self.changed.emit()

    def count_words(self, *, edited: bool) -> None:
        """Show how long the letter is, in place of what was said before."""
        self._edited = edited
        words = counts.words(len(self.editor.text.split()))
        self.state.say(fill(translate("Reply", "%1 · edited"), words) if edited else words)

    def set_sendable(self, *, sendable: bool) -> None:
        """Let the letter leave, or not."""
        self.copy.setEnabled(sendable)
        self.export.setEnabled(sendable)

    def be_quiet(self) -> None:
        """Take back what was said of a text that is another one now."""
        for notice in (self.stale, self.doubt, self.after):
            notice.hide()

    # --- what is to be looked at ---------------------------------------------------------------

    def show_checkup(self, checkup: Checkup) -> None:
        """Show what is to be looked at, unless the text is another one meanwhile."""
        if checkup.text != self.editor.text:
            return
        self._checkup = checkup
        shown = self._points[self._shown].name if self._shown is not None else None
        points = points_of(checkup, self._kept.get(self._key, ()))
        again = next((at for at, point in enumerate(points) if point.name == shown), None)
        self._point_out(points, again)

    def show_next_point(self) -> None:
        """Lead to the next point, behind the last one to the first."""
        if self._points:
            self._lead_to(0 if self._shown is None else (self._shown + 1) % len(self._points))
            self.editor.setFocus()

    def take_remedy(self) -> None:
        """Do what settles the shown point."""
        remark = self._points[self._shown].remark if self._shown is not None else None
        if remark and remark.alternative and self._checkup.text == self.editor.text:
            self._shown = None
            self.editor.take(remark.alternative)
            self.editor.setFocus()

    def keep_point(self) -> None:
        """Leave the words of the shown point as they are, and go on."""
        if self._shown is not None:
            self._kept.setdefault(self._key, set()).add(self._points[self._shown].name)
            points = points_of(self._checkup, self._kept[self._key])
            self._point_out(points, min(self._shown, len(points) - 1) if points else None)

    def _lead_to(self, number: int) -> None:
        self._point_out(self._points, number)
        self.editor.go_to(number)

    def _point_out(self, points: tuple[Point, ...], shown: int | None) -> None:
        if points != self._points:
            self._points = points
            self.editor.show_points(points)
        self._shown = shown
        self.remarks.show_points(points, shown)

    # --- leaving -------------------------------------------------------------------------------

    def show_checking(self) -> None:
        """Show that the places are being checked."""
        self.set_sendable(sendable=False)
        self.state.say(translate("Reply", "Checking the places …"))

    def show_unchecked(self) -> None:
        """Be ready again after a check that did not come to its end; nothing left."""
        self.set_sendable(sendable=True)
        self.count_words(edited=self._edited)

    def show_stale(self, problems: tuple[Problem, ...]) -> None:
        """Say what the letter tells that is no longer so: it did not leave."""
        self.show_unchecked()
        lead = translate("Reply", "Not copied: what the reply says is no longer so.")
        first = problems[:_SHOWN_PROBLEMS]
        told = (part for problem in first for part in (_where(problem), sentences(problem.hint)))
        words = " ".join(part for part in (lead, *told) if part)
        self.stale.say(words, translate("Reply", "Read the files again"))

    def show_doubt(self, checkup: Checkup) -> None:
        """Ask whether the letter is to leave although something is to be looked at."""
        self.show_unchecked()
        self.show_checkup(checkup)
        self._point_out(self._points, None)  # one question at a time
        fields, stops = len(checkup.fields), len(checkup.stops)
        said = sentences(
            counts.fields_unfilled(fields) if fields else "", counts.things_amiss(stops) if stops else ""
        )
        words = fill(translate("Reply", "Not yet copied. %1"), said)
        self.doubt.say(words, translate("Reply", "Go on anyway"), translate("Reply", "Show me"))

    def show_left(self, words: str, *, asks: bool) -> None:
        """Show that the letter has left, and ask whether its notes are answered."""
        self.set_sendable(sendable=True)
        self.stale.hide()
        self.doubt.hide()
        self._point_out(self._points, None)
        self.state.say(words, Sign.TICK)
        if asks:
            keys = ANSWERED_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
            mark = fill(translate("Reply", "Mark as answered (%1)"), keys)
            asked = translate("Reply", "Has it gone to the client?")
            self.after.say(asked, mark, translate("Reply", "Not yet"))

    def show_failed(self, words: str) -> None:
        """Say why the letter could not leave this way."""
        self.show_unchecked()
        self.stale.say(words)

    def show_answered(self) -> None:
        """Show that its notes are marked as answered."""
        self.after.hide()
        self.state.say(translate("Reply", "Marked as answered"), Sign.TICK)

    def put_on_clipboard(self, plain: str, markup: str = "") -> None:
        """Copy a letter, plain and, where there is such a form, as HTML of the same words."""
        QGuiApplication.clipboard().setMimeData(mime_of(plain, markup))

    def set_exits(self, menu: QMenu) -> None:
        """Give the button for other ways out its menu."""
        self.export.setMenu(menu)

    # --- made ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Put editor, notices and buttons below each other."""
        self.subject.setWordWrap(True)
        self.subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.subject.setAccessibleName(translate("Reply", "Subject of the reply"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.subject)
        layout.addWidget(Frame(self.editor, QMargins(6, 14, 8, 10)), 1)
        for notice in (self.remarks, self.stale, self.doubt, self.after):
            layout.addWidget(notice)
        foot = FlowLayout(gap=10)
        foot.addWidget(self.copy)
        foot.addWidget(self.export)
        foot.fill_line_with(self.state, _STATE_LETTERS * self.fontMetrics().averageCharWidth())
        layout.addLayout(foot)

    def _wire(self) -> None:
        """Connect the parts."""
        self.editor.typed.connect(self._take_typed)
        self.editor.pointed.connect(lambda number: self._point_out(self._points, number))
        self.remarks.next_wanted.connect(self.show_next_point)
        self.remarks.taken.connect(self.take_remedy)
        self.remarks.kept.connect(self.keep_point)
        self.copy.clicked.connect(self.copy_wanted)
        self.stale.accepted.connect(self.check_wanted)
        self.doubt.accepted.connect(self.go_on_wanted)
        self.doubt.dismissed.connect(self._look_at_doubt)
        self.after.accepted.connect(self.answered_wanted)
        self.after.dismissed.connect(self.after.hide)

    def _take_typed(self, text: str) -> None:
        self.be_quiet()
        self.typed.emit(text)
        self.changed.emit()

    def _look_at_doubt(self) -> None:
        self.doubt.hide()
        self._shown = None
        self.show_next_point()


def _where(problem: Problem) -> str:
    """Return a problem with its place."""
    if problem.line is None:
        return fill("%1: %2", problem.file, ended(problem.message))
    return fill(
        translate("Reply", "%1, line %2: %3"), problem.file, str(problem.line), ended(problem.message)
    )
