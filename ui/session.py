"""One open project: asks the workspace off the GUI thread and tells the window what came back.

The window shows, this decides what to ask and when. A missed file event costs a delay and
never a wrong screen: every refresh takes a whole new triage.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import Address, CopycueError, Draft, Entry, Formality, Language, Problem, Reply
from app.workspace import Excerpt, Triage, TriagedNote
from ui.bridge import Bridge
from ui.inbox.model import Row, make_rows
from ui.notes import key_of
from ui.place.own_word import Word
from ui.project import Project, TypedReplies, WatchHandle
from ui.tasks import Failure, Lane, Tasks, Ticket
from ui.words import fill, translate

__all__ = ["Checked", "Excerpted", "Reading", "Redrafted", "Session", "Voice"]

_QUIET_CHECK_MS = 5 * 60 * 1000
"""A full look every few minutes catches what no file event told (RELIABILITY: watching)."""

_AROUND = 4
"""Lines of the file that are shown before and behind a place."""
_T = TypeVar("_T")

TRIAGE, EXCERPT, REDRAFT, VERIFY, WATCH = "triage", "excerpt", "redraft", "verify", "watch"
CORRECT, TYPED = "correct", "typed"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a reply is to sound; None leaves the choice to the profile and the note."""

    language: Language | None = None
    address: Address | None = None
    formality: Formality | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A triage with the rows that show it, and what was typed for its notes: all made off the GUI thread."""

    triage: Triage
    rows: list[Row]
    typed: Mapping[str, Draft] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Excerpted:
    """The file's lines around an entry, or None when it stands there no more."""

    entry: Entry
    excerpt: Excerpt | None


@dataclass(frozen=True, slots=True)
class Redrafted:
    """A new draft for a note in the voice that was asked for."""

    triaged: TriagedNote
    reply: Reply | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check of a reply's places found; empty problems: all is true."""

    triaged: TriagedNote
    problems: tuple[Problem, ...]


