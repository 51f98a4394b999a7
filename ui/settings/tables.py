"""Tables that may stand several times, such as who looks after which texts: each a row of short fields."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model import Problem
from app.workspace.settings import Section
from app.workspace.settings.described import Value
from app.workspace.settings.sheet import Table
from ui.parts.button import Button, Look
from ui.settings.rows import SettingRow, row_for
from ui.words import fill, translate

__all__ = ["TableRows"]


class _OneTable(QWidget):
    """The fields of one table beside each other, and a link that takes it out."""

    def __init__(self, section: Section, number: int) -> None:
        super().__init__()
        self.rows = {setting.path[-1]: row_for(setting) for setting in section.settings}
        self.remove = Button(translate("Settings", "Remove"), look=Look.LINK)
        self.remove.setAccessibleName(fill(translate("Settings", "Remove row %1"), str(number)))
        self._others: Table = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for row in self.rows.values():
            layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_table(self, table: Table) -> None:
        """Show what stands in the file."""
        self._others = {name: value for name, value in table.items() if name not in self.rows}
        for name, row in self.rows.items():
            row.show_value(table.get(name, row.setting.default))

    @property
    def table(self) -> Table:
        """What is to stand in the file: what is set, and what this page does not know."""
        said = {name: row.value for name, row in self.rows.items()}
        return {**{name: value for name, value in said.items() if value != ""}, **self._others}


class TableRows(QWidget):
    """All tables of a name.

    Signals:
        edited: a person changed, added or took out one.
    """

    edited = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.name = section.path[0]
        self._shown: tuple[Table, ...] = ()
        self.items: list[_OneTable] = []
        self.add = Button(translate("Settings", "Add a row"))
        self.add.clicked.connect(lambda: self.add_table({}))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def tables(self) -> tuple[Table, ...]:
        """What is to stand in the file; rows in which nothing stands are none."""
        return tuple(table for item in self.items if (table := item.table))

    @property
    def is_edited(self) -> bool:
        """Whether there are others than those that were shown."""
        return self.tables != self._shown

    def show_tables(self, tables: tuple[Table, ...]) -> None:
        """Show what stands in the file."""
        for item in tuple(self.items):
            self._drop(item)
        for table in tables:
            self._add(table)
        self._shown = self.tables

    def add_table(self, table: dict[str, Value]) -> None:
        """Add a row, and put the cursor into it."""
        item = self._add(table)
        empty = next((row for row in item.rows.values() if not row.value), None)
        (empty or next(iter(item.rows.values()))).field.setFocus()
        self.edited.emit()

    def show_troubles(self, troubles: dict[tuple[tuple[str, ...], int], Problem]) -> None:
        """Say what is wrong, each beside its field; what is wrong with a whole table, at its first one."""
        filled = [item for item in self.items if item.table]
        for number, item in enumerate(filled):
            whole = troubles.get(((self.name,), number))
            for name, row in item.rows.items():
                row.show_trouble(troubles.get(((self.name, name), number), whole))
                whole = None

    def rows(self) -> list[SettingRow]:
        """Return the rows of all tables."""
        return [row for item in self.items for row in item.rows.values()]

    def _add(self, table: Table) -> _OneTable:
        item = _OneTable(self.section, len(self.items) + 1)
        item.show_table(table)
        for row in item.rows.values():
            row.edited.connect(self.edited)
        item.remove.clicked.connect(partial(self._remove, item))
        self.items.append(item)
        self._layout.insertWidget(self._layout.count() - 1, item)
        return item

    def _remove(self, item: _OneTable) -> None:
        self._drop(item)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, item: _OneTable) -> None:
        self.items.remove(item)
        self._layout.removeWidget(item)
        item.hide()
        item.deleteLater()
