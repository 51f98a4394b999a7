"""Since when a text reads as it does, as far as Copycue saw it change: a file's time alone tells nothing."""

import datetime as dt
from collections.abc import Iterable, Mapping

from app.model import Finding, NoteState, Outcome, OutcomeKind, SentPlace, Verdict

__all__ = ["ChangesSeen"]

_Text = tuple[str, str, str]
"""File, key and what stands there."""
_CHANGED = frozenset({OutcomeKind.DONE, OutcomeKind.MINE})


class ChangesSeen:
    """The changes of the client's that were seen, each with the day on which it was there for certain.

    A change is seen when a text that a reply had named reads as it was asked for. The day is that of the
    saved file in which it was seen first: the text was put in then, or before.

    Args:
        states: by note, what stands for it.
    """

    def __init__(self, states: Mapping[str, NoteState] | None = None) -> None:
        self._days: dict[_Text, dt.date] = {}
        for note_id, state in (states or {}).items():
            for text, day in _seen(note_id, state):
                self._days[text] = min(day, self._days.get(text, day))

    def day(self, verdict: Verdict) -> dt.date | None:
        """Return a day on which all texts that a verdict calls done were there; None where none is known."""
        if verdict.finding is not Finding.DONE or not verdict.claimed:
            return None
        entries = [match.entry for match in verdict.claimed]
        days = [self._days.get((entry.location.file, entry.key, entry.value)) for entry in entries]
        known = [day for day in days if day is not None]
        return max(known) if len(known) == len(days) else None


def _seen(note_id: str, state: NoteState) -> Iterable[tuple[_Text, dt.date]]:
    """Yield the texts of a note that were seen to change as asked."""
    day = _day(state.outcome)
    if day is None or state.reply is None:
        return
    for place in state.reply.places:
        if place.note_id == note_id and _was_changed(place):
            yield (place.file, place.key, place.after or ""), day


def _day(outcome: Outcome) -> dt.date | None:
    if outcome.at is None or not outcome.was_seen or outcome.kind not in _CHANGED:
        return None
    return outcome.at.astimezone().date()


def _was_changed(place: SentPlace) -> bool:
    """Whether the text read otherwise when the reply went: else nobody knows since when it reads so."""
    return place.after is not None and place.after != place.before
