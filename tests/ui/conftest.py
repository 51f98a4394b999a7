"""Windows are tested without a screen unless one is asked for."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fake import FakeProject
from tests.ui.hands import click
from ui.application import application
from ui.inbox.wording import View
from ui.window import MainWindow

OpenWindow = Callable[[FakeProject], MainWindow]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the one application object as the program does; empty the clipboard in the end.

    Without a screen the clipboard's content outlives the interpreter, and its end would crash.
    """
    application()
    yield
    qapp.clipboard().clear()


@pytest.fixture
def project() -> FakeProject:
    """A project with one note about copy, one about the program and an unclear one."""
    return FakeProject()


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    """Open a window on a project, wait for its first reading, show all notes, and close it in the end."""

    def opened(project: FakeProject) -> MainWindow:
        window = MainWindow(project)
        qtbot.addWidget(window, before_close_func=lambda _: window.end())  # closing may ask, and not end it
        window.resize(1440, 900)
        window.show()
        with qtbot.waitSignal(window.session.triaged):
            window.start()
        click(window.top.tabs[View.ALL])
        window.inbox.view.setFocus()
        return window

    return opened


@pytest.fixture
def window(open_window: OpenWindow, project: FakeProject) -> MainWindow:
    """The window on ``project`` after its first reading."""
    return open_window(project)
