"""The list of templates: their names, and in words which are the team's own."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.workspace.templates.desk import ListedTemplate
from ui.templates.wording import standing_words
from ui.words import fill, translate

__all__ = ["TemplatesModel"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TemplatesModel(QAbstractListModel):
    """One row for each template."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed: tuple[ListedTemplate, ...] = ()

    def show_listed(self, listed: tuple[ListedTemplate, ...]) -> None:
        """Show templates; where only their standing changed, what is chosen stays chosen."""
        if [one.name for one in listed] == [one.name for one in self.listed]:
            self.listed = listed
            if listed:
                self.dataChanged.emit(self.index(0), self.index(len(listed) - 1))
            return
        self.beginResetModel()
        self.listed = listed
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Return the row of a template, -1: there is none."""
        return next((row for row, one in enumerate(self.listed) if one.name == name), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row."""
        if not index.isValid() or index.row() >= len(self.listed):
            return None
        one = self.listed[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = standing_words(one)
            return fill(translate("Templates", "%1 – %2"), one.name, words) if words else one.name
        if role == Qt.ItemDataRole.UserRole:
            return one.name
        return None
