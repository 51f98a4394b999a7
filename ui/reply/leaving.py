"""A letter leaves: by the clipboard, into a file, into the mail program; then its notes may be answered."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ui import counts
from ui.parts.choosing import choose_target
from ui.reply.going import Exit, Going, Gone, Way, let_go
from ui.reply.letter import Letter
from ui.session import ANSWER, VERIFY, Session
from ui.tasks import Failure, Lane
from ui.words import fill, translate

__all__ = ["Leaving", "exits_of"]

_FORMS = {".txt": "text", ".html": "html", ".md": "markdown", ".eml": "eml"}
"""File name's end → form."""


class Leaving(QObject):
    """The ways out of one letter.

    Signals:
        answered: it is kept that its notes were answered by it.

    Args:
        session: what is asked, and told.
        letter: the letter.
        going: returns what would go if it left now; None: nothing would.
        name: of the letter, among those of the window.
        before_answer: called before its notes are marked as answered.
    """

    answered = Signal()

    def __init__(
        self,
        session: Session,
        letter: Letter,
        going: Callable[[], Going | None],
        name: str,
        before_answer: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(letter)
        self._session = session
        self._letter = letter
        self._going = going
        self._topic = f"{VERIFY} {name}"
        self._before_answer = before_answer
        self._out = Exit()
        self._way = ""
        self._left = ""
        self._answering: tuple[str, ...] = ()
        letter.copy_wanted.connect(self.leave)
        letter.go_on_wanted.connect(lambda: self.leave(self._out, sure=True))
        letter.answered_wanted.connect(self.mark_answered)
        letter.check_wanted.connect(session.refresh)
        session.done.connect(self._take_done)
        session.tasks.failed.connect(self._take_failure)

    @property
    def has_left(self) -> bool:
        """Whether the letter has left, word for word as it stands now."""
        going = self._going()
        return going is not None and going.text == self._left

    def leave(self, out: Exit = Exit(), *, sure: bool = False) -> None:  # noqa: B008 - a frozen value
        """Look at the letter once more and let it go this way.

        Args:
            out: the way.
            sure: what is to be looked at in its words was looked at.
        """
        going = self._going()
        if going is None or not self._letter.copy.isEnabled():
            return
        self._out = out
        self._letter.show_checking()
        project = self._session.project
        self._session.tasks.run(
            self._topic,
            lambda _ticket: let_go(project, going, out, sure=sure),
            self._take_gone,
            lane=Lane.ANSWERING,
        )

    def ask_place(self) -> None:
        """Ask for a file, and save the letter there."""
        if self._going() is None or not self._letter.copy.isEnabled():
            return
        kinds = {
            "txt": translate("Reply", "Plain text (*.txt)"),
            "html": translate("Reply", "Page (*.html)"),
            "md": "Markdown (*.md)",
            "eml": translate("Reply", "Mail (*.eml)"),
        }
        title, proposed = translate("Reply", "Save the reply"), Path(translate("Reply", "reply"))
        choose_target(self._letter.window(), title, proposed, kinds, self._save)

    def mark_answered(self) -> None:
        """Record that the letter went to the client, by the way that it left last."""
        going = self._going()
        if going is not None and going.notes:
            self._before_answer()
            self._left = going.text  # the history keeps it
            self._answering = tuple(one.note.id for one in going.notes)
            self._session.answer(going.notes, text=going.text, channel=self._way)

    def forget(self) -> None:
        """Drop what is under way: the letter is another one."""
        self._session.tasks.drop(self._topic)
        self._way = self._left = ""
        self._answering = ()

    def _save(self, path: Path) -> None:
        self.leave(Exit(Way.SAVED, _FORMS.get(path.suffix.lower(), "text"), path))

    def _take_gone(self, gone: Gone) -> None:
        """Let the letter go. If another one took its place meanwhile, that is looked at."""
        if gone.look.problems:
            self._letter.show_stale(gone.look.problems)
        elif gone.held:
            self._letter.show_doubt(gone.look.checkup)
        elif gone.out.way is Way.COPIED and gone.going != self._going():
            self._letter.show_unchecked()
            self.leave(gone.out)
        elif gone.mail is not None and not _is_opened(gone):
            self._letter.show_failed(
                translate("Reply", "No mail program took the reply. Save it as a mail, or copy it.")
            )
        else:
            if gone.out.way is Way.COPIED:
                self._letter.put_on_clipboard(gone.plain, gone.markup)
            self._way, self._left = gone.out.way, gone.going.text
            self._letter.show_left(_left_words(gone), asks=bool(gone.going.notes))

    def _take_done(self, note_ids: tuple[str, ...]) -> None:
        if self._answering and note_ids == self._answering:
            self._answering = ()
            self._letter.show_answered()
            self.answered.emit()

    def _take_failure(self, failure: Failure) -> None:
        """Be ready again after a look that did not come to its end."""
        if failure.topic == self._topic:
            self._letter.show_unchecked()
        if failure.topic == f"{ANSWER} {self._answering}":
            self._answering = ()


def exits_of(leaving: Leaving) -> Iterator[tuple[str, str, Callable[[], None], str | None]]:
    """Yield the ways out beside the clipboard: name, words, what takes it, keys."""
    forms = {
        "markdown": translate("Command", "Copy the reply as Markdown"),
        "slack": translate("Command", "Copy the reply for Slack"),
        "jira": translate("Command", "Copy the reply for Jira"),
    }
    for form, words in forms.items():
        yield f"copy-{form}", words, partial(leaving.leave, Exit(form=form)), None
    yield "save", translate("Command", "Save the reply as a file …"), leaving.ask_place, "Ctrl+S"
    words = translate("Command", "Open the reply in the mail program")
    yield "mail", words, partial(leaving.leave, Exit(Way.MAILED)), "Ctrl+M"


def _is_opened(gone: Gone) -> bool:
    mail = gone.mail
    if mail is None:
        return False
    url = QUrl.fromLocalFile(str(mail.file)) if mail.file else QUrl.fromEncoded(mail.address.encode("ascii"))
    return QDesktopServices.openUrl(url)


def _left_words(gone: Gone) -> str:
    """Return what is said of a letter that has left."""
    if gone.out.way is Way.MAILED:
        return translate("Reply", "Handed to the mail program")
    if gone.out.target is not None:
        return fill(translate("Reply", "Saved as %1"), gone.out.target.name)
    places = gone.going.places
    return counts.copied_places(places) if places else translate("Reply", "Copied")
