"""One window for a project: a second start brings the first one forward."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import CopycueError
from app.workspace import WindowRequest
from app.workspace.instance import Instance
from app.workspace.project.known_workspaces import remember_workspace
from tests.ui.fake import FakeProject
from ui import program
from ui.first_start.page import FirstStart
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


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the running program shows, in words."""
    seen: list[str] = []

    def run() -> int:
        pages = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FirstStart))
        seen.extend(f"page: {page.trouble.words}" for page in pages if page.isVisible())
        window = _shown()
        if window is not None:
            seen.append(window.windowTitle())
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(run))
    return seen


@pytest.mark.usefixtures("qtbot")
def test_a_start_with_nothing_known_asks_for_a_project(begun: list[str]) -> None:
    assert program.run(WindowRequest()) == 0
    assert begun == ["page: "]


@pytest.mark.usefixtures("qtbot")
def test_a_start_without_a_name_opens_the_project_opened_last(begun: list[str], tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Pier"', encoding="utf-8")
    remember_workspace(tmp_path)
    program.run(WindowRequest())
    assert begun == ["Pier – Copycue"]


@pytest.mark.usefixtures("qtbot")
def test_where_the_last_project_can_not_be_opened_the_page_says_why(begun: list[str], tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Pier"', encoding="utf-8")
    remember_workspace(tmp_path)
    (tmp_path / "copycue.toml").write_text("name = ", encoding="utf-8")
    program.run(WindowRequest())
    assert begun[0].startswith("page: Settings can not be read.")


@pytest.mark.usefixtures("qtbot", "begun")
def test_a_project_that_is_named_and_can_not_be_opened_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"no copycue\.toml"):
        program.run(WindowRequest(workspace=tmp_path))
