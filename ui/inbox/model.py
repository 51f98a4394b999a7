"""The list of notes for Qt: rows, the filter, and refreshes that keep what is selected.

The filter lives here rather than in a proxy: one pass over prepared strings is quick for a
hundred thousand notes, and rows that stay keep their indexes, so selection and scroll position
survive by themselves. Rows are made in a worker thread (``make_rows``) and handed over.
"""

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.workspace import TriagedNote
from ui.inbox.wording import Seal, View, row_sentence, seal_of, view_of
from ui.notes import NoteKey, key_of
from ui.parts.type import one_line
from ui.words import day_words, short_day, translate

__all__ = ["NotesModel", "Role", "Row", "make_rows"]

_SEARCHED = 4000
"""Characters of a note that the filter looks at: far more than people write."""


class Role(IntEnum):
    """What a row tells besides its text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HEADING = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
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
    """

    key: NoteKey
    triaged: TriagedNote
    seal: Seal
    words: str
    day: str
    view: View
    haystack: str


def _haystack(triaged: TriagedNote, seal: Seal) -> str:
    """Return what the filter looks at: the note, its verdict and the places."""
    note = triaged.note
    places = (
        f"{match.entry.location.file} {match.entry.key} {match.entry.value[:300]}"
        for match in triaged.verdict.matches
    )
    parts = (note.id, note.author, note.where, note.text[:_SEARCHED], seal.words, *places)
    return "\n".join(parts).casefold()


def _ordered(notes: tuple[TriagedNote, ...]) -> list[TriagedNote]:
    """Return the notes, newest day first, undated last; a day keeps the journal's order."""
    return sorted(notes, key=lambda triaged: -(triaged.note.date or dt.date.min).toordinal())


def make_rows(notes: tuple[TriagedNote, ...]) -> list[Row]:
    """Return the rows for notes, newest day first."""
    rows = []
    for triaged in _ordered(notes):
        seal = seal_of(triaged)
        day = triaged.note.date
        rows.append(
            Row(
                key_of(triaged.note),
                triaged,
                seal,
                one_line(triaged.note.text),
                short_day(day) if day else triaged.note.date_text,
                view_of(triaged),
                _haystack(triaged, seal),
            )
        )
    return rows


_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class NotesModel(QAbstractListModel):
    """The notes that pass the filter, as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._words: tuple[str, ...] = ()
        self._view = View.ALL
        self.today = dt.date.today
        """The clock that headings look at."""

    def set_rows(self, rows: list[Row]) -> None:
        """Take the rows of a new triage; notes that are still there stay in place."""
        self._all = rows
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show only notes that hold every word of ``text``, in any case."""
        self._words = tuple(text.casefold().split())
        self._apply()

    def set_view(self, view: View) -> None:
        """Show only the notes of one tab."""
        self._view = view
        self._apply()

    def counts(self) -> dict[View, int]:
        """Return the number of notes of each tab, the filter left aside."""
        result = dict.fromkeys(View, 0)
        for row in self._all:
            result[row.view] += 1
        result[View.ALL] = len(self._all)
        return result

    def row_of(self, key: NoteKey) -> int | None:
        """Return the row of a note, or None when the filter hides it."""
        return next((at for at, row in enumerate(self._shown) if row.key == key), None)

    def note(self, key: NoteKey) -> TriagedNote | None:
        """Return a note by its key, shown or not."""
        return next((row.triaged for row in self._all if row.key == key), None)

    def at(self, row: int) -> TriagedNote | None:
        """Return the note of a row."""
        return self._shown[row].triaged if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a row."""
        if not 0 <= index.row() < len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row.triaged, row.day)
        if role == Role.HEADING:
            return self._heading(index.row())
        return None

    def _heading(self, at: int) -> str:
        """Return the day in words where row ``at`` begins a new day, else ""."""
        day = self._shown[at].triaged.note.date
        if at > 0 and self._shown[at - 1].triaged.note.date == day:
            return ""
        return day_words(day, self.today()) if day else translate("Inbox", "Without a date")

    def _apply(self) -> None:
        """Filter, and take out and put in just the stretch of notes that differs."""
        shown, wanted = self._shown, [row for row in self._all if self._passes(row)]
        head = _common(shown, wanted)
        tail = _common(shown[: head - len(shown) - 1 : -1], wanted[: head - len(wanted) - 1 : -1])
        gone, come = len(shown) - head - tail, len(wanted) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._shown = wanted[:head] + wanted[len(wanted) - tail :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._shown = wanted
            self.endInsertRows()
        self._shown = wanted
        if wanted:  # verdicts, and headings that depend on a neighbour
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def _passes(self, row: Row) -> bool:
        """Return whether a row is to be shown."""
        if self._view is not View.ALL and row.view is not self._view:
            return False
        return all(word in row.haystack for word in self._words)


def _common(left: list[Row], right: list[Row]) -> int:
    """Return how many leading rows are of the same note."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one.key != other.key:
            break
        count += 1
    return count
