"""The tables of a page, one at a time, for whoever would rather read figures than pictures."""

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from ui.paper.rich import PageTable
from ui.paper.table_model import PageTableModel
from ui.parts.button import Switch
from ui.parts.scroll import slim_bars
from ui.words import translate

__all__ = ["Tables"]

_FEW = 2
"""A last column behind so few others holds sentences rather than figures."""


class Tables(QWidget):
    """A choice of tables, and the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[PageTable, ...] = ()
        self.choice = Switch(translate("Paper", "Which table"))
        self.choice.currentIndexChanged.connect(self._show)
        self.model = PageTableModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        slim_bars(self.view)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.choice)
        layout.addWidget(self.view, 1)

    def show_tables(self, tables: tuple[PageTable, ...]) -> None:
        """Offer other tables; the one that is shown stays, where there still is one of its name."""
        before = self.choice.currentText()
        self._tables = tables
        self.choice.blockSignals(True)  # noqa: FBT003 - Qt takes no names
        self.choice.clear()
        self.choice.addItems([table.title for table in tables])
        self.choice.setCurrentIndex(max(self.choice.findText(before), 0))
        self.choice.blockSignals(False)  # noqa: FBT003 - Qt takes no names
        self._show(self.choice.currentIndex())

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._tables):
            self.model.show_table(self._tables[row])
            self.view.setAccessibleName(self._tables[row].title)
            header, last = self.view.horizontalHeader(), len(self._tables[row].heads) - 1
            for column in range(last + 1):
                wide = column == 0 or (column == last and last <= _FEW)
                mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
                header.setSectionResizeMode(column, mode)
