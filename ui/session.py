"""One open project: asks the workspace off the GUI thread and tells the window what came back.

The window shows, this decides what to ask and when. Looking at the files and telling what happened is
done by the workspace's own ``Live``, on its thread. A missed file event costs a delay and never a wrong
screen: every look takes a whole new triage.
"""

import itertools
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import (
    Address,
    CopycueError,
    Draft,
    Entry,
    Formality,
    Language,
    OutcomeKind,
    Reply,
    Step,
)
from app.workspace import Excerpt, Triage, TriagedNote
from app.workspace.events.events import Event, WatchTrouble
from app.workspace.ledger.sorting import Pile, Sorted, sort_notes
from app.workspace.outcomes.asked_before import asked_before
from app.workspace.outcomes.originals import likely_originals
from ui.bridge import Bridge
from ui.inbox.rows import Arrivals, Row, make_rows
from ui.notes import NoteKey, key_of
from ui.place.own_word import Word
from ui.project import LiveProject, Project, TypedReplies
from ui.tasks import Lane, Tasks, Ticket
from ui.words import ended

if TYPE_CHECKING:
    from app.workspace.live.look import Look

__all__ = ["Excerpted", "Kept", "Reading", "Redrafted", "Session", "Voice"]

_log = logging.getLogger(__name__)
_QUIET_CHECK_MS = 5 * 60 * 1000
"""A full look every few minutes keeps "last check" true on the screen, even where nothing ever changes."""

_AROUND = 4
"""Lines of the file that are shown before and behind a place."""
_T = TypeVar("_T")

LOOK, EXCERPT, REDRAFT, VERIFY, START = "look", "excerpt", "redraft", "verify", "start"
CORRECT, TYPED, ANSWER, MARK = "correct", "typed", "answer", "mark"
SORT, ORIGINALS, UNDO = "sort", "originals", "undo"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a reply is to sound; None leaves the choice to the profile and the note.

    Attributes:
        language: it is written in.
        address: form of address.
        formality: how it sounds.
        kind: of reply, as the workspace names them; "": the usual one.
    """

    language: Language | None = None
    address: Address | None = None
    formality: Formality | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A look with the rows that show it, what was typed for its notes, and which of them are new.

    All made off the GUI thread.
    """

    look: "Look"
    rows: list[Row]
    typed: Mapping[str, Draft] = field(default_factory=dict)
    came: frozenset[NoteKey] = frozenset()

    @property
    def triage(self) -> Triage:
        """All notes, judged."""
        return self.look.triage


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
class Kept:
    """What came of keeping typed text.

    Attributes:
        note_id: the note that it answers.
        rival: what somebody else has typed for the note meanwhile, told once; or None.
        trouble: why it could not be kept, in a sentence, or "".
        text: what was typed; newer text may be on its way by then.
    """

    note_id: str
    rival: Draft | None = None
    trouble: str = ""
    text: str = ""


