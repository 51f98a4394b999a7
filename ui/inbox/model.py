"""The list of notes for Qt: lines that are filtered and grouped, and refreshes that keep what stays in place.

The filter lives here rather than in a proxy: one pass over prepared strings is quick for a hundred thousand
notes, and lines that stay keep their indexes. The pass is cut into pieces, so that the screen never stands
still; a list of usual length is done at once.
"""

import datetime as dt
import time
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.workspace import TriagedNote
from ui import counts
from ui.inbox.grouping import Grouping, GroupKey, group_words
from ui.inbox.listing import Change, Head, Line, Listing, Wish, change_between, list_rows
from ui.inbox.rows import Row
from ui.inbox.sentences import head_sentence, row_sentence, row_tip
from ui.inbox.wording import View
from ui.notes import NoteKey
from ui.words import fill, translate

__all__ = ["NotesModel", "Role"]

_AT_ONCE_S = 0.008
"""How long the screen may wait for a piece of the list."""

_FORGOTTEN = 512
"""Rows that are forgotten between two pauses."""
_DONE = object()

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What a line tells besides its text."""

    LINE = Qt.ItemDataRole.UserRole + 1
    """The ``Row`` or ``Head``."""
    HEADING = Qt.ItemDataRole.UserRole + 2
    """For a note that is the first of its day: the day; for a head its words; else ""."""
    IS_NEW = Qt.ItemDataRole.UserRole + 3
    """Whether the note came in since somebody looked last."""


class NotesModel(QAbstractListModel):
    """The notes that pass the filter, as lines.

    Signals:
        listing: the lines are about to change.
        listed: they have changed, or turned out to be as they were.
    """

    listing = Signal()
    listed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._former: list[Row] = []
        self._now = Listing()
        self._wish = Wish()
        self._work: Generator[None, None, None] | None = None
        self._clock = QTimer(self, interval=0, singleShot=True)
        self._clock.timeout.connect(self._go_on)
        self.new: set[NoteKey] = set()
        """The notes that came in since somebody looked last."""
        self.today = dt.date.today
        """The clock that headings look at."""

    @property
    def now(self) -> Listing:
        """The lines as they are on the screen."""
        return self._now

    @property
    def wish(self) -> Wish:
        """What is to be listed; on the screen a moment later where notes are many."""
        return self._wish

    @property
    def has_notes(self) -> bool:
        """Whether there are notes at all, listed or not."""
        return bool(self._all)

    @property
    def rows(self) -> Sequence[Row]:
        """All notes, listed or not."""
        return self._all

    @property
    def is_at_work(self) -> bool:
        """Whether the lines are about to change."""
        return self._work is not None

    def set_rows(self, rows: list[Row]) -> None:
        """Take the rows of a new triage; notes that are still there stay in place."""
        self._former, self._all = self._all, rows
        self._list()

    def set_wish(self, wish: Wish) -> None:
        """List something else."""
        self._list(wish)

    def set_filter(self, text: str) -> None:
        """Show only notes that hold every word of ``text``, in any case."""
        self._list(replace(self._wish, words=tuple(text.casefold().split())))

    def set_view(self, view: View) -> None:
        """Show only the notes of one tab."""
        self._list(replace(self._wish, view=view))

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the notes by something else."""
        self._list(replace(self._wish, grouping=grouping))

    def set_closed(self, key: GroupKey, *, closed: bool) -> None:
        """Leave only the head of a group, or list its notes again."""
        others = self._wish.closed - {key}
        self._list(replace(self._wish, closed=others | {key} if closed else others))

    def close_all(self, *, closed: bool) -> None:
        """Leave only the heads of all groups, or list all notes again."""
        keys = {row.groups[self._wish.grouping] for row in self._all} if closed else ()
        self._list(replace(self._wish, closed=frozenset(keys)))

    def add_new(self, keys: Iterable[NoteKey]) -> None:
        """Mark notes that came in."""
        self.new.update(keys)
        self._tell_all()

    def see(self, key: NoteKey) -> None:
        """Take the mark from a note that somebody looks at."""
        if key in self.new:
            self.new.discard(key)
            self._tell_all()

    def counts(self) -> dict[View, int]:
        """Return the number of notes of each tab, the filter left aside."""
        found = Counter(row.view for row in self._all)
        return {view: found[view] for view in View} | {View.ALL: len(self._all)}

    def row_of(self, key: NoteKey) -> int | None:
        """Return the line of a note, or None when it is not listed."""
        return self._now.places.get(key)

    def place_of_head(self, key: GroupKey) -> int | None:
        """Return the line of the head of a group, or None where there is none."""
        lines = self._now.lines
        return next((at for at in self._now.breaks if lines[at].key == key), None)

    def head_of(self, line: int) -> int | None:
        """Return the line of the head above a line, or None where notes are not grouped."""
        return next((at for at in range(line, -1, -1) if isinstance(self.line(at), Head)), None)

    def row(self, key: NoteKey) -> Row | None:
        """Return the row of a note, listed or not."""
        at = self._now.places.get(key)
        line = None if at is None else self._now.lines[at]
        if isinstance(line, Row):
            return line
        return next((row for row in self._all if row.key == key), None)

    def note(self, key: NoteKey) -> TriagedNote | None:
        """Return a note by its key, listed or not."""
        row = self.row(key)
        return row.triaged if row else None

    def open_group_of(self, key: NoteKey) -> None:
        """List the notes of the group again in which a note stands."""
        row = self.row(key)
        group = row.groups[self._wish.grouping] if row else None
        if group in self._wish.closed:
            self.set_closed(group, closed=False)

    def key_of_id(self, note_id: str) -> NoteKey | None:
        """Return the key of a note by its id, shown or not."""
        return next((row.key for row in self._all if row.triaged.note.id == note_id), None)

    def line(self, at: int) -> Line | None:
        """Return a line."""
        return self._now.lines[at] if 0 <= at < len(self._now.lines) else None

    def at(self, row: int) -> TriagedNote | None:
        """Return the note of a line; None where there is none, or a head."""
        line = self.line(row)
        return line.triaged if isinstance(line, Row) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._now.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that notes can be chosen; heads can only be walked over."""
        line = self.line(index.row())
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return never if isinstance(line, Head) else never | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a line."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == Role.LINE:
            return line
        if role == Role.HEADING:
            return self._heading(line, index.row())
        if isinstance(line, Head):
            return self._data_of_head(line, role)
        return self._data_of_note(line, role)

    def _data_of_head(self, head: Head, role: int) -> object:
        words = group_words(head.key, self.today())
        if role == Qt.ItemDataRole.DisplayRole:
            return fill(translate("Inbox", "%1, %2"), words, counts.notes(head.count))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return head_sentence(words, head.count, is_open=head.is_open)
        return None

    def _data_of_note(self, row: Row, role: int) -> object:
        is_new = row.key in self.new
        if role == Role.IS_NEW:
            return is_new
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row, is_new=is_new)
        return row_tip(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def _heading(self, line: Line, at: int) -> str:
        """Return the words above a line that begins a group, else ""."""
        if isinstance(line, Head):
            return group_words(line.key, self.today())
        if self._now.wish.is_flat or self._now.wish.grouping is not Grouping.NOTHING:
            return ""
        key, above = line.groups[Grouping.NOTHING], self.line(at - 1)
        is_first = not isinstance(above, Row) or above.groups[Grouping.NOTHING] != key
        return group_words(key, self.today()) if is_first else ""

    # --- piece by piece -----------------------------------------------------------------------

    def _list(self, wish: Wish | None = None) -> None:
        """Begin to list what is wished, in place of whatever was begun."""
        self._wish = wish or self._wish
        self._work = self._pieces()
        self._go_on()

    def _pieces(self) -> Generator[None, None, None]:
        """List what is wished; then forget the rows of the reading before, which takes its time, too."""
        listing = yield from list_rows(self._all, self._wish)
        change = yield from change_between(self._now.lines, listing.lines)
        self._show(listing, change)
        while self._former:
            del self._former[-_FORGOTTEN:]
            yield

    def _go_on(self) -> None:
        """Do a piece of the work; the rest of it once Qt has done what else there is."""
        work, until = self._work, time.perf_counter() + _AT_ONCE_S
        while work is not None and work is self._work:  # what it shows may begin other work
            if next(work, _DONE) is _DONE:
                self._work = None
            elif time.perf_counter() > until:
                self._clock.start()
                return

    def _show(self, listing: Listing, change: Change) -> None:
        """Take out and put in just the stretch of lines that differs."""
        self.listing.emit()
        now, first = self._now, change.first
        if change.gone:
            self.beginRemoveRows(QModelIndex(), first, first + change.gone - 1)
            rest = now.lines[first + change.gone :]
            self._now = replace(now, lines=now.lines[:first] + rest, breaks=[], places={})
            self.endRemoveRows()
        if change.come:
            self.beginInsertRows(QModelIndex(), first, first + change.come - 1)
            stay = self._now.lines  # what they show is news of its own, told in the end
            come = listing.lines[first : first + change.come]
            self._now = replace(listing, lines=stay[:first] + come + stay[first:])
            self.endInsertRows()
        self._now = listing
        self._tell_all()
        self.listed.emit()

    def _tell_all(self) -> None:
        """Have all lines painted anew: verdicts, and headings that depend on a neighbour."""
        if self._now.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._now.lines) - 1))
