"""The texts that a search found, as the list of them shows them."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.workspace import FoundText
from ui.parts.type import one_line
from ui.words import fill, translate

__all__ = ["FoundModel", "FoundRow", "TextRole", "found_row"]

_LONGEST = 300
"""Characters of a text that are handed to the painter; no row is as wide."""
_LEAD = 24
"""Characters before the first hit that stay, where a long text is cut so that the hit is in sight."""
_AT_ONCE = 40
"""A hit that begins so early is in sight anyway."""
_KEY_LENGTH = 120

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TextRole(IntEnum):
    """What a row tells besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class FoundRow:
    """All that is painted of a text.

    Attributes:
        words: the text on one line, perhaps from its middle.
        hits: stretches of ``words`` that were searched for.
        place: file, line, column and key.
    """

    words: str
    hits: tuple[tuple[int, int], ...]
    place: str


def found_row(found: FoundText) -> FoundRow:
    """Return what is painted of a text; a hit far inside is brought into sight."""
    entry = found.entry
    first = found.hits[0][0] if found.hits else 0
    start = first - _LEAD if first > _AT_ONCE else 0
    lead = "…" if start else ""
    # One sign for one: what was hit is counted in characters of the text.
    shown = "".join(char if char.isprintable() else " " for char in entry.value[start : start + _LONGEST])
    moved = ((begin - start + len(lead), end - start + len(lead)) for begin, end in found.hits)
    words = lead + shown
    hits = tuple((begin, min(end, len(words))) for begin, end in moved if begin < len(words))
    place = entry.location
    key = one_line(entry.key, _KEY_LENGTH)
    return FoundRow(words, hits, f"{place.file}:{place.line}:{place.column}  {key}")


class FoundModel(QAbstractListModel):
    """The texts of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[FoundText, ...] = ()
        self._rows: list[FoundRow] = []

    def show(self, texts: tuple[FoundText, ...]) -> None:
        """Show other texts."""
        self.beginResetModel()
        self._texts = texts
        self._rows = [found_row(text) for text in texts]
        self.endResetModel()

    def at(self, row: int) -> FoundText | None:
        """Return the text of a row, or None."""
        return self._texts[row] if 0 <= row < len(self._texts) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of texts."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a text."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == TextRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self._texts[index.row()])
        return None


def _spoken(found: FoundText) -> str:
    """Return a row in one sentence for a screen reader."""
    entry = found.entry
    return fill(
        translate("Search", "%1. File %2, line %3, entry %4"),
        one_line(entry.value),
        entry.location.file,
        str(entry.location.line),
        one_line(entry.key, _KEY_LENGTH),
    )
