import pytest
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fake import FakeProject
from ui.memory.memory import WindowMemory
from ui.memory.places import keep_geometry, remember_splitter, restore_geometry
from ui.parts.surface import HairSplitter
from ui.window import MainWindow


def splitter_of(qtbot: QtBot) -> QSplitter:
    """Return a splitter of two parts, on the screen."""
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(400 + splitter.handleWidth(), 100)
    splitter.show()
    splitter.setSizes([200, 200])
    return splitter


def test_a_window_stands_where_it_was_left(qtbot: QtBot) -> None:
    memory = WindowMemory()
    left, opened = QWidget(), QWidget()
    for window in (left, opened):
        qtbot.addWidget(window)
    left.setGeometry(40, 30, 333, 222)
    keep_geometry(left, memory)
    assert restore_geometry(opened, memory)
    assert opened.size() == left.size()


def test_a_window_that_never_stood_anywhere_stays_as_it_is(qtbot: QtBot) -> None:
    window, memory = QWidget(), WindowMemory()
    qtbot.addWidget(window)
    window.resize(321, 123)
    assert not restore_geometry(window, memory)
    memory.geometry = b"not from Qt"
    assert not restore_geometry(window, memory)
    assert (window.width(), window.height()) == (321, 123)


def test_a_splitter_has_the_sizes_that_it_was_given_by_hand(qtbot: QtBot) -> None:
    memory = WindowMemory()
    left, opened = splitter_of(qtbot), splitter_of(qtbot)
    remember_splitter(left, memory, "columns")
    left.moveSplitter(120, 1)
    remember_splitter(opened, memory, "columns")
    assert opened.sizes() == left.sizes()
    assert opened.sizes() != [200, 200]


@pytest.mark.parametrize("sizes", [(100,), (100, 200, 100), (0, 400), (-5, 405), (10**9, 1)])
def test_sizes_that_fit_no_splitter_are_passed_over(sizes: tuple[int, ...], qtbot: QtBot) -> None:
    memory = WindowMemory()
    memory.keep_sizes("columns", sizes)
    splitter = splitter_of(qtbot)
    remember_splitter(splitter, memory, "columns")
    assert splitter.sizes() == [200, 200]


def columns_of(window: MainWindow) -> HairSplitter:
    """Return the splitter between the columns."""
    columns = window.findChild(HairSplitter)
    assert isinstance(columns, HairSplitter)
    return columns


def test_the_main_window_opens_as_it_was_left(qtbot: QtBot, project: FakeProject) -> None:
    memory = WindowMemory()
    left = MainWindow(project, memory)
    qtbot.addWidget(left)
    left.show()
    left.resize(1300, 555)
    columns_of(left).moveSplitter(400, 1)
    sizes = columns_of(left).sizes()
    left.close()
    opened = MainWindow(project, memory)
    qtbot.addWidget(opened)
    assert opened.height() == 555
    opened.resize(left.size())  # the screen of the tests is too narrow for it
    opened.show()
    assert columns_of(opened).sizes() == sizes
