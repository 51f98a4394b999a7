"""From a window one goes to other projects, to the sample, and takes the sample away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.workspace import WindowRequest, Workspace
from app.workspace.project.known_workspaces import KnownWorkspace, remember_workspace
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import click, click_row, press
from ui.desk import Desk, claimed
from ui.first_start.known import KnownModel
from ui.window import MainWindow

PATIENCE_MS = 20_000


@pytest.fixture
def wanted(window: MainWindow) -> list[WindowRequest]:
    requests: list[WindowRequest] = []
    window.wanted.connect(requests.append)
    return requests


def test_a_project_is_begun_and_the_sample_tried_by_commands(
    window: MainWindow, wanted: list[WindowRequest]
) -> None:
    window.commands["project.new"].trigger()
    window.commands["sample.try"].trigger()
    assert wanted == [WindowRequest(), WindowRequest(is_sample=True)]
    assert not window.commands["sample.remove"].isVisible()


def test_a_folder_is_chosen(window: MainWindow, wanted: list[WindowRequest], tmp_path: Path) -> None:
    window.commands["project.open"].trigger()
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(tmp_path)])
    dialog.close()
    assert wanted == [WindowRequest(workspace=tmp_path)]


def test_a_known_project_is_chosen_by_keys(
    window: MainWindow, wanted: list[WindowRequest], tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("pier", "quay", "gone"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "copycue.toml").write_text("", encoding="utf-8")
        remember_workspace(tmp_path / name)
    (tmp_path / "gone" / "copycue.toml").unlink()
    window.commands["project.known"].trigger()
    known = window.projects.known
    assert known is not None
    qtbot.waitUntil(lambda: known.model.rowCount() == 3, timeout=PATIENCE_MS)
    click_row(known.view, 2)
    assert known.view.currentIndex().row() == 0, "what is missing can not be chosen"
    press(known.view, Qt.Key.Key_Down)
    press(known.view, Qt.Key.Key_Return)
    assert wanted == [WindowRequest(workspace=tmp_path / "quay")]


def test_the_known_projects_are_a_sound_model() -> None:
    model = KnownModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_known([KnownWorkspace("Gone", Path("gone"), is_missing=True), KnownWorkspace("A", Path("a"))])
    assert model.data(model.index(0)) == "A – a"
    assert model.data(model.index(1)) == "Gone – gone (not there now)"
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsEnabled


def answer(window: MainWindow, words: str) -> None:
    box = window.projects.question
    assert box is not None
    button = next(one for one in box.buttons() if one.text() == words)
    assert isinstance(button, QPushButton)
    click(button)


def test_the_sample_is_removed_when_that_is_meant(qtbot: QtBot) -> None:
    sample = Workspace.sample()
    (folder,) = sample.named_by
    desk, instance = Desk(), claimed(sample)
    assert instance is not None
    desk.put(sample, instance)
    window = desk.window
    assert window is not None
    qtbot.waitUntil(lambda: window.inbox.model.rowCount() > 0, timeout=PATIENCE_MS)
    window.commands["sample.remove"].trigger()
    answer(window, "Keep")
    assert folder.exists()
    window.commands["sample.remove"].trigger()
    answer(window, "Remove")
    qtbot.waitUntil(lambda: not folder.exists(), timeout=PATIENCE_MS)
    assert desk.page is not None
    assert desk.page.isVisible()
    assert desk.window is None
    desk.close()


def test_the_sample_does_not_offer_itself(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(is_sample=True))
    assert not window.commands["sample.try"].isVisible()
    assert window.commands["sample.remove"].isVisible()
