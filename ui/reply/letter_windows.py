"""The letters that have windows of their own: opened when first wanted, one of each kind."""

from collections.abc import Sequence

from app.workspace import FileReply, TriagedNote
from ui.reply.going import Going
from ui.reply.letter_window import LetterWindow
from ui.reply.panel import ReplyPanel
from ui.reply.together import TogetherWindow
from ui.session import Reading, Session
from ui.words import fill, sentences, translate

__all__ = ["LetterWindows"]


class LetterWindows:
    """The letters beside the reply column.

    Args:
        session: what is asked, and told.
        panel: the column; windows belong to the window that it is in.
    """

    def __init__(self, session: Session, panel: ReplyPanel) -> None:
        self._session = session
        self._panel = panel
        self.about_file: LetterWindow | None = None
        self.to_several: TogetherWindow | None = None
        self._file_reply: FileReply | None = None

    def follow(self, reading: Reading) -> None:
        """Hold back a letter about a file that is no longer as it says."""
        window, told = self.about_file, self._file_reply
        if window is None or told is None or told in reading.triage.file_replies:
            return
        self._file_reply = None
        window.letter.set_sendable(sendable=False)
        words = translate("Reply", "%1 was saved since and is no longer as this letter says.")
        window.news.say(fill(words, told.file))

    def write_about_file(self, told: FileReply) -> None:
        """Write to the client about a broken file."""
        if self.about_file is None:
            title = translate("Reply", "A letter about a broken file")
            self.about_file = LetterWindow(self._session, title, "file", self._panel.window())
        window = self.about_file
        if told != self._file_reply:
            self._file_reply = told
            window.news.hide()
            window.lead.setText(
                " ".join(sentences(problem.message, problem.hint) for problem in told.problems)
            )
            # Typed words about the file as it was are one step of undoing away.
            window.show_letter(Going((), told.reply, told.reply.text), same=window.is_typed)
        window.come_forward()

    def answer_together(self, notes: Sequence[TriagedNote]) -> None:
        """Answer several notes in one letter."""
        if self.to_several is None:
            self.to_several = TogetherWindow(self._session, self._panel.window())
        self.to_several.show_notes(notes)
        self.to_several.come_forward()

    def may_go(self) -> bool:
        """Ask about a letter with typed words that did not leave; tell whether there are none."""
        windows = (self.about_file, self.to_several)
        return all(window.may_go() for window in windows if window is not None)
