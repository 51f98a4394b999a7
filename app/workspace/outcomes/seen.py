"""What became of answered notes, as the files tell. Pure: what was asked and one reading of the copy go in.

Nothing is concluded in doubt: not from a file that is broken or can not be read, not of an entry that can
not be told from others, and not against the word of a person.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.catalogue import Catalogue
from app.model import DiffPart, NoteState, Outcome, OutcomeKind, SentPlace, Situation, say, together
from app.workspace.outcomes.asked import Asked, Reads, reads
from app.workspace.outcomes.whereabouts import Found, Missing, Whereabouts

__all__ = ["OutcomesSeen", "outcomes_seen"]

When = Callable[[str], dt.datetime]
_Spot = tuple[str, str, str]
_SEEN = frozenset({OutcomeKind.ANSWERED, OutcomeKind.DONE, OutcomeKind.DIFFERENTLY, OutcomeKind.MINE})
"""What Copycue may have seen by itself, and may therefore see otherwise later."""


@dataclass(frozen=True, slots=True)
class OutcomesSeen:
    """What one reading of the copy tells.

    Attributes:
        outcomes: note's id → what became of it, where that is news.
        lost: places of notes that wait for the client, whose entries are gone or can not be told from others.
    """

    outcomes: Mapping[str, Outcome]
    lost: tuple[SentPlace, ...] = ()


class _How(StrEnum):
    """How an entry stands to what was asked of it."""

    WAITING = "waiting"
    DONE = "done"
    OTHERWISE = "otherwise"
    LOST = "lost"
    UNKNOWN = "unknown"


_HOWS = {Reads.BEFORE: _How.WAITING, Reads.ASKED: _How.DONE, Reads.OTHERWISE: _How.OTHERWISE}


@dataclass(frozen=True, slots=True)
class _Sight:
    """A place as it is now."""

    place: SentPlace
    how: _How
    file: str = ""
    value: str = ""


def outcomes_seen(states: Mapping[str, NoteState], catalogue: Catalogue, when: When) -> OutcomesSeen:
    """Return what became of the notes that were answered.

    A note with several places is done when all of them are; one whose reply asked which place is meant, when
    one of them is. Where the wording was left open, the note is done once the words that it is about do not
    stand there any more: whatever the client wrote instead is what was asked for. A note that was done stays
    so when its text is worked on later; it is open again only when the text reads as before.

    Args:
        states: what stands for the notes of the project.
        catalogue: the copy as it is now.
        when: tells for a copy file when it was saved, aware.
    """
    eyes = _Eyes(catalogue, [place for state in states.values() for place in _places(state)])
    outcomes: dict[str, Outcome] = {}
    lost: list[SentPlace] = []
    for note_id, state in states.items():
        if not (places := _watched(note_id, state)):
            continue
        sights = [eyes.look(place) for place in places]
        if (outcome := _outcome(state.outcome, sights, when)) is not None:
            outcomes[note_id] = outcome
        elif state.outcome.kind is OutcomeKind.ANSWERED:
            lost += [sight.place for sight in sights if sight.how is _How.LOST]
    return OutcomesSeen(outcomes, tuple(lost))


def _places(state: NoteState) -> tuple[SentPlace, ...]:
    return state.reply.places if state.reply is not None else ()


def _watched(note_id: str, state: NoteState) -> list[SentPlace]:
    """Return the places at which a note's outcome may show; none after a person's word on it."""
    outcome = state.outcome
    if outcome.kind is not OutcomeKind.ANSWERED and not (outcome.was_seen and outcome.kind in _SEEN):
        return []
    return [place for place in _places(state) if place.note_id == note_id]


class _Eyes:
    """Looks at places in one reading of the copy."""

    def __init__(self, catalogue: Catalogue, asked: Sequence[SentPlace]) -> None:
        self._whereabouts = Whereabouts(catalogue, asked)
        self._asked: defaultdict[_Spot, list[Asked]] = defaultdict(list)
        for place in asked:
            self._asked[_spot(place)].append(_asked(place))

    def look(self, place: SentPlace) -> _Sight:
        """Return how a place is now."""
        found = self._whereabouts.find(place)
        if not isinstance(found, Found):
            return _Sight(place, _How.UNKNOWN if found is Missing.UNKNOWN else _How.LOST)
        how = _HOWS[reads(found.value, _asked(place), self._asked[_spot(place)])]
        return _Sight(place, how, found.file, found.value)


def _asked(place: SentPlace) -> Asked:
    return Asked(place.before, place.after, place.about)


def _spot(place: SentPlace) -> _Spot:
    return place.file, place.key, place.xpath


# --- from places to the note ----------------------------------------------------------------------


def _outcome(now: Outcome, sights: Sequence[_Sight], when: When) -> Outcome | None:
    """Return what became of a note, None where that is as it was, or not known."""
    how = _all_in_all(sights)
    if how is _How.DONE:
        return _done(now, sights, when)
    if how is _How.OTHERWISE and now.kind in {OutcomeKind.ANSWERED, OutcomeKind.DIFFERENTLY}:
        return _differently(now, sights, when)
    if how is _How.WAITING and now.kind is not OutcomeKind.ANSWERED:
        sight = next(sight for sight in sights if sight.how is _How.WAITING)
        remark = say("“{key}” reads as before again.", key=sight.place.key)
        return Outcome(OutcomeKind.ANSWERED, when(sight.file), file=sight.file, remark=remark)
    return None


def _all_in_all(sights: Sequence[_Sight]) -> _How:
    hows = [sight.how for sight in sights]
    if sights[0].place.situation is Situation.TWINS:
        known = (_How.DONE, _How.UNKNOWN, _How.OTHERWISE, _How.WAITING)
    else:
        known = (_How.UNKNOWN, _How.LOST, _How.WAITING, _How.OTHERWISE)
    return next((how for how in known if how in hows), hows[0])


def _done(now: Outcome, sights: Sequence[_Sight], when: When) -> Outcome | None:
    done = [sight for sight in sights if sight.how is _How.DONE]
    half = done[0].place.situation is Situation.HALF_AND_HALF
    kind = OutcomeKind.MINE if half else OutcomeKind.DONE
    if now.kind is kind:
        return None
    last = max(done, key=lambda sight: when(sight.file))
    remark = together(*_remarks(done[0], half=half))
    return Outcome(kind, when(last.file), file=last.file, remark=remark)


def _remarks(sight: _Sight, *, half: bool) -> Iterator[str]:
    """Yield what is to be said of a place that reads as asked."""
    place = sight.place
    if place.after is None:
        yield say("The text reads otherwise now; its wording was left open.")
    elif place.after == place.before:
        yield say("It read so when the reply went.")
    if half:
        yield say("The client's part is done; the rest of the note is ours.")
    if sight.file != place.file:
        yield say("It stood in {file} before.", file=place.file)


def _differently(now: Outcome, sights: Sequence[_Sight], when: When) -> Outcome | None:
    others = [sight for sight in sights if sight.how is _How.OTHERWISE]
    parts = _parts(others)
    if now.kind is OutcomeKind.DIFFERENTLY and now.parts == parts:
        return None
    first = others[0]
    key, more = first.place.key, len(others) - 1
    remark = say("“{key}” reads otherwise than asked.", key=key)
    if more:
        remark = say("“{key}” reads otherwise than asked, and {count} more.", key=key, count=more)
    return Outcome(OutcomeKind.DIFFERENTLY, when(first.file), file=first.file, remark=remark, parts=parts)


def _parts(others: Iterable[_Sight]) -> tuple[DiffPart, ...]:
    """Return what was asked and what stands there, side by side; of several places of the first."""
    from app.journal import differences

    sight = next(iter(others))
    return differences(sight.place.after or sight.place.before, sight.value)
