"""A team's ledger as one of the team uses it: with the server, or for a while without.

Without it, what is known comes from the local copy, and what is done waits there, on the disk. As soon as
the server is back everything is sent in order. Each thing counts once, also when an answer got lost on its
way, and what others did meanwhile is never overwritten: a conflict is kept until somebody has looked at it.
"""

import datetime as dt
import hashlib
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self, TypeVar

from filelock import Timeout
from msgspec.structs import replace as changed

from app.ledger.away import LedgerAwayError
from app.ledger.contents import Contents
from app.ledger.exporting import renumbered
from app.ledger.faults import StoreError
from app.ledger.importing import Added
from app.ledger.ledger import Ledger
from app.ledger.memory import Memory, Revision
from app.ledger.mirror import Mirror
from app.ledger.overlay import memory_with, on_server
from app.ledger.team_address import namespace_of, team_url
from app.ledger.team_words import told_away, told_conflict
from app.ledger.waiting import AWAY, DroppedDraft, KeptConflict, Waiting
from app.model import (
    Clock,
    Conflict,
    CopycueError,
    Draft,
    DraftConflict,
    KeptVerdict,
    KnownNote,
    Step,
    say,
    utc_now,
)

__all__ = ["TeamLedger"]

_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 30.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Away:
    """The server is away.

    Attributes:
        since: when that was noticed first, aware.
        reason: in a sentence.
        next_try: in ticks: not before then is it tried again.
        pause_s: how long after that.
    """

    since: dt.datetime
    reason: str
    next_try: float
    pause_s: float


