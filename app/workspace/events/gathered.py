"""Events in few words for people: a journal that goes away takes all its notes along, which is one thing.

Works on events as JSON, since that is what a second watch hears of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from app.model import pattern, say

__all__ = ["gathered"]

Record = dict[str, Any]
_FEWEST = 4
"""So many notes of a journal that come or go together are told in one sentence."""
_NAMED = 8
_SENTENCES = {
    "note-withdrawn": pattern("{count:,} notes of {file} are not in the journal any more: {names}."),
    "note-arrived": pattern("{count:,} notes of {file} are in the journal again: {names}."),
}


def gathered(records: Iterable[Record]) -> Iterator[Record]:
    """Yield events, many notes that went or came back with a journal as one that holds its sentence."""
    for kind, run in groupby(records, _what_goes_together):
        events = list(run)
        if kind is None or len(events) < _FEWEST:
            yield from events
        else:
            name, file = kind
            told = _SENTENCES[name].say(count=len(events), file=file, names=_names(events))
            yield events[0] | {"sentence": told}


def _names(events: Sequence[Record]) -> str:
    shown = ", ".join(str(event["note"]) for event in events[:_NAMED])
    more = len(events) - _NAMED
    return say("{notes} and {count:,} more", notes=shown, count=more) if more > 0 else shown


def _what_goes_together(record: Record) -> tuple[str, str] | None:
    """Return the kind of event and the journal; None for an event that stands alone, as a new note does."""
    name = str(record["event"])
    is_alone = name not in _SENTENCES or not record.get("again", True)
    return None if is_alone else (name, str(record["file"]))
