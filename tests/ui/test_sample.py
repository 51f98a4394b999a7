"""The window on the real workspace: the sample, its files, its watcher."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.ui.hands import click
from ui.inbox.wording import View
from ui.window import MainWindow

PATIENCE_MS = 30_000
"""The machine may be busy; what is measured is in the bench."""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return tmp_path / "sample"


@pytest.fixture
def window(sample: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Workspace.sample(sample))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.session.triaged, timeout=PATIENCE_MS):
        window.start()
    return window


def ids(window: MainWindow) -> list[str]:
    """Return the ids of all notes on the screen."""
    notes = (window.inbox.model.at(row) for row in range(window.inbox.model.rowCount()))
    return [triaged.note.id for triaged in notes if triaged]


def test_the_sample_opens_and_says_so(window: MainWindow) -> None:
    assert window.windowTitle() == "Nordlicht Fähren (sample) – Copycue"
    assert window.inbox.model.rowCount() >= 16
    assert window.status.watching.text().startswith("Watching 2 journals")


def test_a_note_written_into_the_journal_appears(window: MainWindow, sample: Path, qtbot: QtBot) -> None:
    journal = sample / "journal" / "bugs.csv"
    click(window.top.tabs[View.ALL])
    shown = window.inbox.current
    with journal.open("ab") as file:
        file.write('N-999;17.11.2026;Maeve Doyle;App;"Please look at the colours."\r\n'.encode("cp1252"))
    qtbot.waitUntil(lambda: "N-999" in ids(window), timeout=PATIENCE_MS)
    now = window.inbox.current
    assert shown is not None
    assert now is not None
    assert now.note.id == shown.note.id


def test_a_broken_file_is_a_problem_in_the_status_line(
    window: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    broken = sample / "copy" / "kiosk" / "copy.xml"
    broken.write_bytes(broken.read_bytes().replace(b"</text>", b"</txt>", 1))
    qtbot.waitUntil(lambda: window.status.problems.text() == "1 problem", timeout=PATIENCE_MS)
    assert window.problems.list.cards.rowCount() >= 1