class Session(QObject):
    """An open project with its watch, its tasks and its newest triage.

    Signals:
        triaged: a ``Reading``.
        excerpted: an ``Excerpted``.
        redrafted: a ``Redrafted``.
        checked: a ``Checked``.
    """

    triaged = Signal(object)
    excerpted = Signal(object)
    redrafted = Signal(object)
    checked = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._bridge = Bridge(self)
        self.tasks = Tasks(self._bridge, self)
        self._handle: WatchHandle | None = None
        self._reading = False
        self._again = False
        self._unkept: dict[str, Callable[[], object]] = {}
        self._bridge.changed.connect(self.refresh)
        self.tasks.failed.connect(self._reading_failed)
        self._clock = QTimer(self, interval=_QUIET_CHECK_MS)
        self._clock.timeout.connect(self.refresh)

    @property
    def watch_trouble(self) -> str:
        """Why files are not watched as they should be, or ""."""
        return self._handle.trouble if self._handle else ""

    def post(self, action: Callable[[], None]) -> None:
        """Have something done in the GUI thread. Any thread may call this."""
        self._bridge.post(action)

    def start(self) -> None:
        """Begin to watch, then read everything once: in this order no change is missed."""
        self.tasks.run(WATCH, self._begin_watch, lambda _none: None, lane=Lane.READING)
        self.refresh()
        self._clock.start()

    def refresh(self) -> None:
        """Read what changed. While a reading runs, one more is noted down for its end."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._again = False
        self.tasks.run(TRIAGE, self._triage, self._take_triage, lane=Lane.READING)

    def read_place(self, entry: Entry) -> None:
        """Ask for the file's lines around an entry; the newest question wins."""
        self._ask(
            EXCERPT,
            lambda: Excerpted(entry, self.project.excerpt(entry, around=_AROUND)),
            self.excerpted.emit,
        )

    def redraft(self, triaged: TriagedNote, voice: Voice) -> None:
        """Ask for a draft in another voice."""
        ask = partial(
            self.project.redraft,
            triaged,
            language=voice.language,
            address=voice.address,
            formality=voice.formality,
        )
        self._ask(REDRAFT, lambda: Redrafted(triaged, ask()), self.redrafted.emit)

    def verify(self, triaged: TriagedNote) -> None:
        """Ask whether the places that a reply names still hold."""
        self._ask(VERIFY, lambda: Checked(triaged, self.project.verify(triaged)), self.checked.emit)

    def correct(self, triaged: TriagedNote, word: Word) -> None:
        """Keep the developer's word on a note, then judge by it."""
        deeds, note, seen = self.project.deeds, triaged.note, triaged.state.last
        work: Callable[[], object]
        if word == Word():
            work = partial(deeds.withdraw_correction, note.id, seen=seen)
        else:
            work = partial(deeds.correct, note, word.kind, word.places, seen=seen)
        # A topic of its own for each note: a word on one must not push aside that on another.
        topic = f"{CORRECT} {key_of(note)}"
        self._unkept[topic] = work
        self._ask(topic, work, lambda _kept: self._kept(topic))

    def keep_typed(self, draft: Draft) -> None:
        """Keep what was typed for a note; with the text as Copycue drafted it, there is nothing to keep."""
        typed, note_id = self.project.typed, draft.note_id
        unchanged = draft.text == draft.basis
        work: Callable[[], object] = (
            partial(typed.drop, note_id) if unchanged else partial(_keep, typed, draft)
        )
        topic = f"{TYPED} {note_id}"
        self._unkept[topic] = work
        self._ask(topic, work, lambda _kept: self._forget(topic))

    def forget_answers(self) -> None:
        """Drop the answers still under way for the note that was on the screen."""
        for topic in (EXCERPT, REDRAFT, VERIFY):
            self.tasks.drop(topic)

    def close(self) -> None:
        """End the tasks and the watch; waits for both."""
        self._clock.stop()
        self._bridge.close()
        self.tasks.close()
        for work in self._unkept.values():  # said just before: kept twice rather than not at all
            with suppress(CopycueError):
                work()
        if self._handle is not None:
            self._handle.stop()
            self._handle = None

    def _forget(self, topic: str) -> None:
        """Forget what has been kept."""
        self._unkept.pop(topic, None)

    def _kept(self, topic: str) -> None:
        """Judge by a word that has been kept."""
        self._forget(topic)
        self.refresh()

    def _ask(self, topic: str, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Ask in the lane for quick answers."""
        self.tasks.run(topic, lambda _ticket: work(), then, lane=Lane.ANSWERING)

    def _begin_watch(self, _ticket: Ticket) -> None:
        """Start the watch, in the worker's thread: it walks the folders, which may take a while."""
        self._handle = self.project.watch(self._bridge.files_changed)

    def _triage(self, ticket: Ticket) -> Reading:
        """Read and judge, in the worker's thread."""
        triage = self.project.triage(progress=ticket.progress, cancelled=ticket.cancelled)
        return Reading(triage, make_rows(triage.notes), self.project.typed.all())

    def _take_triage(self, reading: Reading) -> None:
        """Pass a triage on, then read again if files changed meanwhile."""
        self._reading = False
        self.triaged.emit(reading)
        self._catch_up()

    def _reading_failed(self, failure: Failure) -> None:
        """Be ready for the next reading after one that failed; a word that could not be kept was told."""
        self._unkept.pop(failure.topic, None)
        if failure.topic == TRIAGE:
            self._reading = False
            self._catch_up()

    def _catch_up(self) -> None:
        """Read once more if a file changed while the last reading ran."""
        if self._again:
            self.refresh()


def _keep(typed: TypedReplies, draft: Draft) -> None:
    """Keep what was typed, in the worker's thread; say so where somebody else typed, too."""
    theirs = typed.keep(draft)
    if theirs is not None:
        raise CopycueError(
            translate("Session", "Two people are writing"),
            fill(
                translate("Session", "%1 is writing a reply to note %2 as well. Both texts are kept."),
                theirs.who or "?",
                draft.note_id,
            ),
        )
