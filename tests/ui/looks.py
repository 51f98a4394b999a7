"""What a person sees of the window, asked in few words; and a saved file that is read."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.fake import FakeProject
from ui.window import MainWindow

__all__ = ["BEFORE", "clipboard", "copied", "reread", "shown_id", "wait_for_place"]

BEFORE = "what was on the clipboard before"


def shown_id(window: MainWindow) -> str:
    """Return the id of the note on the screen."""
    current = window.inbox.current
    return current.note.id if current else ""


def reread(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    """Have the watcher report a saved file, and wait until it has been read."""
    assert project.handle is not None
    with qtbot.waitSignal(window.session.triaged):
        project.handle.report()


def wait_for_place(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the file's lines are on the screen."""
    qtbot.waitUntil(lambda: window.place.code.isVisible() and bool(window.place.code.lines))


def clipboard() -> tuple[str, str]:
    """Return plain text and HTML of the clipboard."""
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def copied() -> bool:
    """Return whether something has come to the clipboard."""
    return QGuiApplication.clipboard().text() != BEFORE
