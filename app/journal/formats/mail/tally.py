"""What was left out of mails, counted: it is said once, in one sentence of each kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.journal.sentences import counted
from app.model import Problem, Severity

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
        left = (
            counted(self.earlier, "line of earlier mails", "lines of earlier mails"),
            counted(self.footers, "line of signatures and notices", "lines of signatures and notices"),
            counted(self.letters, "covering paragraph", "covering paragraphs"),
        )
        if any(left):
            message = f"In “{file}” these were left out: {', '.join(filter(None, left))}."
            yield Problem(file, message, Severity.INFO)
        if many:
            yield from self._about_mails(file)
        elif self.automatic:
            message = f"“{file}” was written by a program (an absence, a failed delivery); it holds no note."
            yield Problem(file, message, Severity.INFO)
        elif self.empty:
            message = f"“{file}” holds no note: nothing but a greeting, a signature or earlier mails."
            yield Problem(file, message, Severity.WARNING, hint="Look whether it is the mail that you meant.")

    def _about_mails(self, file: str) -> Iterator[Problem]:
        said = (
            counted(self.again, "that stands there twice", "that stand there twice"),
            counted(self.automatic, "written by a program", "written by programs (absences and the like)"),
            counted(self.ours, "sent from here, not received", "sent from here, not received"),
            counted(self.empty, "without words of its own", "without words of their own"),
        )
        if any(said):
            message = f"Of the {self.mails:,} mails in “{file}” these gave no notes: "
            yield Problem(file, f"{message}{', '.join(filter(None, said))}.", Severity.INFO)
        if self.passed_over:
            mails = counted(self.passed_over, "further mail", "further mails")
            message = f"In {mails} of “{file}” paragraphs outside the lists were not read as notes."
            yield Problem(file, message, Severity.INFO, hint="Put a dash or a number before what is a note.")
