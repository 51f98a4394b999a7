"""What a report needs of each note: days, verdict, places; no words of it, and of people not even the names.

Here the names end: of who wrote a note nothing but a number goes on, so that two notes can be told to come
from two people; of who answered nothing at all. Nothing that is made of these values can name anybody.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.journal.dates import parse_date
from app.model import (
    Answered,
    AskKind,
    Finding,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    NoteState,
    OutcomeKind,
    VerdictKind,
)
from app.workspace.outcomes.standing import Group, standing_of
from app.workspace.values import Triage

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["Asked", "Chronicle", "Dating", "SentKind", "Story", "chronicle_of"]

_SURE = frozenset({Finding.CHANGE, Finding.DONE})
"""Findings whose places are the ones meant; of twins it is not known which."""
_SETTLED = frozenset({OutcomeKind.DONE, OutcomeKind.DIFFERENTLY, OutcomeKind.FIXED})
_SLACK = dt.timedelta(days=1)
"""The client's day may have begun when ours has not."""


class Dating(StrEnum):
    """How the day is known on which a note came."""

    WRITTEN = "written"
    """The journal names it."""
    READ = "read"
    """The journal names none that can be right; on this day Copycue read it for the first time."""
    UNKNOWN = "unknown"
    """It was there when Copycue began, and the journal names no day."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An entry that a note is about.

    Attributes:
        file: relative to the copy root.
        key: the dialect's own name of the entry.
        text: how it read when it was asked about.
        change: what was to be done to it: replace, insert, delete, or reword where the wording was left open.
    """

    file: str
    key: str
    text: str
    change: AskKind


@dataclass(frozen=True, slots=True)
class Story:
    """What became of a note.

    Attributes:
        id: of the note.
        kind: whose it is.
        came: the day on which it came, or None.
        dating: how that day is known.
        was_there: it was there when Copycue began: whether it was answered before is not known.
        answered: the day of the first reply that counts, or None.
        settled: the day on which the client, or the program, was as asked; None: not yet, or not known.
        asked: the entries that it is about.
        page: page or screen as the journal names it, or "".
        writer: tells notes of one person from those of another; 0: not known who wrote it.
    """

    id: str
    kind: VerdictKind
    came: dt.date | None
    dating: Dating
    was_there: bool = False
    answered: dt.date | None = None
    settled: dt.date | None = None
    asked: tuple[Asked, ...] = ()
    page: str = ""
    writer: int = 0


@dataclass(frozen=True, slots=True)
class SentKind:
    """A reply that went to the client.

    Attributes:
        day: when.
        kind: a ``Variant``, or the name of a team's own; "": without a draft; None: not kept.
        as_drafted: nobody changed its words.
    """

    day: dt.date
    kind: str | None
    as_drafted: bool


@dataclass(frozen=True, slots=True)
class Chronicle:
    """All that the figures of a report are counted from.

    Attributes:
        stories: of all notes that there are and were, in the order of the journals.
        replies: that went and were not taken back, in order.
        standing: how many notes stand where, now.
        done_in_journal: of the notes that are done, those of which only the journal says so: not when.
        began: the day on which Copycue first read notes of the project, or None.
    """

    stories: tuple[Story, ...]
    replies: tuple[SentKind, ...]
    standing: Mapping[Group, int]
    done_in_journal: int
    began: dt.date | None


def chronicle_of(memory: "Memory", triage: Triage, zone: dt.tzinfo | None = None) -> Chronicle:
    """Return what the figures of a report are counted from.

    Args:
        memory: what is remembered, from the same moment as the triage or later.
        triage: the journals as they are now.
        zone: whose days are counted; None: this computer's.
    """
    replies = tuple(_replies(memory, zone))
    began = min((known.first_seen for known in memory.known), default=None)
    teller = _Teller(memory, triage, zone, replies, began)
    standing = standing_of(triage, memory)
    return Chronicle(
        tuple(map(teller.story, memory.known)),
        tuple(_sent(day, deed) for day, deed in replies),
        standing.counts(),
        sum(note.outcome.kind is OutcomeKind.OPEN for note in standing.of(Group.DONE)),
        began.astimezone(zone).date() if began else None,
    )


def _replies(memory: "Memory", zone: dt.tzinfo | None) -> Iterator[tuple[dt.date, Answered]]:
    """Yield each reply that went and was not taken back, with its day."""
    from app.ledger.folding import steps_that_count

    for step in steps_that_count(memory.steps):
        if isinstance(step.deed, Answered):
            yield step.at.astimezone(zone).date(), step.deed


def _sent(day: dt.date, deed: Answered) -> SentKind:
    return SentKind(day, deed.reply.variant, bool(deed.reply.html))


class _Teller:
    """Tells the stories of one project."""

    def __init__(
        self,
        memory: "Memory",
        triage: Triage,
        zone: dt.tzinfo | None,
        replies: Iterable[tuple[dt.date, Answered]],
        began: dt.datetime | None,
    ) -> None:
        self._memory, self._zone, self._began = memory, zone, began
        self._written = {one.note.id: one.note.date for one in triage.notes}
        self._first_replies: dict[str, dt.date] = {}
        for day, deed in replies:
            for note_id in deed.reply.note_ids:
                self._first_replies.setdefault(note_id, day)
        names = (" ".join(known.author.casefold().split()) for known in memory.known)
        self._writers: Mapping[str, int] = {
            name: number for number, name in enumerate(dict.fromkeys(filter(None, names)), 1)
        }

    def story(self, known: KnownNote) -> Story:
        """Return the story of a note."""
        state, verdict = self._memory.state(known.id), self._memory.verdicts.get(known.id)
        came, dating, was_there = self._arrival(known)
        return Story(
            known.id,
            verdict.kind if verdict else VerdictKind.UNCLEAR,
            came,
            dating,
            was_there,
            self._first_replies.get(known.id),
            self._settled(state),
            tuple(_asked(verdict)),
            " ".join(known.words.where.split()),
            self._writers.get(" ".join(known.author.casefold().split()), 0),
        )

    def _arrival(self, known: KnownNote) -> tuple[dt.date | None, Dating, bool]:
        read = self._day(known.first_seen)
        written = self._written.get(known.id) or parse_date(known.date)
        was_there = known.first_seen == self._began
        if written is None or written > read + _SLACK:
            return (None, Dating.UNKNOWN, True) if was_there else (read, Dating.READ, False)
        began = self._day(self._began or known.first_seen)
        return min(written, read), Dating.WRITTEN, was_there or written < began

    def _settled(self, state: NoteState) -> dt.date | None:
        outcome = state.outcome
        return self._day(outcome.at) if outcome.kind in _SETTLED and outcome.at else None

    def _day(self, moment: dt.datetime) -> dt.date:
        return moment.astimezone(self._zone).date()


def _asked(verdict: KeptVerdict | None) -> Iterator[Asked]:
    if verdict is not None and verdict.finding in _SURE:
        for place in verdict.places:
            yield Asked(place.file, place.key, place.before, _change(place))


def _change(place: KeptPlace) -> AskKind:
    if place.new is None:
        return AskKind.REWORD
    if not place.old:
        return AskKind.INSERT
    return AskKind.REPLACE if place.new else AskKind.DELETE
