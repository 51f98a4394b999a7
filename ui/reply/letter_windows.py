"""The letters that have windows of their own: opened when first wanted, one of each kind."""

from collections.abc import Sequence

from app.model import Draft
from app.workspace import FileReply, TriagedNote
from app.workspace.replies.letters import LetterAbout
from ui import counts
from ui.reply.going import Going
from ui.reply.kept_letters import KeptLetters
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
        kept: what was typed into such letters.
    """

    def __init__(self, session: Session, panel: ReplyPanel, kept: KeptLetters) -> None:
        self._session = session
        self._panel = panel
        self._kept = kept
        self._reading: Reading | None = None
        self._unfinished: tuple[LetterAbout, Draft] | None = None
        self._dropped: tuple[LetterAbout, Draft] | None = None
        self.about_file: LetterWindow | None = None
        self.to_several: TogetherWindow | None = None
        self._file_reply: FileReply | None = None
        panel.banners.unfinished.chosen.connect(self._choose_about_unfinished)

    def follow(self, reading: Reading) -> None:
        """Hold back a letter about a file that is no longer as it says."""
        self._reading = reading
        self._kept.follow(reading.typed)
        self._show_unfinished()
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
            self.about_file = LetterWindow(self._session, self._kept, "file", self._panel.window())
            self.about_file.setWindowTitle(translate("Reply", "A letter about a broken file"))
            self.about_file.turned.connect(self._show_unfinished)
        window = self.about_file
        if told != self._file_reply:
            self._file_reply = told
            window.news.hide()
            window.lead.setText(
                " ".join(sentences(problem.message, problem.hint) for problem in told.problems)
            )
            window.show_letter(Going((), told.reply, told.reply.text), LetterAbout(file=told.file))
        window.come_forward()

    def answer_together(self, notes: Sequence[TriagedNote]) -> None:
        """Answer several notes in one letter."""
        if self.to_several is None:
            self.to_several = TogetherWindow(self._session, self._kept, self._panel.window())
            self.to_several.turned.connect(self._show_unfinished)
        self.to_several.show_notes(notes)
        self.to_several.come_forward()

    def may_go(self) -> bool:
        """Ask about a letter whose typed words could not be kept; tell whether there are none."""
        return all(window.may_go() for window in self._windows())

    def tell_rival(self, draft_id: str, who: str) -> bool:
        """Say that somebody else writes the same letter; False: it is a reply to one note."""
        about = LetterAbout.of(draft_id)
        for window in self._windows():
            if window.about == about:
                words = translate("Reply", "%1 is writing this letter as well. Both texts are kept.")
                window.news.say(fill(words, who or "?"))
        return about is not None

    def _windows(self) -> tuple[LetterWindow, ...]:
        return tuple(window for window in (self.about_file, self.to_several) if window is not None)

    # --- letters that nobody looks at ----------------------------------------------------------

    def _show_unfinished(self) -> None:
        """Say that a letter was begun whose window is not on the screen."""
        shown = {window.about for window in self._windows() if window.isVisible()}
        waiting = ((about, draft) for about, draft in self._kept.all().items() if about not in shown)
        self._unfinished = next(waiting, None)
        banner = self._panel.banners.unfinished
        if self._unfinished is None:
            if self._dropped is None:
                banner.hide()
            return
        self._dropped = None
        about = self._unfinished[0]
        words = counts.letter_begun(len(about.note_ids))
        if about.file:
            words = fill(translate("Banner", "A letter about %1 that you began is kept."), about.file)
        go_on = translate("Banner", "Go on writing") if self._can_go_on(about) else ""
        banner.say(words, go_on, translate("Banner", "Copy it"), translate("Banner", "Drop it"))

    def _choose_about_unfinished(self, choice: int) -> None:
        """Do what was chosen about a letter that was begun."""
        if self._unfinished is None:
            self._bring_back()
            return
        about, draft = self._unfinished
        if choice == 0:
            self._go_on(about)
        elif choice == 1:
            self._panel.letter.put_on_clipboard(draft.text)
        else:
            self._dropped = about, draft
            self._kept.drop(about)
            back = translate("Banner", "Bring it back")
            self._panel.banners.unfinished.say(translate("Banner", "The letter is dropped."), back)
            self._show_unfinished()

    def _bring_back(self) -> None:
        """Take it back that a letter was dropped."""
        if self._dropped is not None:
            (about, draft), self._dropped = self._dropped, None
            self._kept.keep(about, draft.text, draft.basis)
            self._show_unfinished()

    def _can_go_on(self, about: LetterAbout) -> bool:
        """Return whether all that a letter is about is there still."""
        return self._file_reply_of(about) is not None or bool(self._notes_of(about))

    def _go_on(self, about: LetterAbout) -> None:
        told = self._file_reply_of(about)
        if told is not None:
            self.write_about_file(told)
        elif notes := self._notes_of(about):
            self.answer_together(notes)

    def _file_reply_of(self, about: LetterAbout) -> FileReply | None:
        replies = self._reading.triage.file_replies if self._reading else ()
        return next((told for told in replies if told.file == about.file), None)

    def _notes_of(self, about: LetterAbout) -> list[TriagedNote]:
        """Return the notes that a letter answers; none where one of them is gone."""
        wanted = set(about.note_ids)
        notes = self._reading.triage.notes if self._reading and wanted else ()
        by_id = {one.note.id: one for one in notes if one.note.id in wanted}
        return [by_id[note_id] for note_id in about.note_ids] if len(by_id) == len(wanted) else []
