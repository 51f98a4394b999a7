"""The desk at which replies are written: which kinds fit, drafts in any voice, how words sound, ways out.

The window sits at it; every method may be slow and may be called from any thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import (
    Address,
    CopycueError,
    Formality,
    HeatReport,
    Language,
    OutcomeKind,
    Problem,
    Reply,
    Variant,
    say,
)
from app.workspace.pages.writing import refuse_clients
from app.workspace.project.whole_file import write_whole
from app.workspace.replies.checkup import Checkup, checkup_of
from app.workspace.replies.exporting import exported
from app.workspace.replies.mailing import Mail, mail_for
from app.workspace.replies.preparing import THANKS, Prepared, Preparing
from app.workspace.replies.tone_check import Upset, heat_of, upset_note
from app.workspace.replies.waiting import waiting_notes
from app.workspace.values import TriagedNote

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.project.setup import Setup
    from app.workspace.workspace import Workspace

__all__ = ["About", "Heated", "LastLook", "ReplyDesk", "VoiceWish"]

VoiceWish = tuple[Language | None, Address | None, Formality | None]
"""How a reply is to sound; None leaves the choice to the profile and the note."""

_CHANGED = frozenset({OutcomeKind.DONE, OutcomeKind.DIFFERENTLY})


@dataclass(frozen=True, slots=True)
class Heated:
    """A note that sounds upset.

    Attributes:
        report: the words that show it.
        upset: what helps.
    """

    report: HeatReport
    upset: Upset


@dataclass(frozen=True, slots=True)
class About:
    """What is known about replies to one note.

    Attributes:
        triaged: the note.
        kinds: the kinds of reply that fit, the usual one first.
        heated: how upset it sounds, and what helps; None: it does not.
        together: the notes about texts of the same author that wait for an answer, this one among them.
    """

    triaged: TriagedNote
    kinds: tuple[str, ...] = ()
    heated: Heated | None = None
    together: tuple[TriagedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class LastLook:
    """What was seen when a reply was about to leave.

    Attributes:
        problems: the places that it names and that hold no more: with one, it does not leave.
        checkup: what is to be looked at in its words.
    """

    problems: tuple[Problem, ...]
    checkup: Checkup

    @property
    def asks(self) -> bool:
        """Whether it is asked once more, as a field is not filled in, or words may be taken amiss."""
        return bool(self.checkup.fields or self.checkup.stops)


class ReplyDesk:
    """Where the replies of one project are written.

    Args:
        project: whose notes they answer.
        setup: names the client's files: no reply is written among them.
    """

    def __init__(self, project: "Workspace", setup: "Setup") -> None:
        self._project = project
        self._setup = setup

    def about(self, triaged: TriagedNote, look: "Look") -> About:
        """Return what is known about replies to a note.

        Args:
            triaged: the note.
            look: the project as it is now.
        """
        profile = self._project.profile
        kinds = self._project.drafting.variants(triaged, profile)
        if triaged.state.reply is not None and triaged.state.outcome.kind in _CHANGED:
            kinds = (*kinds, THANKS)
        return About(triaged, kinds, self.heated(triaged), self.answered_with(triaged, look))

    @staticmethod
    def answered_with(triaged: TriagedNote, look: "Look") -> tuple[TriagedNote, ...]:
        """Return the notes that one letter may answer with this one; empty where it waits for none."""
        found = waiting_notes(look, triaged.note.author, only_texts=True)
        return found if any(one.note.id == triaged.note.id for one in found) else ()

    def heated(self, triaged: TriagedNote) -> Heated | None:
        """Return how upset a note sounds, and what helps; None where it does not."""
        report = heat_of(triaged.note.text)
        if not report.heated:
            return None
        return Heated(report, upset_note(triaged.note.text, report, self._project.profile))

    def drafted(
        self, triaged: TriagedNote, kind: str = "", voice: VoiceWish = (None, None, None)
    ) -> TriagedNote:
        """Return a note with its reply drafted anew, as another kind or in another voice.

        With thanks the verdict is another, too: it tells where the changed texts stand now.

        Raises:
            CopycueError: this kind does not fit the note, or any more.
        """
        if kind == THANKS:
            return self._preparing().to_one(triaged, THANKS).notes[0]
        project = self._project
        reply = project.drafting.redraft(triaged, project.profile, kind or Variant.STANDARD, voice)
        return replace(triaged, reply=reply)

    def together(self, notes: Sequence[TriagedNote]) -> Prepared:
        """Return one letter that answers several notes.

        Raises:
            CopycueError: nothing may be said of any of them yet.
        """
        return self._preparing().to(notes)

    def check(self, text: str, notes: Sequence[TriagedNote] = (), reply: Reply | None = None) -> Checkup:
        """Return what is to be looked at in a reply: tone, and fields that are not filled in.

        Args:
            text: its words.
            notes: the notes that it answers.
            reply: the draft that the words grew from.
        """
        return checkup_of(text, self._project.profile, notes, reply)

    def last_look(self, notes: Sequence[TriagedNote], reply: Reply, text: str) -> LastLook:
        """Look at a reply that is about to leave: its places on the disk, and its words.

        Args:
            notes: the notes that it answers, with the verdicts that it tells.
            reply: the draft that the words grew from.
            text: its words.
        """
        problems = tuple(problem for one in notes for problem in self._project.verify(one))
        return LastLook(problems, self.check(text, notes, reply))

    def html_of(self, reply: Reply, text: str) -> str:
        """Return a reply as minimal HTML; of typed words, what was set off in the draft stays so."""
        from app.replies.export import with_words

        return reply.html if text == reply.text else with_words(reply, text).html

    def exported(self, reply: Reply, text: str, form: str) -> bytes:
        """Return a reply as a file in one of the forms of ``app.replies.export``.

        Raises:
            CopycueError: the form can not show what the reply holds.
        """
        return exported(reply, text, form, self._project.profile)

    def save(self, target: Path, reply: Reply, text: str, form: str) -> Path:
        """Write a reply into a file, in place of one that is there; return where it is.

        Raises:
            CopycueError: the place is the client's, or it can not be written.
        """
        try:
            refuse_clients(target, self._setup)
            write_whole(target, self.exported(reply, text, form))
        except OSError as error:
            raise CopycueError(
                say("Nothing was written"),
                say("{path}: {what}.", path=str(target), what=str(error.strerror or error)),
            ) from error
        return target

    def mail(self, reply: Reply, text: str) -> Mail:
        """Return what opens a reply in the mail program.

        Raises:
            CopycueError: a long one can not be laid down as a file.
        """
        return mail_for(reply, text, self._project.profile)

    def _preparing(self) -> Preparing:
        project = self._project
        return Preparing(
            project.drafting,
            project.profile,
            project.memory.states,
            project.typed.all(),
            lambda: project.read_copy().catalogue,
        )