class Session(QObject):
    """An open project: what is looked at, its tasks and what the developer does.

    Signals:
        triaged: a ``Reading``, after each look.
        happened: a tuple of the workspace's events since the look before, at least one.
        troubled: why changes are seen late or not at all, in a sentence; "" when that is over.
        excerpted: an ``Excerpted``.
        redrafted: a ``Redrafted``.
        kept: a ``Kept``.
        done: a tuple of the notes' ids, once something was done about them and is kept.
        originals: a tuple of the ids of notes that another one may repeat, the likeliest first.
        sorted: a ``Sorted``, once notes were put on a pile.
        undone: a tuple of the steps that were undone together, the latest first; empty where there was none.

    Attributes:
        watch_trouble: why changes may be seen late, as told last, or "".
    """

    triaged = Signal(object)
    happened = Signal(object)
    troubled = Signal(object)  # a sentence: Qt would make plain text of it, which is English for good
    excerpted = Signal(object)
    redrafted = Signal(object)
    kept = Signal(object)
    done = Signal(object)
    originals = Signal(object)
    sorted = Signal(object)
    undone = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._bridge = Bridge(self)
        self.tasks = Tasks(self._bridge, self)
        self._live: LiveProject | None = None
        self._unkept: dict[str, Callable[[], object]] = {}
        self._numbers = itertools.count()
        self._arrivals = Arrivals()
        self.watch_trouble = ""
        self._clock = QTimer(self, interval=_QUIET_CHECK_MS)
        self._clock.timeout.connect(self.refresh)

    @property
    def is_failing(self) -> bool:
        """Whether the project could not be read the last time."""
        return bool(self.watch_trouble) and self._live is not None and self._live.is_failing

    def post(self, action: Callable[[], None]) -> None:
        """Have something done in the GUI thread. Any thread may call this."""
        self._bridge.post(action)

    def start(self) -> None:
        """Begin to look, now and whenever something changes."""
        self.tasks.run(START, self._begin, lambda _none: None, lane=Lane.READING)
        self._clock.start()

    def refresh(self) -> None:
        """Look at everything again."""
        if self._live is not None:
            self._live.look_soon()

    def read_place(self, entry: Entry) -> None:
        """Ask for the file's lines around an entry; the newest question wins."""
        self._ask(
            EXCERPT,
            lambda: Excerpted(entry, self.project.excerpt(entry, around=_AROUND)),
            self.excerpted.emit,
        )

    def redraft(self, triaged: TriagedNote, voice: Voice) -> None:
        """Ask for a draft in another voice."""
        wish = (voice.language, voice.address, voice.formality)
        work = partial(self.project.replies.drafted, triaged, voice.kind, wish)
        self._ask(REDRAFT, lambda: _redrafted(work()), self.redrafted.emit)

    def correct(self, triaged: TriagedNote, word: Word) -> None:
        """Keep the developer's word on a note, then judge by it."""
        deeds, note, seen = self.project.deeds, triaged.note, triaged.state.last
        work: Callable[[], object]
        if word == Word():
            work = partial(deeds.withdraw_correction, note.id, seen=seen)
        else:
            work = partial(deeds.correct, note, word.kind, word.places, seen=seen)
        # A topic of its own for each note: a word on one must not push aside that on another.
        self._do(f"{CORRECT} {key_of(note)}", work, (note.id,))

    def answer(self, triaged: Sequence[TriagedNote], *, text: str | None = None, channel: str = "") -> None:
        """Record that a reply went to the client; its places are looked at once more before.

        Args:
            triaged: the notes that it answers.
            text: what was typed; None: as drafted.
            channel: how it went, in a word or two.
        """
        ids = tuple(one.note.id for one in triaged)
        work = partial(self.project.answer, triaged, text=text, channel=channel)
        self._do(f"{ANSWER} {ids}", work, ids)

    def mark(self, triaged: TriagedNote, outcome: OutcomeKind, *, duplicate_of: str = "") -> None:
        """Say what became of a note."""
        note_id, seen = triaged.note.id, triaged.state.last
        work = partial(self.project.deeds.mark, note_id, outcome, duplicate_of=duplicate_of, seen=seen)
        self._do(f"{MARK} {key_of(triaged.note)}", work, (note_id,))

    def sort(self, triaged: Sequence[TriagedNote], pile: Pile, *, duplicate_of: str = "") -> None:
        """Put notes on a pile, as one thing that is undone as one."""
        came_to: list[Sorted] = []

        def work() -> None:
            deeds = self.project.deeds.at_one_moment()
            came_to.append(sort_notes(deeds, triaged, pile, duplicate_of=duplicate_of))

        self._surely(f"{SORT} {next(self._numbers)}", work, lambda: self._take_sorted(came_to[0]))

    def find_originals(self, triaged: TriagedNote, notes: Sequence[TriagedNote], known: str) -> None:
        """Ask which notes another one may repeat; ``known`` was found to ask for the same, or is ""."""

        def work() -> tuple[str, ...]:
            return tuple(one.note.id for one in likely_originals(triaged, notes, known=known))

        self._ask(ORIGINALS, work, self.originals.emit)

    def undo(self) -> None:
        """Undo the last thing that this person did."""
        # A topic of its own for each time: undoing twice quickly goes back two things.
        self._ask(f"{UNDO} {next(self._numbers)}", self.project.deeds.undo_together, self._take_undone)

    def keep_typed(self, draft: Draft) -> None:
        """Keep what was typed for a note; with the text as Copycue drafted it, there is nothing to keep."""
        typed = self.project.typed

        def work() -> None:
            came = _keep(typed, draft)
            self._bridge.post(lambda: self.kept.emit(came))

        self._surely(f"{TYPED} {draft.note_id}", work, lambda: None)

    def forget_answers(self) -> None:
        """Drop the answers still under way for the note that was on the screen."""
        for topic in (EXCERPT, REDRAFT, VERIFY):
            self.tasks.drop(topic)

    def close(self) -> None:
        """End the tasks and the looking; waits for both. What was said just before is done."""
        self._clock.stop()
        self._bridge.close()
        self.tasks.close()
        with ExitStack() as rest:  # each is done, even where another one fails
            rest.callback(self._stop_looking)
            for topic, work in reversed(self._unkept.items()):
                rest.callback(_done_or_logged, topic, work)

    def _stop_looking(self) -> None:
        if self._live is not None:
            self._live.stop()
            self._live = None

    # --- what is done, and asked --------------------------------------------------------------

    def _do(self, topic: str, work: Callable[[], object], note_ids: tuple[str, ...]) -> None:
        """Do something about notes; it is told when it is kept, and looked at anew."""

        def kept() -> None:
            self.done.emit(note_ids)
            self.refresh()

        self._surely(topic, work, kept)

    def _surely(self, topic: str, work: Callable[[], object], then: Callable[[], None]) -> None:
        """Do something that must be done even if the window is closed at this moment."""

        def newest() -> None:
            waiting = self._unkept.pop(topic, None)
            if waiting is not None:  # else it was done in place of an older one
                waiting()

        self._unkept[topic] = work
        self._ask(topic, newest, lambda _none: then())

    def _take_sorted(self, done: Sorted) -> None:
        self.sorted.emit(done)
        self.done.emit(done.note_ids)
        self.refresh()

    def _take_undone(self, steps: tuple[Step, ...]) -> None:
        self.undone.emit(steps)
        self.refresh()

    def _ask(self, topic: str, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Ask in the lane for quick answers."""
        self.tasks.run(topic, lambda _ticket: work(), then, lane=Lane.ANSWERING)

    # --- on threads of the workspace ----------------------------------------------------------

    def _begin(self, _ticket: Ticket) -> None:
        """Start to look, in a worker's thread: what that needs is imported there, too."""
        self._live = self.project.live(self._hear, on_look=self._take_look, new_progress=self._new_progress)
        self._live.start()

    def _take_look(self, look: "Look") -> None:
        """Prepare what is seen for the screen, and hand it on."""
        rows = make_rows(look.triage.notes, asked_before(look.picture.like))
        reading = Reading(look, rows, self.project.typed.all(), self._arrivals.take(rows))
        self._bridge.post(lambda: self.triaged.emit(reading))

    def _hear(self, events: tuple[Event, ...]) -> None:
        """Hand on what happened."""
        self._bridge.post(lambda: self._tell(events))

    def _new_progress(self) -> Callable[[str, int, int], None]:
        return self.tasks.ticket(LOOK).progress

    def _tell(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, WatchTrouble):
                self.watch_trouble = event.sentence
                self.troubled.emit(event.sentence)
        self.happened.emit(events)


def _done_or_logged(topic: str, work: Callable[[], object]) -> None:
    """Do what was not begun yet when the window closed; where it can't be, nobody is there to be told."""
    try:
        work()
    except CopycueError as error:
        _log.warning(
            "Not done when the window closed, %s: %s", topic.split(maxsplit=1)[0], type(error).__name__
        )


def _keep(typed: TypedReplies, draft: Draft) -> Kept:
    """Keep what was typed, in the worker's thread."""
    try:
        if draft.text == draft.basis:
            typed.drop(draft.note_id)
            return Kept(draft.note_id, text=draft.text)
        return Kept(draft.note_id, rival=typed.keep(draft), text=draft.text)
    except CopycueError as error:
        return Kept(draft.note_id, trouble=f"{ended(error.title)} {ended(error.message)}")


def _redrafted(triaged: TriagedNote) -> Redrafted:
    return Redrafted(triaged, triaged.reply)
