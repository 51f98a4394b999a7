import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.fake import FakeProject
from tests.ui.hands import click, click_row, press
from ui.about.problem_report import ProblemReportDialog
from ui.window import MainWindow

CLIENTS_WORDS = "Welcom"


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot) -> ProblemReportDialog:
    window.commands["help.report"].trigger()
    report = window.about.report
    assert report is not None
    qtbot.waitUntil(report.save.isEnabled)
    return report


def name_file(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Answer the question for a file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def names(report: ProblemReportDialog) -> list[str]:
    model = report.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_what_goes_in_is_shown_before_and_holds_nothing_of_the_client(report: ProblemReportDialog) -> None:
    assert not report.with_notes.isChecked()
    assert names(report) == ["about.txt", "log.txt", "settings.txt", "numbers.txt"]
    assert "Copycue: " in report.preview.toPlainText()
    click_row(report.list, 3)
    assert "texts: 214" in report.preview.toPlainText()
    assert not any(CLIENTS_WORDS in part.text for part in report.parts)


def test_a_tick_adds_the_clients_notes_until_it_is_taken_away(
    report: ProblemReportDialog, qtbot: QtBot
) -> None:
    press(report.with_notes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(report)[-1] == "notes.json")
    click_row(report.list, 4)
    assert CLIENTS_WORDS in report.preview.toPlainText()
    press(report.with_notes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(report)[-1] == "numbers.txt")


def test_what_was_shown_is_saved(
    report: ProblemReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    name_file(monkeypatch, tmp_path / "problem")
    click(report.save)
    qtbot.waitUntil(lambda: "problem.zip" in report.told.words)
    with zipfile.ZipFile(tmp_path / "problem.zip") as archive:
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
    assert saved == {part.name: part.text for part in report.parts}


def test_where_it_can_not_be_written_it_says_so_itself(
    report: ProblemReportDialog,
    window: MainWindow,
    project: FakeProject,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    name_file(monkeypatch, project.named_by[0] / "problem.zip")
    click(report.save)
    qtbot.waitUntil(lambda: bool(report.news.words))
    assert not window.trouble.words
    assert not project.named_by[0].exists()


def test_another_time_the_tick_is_off_again(
    report: ProblemReportDialog, window: MainWindow, qtbot: QtBot
) -> None:
    press(report.with_notes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(report.parts) == 5)
    click(report.leave)
    window.commands["help.report"].trigger()
    qtbot.waitUntil(lambda: len(report.parts) == 4)
    assert not report.with_notes.isChecked()


def test_a_long_file_is_shown_up_to_where_the_window_stays_quick(
    report: ProblemReportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.about.reading._MOST_SHOWN", 10)
    press(report.with_notes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(report.parts) == 5)
    click_row(report.list, 4)
    assert report.preview.toPlainText().endswith("The rest is in the file.")
