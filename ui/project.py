"""What the window needs of a workspace, and nothing more.

The real one is ``app.workspace.Workspace``; tests pass a stand-in. All methods may be
slow and are called from worker threads only, and while a look is made on a thread of the
workspace's own. They take and return values.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.model import (
    ClientProfile,
    Draft,
    Entry,
    Note,
    OutcomeKind,
    Step,
)
from app.workspace import Excerpt, FoundTexts, TriagedNote
from app.workspace.events.events import Event
from app.workspace.ledger.sorting import Sorter

if TYPE_CHECKING:
    from app.workspace.guide.guide import Guide
    from app.workspace.live.look import Look
    from app.workspace.opening.opened import Opened
    from app.workspace.problem_report.problem_report import ProblemReport
    from app.workspace.replies.desk import ReplyDesk
    from app.workspace.report.report import BossReport
    from app.workspace.settings.file import SettingsFile
    from app.workspace.templates.desk import TemplateDesk

__all__ = ["Deeds", "FileOpener", "LiveProject", "Project", "Texts", "TypedReplies"]


class LiveProject(Protocol):
    """A project that is looked at whenever something changes, on a thread of its own."""

    @property
    def is_failing(self) -> bool:
        """Whether the project could not be read the last time; it is tried again."""

    def start(self) -> None:
        """Begin to look; returns at once."""

    def look_soon(self) -> None:
        """Look at everything as soon as possible."""

    def stop(self) -> None:
        """End it and wait; afterwards nothing is told."""


class Deeds(Sorter, Protocol):
    """What the developer does about notes; each is kept for good when the call returns.

    ``seen`` is the number of the last step on the note that was on the screen: where somebody else did
    something since then, nothing is written, and an error tells of it.
    """

    def withdraw_correction(self, note_id: str, *, seen: int | None = None) -> object:
        """Take back what was said of a note."""

    def mark(
        self,
        note_id: str,
        outcome: OutcomeKind,
        *,
        remark: str = "",
        duplicate_of: str = "",
        seen: int | None = None,
    ) -> object:
        """Say what became of a note."""

    def at_one_moment(self) -> Sorter:
        """Return what sorts several notes as one thing, that is undone as one."""

    def undo_together(self) -> tuple[Step, ...]:
        """Undo what this person did last, to one note or to several at once; return it, the latest first."""


class TypedReplies(Protocol):
    """What is typed into replies, kept as it is typed."""

    def all(self) -> Mapping[str, Draft]:
        """Return by note what was typed and did not go to the client yet."""

    def keep(self, draft: Draft) -> Draft | None:
        """Keep what was typed so far; return what somebody else typed for the note meanwhile, told once."""

    def drop(self, note_id: str) -> None:
        """Forget what was typed for a note."""


class Texts(Protocol):
    """All texts of the copy, to be searched as somebody types."""

    def find(self, typed: str, *, limit: int = 50, cancelled: Callable[[], bool] | None = None) -> FoundTexts:
        """Return the texts that hold every word that was typed, the best first, and how many there are."""

    def prepare(self) -> None:
        """Make the next search quick."""


class FileOpener(Protocol):
    """Opens files of the client in the developer's programs, or says what the system is to open."""

    def place(self, entry: Entry) -> "Opened":
        """Open an entry's file where it stands."""

    def journal(self, note: Note) -> "Opened":
        """Open the journal at a note."""


class Project(Protocol):
    """One client project, as the window sees it."""

    @property
    def name(self) -> str:
        """What the project is called."""

    @property
    def named_by(self) -> tuple[Path, ...]:
        """The paths that tell this project from others."""

    @property
    def is_sample(self) -> bool:
        """Whether this is the sample that ships with Copycue."""

    @property
    def profile(self) -> ClientProfile:
        """How replies to this client are written."""

    @property
    def settings_file(self) -> "SettingsFile | None":
        """Its settings, to be looked at and changed; None where its files were named directly."""

    def live(
        self,
        on_events: Callable[[tuple[Event, ...]], None],
        *,
        on_look: "Callable[[Look], None]",
        new_progress: Callable[[], Callable[[str, int, int], None] | None],
    ) -> LiveProject:
        """Return what looks at the project once it is started, and calls these on its own thread."""

    def excerpt(self, entry: Entry, *, around: int = 6) -> Excerpt | None:
        """Return the file's lines around an entry as they are now; None when it is gone."""

    @property
    def texts(self) -> Texts:
        """What searches all texts."""

    @property
    def opener(self) -> FileOpener:
        """What opens files in other programs."""

    @property
    def guide(self) -> "Guide":
        """The page for the client about their own files."""

    @property
    def report(self) -> "BossReport":
        """The page for the boss: what the notes come to."""

    @property
    def templates(self) -> "TemplateDesk | None":
        """The templates of its replies; None where its files were named directly."""

    @property
    def problem_report(self) -> "ProblemReport":
        """What can be told of it to whoever mends Copycue."""

    @property
    def replies(self) -> "ReplyDesk":
        """Where replies are written: kinds that fit, drafts in any voice, how words sound, ways out."""

    @property
    def deeds(self) -> Deeds:
        """What the developer does about notes."""

    @property
    def typed(self) -> TypedReplies:
        """What is typed into replies."""

    def answer(self, triaged: Sequence[TriagedNote], *, text: str | None = None, channel: str = "") -> object:
        """Record that a reply goes to the client now, after its places were looked at."""
