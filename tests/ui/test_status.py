import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model import Problem, Severity
from app.workspace import Triage
from tests.ui.hands import click
from ui.status import StatusLine
from ui.tasks import Progress


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    return status


def triage(*problems: Problem, journals: int = 2) -> Triage:
    """Return a reading with these problems."""
    return Triage(1, (), problems, 6, 100, journals, dt.datetime(2026, 11, 16, 10, 42).astimezone())


def test_it_tells_what_is_watched_and_when_it_was_looked_at(status: StatusLine) -> None:
    status.show_triage(triage(), "")
    assert status.watching.text() == "Watching 2 journals and 6 copy files"
    assert status.checked.text() == "last check 10:42"
    assert status.sound.text() == "all files sound"
    assert status.sound.isVisible()
    assert not status.problems.isVisible()


def test_one_journal_is_one_journal(status: StatusLine) -> None:
    status.show_triage(triage(journals=1), "")
    assert "1 journal and" in status.watching.text()


def test_trouble_with_watching_takes_the_place_of_the_promise(status: StatusLine) -> None:
    status.show_triage(triage(), "The folder is gone.")
    assert status.watching.text() == "The folder is gone."


def test_problems_are_counted_and_a_click_asks_for_them(status: StatusLine, qtbot: QtBot) -> None:
    status.show_triage(triage(Problem("a.xml", "broken"), Problem("b.csv", "hm", Severity.INFO)), "")
    assert status.problems.text() == "1 problem"
    assert not status.sound.isVisible()
    with qtbot.waitSignal(status.problems_wanted):
        click(status.problems)


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress("triage", "Reading copy files", 3, 7), "Reading copy files: 3 of 7 …"),
        (Progress("triage", "Judging notes", 0, 0), "Judging notes …"),
    ],
)
def test_progress_is_told(status: StatusLine, progress: Progress, words: str) -> None:
    status.show_progress(progress)
    assert status.checked.text() == words


def test_its_parts_can_be_named_and_reached(status: StatusLine) -> None:
    status.show_triage(triage(Problem("a.xml", "broken")), "")
    assert status.problems.accessibleName() == "1 problem: show the list"
    assert status.problems.focusPolicy() & Qt.FocusPolicy.TabFocus
