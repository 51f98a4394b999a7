"""The rows of the inbox: all that is painted, told and looked at by the filter, made off the GUI thread."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.model import Verdict
from app.workspace import TriagedNote
from app.workspace.outcomes.asked_before import AskedBefore
from ui.inbox.grouping import Grouping, GroupKey, groups_of
from ui.inbox.wording import Seal, View, seal_of, view_of
from ui.notes import NoteKey, key_of
from ui.parts.type import one_line
from ui.words import short_day

__all__ = ["Arrivals", "Row", "make_rows"]

_SEARCHED = 4000
"""Characters of a note that the filter looks at: far more than people write."""
_SEARCHED_OF_TEXT = 300


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """All that is painted of a note.

    Attributes:
        key: what it is known by.
        triaged: the note with its verdict.
        seal: the verdict in words.
        words: the note's beginning on one line.
        day: the day for the right edge, or "".
        view: the tab it belongs to.
        haystack: what the filter looks at, casefolded.
        groups: the group it stands in, for each grouping; rows of the same groups share it.
        asked: what went before it, where the same was asked already.
    """

    key: NoteKey
    triaged: TriagedNote
    seal: Seal
    words: str
    day: str
    view: View
    haystack: str
    groups: Mapping[Grouping, GroupKey]
    asked: AskedBefore | None = None

    @property
    def note_id(self) -> str:
        """The number of the note."""
        return self.triaged.note.id


def make_rows(notes: Sequence[TriagedNote], asked: Mapping[str, AskedBefore] | None = None) -> list[Row]:
    """Return the rows for notes: newest day first, undated last; a day keeps the journal's order.

    Args:
        notes: as they were judged.
        asked: id → what went before, for notes that ask for what was asked already.
    """
    before = asked or {}
    by_day = sorted(notes, key=lambda triaged: -(triaged.note.date or dt.date.min).toordinal())
    groups = _Groups()
    return [_row(triaged, groups.of(triaged), before.get(triaged.note.id)) for triaged in by_day]


class Arrivals:
    """Tells which notes came in from one reading to the next."""

    def __init__(self) -> None:
        self._known: set[NoteKey] | None = None

    def take(self, rows: Sequence[Row]) -> frozenset[NoteKey]:
        """Take a reading, and return the notes that were in none before; of the first one, none is new."""
        there = {row.key for row in rows}
        came = frozenset() if self._known is None else frozenset(there - self._known)
        self._known = there if self._known is None else self._known | there
        return came


class _Groups:
    """Gives notes of the same groups the same object: there are many notes and few groups."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Mapping[Grouping, GroupKey]] = {}

    def of(self, triaged: TriagedNote) -> Mapping[Grouping, GroupKey]:
        """Return the groups of a note."""
        note, file, is_put_off = triaged.note, _file(triaged.verdict), triaged.state.put_off is not None
        same = note.author, note.date, file, is_put_off
        if same not in self._known:
            self._known[same] = groups_of(note, file, is_put_off=is_put_off)
        return self._known[same]


def _file(verdict: Verdict) -> str:
    """Return the copy file that a note is about, as far as that is known, or ""."""
    matches = verdict.claimed or verdict.matches
    return matches[0].entry.location.file if matches else ""


def _row(triaged: TriagedNote, groups: Mapping[Grouping, GroupKey], asked: AskedBefore | None) -> Row:
    note, seal = triaged.note, seal_of(triaged)
    return Row(
        key_of(note),
        triaged,
        seal,
        one_line(note.text),
        short_day(note.date) if note.date else note.date_text,
        view_of(triaged),
        "\n".join(_searched(triaged, seal)).casefold(),
        groups,
        asked,
    )


def _searched(triaged: TriagedNote, seal: Seal) -> Iterator[str]:
    """Yield what the filter looks at: the note, what is said of it, and the places that it may mean."""
    note, verdict = triaged.note, triaged.verdict
    yield from (note.id, note.author, note.where, note.text[:_SEARCHED], seal.words, seal.detail)
    for match in verdict.claimed or verdict.matches:
        yield f"{match.entry.location.file} {match.entry.key} {match.entry.value[:_SEARCHED_OF_TEXT]}"
