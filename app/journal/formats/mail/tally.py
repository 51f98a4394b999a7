"""What was left out of mails, counted: it is said once, in one sentence of each kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.model import Problem, Severity, say, say_count, together

__all__ = ["Tally"]


@dataclass(slots=True)
class Tally:
    """Counts over all mails of a file.

    Attributes:
        mails: that were looked at.
        earlier: lines of earlier mails.
        footers: lines of signatures and legal notices.
        letters: paragraphs that only say that a journal is attached.
        again: mails that stand there a second time.
        automatic: mails that a program wrote.
        ours: mails that were sent, and not received.
        empty: mails without a note.
        passed_over: mails with paragraphs that were not read, beyond those that are named.
    """

    mails: int = 0
    earlier: int = 0
    footers: int = 0
    letters: int = 0
    again: int = 0
    automatic: int = 0
    ours: int = 0
    empty: int = 0
    passed_over: int = 0

    def problems(self, file: str, *, many: bool) -> Iterator[Problem]:
        """Yield the sentences about a file, which holds one mail or many."""
        if left := together(*self._left_out(), between=", "):
            message = say("In “{file}” these were left out: {parts}.", file=file, parts=left)
            yield Problem(file, message, Severity.INFO)
        if many:
            yield from self._about_mails(file)
        elif self.automatic:
            message = say(
                "“{file}” was written by a program (an absence, a failed delivery); it holds no note.",
                file=file,
            )
            yield Problem(file, message, Severity.INFO)
        elif self.empty:
            message = say(
                "“{file}” holds no note: nothing but a greeting, a signature or earlier mails.", file=file
            )
            yield Problem(
                file, message, Severity.WARNING, hint=say("Look whether it is the mail that you meant.")
            )

    def _left_out(self) -> Iterator[str]:
        if self.earlier:
            yield say_count(
                self.earlier, one="1 line of earlier mails", many="{count:,} lines of earlier mails"
            )
        if self.footers:
            yield say_count(
                self.footers,
                one="1 line of signatures and notices",
                many="{count:,} lines of signatures and notices",
            )
        if self.letters:
            yield say_count(self.letters, one="1 covering paragraph", many="{count:,} covering paragraphs")

    def _without_notes(self) -> Iterator[str]:
        if self.again:
            yield say_count(
                self.again, one="1 that stands there twice", many="{count:,} that stand there twice"
            )
        if self.automatic:
            yield say_count(
                self.automatic,
                one="1 written by a program",
                many="{count:,} written by programs (absences and the like)",
            )
        if self.ours:
            yield say("{count:,} sent from here, not received", count=self.ours)
        if self.empty:
            yield say_count(
                self.empty, one="1 without words of its own", many="{count:,} without words of their own"
            )

    def _about_mails(self, file: str) -> Iterator[Problem]:
        if said := together(*self._without_notes(), between=", "):
            message = say(
                "Of the {count:,} mails in “{file}” these gave no notes: {mails}.",
                count=self.mails,
                file=file,
                mails=said,
            )
            yield Problem(file, message, Severity.INFO)
        if self.passed_over:
            message = say_count(
                self.passed_over,
                one="In 1 further mail of “{file}” paragraphs outside the lists were not read as notes.",
                many="In {count:,} further mails of “{file}” paragraphs outside the lists "
                "were not read as notes.",
                file=file,
            )
            yield Problem(
                file, message, Severity.INFO, hint=say("Put a dash or a number before what is a note.")
            )
