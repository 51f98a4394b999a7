"""One window for a project: a second start brings the first one forward."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.workspace.instance import Instance
from tests.ui.fake import FakeProject
from ui.program import show
from ui.window import MainWindow


def _shown() -> MainWindow | None:
    windows = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    return next((window for window in windows if window.isVisible()), None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Start a second time while the first window is open, then close that; the second's exit status."""
    statuses: list[int] = []

    def run() -> int:
        second = threading.Thread(target=lambda: statuses.append(show(FakeProject())))
        second.start()
        while second.is_alive():
            QApplication.processEvents()
        QApplication.processEvents()
        window = _shown()
        assert window is not None
        window.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(run))
    return statuses


def test_a_second_start_brings_the_open_window_forward(
    asked: list[int], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    del qtbot
    came: list[bool] = []
    monkeypatch.setattr(MainWindow, "come_forward", lambda _: came.append(True))
    assert show(FakeProject()) == 0
    assert (asked, came) == ([0], [True])


def test_when_the_window_is_closed_the_next_start_opens_one(asked: list[int], qtbot: QtBot) -> None:
    del qtbot
    show(FakeProject())
    with Instance.claim(FakeProject().named_by, kind="window") as instance:
        assert instance.is_first
    assert asked == [0]


def test_a_minimised_window_is_restored(qtbot: QtBot) -> None:
    window = MainWindow(FakeProject())
    qtbot.addWidget(window)
    window.showMinimized()
    window.come_forward()
    assert window.isVisible()
    assert not window.isMinimized()
