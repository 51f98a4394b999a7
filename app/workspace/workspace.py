"""One client project: the one door for the command line and the window.

The way of the data: files → notes and entries → asks → candidates → verdict with
proven edits → reply. Values come out; nothing that comes out is open or shared.

Any thread may call anything. Readings are made one at a time; what answers questions in
between is the last whole reading, which never changes and is exchanged in one step.
Nothing here writes into the client's folders.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.catalogue import Catalogue
from app.model import (
    Address,
    ChosenPlace,
    ClientProfile,
    Entry,
    Formality,
    Language,
    Problem,
    Reply,
    SentReply,
    Variant,
    folder_to_watch,
    utc_now,
)
from app.workspace.progress import Cancelled, CancelledError, Progress, Report
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_files import CopyFiles
from app.workspace.reading.copy_reading import CopyReading
from app.workspace.reading.found_problems import moved, unnamed
from app.workspace.reading.journals import Journals
from app.workspace.values import Excerpt, FileReply, Triage, TriagedNote

if TYPE_CHECKING:
    from app.ledger import AnyLedger, Memory
    from app.watching import Watcher
    from app.workspace.answers.copies import AnswerCopies
    from app.workspace.guide.guide import Guide
    from app.workspace.ledger.deeds import Deeds
    from app.workspace.ledger.whole import WholeLedger
    from app.workspace.live.live import Live
    from app.workspace.live.look import Look, Looker
    from app.workspace.live.teller import OnEvents
    from app.workspace.opening.opener import Opener
    from app.workspace.problem_report.problem_report import ProblemReport
    from app.workspace.replies.desk import ReplyDesk
    from app.workspace.replies.drafting import Drafting
    from app.workspace.replies.typed import TypedReplies
    from app.workspace.report.report import BossReport
    from app.workspace.search.project_texts import ProjectTexts
    from app.workspace.settings.file import SettingsFile
    from app.workspace.templates.desk import TemplateDesk
    from app.workspace.verdicts.triaging import Triaging

__all__ = ["Workspace"]


class Workspace:
    """A client project on this workstation.

    Attributes:
        name: what the user calls it.
        is_sample: it is the sample that ships with Copycue.
    """

    def __init__(self, setup: Setup) -> None:
        self.name = setup.name
        self.is_sample = False
        self._setup = setup
        self._profile = setup.profile
        self._reading_now = threading.Lock()
        self._looking_now = threading.Lock()
        self._copy = CopyFiles(setup)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the workspace whose ``copycue.toml`` lies in ``folder`` (or is that file).

        Raises:
            CopycueError: there is none, or it is no TOML.
        """
        return cls(Setup.read(folder))

    @classmethod
    def of(cls, *, copy: Sequence[Path], journals: Sequence[Path] = (), name: str = "") -> Self:
        """Make a workspace of files that are named directly, with the careful default profile."""
        return cls(Setup.of(copy=copy, journals=journals, name=name))

    @classmethod
    def sample(cls, folder: Path | None = None) -> Self:
        """Open the sample, unpacked into ``folder`` (default: the user's data folder).

        Files that the user has changed there are kept.

        Raises:
            CopycueError: the folder can not be written.
        """
        from app.workspace.project.sample import unpack_sample

        workspace = cls.open(unpack_sample(folder))
        workspace.is_sample = True
        return workspace

    @cached_property
    def settings_file(self) -> "SettingsFile | None":
        """Its settings, to be looked at and changed; None where its files were named directly."""
        from app.workspace.settings.file import SettingsFile

        folder = self._setup.folder
        return None if folder is None else SettingsFile(folder, self._setup.as_read)

    @property
    def profile(self) -> ClientProfile:
        """How replies to the client are written."""
        return self._profile

    @property
    def watched(self) -> tuple[Path, ...]:
        """Journal and copy paths; of patterns, the folders where their files come to lie."""
        return tuple(map(folder_to_watch, (*self._setup.journals, *self._setup.copy)))

    @property
    def named_by(self) -> tuple[Path, ...]:
        """The paths that tell this project from others on this workstation."""
        return self._setup.named_by

    def reply_in(self, language: Language | None) -> None:
        """Write replies in this language from now on; None: in that of each note."""
        self._profile = replace(self._profile, language=language)

    # --- reading ------------------------------------------------------------------------------

    def triage(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Triage:
        """Read what changed since the last time, and judge what that concerns.

        Args:
            progress: told (what is being done, done, of how many).
            cancelled: asked between files and between notes; when it says True, the triage
                ends with the notes judged so far and says so in ``complete``.
        """
        with self._reading_now:
            return self._triaging.triage(self._profile, Report(progress, cancelled))

    def look(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> "Look":
        """Triage, record what the files tell of answered notes, and return what is to be seen now.

        Raises:
            CopycueError: the ledger can not be read.
            CancelledError: ``cancelled`` said so on the way; nothing was recorded.
        """
        with self._looking_now:
            began = utc_now()
            triage = self.triage(progress=progress, cancelled=cancelled)
            if not triage.complete:
                raise CancelledError
            return self._looker.look(triage, self._copy.last or Catalogue.read(()), began)

    def read_copy(self, *, progress: Progress | None = None) -> CopyReading:
        """Read what changed of the copy files and return them as they are now."""
        with self._reading_now:
            catalogue = self._copy.read(Report(progress, None))
        return CopyReading(
            catalogue, (*self._setup.problems, *unnamed("copy", self._setup.copy)), self._setup.links
        )

    # --- what is remembered, and what people do -----------------------------------------------

    @cached_property
    def _ledger(self) -> "AnyLedger":
        from app.workspace.ledger.opening import open_ledger_of

        return open_ledger_of(self._setup)

    def close(self) -> None:
        """Let go of the ledger, if it was opened; it is opened no more."""
        if "_ledger" in vars(self):
            self._ledger.close()

    @cached_property
    def drafting(self) -> "Drafting":
        """What writes replies: with the project's own wordings, of any kind, for several notes at once."""
        from app.workspace.replies.drafting import Drafting

        return Drafting.of_project(self._setup.folder)

    @cached_property
    def _triaging(self) -> "Triaging":
        from app.workspace.reading.notebook import Notebook
        from app.workspace.verdicts.triaging import Triaging

        notebook = Notebook(Journals(self._setup.journals, self._setup.mappings), self._ledger)
        return Triaging(self._setup, self._copy, notebook, self._ledger, self.drafting)

    @cached_property
    def deeds(self) -> "Deeds":
        """What the developer does about notes: answer, mark, correct, undo, type a draft."""
        from app.workspace.ledger.deeds import Deeds

        return Deeds(self._ledger, self._setup.developer)

    def answer(
        self, triaged: Sequence[TriagedNote], *, text: str | None = None, channel: str = ""
    ) -> SentReply:
        """Record that a reply goes to the client now, after its places were looked at on the disk.

        Args:
            triaged: the notes that it answers, as they were triaged.
            text: what was typed; None: the reply as drafted for the first note.
            channel: how it goes, in a word or two.

        Raises:
            OutOfDateError: a place that it names does not hold any more.
            CopycueError: there is nothing to say, or it can not be kept.
            ConflictError: somebody else did something about one of the notes.
        """
        from app.workspace.replies.answering import sent_reply

        self.check_places(triaged)
        catalogue = self._copy.last or Catalogue.read(())
        reply = sent_reply(triaged, catalogue, text=text, channel=channel)
        self.deeds.answer(reply, seen=max(one.state.last for one in triaged))
        for note_id in reply.note_ids:
            self.typed.drop(note_id)
        return reply

    def check_places(self, triaged: Sequence[TriagedNote]) -> None:
        """Look at the places that replies to some notes name, on the disk, now.

        Raises:
            OutOfDateError: one of them does not hold any more.
        """
        from app.workspace.replies.answering import OutOfDateError

        if gone := [problem for one in triaged for problem in self.verify(one)]:
            raise OutOfDateError([one.note.id for one in triaged], gone)

    def is_as_read(self) -> bool:
        """Tell whether the copy on the disk is as it was last read."""
        with self._reading_now:
            return self._copy.are_as_read()

    @cached_property
    def typed(self) -> "TypedReplies":
        """What is typed into replies, kept as it is typed."""
        from app.workspace.replies.typed import TypedReplies

        return TypedReplies(self.deeds, self._ledger.read)

    @cached_property
    def templates(self) -> "TemplateDesk | None":
        """The templates of its replies; None where its files were named directly."""
        from app.workspace.templates.desk import TemplateDesk

        folder = self._setup.folder
        return None if folder is None else TemplateDesk.of_project(folder)

    @cached_property
    def replies(self) -> "ReplyDesk":
        """Where replies are written: kinds that fit, drafts in any voice, how words sound, ways out."""
        from app.workspace.replies.desk import ReplyDesk

        return ReplyDesk(self, self._setup)

    @cached_property
    def _looker(self) -> "Looker":
        from app.workspace.live.look import Looker

        return Looker(self._ledger.read, self.deeds, self._profile.build_day)

    @property
    def memory(self) -> "Memory":
        """What is remembered of the notes: the same value as before while nothing changed."""
        return self._ledger.read()

    @property
    def answer_copies(self) -> "AnswerCopies":
        """What writes copies of the client's tables with the answers beside the notes."""
        from app.workspace.answers.copies import AnswerCopies

        return AnswerCopies(self, self._setup)

    @property
    def whole_ledger(self) -> "WholeLedger":
        """All that is remembered as one thing: exported, read back, let into by a team's password."""
        from app.workspace.ledger.whole import WholeLedger

        return WholeLedger(self._setup, lambda: self._ledger)

    @property
    def guide(self) -> "Guide":
        """The page for the client about their own files."""
        from app.workspace.guide.guide import Guide

        return Guide(self._setup, self.read_copy, self._ledger.read)

    @property
    def report(self) -> "BossReport":
        """The page for the boss: what the notes come to."""
        from app.workspace.report.report import BossReport

        return BossReport(self._setup)

    @property
    def problem_report(self) -> "ProblemReport":
        """What can be told of this project to whoever mends Copycue."""
        from app.workspace.problem_report.problem_report import ProblemReport

        return ProblemReport(self._setup)

    def place_named(self, name: str) -> ChosenPlace:
        """Return the entry that somebody names as FILE:KEY.

        Raises:
            CopycueError: there is none, or more than one; the nearest are named.
        """
        from app.workspace.verdicts.chosen import place_named

        with self._reading_now:
            return place_named(self._copy.read(Report(None, None)), name)

    # --- asking -------------------------------------------------------------------------------

    def excerpt(self, entry: Entry, *, around: int = 6) -> Excerpt | None:
        """Return the lines of the file around an entry, as last read; None where it stands there no more."""
        return self._copy.excerpt(entry, around)

    @cached_property
    def texts(self) -> "ProjectTexts":
        """What searches all texts, as somebody types."""
        from app.workspace.search.project_texts import ProjectTexts

        return ProjectTexts(self._copy, self._setup.links)

    @cached_property
    def opener(self) -> "Opener":
        """What opens a text, or the journal at a note, in the developer's own programs."""
        from app.workspace.opening.opener import Opener

        return Opener(self._setup, self._copy, self._triaging.journal_path)

    def verify(self, triaged: TriagedNote) -> tuple[Problem, ...]:
        """Check the places that a reply names against the files on disk, now.

        Returns:
            One problem for each place that no longer holds; empty when all are true.
        """
        claimed = triaged.verdict.claimed
        return tuple(moved(match.entry) for match in claimed if not self._copy.hold(match.entry))

    def redraft(
        self,
        triaged: TriagedNote,
        *,
        language: Language | None = None,
        address: Address | None = None,
        formality: Formality | None = None,
        variant: str = Variant.STANDARD,
    ) -> Reply | None:
        """Draft the reply again in another voice, or as another kind; raises where that kind does not fit."""
        return self.drafting.redraft(triaged, self._profile, variant, (language, address, formality))

    def file_replies(self, language: Language | None = None) -> tuple[FileReply, ...]:
        """Draft a message for each copy file, as last read, that an edit has broken.

        Args:
            language: to write in, where the client's profile names none; None: English.
        """
        from app.workspace.replies.file_replies import replies_about_broken_files

        return replies_about_broken_files(self._copy.last, self._profile, language)

    def live(
        self,
        on_events: "OnEvents",
        *,
        from_last_time: bool = False,
        on_look: "Callable[[Look], None]" = lambda _: None,
        new_progress: Callable[[], Progress | None] = lambda: None,
    ) -> "Live":
        """Return what tells of events once it is started.

        Args:
            on_events: called on another thread, with events that belong together.
            from_last_time: begin with what happened since anybody was told last, and keep what is told;
                else begin with what is there at the first look.
            on_look: called on that thread after every look, before its events.
            new_progress: called before each look; returns what is told how far that look is, or None.
        """
        from app.workspace.live.live import Live
        from app.workspace.live.told import Told

        told = Told.of_project(self.named_by) if from_last_time else None
        return Live(self, on_events, told=told, on_look=on_look, new_progress=new_progress)

    def watch(self, on_change: Callable[[frozenset[Path]], None]) -> "Watcher":
        """Watch journals and copy files until it is stopped; ``on_change`` is called on another thread.

        With no paths, everything is to be looked at: also when watching gets into trouble, or out of it.
        """
        from app.watching import Watcher

        watcher = Watcher(self.watched, on_change, on_trouble=lambda _: on_change(frozenset()))
        watcher.start()
        return watcher