class TeamLedger:
    """The ledger of a team; to its users like any other. Any thread may use it.

    Args:
        reach: opens the ledger on the server, or raises LedgerAwayError.
        mirror: the local copy; closed with the ledger.
        name: how the user knows the server's ledger.
        clock: tells the time, aware.
        ticks: seconds that pass, for the pauses between attempts to reach the server.
    """

    def __init__(
        self,
        reach: Callable[[], Ledger],
        mirror: Mirror,
        *,
        name: str,
        clock: Clock = utc_now,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._reach = reach
        self._mirror = mirror
        self._name = name
        self._clock = clock
        self._ticks = ticks
        self._lock = threading.RLock()
        self._server: Ledger | None = None
        self._away: _Away | None = None
        self._shown: tuple[tuple[object, ...], Memory] = ((), Memory())

    @classmethod
    def open(cls, address: str, *, project: str, folder: Path, clock: Clock = utc_now) -> Self:
        """Open a team's ledger, whether the server can be reached or not.

        Args:
            address: ``postgresql+psycopg://…``, without a password.
            project: the name of the project; who gives the same name shares the ledger.
            folder: where the local copy is kept; made where missing.
            clock: tells the time, aware.

        Raises:
            CopycueError: the address is not understood or holds a password.
        """
        url = team_url(address)
        name, namespace = url.set(query={}).render_as_string(), namespace_of(project)
        digest = hashlib.blake2b(f"{name}\0{namespace}".encode(), digest_size=8).hexdigest()
        mirror = Mirror.at(folder / f"{namespace}-{digest}.db", project=project, clock=clock)
        return cls(lambda: Ledger.open(address, project=project, clock=clock), mirror, name=name, clock=clock)

    # --- what is remembered -----------------------------------------------------------------------

    def read(self) -> Memory:
        """Return what is remembered: the same value as before while nothing changed.

        Without the server, that is what was known of it last, with everything that waits.
        """
        return self._with_server(self._read_there, self._read_alone)

    def _read_there(self, server: Ledger) -> Memory:
        memory = server.read()
        with suppress(StoreError):  # the copy tells it by itself
            self._mirror.copy(memory)
        here, conflicts = self._mirror.read().problems, self._mirror.outbox().conflicts
        if not (here or conflicts):
            return memory
        problems = [told_conflict(self._name, one) for one in conflicts]
        return self._same_unless(
            (memory, here, conflicts),
            lambda: replace(memory, problems=(*memory.problems, *here, *problems)),
        )

    def _read_alone(self) -> Memory:
        memory, outbox, away = self._mirror.read(), self._mirror.outbox(), self._away
        problems = [told_conflict(self._name, one) for one in outbox.conflicts]
        if away is not None:
            # Another process may have noticed it earlier: what waits is at least as old.
            since = min([away.since, *(one.since for one in outbox.waiting[:1])])
            problems.insert(0, told_away(self._name, since, away.reason, len(outbox.waiting)))
        return self._same_unless(
            (memory, outbox, away and (away.since, away.reason)),
            lambda: replace(memory_with(memory, outbox.waiting), problems=(*memory.problems, *problems)),
        )

    def _same_unless(self, sources: tuple[object, ...], make: Callable[[], Memory]) -> Memory:
        """Return the memory from last time, if it was made of the same things."""
        before = self._shown[0]
        if len(before) != len(sources) or any(
            a is not b and a != b for a, b in zip(before, sources, strict=True)
        ):
            self._shown = (sources, make())
        return self._shown[1]

    def revisions(self, note_id: str) -> tuple[Revision, ...]:
        """Return every wording of a note, in order; without the server, those known here."""
        return self._with_server(
            lambda server: server.revisions(note_id), lambda: self._mirror.revisions(note_id)
        )

    def verdicts_of(self, note_id: str) -> tuple[KeptVerdict, ...]:
        """Return everything that Copycue made of a note, in order; without the server, what is known here."""
        return self._with_server(
            lambda server: server.verdicts_of(note_id), lambda: self._mirror.verdicts_of(note_id)
        )

    def contents(self) -> Contents:
        """Return everything that the ledger holds, for an export; see ``Ledger.contents``."""
        return self._with_server(lambda server: server.contents(), self._contents_alone)

    def _contents_alone(self) -> Contents:
        memory = self._read_alone()
        return changed(
            self._mirror.contents(),
            steps=renumbered(memory.steps),
            drafts=tuple(replace(one, version=place) for place, one in enumerate(memory.all_drafts, start=1)),
        )

    # --- what is added ----------------------------------------------------------------------------

    def remember(self, known: Iterable[KnownNote], *, at: dt.datetime, based_on: Memory) -> bool:
        """Remember the notes as they were read now; see ``Ledger.remember``.

        A memory from a time without the server is nothing to go on once it is back: read again then. The
        notes are found again in the journals.
        """
        notes = tuple(known)
        return self._with_server(
            lambda server: based_on.stamp < AWAY and server.remember(notes, at=at, based_on=based_on),
            lambda: self._remember_alone(notes, at, based_on),
        )

    def _remember_alone(self, notes: tuple[KnownNote, ...], at: dt.datetime, based_on: Memory) -> bool:
        here = self._mirror.read()
        is_current = based_on.stamp == AWAY + here.stamp or based_on.known == here.known
        return is_current and self._mirror.remember_alone(notes, at=at, based_on=here)

    def keep_verdicts(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Keep what Copycue made of notes, where it differs from what it made of them before."""
        given = tuple(verdicts)
        self._with_server(
            lambda server: server.keep_verdicts(given), lambda: self._mirror.keep_verdicts(given)
        )

    def do(self, step: Step) -> Step | Conflict:
        """Take a step; see ``Ledger.do``. Without the server it waits on the disk, and counts already."""
        return self._with_server(
            lambda server: server.do(_for_server(step, self._mirror.outbox().sent)),
            lambda: self._mirror.add_step(step),
        )

    def keep_draft(self, draft: Draft) -> Draft | DraftConflict:
        """Keep what was typed for a note so far; see ``Ledger.keep_draft``."""
        return self._with_server(
            lambda server: server.keep_draft(
                replace(draft, version=on_server(draft.version, self._mirror.outbox().sent))
            ),
            lambda: self._mirror.add_draft(draft),
        )

    def drop_draft(self, note_id: str, version: int) -> None:
        """Drop a draft, as it went to the client; another version of it stays."""
        self._with_server(
            lambda server: server.drop_draft(note_id, on_server(version, self._mirror.outbox().sent)),
            lambda: self._mirror.add_drop(note_id, version),
        )

    def add(self, contents: Contents) -> Added:
        """Add what an export holds and this ledger lacks; see ``Ledger.add``. Only with the server."""
        return self._with_server(lambda server: server.add(contents), self._refuse_alone)

    def _refuse_alone(self) -> Added:
        raise CopycueError(
            say("The team's ledger can not be reached"),
            say("Nothing was added. Try again when the server is back."),
        )

    # --- with the server, or without --------------------------------------------------------------

    def _with_server(self, there: Callable[[Ledger], T], alone: Callable[[], T]) -> T:
        """Do something on the server, or on this computer while it is away.

        When the connection breaks under way nobody knows what the server did. It is done here, too, to be
        sent again: the server takes everything once.
        """
        with self._lock:
            if self._away is None or self._ticks() >= self._away.next_try:
                try:
                    return there(self._reached())
                except (LedgerAwayError, Timeout) as error:
                    self._note_away(error)
            return alone()

    def _reached(self) -> Ledger:
        """Return the server's ledger, once all that waited has been sent to it."""
        if self._server is None:
            self._server = self._reach()
        if self._mirror.outbox().waiting:
            self._send_all(self._server)
        if self._away is not None:
            self._server.keep_verdicts(self._verdicts_made_alone(self._server.read()))
            self._away = None
        return self._server

    def _send_all(self, server: Ledger) -> None:
        """Send what waits, in order.

        A server that takes none of it counts as away: what is done next must not overtake what waits.
        """
        try:
            with self._mirror.sending():
                outbox = self._mirror.outbox()
                sent = dict(outbox.sent)
                for one in outbox.waiting:
                    sent[one.number] = self._send(server, one, sent)
        except StoreError as error:
            raise LedgerAwayError(
                say("The team's ledger can not be written"), error.problem.message
            ) from error

    def _send(self, server: Ledger, one: Waiting, sent: Mapping[int, int]) -> int:
        """Send one thing, and return what stands for its number on the server from now on."""
        conflict: Conflict | DraftConflict | None = None
        match one.what:
            case Step() as step:
                meant = _for_server(step, sent)
                answer = Conflict(meant, ()) if _is_about_others(server, one) else server.do(meant)
                if isinstance(answer, Conflict):
                    # Who went on from this step goes on from what its author knew: in conflict, too.
                    number, conflict = meant.after or 0, answer
                else:
                    number = answer.number
            case Draft() as draft:
                kept = server.keep_draft(draft)
                if isinstance(kept, DraftConflict):
                    number, conflict = kept.mine.version, kept
                else:
                    number = kept.version
            case DroppedDraft(note_id=note_id, version=version):
                server.drop_draft(note_id, version)
                number = 0
        self._mirror.note_sent(one, number, conflict)
        return number

    def _verdicts_made_alone(self, there: Memory) -> list[KeptVerdict]:
        known = there.verdicts
        here = self._mirror.read().verdicts
        return [one for name, one in here.items() if name not in known or known[name].made < one.made]

    def _note_away(self, error: Exception) -> None:
        before = self._away
        pause = min(before.pause_s * 2, _LONGEST_PAUSE_S) if before else _FIRST_PAUSE_S
        reason = (
            error.message if isinstance(error, LedgerAwayError) else say("Another Copycue is sending to it.")
        )
        since = before.since if before else self._clock()
        self._away = _Away(since, reason, self._ticks() + pause, pause)

    @property
    def is_away(self) -> bool:
        """Whether the server could not be reached when that was tried last."""
        return self._away is not None

    def try_now(self) -> None:
        """Try to reach the server at the next occasion, however short ago that failed."""
        with self._lock:
            if self._away is not None:
                self._away = replace(self._away, next_try=self._ticks(), pause_s=_FIRST_PAUSE_S / 2)

    # --- what is to be said -----------------------------------------------------------------------

    @property
    def conflicts(self) -> tuple[KeptConflict, ...]:
        """What the server did not take as it was meant, until somebody has looked at it."""
        with self._lock:
            return self._mirror.outbox().conflicts

    def forget_conflict(self, number: int) -> None:
        """Forget a conflict that somebody has looked at."""
        with self._lock:
            self._mirror.forget_conflict(number)

    # --- the end ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the ledger. What waits is sent the next time."""
        with self._lock:
            if self._server is not None:
                self._server.close()
            self._mirror.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _for_server(step: Step, sent: Mapping[int, int]) -> Step:
    """Return a step that follows what the server calls the step that it follows."""
    return step if step.after is None else changed(step, after=on_server(step.after, sent))


def _is_about_others(server: Ledger, one: Waiting) -> bool:
    """Tell whether a note that a step is about got its number here, and on the server another note has it."""
    known = {note.id: note for note in server.read().known if note.id in one.words}
    return any(
        one.words[name] not in {note.words, *(revision.words for revision in server.revisions(name))}
        for name, note in known.items()
    )
