"""Until the window is there its frame stands at its place."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.memory.memory import WindowMemory
from ui.memory.places import keep_geometry
from ui.opening import Opening


@pytest.fixture
def memory(tmp_path: Path, qtbot: QtBot) -> WindowMemory:
    """Return the memory of a window that stood somewhere."""
    memory, before = WindowMemory(tmp_path / "window.ini"), QMainWindow()
    qtbot.addWidget(before)
    before.setGeometry(40, 60, 700, 500)
    keep_geometry(before, memory)
    return memory


def test_the_frame_stands_where_the_window_stood(memory: WindowMemory, qapp: QApplication) -> None:
    with Opening(qapp, memory) as opening:
        assert opening.frame is not None
        assert opening.frame.isVisible()
        assert opening.frame.geometry().size().toTuple() == (700, 500)


def test_it_goes_when_a_window_shows(memory: WindowMemory, qapp: QApplication, qtbot: QtBot) -> None:
    with Opening(qapp, memory) as opening:
        window = QDialog()
        qtbot.addWidget(window)
        window.show()
        assert opening.frame is None


def test_it_goes_when_no_window_comes(memory: WindowMemory, qapp: QApplication) -> None:
    before = _visible(qapp)  # windows of other tests, which are not destroyed yet
    with pytest.raises(ValueError, match="not to be opened"), Opening(qapp, memory):
        raise ValueError("not to be opened")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert _visible(qapp) <= before


def _visible(app: QApplication) -> set[QWidget]:
    return {widget for widget in app.topLevelWidgets() if widget.isVisible()}


def test_the_very_first_time_there_is_none(tmp_path: Path, qapp: QApplication) -> None:
    with Opening(qapp, WindowMemory(tmp_path / "window.ini")) as opening:
        assert opening.frame is None


def test_the_frame_needs_nothing_of_the_model_which_takes_its_time_to_import() -> None:
    code = "import sys, ui.application, ui.opening; sys.exit('app.model' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
