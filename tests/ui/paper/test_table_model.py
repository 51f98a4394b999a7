import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ui.paper.rich import PageTable
from ui.paper.table_model import PageTableModel

WEEKS = PageTable("Per week", ("When", "All"), (("Week 1", "3"), ("Week 2", "1,204")))


@pytest.fixture
def model(qapp: QApplication) -> PageTableModel:
    model = PageTableModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_table(WEEKS)
    return model


def test_it_has_the_cells_of_its_table(model: PageTableModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.data(model.index(0, 0)) == "Week 1"


def test_a_cell_is_heard_with_its_column(model: PageTableModel) -> None:
    assert model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole) == "All: 1,204"


def test_numbers_stand_on_the_right(model: PageTableModel) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.data(model.index(1, 1), Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.data(model.index(1, 0), Qt.ItemDataRole.TextAlignmentRole) is None


def test_columns_have_their_headings(model: PageTableModel) -> None:
    assert model.headerData(1, Qt.Orientation.Horizontal) == "All"
