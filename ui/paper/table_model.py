"""A table of a page as a model: to be walked through by keys and heard, not only looked at."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.paper.rich import PageTable
from ui.words import fill, translate

__all__ = ["PageTableModel"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NUMERIC = frozenset("0123456789.,  ")


class PageTableModel(QAbstractTableModel):
    """The cells of one table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = PageTable("", (), ())

    def show_table(self, table: PageTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a cell; a screen reader hears its column, too."""
        row = self._table.rows[index.row()] if 0 <= index.row() < len(self._table.rows) else ()
        if not 0 <= index.column() < len(row):
            return None
        words = row[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return fill(translate("Paper", "%1: %2"), self._table.heads[index.column()], words)
        if role == Qt.ItemDataRole.TextAlignmentRole and words and _NUMERIC.issuperset(words):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        is_known = 0 <= section < len(self._table.heads)
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and is_known:
            return self._table.heads[section]
        return None
